import type { Bron } from '../../domain/protocol/bron';
import type { Profiel } from '../../domain/protocol/profiel';
import type { Taal } from '../../flows/ports';
import { en } from '../tekst/en';
import { nl, type Tekst } from '../tekst/nl';

/** For whom a card is drawn. */
export interface Zicht {
  taal: Taal;
  profiel: Profiel;
  /** Teams' own id of the reader, for the refresh of the card; empty where the client has no personal views. */
  userId: string;
  /** Set outside the personal chat, where everybody reads along: the link to the chat of the reader with the bot. */
  groep?: string;
}

const talen: ReadonlyMap<Taal, Tekst> = new Map([
  ['nl', nl],
  ['en', en],
]);

export function tekstVan(taal: Taal): Tekst {
  return talen.get(taal) ?? nl;
}

export function basis({ taal }: Zicht): { taal: string; kaartTekst: string } {
  return { taal, kaartTekst: tekstVan(taal).algemeen.kaartTekst };
}

/** What a card needs to ask for its present state; an empty userId leaves that out (see render). */
export function verversen(zicht: Zicht, berichtId: string): { verversen: { id: string; userId: string } } {
  return { verversen: { id: berichtId, userId: berichtId === '' ? '' : zicht.userId } };
}

/** A line above the card. Red is for a fault only; the words say it too. */
export function notitie(tekst = '', soort: 'accent' | 'attention' = 'accent') {
  return { heeftNotitie: tekst !== '', notitie: tekst, notitieStijl: soort };
}

/**
 * A name or a text of somebody else inside a sentence of ours: a text block reads Markdown, so what Markdown
 * would turn into a link or a heading is taken out.
 */
export function veilig(tekst: string): string {
  return tekst
    .replaceAll(/[[\]()*_`<>#\\~|]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const documenten: ReadonlyMap<Bron['doc'], string> = new Map([
  ['utrecht-protocol', 'Protocol VPD'],
  ['werkwijzer', 'Werkwijzer VPD'],
  ['norm-stop-agressie', 'Norm Stop Agressie Samen'],
  ['samenwerken-derden', 'Checklist samenwerken met derden'],
  ['bijlage-sociale-zaken', 'Bijlage Sociale Zaken'],
]);

/** Bron: Protocol VPD, 6.1 · Werkwijzer VPD, 4 */
export function bronTekst(bronnen: Bron | readonly Bron[], taal: Taal): string {
  const { bron, paragraaf, eigenKennis } = tekstVan(taal).oordeel;
  const regels = [bronnen].flat().map(({ doc, sectie }: Bron) => {
    const naam = documenten.get(doc);
    // 5/ik-jullie is paragraph 5, the part on ik-jullie; h4 is chapter 4
    const [, nummer = '', deel = ''] = /^h?([\d.]*)\/?(.*)$/.exec(sectie) ?? [];
    return naam === undefined ? eigenKennis : paragraaf(naam, nummer, deel.replaceAll('/', ', '));
  });
  return bron([...new Set(regels)].join(' · '));
}

export function ja(drie: 'ja' | 'nee' | 'onbekend' | undefined, taal: Taal): string {
  return drie === undefined ? '' : tekstVan(taal).keuzes.drie[drie];
}
