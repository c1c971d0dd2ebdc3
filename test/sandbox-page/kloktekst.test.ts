import { dagMetJaar, dagSleutel, klokTekst, volgendeWerkdag } from '../../src/sandbox/page/kloktekst';

describe('the clock in words', () => {
  test.each([
    ['2026-11-22T13:05:00Z', 'zo 22 november 2026, 14.05 uur'],
    ['2026-07-01T22:30:00Z', 'do 2 juli 2026, 00.30 uur'],
    ['2026-12-31T23:00:00Z', 'vr 1 januari 2027, 00.00 uur'],
  ])('%s is %s', (iso, text) => {
    expect(klokTekst(new Date(iso))).toBe(text);
  });

  test('the day is the one in the Netherlands', () => {
    expect(dagSleutel(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
  });

  test('a day in another year names that year', () => {
    const now = new Date('2026-11-22T13:00:00Z');
    expect(dagMetJaar(new Date('2026-11-23T09:00:00Z'), now)).toBe('ma 23 november');
    expect(dagMetJaar(new Date('2027-01-03T09:00:00Z'), now)).toBe('zo 3 januari 2027');
  });
});

describe('the next working day at nine', () => {
  test.each([
    ['after the weekend', '2026-11-22T13:05:00Z', 'ma 23 november 2026, 09.00 uur'],
    ['later today, before nine', '2026-11-23T06:00:00Z', 'ma 23 november 2026, 09.00 uur'],
    ['tomorrow, at nine itself', '2026-11-23T08:00:00Z', 'di 24 november 2026, 09.00 uur'],
    ['over the summer clock', '2026-03-27T12:00:00Z', 'ma 30 maart 2026, 09.00 uur'],
    ['over the winter clock', '2026-10-23T12:00:00Z', 'ma 26 oktober 2026, 09.00 uur'],
    ['D-56 after Christmas in a weekend', '2026-12-24T12:00:00Z', 'ma 28 december 2026, 09.00 uur'],
    ['D-56 Good Friday is worked', '2027-03-25T12:00:00Z', 'vr 26 maart 2027, 09.00 uur'],
    ['D-56 after Easter Monday', '2027-03-26T12:00:00Z', 'di 30 maart 2027, 09.00 uur'],
    ['D-56 after Koningsdag', '2027-04-26T12:00:00Z', 'wo 28 april 2027, 09.00 uur'],
    ['D-56 Koningsdag on a Sunday is a day earlier', '2031-04-25T12:00:00Z', 'ma 28 april 2031, 09.00 uur'],
    ['D-56 between Bevrijdingsdag and a bridge day', '2027-05-04T12:00:00Z', 'vr 7 mei 2027, 09.00 uur'],
    ['D-56 after Whit Monday', '2027-05-14T12:00:00Z', 'di 18 mei 2027, 09.00 uur'],
  ])('%s', (_why, now, text) => {
    expect(klokTekst(volgendeWerkdag(new Date(now)))).toBe(text);
  });
});
