import type { Melding } from '../../domain/melding';
import { basis, notitie, type Zicht } from './basis';

/** How a form about a melding begins; the line above it says what was filled in wrongly. */
export function formulier(
  { id }: Melding,
  zicht: Zicht,
  { kop, uitleg }: { kop: string; uitleg: string },
  fout?: string,
) {
  return { ...basis(zicht), ...notitie(fout, 'attention'), id, kop, uitleg };
}
