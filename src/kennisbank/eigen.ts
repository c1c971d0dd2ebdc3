import type { Artikel } from '../domain/raadplegen';
import { toetsNorm, type NormRegel } from '../domain/raadplegen/norm';
import { ConfigError } from '../errors';
import { parseArtikel } from './read';

/** A file of the folder of the municipality. */
export interface EigenFile {
  file: string;
  tekst: string;
}

/** Why a file is refused; `regel` and `file` may be logged, the rest is for the administrator. */
export interface EigenFout {
  file: string;
  veld: string;
  regel: NormRegel | 'vorm' | 'vertaling' | 'verwant';
  uitleg: string;
}

/** All articles, and the ids that the program did not have. */
export interface Samen {
  artikelen: Artikel[];
  nieuw: ReadonlySet<string>;
}

/** The articles of the program with those of the municipality beside them, or in their place (R013). */
export function voegSamen(
  basis: readonly Artikel[],
  files: readonly EigenFile[],
): Samen | { fouten: EigenFout[] } {
  const gelezen = files.map(({ file, tekst }) => ({ file, ...parseArtikel(file, tekst) }));
  const eigen = gelezen.flatMap((een) =>
    'artikel' in een ? [{ file: een.file, artikel: een.artikel }] : [],
  );
  const alle = new Map([...basis, ...eigen.map(({ artikel }) => artikel)].map((a) => [sleutel(a), a]));
  const vanBasis = new Map(basis.map((a) => [sleutel(a), a]));
  const bestaat = (id: string, taal: Artikel['taal']) => alle.has(sleutel({ id, taal }));
  const fouten = [
    ...gelezen
      .flatMap((een) => ('problemen' in een ? een.problemen : []))
      .map(({ file, veld, problem }): EigenFout => ({ file, veld, regel: 'vorm', uitleg: problem })),
    ...eigen.flatMap(({ file, artikel }): EigenFout[] => [
      ...toetsNorm(artikel, vanBasis.get(sleutel(artikel))).map((fout) => ({ file, ...fout })),
      // English may be left out, Dutch may not: that is what most people ask in.
      ...(bestaat(artikel.id, 'nl')
        ? []
        : [
            {
              file,
              veld: 'id',
              regel: 'vertaling' as const,
              uitleg: `het Nederlandse bestand ${artikel.id}.md ontbreekt`,
            },
          ]),
      ...artikel.verwant
        .filter((id) => !bestaat(id, artikel.taal))
        .map((id) => ({
          file,
          veld: 'verwant',
          regel: 'verwant' as const,
          uitleg: `het artikel ${id} bestaat niet`,
        })),
    ]),
  ];
  if (fouten.length > 0) return { fouten };
  const oud = new Set(basis.map(({ id }) => id));
  return {
    artikelen: [...alle.values()],
    nieuw: new Set(eigen.map(({ artikel }) => artikel.id).filter((id) => !oud.has(id))),
  };
}

/** The same, in words that stop the program at its start. */
export function toConfigError(fouten: readonly EigenFout[]): ConfigError {
  return new ConfigError(
    fouten.map(({ file, veld, uitleg }) => ({ key: `ARTIKELEN_DIR ${file} ${veld}`, problem: uitleg })),
  );
}

function sleutel({ id, taal }: Pick<Artikel, 'id' | 'taal'>): string {
  return `${id} ${taal}`;
}
