import { leesAntwoord } from '../../src/domain/antwoord';
import { antwoordenSchema, type Antwoorden } from '../../src/domain/antwoorden';
import {
  findVorm,
  gedragAntwoorden,
  gedragsvormIds,
  type GedragsvormId,
} from '../../src/domain/protocol/gedrag';
import { COLLEGA_OPTIE, gedragOpties } from '../../src/domain/protocol/gedragopties';
import { isBeantwoord, vraagIds, vragen, type VraagId } from '../../src/domain/protocol/vragenlijst';
import { collega, NU, profiel, TOEN, uitgescholden } from './bouw';

const find = (id: VraagId) => {
  const vraag = vragen.find((v) => v.id === id);
  if (!vraag) throw new Error(`no question ${id}`);
  return vraag;
};
const wordtGesteld = (a: Antwoorden, over = profiel) =>
  vragen.filter((v) => v.nodig(a, over)).map((v) => v.id);
const ALTIJD: VraagId[] = [
  'veilig',
  'wanneer',
  'wie',
  'waar',
  'gedrag',
  'bijzonderheden',
  'feiten',
  'controle',
];

describe('the rows', () => {
  it('are all there, once, in the order of the ids; safety is the first (R104)', () => {
    expect(vragen.map((v) => v.id)).toEqual([...vraagIds]);
    expect(vragen[0]?.id).toBe('veilig');
  });

  it('keep every answer of the schema in exactly one question, but what is no answer to one', () => {
    const anders = ['anders', 'noodmelding', 'voorlopig'];
    expect(vragen.flatMap((v) => v.bewaart).sort()).toEqual(
      Object.keys(antwoordenSchema.shape)
        .filter((sleutel) => !anders.includes(sleutel))
        .sort(),
    );
  });

  it('have at most five buttons, so that a card stays small, and always something to answer with', () => {
    for (const { id, knoppen, velden } of vragen) {
      expect(knoppen.length).toBeLessThanOrEqual(5);
      expect(id === 'controle' || knoppen.length + velden.length > 0).toBe(true);
    }
  });

  it.each(vragen.flatMap((v) => v.knoppen.map((knop) => [v.id, knop] as const)))(
    '%s: the button %s gives an answer that is kept',
    (id, knop) => {
      const vraag = find(id);
      const gelezen = leesAntwoord(
        vraag,
        { velden: { locatie: 'elders' }, keuze: knop },
        { now: NU, profiel },
      );
      expect(gelezen.ok).toBe(true);
      const antwoord = gelezen.ok ? gelezen.antwoord : {};
      expect(Object.keys(antwoord).length).toBeGreaterThan(0);
      // R104: only who is safe goes on
      expect(isBeantwoord(vraag, antwoord)).toBe(!(id === 'veilig' && knop === 'nee'));
    },
  );

  it.each(
    vragen.flatMap((v) =>
      v.velden.flatMap((veld) =>
        veld.opties.filter((o) => o !== COLLEGA_OPTIE).map((optie) => [v.id, veld.id, optie] as const),
      ),
    ),
  )('%s: the option %s = %s fits the schema', (id, veld, optie) => {
    const vol = {
      ...Object.fromEntries(find(id).velden.map((v) => [v.id, v.opties[0] ?? 'elders'])),
      [veld]: optie,
    };
    expect(leesAntwoord(find(id), { velden: vol }, { now: NU, profiel }).ok).toBe(true);
  });

  it('R016-R023, R280-R294, T10: offer every form once, and that it was a colleague as the last (A52)', () => {
    expect([...gedragOpties].sort()).toEqual([...gedragAntwoorden, COLLEGA_OPTIE].sort());
    expect(gedragOpties.at(-1)).toBe(COLLEGA_OPTIE);
  });

  it('the list goes from light to heavy: ik, jullie, jij, bedreiging, fysiek, orde', () => {
    const groepen = ['ik', 'jullie', 'jij', 'bedreiging', 'fysiek', 'orde'];
    const groep = (id: GedragsvormId) => {
      const { type, gir } = findVorm(id);
      return type === 'ik' || type === 'jullie' || type === 'orde'
        ? type
        : gir?.groep === 'verbaal'
          ? 'jij'
          : gir?.groep;
    };
    const plaatsen = gedragOpties.flatMap((id) => (isVorm(id) ? [groepen.indexOf(groep(id) ?? '')] : []));
    expect(plaatsen).toEqual([...plaatsen].sort());
    expect(plaatsen).not.toContain(-1);
  });
});

const isVorm = (id: string): id is GedragsvormId => (gedragsvormIds as readonly string[]).includes(id);

describe('which questions are asked', () => {
  const cases: [string, Antwoorden, VraagId[]][] = [
    ['nothing answered', {}, []],
    ['for myself', { wie: 'ik' }, []],
    ['for a colleague (D-85)', { wie: 'collega' }, ['slachtoffer']],
    [
      'who saw it happen is asked after his own aftercare (D-86)',
      { wie: 'getuige' },
      ['slachtoffer', 'eigenNazorg'],
    ],
    [
      'a threat that is not clear (A10)',
      { gedrag: ['dreigen-anders'] },
      ['waarmee', 'gestopt', 'beeindigd', 'veiligGevoeld'],
    ],
    ['a right (A10, E9)', { gedrag: ['dreigen-anders'], waarmee: 'recht' }, ['waarmee', 'oordeel']],
    ['factual criticism (A49)', { gedrag: ['kritiek-op-persoon'], toon: 'zakelijk' }, ['toon', 'oordeel']],
    [
      'demeaning criticism (A49)',
      { gedrag: ['kritiek-op-persoon'], toon: 'kleinerend' },
      ['toon', 'gestopt', 'beeindigd', 'veiligGevoeld'],
    ],
    ['a home visit (R059, R251)', { kanaal: 'huisbezoek' }, ['huisbezoek']],
    ['more colleagues (D-87)', { bijzonderheden: ['meer-collegas'] }, ['betrokkenen']],
    [
      'an unknown veroorzaker (D-90) and doxing (D-39)',
      { bijzonderheden: ['onbekende-veroorzaker', 'prive-gegevens'] },
      [],
    ],
    [
      'what triage asked apart stands',
      { discriminatie: 'nee', zelfbeschadiging: 'nee' },
      ['discriminatie', 'zelfbeschadiging'],
    ],
    ['ik (R110, R111)', { gedrag: ['smeken-zeuren'] }, ['omgebogen', 'patroon', 'veiligGevoeld']],
    ['jullie (R112, R113)', { gedrag: ['kritiek-op-regels'] }, ['omgebogen', 'patroon', 'veiligGevoeld']],
    ['jij (R114, R115, A08)', { gedrag: ['belediging'] }, ['gestopt', 'beeindigd', 'veiligGevoeld']],
    ['fysiek (R117)', { gedrag: ['slaan-duwen-spugen'] }, ['gestopt', 'beeindigd', 'veiligGevoeld']],
    [
      'ik and jij together: the heaviest decides (R8)',
      { gedrag: ['smeken-zeuren', 'belediging'] },
      ['gestopt', 'beeindigd', 'veiligGevoeld'],
    ],
    ['ordeverstoring alone (R237)', { gedrag: ['ordeverstoring'] }, ['oordeel']],
    ['injury (D-03, D-30)', { bijzonderheden: ['letsel'] }, ['letsel']],
    ['damage (R177)', { bijzonderheden: ['schade'] }, ['schade']],
    ['injury and damage', { bijzonderheden: ['schade', 'letsel'] }, ['letsel', 'schade']],
    ['none of these', { bijzonderheden: ['geen'] }, []],
    ['discrimination is a fact, no question (A09)', { bijzonderheden: ['discriminatie'] }, []],
  ];

  it.each(cases)('%s', (_naam, antwoorden, extra) => {
    expect(new Set(wordtGesteld(antwoorden))).toEqual(new Set([...ALTIJD, ...extra]));
  });

  const stil: Antwoorden = {
    ...uitgescholden,
    gestopt: 'meteen',
    beeindigd: 'nee',
    veiligGevoeld: 'ja',
  };
  it.each<[string, Antwoorden, boolean]>([
    ['jij that stopped at once, felt safe, talk went on (R114, A08)', stil, true],
    ['... but a second correction was needed', { ...stil, gestopt: 'na-tweede-keer' }, false],
    ['... but felt unsafe (R115)', { ...stil, veiligGevoeld: 'nee' }, false],
    ['... but the talk was ended (R115)', { ...stil, beeindigd: 'ja' }, false],
    ['... but it is not known (doubt is melden)', { ...stil, beeindigd: 'onbekend' }, false],
    ['... but it was discrimination (A09)', { ...stil, bijzonderheden: ['discriminatie'] }, false],
    ['... but he would harm himself (A12)', { ...stil, bijzonderheden: ['zelfbeschadiging'] }, false],
  ])('the verdict is told before any more is asked: %s', (_naam, antwoorden, gevraagd) => {
    expect(wordtGesteld(antwoorden).includes('oordeel')).toBe(gevraagd);
  });

  it('A05: where the municipality wants every melding there is nothing to choose', () => {
    expect(wordtGesteld(stil, { ...profiel, meldbeleid: 'altijd' })).not.toContain('oordeel');
  });
});

describe('what counts as answered', () => {
  it.each<[VraagId, Antwoorden, boolean]>([
    ['veilig', {}, false],
    ['veilig', { veilig: 'nee' }, false],
    ['veilig', { veilig: 'ja' }, true],
    ['wanneer', { incidentOp: TOEN }, true],
    ['slachtoffer', {}, false],
    ['slachtoffer', { slachtoffer: collega }, true],
    ['waar', { kanaal: 'balie' }, false],
    ['waar', { locatie: 'elders' }, false],
    ['waar', { kanaal: 'balie', locatie: 'elders' }, true],
    // D-30: three facts, each with its own answer
    ['letsel', { overleden: 'nee', ziekenhuis: 'nee' }, false],
    ['letsel', { overleden: 'nee', ziekenhuis: 'onbekend', blijvendLetsel: 'nee' }, true],
    ['feiten', {}, false],
    ['feiten', { feiten: '' }, true],
    ['controle', {}, true],
  ])('%s with %j: %s', (id, antwoorden, beantwoord) => {
    expect(isBeantwoord(find(id), antwoorden)).toBe(beantwoord);
  });
});
