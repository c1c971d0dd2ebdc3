import type { Melding } from './melding';
import type { Kanaal } from './antwoorden';

const digitaal: readonly (Kanaal | undefined)[] = ['e-mail', 'sociale-media', 'brief'];

/** It reached the employee as something to read: T0 is the moment of reading (D-50), and there is evidence to keep. */
export function isDigitaal({ antwoorden }: Pick<Melding, 'antwoorden'>): boolean {
  return digitaal.includes(antwoorden.kanaal);
}
