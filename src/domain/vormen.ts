import type { Antwoorden } from './antwoorden';
import type { GedragsvormId } from './protocol/gedrag';

/** A threat by what it was with. A right that somebody uses is no threat, so it has no form (A10, E9). */
const bijWaarmee: ReadonlyMap<NonNullable<Antwoorden['waarmee']>, GedragsvormId> = new Map([
  ['geweld', 'dreigen-geweld-persoon'],
  ['spullen', 'dreigen-geweld-zaken'],
  ['andere-druk', 'dwingen-hinderen'],
  // Doubt: always reported, with haste and with the coordinator; the behandelaar can raise the row (A10, A11).
  ['onbekend', 'houding-gebaar-intimidatie'],
]);

/** Criticism of the employee by its manner. A factual complaint is a right (A49). */
const bijToon: ReadonlyMap<NonNullable<Antwoorden['toon']>, GedragsvormId> = new Map([
  ['kleinerend', 'treiteren'],
  ['onbekend', 'treiteren'],
]);

/** The forms of behaviour that the melder told, each once. What was not asked yet counts as not known. */
export function vormenUit({
  gedrag = [],
  waarmee = 'onbekend',
  toon = 'onbekend',
}: Antwoorden): GedragsvormId[] {
  const vormen = gedrag.map((gekozen) => {
    if (gekozen === 'dreigen-anders') return bijWaarmee.get(waarmee);
    return gekozen === 'kritiek-op-persoon' ? bijToon.get(toon) : gekozen;
  });
  return [...new Set(vormen.filter((vorm) => vorm !== undefined))];
}

/** Behaviour was chosen, and all of it turned out to be the use of a right. */
export function isRecht(antwoorden: Antwoorden): boolean {
  return antwoorden.gedrag !== undefined && vormenUit(antwoorden).length === 0;
}
