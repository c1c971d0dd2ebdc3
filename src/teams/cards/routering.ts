import { s, b, obj, basis, verversen, notitie, feiten, opties } from './velden';

/** Cards of routering: one entry per file in cards/. */
export const routeringCards = {
  'routering-bericht': obj({
    ...basis,
    ...verversen,
    ...notitie,
    id: s,
    kop: s,
    tekst: s,
    feiten,
    magOvernemen: b,
    overnemen: s,
    magTonen: b,
    tonen: s,
  }),
  'routering-kiezen': obj({
    ...basis,
    ...notitie,
    id: s,
    kop: s,
    uitleg: s,
    label: s,
    fout: s,
    kiezen: s,
    terug: s,
  }),
  'routering-overdragen': obj({
    ...basis,
    ...notitie,
    id: s,
    kop: s,
    uitleg: s,
    heeftKring: b,
    wieLabel: s,
    opties,
    anderLabel: s,
    overdragen: s,
    terug: s,
  }),
};
