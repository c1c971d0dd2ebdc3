import { geheel } from './woorden';

/** A clock time as it was typed. `vast`: no other half of the day can be meant ('14.30', '08:00', '3 pm'). */
export interface Klok {
  uur: number;
  minuut: number;
  vast: boolean;
}

const UUR = String.raw`(\d{1,2})`;
const VOOR = 'voor|to|before';
const OVER = 'over|na|past|after';
const MIN = String.raw`(?:([0-5]?\d|kwart|1 kwart|a quarter|quarter) ?(?:minuten|minuut|minutes|minute|min)? (${VOOR}|${OVER}) )`;
const HALF = new RegExp(String.raw`\b${MIN}?half (past )?${UUR}(?![\d:.])`);
const KWART = new RegExp(String.raw`\b${MIN}${UUR}(?![\d:.])`);
const DIGITAAL =
  /(?<![\d.:/-])(\d{1,2})(?:[:.]| ?[uh] ?| uur )([0-5]\d)(?![\d:]| ?(?:keer|minu|uur geleden))(?: ?(?:uur|u|h))? ?(am|pm)?/;
const AANEEN = /(?<![\d.:/-])([01]?\d|2[0-3])([0-5]\d) ?(?:uur|u|h)\b/;
const HEEL = new RegExp(String.raw`(?<![\d.:/-])${UUR} ?(?:uur|u|h|uurtje)\b|(?<![\d.:/-])${UUR} ?(am|pm)\b`);
const NA_VOORZETSEL = new RegExp(
  String.raw`\b(?:om|rond|omstreeks|tegen|ongeveer|circa|ca|at|around|about|sinds|since|1 uur of|uur of)(?: de)?(?: klok van)? ${UUR}(?![\d:./-]| ?(?:minu|dag|keer|x\b|man|maal|week|weken|maand))`,
);
const LANG = /\b(?:uur|uren|u|minuten|min|hours?|minutes?) (?:lang|long)\b/;
const VAST_WOORD: readonly (readonly [RegExp, Klok])[] = [
  [/\b(?:noon|midday|tussen de middag|lunchtime)\b/, { uur: 12, minuut: 0, vast: true }],
  [/\b(?:midnight|middernacht)\b/, { uur: 0, minuut: 0, vast: true }],
];

/** The first clock time in a text of `metCijfers`; undefined when there is none. */
export function leesKlok(ruw: string): Klok | undefined {
  if (LANG.test(ruw)) return undefined;
  const tekst = vanaf(ruw);
  return (
    VAST_WOORD.find(([woord]) => woord.test(tekst))?.[1] ??
    halfUur(tekst) ??
    kwart(tekst) ??
    digitaal(tekst) ??
    heel(tekst)
  );
}

/** 'tussen 2 en 3', 'van 2 tot 3': from the earliest it can be (D-50). */
function vanaf(tekst: string): string {
  return tekst
    .replace(/\b(?:tussen|between) (?!de middag)(.+?) (?:en|and) .*/, 'om $1')
    .replace(/\b(?:van|vanaf|from) (.*\d.*?) (?:tot|t m|until|till|to) .*/, 'om $1')
    .replace(/\b1 uur of (?=\d)/, 'om ');
}

function halfUur(tekst: string): Klok | undefined {
  const [heel, minuten, richting, past, uur] = HALF.exec(tekst) ?? [];
  if (heel === undefined) return undefined;
  const basis = Number(uur) * 60 + (past === undefined ? -30 : 30);
  return uitMinuten(basis + verschil(minuten, richting));
}

function kwart(tekst: string): Klok | undefined {
  const [heel, minuten, richting, uur] = KWART.exec(tekst) ?? [];
  return heel === undefined ? undefined : uitMinuten(Number(uur) * 60 + verschil(minuten, richting));
}

function verschil(minuten: string | undefined, richting: string | undefined): number {
  if (minuten === undefined) return 0;
  const aantal = /kwart|quarter/.test(minuten) ? 15 : Number(minuten);
  return new RegExp(`^(?:${VOOR})$`).test(String(richting)) ? -aantal : aantal;
}

/** Twelve hours that come round twice a day; from 13 on there is no other. */
function uitMinuten(minuten: number): Klok | undefined {
  const positief = minuten < 0 ? minuten + 720 : minuten;
  const uur = geheel(String(Math.floor(positief / 60)), 0, 23);
  return uur === undefined ? undefined : { uur, minuut: positief % 60, vast: uur >= 13 };
}

function digitaal(tekst: string): Klok | undefined {
  const [heel, uur = '', minuut, deel] = DIGITAAL.exec(tekst) ?? AANEEN.exec(tekst) ?? [];
  return heel === undefined ? undefined : getal(uur, Number(minuut), deel);
}

function heel(tekst: string): Klok | undefined {
  const gevonden = HEEL.exec(tekst) ?? NA_VOORZETSEL.exec(tekst);
  const uur = gevonden?.[1] ?? gevonden?.[2];
  return uur === undefined ? undefined : getal(uur, 0, gevonden?.[3]);
}

function getal(tekst: string, minuut: number, deel: string | undefined): Klok | undefined {
  const uur = geheel(tekst, 0, 24);
  if (uur === undefined) return undefined;
  if (deel !== undefined) return { uur: (uur % 12) + (deel === 'pm' ? 12 : 0), minuut, vast: true };
  return { uur: uur % 24, minuut, vast: uur === 0 || uur >= 13 || tekst.startsWith('0') };
}
