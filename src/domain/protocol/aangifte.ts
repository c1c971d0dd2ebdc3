import { bron, type Bron } from './bron';
import type { GedragsvormId } from './gedrag';
import { celMaatregelen, isDiscriminatie, type Maatregelfeiten } from './maatregelen';

export const aangifteUitkomsten = ['altijd', 'geadviseerd', 'nee'] as const;
export type AangifteUitkomst = (typeof aangifteUitkomsten)[number];

export const aangifteRedenIds = [
  'discriminatie',
  'dreiging-persoon',
  'fysiek-geweld',
  'toegangsverbod',
  'matrix',
  'eigen-vorm',
  'strafbaar-feit',
  'prive-gegevens',
] as const;
export type AangifteRedenId = (typeof aangifteRedenIds)[number];

export interface Aangiftegrond {
  reden: AangifteRedenId;
  uitkomst: AangifteUitkomst;
  bron: Bron;
}

/** Grounds by form of behaviour. `discriminatie` and `matrix` look at more than the form. */
export const aangiftegronden: readonly (Aangiftegrond & { vormen: readonly GedragsvormId[] })[] = [
  {
    reden: 'dreiging-persoon', // R151
    uitkomst: 'altijd',
    vormen: ['dreigen-geweld-persoon', 'poging-geweld'],
    bron: bron('utrecht-protocol', '7'),
  },
  {
    reden: 'fysiek-geweld', // R151
    uitkomst: 'altijd',
    vormen: ['mishandeling', 'aanranding', 'slaan-duwen-spugen', 'gericht-gooien', 'wapen', 'vernieling'],
    bron: bron('utrecht-protocol', '7'),
  },
  {
    reden: 'toegangsverbod', // R262, by the municipality
    uitkomst: 'altijd',
    vormen: ['lokaalvredebreuk'],
    bron: bron('werkwijzer', 'h3'),
  },
  {
    reden: 'eigen-vorm', // A11, A14
    uitkomst: 'geadviseerd',
    vormen: ['houding-gebaar-intimidatie', 'volgen-stalken', 'dwingen-hinderen', 'seksuele-intimidatie'],
    bron: bron('werkwijzer', 'h4'),
  },
  {
    reden: 'strafbaar-feit', // R143: not by the cell, can still be a crime (D-38, D-39)
    uitkomst: 'geadviseerd',
    vormen: ['smaad'],
    bron: bron('eigen-kennis', 'strafbaar-feit'),
  },
];

const discriminatie: Aangiftegrond = {
  reden: 'discriminatie',
  uitkomst: 'altijd',
  bron: bron('utrecht-protocol', '7'),
};
const matrix: Aangiftegrond = { reden: 'matrix', uitkomst: 'altijd', bron: bron('utrecht-protocol', '7') };

const priveGegevens: Aangiftegrond = {
  reden: 'prive-gegevens', // D-39: doxing is a crime of its own, whatever the row says
  uitkomst: 'geadviseerd',
  bron: bron('eigen-kennis', 'strafbaar-feit'),
};

export interface Aangiftefeiten extends Maatregelfeiten {
  /** Private data of the employee were spread (D-39). */
  priveGegevens?: boolean;
  /** The matrix proposes nothing (A12, A31), so no cell can ask for aangifte; the rule still can. */
  zonderCel?: boolean;
}

export interface Aangiftebesluit {
  uitkomst: AangifteUitkomst;
  /** Every ground that applies, the compulsory ones first; empty when there is none. */
  gronden: Aangiftegrond[];
}

/** Union of the rule 'always aangifte' and the cell of the matrix, with which of them says so (A19). */
export function aangifteBesluit(feiten: Aangiftefeiten): Aangiftebesluit {
  const inCel = feiten.zonderCel !== true && celMaatregelen(feiten).maatregelen.includes('aangifte');
  const gronden = [
    ...(isDiscriminatie(feiten) ? [discriminatie] : []),
    ...aangiftegronden.filter((grond) => grond.vormen.some((id) => feiten.vormen.includes(id))),
    ...(inCel ? [matrix] : []),
    ...(feiten.priveGegevens === true ? [priveGegevens] : []),
  ]
    .map(({ reden, uitkomst, bron }) => ({ reden, uitkomst, bron }))
    .sort((a, b) => aangifteUitkomsten.indexOf(a.uitkomst) - aangifteUitkomsten.indexOf(b.uitkomst));
  return { uitkomst: gronden[0]?.uitkomst ?? 'nee', gronden };
}
