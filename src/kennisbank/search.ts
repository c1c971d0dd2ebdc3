import MiniSearch from 'minisearch';

import type { Artikel, Treffer } from '../domain/raadplegen';
import { GEEN_HERKENNING } from '../domain/raadplegen/herkenning';
import { normaliseer } from '../domain/raadplegen/normaliseer';
import type { Kennisbank, Taal } from '../flows/ports';
import type { Herkenner } from './herkenner';
import { createInhoud } from './inhoud';
import { weeg } from './weeg';
import { createOntleder, isOnderwerp, type Ontleder } from './woorden';

const VELDEN = ['titel', 'vragen', 'trefwoorden', 'kort', 'stappen'] as const;
const GEWICHT = { titel: 2.5, vragen: 5, trefwoorden: 4.5, kort: 1.5, stappen: 1.3 };
/** A thing of the synonym table says more about the subject than a loose word. */
const GEWICHT_ONDERWERP = 1.8;
const MAX_TREFFERS = 10;
/** Score of the index that counts as half certain. */
const MIDDEN = 75;
/** The rarest terms carry the question; the rest of a long story weighs little. */
const VOLLE_TERMEN = 3;
const STAART = 0.18;
/** What a score is made of: likeness to one question form, terms found at all, and the rank of the index. */
const DEEL = { vorm: 0.4, dekking: 0.2, rang: 0.4 };

/** How much a term tells: rare ones much, common ones little. */
type Waarde = (term: string) => number;
/** One question form, or the title, of an article; `omvang` is the value of its terms together. */
interface Vorm {
  id: string;
  omvang: number;
}
interface Index {
  artikelen: ReadonlyMap<string, Artikel>;
  ontleed: Ontleder;
  velden: MiniSearch;
  /** The forms that hold a term. */
  vormen: ReadonlyMap<string, readonly { vorm: Vorm }[]>;
  waarde: Waarde;
}

/** An index for each language, in memory: made once, searched in milliseconds. */
export function createKennisbank(artikelen: readonly Artikel[], herkenner?: Herkenner): Kennisbank {
  const indexen = {
    nl: createIndex(artikelen, 'nl'),
    en: createIndex(artikelen, 'en'),
  };
  const inhoud = createInhoud(artikelen);
  return {
    search: (tekst, taal, herkenning) => {
      const index = search(indexen[taal], tekst);
      if (!herkenner) return index;
      const geleerd = herkenning?.artikelen ?? herkenner.artikelen(tekst);
      const stemmen = { index, geleerd, inhoud: inhoud(tekst) };
      return weeg(tekst, indexen[taal].artikelen.values(), stemmen);
    },
    herken: (tekst) => herkenner?.herken(tekst) ?? GEEN_HERKENNING,
    getArtikel: (id, taal) => indexen[taal].artikelen.get(id),
  };
}

function createIndex(alle: readonly Artikel[], taal: Taal): Index {
  const artikelen = alle.filter((artikel) => artikel.taal === taal);
  const bekend = new Set(artikelen.flatMap((a) => VELDEN.flatMap((v) => [a[v]].flat().map(normaliseer))));
  const ontleed = createOntleder(new Set([...bekend].flatMap((regel) => regel.split(' '))), taal);
  const ontleden = artikelen.map((a) => ({
    id: a.id,
    vormen: [a.titel, ...a.vragen].map(ontleed),
    trefwoorden: a.trefwoorden.flatMap(ontleed),
    kort: ontleed(a.kort),
    stappen: a.stappen.flatMap(ontleed),
  }));

  const aantal = new Map<string, number>();
  for (const { vormen, trefwoorden, kort, stappen } of ontleden)
    for (const term of new Set([...vormen.flat(), ...trefwoorden, ...kort, ...stappen]))
      aantal.set(term, (aantal.get(term) ?? 0) + 1);
  const waarde: Waarde = (term) =>
    (isOnderwerp(term) ? GEWICHT_ONDERWERP : 1) *
    Math.log(1 + artikelen.length / (aantal.get(term) ?? 0.5)) ** 0.7;

  const velden = new MiniSearch({
    fields: [...VELDEN],
    tokenize: (termen) => termen.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: GEWICHT },
  });
  velden.addAll(
    ontleden.map(({ id, vormen: [titel = [], ...vragen], trefwoorden, kort, stappen }) => ({
      id,
      titel: titel.join(' '),
      vragen: vragen.flat().join(' '),
      trefwoorden: trefwoorden.join(' '),
      kort: kort.join(' '),
      stappen: stappen.join(' '),
    })),
  );
  return {
    artikelen: new Map(artikelen.map((artikel) => [artikel.id, artikel])),
    ontleed,
    velden,
    waarde,
    vormen: Map.groupBy(
      ontleden.flatMap(({ id, vormen }) =>
        vormen.flatMap((termen) => {
          const uniek = [...new Set(termen)];
          const vorm = { id, omvang: som(uniek, waarde) };
          return uniek.map((term) => ({ term, vorm }));
        }),
      ),
      ({ term }) => term,
    ),
  };
}

function search({ artikelen, ontleed, velden, vormen, waarde }: Index, tekst: string): Treffer[] {
  const aantallen = new Map<string, number>();
  for (const term of ontleed(tekst)) aantallen.set(term, (aantallen.get(term) ?? 0) + 1);
  if (aantallen.size === 0) return [];
  // 'kapotte kleding vergoed' says the same thing three times: it weighs more, but not three times.
  const nadruk = (term: string) => Math.sqrt(aantallen.get(term) ?? 0);
  const gewicht: Waarde = (term) => waarde(term) * nadruk(term);
  const termen = [...aantallen.keys()];
  const omvang = termen
    .map(gewicht)
    .sort((a, b) => b - a)
    .reduce((totaal, een, i) => totaal + (i < VOLLE_TERMEN ? een : een * STAART), 0);
  const lijkt = new Map<string, number>();
  const gemeen = new Map<Vorm, number>();
  for (const term of termen)
    for (const { vorm } of vormen.get(term) ?? []) gemeen.set(vorm, (gemeen.get(vorm) ?? 0) + gewicht(term));
  for (const [vorm, samen] of gemeen) {
    const score = Math.min(1, samen / Math.sqrt(omvang * vorm.omvang));
    if (score > (lijkt.get(vorm.id) ?? 0)) lijkt.set(vorm.id, score);
  }
  return velden
    .search(termen.join(' '), { boostTerm: nadruk })
    .flatMap(({ id, score, queryTerms }): Treffer[] => {
      const artikel = artikelen.get(String(id));
      if (!artikel) return [];
      // The index multiplies by the number of terms found; dekking already counts those.
      const gemiddeld = score / queryTerms.length;
      return [
        {
          artikel,
          score:
            DEEL.vorm * (lijkt.get(artikel.id) ?? 0) +
            DEEL.dekking * Math.min(1, som(queryTerms, gewicht) / omvang) +
            DEEL.rang * (gemiddeld / (gemiddeld + MIDDEN)),
        },
      ];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_TREFFERS);
}

function som(termen: Iterable<string>, waarde: Waarde): number {
  let totaal = 0;
  for (const term of termen) totaal += waarde(term);
  return totaal;
}
