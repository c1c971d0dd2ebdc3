import { s, b, obj, basis, regels, genummerd, artikelen, alarm } from './velden';

/** Cards of raadplegen: one entry per file in cards/. */
export const raadplegenCards = {
  'hulp-nu': obj({ ...basis, ...alarm, melden: s }),
  'raadplegen-antwoord': obj({
    ...basis,
    artikel: s,
    kop: s,
    kort: s,
    stappen: genummerd,
    heeftZinnen: b,
    zinnenKop: s,
    zinnen: regels,
    bron: s,
    heeftControle: b,
    gecontroleerd: s,
    heeftVerwant: b,
    verwant: artikelen,
    kanZinnen: b,
    zinnenKnop: s,
    kanMelden: b,
    meldKnop: s,
    kanHulp: b,
    hulpKnop: s,
  }),
  'raadplegen-onbekend': obj({
    ...basis,
    kop: s,
    tekst: s,
    melden: s,
  }),
  welkom: obj({
    ...basis,
    kop: s,
    tekst: s,
    gevaar: s,
    voorbeeldKop: s,
    voorbeelden: regels,
    privacy: s,
    melden: s,
    hulp: s,
  }),
};
