import {
  findVorm,
  gedragAntwoorden,
  gedragsvormIds,
  gedragTypen,
  type GedragsvormId,
} from '../../../src/domain/protocol/gedrag';
import { vormenUit } from '../../../src/domain/vormen';

const bronnen = (id: GedragsvormId) =>
  findVorm(id)
    .bron.map(({ doc, sectie }) => `${doc}/${sectie}`)
    .join(' ');
const BEIDE = 'utrecht-protocol/2 werkwijzer/h4';

describe('where each form stands in the sources', () => {
  it.each<[string, string, GedragsvormId[]]>([
    [
      'R016, R018: emotion, in the protocol of Utrecht',
      'utrecht-protocol/2',
      [...(['smeken-zeuren', 'zelf-iets-aandoen', 'kritiek-op-regels'] as const)],
    ],
    ['R287, R262: lokaalvredebreuk', 'werkwijzer/h4 werkwijzer/h3', ['lokaalvredebreuk']],
    ['R237: ordeverstoring', 'werkwijzer/h3', ['ordeverstoring']],
    ['R280: belediging', BEIDE, ['belediging']],
    ['R281: vernedering', BEIDE, ['vernedering']],
    ['R282: smaad', BEIDE, ['smaad']],
    ['R283: treiteren', BEIDE, ['treiteren']],
    ['R284: discriminatie', BEIDE, ['discriminatie']],
    [
      'R285, R023: houding, volgen, dreigen',
      BEIDE,
      [
        ...(['houding-gebaar-intimidatie', 'volgen-stalken'] as const),
        ...(['dreigen-geweld-persoon', 'dreigen-geweld-zaken'] as const),
      ],
    ],
    ['R286: dwingen of hinderen', BEIDE, ['dwingen-hinderen']],
    ['R288: seksuele intimidatie', BEIDE, ['seksuele-intimidatie']],
    ['R289: poging', BEIDE, ['poging-geweld']],
    ['R290: mishandeling', BEIDE, ['mishandeling']],
    ['R291: aanranding', BEIDE, ['aanranding']],
    ['R292: slaan, duwen, spugen, gericht gooien', BEIDE, ['slaan-duwen-spugen', 'gericht-gooien']],
    ['R293: wapen', BEIDE, ['wapen']],
    ['R294: vernieling', BEIDE, ['vernieling']],
  ])('%s', (_naam, verwacht, ids) => {
    for (const id of ids) expect(bronnen(id)).toBe(verwacht);
  });

  it('the kinds, lightest first (R022, F-C1)', () => {
    expect(gedragTypen).toEqual(['orde', 'ik', 'jullie', 'jij', 'fysiek']);
  });

  it('what can be ticked: every form, and two that one more question tells apart (A10, A49)', () => {
    expect(gedragAntwoorden).toEqual([...gedragsvormIds, 'dreigen-anders', 'kritiek-op-persoon']);
    for (const id of gedragsvormIds) expect(vormenUit({ gedrag: [id] })).toEqual([id]);
  });
});
