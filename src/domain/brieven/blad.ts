/**
 * One part of a letter. What stands between square brackets is a placeholder the sender fills in; only in a
 * `citaat` brackets are the words of somebody else.
 */
export interface Alinea {
  /** `regel`: follows the line above without white space, as in an address. */
  soort: 'kop' | 'alinea' | 'regel' | 'punt' | 'citaat';
  tekst: string;
}

/** A letter before it is drawn: as a Word document and as plain text it says the same. */
export interface Blad {
  titel: string;
  alineas: readonly Alinea[];
  /** Starts on a new page. */
  bijlage: readonly Alinea[];
  /** Small type: everything but the bijlage must stay on one A4. */
  eenBlad: boolean;
}

export const kop = (tekst: string): Alinea => ({ soort: 'kop', tekst });
export const alinea = (tekst: string): Alinea => ({ soort: 'alinea', tekst });
export const regel = (tekst: string): Alinea => ({ soort: 'regel', tekst });
export const punt = (tekst: string): Alinea => ({ soort: 'punt', tekst });
export const citaat = (tekst: string): Alinea => ({ soort: 'citaat', tekst });

/** The same letter without any layout, to copy. */
export function alsTekst({ titel, alineas, bijlage }: Blad): string {
  return [titel, ...[...alineas, ...bijlage].map(tekstVan)].join('\n').trim();
}

function tekstVan({ soort, tekst }: Alinea): string {
  switch (soort) {
    case 'regel':
      return tekst;
    case 'punt':
      return `- ${tekst}`;
    case 'kop':
    case 'alinea':
    case 'citaat':
      return `\n${tekst}`;
  }
}
