import { opMoment } from '../../src/domain/momenten';
import type { Melding } from '../../src/domain/melding';
import { volgendeOpening } from '../../src/domain/kalender';
import { noodIndienen, type Noodinvoer } from '../../src/domain/nood';
import * as b from './bouw';
import { bijBaas, context, invoer, leeg, stuur } from './nood-bouw';

describe('sending a noodmelding (R3)', () => {
  test('what happened is enough: number, verdict, talks and jobs as with a whole melding', () => {
    const { next, taken, berichten } = b.gelukt(noodIndienen(leeg(), invoer(), 'M-2027-0001', context()));
    expect(next).toMatchObject({
      status: 'ingediend',
      nood: 'open',
      nummer: 'M-2027-0001',
      oordeel: { melden: true },
    });
    expect(next.nazorg.map((g) => g.status)).toEqual(['te-plannen', 'te-plannen', 'te-plannen']);
    expect(taken.map(({ effect }) => effect.kind)).toEqual([
      'behandelaar-zoeken',
      'behandelaar-ontbreekt',
      'melding-verwijderen',
      'moment',
    ]);
    expect(berichten).toEqual([{ soort: 'melden', aan: b.melder }]);
  });

  test.each([
    ['geweld', 'slaan-duwen-spugen'],
    ['bedreigd', 'dreigen-geweld-persoon'],
    ['kapot', 'vernieling'],
    ['uitgescholden', 'belediging'],
    ['gediscrimineerd', 'discriminatie'],
    ['anders', 'houding-gebaar-intimidatie'],
  ])('%s is taken for %s, and reported: what is not known is doubt (A05)', (wat, gedrag) => {
    const melding = stuur({ wat });
    expect(melding.antwoorden.gedrag).toEqual([gedrag]);
    expect(melding.oordeel?.melden).toBe(true);
  });

  test.each([
    ['net', '2027-06-03T12:30:00Z', false],
    ['', '2027-06-03T12:30:00Z', false],
    ['vandaag', '2027-06-03T07:00:00Z', true],
    ['gisteren', '2027-06-02T07:00:00Z', true],
    ['ingevuld', '2027-06-03T12:30:00Z', false],
  ])('when %s: the earliest it can well have been (D-50)', (wanneer, op, ongeveer) => {
    const { antwoorden } = stuur({ wanneer }, new Date('2027-06-03T12:30:40Z'));
    expect(antwoorden.incidentOp).toEqual(new Date(op));
    expect(antwoorden.voorlopig?.includes('incidentOp')).toBe(ongeveer);
  });

  test('earlier today before the office opens: since midnight', () => {
    const { antwoorden } = stuur({ wanneer: 'vandaag' }, new Date('2027-06-03T05:00:00Z'));
    expect(antwoorden.incidentOp).toEqual(new Date('2027-06-02T22:00:00Z'));
  });

  test.each([
    ['', {}],
    ['gaat-wel', {}],
    ['geschrokken', { veiligGevoeld: 'nee' }],
    ['gewond', { bijzonderheden: ['letsel'], ziekenhuis: 'onbekend', blijvendLetsel: 'onbekend' }],
    ['ziekenhuis', { bijzonderheden: ['letsel'], ziekenhuis: 'ja' }],
  ])('how are you: "%s" tells no more than that (D-30)', (hoe, feiten) => {
    const { veiligGevoeld, bijzonderheden, overleden, ziekenhuis, blijvendLetsel } = stuur({
      hoe,
    }).antwoorden;
    const bekend = { veiligGevoeld, bijzonderheden, overleden, ziekenhuis, blijvendLetsel };
    expect(JSON.parse(JSON.stringify(bekend))).toEqual(feiten);
  });

  test('what was filled in before stays, with the time; the new answer comes beside it', () => {
    const concept = b.concept({
      ...b.uitgescholden,
      bijzonderheden: ['schade', 'letsel'],
      veiligGevoeld: 'ja',
    });
    const eerder = stuur({ wat: 'bedreigd', wanneer: 'ingevuld', hoe: 'gewond' }, b.NU, concept).antwoorden;
    expect(eerder).toMatchObject({
      ...{ incidentOp: b.TOEN, kanaal: 'balie', gestopt: 'nee', bijzonderheden: ['schade', 'letsel'] },
      gedrag: ['belediging', 'dreigen-geweld-persoon'],
    });
    const zelfde = stuur({ wat: 'uitgescholden', hoe: 'geschrokken' }, b.NU, concept).antwoorden;
    expect([zelfde.gedrag, zelfde.veiligGevoeld]).toEqual([['belediging'], 'ja']);
  });

  test('asking whether it must be reported becomes a melding', () => {
    expect(stuur({}, b.NU, leeg({ triage: true }))).not.toHaveProperty('triage');
  });

  test('wrong input comes back at its field', () => {
    const fouten = (over: Partial<Noodinvoer>) =>
      b.geweigerd(noodIndienen(leeg(), invoer(over), 'M-2027-0001', context()));
    expect(fouten({ wat: '' })).toEqual([{ veld: 'wat', code: 'verplicht' }]);
    expect(fouten({ wat: 'x', wanneer: 'x', hoe: 'x' })).toEqual([
      { veld: 'wat', code: 'onbekend' },
      { veld: 'wanneer', code: 'onbekend' },
      { veld: 'hoe', code: 'onbekend' },
    ]);
  });

  test('only the melder, and only once', () => {
    const stuurt = (melding: Melding, actor: string) =>
      b.geweigerd(noodIndienen(melding, invoer(), 'M-2027-0001', context(b.NU, actor)));
    expect(stuurt(leeg(), b.vreemde)).toBe('niet-bevoegd');
    expect(stuurt(stuur(), b.melder)).toBe('al-ingediend');
  });
});

describe('the completion card', () => {
  test.each([
    ['Friday evening', '2027-06-04T19:00:00Z', '2027-06-07T07:00:00Z'],
    ['Thursday afternoon', '2027-06-03T12:30:00Z', '2027-06-04T07:00:00Z'],
    ['the night before a working day', '2027-06-03T00:30:00Z', '2027-06-03T07:00:00Z'],
    ['when the office opens', '2027-06-03T07:00:00Z', '2027-06-04T07:00:00Z'],
    ['the eve of Koningsdag', '2027-04-26T15:00:00Z', '2027-04-28T07:00:00Z'],
    ['Thursday before Easter', '2027-03-25T18:00:00Z', '2027-03-26T08:00:00Z'],
    ['Good Friday', '2027-03-26T15:00:00Z', '2027-03-30T07:00:00Z'],
  ])('%s: the next working morning at opening time (R3)', (_wanneer, nu, op) => {
    expect(volgendeOpening(new Date(nu), b.profiel)).toEqual(new Date(op));
    const { taken } = b.gelukt(noodIndienen(leeg(), invoer(), 'M-2027-0001', context(new Date(nu))));
    expect(taken.at(-1)).toEqual({
      effect: { kind: 'moment', meldingId: b.MELDING, wat: 'aanvullen' },
      op: new Date(op),
    });
  });

  test('is sent while questions are open, not when it was completed or withdrawn', () => {
    const moment = (melding: Melding) => opMoment(melding, 'aanvullen', { now: b.NU, profiel: b.profiel });
    expect(moment(stuur())?.berichten).toEqual([{ soort: 'aanvullen', aan: b.melder }]);
    expect(moment(bijBaas())?.berichten).toHaveLength(1);
    expect(moment({ ...stuur(), nood: 'aangevuld' })).toBeUndefined();
    expect(moment({ ...stuur(), status: 'ingetrokken' })).toBeUndefined();
  });
});
