import { alsInvoer, dag, moment } from '../../src/teams/present/datum';

describe('a moment as people say it, in Europe/Amsterdam', () => {
  test.each([
    ['2027-06-03T12:30:00Z', 'do 3 juni 2027, 14.30 uur', 'Thu 3 June 2027, 14:30'],
    ['2027-01-01T00:05:00Z', 'vr 1 januari 2027, 01.05 uur', 'Fri 1 January 2027, 01:05'],
    // The local day is another one than the day in UTC.
    ['2027-06-02T22:30:00Z', 'do 3 juni 2027, 00.30 uur', 'Thu 3 June 2027, 00:30'],
    ['2026-12-31T23:00:00Z', 'vr 1 januari 2027, 00.00 uur', 'Fri 1 January 2027, 00:00'],
    // D-59: the two nights the clock moves.
    ['2027-03-28T00:59:00Z', 'zo 28 maart 2027, 01.59 uur', 'Sun 28 March 2027, 01:59'],
    ['2027-03-28T01:00:00Z', 'zo 28 maart 2027, 03.00 uur', 'Sun 28 March 2027, 03:00'],
    ['2027-10-31T00:30:00Z', 'zo 31 oktober 2027, 02.30 uur', 'Sun 31 October 2027, 02:30'],
    ['2027-10-31T01:30:00Z', 'zo 31 oktober 2027, 02.30 uur', 'Sun 31 October 2027, 02:30'],
  ])('%s is %s', (op, nl, en) => {
    expect(moment(new Date(op), 'nl')).toBe(nl);
    expect(moment(new Date(op), 'en')).toBe(en);
  });

  test('a day has no time', () => {
    expect(dag(new Date('2028-02-29T12:00:00Z'), 'nl')).toBe('di 29 februari 2028');
    expect(dag(new Date('2028-02-29T12:00:00Z'), 'en')).toBe('Tue 29 February 2028');
  });

  test('the inputs of a card get local values without a zone (D-59)', () => {
    expect(alsInvoer(new Date('2027-06-02T22:05:00Z'))).toEqual({ datum: '2027-06-03', tijd: '00:05' });
  });
});
