import type { Antwoorden } from '../../src/domain/antwoorden';
import { opDag } from '../../src/domain/kalender';
import type { Melding } from '../../src/domain/melding';
import { inAgenda, momentGekozen } from '../../src/domain/nazorgstand';
import * as bouw from './bouw';

export { baas, collega, MELDING, melder, NU, profiel, voorCollega, vreemde } from './bouw';

/** Local time in Amsterdam: '2027-06-08T10:00'. */
export const inTest = (tekst: string): Date => opDag(tekst.slice(0, 10), tekst.slice(11));

const STARTS = { '24uur': '2027-06-03T15:00', '5dagen': '2027-06-08T10:00', '6weken': '2027-07-15T10:00' };

/** Taken up, with its three talks in the calendars. */
export function opgepakt(antwoorden: Antwoorden = bouw.uitgescholden): Melding {
  return (['24uur', '5dagen', '6weken'] as const).reduce((melding, soort) => {
    const start = inTest(STARTS[soort]);
    const moment = { start, eind: new Date(start.getTime() + 1_800_000), wijze: 'gewoon' as const };
    const gekozen = momentGekozen(melding, soort, { moment, transactieId: bouw.MELDING }).next;
    return inAgenda(gekozen, soort, { eventId: `e-${soort}` }, bouw.NU).next;
  }, bouw.opgepakt(antwoorden));
}
