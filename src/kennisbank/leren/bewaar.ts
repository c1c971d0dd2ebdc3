import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { readArtikelen } from '../read';
import { readStempel, writeModel } from './bestand';
import { maakModel } from './maak';
import { readOefenzinnen } from './oefenzinnen';

/** Everything the model depends on: sentences, articles, and how a text is read. */
const BRONNEN = ['src/kennisbank', 'src/domain/raadplegen'];

/** Where the build leaves the model. */
export function modelFile(root: string): string {
  return join(root, 'dist', 'herkenner.bin');
}

/**
 * Makes the model unless the one that is there was made from just this. True when it was made. `begint` is called before
 * the work, which takes about a minute.
 */
export function zorgVoorModel(root: string, begint: () => void = () => undefined): boolean {
  const file = modelFile(root);
  const stempel = stempelVan(root);
  if (readStempel(file) === stempel) return false;
  begint();
  const kennisbank = join(root, 'src', 'kennisbank');
  const model = maakModel(
    readOefenzinnen(join(kennisbank, 'oefenzinnen')),
    readArtikelen(join(kennisbank, 'artikelen')),
  );
  mkdirSync(dirname(file), { recursive: true });
  // Whoever reads at the same moment gets the old one or the new one, never half of it.
  const half = `${file}.${process.pid}`;
  writeModel(half, { ...model, stempel });
  renameSync(half, file);
  return true;
}

function stempelVan(root: string): string {
  const hash = createHash('sha256');
  for (const bron of BRONNEN)
    for (const file of readdirSync(join(root, bron), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(?:ts|md|txt)$/.test(file)) hash.update(file).update(readFileSync(join(root, bron, file)));
  return hash.digest('hex');
}
