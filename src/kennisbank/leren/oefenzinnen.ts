import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ConfigError } from '../../errors';

/** What a practice sentence teaches: the first word of its file name. */
export const lessen = ['artikelen', 'bedoeling', 'gedrag', 'buiten'] as const;
export type Les = (typeof lessen)[number];

/** What is learned from them; the alarm uses what the others use. */
export const onderdelen = [...lessen, 'alarm'] as const;
export type Onderdeel = (typeof onderdelen)[number];

export interface Oefenzin {
  les: Les;
  label: string;
  tekst: string;
}

/** Every practice sentence of a folder: `label | sentence` per line, `#` begins a comment. Throws ConfigError. */
export function readOefenzinnen(dir: string): Oefenzin[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const les = lessen.find((naam) => file.startsWith(naam));
      if (!les) throw new ConfigError([{ key: file, problem: `is not one of ${lessen.join(', ')}` }]);
      return readFileSync(join(dir, file), 'utf8')
        .split('\n')
        .filter((regel) => regel.trim() !== '' && !regel.startsWith('#'))
        .map((regel) => {
          const [, label, tekst] = /^([\w-]+) \| (.+)$/.exec(regel.trim()) ?? [];
          if (label === undefined || tekst === undefined)
            throw new ConfigError([{ key: file, problem: `not 'label | sentence': ${regel}` }]);
          return { les, label, tekst };
        });
    });
}
