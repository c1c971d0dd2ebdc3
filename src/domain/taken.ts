import { eindeVan } from './periode';
import { heeftLetsel } from './bevoegdheid';
import { aangifteVoor, feitenNu, gedragNu, maatregelfeiten } from './classificeren';
import { taakIds, type Taak } from './dossier';
import { opDag, plusDagen } from './kalender';
import { dossierVan, type GesprekSoort, type Melding, type Nazorggesprek } from './melding';
import { bron, type Bron } from './protocol/bron';
import { findVorm } from './protocol/gedrag';
import { isDiscriminatie, uitnodigenBinnen24Uur, voorstel, type MaatregelId } from './protocol/maatregelen';
import type { evaluatieGronden, Profiel } from './protocol/profiel';
import { termijnen } from './termijn';

/** The tasks and the two later talks (R124): together the handling card (M3). */
export const stapIds = [...taakIds, 'gesprek-5dagen', 'gesprek-6weken'] as const;
export type StapId = (typeof stapIds)[number];

/** What a row of the table looks at. */
export interface Feiten {
  melding: Melding;
  profiel: Profiel;
  /** The chosen measures; what the matrix proposes while nothing was chosen. */
  maatregelen: readonly MaatregelId[];
}

/** One task of the behandelaar: when it belongs to a melding, and how it may end. */
export interface Rij {
  id: StapId;
  bron: Bron;
  geldt: (feiten: Feiten) => boolean;
  /** Closing waits for it (requirements 2.6 step 13). */
  verplicht: (feiten: Feiten) => boolean;
  /** Last instant; none where the protocol names no term. */
  uiterlijk?: (feiten: Feiten) => Date | undefined;
  /** How the behandelaar may answer it himself; none: another card answers it. */
  standen: (feiten: Feiten) => readonly Taak['stand'][];
  /** Done asks for the veroorzaker, so it is not possible when nobody knows who that is (D-90). */
  contact?: true;
}

/** Footage is overwritten within days (D-41); own choice of the number. */
export const BEELDEN_DAGEN = 3;

const altijd = () => true;
const ALLES = () => ['gedaan', 'nvt', 'later'] as const;
/** Reasons do not take this one away, it can only wait. */
const MOET = () => ['gedaan', 'later'] as const;
const protocol = (sectie: string) => bron('utrecht-protocol', sectie);

const DIGITAAL: readonly unknown[] = ['e-mail', 'sociale-media', 'brief', 'telefoon'];
/** Public halls, where cameras usually hang. */
const MET_BEELD: readonly unknown[] = ['balie', 'receptie', 'raadzaal'];
const vormenVan = ({ melding }: Feiten) => gedragNu(melding).map(findVorm);
const isFysiek = (feiten: Feiten) => vormenVan(feiten).some((v) => v.type === 'fysiek');
/** R163: without a measure towards the veroorzaker there is nothing to write. */
const TE_BEVESTIGEN: readonly MaatregelId[] = [
  'waarschuwing',
  'combigesprek',
  'incidentgesprek',
  'herstelgesprek',
  'omgangsafspraken',
  'contactafspraken',
  'afspraken-dienstverlening',
  'beperkende-maatregelen',
];
/** R170: measures for a period end with a talk; so does a talk that is held apart. */
const MET_HERSTEL: readonly MaatregelId[] = [
  'herstelgesprek',
  'omgangsafspraken',
  'contactafspraken',
  'afspraken-dienstverlening',
  'beperkende-maatregelen',
];
const heeft = ({ maatregelen }: Feiten, lijst: readonly MaatregelId[]) =>
  maatregelen.some((id) => lijst.includes(id));
/** A31: below the threshold the behandelaar decides himself. */
const isOnderDrempel = ({ melding }: Feiten) => maatregelfeiten(melding).onderDrempel;
/** The track of another colleague: the dossier with the veroorzaker is the one it belongs to (D-87). */
const eigenDossier = ({ melding }: Feiten) => melding.spoorVan === undefined;

export function gesprekVan(melding: Melding, soort: GesprekSoort): Nazorggesprek | undefined {
  return melding.nazorg.find((g) => g.soort === soort);
}

function laterGesprek(soort: '5dagen' | '6weken'): Rij {
  return {
    id: `gesprek-${soort}`,
    bron: protocol('6.2'), // R124, A24
    geldt: ({ melding }) => {
      const stand = gesprekVan(melding, soort)?.status;
      return stand !== undefined && stand !== 'vervallen';
    },
    verplicht: altijd,
    uiterlijk: ({ melding }) => gesprekVan(melding, soort)?.uiterlijk,
    standen: () => ['gedaan', 'nvt'],
  };
}

/** In the order of the handling card. */
export const rijen: readonly Rij[] = [
  {
    id: 'eerste-gesprek',
    bron: protocol('6.2'), // R122
    geldt: ({ melding }) => gesprekVan(melding, '24uur') !== undefined,
    verplicht: altijd,
    uiterlijk: ({ melding }) => gesprekVan(melding, '24uur')?.uiterlijk,
    standen: MOET,
  },
  {
    id: 'arbeidsinspectie',
    bron: protocol('6.1'), // R119: directly, so it cannot wait
    geldt: ({ melding }) => heeftLetsel(melding),
    verplicht: altijd,
    standen: () => ['gedaan'],
  },
  {
    id: 'bewijs',
    bron: bron('eigen-kennis', 'beelden'), // D-41
    geldt: (f) =>
      eigenDossier(f) && (isFysiek(f) || [...DIGITAAL, ...MET_BEELD].includes(f.melding.antwoorden.kanaal)),
    verplicht: isFysiek,
    uiterlijk: ({ melding }) =>
      melding.antwoorden.incidentOp && plusDagen(melding.antwoorden.incidentOp, BEELDEN_DAGEN),
    standen: ALLES,
  },
  {
    id: 'gir',
    bron: protocol('6.3'), // R129
    geldt: eigenDossier,
    verplicht: (f) => !isOnderDrempel(f),
    standen: (f) => (isOnderDrempel(f) ? ALLES() : MOET()),
  },
  {
    id: 'gir-nakijken',
    bron: protocol('6.3'), // A46
    geldt: (f) => eigenDossier(f) && f.melding.recidive === 'niet-gekeken',
    verplicht: altijd,
    // Done is the answer itself: then the step does not apply any more.
    standen: MOET,
  },
  {
    id: 'uitnodiging',
    bron: protocol('7'), // R164, R175; A37: invited is enough
    geldt: (f) => eigenDossier(f) && heeft(f, uitnodigenBinnen24Uur),
    verplicht: altijd,
    uiterlijk: ({ melding, profiel }) =>
      melding.antwoorden.incidentOp && termijnen(melding.antwoorden.incidentOp, profiel).uitnodigen,
    standen: ALLES,
    contact: true,
  },
  {
    id: 'maatregel',
    bron: protocol('7'), // R133, R137, A32
    geldt: eigenDossier,
    verplicht: (f) => !isOnderDrempel(f),
    standen: () => [],
  },
  {
    id: 'brief',
    bron: protocol('7'), // R169, R173
    geldt: (f) => eigenDossier(f) && heeft(f, TE_BEVESTIGEN),
    verplicht: altijd,
    standen: ALLES,
    contact: true,
  },
  {
    id: 'aangifte',
    bron: protocol('7'), // R151, A19
    geldt: (f) =>
      eigenDossier(f) &&
      ((f.melding.maatregelbesluit?.aangifte ?? aangifteVoor(f.melding)) !== 'nee' || heeft(f, ['aangifte'])),
    verplicht: altijd,
    standen: ALLES,
  },
  {
    id: 'schade',
    bron: protocol('7'), // R177-R180, A50: absence is damage too
    geldt: ({ melding }) =>
      !['geen', undefined].includes(melding.antwoorden.schade) || dossierVan(melding).verzuim?.ja === true,
    verplicht: altijd,
    standen: ALLES,
    contact: true,
  },
  {
    id: 'herstelgesprek',
    bron: protocol('7'), // R170
    geldt: (f) => eigenDossier(f) && heeft(f, MET_HERSTEL),
    verplicht: altijd,
    uiterlijk: ({ melding, profiel }) => {
      const tot = eindeVan(melding);
      return tot === undefined ? undefined : opDag(tot, profiel.werktijd.tot);
    },
    standen: ALLES,
    contact: true,
  },
  laterGesprek('5dagen'),
  laterGesprek('6weken'),
  {
    id: 'evaluatie',
    bron: protocol('8'), // R182-R185
    geldt: eigenDossier,
    verplicht: (f) => gronden(f).some((grond) => f.profiel.evaluatieVerplicht.includes(grond)),
    standen: ALLES,
  },
  {
    id: 'terugkoppeling',
    bron: bron('norm-stop-agressie', 'deel 3'), // R344, M12
    geldt: altijd,
    verplicht: altijd,
    standen: MOET,
  },
];

/** The facts of the table. Not looked in GIR yet counts as first time, so that the invitation is not forgotten (A46). */
export function taakFeiten(melding: Melding, profiel: Profiel): Feiten {
  const besluit = melding.maatregelbesluit;
  const gekozen = besluit?.maatregelen ?? voorstel(maatregelfeiten(melding)).maatregelen;
  // A17: the measures are laid down in a talk and end with one, also when the cell names neither.
  const afgeleid: MaatregelId[] = gekozen.includes('beperkende-maatregelen')
    ? ['incidentgesprek', 'herstelgesprek']
    : [];
  return { melding, profiel, maatregelen: [...gekozen, ...afgeleid] };
}

/** Which grounds for an evaluation this melding has (R183, A53). */
export function gronden(feiten: Feiten): (typeof evaluatieGronden)[number][] {
  const { melding } = feiten;
  const vormen = vormenVan(feiten);
  const bijzonder = melding.antwoorden.bijzonderheden ?? [];
  const { discriminatie, vormen: ids } = feitenNu(melding);
  const waar = {
    fysiek: vormen.some((v) => v.rij === 'PERSONEN' || v.rij === 'ZAKEN'),
    dreigen: vormen.some((v) => v.rij === 'DREIGEN'),
    discriminatie: isDiscriminatie({ vormen: ids, discriminatie: discriminatie === 'ja' }),
    recidive: melding.recidive === 'recidive',
    letsel: heeftLetsel(melding) || bijzonder.includes('letsel'),
    'meer-slachtoffers':
      (melding.antwoorden.betrokkenen ?? []).length > 0 || bijzonder.includes('meer-collegas'),
  };
  return (Object.keys(waar) as (keyof typeof waar)[]).filter((grond) => waar[grond]);
}
