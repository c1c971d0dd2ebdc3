import { join } from 'node:path';

import type { Kennisbank } from '../flows/ports';
import { createHerkenner } from './herkenner';
import { readModel } from './leren/bestand';
import { modelFile } from './leren/bewaar';
import { readArtikelen } from './read';
import { createKennisbank } from './search';

/** The kennisbank of a build: its articles and what was learned. Throws when an article is wrong or the model is missing. */
export function openKennisbank(root: string): Kennisbank {
  return createKennisbank(
    readArtikelen(join(root, 'src', 'kennisbank', 'artikelen')),
    createHerkenner(readModel(modelFile(root))),
  );
}
