import { z } from 'zod';

const s = z.string();
const b = z.boolean();
const obj = z.strictObject;

const basis = { taal: s, kaartTekst: s };
/** The card asks for the present state when it is looked at; an empty userId leaves that out. */
const verversen = { verversen: obj({ id: s, userId: s }) };
const notitie = { heeftNotitie: b, notitie: s, notitieStijl: z.enum(['accent', 'attention']) };
const feiten = z.array(obj({ label: s, waarde: s }));
const regels = z.array(obj({ regel: s }));
const genummerd = z.array(obj({ nr: z.number(), regel: s }));
const opties = z.array(obj({ titel: s, waarde: s }));
const knoppen = z.array(obj({ titel: s, keuze: s }));
const artikelen = z.array(obj({ titel: s, artikel: s }));
const vraag = { id: s, vraag: s, voortgang: s, terug: s, stoppen: s };
const omslag = { heeftOmslag: b, omslagKop: s, omslag: regels };
const alarm = { kop: s, uitleg: s, stappen: genummerd, alarmKop: s, alarm: feiten, politie: s };
const oordeel = { oordeelKop: s, oordeelReden: s, oordeelBron: s };
const tekst = { tekstLabel: s, tekst: s };

/** A field above the buttons: the place, which a button does not answer. */
const plek = obj({ id: s, label: s, hint: s, waarde: s, foutTekst: s, verplicht: b, opties });

const veld = obj({
  id: s,
  label: s,
  hint: s,
  waarde: s,
  foutTekst: s,
  verplicht: b,
  isKeuze: b,
  isMeerkeuze: b,
  isPersoon: b,
  isDatum: b,
  isTijd: b,
  isTekst: b,
  opties,
});

/** One entry per file in cards/. The schema is the template's data, complete: no optional, no null. */
export const cards = {
  'melden-vraag': obj({
    ...basis,
    ...verversen,
    ...notitie,
    ...vraag,
    kop: s,
    heeftUitleg: b,
    uitleg: s,
    heeftAlarm: b,
    alarmKop: s,
    alarm: feiten,
    plek: z.array(plek),
    velden: z.array(veld),
    heeftVolgende: b,
    volgende: s,
    heeftKnoppen: b,
    knoppen,
    heeftTerug: b,
  }),
  'melden-oordeel': obj({
    ...basis,
    ...verversen,
    ...notitie,
    ...vraag,
    ...omslag,
    kop: s,
    reden: s,
    bron: s,
    gesprek: s,
    tochMelden: s,
    laatMaar: s,
  }),
  'melden-controle': obj({
    ...basis,
    ...verversen,
    ...notitie,
    ...vraag,
    ...oordeel,
    ...omslag,
    ...tekst,
    kop: s,
    uitleg: s,
    feiten,
    wieZiet: s,
    versturen: s,
    wijzig: s,
    wijzigHint: s,
    wijzigKnop: s,
    onderdelen: opties,
  }),
  'melden-ontvangst': obj({
    ...basis,
    ...verversen,
    ...notitie,
    kop: s,
    dank: s,
    watKop: s,
    regels,
    nazorgKop: s,
    gesprekken: feiten,
    hulp: s,
    bewaard: s,
  }),
  'melden-verder': obj({ ...basis, id: s, kop: s, uitleg: s, ja: s, opnieuw: s }),
  'melden-gestopt': obj({ ...basis, id: s, kop: s, uitleg: s, verder: s, weggooien: s }),
  'melden-hulp': obj({ ...basis, ...verversen, ...alarm, id: s, vraag: s, veilig: s, stoppen: s }),
  'hulp-nu': obj({ ...basis, ...alarm, melden: s }),
  'afhandelen-kaart': obj({
    ...basis,
    ...verversen,
    ...notitie,
    id: s,
    kop: s,
    intro: s,
    feiten,
    alleenJij: s,
    tonen: s,
    magOppakken: b,
    oppakken: s,
  }),
  'afhandelen-melding': obj({
    ...basis,
    ...verversen,
    ...notitie,
    ...oordeel,
    ...tekst,
    id: s,
    kop: s,
    feiten,
    gebeurtenis: feiten,
    heeftLetsel: b,
    letsel: s,
    magOppakken: b,
    oppakken: s,
    eerstOppakken: s,
    vraagRecidive: b,
    recidiveKop: s,
    recidiveUitleg: s,
    recidive: knoppen,
    heeftVoorstel: b,
    voorstelKop: s,
    voorstelSoort: s,
    voorstelUitleg: s,
    voorstel: feiten,
    voorstelBron: s,
    kanBesluiten: b,
    kanAkkoord: b,
    akkoord: s,
    aanpassen: s,
    heeftBesluit: b,
    besluit: s,
    besluitFeiten: feiten,
    sluiten: s,
  }),
  'afhandelen-aanpassen': obj({
    ...basis,
    ...notitie,
    id: s,
    kop: s,
    uitleg: s,
    keuzeLabel: s,
    keuzeFout: s,
    gekozen: s,
    opties,
    redenLabel: s,
    redenFout: s,
    reden: s,
    vastleggen: s,
    terug: s,
  }),
  bericht: obj({ ...basis, ...verversen, kop: s, tekst: s, feiten, heeftSlot: b, slot: s }),
  tekst: obj({ ...basis, kop: s, tekst: s }),
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
} as const satisfies Record<string, z.ZodType>;

export type CardName = keyof typeof cards;
export type CardData<N extends CardName> = z.infer<(typeof cards)[N]>;

/** A card that is ready to be drawn: its name and its whole data. */
export type Card = { [N in CardName]: { name: N; data: CardData<N> } }[CardName];
