import {
  aangifteBesluit,
  aangiftegronden,
  aangifteRedenIds,
  aangifteUitkomsten,
} from '../../../src/domain/protocol/aangifte';

/** Requirements 2.3, ground by ground: the forms, the outcome, the source. */
const GRONDEN: [string, string, string, string, string][] = [
  ['R151', 'dreiging-persoon', 'altijd', 'dreigen-geweld-persoon poging-geweld', 'utrecht-protocol/7'],
  [
    'R151',
    'fysiek-geweld',
    'altijd',
    'mishandeling aanranding slaan-duwen-spugen gericht-gooien wapen vernieling',
    'utrecht-protocol/7',
  ],
  ['R262', 'toegangsverbod', 'altijd', 'lokaalvredebreuk', 'werkwijzer/h3'],
  [
    'A11, A14',
    'eigen-vorm',
    'geadviseerd',
    'houding-gebaar-intimidatie volgen-stalken dwingen-hinderen seksuele-intimidatie',
    'werkwijzer/h4',
  ],
  ['R143, D-38', 'strafbaar-feit', 'geadviseerd', 'smaad', 'eigen-kennis/strafbaar-feit'],
];
const grond = (reden: string, uitkomst: string, doc: string, sectie: string) => ({
  ...{ reden, uitkomst },
  bron: { doc, sectie },
});
const basis = { vormen: ['belediging'] as const, discriminatie: false, recidive: false };

describe('grounds for aangifte, one by one', () => {
  it.each(GRONDEN.map((rij, plek) => [plek, ...rij] as const))(
    'ground %i, %s: %s, %s, for %s; %s',
    (plek, _id, reden, uitkomst, vormen, bron) => {
      const gevonden = aangiftegronden[plek];
      expect([gevonden?.reden, gevonden?.uitkomst, gevonden?.vormen.join(' ')]).toEqual([
        reden,
        uitkomst,
        vormen,
      ]);
      expect(`${gevonden?.bron.doc ?? ''}/${gevonden?.bron.sectie ?? ''}`).toBe(bron);
    },
  );

  it('there are no others; an outcome is one of three, the heaviest first', () => {
    expect(aangiftegronden).toHaveLength(GRONDEN.length);
    expect(aangifteUitkomsten).toEqual(['altijd', 'geadviseerd', 'nee']);
    const genoemd = [...GRONDEN.map(([, reden]) => reden), 'discriminatie', 'matrix', 'prive-gegevens'];
    expect(new Set(genoemd)).toEqual(new Set(aangifteRedenIds));
  });

  it('A09, R151: discrimination is a ground by itself', () => {
    expect(aangifteBesluit({ ...basis, discriminatie: true })).toEqual({
      uitkomst: 'altijd',
      gronden: [
        grond('discriminatie', 'altijd', 'utrecht-protocol', '7'),
        grond('matrix', 'altijd', 'utrecht-protocol', '7'),
      ],
    });
  });

  it('R144, A19: the cell of the matrix alone is enough', () => {
    expect(aangifteBesluit({ ...basis, recidive: true })).toEqual({
      uitkomst: 'altijd',
      gronden: [grond('matrix', 'altijd', 'utrecht-protocol', '7')],
    });
  });

  it('A12, A31: where the matrix proposes nothing no cell asks for it; the rule still does', () => {
    expect(aangifteBesluit({ ...basis, recidive: true, zonderCel: true })).toEqual({
      uitkomst: 'nee',
      gronden: [],
    });
    expect(aangifteBesluit({ ...basis, discriminatie: true, zonderCel: true }).gronden).toEqual([
      grond('discriminatie', 'altijd', 'utrecht-protocol', '7'),
    ]);
  });

  it('D-39: private data that were spread are advised, after what is compulsory', () => {
    const prive = grond('prive-gegevens', 'geadviseerd', 'eigen-kennis', 'strafbaar-feit');
    expect(aangifteBesluit({ ...basis, priveGegevens: true })).toEqual({
      uitkomst: 'geadviseerd',
      gronden: [prive],
    });
    const zwaar = aangifteBesluit({ ...basis, recidive: true, priveGegevens: true });
    expect(zwaar.uitkomst).toBe('altijd');
    expect(zwaar.gronden).toEqual([grond('matrix', 'altijd', 'utrecht-protocol', '7'), prive]);
  });

  it('R143: nothing of this: no', () => {
    expect(aangifteBesluit(basis)).toEqual({ uitkomst: 'nee', gronden: [] });
  });
});
