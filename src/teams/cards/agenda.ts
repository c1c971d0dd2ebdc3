import { z } from 'zod';

import { b, basis, feiten, formulier, notitie, obj, s, tijdstip, verversen } from './velden';

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
      obj({
        id: s,
        keuze: s,
        heeftVoorstel: b,
        voorstel: s,
        moment: s,
        klopt: s,
        heeftBestand: b,
        bestand: s,
        verzet: s,
      }),
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
  'agenda-bestand': obj({
    ...basis,
    id: s,
    kop: s,
    tekst: s,
    wanneer: s,
    heeftLink: b,
    openen: s,
    link: s,
    terug: s,
  }),
  'agenda-zelf': obj({
    ...formulier,
    keuze: s,
    ...tijdstip,
    terug: s,
  }),
};
