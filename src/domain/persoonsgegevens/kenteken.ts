import { isWerknummer, plekken, type Plek } from './plek';

/** The fourteen sidecodes of Dutch plates: 9 a digit, X a letter. */
const SIDECODES = [
  'XX-99-99',
  '99-99-XX',
  '99-XX-99',
  'XX-99-XX',
  'XX-XX-99',
  '99-XX-XX',
  '99-XXX-9',
  '9-XXX-99',
  'XX-999-X',
  'X-999-XX',
  'XXX-99-X',
  'X-99-XXX',
  '9-XX-999',
  '999-XX-9',
];
/** Written in one piece these look like a case number or a postcode: only when a plate is spoken of. */
const DUBBELZINNIG = /^(?:[a-z]{2}\d{4}|\d{4}[a-z]{2})$/i;
const ER_IS_SPRAKE =
  /(?:kenteken|nummerbord|nummerplaat|kentekenplaat|licen[cs]e plate|number plate)[^.!?]{0,30}$/i;
/** 1-mrt-27, 9uur30: no plate, and neither is a range typed in one piece: 10en12. */
const ANDERS =
  /jan|feb|mrt|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec|uur|^\d{2}(?:en|of|tm|om|op|to|or)\d{2}$/i;
const vorm = (sidecode: string, tussen: string) =>
  sidecode
    .replaceAll('-', tussen)
    .replaceAll('9', String.raw`\d`)
    .replaceAll('X', '[A-Z]');
const keuze = (tussen: string, vlaggen: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\d_]|[\p{L}\d][-/])(?:${SIDECODES.map((s) => vorm(s, tussen)).join('|')})(?![\p{L}\d_]|[-/][\p{L}\d])`,
    vlaggen,
  );
const MET_STREEPJES = keuze('-', 'giu');
const AANEEN = keuze('', 'giu');
/** With spaces in between only in capitals: '12 en 34' is no plate. */
const MET_SPATIES = keuze(' ', 'gu');

/**
 * Dutch number plates, with dashes or spaces or in one piece. Real ones have had no vowels since 1978, but who writes
 * one down wrongly still means somebody.
 */
export function zoekKenteken(tekst: string): Plek[] {
  const goed = (ruw: string, van: number) => !ANDERS.test(ruw) && !isWerknummer(tekst, van);
  return [
    ...plekken(tekst, MET_STREEPJES, goed),
    ...plekken(tekst, AANEEN, (ruw, van) =>
      DUBBELZINNIG.test(ruw) ? ER_IS_SPRAKE.test(tekst.slice(0, van)) : goed(ruw, van) && !isWoord(ruw),
    ),
    ...plekken(tekst, MET_SPATIES, (ruw, van) => goed(ruw, van) && !KLINKER.test(ruw)),
  ];
}

const KLINKER = /[aeiou]/i;
/** In small letters with a vowel in it and nothing in between it is a word: 'b2a', '4euro5'. */
function isWoord(ruw: string): boolean {
  return ruw === ruw.toLowerCase() && KLINKER.test(ruw);
}
