import { z } from 'zod';

import { b, basis, feiten, notitie, obj, s, verversen } from './velden';

/** Cards of agenda: one entry per file in cards/. */
export const agendaCards = {
  'agenda-gesprekken': obj({
    ...basis,
    ...verversen,
    ...notitie,
    kop: s,
    tekst: s,
    feiten,
    heeftSlot: b,
    slot: s,
    gesprekken: z.array(
      obj({ id: s, keuze: s, heeftVoorstel: b, voorstel: s, moment: s, klopt: s, verzet: s }),
    ),
  }),
  'agenda-moment': obj({
    ...basis,
    ...verversen,
    ...notitie,
    id: s,
    keuze: s,
    kop: s,
    tekst: s,
    momenten: z.array(obj({ id: s, keuze: s, titel: s })),
    magKiezen: b,
    geen: s,
    magHouden: b,
    houden: s,
  }),
  'agenda-zelf': obj({
    ...basis,
    ...notitie,
    id: s,
    keuze: s,
    kop: s,
    uitleg: s,
    datumLabel: s,
    datumFout: s,
    datum: s,
    tijdLabel: s,
    tijdFout: s,
    tijd: s,
    vastleggen: s,
    terug: s,
  }),
};
