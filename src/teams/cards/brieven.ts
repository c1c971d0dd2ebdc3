import { b, basis, formulier, obj, regels, s } from './velden';
import { z } from 'zod';

/** Cards of brieven: one entry per file in cards/. */
export const brievenCards = {
  'brieven-kaart': obj({
    ...formulier,
    brieven: z.array(obj({ id: s, keuze: s, titel: s, waarvoor: s, kan: b, maak: s, heeftSlot: b, slot: s })),
    terug: s,
  }),
  'brieven-link': obj({
    ...basis,
    id: s,
    kop: s,
    uitleg: s,
    stappen: regels,
    link: s,
    openen: s,
    terugLijst: s,
    terug: s,
  }),
  'brieven-tekst': obj({
    ...basis,
    id: s,
    kop: s,
    uitleg: s,
    stappen: regels,
    label: s,
    tekst: s,
    terugLijst: s,
    terug: s,
  }),
};
