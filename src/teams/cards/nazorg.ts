import { s, b, obj, basis, verversen, notitie, feiten, formulier, opties } from './velden';

/** About one talk. */
const overGesprek = {
  ...basis,
  ...verversen,
  ...notitie,
  id: s,
  soort: s,
  kop: s,
  tekst: s,
  feiten,
  geenVeld: s,
};

/** Cards of nazorg: one entry per file in cards/. */
export const nazorgCards = {
  'nazorg-gesprek': obj({
    ...overGesprek,
    magGevoerd: b,
    gevoerd: s,
    nogNiet: s,
    magLater: b,
    later: s,
    magOvernemen: b,
    overnemen: s,
  }),
  'nazorg-later': obj({
    ...basis,
    id: s,
    soort: s,
    kop: s,
    uitleg: s,
    uren: s,
    ochtend: s,
    terug: s,
  }),
  'nazorg-klopt': obj({
    ...overGesprek,
    magAntwoorden: b,
    ja: s,
    nee: s,
    nogNiet: s,
    magRust: b,
    rust: s,
    heeftVervolg: b,
    vervolg: s,
    mijn: s,
  }),
  'nazorg-vervolg': obj({
    ...formulier,
    soort: s,
    label: s,
    opties,
    waarde: s,
    tonen: s,
    terug: s,
  }),
  'nazorg-contact': obj({
    ...basis,
    id: s,
    soort: s,
    kop: s,
    uitleg: s,
    contacten: feiten,
    terug: s,
  }),
};
