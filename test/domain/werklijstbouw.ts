import { gesprekGevoerd } from '../../src/domain/bellen';
import type { GesprekSoort, Melding, Nazorggesprek } from '../../src/domain/melding';
import { metGesprek } from '../../src/domain/nazorgstand';
import { punten } from '../../src/domain/werklijst';
import * as bouw from './bouw';
import { baas, door, gelukt, NU, profiel } from './bouw';

export const op = (tijd: string) => ({ now: new Date(tijd), profiel });
/** What waits at this moment, in order. */
export const wat = (melding: Melding, tijd: string) => punten(melding, op(tijd)).map(({ soort }) => soort);
/** The same, with this talk in another state. */
export const met = (melding: Melding, soort: GesprekSoort, over: Partial<Nazorggesprek>): Melding =>
  metGesprek(melding, soort, (g) => ({ ...g, ...over }));
/** Every step that could stand on the list is settled, so that only the talks count. */
export const rustig = (melding: Melding = bouw.opgepakt()): Melding => {
  const taken = (['gir', 'uitnodiging'] as const).map((id) => ({
    ...{ id, stand: 'gedaan' as const, op: NU, gedaanOp: NU, door: baas },
  }));
  return { ...melding, dossier: { classificaties: [], taken } };
};
export const gevoerd = () => gelukt(gesprekGevoerd(rustig(), '24uur', door(baas))).next;
