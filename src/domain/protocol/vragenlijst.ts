import {
  bijzonderheden,
  drieSchema,
  gestoptWaarden,
  huisbezoekWaarden,
  kanalen,
  schadeWaarden,
  toonWaarden,
  waarmeeWaarden,
  type Antwoorden,
} from '../antwoorden';
import { feitenUit, meldbesluit } from '../meldbesluit';
import { vormenUit } from '../vormen';
import { findVorm, type GedragType } from './gedrag';
import { gedragOpties } from './gedragopties';
import type { Profiel } from './profiel';

export const vraagIds = [
  'veilig',
  'wanneer',
  'wie',
  'slachtoffer',
  'waar',
  'gedrag',
  'waarmee',
  'toon',
  'omgebogen',
  'patroon',
  'gestopt',
  'beeindigd',
  'veiligGevoeld',
  'discriminatie',
  'zelfbeschadiging',
  'bijzonderheden',
  'letsel',
  'schade',
  'oordeel',
  'betrokkenen',
  'huisbezoek',
  'eigenNazorg',
  'feiten',
  'controle',
] as const;
export type VraagId = (typeof vraagIds)[number];

/** How a field is asked. `locatie` takes its options from the profiel, people come from the directory. */
export type Veldsoort =
  'keuze' | 'meerkeuze' | 'datum' | 'tijd' | 'tekst' | 'locatie' | 'persoon' | 'personen';

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
  /** Whether this question is asked, given the answers so far; `triage`: in 'moet ik dit melden?'. */
  nodig: (a: Antwoorden, profiel: Profiel, triage?: boolean) => boolean;
  /** Where the answer is kept; answered when all of these have a value. */
  bewaart: readonly (keyof Antwoorden)[];
}

/** The ways of contact that are one tap; the others are in the list of the same card (R198). */
export const snelleKanalen = ['balie', 'spreekkamer', 'telefoon', 'huisbezoek', 'e-mail'] as const;

/** All that is asked in 'moet ik dit melden?': what the table looks at (R15). */
export const triageVragen: ReadonlySet<VraagId> = new Set<VraagId>([
  'gedrag',
  'waarmee',
  'toon',
  'omgebogen',
  'patroon',
  'gestopt',
  'beeindigd',
  'veiligGevoeld',
  'discriminatie',
  'zelfbeschadiging',
  'oordeel',
]);

const drie = drieSchema.options;
const altijd = () => true;

function heeftType(a: Antwoorden, ...types: GedragType[]): boolean {
  return vormenUit(a).some((id) => types.includes(findVorm(id).type));
}
/** Reported however it ended: triage need not ask on. */
const zeker = (a: Antwoorden) => vormenUit(a).some((id) => findVorm(id).altijdMelden);
const zwaar = (a: Antwoorden) => heeftType(a, 'jij', 'fysiek');
const licht = (a: Antwoorden) => heeftType(a, 'ik', 'jullie') && !zwaar(a);
/** For a question of the table, which triage leaves out where nothing depends on it. */
const bij =
  (past: (a: Antwoorden) => boolean): Vraag['nodig'] =>
  (a, _profiel, triage) =>
    past(a) && !(triage && zeker(a));
/** Asked apart in triage only; afterwards it stands as answered. */
const apart =
  (wat: 'discriminatie' | 'zelfbeschadiging', past: (a: Antwoorden) => boolean): Vraag['nodig'] =>
  (a, _profiel, triage) =>
    triage ? past(a) && !zeker(a) : a[wat] !== undefined;
const bijzonder =
  (wat: (typeof bijzonderheden)[number]): Vraag['nodig'] =>
  (a) =>
    a.bijzonderheden?.includes(wat) ?? false;
const keuze = (id: string, opties: readonly string[]): Veld => ({
  id,
  soort: 'keuze',
  opties,
  verplicht: true,
});
const veld = (id: string, soort: Veldsoort): Veld => ({
  id,
  soort,
  opties: [],
  verplicht: soort !== 'tekst',
});
/** A question that is answered with one tap. */
const tik = (id: VraagId & keyof Antwoorden, knoppen: readonly string[], nodig: Vraag['nodig']): Vraag => ({
  id,
  velden: [],
  knoppen,
  nodig,
  bewaart: [id],
});

/** Every question of the report, in order. A new question is a row here and its sentences in tekst. */
export const vragen: readonly Vraag[] = [
  tik('veilig', ['ja', 'nee'], (a) => a.noodmelding === undefined), // R104: safety before any form
  {
    id: 'wanneer',
    velden: [veld('datum', 'datum'), veld('tijd', 'tijd')],
    knoppen: ['net'],
    nodig: altijd,
    bewaart: ['incidentOp'],
  },
  tik('wie', ['ik', 'collega', 'getuige'], altijd), // D-85, D-86
  {
    id: 'slachtoffer',
    velden: [veld('slachtoffer', 'persoon')],
    knoppen: ['onbekend'],
    nodig: (a) => a.wie === 'collega' || a.wie === 'getuige',
    bewaart: ['slachtoffer'],
  },
  {
    id: 'waar',
    velden: [veld('locatie', 'locatie'), keuze('kanaal', kanalen)],
    knoppen: snelleKanalen,
    nodig: altijd,
    bewaart: ['kanaal', 'locatie'],
  },
  {
    id: 'gedrag',
    velden: [{ ...veld('gedrag', 'meerkeuze'), opties: gedragOpties }],
    knoppen: [],
    nodig: altijd,
    bewaart: ['gedrag'],
  },
  tik('waarmee', waarmeeWaarden, (a) => a.gedrag?.includes('dreigen-anders') ?? false), // T9, A10
  tik('toon', toonWaarden, (a) => a.gedrag?.includes('kritiek-op-persoon') ?? false), // A49
  // R110-R113: ik and jullie are reported when bending did not work, or when it is a pattern
  tik('omgebogen', drie, bij(licht)),
  tik('patroon', drie, bij(licht)),
  tik('gestopt', gestoptWaarden, bij(zwaar)), // R114, R115, A08: addressed, stopped, second correction in one tap
  tik('beeindigd', drie, bij(zwaar)),
  tik(
    'veiligGevoeld',
    drie,
    bij((a) => zwaar(a) || licht(a)),
  ),
  tik(
    'discriminatie', // A09
    drie,
    apart('discriminatie', (a) => zwaar(a) || licht(a)),
  ),
  tik('zelfbeschadiging', drie, apart('zelfbeschadiging', licht)), // A12
  {
    id: 'bijzonderheden',
    velden: [{ ...veld('bijzonderheden', 'meerkeuze'), opties: bijzonderheden.slice(0, -1) }],
    knoppen: ['geen'],
    nodig: altijd,
    bewaart: ['bijzonderheden'],
  },
  {
    // D-03, D-30: three facts, never a diagnosis
    id: 'letsel',
    velden: [keuze('overleden', drie), keuze('ziekenhuis', drie), keuze('blijvendLetsel', drie)],
    knoppen: [],
    nodig: bijzonder('letsel'),
    bewaart: ['overleden', 'ziekenhuis', 'blijvendLetsel'],
  },
  tik(
    'schade',
    schadeWaarden.filter((w) => w !== 'geen'),
    bijzonder('schade'),
  ),
  {
    // T6, A05: not needed is said before any more is asked; sending it in is always possible. The end of triage.
    id: 'oordeel',
    velden: [],
    knoppen: ['toch-melden'],
    nodig: (a, profiel, triage) =>
      triage === true ||
      (a.gedrag !== undefined &&
        a.noodmelding === undefined &&
        !meldbesluit(feitenUit(a), profiel.meldbeleid).melden),
    bewaart: ['tochMelden'],
  },
  {
    id: 'betrokkenen', // D-87
    velden: [veld('betrokkenen', 'personen')],
    knoppen: [],
    nodig: bijzonder('meer-collegas'),
    bewaart: ['betrokkenen'],
  },
  {
    id: 'huisbezoek', // R059, R251, R252
    velden: [keuze('huisbezoek', huisbezoekWaarden), keuze('inschatting', drie)],
    knoppen: [],
    nodig: (a) => a.kanaal === 'huisbezoek',
    bewaart: ['huisbezoek', 'inschatting'],
  },
  tik('eigenNazorg', ['ja', 'nee'], (a) => a.wie === 'getuige'), // D-86
  {
    id: 'feiten',
    velden: [veld('feiten', 'tekst')],
    knoppen: [],
    nodig: altijd,
    bewaart: ['feiten'],
  },
  { id: 'controle', velden: [], knoppen: [], nodig: altijd, bewaart: [] },
];

/** R104: only who is safe goes on, so `nee` is no answer to the first question. */
export function isBeantwoord({ id, bewaart }: Vraag, a: Antwoorden): boolean {
  const vast = (sleutel: keyof Antwoorden) => a[sleutel] !== undefined && !a.voorlopig?.includes(sleutel);
  return id === 'veilig' ? a.veilig === 'ja' : bewaart.every(vast);
}
