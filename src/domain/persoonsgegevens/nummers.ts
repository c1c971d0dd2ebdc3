import { isWerknummer, plekken, type Plek } from './plek';

/** The ways a BSN is written: in one piece, 3-3-3, 4-2-3 as on official papers, 4-5, and older ones of 8 digits. */
const BSN =
  /(?<!\p{L}[-/]|[\p{L}\d_]|\d[.,-])(?:\d{8,9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3}|\d{4} \d{4,5}|\d{5} \d{4}|\d{2}([ .])\d{3}\3\d{3}|\d(?: \d){7,8})(?![\p{L}\d_]|[.,-]\d)/giu;
const BSN_VAST = /(?<=\bbsn)\d{8,9}(?!\d)/giu;
/** 0800 5151 */
const SERVICENUMMER = /^0[89]00[ .-]?\d{4}$/;
const BEDRAG_VOOR = /(?:€|eur(?:o)?|bedrag(?: van)?) ?$/i;
const BEDRAG_NA = /^ ?(?:€|eur\b|euro)/i;

/** Numbers of 8 or 9 digits that pass the elfproef, and are no date, amount or number of a case. */
export function zoekBsn(tekst: string): Plek[] {
  const los = plekken(
    tekst,
    BSN,
    (ruw, van) =>
      elfproef(ruw.replaceAll(/\D/g, '')) &&
      !isDatum(ruw.replaceAll(/\D/g, '')) &&
      !SERVICENUMMER.test(ruw) &&
      !isWerknummer(tekst, van) &&
      !BEDRAG_VOOR.test(tekst.slice(0, van)) &&
      !BEDRAG_NA.test(tekst.slice(van + ruw.length)),
  );
  return [...los, ...plekken(tekst, BSN_VAST, elfproef)];
}

/** Nine digits weighed 9 8 7 6 5 4 3 2 -1 make a multiple of eleven; eight digits have a nought in front. */
function elfproef(cijfers: string): boolean {
  const negen = cijfers.padStart(9, '0');
  const som = Array.from(negen, Number).reduce(
    (over, cijfer, i) => over + cijfer * (i === 8 ? -1 : 9 - i),
    0,
  );
  return som % 11 === 0 && Number(negen) > 0;
}

/** 20270112 or 12012027. */
function isDatum(cijfers: string): boolean {
  return (
    /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(cijfers) ||
    /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}$/.test(cijfers)
  );
}

const IBAN = /(?<![\p{L}\d])[a-z]{2}\d{2}(?=[ .-]?[a-z\d]{4})/giu;
/** Length of an IBAN per country, for those that are met here. */
const LENGTES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    NL: 18,
    BE: 16,
    DE: 22,
    FR: 27,
    ES: 24,
    IT: 27,
    PL: 28,
    GB: 22,
    LU: 20,
    AT: 20,
    PT: 25,
    IE: 22,
    BG: 22,
    RO: 24,
    TR: 26,
    LT: 20,
  }),
);

/** Account numbers that pass mod-97, with or without spaces. */
export function zoekIban(tekst: string): Plek[] {
  return plekken(tekst, IBAN).flatMap(({ van }) => {
    const lengte = LENGTES.get(tekst.slice(van, van + 2).toUpperCase());
    const tot = lengte === undefined ? undefined : einde(tekst, van, lengte);
    return tot !== undefined && mod97(tekst.slice(van, tot)) ? [{ van, tot }] : [];
  });
}

/** Where so many letters and digits end, with at most one space, dot or dash between two; undefined when they do not. */
function einde(tekst: string, van: number, lengte: number): number | undefined {
  const vorm = new RegExp(`(?:[ .-]?[a-z\\d]){${lengte}}(?![\\p{L}\\d])`, 'iuy');
  vorm.lastIndex = van;
  return vorm.test(tekst) ? vorm.lastIndex : undefined;
}

function mod97(iban: string): boolean {
  const kaal = iban.replaceAll(/[ .-]/g, '').toUpperCase();
  const getallen = Array.from(`${kaal.slice(4)}${kaal.slice(0, 4)}`, (teken) => Number.parseInt(teken, 36));
  return Array.from(getallen.join(''), Number).reduce((rest, cijfer) => (rest * 10 + cijfer) % 97, 0) === 1;
}
