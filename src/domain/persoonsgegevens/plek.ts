/** A piece of a text: `tot` is not included. */
export interface Plek {
  van: number;
  tot: number;
}

/** Hard spaces and long dashes as plain ones; every position stays the same. */
export function platteTekst(tekst: string): string {
  return tekst.replaceAll(/[\u00a0\u2000-\u200a\u202f]/g, ' ').replaceAll(/[\u2010-\u2015\u2212]/g, '-');
}

/** Every match that is accepted; the expression must have the flag g. */
export function plekken(
  tekst: string,
  vorm: RegExp,
  goed: (gevonden: string, van: number) => boolean = () => true,
): Plek[] {
  return [...tekst.matchAll(vorm)]
    .filter((m) => goed(m[0], m.index))
    .map((m) => ({ van: m.index, tot: m.index + m[0].length }));
}

const VOOR = 24;
/** A number that is called a case, room or amount is what it is called. */
const WERKNUMMER =
  /(?:zaak|dossier|kenmerk|melding|ticket|gir|factuur|aanvraag|mutatie|proces-?verbaal|pv|bon|order|kamer|zaal|ruimte|lokaal|balie|loket|case|file|room|reference|ref|report)[a-z-]*(?:[ -]?(?:nummer|nr|number|no)s?\.?)?[ :#.]{0,3}$/i;

/** What stands right before this place calls it a number of the office. */
export function isWerknummer(tekst: string, van: number): boolean {
  return WERKNUMMER.test(tekst.slice(Math.max(0, van - VOOR), van));
}
