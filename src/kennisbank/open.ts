import { join } from 'node:path';

import type { Kennisbank } from '../flows/ports';
import type { Log } from '../log';
import { houdBij } from './bijhouden';
import { createHerkenner } from './herkenner';
import { readModel } from './leren/bestand';
import { modelFile } from './leren/bewaar';
import { herkenOok } from './nieuw';
import { readArtikelen } from './read';
import { createKennisbank } from './search';

/** How often the folder of the municipality is looked at. */
const KIJK_MS = 5_000;

/** The kennisbank of a build: its articles and what was learned. Throws when an article is wrong or the model is missing. */
export function openKennisbank(root: string): Kennisbank {
  const { basis, herkenner } = open(root);
  return createKennisbank(basis, herkenner);
}

/** The same with the articles of a folder of the municipality, which may change at any time. */
export async function openMetEigen(root: string, map: string, log: Log): Promise<Kennisbank> {
  const { basis, herkenner } = open(root);
  const { kennisbank, kijk } = await houdBij({
    basis,
    map,
    log,
    maak: ({ artikelen, nieuw }) => herkenOok(createKennisbank(artikelen, herkenner), nieuw),
  });
  // Never keeps the program alive by itself.
  setInterval(() => void kijk(), KIJK_MS).unref();
  return kennisbank;
}

function open(root: string) {
  return {
    basis: readArtikelen(join(root, 'src', 'kennisbank', 'artikelen')),
    herkenner: createHerkenner(readModel(modelFile(root))),
  };
}
