import { aangifteBesluit } from '../../../src/domain/protocol/aangifte';
import type { GedragsvormId } from '../../../src/domain/protocol/gedrag';

function besluit(vormen: GedragsvormId[], recidive = false, discriminatie = false) {
  const { uitkomst, gronden } = aangifteBesluit({ vormen, recidive, discriminatie });
  return [uitkomst, ...gronden.map((g) => g.reden)];
}

describe('aangifte (requirements 2.3, A19)', () => {
  it.each([
    // forms, first time, recidive
    [['discriminatie'], ['altijd', 'discriminatie', 'matrix'], ['altijd', 'discriminatie', 'matrix']], // R151 R143
    [['dreigen-geweld-persoon'], ['altijd', 'dreiging-persoon', 'matrix'], null], // R151 R145 R146
    [['poging-geweld'], ['altijd', 'dreiging-persoon', 'matrix'], null], // A13
    [['dreigen-geweld-zaken'], ['altijd', 'matrix'], null], // R145: only the cell says so
    [['mishandeling'], ['altijd', 'fysiek-geweld', 'matrix'], null], // R151 R149 R150
    [['aanranding'], ['altijd', 'fysiek-geweld', 'matrix'], null],
    [['slaan-duwen-spugen'], ['altijd', 'fysiek-geweld', 'matrix'], null],
    [['gericht-gooien'], ['altijd', 'fysiek-geweld', 'matrix'], null],
    [['wapen'], ['altijd', 'fysiek-geweld', 'matrix'], null],
    [['vernieling'], ['altijd', 'fysiek-geweld', 'matrix'], null], // R151 R147 R148
    [['belediging'], ['nee'], ['altijd', 'matrix']], // R143 R144
    [['vernedering'], ['nee'], ['altijd', 'matrix']],
    [['treiteren'], ['nee'], ['altijd', 'matrix']],
    [['smaad'], ['geadviseerd', 'strafbaar-feit'], ['altijd', 'matrix', 'strafbaar-feit']], // R143, D-39
    [['smeken-zeuren'], ['nee'], ['nee']], // R139 R140
    [['zelf-iets-aandoen'], ['nee'], ['nee']],
    [['kritiek-op-regels'], ['nee'], ['nee']], // R141 R142
    [['lokaalvredebreuk'], ['altijd', 'toegangsverbod'], null], // R262
    [['seksuele-intimidatie'], ['geadviseerd', 'eigen-vorm'], null], // A14
    [['volgen-stalken'], ['geadviseerd', 'eigen-vorm'], null],
    [['dwingen-hinderen'], ['geadviseerd', 'eigen-vorm'], null],
    [['houding-gebaar-intimidatie'], ['geadviseerd', 'eigen-vorm'], ['altijd', 'matrix', 'eigen-vorm']], // A11
    [['ordeverstoring'], ['nee'], ['nee']],
    [[], ['nee'], ['nee']],
    [['smaad', 'dreigen-geweld-persoon'], ['altijd', 'dreiging-persoon', 'matrix', 'strafbaar-feit'], null],
  ] as [GedragsvormId[], string[], string[] | null][])('%j: %j', (vormen, eerste, recidive) => {
    expect(besluit(vormen)).toEqual(eerste);
    expect(besluit(vormen, true)).toEqual(recidive ?? eerste);
  });

  it('R151: discrimination that was only answered counts as well', () => {
    expect(besluit(['smeken-zeuren'], false, true)).toEqual(['altijd', 'discriminatie', 'matrix']);
  });

  it('cites a paragraph with every ground', () => {
    const { gronden } = aangifteBesluit({
      vormen: ['discriminatie', 'lokaalvredebreuk', 'smaad'],
      recidive: false,
      discriminatie: false,
    });
    expect(gronden.map((g) => `${g.bron.doc} ${g.bron.sectie}`)).toEqual([
      'utrecht-protocol 7',
      'werkwijzer h3',
      'utrecht-protocol 7',
      'eigen-kennis strafbaar-feit',
    ]);
  });
});
