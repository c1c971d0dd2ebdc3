import { gesprekSoorten, type Melding, type Nazorggesprek } from '../../src/domain/melding';
import type { Card } from '../../src/teams/cards';
import type { Zicht } from '../../src/teams/present/basis';
import {
  contactKaart,
  gesprekKaart,
  kloptKaart,
  laterKaart,
  vervolgKaart,
} from '../../src/teams/present/nazorg';
import * as m from '../teams/meldingen';

const BERICHT = '9a8b7c6d-0000-5000-8000-000000000001';
const UUR = 60 * 60_000;
const start = new Date(m.NU.getTime() + UUR);
const eind = new Date(start.getTime() + UUR / 2);
const moment = { start, eind, wijze: 'gewoon' as const };
const antwoord = (a: 'ja' | 'nee' | 'nog-niet') => ({ bevestigd: { antwoord: a, op: m.NU } });

/** The talk of this melding in one state. */
function met(over: Partial<Nazorggesprek>, melding = m.opgepakt(m.uitgescholden)): Melding {
  return m.metGesprekken(melding, { status: 'gepland', moment, ...over });
}
const laat = (stap: 'laat-1' | 'laat-2' | 'laat-3') => met({ herinnerd: { voor: eind, stap } });

/** Every state of a talk in which somebody is asked something. */
export const gesprekStanden: [naam: string, melding: Melding][] = [
  ['gepland', met({})],
  ['te laat', laat('laat-1')],
  ['overnemen', laat('laat-2')],
  ['zonder vervanger', laat('laat-3')],
  ['gevoerd', met({ status: 'gevoerd' })],
  ['bevestigd', met({ status: 'gevoerd', ...antwoord('ja') })],
  ['volgens de medewerker', met(antwoord('ja'))],
  ['nog niet geweest', met(antwoord('nog-niet'))],
  ['niet geweest en te laat', met({ ...antwoord('nee'), herinnerd: { voor: eind, stap: 'laat-2' } })],
  ['afgezien', met({ status: 'afgezien' })],
  ['zelf plannen', m.metGesprekken(m.opgepakt(m.uitgescholden), { status: 'mislukt' })],
  ['afgerond', { ...met({}), status: 'afgerond' }],
  ['met rust', met({ stilTot: new Date(m.NU.getTime() + UUR) })],
];

/** Every card about a talk. */
export function nazorgVoorbeelden(zicht: Zicht): [string, Card][] {
  const bij = (lezer: string) => ({ berichtId: BERICHT, now: m.NU, lezer });
  const na = { ...bij(m.peter.id), now: new Date(eind.getTime() + UUR), notitie: 'Genoteerd.' };
  const melding = met(antwoord('ja'));
  const gekozen = met({ ...antwoord('ja'), vervolg: ['bot', 'bedrijfsarts'] });
  const { rollen } = zicht.profiel;
  const metBot = { ...zicht, profiel: { ...zicht.profiel, rollen: { ...rollen, bot: [m.noor] } } };
  return [
    ...gesprekStanden.flatMap(([naam, stand]): [string, Card][] => [
      [`gesprek ${naam}`, gesprekKaart(stand, '24uur', zicht, bij(m.peter.id))],
      [`gesprek na afloop ${naam}`, gesprekKaart(stand, '24uur', zicht, na)],
      [`gesprek voor een ander ${naam}`, gesprekKaart(stand, '24uur', zicht, bij(m.noor.id))],
      [`klopt ${naam}`, kloptKaart(stand, '24uur', zicht, bij(stand.melder))],
    ]),
    ...gesprekSoorten.map((soort): [string, Card] => [`later ${soort}`, laterKaart(melding, soort, zicht)]),
    ['vervolg', vervolgKaart(melding, '24uur', zicht)],
    ['vervolg gekozen', vervolgKaart(gekozen, '24uur', zicht)],
    ['contact', contactKaart(gekozen, '24uur', zicht)],
    ['contact met het BOT', contactKaart(gekozen, '24uur', metBot)],
    ['contact met niemand', contactKaart(met({ vervolg: ['geen'] }), '24uur', zicht)],
  ];
}
