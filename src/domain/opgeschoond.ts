import type { Antwoorden } from './antwoorden';
import type { Profiel } from './protocol/profiel';
import { vragen } from './protocol/vragenlijst';

/** Answers to questions that are no longer asked are dropped: what is not asked is not kept. */
export function opgeschoond(antwoorden: Antwoorden, profiel: Profiel, triage: boolean): Antwoorden {
  return vragen.reduce(
    (over, { nodig, bewaart }) => (nodig(over, profiel, triage) ? over : zonder(over, bewaart)),
    antwoorden,
  );
}

export function zonder(antwoorden: Antwoorden, sleutels: readonly string[]): Antwoorden {
  return Object.fromEntries(Object.entries(antwoorden).filter(([sleutel]) => !sleutels.includes(sleutel)));
}
