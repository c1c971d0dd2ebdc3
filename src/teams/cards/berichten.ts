import { s, b, obj, basis, verversen, feiten } from './velden';

/** Cards of berichten: one entry per file in cards/. */
export const berichtenCards = {
  bericht: obj({ ...basis, ...verversen, kop: s, tekst: s, feiten, heeftSlot: b, slot: s }),
  tekst: obj({ ...basis, kop: s, tekst: s }),
};
