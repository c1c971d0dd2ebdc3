import { bijzonderheden, gestoptWaarden, kanalen, schadeWaarden, type Antwoorden } from '../antwoorden';
import { feitenUit, meldbesluit } from '../meldbesluit';
import { findVorm, type GedragType, type GedragsvormId } from './gedrag';
import type { Profiel } from './profiel';

export const vraagIds = [
  'veilig',
  'wanneer',
  'wie',
  'slachtoffer',
  'waar',
  'gedrag',
  'omgebogen',
  'patroon',
  'gestopt',
  'beeindigd',
  'veiligGevoeld',
  'bijzonderheden',
  'letsel',
  'schade',
  'oordeel',
  'feiten',
  'controle',
] as const;
export type VraagId = (typeof vraagIds)[number];

/** How a field is asked. `locatie` takes its options from the profiel, `persoon` from the directory. */
export type Veldsoort = 'keuze' | 'meerkeuze' | 'datum' | 'tijd' | 'tekst' | 'locatie' | 'persoon';

export interface Veld {
  id: string;
  soort: Veldsoort;
  opties: readonly string[];
  verplicht: boolean;
}

export interface Vraag {
  id: VraagId;
  velden: readonly Veld[];
  /** Answers in one tap; the value is what `beantwoorden` gets as `keuze`. At most five, so a card stays small. */
  knoppen: readonly string[];
  /** Whether this question is asked, given the answers so far. */
  nodig: (a: Antwoorden, profiel: Profiel) => boolean;
  /** Where the answer is kept; answered when all of these have a value. */
  bewaart: readonly (keyof Antwoorden)[];
}

/** The behaviour a melder can tick, in this order: own example sentences in src/teams/tekst (R016-R023, T9, T10). */
export const gedragOpties = [
  'smeken-zeuren',
  'kritiek-op-regels',
  'belediging',
  'treiteren',
  'smaad',
  'discriminatie',
  'seksuele-intimidatie',
  'volgen-stalken',
  'dreigen-geweld-persoon',
  'dreigen-geweld-zaken',
  'poging-geweld',
  'slaan-duwen-spugen',
  'vernieling',
  'ordeverstoring',
] as const satisfies readonly GedragsvormId[];

/** The ways of contact that are one tap; the others are in the list of the same card (R198). */
export const snelleKanalen = ['balie', 'spreekkamer', 'telefoon', 'huisbezoek', 'e-mail'] as const;

const drie = ['ja', 'nee', 'onbekend'] as const;
const altijd = () => true;

function heeftType(a: Antwoorden, ...types: GedragType[]): boolean {
  return (a.gedrag ?? []).some((id) => types.includes(findVorm(id).type));
}
const zwaar = (a: Antwoorden) => heeftType(a, 'jij', 'fysiek');
const licht = (a: Antwoorden) => heeftType(a, 'ik', 'jullie') && !zwaar(a);
const bijzonder = (a: Antwoorden, wat: (typeof bijzonderheden)[number]) =>
  a.bijzonderheden?.includes(wat) ?? false;
const keuze = (id: string, opties: readonly string[]): Veld => ({
  id,
  soort: 'keuze',
  opties,
  verplicht: true,
});

/** Every question of the report, in order. A new question is a row here and its sentences in tekst. */
export const vragen: readonly Vraag[] = [
  {
    // R104: safety before any form
    id: 'veilig',
    velden: [],
    knoppen: ['ja', 'nee'],
    nodig: (a) => a.noodmelding === undefined,
    bewaart: ['veilig'],
  },
  {
    id: 'wanneer',
    velden: [
      { id: 'datum', soort: 'datum', opties: [], verplicht: true },
      { id: 'tijd', soort: 'tijd', opties: [], verplicht: true },
    ],
    knoppen: ['net'],
    nodig: altijd,
    bewaart: ['incidentOp'],
  },
  {
    id: 'wie',
    velden: [],
    knoppen: ['ik', 'collega'],
    nodig: altijd,
    bewaart: ['wie'],
  },
  {
    id: 'slachtoffer',
    velden: [{ id: 'slachtoffer', soort: 'persoon', opties: [], verplicht: true }],
    knoppen: [],
    nodig: (a) => a.wie === 'collega',
    bewaart: ['slachtoffer'],
  },
  {
    id: 'waar',
    velden: [{ id: 'locatie', soort: 'locatie', opties: [], verplicht: true }, keuze('kanaal', kanalen)],
    knoppen: snelleKanalen,
    nodig: altijd,
    bewaart: ['kanaal', 'locatie'],
  },
  {
    id: 'gedrag',
    velden: [{ id: 'gedrag', soort: 'meerkeuze', opties: gedragOpties, verplicht: true }],
    knoppen: [],
    nodig: altijd,
    bewaart: ['gedrag'],
  },
  {
    // R110-R113: ik and jullie are reported when bending did not work, or when it is a pattern
    id: 'omgebogen',
    velden: [],
    knoppen: drie,
    nodig: licht,
    bewaart: ['omgebogen'],
  },
  {
    id: 'patroon',
    velden: [],
    knoppen: drie,
    nodig: licht,
    bewaart: ['patroon'],
  },
  {
    // R114, R115, A08: addressed, stopped, second correction in one tap
    id: 'gestopt',
    velden: [],
    knoppen: gestoptWaarden,
    nodig: zwaar,
    bewaart: ['gestopt'],
  },
  {
    id: 'beeindigd',
    velden: [],
    knoppen: drie,
    nodig: zwaar,
    bewaart: ['beeindigd'],
  },
  {
    id: 'veiligGevoeld',
    velden: [],
    knoppen: drie,
    nodig: (a) => zwaar(a) || licht(a),
    bewaart: ['veiligGevoeld'],
  },
  {
    id: 'bijzonderheden',
    velden: [
      { id: 'bijzonderheden', soort: 'meerkeuze', opties: bijzonderheden.slice(0, 4), verplicht: true },
    ],
    knoppen: ['geen'],
    nodig: altijd,
    bewaart: ['bijzonderheden'],
  },
  {
    // D-03, D-30: three facts, never a diagnosis
    id: 'letsel',
    velden: [keuze('overleden', drie), keuze('ziekenhuis', drie), keuze('blijvendLetsel', drie)],
    knoppen: [],
    nodig: (a) => bijzonder(a, 'letsel'),
    bewaart: ['overleden', 'ziekenhuis', 'blijvendLetsel'],
  },
  {
    id: 'schade',
    velden: [],
    knoppen: schadeWaarden.filter((w) => w !== 'geen'),
    nodig: (a) => bijzonder(a, 'schade'),
    bewaart: ['schade'],
  },
  {
    // T6, A05: not needed is said before any more is asked; sending it in is always possible
    id: 'oordeel',
    velden: [],
    knoppen: ['toch-melden'],
    nodig: (a, profiel) =>
      a.noodmelding === undefined &&
      a.gedrag !== undefined &&
      !meldbesluit(feitenUit(a), profiel.meldbeleid).melden,
    bewaart: ['tochMelden'],
  },
  {
    id: 'feiten',
    velden: [{ id: 'feiten', soort: 'tekst', opties: [], verplicht: false }],
    knoppen: [],
    nodig: altijd,
    bewaart: ['feiten'],
  },
  {
    id: 'controle',
    velden: [],
    knoppen: [],
    nodig: altijd,
    bewaart: [],
  },
];

/** R104: only who is safe goes on, so `nee` is no answer to the first question. */
export function isBeantwoord({ id, bewaart }: Vraag, a: Antwoorden): boolean {
  const vast = (sleutel: keyof Antwoorden) => a[sleutel] !== undefined && !a.voorlopig?.includes(sleutel);
  return id === 'veilig' ? a.veilig === 'ja' : bewaart.every(vast);
}
