import {
  botst,
  hertekend,
  nakijken,
  teToetsen,
  teVolgen,
  teVragen,
  volgendeKeer,
} from '../../src/domain/agendastand';
import type { GesprekSoort, Melding, Nazorggesprek } from '../../src/domain/melding';
import { vrijeMomenten } from '../../src/domain/voorstellen';
import { baas, collega, inTest as op, melder, NU, opgepakt, profiel, voorCollega } from './agendabouw';

const context = { now: NU, profiel };
const UUR = 3_600_000;

/** All three planned: first at 15.00 on Thursday 3 June, then 8 June 10.00, then 15 July 10.00. */
const stand = (over: object = {}) => ({ eventId: 'e-5dagen', bestaat: true, geweigerd: false, ...over });
const moment = (start: string, wijze: 'gewoon' | 'buiten-werktijd' | 'verstreken' = 'gewoon') => ({
  start: op(start),
  eind: new Date(op(start).getTime() + UUR / 2),
  wijze,
});
const naar = (start: string, soort: GesprekSoort = '5dagen') =>
  stand({ eventId: `e-${soort}`, start: op(start), eind: new Date(op(start).getTime() + UUR / 2) });
const kijk = (melding: Melding, standen: ReturnType<typeof stand>[], botsend: GesprekSoort[] = []) =>
  nakijken(melding, { standen, botsend }, context);
const gesprek = (melding: Melding | undefined, soort: GesprekSoort = '5dagen') =>
  melding?.nazorg.find((g) => g.soort === soort) as Nazorggesprek;
const met = (melding: Melding, soort: GesprekSoort, over: Partial<Nazorggesprek>): Melding => ({
  ...melding,
  nazorg: melding.nazorg.map((g) => (g.soort === soort ? { ...g, ...over } : g)),
});

describe('when is looked (A7)', () => {
  it.each([
    ['2027-06-03T08:59', '2027-06-03T09:00'],
    ['2027-06-03T09:00', '2027-06-03T13:00'],
    ['2027-06-03T15:59', '2027-06-03T16:00'],
    ['2027-06-04T16:00', '2027-06-07T09:00'],
    ['2027-12-24T16:00', '2027-12-27T09:00'],
  ])('after %s at %s', (nu, dan) => {
    expect(volgendeKeer(op(nu), profiel)).toEqual(op(dan));
  });

  it('only talks with an event that is ahead, also the extra one', () => {
    const m = opgepakt();
    expect(teVragen(m, NU)).toEqual(['e-24uur', 'e-5dagen', 'e-6weken']);
    const { eventId: _, ...zonder } = gesprek(m);
    const los = { ...m, nazorg: m.nazorg.map((g) => (g.soort === '5dagen' ? (zonder as Nazorggesprek) : g)) };
    expect(teVragen(los, NU)).toEqual(['e-24uur', 'e-6weken']);
    const na = op('2027-06-08T11:00');
    expect(teVolgen(m, na).map((g) => g.soort)).toEqual(['6weken']);
    const extra = { moment: moment('2027-06-09T09:00'), transactieId: melder, eventId: 'x' };
    expect(teVolgen(met(m, '24uur', { status: 'gevoerd', extra }), na).map((g) => g.soort)).toEqual([
      '24uur',
      '6weken',
    ]);
    expect(teVolgen({ ...m, status: 'afgerond' }, NU)).toEqual([]);
    expect(teVolgen({ ...m, status: 'ingediend' }, NU)).toHaveLength(3);
  });

  it('what comes over it is only asked for ordinary talks of the next two working days', () => {
    const m = opgepakt();
    const soorten = (melding: Melding, now = NU) => teToetsen(melding, { now, profiel }).map((g) => g.soort);
    expect(soorten(m)).toEqual(['24uur']);
    expect(soorten(m, op('2027-06-04T12:00'))).toEqual(['5dagen']);
    expect(soorten(met(m, '24uur', { houden: true }))).toEqual([]);
    expect(soorten(met(m, '24uur', { afwijking: { wat: 'botsing', op: NU } }))).toEqual([]);
    expect(soorten(met(m, '24uur', { moment: moment('2027-06-03T20:00', 'buiten-werktijd') }))).toEqual([]);
  });

  it('the blocks of the event itself do not count, one in each calendar', () => {
    const g = gesprek(opgepakt());
    const { start, eind } = g.moment as { start: Date; eind: Date };
    const later = new Date(eind.getTime() + UUR);
    const eigen = { start, eind };
    expect(botst(g, [eigen, eigen, { start: eind, eind: later }], 2)).toBe(false);
    expect(botst(g, [eigen, eigen], 1)).toBe(true);
    expect(botst(g, [eigen, { start, eind: later }], 2)).toBe(true);
    const { moment: _, ...zonder } = g;
    expect(botst(zonder, [eigen], 0)).toBe(false);
  });
});

describe('what became of the events', () => {
  it('as it was, or not asked after: nothing', () => {
    expect(kijk(opgepakt(), [naar('2027-06-08T10:00')])).toBeUndefined();
    expect(kijk(opgepakt(), [stand()])).toBeUndefined();
    expect(kijk(opgepakt(), [])).toBeUndefined();
  });

  it.each<[string, GesprekSoort, string, boolean]>([
    ['earlier, after the first talk', '5dagen', '2027-06-04T09:00', true],
    ['before the first talk', '5dagen', '2027-06-03T14:45', false],
    ['a week later', '5dagen', '2027-06-15T16:00', true],
    ['more than a week later', '5dagen', '2027-06-16T09:00', false],
    ['the first, before its term', '24uur', '2027-06-04T12:00', true],
    ['the first, past its term', '24uur', '2027-06-04T12:30', false],
  ])('moved by people: %s', (_naam, soort, start, mag) => {
    const besluit = kijk(opgepakt(), [naar(start, soort)]);
    const nu = gesprek(besluit?.next, soort);
    if (mag) expect([nu.status, nu.moment?.start, nu.afwijking]).toEqual(['gepland', op(start), undefined]);
    else expect([nu.status, nu.moment, nu.afwijking?.wat]).toEqual(['mislukt', undefined, 'verplaatst']);
    expect(besluit?.taken.some(({ effect }) => effect.kind === 'momenten-zoeken')).toBe(!mag);
    expect(besluit?.next.handelingen.at(-1)?.wat).toBe(mag ? 'gesprek-verzet' : 'gesprek-afwijking');
  });

  it('the first when its term was over: later that day, not the next', () => {
    const m = met(opgepakt(), '24uur', {
      uiterlijk: op('2027-06-03T12:00'),
      moment: moment('2027-06-03T15:00', 'verstreken'),
    });
    expect(gesprek(kijk(m, [naar('2027-06-03T16:00', '24uur')])?.next, '24uur').status).toBe('gepland');
    expect(gesprek(kijk(m, [naar('2027-06-04T09:00', '24uur')])?.next, '24uur').status).toBe('mislukt');
    const ruim = met(m, '24uur', { uiterlijk: op('2027-06-05T12:00') });
    expect(gesprek(kijk(ruim, [naar('2027-06-04T09:00', '24uur')])?.next, '24uur').status).toBe('gepland');
  });

  it.each<[string, object, string, string]>([
    ['removed', { bestaat: false }, 'verwijderd', baas],
    ['declined', { geweigerd: true }, 'geweigerd', melder],
  ])('%s: a person chooses', (_naam, over, wat, aan) => {
    const besluit = kijk(opgepakt(), [stand(over)]);
    expect(gesprek(besluit?.next)).toMatchObject({ status: 'mislukt', afwijking: { wat, op: NU } });
    expect(gesprek(besluit?.next).oud).toEqual(
      wat === 'verwijderd' ? undefined : { organisator: baas, eventIds: ['e-5dagen'] },
    );
    expect(besluit?.taken).toContainEqual({
      effect: { kind: 'momenten-zoeken', meldingId: besluit?.next.id, soort: '5dagen', aan },
    });
    expect(besluit?.berichten.map((b) => b.soort)).toEqual(['nazorg', 'afhandelen', 'nazorg', 'melden']);
  });

  it('declined in the name of who cannot be reached: the behandelaar chooses; nobody handles it: nobody is asked', () => {
    const m = opgepakt({ ...voorCollega, ziekenhuis: 'ja' });
    const aan = (melding: Melding) =>
      kijk(melding, [stand({ geweigerd: true })])?.taken.flatMap(({ effect }) =>
        effect.kind === 'momenten-zoeken' ? [effect.aan] : [],
      );
    expect(aan(m)).toEqual([baas]);
    expect(aan(opgepakt(voorCollega))).toEqual([collega]);
    const { behandelaar: _, ...niemand } = opgepakt();
    const besluit = kijk(niemand, [stand({ bestaat: false })]);
    expect(besluit?.taken.filter(({ effect }) => effect.kind === 'momenten-zoeken')).toEqual([]);
    expect(gesprek(kijk({ ...niemand }, [naar('2027-08-01T10:00')])?.next).oud).toBeUndefined();
    expect(besluit?.berichten.map((b) => b.aan)).not.toContain(baas);
  });

  it('something came over it: it stands until somebody chooses', () => {
    const besluit = kijk(opgepakt(), [naar('2027-06-08T10:00')], ['5dagen']);
    expect(gesprek(besluit?.next)).toMatchObject({
      status: 'gepland',
      eventId: 'e-5dagen',
      afwijking: { wat: 'botsing' },
    });
    expect(kijk(besluit?.next as Melding, [naar('2027-06-08T10:00')], ['5dagen'])).toBeUndefined();
  });

  it('the extra talk: moved is moved, lost is told', () => {
    const extra = { moment: moment('2027-06-07T09:00'), transactieId: melder, eventId: 'x' };
    const m = met(opgepakt(), '24uur', { extra });
    const tijden = (start: string) => ({ start: op(start), eind: new Date(op(start).getTime() + UUR / 2) });
    const weg = kijk(m, [stand({ eventId: 'x', bestaat: false })]);
    expect(gesprek(weg?.next, '24uur').extra).toBeUndefined();
    expect(weg?.berichten[0]).toEqual({ soort: 'nazorg', aan: baas, opnieuw: true });
    const gebeld = kijk(met(m, '24uur', { status: 'gevoerd' }), [stand({ eventId: 'x', bestaat: false })]);
    expect(gesprek(gebeld?.next, '24uur')).toMatchObject({ status: 'gevoerd', eventId: 'e-24uur' });
    const { behandelaar: _, ...niemand } = m;
    expect(kijk(niemand, [stand({ eventId: 'x', geweigerd: true })])?.berichten.some((b) => b.opnieuw)).toBe(
      false,
    );
    const verzet = kijk(m, [stand({ eventId: 'x', ...tijden('2027-06-07T11:00') })]);
    expect(gesprek(verzet?.next, '24uur').extra?.moment.start).toEqual(op('2027-06-07T11:00'));
    expect(kijk(m, [stand({ eventId: 'x', ...tijden('2027-06-07T09:00') })])).toBeUndefined();
    expect(kijk(m, [stand({ eventId: 'x' })])).toBeUndefined();
    expect(kijk(m, [stand({ eventId: 'x', start: op('2027-06-07T11:00') })])).toBeUndefined();
  });

  it('not all have their place yet: the news follows; who cannot be reached hears nothing', () => {
    const open = met(opgepakt(), '6weken', { status: 'te-plannen' });
    expect(hertekend(open).map((b) => b.soort)).toEqual(['afhandelen', 'melden']);
    expect(hertekend(opgepakt({ ...voorCollega, ziekenhuis: 'ja' }), true)).toEqual([
      { soort: 'nazorg', aan: baas, opnieuw: true },
      { soort: 'afhandelen', aan: baas },
      { soort: 'melden', aan: melder },
    ]);
  });
});

describe('three moments to choose from', () => {
  const vrij = (m: Melding, soort: GesprekSoort, nu = NU, bezet: { start: Date; eind: Date }[] = []) =>
    vrijeMomenten(m, gesprek(m, soort), { bezet, now: nu, profiel });

  it('the first: as soon as possible, before its term, never the moment it was', () => {
    expect(vrij(opgepakt(), '24uur')).toEqual(['15:30', '16:00', '16:30'].map((t) => op(`2027-06-03T${t}`)));
    const dicht = [{ start: op('2027-06-03T09:00'), eind: op('2027-06-04T11:00') }];
    expect(vrij(opgepakt(), '24uur', NU, dicht)).toEqual([op('2027-06-04T11:00'), op('2027-06-04T11:30')]);
  });

  it('the first without a free half hour: by phone; its term is over and nothing is free: nothing', () => {
    const vol = [{ start: op('2027-06-01T09:00'), eind: op('2027-12-01T09:00') }];
    expect(vrij(opgepakt(), '24uur', NU, vol)).toHaveLength(1);
    const { incidentOp: _, ...antwoorden } = opgepakt().antwoorden;
    expect(vrij({ ...opgepakt(), antwoorden }, '24uur', NU, vol)).toEqual([]);
    const { ingediendOp: _i, ...rest } = opgepakt();
    expect(vrij(rest, '24uur', NU, vol)).toEqual([]);
    const m = opgepakt();
    expect(vrij(m, '24uur', op('2027-06-04T12:15'), vol).every((v) => v > op('2027-06-04T12:15'))).toBe(true);
  });

  it('the others: at the time for talks, each on another day, after the first', () => {
    expect(vrij(opgepakt(), '5dagen')).toEqual(
      ['08T09:30', '09T10:00', '10T10:00'].map((t) => op(`2027-06-${t}`)),
    );
    const laat = met(opgepakt(), '24uur', { moment: moment('2027-06-10T15:00') });
    expect(vrij(laat, '5dagen')[0]).toEqual(op('2027-06-10T15:30'));
  });
});
