import { besluiten } from '../../src/domain/besluiten';
import type { Antwoorden } from '../../src/domain/antwoorden';
import { instemmingVragen, type Vraag } from '../../src/domain/instemmen';
import type { Melding } from '../../src/domain/melding';
import { baas, door, gelukt, metRecidive, voorCollega } from './bouw';

const geslagen: Antwoorden = { ...voorCollega, gedrag: ['slaan-duwen-spugen'] };
export const vraag: Vraag = {
  proportionaliteit: ' Twee keer geslagen. ',
  tot: '2027-09-03',
  essentieel: ' Per post. ',
  gehoord: 'ja',
};

export const akkoordMet = (melding: Melding): Melding =>
  gelukt(besluiten(melding, { keuze: 'akkoord' }, door(baas))).next;
/** Beperkende maatregelen were chosen, the IRM was not asked yet. */
export const teVragen = (): Melding => akkoordMet(metRecidive(geslagen, 'recidive'));
/** The IRM was asked. */
export const gevraagd = (): Melding => gelukt(instemmingVragen(teVragen(), vraag, door(baas))).next;
