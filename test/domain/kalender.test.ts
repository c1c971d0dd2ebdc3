import fc from 'fast-check';

import { afstand, getDag, schuif, weekdag } from '../../src/domain/dag';
import {
  dagVan,
  instant,
  isWerkdag,
  isWerktijd,
  lokaal,
  opDag,
  volgendeWerkdag,
  werkdagVanaf,
} from '../../src/domain/kalender';
import { utrecht } from '../../src/domain/protocol/profiel';

const om = (jaar: number, maand: number, dag: number, uur: number, minuut: number) =>
  instant({ jaar, maand, dag, uur, minuut }).toISOString();

describe('D-59: Europe/Amsterdam', () => {
  it.each([
    ['winter', om(2027, 1, 12, 10, 15), '2027-01-12T09:15:00.000Z'],
    ['summer', om(2027, 7, 20, 10, 0), '2027-07-20T08:00:00.000Z'],
    ['midnight', om(2027, 7, 20, 0, 0), '2027-07-19T22:00:00.000Z'],
    ['just before spring', om(2027, 3, 28, 1, 59), '2027-03-28T00:59:00.000Z'],
    ['nonexistent: earliest', om(2027, 3, 28, 2, 30), '2027-03-28T00:30:00.000Z'],
    ['just after spring', om(2027, 3, 28, 3, 0), '2027-03-28T01:00:00.000Z'],
    ['just before autumn', om(2027, 10, 31, 1, 59), '2027-10-30T23:59:00.000Z'],
    ['twice: earliest', om(2027, 10, 31, 2, 30), '2027-10-31T00:30:00.000Z'],
    ['after autumn', om(2027, 10, 31, 3, 0), '2027-10-31T02:00:00.000Z'],
    ['2026 spring', om(2026, 3, 29, 3, 0), '2026-03-29T01:00:00.000Z'],
    ['2026 autumn', om(2026, 10, 25, 2, 0), '2026-10-25T00:00:00.000Z'],
    ['2028 spring', om(2028, 3, 26, 3, 0), '2028-03-26T01:00:00.000Z'],
    ['2028 autumn', om(2028, 10, 29, 3, 0), '2028-10-29T02:00:00.000Z'],
  ])('%s', (_naam, uit, verwacht) => {
    expect(uit).toBe(verwacht);
  });

  it('reads both hours of the autumn night as the same clock time', () => {
    const twee = { jaar: 2027, maand: 10, dag: 31, uur: 2, minuut: 30 };
    expect(lokaal(new Date('2027-10-31T00:30:45Z'))).toEqual(twee);
    expect(lokaal(new Date('2027-10-31T01:30:00Z'))).toEqual(twee);
  });

  it('instant and lokaal are each other back, but for the second hour of the autumn night', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * 366 * 24 * 60 }), (minuten) => {
        const op = new Date(Date.UTC(2020, 0, 1) + minuten * 60_000);
        const terug = instant(lokaal(op));
        expect(lokaal(terug)).toEqual(lokaal(op));
        expect([0, 3_600_000]).toContain(op.getTime() - terug.getTime());
        if (terug < op) expect(lokaal(op)).toMatchObject({ maand: 10, uur: 2 });
      }),
      { numRuns: 2000 },
    );
  });

  it('knows the local day, also around midnight', () => {
    expect(dagVan(new Date('2027-07-19T21:59:59Z'))).toBe('2027-07-19');
    expect(dagVan(new Date('2027-07-19T22:00:00Z'))).toBe('2027-07-20');
    expect(opDag('2027-07-20', '09:30').toISOString()).toBe('2027-07-20T07:30:00.000Z');
  });
});

describe('days', () => {
  it('counts over month, year and leap day', () => {
    expect(getDag(2027, 3, 9)).toBe('2027-03-09');
    expect(schuif('2027-12-31', 1)).toBe('2028-01-01');
    expect(schuif('2028-03-01', -1)).toBe('2028-02-29');
    expect(afstand('2027-03-27', '2027-03-29')).toBe(2);
    expect(['2027-03-28', '2027-03-29', '2027-04-03'].map(weekdag)).toEqual([7, 1, 6]);
  });
});

describe('D-56: working days', () => {
  it.each([
    ['2027-03-26', true], // Goede Vrijdag is no CAO holiday
    ['2027-03-27', false], // Saturday
    ['2027-03-28', false], // Sunday
    ['2027-03-29', false], // 2e Paasdag
    ['2027-04-27', false], // Koningsdag
    ['2027-05-05', false], // Bevrijdingsdag, every year
    ['2027-05-06', false], // Hemelvaart
    ['2027-05-07', true], // bridge day
    ['2026-12-25', false],
    ['2031-04-26', false], // Koningsdag on Saturday
    ['2031-04-28', true],
  ])('%s: %s', (dag, open) => {
    expect(isWerkdag(dag, utrecht)).toBe(open);
  });

  it('D-56 D-57 A45: follows the profiel: Goede Vrijdag, bridge days, another working week', () => {
    const goedeVrijdagGesloten = { ...utrecht, goedeVrijdagGesloten: true };
    expect(isWerkdag('2027-03-26', goedeVrijdagGesloten)).toBe(false);
    expect(isWerkdag('2027-03-25', goedeVrijdagGesloten)).toBe(true);
    expect(isWerkdag('2027-05-07', { ...utrecht, extraGesloten: ['2027-05-07'] })).toBe(false);
    const dagen = { ...utrecht, werktijd: { ...utrecht.werktijd, dagen: [6] } };
    expect([isWerkdag('2027-03-27', dagen), isWerkdag('2027-03-26', dagen)]).toEqual([true, false]);
  });

  it('finds the next one, and the one before', () => {
    expect(volgendeWerkdag('2027-03-26', utrecht)).toBe('2027-03-30');
    expect(volgendeWerkdag('2027-03-30', utrecht)).toBe('2027-03-31');
    expect(werkdagVanaf('2027-03-30', utrecht)).toBe('2027-03-30');
    expect(werkdagVanaf('2027-03-29', utrecht, -1)).toBe('2027-03-26');
  });

  it.each([
    ['2027-01-12T07:59:59Z', false], // 08:59:59
    ['2027-01-12T08:00:00Z', true],
    ['2027-01-12T15:59:59Z', true],
    ['2027-01-12T16:00:00Z', false],
    ['2027-07-20T07:00:00Z', true], // 09:00 in summer
    ['2027-07-20T06:59:00Z', false],
    ['2027-01-16T10:00:00Z', false], // Saturday
  ])('working hours at %s: %s', (op, open) => {
    expect(isWerktijd(new Date(op), utrecht)).toBe(open);
  });
});
