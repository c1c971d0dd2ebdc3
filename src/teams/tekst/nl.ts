import { beoordelen } from './nl/beoordelen';
import { gesprek } from './nl/gesprek';
import { uitbreiding } from './nl/uitbreiding';
import { agenda } from './nl/agenda';
import { afhandelen } from './nl/afhandelen';
import { algemeen } from './nl/algemeen';
import { berichten } from './nl/berichten';
import { keuzes } from './nl/keuzes';
import { melden } from './nl/melden';
import { oordeel } from './nl/oordeel';
import { raadplegen } from './nl/raadplegen';
import { typen } from './nl/typen';
import { vragen } from './nl/vragen';
import { nood } from './nl/nood';
import { mijn } from './nl/mijn';
import { nazorg } from './nl/nazorg';
import { dossier } from './nl/dossier';
import { routering } from './nl/routering';
import { wacht } from './nl/wacht';
import { besluit } from './nl/besluit';
import { brieven } from './nl/brieven';
import { werklijst } from './nl/werklijst';

/** Every sentence a user reads that is not knowledge, in Dutch (B1). */
export const nl = {
  vragen,
  keuzes,
  oordeel,
  melden,
  afhandelen,
  berichten,
  raadplegen,
  algemeen,
  nood,
  mijn,
  dossier,
  nazorg,
  agenda,
  routering,
  wacht,
  brieven,
  werklijst,
  besluit,
  typen,
  gesprek,
  beoordelen,
  uitbreiding,
};

/** The shape every language has, exactly. */
export type Tekst = typeof nl;
