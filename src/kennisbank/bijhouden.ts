import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Artikel } from '../domain/raadplegen';
import { ConfigError } from '../errors';
import type { Kennisbank } from '../flows/ports';
import type { Log } from '../log';
import { toConfigError, voegSamen, type EigenFile, type Samen } from './eigen';
import { isArtikelFile } from './read';

export interface Bijgehouden {
  /** Always the last version that was good, whole: it never changes within an answer. */
  kennisbank: Kennisbank;
  /**
   * Looks whether the folder changed and takes over what is in it. A wrong file keeps everything as it was and is
   * logged once. Never fails; while one look is busy another does nothing.
   */
  kijk: () => Promise<void>;
}

export interface BijhoudenValues {
  basis: readonly Artikel[];
  /** Folder of the municipality; may be on a network drive, so nobody is told of changes: we look. */
  map: string;
  maak: (samen: Samen) => Kennisbank;
  log: Log;
}

/** A kennisbank with the articles of the municipality. Throws ConfigError that names file and field when one is wrong. */
export async function houdBij({ basis, map, maak, log }: BijhoudenValues): Promise<Bijgehouden> {
  let gezien = await stand(map);
  if (gezien === undefined)
    throw new ConfigError([{ key: 'ARTIKELEN_DIR', problem: 'de map is niet te lezen' }]);
  const begin = voegSamen(basis, await lees(map));
  if ('fouten' in begin) throw toConfigError(begin.fouten);
  let nu = maak(begin);
  let bezig = false;

  const neemOver = async () => {
    const samen = voegSamen(basis, await lees(map));
    if ('fouten' in samen) {
      for (const { file, regel } of samen.fouten) log.warn('articles.refused', { file, code: regel });
      return;
    }
    nu = maak(samen);
    log.info('articles.reloaded', { count: samen.artikelen.length });
  };
  return {
    kennisbank: {
      search: (...vraag) => nu.search(...vraag),
      herken: (tekst) => nu.herken(tekst),
      getArtikel: (id, taal) => nu.getArtikel(id, taal),
    },
    kijk: async () => {
      if (bezig) return;
      bezig = true;
      try {
        const dit = await stand(map);
        if (dit === gezien) return;
        gezien = dit;
        if (dit === undefined) log.warn('articles.refused', { code: 'unreadable' });
        else await neemOver();
      } catch {
        // A file went away between looking and reading: the next look sees what is left.
        gezien = undefined;
        log.warn('articles.refused', { code: 'unreadable' });
      } finally {
        bezig = false;
      }
    },
  };
}

/** Names, sizes and times of change together; undefined when the folder cannot be read. */
async function stand(map: string): Promise<string | undefined> {
  try {
    const files = (await readdir(map)).filter(isArtikelFile).sort();
    const regels = await Promise.all(
      files.map(async (file) => {
        const { mtimeMs, size } = await stat(join(map, file));
        return `${file} ${mtimeMs} ${size}`;
      }),
    );
    return regels.join('\n');
  } catch {
    return undefined;
  }
}

async function lees(map: string): Promise<EigenFile[]> {
  const files = (await readdir(map)).filter(isArtikelFile).sort();
  return Promise.all(files.map(async (file) => ({ file, tekst: await readFile(join(map, file), 'utf8') })));
}
