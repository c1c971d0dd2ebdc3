import { DREMPEL, type Artikel } from '../domain/raadplegen';
import type { Kennisbank, Store, Taal } from './ports';
import { vraag } from './raadplegen';

export interface Deps {
  store: Store;
  kennisbank: Kennisbank;
}

export type Gezocht =
  /** What is typed sounds like danger now: help comes before a list. */
  { soort: 'gevaar' } | { soort: 'artikelen'; artikelen: Artikel[] };

/** Who chooses from a list can do with less than who gets one answer. */
const MINSTENS = DREMPEL / 2;

/** What people ask most, where nobody asked anything yet. */
const BEKENDE = ['omgaan-jij', 'wanneer-melden', 'einde-gesprek', 'nazorg', 'digitale-agressie'];

/** Searches while somebody writes a message: titles to choose from, best first. Nothing of the text is kept. */
export function zoek({ kennisbank }: Deps, tekst: string, voorkeur: Taal): Gezocht {
  const { raadpleging, treffers } = vraag({ kennisbank }, tekst, voorkeur);
  if (raadpleging.soort === 'gevaar' || raadpleging.soort === 'nood-mens') return { soort: 'gevaar' };
  const gevonden = treffers.filter(({ score }) => score >= MINSTENS);
  return { soort: 'artikelen', artikelen: gevonden.map(({ artikel }) => artikel) };
}

/** The articles that were the answer most often, filled up with well-known ones. */
export async function meestGebruikt(
  { store, kennisbank }: Deps,
  taal: Taal,
  hoogstens: number,
): Promise<Artikel[]> {
  const ids = await store.transaction((tx) => tx.beoordelingen.meestGebruikt(hoogstens));
  return [...new Set([...ids, ...BEKENDE])]
    .map((id) => kennisbank.getArtikel(id, taal))
    .filter((artikel) => artikel !== undefined)
    .slice(0, hoogstens);
}
