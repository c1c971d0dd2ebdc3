import {
  aangifteBesluit,
  aangiftegronden,
  type Aangiftefeiten,
  type AangifteUitkomst,
} from '../../../src/domain/protocol/aangifte';
import type { GedragsvormId } from '../../../src/domain/protocol/gedrag';

const besluit = (vormen: GedragsvormId[], over: Partial<Aangiftefeiten> = {}) =>
  aangifteBesluit({ vormen, discriminatie: false, recidive: false, ...over });

const jij = ['belediging', 'vernedering', 'treiteren', 'smaad'] as const;
const fysiek = [
  'mishandeling',
  'aanranding',
  'slaan-duwen-spugen',
  'gericht-gooien',
  'wapen',
  'vernieling',
] as const;

/** requirements 2.3: situation, forms, first time, recidive, with discrimination. */
const tabel: [string, readonly GedragsvormId[], AangifteUitkomst, AangifteUitkomst, AangifteUitkomst][] = [
  ['R151 R143 discrimination', ['discriminatie'], 'altijd', 'altijd', 'altijd'],
  [
    'R151 threat of violence to a person',
    ['dreigen-geweld-persoon', 'poging-geweld'],
    'altijd',
    'altijd',
    'altijd',
  ],
  ['R145 A19 threat to things, by the cell', ['dreigen-geweld-zaken'], 'altijd', 'altijd', 'altijd'],
  ['R151 R147 R149 every physical violence', fysiek, 'altijd', 'altijd', 'altijd'],
  ['R143 R144 jij', jij.slice(0, 3), 'nee', 'altijd', 'altijd'],
  ['D-38 smaad', ['smaad'], 'geadviseerd', 'altijd', 'altijd'],
  [
    'R139-R142 ik and jullie',
    ['smeken-zeuren', 'kritiek-op-regels', 'zelf-iets-aandoen'],
    'nee',
    'nee',
    'altijd',
  ],
  ['R262 a ban that was broken', ['lokaalvredebreuk'], 'altijd', 'altijd', 'altijd'],
  [
    'A14 no row, to be considered',
    ['seksuele-intimidatie', 'volgen-stalken', 'dwingen-hinderen'],
    'geadviseerd',
    'geadviseerd',
    'altijd',
  ],
  ['A11 intimidation', ['houding-gebaar-intimidatie'], 'geadviseerd', 'altijd', 'altijd'],
  ['A55 order', ['ordeverstoring'], 'nee', 'nee', 'altijd'],
];

describe.each(tabel)('requirements 2.3: %s', (_naam, vormen, eerste, recidive, discriminatie) => {
  it.each(vormen)('%s: first time, recidive, with discrimination', (vorm) => {
    expect(besluit([vorm]).uitkomst).toBe(eerste);
    expect(besluit([vorm], { recidive: true }).uitkomst).toBe(recidive);
    expect(besluit([vorm], { discriminatie: true }).uitkomst).toBe(discriminatie);
    expect(besluit([vorm], { discriminatie: true, recidive: true }).uitkomst).toBe('altijd');
  });
});

describe('which of them says so (A19)', () => {
  it('every ground names its forms and its paragraph', () => {
    expect(
      aangiftegronden.map(({ reden, uitkomst, vormen, bron }) => [reden, uitkomst, vormen, bron]),
    ).toEqual([
      [
        'dreiging-persoon',
        'altijd',
        ['dreigen-geweld-persoon', 'poging-geweld'],
        { doc: 'utrecht-protocol', sectie: '7' },
      ],
      ['fysiek-geweld', 'altijd', fysiek, { doc: 'utrecht-protocol', sectie: '7' }],
      ['toegangsverbod', 'altijd', ['lokaalvredebreuk'], { doc: 'werkwijzer', sectie: 'h3' }],
      [
        'eigen-vorm',
        'geadviseerd',
        ['houding-gebaar-intimidatie', 'volgen-stalken', 'dwingen-hinderen', 'seksuele-intimidatie'],
        { doc: 'werkwijzer', sectie: 'h4' },
      ],
      ['strafbaar-feit', 'geadviseerd', ['smaad'], { doc: 'eigen-kennis', sectie: 'strafbaar-feit' }],
    ]);
  });

  it('the heavier ground decides in a combination', () => {
    const { uitkomst, gronden } = besluit(['smaad', 'vernieling', 'volgen-stalken']);
    expect(uitkomst).toBe('altijd');
    expect(gronden.map((g) => [g.reden, g.uitkomst])).toEqual([
      ['fysiek-geweld', 'altijd'],
      ['matrix', 'altijd'],
      ['eigen-vorm', 'geadviseerd'],
      ['strafbaar-feit', 'geadviseerd'],
    ]);
  });

  it('D-39, scenario 9: private data that were spread are a ground of their own', () => {
    expect(besluit(['belediging'], { priveGegevens: true })).toEqual({
      uitkomst: 'geadviseerd',
      gronden: [
        {
          reden: 'prive-gegevens',
          uitkomst: 'geadviseerd',
          bron: { doc: 'eigen-kennis', sectie: 'strafbaar-feit' },
        },
      ],
    });
    expect(besluit(['belediging'], { priveGegevens: false }).uitkomst).toBe('nee');
    expect(besluit(['vernieling'], { priveGegevens: true }).uitkomst).toBe('altijd');
  });

  it('A12, A31: where the matrix proposes nothing no cell asks for it; the rule still does', () => {
    expect(besluit(['belediging'], { recidive: true, zonderCel: true }).uitkomst).toBe('nee');
    expect(besluit(['dreigen-geweld-zaken'], { zonderCel: true }).uitkomst).toBe('nee');
    expect(besluit(['vernieling'], { zonderCel: true }).gronden.map((g) => g.reden)).toEqual([
      'fysiek-geweld',
    ]);
    expect(besluit(['belediging'], { discriminatie: true, zonderCel: true }).uitkomst).toBe('altijd');
  });

  it('A11: the row that was chosen decides about the cell', () => {
    expect(besluit(['houding-gebaar-intimidatie'], { rij: 'DREIGEN' }).gronden.map((g) => g.reden)).toEqual([
      'matrix',
      'eigen-vorm',
    ]);
  });
});
