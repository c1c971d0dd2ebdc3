import { bron, type Bron } from './bron';
import type { GedragType } from './gedrag';

export const redenIds = [
  // melden
  'fysiek',
  'persoonlijke-bedreiging',
  'discriminatie',
  'zelfbeschadiging',
  'jij-niet-gestopt',
  'jij-tweede-correctie',
  'jij-niet-aangesproken',
  'jij-beeindigd',
  'jij-onveilig',
  'aanhoudend',
  'patroon',
  'twijfel',
  'beleid-altijd',
  // niet nodig
  'omgebogen',
  'jij-gestopt',
  'orde',
  'recht',
] as const;
export type RedenId = (typeof redenIds)[number];

/** What the table looks at, one value each. */
export interface Kenmerken {
  /** The heaviest kind; `geen` when no behaviour was chosen, `recht` when it was the use of a right. */
  type: GedragType | 'geen' | 'recht';
  /** A form of behaviour that is always reported (R297). */
  bedreiging: 'ja' | 'nee';
  /** Ik- or jullie-gedrag was among the behaviour, also when jij-gedrag was heavier. */
  emotie: 'ja' | 'nee';
  discriminatie: 'ja' | 'nee' | 'onbekend';
  zelfbeschadiging: 'ja' | 'nee' | 'onbekend';
  omgebogen: 'ja' | 'nee' | 'onbekend';
  patroon: 'ja' | 'nee' | 'onbekend';
  gestopt: 'meteen' | 'na-tweede-keer' | 'nee' | 'niet-aangesproken' | 'onbekend';
  beeindigd: 'ja' | 'nee' | 'onbekend';
  veiligGevoeld: 'ja' | 'nee' | 'onbekend';
}

/** Every named kenmerk must have one of these values. */
export type Voorwaarde = { readonly [K in keyof Kenmerken]?: readonly Kenmerken[K][] };

export interface Meldrij {
  reden: RedenId;
  uitkomst: 'melden' | 'niet-nodig';
  als: Voorwaarde;
  bron: Bron;
}

const cel = bron('utrecht-protocol', '6.1');
const matrix = bron('utrecht-protocol', '7');

function melden(reden: RedenId, als: Voorwaarde, b: Bron = cel): Meldrij {
  return { reden, uitkomst: 'melden', als, bron: b };
}
function nietNodig(reden: RedenId, als: Voorwaarde, b: Bron = cel): Meldrij {
  return { reden, uitkomst: 'niet-nodig', als, bron: b };
}

const JIJ = { type: ['jij'] } as const;
const LICHT = { type: ['ik', 'jullie'] } as const;
const AAN_MEDEWERKER = { type: ['ik', 'jullie', 'jij'] } as const;
const EMOTIE = { emotie: ['ja'] } as const;

/** First row that fits decides. Doubt falls to melden: low threshold, the leidinggevende looks again. */
export const meldtabel: readonly Meldrij[] = [
  melden('fysiek', { type: ['fysiek'] }), // R117
  melden('persoonlijke-bedreiging', { bedreiging: ['ja'] }, bron('werkwijzer', 'h4')), // R297
  melden('discriminatie', { discriminatie: ['ja'] }, matrix), // A09: aangifte is always
  melden('zelfbeschadiging', { zelfbeschadiging: ['ja'] }, bron('bijlage-sociale-zaken', 'agressie')), // A12

  melden('jij-niet-gestopt', { ...JIJ, gestopt: ['nee'] }), // R115
  melden('jij-tweede-correctie', { ...JIJ, gestopt: ['na-tweede-keer'] }), // R114, A08
  melden('jij-niet-aangesproken', { ...JIJ, gestopt: ['niet-aangesproken'] }), // R114, A08
  melden('jij-beeindigd', { ...JIJ, beeindigd: ['ja'] }), // R115
  melden('jij-onveilig', { ...JIJ, veiligGevoeld: ['nee'] }), // R115

  melden('aanhoudend', { ...EMOTIE, omgebogen: ['nee'] }), // R111, R113, A56
  melden('patroon', { ...EMOTIE, patroon: ['ja'] }), // R111, R113, A56

  melden('twijfel', { type: ['geen'] }),
  melden('twijfel', { ...JIJ, gestopt: ['onbekend'] }),
  melden('twijfel', { ...JIJ, beeindigd: ['onbekend'] }),
  melden('twijfel', { ...JIJ, veiligGevoeld: ['onbekend'] }),
  melden('twijfel', { ...LICHT, omgebogen: ['onbekend'] }),
  melden('twijfel', { ...LICHT, patroon: ['onbekend'] }),
  melden('twijfel', { ...AAN_MEDEWERKER, discriminatie: ['onbekend'] }),
  melden('twijfel', { ...AAN_MEDEWERKER, zelfbeschadiging: ['onbekend'] }),

  nietNodig('jij-gestopt', JIJ), // R114: all four conditions hold, the rows above took every other case
  nietNodig('omgebogen', LICHT), // R110, R112
  nietNodig('recht', { type: ['recht'] }, bron('werkwijzer', 'h2')), // A10, A49, E9
  nietNodig('orde', {}, bron('werkwijzer', 'h3')), // R237, A55
];
