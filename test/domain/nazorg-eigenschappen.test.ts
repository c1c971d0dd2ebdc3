import fc from 'fast-check';

import { dagVan, isWerkdag, isWerktijd, lokaal } from '../../src/domain/kalender';
import { gesprekSoorten } from '../../src/domain/melding';
import { kiesMoment, teVoerenGesprekken, type Blok } from '../../src/domain/nazorg';
import { utrecht, type Profiel } from '../../src/domain/protocol/profiel';

type P = Omit<Profiel, 'bewaartermijnMaanden'>;
const MINUUT = 60_000;
const UUR = 60 * MINUUT;

const BEGIN = Date.UTC(2026, 0, 1);
const DAG = 24 * UUR;
const TIEN_JAAR = 3652 * DAG;

/** Utrecht and quicker, or the national guidance: 72 hours, two weeks, six to eight weeks. */
const termijnen = fc.oneof(
  fc.record({
    eersteUren: fc.integer({ min: 2, max: 24 }),
    tweedeDagen: fc.integer({ min: 1, max: 5 }),
    derdeDagen: fc.constant(42),
  }),
  fc.record({
    eersteUren: fc.integer({ min: 24, max: 72 }),
    tweedeDagen: fc.integer({ min: 7, max: 14 }),
    derdeDagen: fc.integer({ min: 42, max: 56 }),
  }),
);

const profiel = fc.record({
  termijnen,
  /** Bridge days and local closures, anywhere in the ten years. */
  extraGesloten: fc.array(
    fc.integer({ min: 0, max: 3700 }).map((dag) => new Date(BEGIN + dag * DAG).toISOString().slice(0, 10)),
    { maxLength: 40 },
  ),
  dagsoort: fc.constantFrom('kalender' as const, 'werk' as const),
  verschuif: fc.constantFrom('volgende' as const, 'vorige' as const, 'dichtstbij' as const),
  gesprekMinuten: fc.constantFrom(30, 45, 60),
  goedeVrijdagGesloten: fc.boolean(),
  dagen: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 4], [1, 2, 3, 4, 5, 6]),
});

/** A melding somewhere in ten years, its calendars, and a moment of planning. */
const geval = fc
  .record({
    incidentMinuten: fc.integer({ min: 0, max: TIEN_JAAR / MINUUT }),
    meldMinuten: fc.oneof(fc.integer({ min: 0, max: 36 * 60 }), fc.integer({ min: 0, max: 60 * 24 * 60 })),
    planMinuten: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 * 24 * 60 })),
    blokken: fc.array(fc.tuple(fc.integer({ min: -60, max: 4000 }), fc.integer({ min: 10, max: 600 })), {
      maxLength: 12,
    }),
    profiel,
  })
  .map(({ incidentMinuten, meldMinuten, planMinuten, blokken, profiel: p }) => {
    const incidentOp = new Date(BEGIN + incidentMinuten * MINUUT);
    const ingediendOp = new Date(incidentOp.getTime() + meldMinuten * MINUUT);
    const now = new Date(ingediendOp.getTime() + planMinuten * MINUUT);
    const bezet: Blok[] = blokken.map(([van, duur]) => ({
      start: new Date(now.getTime() + van * MINUUT),
      eind: new Date(now.getTime() + (van + duur) * MINUUT),
    }));
    const { dagen, ...rest } = p;
    const gekozen: P = {
      ...utrecht,
      ...rest,
      werktijd: { ...utrecht.werktijd, dagen: [...dagen] },
    };
    return { incidentOp, ingediendOp, now, bezet, profiel: gekozen };
  });
const RONDEN = { numRuns: 300 };

describe('properties of the chosen moments', () => {
  it('D-51 D-52: the 24-hour talk is before the deadline, unless that had passed', () => {
    fc.assert(
      fc.property(geval, (g) => {
        const uiterlijk = new Date(g.incidentOp.getTime() + g.profiel.termijnen.eersteUren * UUR);
        const { moment } = kiesMoment({ ...g, soort: '24uur', uiterlijk });
        if (g.now > uiterlijk) expect(moment.wijze).toBe('verstreken');
        else expect(moment.start.getTime()).toBeLessThanOrEqual(uiterlijk.getTime());
        if (moment.wijze === 'gewoon')
          expect(uiterlijk.getTime() - moment.start.getTime()).toBeGreaterThanOrEqual(30 * MINUUT);
      }),
      RONDEN,
    );
  });

  it('no talk is before now, or outside working hours unless it is a phone call', () => {
    fc.assert(
      fc.property(geval, fc.constantFrom(...gesprekSoorten), (g, soort) => {
        const gesprek = teVoerenGesprekken(g.incidentOp, g.ingediendOp, g.profiel).find(
          (x) => x.soort === soort,
        );
        const uiterlijk = gesprek?.uiterlijk ?? g.now;
        const { moment, extra } = kiesMoment({ ...g, soort, uiterlijk });
        for (const m of extra ? [moment, extra] : [moment]) {
          expect(m.start.getTime()).toBeGreaterThanOrEqual(g.now.getTime());
          expect(m.eind.getTime() - m.start.getTime()).toBe(g.profiel.gesprekMinuten * MINUUT);
          if (m.wijze === 'buiten-werktijd') continue;
          expect(isWerkdag(dagVan(m.start), g.profiel)).toBe(true);
          expect(isWerktijd(m.start, g.profiel)).toBe(true);
          expect(isWerktijd(new Date(m.eind.getTime() - 1), g.profiel)).toBe(true);
          expect([0, 30]).toContain(lokaal(m.start).minuut);
        }
      }),
      RONDEN,
    );
  });

  it('D-52: no planned talk is in a busy block', () => {
    fc.assert(
      fc.property(geval, (g) => {
        const uiterlijk = new Date(g.incidentOp.getTime() + g.profiel.termijnen.eersteUren * UUR);
        const { moment } = kiesMoment({ ...g, soort: '24uur', uiterlijk });
        fc.pre(moment.wijze !== 'buiten-werktijd');
        expect(g.bezet.filter((b) => b.start < moment.eind && b.eind > moment.start)).toEqual([]);
      }),
      RONDEN,
    );
  });

  it('D-55: the second and third talk are planned on an open day, in order, or merged', () => {
    fc.assert(
      fc.property(geval, (g) => {
        const [eerste, tweede, derde] = teVoerenGesprekken(g.incidentOp, g.ingediendOp, g.profiel);
        const open = [tweede, derde].map((x) => x !== undefined && isWerkdag(dagVan(x.uiterlijk), g.profiel));
        expect(open).toEqual([true, true]);
        expect(eerste?.status).toBe('te-plannen');
        expect(derde?.status).toBe('te-plannen');
        if (tweede?.status === 'te-plannen') {
          expect(dagVan(tweede.uiterlijk) > dagVan(g.ingediendOp)).toBe(true);
          expect(tweede.uiterlijk < (derde?.uiterlijk ?? 0)).toBe(true);
        }
      }),
      RONDEN,
    );
  });

  it('three outcomes are always accounted for: to be held, or merged with the one before it', () => {
    fc.assert(
      fc.property(geval, (g) => {
        const gesprekken = teVoerenGesprekken(g.incidentOp, g.ingediendOp, g.profiel);
        expect(gesprekken.map(({ soort }) => soort)).toEqual([...gesprekSoorten]);
        const momenten = gesprekken
          .filter(({ status }) => status === 'te-plannen')
          .map(
            ({ soort, uiterlijk }) =>
              kiesMoment({ ...g, now: g.ingediendOp, bezet: [], soort, uiterlijk }).moment,
          );
        const starts = momenten.map(({ start }) => start.getTime());
        expect(starts.length).toBeGreaterThanOrEqual(2);
        expect(starts.every(Number.isFinite)).toBe(true);
        // With room in the calendars each has a day of its own, in order.
        const dagen = momenten.map(({ start }) => dagVan(start));
        expect(dagen).toEqual([...new Set(dagen)].sort());
      }),
      RONDEN,
    );
  });

  it('the second and the third talk are on their planned day, or on the first open one after it with room', () => {
    fc.assert(
      fc.property(geval, fc.constantFrom('5dagen' as const, '6weken' as const), (g, soort) => {
        const gesprek = teVoerenGesprekken(g.incidentOp, g.ingediendOp, g.profiel).find(
          (x) => x.soort === soort,
        );
        fc.pre(gesprek?.status === 'te-plannen' && g.now <= gesprek.uiterlijk);
        const { uiterlijk } = gesprek;
        const vrij = kiesMoment({ ...g, bezet: [], soort, uiterlijk }).moment;
        if (g.now.getTime() + UUR <= uiterlijk.getTime()) expect(vrij.start).toEqual(uiterlijk);
        const { moment } = kiesMoment({ ...g, soort, uiterlijk });
        expect(dagVan(moment.start) >= dagVan(uiterlijk)).toBe(true);
      }),
      RONDEN,
    );
  });
});
