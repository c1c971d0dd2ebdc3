import { z } from 'zod';

import { s, b, obj, basis, verversen, notitie, feiten } from './velden';

/** Cards of werklijst: one entry per file in cards/. */
export const werklijstCards = {
  'werklijst-toon': obj({
    ...basis,
    ...verversen,
    kop: s,
    tekst: s,
    magLijst: b,
    lijst: s,
    magLopend: b,
    lopend: s,
  }),
  'werklijst-kaart': obj({
    ...basis,
    ...notitie,
    kop: s,
    uitleg: s,
    punten: z.array(
      obj({
        id: s,
        soort: s,
        kop: s,
        wat: s,
        feiten,
        magHerinneren: b,
        herinner: s,
        magOvernemen: b,
        overnemen: s,
        magGebeld: b,
        gebeld: s,
        tonen: s,
      }),
    ),
    heeftSlot: b,
    slot: s,
    opnieuw: s,
    sluiten: s,
  }),
  'werklijst-lopend': obj({
    ...basis,
    kop: s,
    uitleg: s,
    meldingen: z.array(obj({ id: s, nummer: s, feiten, tonen: s })),
    heeftSlot: b,
    slot: s,
    sluiten: s,
  }),
};
