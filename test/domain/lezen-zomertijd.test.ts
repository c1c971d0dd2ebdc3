import { leesDatumTijd } from '../../src/domain/lezen/tijdstip';

describe('D-59: the nights the clock changes', () => {
  const op = (tekst: string, now: string) => {
    const gelezen = leesDatumTijd(tekst, new Date(now));
    return gelezen.ok ? gelezen.op.toISOString() : gelezen.fout;
  };

  it.each([
    // 28 March 2027, 02.00 becomes 03.00
    ['28-3-2027 02:30', '2027-03-28T12:00:00Z', '2027-03-28T00:30:00.000Z'],
    ['vannacht om half drie', '2027-03-28T12:00:00Z', '2027-03-28T00:30:00.000Z'],
    ['vannacht om drie uur', '2027-03-28T12:00:00Z', '2027-03-28T01:00:00.000Z'],
    ['een uur geleden', '2027-03-28T01:30:00Z', '2027-03-28T00:30:00.000Z'],
    ['gisteren om half drie', '2027-03-28T12:00:00Z', '2027-03-27T13:30:00.000Z'],
    ['gisteravond elf uur', '2027-03-28T12:00:00Z', '2027-03-27T22:00:00.000Z'],
    // 31 October 2027, 03.00 becomes 02.00 and every minute in between comes twice
    ['31-10-2027 02:30', '2027-10-31T12:00:00Z', '2027-10-31T00:30:00.000Z'],
    ['vannacht om kwart voor drie', '2027-10-31T12:00:00Z', '2027-10-31T00:45:00.000Z'],
    ['vannacht om drie uur', '2027-10-31T12:00:00Z', '2027-10-31T02:00:00.000Z'],
    ['een uur geleden', '2027-10-31T01:30:00Z', '2027-10-31T00:30:00.000Z'],
    ['gisteren om half drie', '2027-10-31T12:00:00Z', '2027-10-30T12:30:00.000Z'],
    ['half drie', '2027-10-31T01:45:00Z', '2027-10-31T00:30:00.000Z'],
  ])('%s at %s is %s', (tekst, now, verwacht) => {
    expect(op(tekst, now)).toBe(verwacht);
  });
});
