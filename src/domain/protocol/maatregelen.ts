import { bron, type Bron } from './bron';
import { findVorm, type Gedragsvorm, type GedragsvormId, type Matrixrij } from './gedrag';

/** Rows of the matrix, lightest first; DREIGEN and ZAKEN weigh the same (A47b). */
export const rijIds = [
  'IK',
  'JULLIE',
  'JIJ',
  'DREIGEN',
  'ZAKEN',
  'PERSONEN',
] as const satisfies readonly Matrixrij[];
export type RijId = (typeof rijIds)[number];

export const maatregelIds = [
  'waarschuwing',
  'combigesprek',
  'incidentgesprek',
  'herstelgesprek',
  'aangifte',
  'omgangsafspraken',
  'contactafspraken',
  'afspraken-dienstverlening',
  'beperkende-maatregelen',
  'overleg-politie-om',
] as const;
export type MaatregelId = (typeof maatregelIds)[number];

/** One cell of the matrix (utrecht-protocol 7). */
export interface Cel {
  maatregelen: readonly MaatregelId[];
  /** Added only when it is discrimination. */
  bijDiscriminatie: readonly MaatregelId[];
  /** Named in the cell as possible, not as standard. */
  optioneel: readonly MaatregelId[];
  /** Not named in the cell, follows from the text about talks (A17). */
  afgeleid: readonly MaatregelId[];
  bron: Bron;
}

export interface Rij {
  eerste: Cel;
  recidive: Cel;
}

const matrix = bron('utrecht-protocol', '7');

function cel(maatregelen: readonly MaatregelId[], rest: Partial<Cel> = {}): Cel {
  return { maatregelen, bijDiscriminatie: [], optioneel: [], afgeleid: [], bron: matrix, ...rest };
}

const emotie: Rij = {
  eerste: cel(['waarschuwing']),
  recidive: cel(['waarschuwing', 'combigesprek']),
};
const los = ['incidentgesprek', 'herstelgesprek'] as const;

/**
 * The matrix, R139-R150. It gives direction, it does not decide (R137). The recidive cells of jij, zaken and
 * personen name no warning (A16). The protocol does not label its two physical recidive paragraphs; that the
 * first is for zaken and the second for personen is our reading (A15).
 */
export const matrixRijen: ReadonlyMap<RijId, Rij> = new Map<RijId, Rij>([
  ['IK', emotie],
  ['JULLIE', emotie],
  [
    'JIJ',
    {
      eerste: cel(['waarschuwing', 'combigesprek'], { bijDiscriminatie: ['aangifte'] }),
      recidive: cel(['combigesprek', 'aangifte']),
    },
  ],
  [
    'DREIGEN',
    {
      eerste: cel(['waarschuwing', 'combigesprek', 'aangifte']),
      recidive: cel(['waarschuwing', ...los, 'aangifte', 'omgangsafspraken']),
    },
  ],
  [
    'ZAKEN',
    {
      eerste: cel(['waarschuwing', 'combigesprek', 'aangifte']),
      recidive: cel([...los, 'aangifte', 'afspraken-dienstverlening']),
    },
  ],
  [
    'PERSONEN',
    {
      eerste: cel(['waarschuwing', ...los, 'aangifte', 'contactafspraken']),
      recidive: cel(['aangifte', 'beperkende-maatregelen'], {
        optioneel: ['overleg-politie-om'],
        afgeleid: los,
      }),
    },
  ],
]);

/** Measures that are final only when the IRM agrees (R153, A38). */
export const akkoordIrm: readonly MaatregelId[] = ['beperkende-maatregelen'];

/** Talks the veroorzaker is invited for within 24 hours after the incident (R164, R175). */
export const uitnodigenBinnen24Uur: readonly MaatregelId[] = ['combigesprek', 'incidentgesprek'];

/** What the matrix looks at: behaviour, never the effect on the employee (A33) nor the channel (R299). */
export interface Maatregelfeiten {
  vormen: readonly GedragsvormId[];
  discriminatie: boolean;
  /** False when the leidinggevende did not look: then the first-time cell, with a reminder (A46). */
  recidive: boolean;
  /** Row the behandelaar chose for the forms that leave it open (A11, A13). */
  rij?: RijId | undefined;
}

export interface Voorstel {
  soort:
    'voorstel' | 'geen-voorstel-zelfbeschadiging' | 'geen-voorstel-onder-drempel' | 'handmatig-coordinator';
  /** The heaviest row; two when DREIGEN and ZAKEN both apply. Empty when the matrix has none. */
  rijen: RijId[];
  /** Rows the leidinggevende may choose instead (A11, A13). */
  andereRijen: RijId[];
  maatregelen: MaatregelId[];
  optioneel: MaatregelId[];
  /** Tasks that follow from the protocol text, not from the cell (A17). */
  afgeleid: MaatregelId[];
  /** The coordinator must be asked, also when there is a row (A11, A12, A14). */
  overlegCoordinator: boolean;
  bron: Bron;
}

/** Discrimination is jij-gedrag, whatever else was ticked (R020). */
export function isDiscriminatie(feiten: Pick<Maatregelfeiten, 'vormen' | 'discriminatie'>): boolean {
  return feiten.discriminatie || feiten.vormen.some((id) => findVorm(id).discriminatie);
}

const ZWAARTE: readonly (readonly RijId[])[] = [
  ['PERSONEN'],
  ['DREIGEN', 'ZAKEN'],
  ['JIJ'],
  ['JULLIE'],
  ['IK'],
];

/** These rows stand, whatever else happened. */
const GEWELD: readonly RijId[] = ['DREIGEN', 'ZAKEN', 'PERSONEN'];

/** The row of one form: its own, or the chosen one where it leaves that open. */
function rijVan({ rij, andereRijen }: Gedragsvorm, gekozen: RijId | undefined): Gedragsvorm['rij'] {
  return andereRijen.find((andere) => andere === gekozen) ?? rij;
}

type Rijfeiten = Pick<Maatregelfeiten, 'vormen' | 'discriminatie' | 'rij'>;

/** The heaviest row; DREIGEN and ZAKEN together give both (A47b). Empty when no form has a row. */
export function zwaarsteRijen(feiten: Rijfeiten): RijId[] {
  const rijen = new Set<string | null>(feiten.vormen.map((id) => rijVan(findVorm(id), feiten.rij)));
  if (isDiscriminatie(feiten)) rijen.add('JIJ');
  return (
    ZWAARTE.map((groep) => groep.filter((rij) => rijen.has(rij))).find((groep) => groep.length > 0) ?? []
  );
}

/** A form without a row, and no other behaviour with a row that stands whatever else happened (A14). */
function isHandmatig(feiten: Rijfeiten): boolean {
  const rijen = zwaarsteRijen(feiten);
  const zonderRij = feiten.vormen.some((id) => rijVan(findVorm(id), feiten.rij) === 'handmatig');
  return rijen.length === 0 || (zonderRij && !GEWELD.some((rij) => rijen.includes(rij)));
}

/** Rows the behandelaar may choose: a form leaves it open, and it would change what is proposed (A11, A13). */
export function openRijen({
  vormen,
  discriminatie,
}: Pick<Maatregelfeiten, 'vormen' | 'discriminatie'>): RijId[] {
  const uitkomst = (rij?: RijId) => {
    const feiten = { vormen, discriminatie, rij };
    return [isHandmatig(feiten), ...zwaarsteRijen(feiten)].join();
  };
  const open = vormen.flatMap((id) => findVorm(id).andereRijen);
  return rijIds.filter((rij) => open.includes(rij) && uitkomst(rij) !== uitkomst());
}

/** What the cells of the heaviest row name, in the order of `maatregelIds`. */
export function celMaatregelen(
  feiten: Maatregelfeiten,
): Pick<Voorstel, 'maatregelen' | 'optioneel' | 'afgeleid'> {
  const cellen = zwaarsteRijen(feiten).map((id) => {
    const rij = matrixRijen.get(id) as Rij;
    return feiten.recidive ? rij.recidive : rij.eerste;
  });
  const genoemd = (kies: (c: Cel) => readonly MaatregelId[]) => {
    const alle = cellen.flatMap(kies);
    return maatregelIds.filter((id) => alle.includes(id));
  };
  const discriminatie = isDiscriminatie(feiten);
  return {
    maatregelen: genoemd((c) => (discriminatie ? [...c.maatregelen, ...c.bijDiscriminatie] : c.maatregelen)),
    optioneel: genoemd((c) => c.optioneel),
    afgeleid: genoemd((c) => c.afgeleid),
  };
}

const GEEN = { rijen: [], andereRijen: [], maatregelen: [], optioneel: [], afgeleid: [] };

/**
 * What the matrix proposes (utrecht-protocol 7). Never a decision: the leidinggevende chooses, and deviation
 * needs a reason (A04). `zelfbeschadiging`: the citizen said to harm himself. `onderDrempel`: sent in although
 * the meldtabel did not ask for it.
 */
export function voorstel(
  feiten: Maatregelfeiten & { zelfbeschadiging: boolean; onderDrempel?: boolean },
): Voorstel {
  const vormen = feiten.vormen.map(findVorm);
  if (feiten.zelfbeschadiging || vormen.some((v) => v.zelfbeschadiging)) {
    // A12: a warning does not fit distress
    const sectie = bron('bijlage-sociale-zaken', 'agressie');
    return { ...GEEN, soort: 'geen-voorstel-zelfbeschadiging', overlegCoordinator: true, bron: sectie };
  }
  if (feiten.onderDrempel === true) {
    // A31, A32: addressing the citizen was the reaction, no letter
    const sectie = bron('utrecht-protocol', '6.1');
    return { ...GEEN, soort: 'geen-voorstel-onder-drempel', overlegCoordinator: false, bron: sectie };
  }
  const rijen = zwaarsteRijen(feiten);
  return {
    ...celMaatregelen(feiten),
    soort: isHandmatig(feiten) ? 'handmatig-coordinator' : 'voorstel',
    rijen,
    andereRijen: openRijen(feiten).filter((rij) => !rijen.includes(rij)),
    overlegCoordinator: rijen.length === 0 || vormen.some((v) => v.vraagCoordinator),
    bron: matrix,
  };
}
