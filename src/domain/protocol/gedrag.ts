import { bron, type Bron } from './bron';

/** Kinds of behaviour, lightest first (utrecht-protocol 2); `orde` is not aimed at an employee (A55). */
export const gedragTypen = ['orde', 'ik', 'jullie', 'jij', 'fysiek'] as const;
export type GedragType = (typeof gedragTypen)[number];

export const gedragsvormIds = [
  'smeken-zeuren',
  'zelf-iets-aandoen',
  'kritiek-op-regels',
  'belediging',
  'vernedering',
  'treiteren',
  'smaad',
  'discriminatie',
  'houding-gebaar-intimidatie',
  'volgen-stalken',
  'dwingen-hinderen',
  'lokaalvredebreuk',
  'seksuele-intimidatie',
  'dreigen-geweld-persoon',
  'dreigen-geweld-zaken',
  'poging-geweld',
  'mishandeling',
  'aanranding',
  'slaan-duwen-spugen',
  'gericht-gooien',
  'wapen',
  'vernieling',
  'ordeverstoring',
] as const;
export type GedragsvormId = (typeof gedragsvormIds)[number];

/**
 * What a melder can tick: every form, and two of which one more question tells the form (A10, A49; see
 * ../vormen). Stored as it was ticked.
 */
export const gedragAntwoorden = [...gedragsvormIds, 'dreigen-anders', 'kritiek-op-persoon'] as const;
export type GedragAntwoord = (typeof gedragAntwoorden)[number];

/** The rows of the matrix in ./maatregelen, named here because a form points at its row. */
export type Matrixrij = 'IK' | 'JULLIE' | 'JIJ' | 'DREIGEN' | 'ZAKEN' | 'PERSONEN';

/** The value list of GIR (werkwijzer h4, R279-R294): three groups, one code per line of the list. */
export interface GirVorm {
  groep: 'verbaal' | 'bedreiging' | 'fysiek';
  vorm:
    | 'belediging'
    | 'vernedering'
    | 'smaad'
    | 'treiteren'
    | 'discriminatie'
    | 'intimidatie-stalken'
    | 'dwang'
    | 'lokaalvredebreuk'
    | 'seksuele-intimidatie'
    | 'poging'
    | 'mishandeling'
    | 'aanranding'
    | 'slaan-gooien'
    | 'wapengebruik'
    | 'vernieling';
}

export interface Gedragsvorm {
  id: GedragsvormId;
  type: GedragType;
  /** Row of the matrix; `handmatig`: the matrix has none, decide with the coordinator (A14); null: no reaction row. */
  rij: Matrixrij | 'handmatig' | null;
  /** Rows the leidinggevende may choose as well, when the facts are heavier or lighter (A11, A13). */
  andereRijen: readonly Matrixrij[];
  /** The coordinator is asked: there is no row, or the row was chosen in doubt (A11, A14). */
  vraagCoordinator: boolean;
  gir: GirVorm | null;
  altijdMelden: boolean;
  discriminatie: boolean;
  zelfbeschadiging: boolean;
  /** Aimed at a person, not at things or at order. */
  tegenPersoon: boolean;
  bron: readonly Bron[];
}

const utrecht = bron('utrecht-protocol', '2');
const werkwijzer = bron('werkwijzer', 'h4');

type Rest = Partial<Omit<Gedragsvorm, 'id' | 'type' | 'rij' | 'gir'>>;

function vorm(
  id: GedragsvormId,
  type: GedragType,
  rij: Gedragsvorm['rij'],
  gir: GirVorm | null,
  rest: Rest = {},
): Gedragsvorm {
  return {
    id,
    type,
    rij,
    gir,
    andereRijen: [],
    vraagCoordinator: rij === 'handmatig',
    altijdMelden: type === 'fysiek',
    discriminatie: false,
    zelfbeschadiging: false,
    tegenPersoon: true,
    bron: [utrecht, werkwijzer],
    ...rest,
  };
}

const verbaal = (v: GirVorm['vorm']): GirVorm => ({ groep: 'verbaal', vorm: v });
const bedreiging = (v: GirVorm['vorm']): GirVorm => ({ groep: 'bedreiging', vorm: v });
const fysiek = (v: GirVorm['vorm']): GirVorm => ({ groep: 'fysiek', vorm: v });

/** Personal threat: the talk stops at once and there is always a measure (R297). */
const altijd = { altijdMelden: true };
const emotie = { tegenPersoon: false, bron: [utrecht] };

export const gedragsvormen: readonly Gedragsvorm[] = [
  vorm('smeken-zeuren', 'ik', 'IK', null, emotie),
  // A12: distress of the citizen. Always reported, never an automatic warning letter.
  vorm('zelf-iets-aandoen', 'ik', 'IK', null, { ...emotie, ...altijd, zelfbeschadiging: true }),
  vorm('kritiek-op-regels', 'jullie', 'JULLIE', null, emotie),
  vorm('belediging', 'jij', 'JIJ', verbaal('belediging')),
  vorm('vernedering', 'jij', 'JIJ', verbaal('vernedering')),
  vorm('treiteren', 'jij', 'JIJ', verbaal('treiteren')),
  vorm('smaad', 'jij', 'JIJ', verbaal('smaad')),
  vorm('discriminatie', 'jij', 'JIJ', verbaal('discriminatie'), { ...altijd, discriminatie: true }),
  // A11: without a physical component the jij row, but the coordinator is asked.
  vorm('houding-gebaar-intimidatie', 'jij', 'JIJ', bedreiging('intimidatie-stalken'), {
    ...altijd,
    vraagCoordinator: true,
    andereRijen: ['DREIGEN'],
  }),
  vorm('volgen-stalken', 'jij', 'handmatig', bedreiging('intimidatie-stalken'), {
    ...altijd,
    andereRijen: ['JIJ', 'DREIGEN'],
  }),
  vorm('dwingen-hinderen', 'jij', 'handmatig', bedreiging('dwang'), {
    ...altijd,
    andereRijen: ['JIJ', 'DREIGEN'],
  }),
  vorm('lokaalvredebreuk', 'jij', 'handmatig', bedreiging('lokaalvredebreuk'), {
    ...altijd,
    tegenPersoon: false,
    bron: [werkwijzer, bron('werkwijzer', 'h3')],
  }),
  vorm('seksuele-intimidatie', 'jij', 'handmatig', bedreiging('seksuele-intimidatie'), {
    ...altijd,
    andereRijen: ['JIJ', 'DREIGEN'],
  }),
  vorm('dreigen-geweld-persoon', 'fysiek', 'DREIGEN', bedreiging('intimidatie-stalken')),
  vorm('dreigen-geweld-zaken', 'fysiek', 'DREIGEN', bedreiging('intimidatie-stalken'), {
    tegenPersoon: false,
  }),
  // A13: the attempt counts as a threat unless the leidinggevende finds it heavier.
  vorm('poging-geweld', 'fysiek', 'DREIGEN', bedreiging('poging'), { andereRijen: ['PERSONEN'] }),
  vorm('mishandeling', 'fysiek', 'PERSONEN', fysiek('mishandeling')),
  vorm('aanranding', 'fysiek', 'PERSONEN', fysiek('aanranding')),
  vorm('slaan-duwen-spugen', 'fysiek', 'PERSONEN', fysiek('slaan-gooien')),
  vorm('gericht-gooien', 'fysiek', 'PERSONEN', fysiek('slaan-gooien')),
  vorm('wapen', 'fysiek', 'PERSONEN', fysiek('wapengebruik'), { andereRijen: ['DREIGEN'] }),
  vorm('vernieling', 'fysiek', 'ZAKEN', fysiek('vernieling'), { tegenPersoon: false }),
  vorm('ordeverstoring', 'orde', null, null, { tegenPersoon: false, bron: [bron('werkwijzer', 'h3')] }),
];

const perId = new Map(gedragsvormen.map((v) => [v.id, v]));

/** The form with this id. A test proves that every id is in the table. */
export function findVorm(id: GedragsvormId): Gedragsvorm {
  return perId.get(id) as Gedragsvorm;
}

/** The heaviest kind among these forms: it decides (requirements 2.6 step 5). Undefined when there are none. */
export function zwaarsteType(ids: readonly GedragsvormId[]): GedragType | undefined {
  const types = ids.map((id) => findVorm(id).type);
  return gedragTypen.findLast((type) => types.includes(type));
}
