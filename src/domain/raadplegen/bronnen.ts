import type { Bron } from '../protocol/bron';

/**
 * The sources of an answer, best first: those of the article that answers, then those of the ones that came after it.
 * A chapter once: two paragraphs of it say the same about where to look.
 */
export function rangschikBronnen(artikelen: readonly { bronnen: readonly Bron[] }[]): Bron[] {
  const uniek = new Map<string, Bron>();
  for (const bron of artikelen.flatMap(({ bronnen }) => bronnen)) {
    const hoofdstuk = `${bron.doc} ${bron.sectie.split('/')[0] ?? ''}`;
    // What everybody knows (112, 113) is nobody's paragraph.
    if (bron.doc !== 'eigen-kennis' && !uniek.has(hoofdstuk)) uniek.set(hoofdstuk, bron);
  }
  return [...uniek.values()];
}
