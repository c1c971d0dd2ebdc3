import MiniSearch from 'minisearch';

import type { Artikel, Treffer } from '../domain/raadplegen';
import type { Kennisbank, Taal } from '../flows/ports';
import { normaliseer } from '../domain/raadplegen/normaliseer';
import { createOntleder, type Ontleder } from './woorden';

const VELDEN = ['titel', 'vragen', 'trefwoorden', 'kort', 'stappen'] as const;
const GEWICHT = { titel: 3, vragen: 3, trefwoorden: 2, kort: 1.5, stappen: 0.7 };
const MAX_TREFFERS = 10;
/** Half way between nothing and certain, on the scale of the index. */
const MIDDEN = 60;
/** From so many terms on, the rest of a story weighs little. */
const VOLLE_TERMEN = 5;
const STAART = 0.25;

interface Index {
  ontleed: Ontleder;
  velden: MiniSearch;
  /** The question forms and the title of each article, as terms. */
  vormen: { artikel: Artikel; termen: ReadonlySet<string>; som: number }[];
  waarde: (term: string) => number;
}

/** An index for each language, in memory. */
export function createKennisbank(artikelen: readonly Artikel[]): Kennisbank {
  const indexen = new Map<Taal, Index>(
    (['nl', 'en'] as const).map((taal) => [
      taal,
      createIndex(
        artikelen.filter((a) => a.taal === taal),
        taal,
      ),
    ]),
  );
  const alle = new Map(artikelen.map((a) => [`${a.taal}:${a.id}`, a]));
  return {
    search: (tekst, taal) => {
      const index = indexen.get(taal);
      return index ? zoek(index, tekst, (id) => alle.get(`${taal}:${id}`)) : [];
    },
    getArtikel: (id, taal) => alle.get(`${taal}:${id}`),
  };
}

function createIndex(artikelen: readonly Artikel[], taal: Taal): Index {
  const bekend = new Set(
    artikelen.flatMap((a) => normaliseer(VELDEN.map((v) => [a[v]].flat().join(' ')).join(' ')).split(' ')),
  );
  const ontleed = createOntleder(bekend, taal);
  const velden = new MiniSearch<Artikel>({
    fields: [...VELDEN],
    extractField: (artikel, veld) => {
      if (veld === 'id') return artikel.id;
      return [artikel[veld as (typeof VELDEN)[number]]]
        .flat()
        .flatMap((regel) => ontleed(regel))
        .join(' ');
    },
    tokenize: (termen) => termen.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: GEWICHT },
  });
  velden.addAll(artikelen);
  const aantal = new Map<string, number>();
  const perArtikel = artikelen.map((artikel) => ({
    artikel,
    alle: new Set(VELDEN.flatMap((veld) => [artikel[veld]].flat()).flatMap(ontleed)),
    vormen: [artikel.titel, ...artikel.vragen].map((vorm) => new Set(ontleed(vorm))),
  }));
  for (const { alle } of perArtikel) for (const term of alle) aantal.set(term, (aantal.get(term) ?? 0) + 1);
  const waarde = (term: string) => Math.log(1 + artikelen.length / (aantal.get(term) ?? 0.5));
  return {
    ontleed,
    velden,
    waarde,
    vormen: perArtikel.flatMap(({ artikel, vormen }) =>
      vormen.map((termen) => ({ artikel, termen, som: som([...termen], waarde) })),
    ),
  };
}

function som(termen: readonly string[], waarde: (term: string) => number): number {
  return termen.reduce((totaal, term) => totaal + waarde(term), 0);
}

function zoek(
  { ontleed, velden, vormen, waarde }: Index,
  tekst: string,
  get: (id: string) => Artikel | undefined,
): Treffer[] {
  const termen = [...new Set(ontleed(tekst))];
  if (termen.length === 0) return [];
  const gewichten = termen.map(waarde).sort((a, b) => b - a);
  const omvang = gewichten.reduce((totaal, w, i) => totaal + (i < VOLLE_TERMEN ? w : w * STAART), 0);

  const lijkt = new Map<string, number>();
  for (const { artikel, termen: vorm, som: lengte } of vormen) {
    const samen = som(
      termen.filter((term) => vorm.has(term)),
      waarde,
    );
    if (samen === 0) continue;
    const score = Math.min(1, samen / Math.sqrt(omvang * lengte));
    if (score > (lijkt.get(artikel.id) ?? 0)) lijkt.set(artikel.id, score);
  }
  return velden
    .search(termen.join(' '))
    .flatMap(({ id, score, queryTerms }): Treffer[] => {
      const artikel = get(String(id));
      if (!artikel) return [];
      const dekking = Math.min(1, som(queryTerms, waarde) / omvang);
      const bm = score / queryTerms.length;
      const rang = bm / (bm + MIDDEN);
      return [{ artikel, score: 0.5 * (lijkt.get(artikel.id) ?? 0) + 0.25 * dekking + 0.25 * rang }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_TREFFERS);
}
