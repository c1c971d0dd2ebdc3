import { beoordelen } from './en/beoordelen';
import { gesprek } from './en/gesprek';
import { uitbreiding } from './en/uitbreiding';
import { agenda } from './en/agenda';
import { afhandelen } from './en/afhandelen';
import { algemeen } from './en/algemeen';
import { berichten } from './en/berichten';
import { keuzes } from './en/keuzes';
import { melden } from './en/melden';
import { oordeel } from './en/oordeel';
import { raadplegen } from './en/raadplegen';
import { typen } from './en/typen';
import { vragen } from './en/vragen';
import { nood } from './en/nood';
import { mijn } from './en/mijn';
import { nazorg } from './en/nazorg';
import { dossier } from './en/dossier';
import { routering } from './en/routering';
import { wacht } from './en/wacht';
import { besluit } from './en/besluit';
import { brieven } from './en/brieven';
import { werklijst } from './en/werklijst';
import type { Tekst } from './nl';

/** The same sentences in plain English. Dutch terms of the protocol stay, explained where they stand first. */
export const en: Tekst = {
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
