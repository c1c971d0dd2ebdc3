import type { Melding } from '../../src/domain/melding';
import { opTermijn, puntSoorten } from '../../src/domain/werklijst';
import type { Zicht } from '../../src/teams/present/basis';
import { lopendKaart, toonKaart, werklijstKaart } from '../../src/teams/present/werklijst';
import * as m from '../teams/meldingen';
import type { Voorbeeld } from './voorbeelden';

const BERICHT = '9a8b7c6d-0000-5000-8000-000000000001';
const LATER = new Date('2027-06-10T07:00:00Z');

/** The list of the coordinator and of the behandelaar, in every state a person can meet. */
export function werklijstVoorbeelden(zicht: Zicht): Voorbeeld[] {
  const bezig = m.opgepakt(m.geslagen);
  const { behandelaar: _, ...zonder } = m.toegewezen(m.geslagen);
  const lijst = (meldingen: Melding[], notitie?: string) =>
    werklijstKaart(
      meldingen.flatMap((melding) => puntSoorten.map((soort) => ({ melding, punt: { soort, sinds: m.NU } }))),
      zicht,
      { lezer: m.noor.id, now: LATER, notitie },
    );
  const lopend = (meldingen: Melding[]) =>
    lopendKaart(opTermijn(meldingen, { now: LATER, profiel: zicht.profiel }), zicht, LATER);
  return [
    ['werklijst leeg', lijst([])],
    ['werklijst', lijst([bezig], 'Genoteerd.')],
    ['werklijst lang', lijst([bezig, zonder])],
    ['werklijst tonen leeg', toonKaart(zicht, { berichtId: BERICHT, wachtend: 0 })],
    ['werklijst tonen een', toonKaart(zicht, { berichtId: BERICHT, wachtend: 1, lopend: 2 })],
    ['werklijst tonen', toonKaart(zicht, { berichtId: BERICHT, wachtend: 4 })],
    ['lopend tonen', toonKaart(zicht, { berichtId: BERICHT, lopend: 2 })],
    ['lopend tonen leeg', toonKaart(zicht, { berichtId: BERICHT, lopend: 0 })],
    ['lopend leeg', lopend([])],
    ['lopend', lopend([m.toegewezen(m.uitgescholden), bezig])],
    ['lopend lang', lopend(Array.from({ length: 12 }, () => bezig))],
  ];
}
