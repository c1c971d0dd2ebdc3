import type { Artikel, Treffer } from '../domain/raadplegen';
import { genoemdeDocumenten } from '../domain/raadplegen/bronnen';

/** How sure each way of finding is of an article, 0 to 1. */
export interface Stemmen {
  /** By question forms and key words, in the language asked for. */
  index: readonly Treffer[];
  /** By what was learned; an article that was never taught is not in it. */
  geleerd: ReadonlyMap<string, number>;
  /** By everything the article says. */
  inhoud: ReadonlyMap<string, number>;
}

const DEEL = { geleerd: 0.6, index: 0.2, inhoud: 0.2 };
/** The chance of one article among ninety is small even when it is the best by far. */
const WORTEL = 0.4;
/** A document that is named in the question makes its articles likelier and the others less likely. */
const GENOEMD = 0.06;
const MAX_TREFFERS = 10;

/** The articles of one language, best first. */
export function weeg(
  tekst: string,
  artikelen: Iterable<Artikel>,
  { index, geleerd, inhoud }: Stemmen,
): Treffer[] {
  const genoemd = genoemdeDocumenten(tekst);
  const gevonden = new Map(index.map(({ artikel, score }) => [artikel.id, score]));
  return [...artikelen]
    .map((artikel) => {
      const { id } = artikel;
      const kans = geleerd.get(id);
      const vast = DEEL.index * (gevonden.get(id) ?? 0) + DEEL.inhoud * (inhoud.get(id) ?? 0);
      // The chance is divided over many articles: a root makes it comparable with a score.
      const score =
        kans === undefined ? vast / (DEEL.index + DEEL.inhoud) : vast + DEEL.geleerd * kans ** WORTEL;
      return { artikel, score: grens(score + noemt(artikel, genoemd)) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_TREFFERS);
}

function noemt({ bronnen }: Artikel, genoemd: readonly string[]): number {
  if (genoemd.length === 0) return 0;
  const plek = bronnen.findIndex(({ doc }) => genoemd.includes(doc));
  if (plek === -1) return -GENOEMD;
  return plek === 0 ? GENOEMD : GENOEMD / 2;
}

function grens(score: number): number {
  return Math.min(1, Math.max(0, score));
}
