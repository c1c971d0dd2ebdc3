import { join } from 'node:path';

import { zorgVoorModel } from './kennisbank/leren/bewaar';

/** Part of the build: teaches the model of the kennisbank, unless nothing changed. */
zorgVoorModel(join(__dirname, '..'), () => {
  process.stderr.write('De vraagbaak leert van de oefenzinnen: eenmalig, ongeveer een minuut.\n');
});
