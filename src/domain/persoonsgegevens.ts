import { zoekBsn, zoekIban } from './persoonsgegevens/nummers';
import { zoekAdres, zoekMail, zoekTelefoon } from './persoonsgegevens/contact';
import { zoekKenteken } from './persoonsgegevens/kenteken';
import { zoekMedisch } from './persoonsgegevens/medisch';
import { platteTekst, type Plek } from './persoonsgegevens/plek';

export const gegevensSoorten = ['bsn', 'iban', 'telefoon', 'mail', 'kenteken', 'adres', 'medisch'] as const;
export type GegevensSoort = (typeof gegevensSoorten)[number];

/** One find: `van` and `tot` are positions in the text as it was given, `tot` not included. */
export interface Vondst {
  soort: GegevensSoort;
  van: number;
  tot: number;
}

/** Where two finds overlap the first row wins: a mail address may hold a phone number, never the other way round. */
const zoekers: readonly (readonly [GegevensSoort, (tekst: string) => Plek[]])[] = [
  ['mail', zoekMail],
  ['iban', zoekIban],
  ['telefoon', zoekTelefoon],
  ['adres', zoekAdres],
  ['bsn', zoekBsn],
  ['kenteken', zoekKenteken],
  ['medisch', zoekMedisch],
];

/** What in a free text is not needed to know what happened (D-01, D-02, D-04), in the order of the text. */
export function zoekGegevens(tekst: string): Vondst[] {
  const plat = platteTekst(tekst);
  const vondsten: Vondst[] = [];
  for (const [soort, zoek] of zoekers)
    for (const { van, tot } of zoek(plat))
      if (vondsten.every((eerder) => tot <= eerder.van || van >= eerder.tot))
        vondsten.push({ soort, van, tot });
  return vondsten.sort((a, b) => a.van - b.van);
}

/** The same text with every find replaced by its kind: 'bel [telefoon]'. Masking twice is the same as once. */
export function maskeer(tekst: string): string {
  const vondsten = zoekGegevens(tekst);
  const begin = vondsten.reduce(
    ({ uit, op }, { soort, van, tot }) => ({ uit: `${uit}${tekst.slice(op, van)}[${soort}]`, op: tot }),
    { uit: '', op: 0 },
  );
  return begin.uit + tekst.slice(begin.op);
}
