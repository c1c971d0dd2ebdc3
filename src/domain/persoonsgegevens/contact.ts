import { plekken, type Plek } from './plek';

const MAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;

export function zoekMail(tekst: string): Plek[] {
  return plekken(tekst, MAIL);
}

/**
 * Dutch numbers of ten digits, mobile or with an area code of three or four, and any number with a country code.
 * Short numbers (112, 113, 14 030) and service numbers (0800, 0900) are no personal data (D-100, D-103).
 */
const TELEFOON = new RegExp(
  [
    String.raw`(?:\+|(?<!\d)00)[1-9]\d{0,2}(?:[ .-]?\(0\))?(?:[ .-]?\d){7,11}`,
    String.raw`06[ .-]{0,3}\d(?:[ .-]?\d){7}`,
    String.raw`\(?0[1-9]\d{1,2}\)?[ .-]{0,3}\d(?:[ .-]?\d){5,6}`,
  ]
    .map((vorm) => `(?:${vorm})`)
    .join('|')
    .replace(/^/, String.raw`(?<![\p{L}\d]|\d[.,:/-])(?:`)
    .concat(String.raw`)(?!\d|[.,:/-]\d)`),
  'giu',
);
const DATUM = /^\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d{2}/;

export function zoekTelefoon(tekst: string): Plek[] {
  return plekken(tekst, TELEFOON, (ruw) => {
    const cijfers = ruw.replace('(0)', '').replaceAll(/\D/g, '');
    if (/^(?:\+|00)/.test(ruw)) return cijfers.length >= 10 && !/^(?:00)?31[89]00/.test(cijfers);
    return cijfers.length === 10 && !/^0[89]00/.test(cijfers) && !DATUM.test(ruw);
  });
}

/** With a space in it a postcode is in capitals: '1200 op 3' is no address. */
const POSTCODE = String.raw`(?:[1-9]\d{3}(?:[A-Za-z]{2}| [A-Z]{2}))`;
const HUISNUMMER = String.raw`\d{1,4}(?:[ -]?[a-zA-Z](?![\p{L}\d]))?`;
/** Capitals or not; a flag for a part of an expression is newer than the oldest Node we support. */
const STRAATWOORD =
  'straat|laan|weg|plein|gracht|kade|dreef|hof|singel|steeg|dijk|pad|park|plantsoen|baan|burg|veld|wal|markt|street|road|avenue'.replaceAll(
    /[a-z]/g,
    (letter) => `[${letter}${letter.toUpperCase()}]`,
  );
const STRAAT = String.raw`[\p{L}'.-]*(?:${STRAATWOORD})`;

const ADRESSEN = [
  // 3512 AB 12; 3512AB, huisnummer 12
  String.raw`(?<![\p{L}\d])${POSTCODE}[ ,]{1,2}(?:(?:huis)?(?:nummer|nr\.?) ?)?${HUISNUMMER}(?![\d:.]|[-/]\d| ?uur)`,
  // Dorpsstraat 12, 3512 AB
  String.raw`(?:(?<![\p{L}\d])${STRAAT} )?(?<![\d:.,/-])${HUISNUMMER}[ ,]{1,2}${POSTCODE}(?![\p{L}\d])`,
  // Only a street that somebody lives in: where it happened may be a street too
  String.raw`(?<=(?:woont|wonen|woon|woonde|huisadres|adres|lives|live|address)(?: (?:is|op|aan|in|de|het|at|on))*:? )(?:[A-Z][\p{L}'.-]* )?${STRAAT} ${HUISNUMMER}`,
].map((vorm) => new RegExp(vorm, 'gu'));

/** A postcode with a house number, or a street with a number that somebody lives at. */
export function zoekAdres(tekst: string): Plek[] {
  return ADRESSEN.flatMap((vorm) => plekken(tekst, vorm));
}
