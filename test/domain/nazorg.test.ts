import { kiesMoment, teVoerenGesprekken, type Blok } from '../../src/domain/nazorg';
import type { GesprekSoort } from '../../src/domain/melding';
import { utrecht, type Profiel } from '../../src/domain/protocol/profiel';

type P = Omit<Profiel, 'bewaartermijnMaanden'>;
interface Geval {
  T0: string;
  R: string;
  now?: string;
  bezet?: [string, string][];
  profiel?: P;
}
const iso = (tekst: string) => new Date(tekst).toISOString();

/** Plans one talk of a melding as the program does. Gives start, wijze and the start of the extra talk. */
function plan(soort: GesprekSoort, { T0, R, now = R, bezet = [], profiel = utrecht }: Geval) {
  const incidentOp = new Date(T0);
  const ingediendOp = new Date(R);
  const gesprek = teVoerenGesprekken(incidentOp, ingediendOp, profiel).find((g) => g.soort === soort);
  if (!gesprek) throw new Error(soort);
  const blokken: Blok[] = bezet.map(([start, eind]) => ({ start: new Date(start), eind: new Date(eind) }));
  const { moment, extra } = kiesMoment({
    soort,
    incidentOp,
    ingediendOp,
    uiterlijk: gesprek.uiterlijk,
    now: new Date(now),
    bezet: blokken,
    profiel,
  });
  expect(moment.eind.getTime() - moment.start.getTime()).toBe(profiel.gesprekMinuten * 60_000);
  return { start: moment.start.toISOString(), wijze: moment.wijze, extra: extra?.start.toISOString() };
}
const gewoon = (start: string) => ({ start: iso(start), wijze: 'gewoon', extra: undefined });

describe('scenarios: the three moments', () => {
  it.each([
    // name, T0, report, 24 h, 5 days, 6 weeks
    [
      '1',
      '2027-01-12T10:15+01:00',
      '2027-01-12T11:05+01:00',
      '2027-01-12T12:00+01:00',
      '2027-01-18T10:00+01:00',
      '2027-02-23T10:00+01:00',
    ],
    [
      '4',
      '2027-02-22T15:10+01:00',
      '2027-02-22T15:40+01:00',
      '2027-02-22T16:30+01:00',
      '2027-03-01T10:00+01:00',
      '2027-04-05T10:00+02:00',
    ],
    [
      '5',
      '2027-04-22T16:45+02:00',
      '2027-04-22T16:58+02:00',
      '2027-04-23T09:00+02:00',
      '2027-04-28T10:00+02:00',
      '2027-06-03T10:00+02:00',
    ],
    [
      '8',
      '2027-06-08T13:20+02:00',
      '2027-06-08T13:50+02:00',
      '2027-06-08T14:30+02:00',
      '2027-06-14T10:00+02:00',
      '2027-07-20T10:00+02:00',
    ],
    [
      '9',
      '2026-12-21T08:35+01:00',
      '2026-12-21T08:50+01:00',
      '2026-12-21T09:30+01:00',
      '2026-12-28T10:00+01:00',
      '2027-02-01T10:00+01:00',
    ],
  ])('%s', (_naam, T0, R, eerste, tweede, derde) => {
    expect(plan('24uur', { T0, R })).toEqual(gewoon(eerste));
    expect(plan('5dagen', { T0, R })).toEqual(gewoon(tweede));
    expect(plan('6weken', { T0, R })).toEqual(gewoon(derde));
  });

  it('10: Goede Vrijdag, Easter and the clock: phone on Saturday, extra talk on Tuesday', () => {
    const geval = { T0: '2027-03-26T15:40+01:00', R: '2027-03-26T16:20+01:00' };
    expect(plan('24uur', geval)).toEqual({
      start: iso('2027-03-27T10:00+01:00'),
      wijze: 'buiten-werktijd',
      extra: iso('2027-03-30T09:00+02:00'),
    });
    expect(plan('5dagen', geval)).toEqual(gewoon('2027-03-31T10:00+02:00'));
    expect(plan('6weken', geval)).toEqual(gewoon('2027-05-07T10:00+02:00'));
    const profiel = { ...utrecht, extraGesloten: ['2027-05-07'] };
    expect(plan('6weken', { ...geval, profiel })).toEqual(gewoon('2027-05-10T10:00+02:00'));
  });
});

describe('D-52 R122 A23: the 24-hour talk', () => {
  const T0 = '2027-01-12T10:15+01:00';
  const R = '2027-01-12T11:05+01:00';

  it('takes the first half hour that is free for both', () => {
    const bezet: [string, string][] = [
      ['2027-01-12T11:30+01:00', '2027-01-12T12:10+01:00'],
      ['2027-01-12T12:59+01:00', '2027-01-12T13:30+01:00'],
    ];
    expect(plan('24uur', { T0, R, bezet })).toEqual(gewoon('2027-01-12T13:30+01:00'));
    expect(plan('24uur', { T0, R, bezet: bezet.slice(0, 1) })).toEqual(gewoon('2027-01-12T12:30+01:00'));
  });

  it('goes to the next morning when today is full, until half an hour before the deadline', () => {
    const vandaag: [string, string] = ['2027-01-12T09:00+01:00', '2027-01-12T17:00+01:00'];
    const ochtend: [string, string] = ['2027-01-13T09:00+01:00', '2027-01-13T09:30+01:00'];
    expect(plan('24uur', { T0, R, bezet: [vandaag] })).toEqual(gewoon('2027-01-13T09:00+01:00'));
    expect(plan('24uur', { T0, R, bezet: [vandaag, ochtend] })).toEqual(gewoon('2027-01-13T09:30+01:00'));
    expect(plan('24uur', { T0: '2027-01-12T10:00+01:00', R, bezet: [vandaag, ochtend] }).start).toBe(
      iso('2027-01-13T09:30+01:00'),
    );
  });

  it('becomes a phone call an hour before the deadline when nothing is free before it', () => {
    const bezet: [string, string][] = [['2027-01-12T09:00+01:00', '2027-01-13T10:15+01:00']];
    expect(plan('24uur', { T0, R, bezet })).toEqual({
      start: iso('2027-01-13T09:15+01:00'),
      wijze: 'buiten-werktijd',
      extra: iso('2027-01-14T09:00+01:00'),
    });
  });

  it('reckons from the moment of planning when that is later than the melding', () => {
    expect(plan('24uur', { T0, R, now: '2027-01-12T14:01+01:00' })).toEqual(gewoon('2027-01-12T15:00+01:00'));
  });

  it.each([
    // name, T0, report, phone, extra
    [
      'D-53 Friday 16.30',
      '2026-11-27T16:30+01:00',
      '2026-11-27T16:40+01:00',
      '2026-11-28T10:00+01:00',
      '2026-11-30T09:00+01:00',
    ],
    [
      '1e Kerstdag is the deadline',
      '2026-12-24T15:30+01:00',
      '2026-12-24T16:05+01:00',
      '2026-12-25T10:00+01:00',
      '2026-12-28T09:00+01:00',
    ],
    [
      'Bevrijdingsdag, then Hemelvaart',
      '2027-05-04T20:00+02:00',
      '2027-05-04T20:30+02:00',
      '2027-05-05T10:00+02:00',
      '2027-05-07T09:00+02:00',
    ],
    [
      'spring night',
      '2027-03-27T14:00+01:00',
      '2027-03-27T14:30+01:00',
      '2027-03-28T10:00+02:00',
      '2027-03-30T09:00+02:00',
    ],
    [
      'autumn night',
      '2027-10-30T16:00+02:00',
      '2027-10-30T16:30+02:00',
      '2027-10-31T10:00+01:00',
      '2027-11-01T09:00+01:00',
    ],
    [
      'an hour before an early deadline',
      '2027-01-16T09:30+01:00',
      '2027-01-16T10:00+01:00',
      '2027-01-17T08:30+01:00',
      '2027-01-18T09:00+01:00',
    ],
    [
      'not in the night: the evening before',
      '2027-01-16T02:00+01:00',
      '2027-01-16T02:30+01:00',
      '2027-01-16T20:00+01:00',
      '2027-01-18T09:00+01:00',
    ],
    [
      'evening already over',
      '2027-01-16T02:00+01:00',
      '2027-01-16T22:00+01:00',
      '2027-01-17T01:00+01:00',
      '2027-01-18T09:00+01:00',
    ],
    [
      'ten o clock already over',
      '2027-01-15T16:00+01:00',
      '2027-01-16T14:10+01:00',
      '2027-01-16T14:30+01:00',
      '2027-01-18T09:00+01:00',
    ],
    [
      'minutes before the deadline',
      '2027-01-15T16:10+01:00',
      '2027-01-16T16:05+01:00',
      '2027-01-16T16:10+01:00',
      '2027-01-18T09:00+01:00',
    ],
  ])('off hours: %s', (_naam, T0_, R_, telefoon, extra) => {
    expect(plan('24uur', { T0: T0_, R: R_ })).toEqual({
      start: iso(telefoon),
      wijze: 'buiten-werktijd',
      extra: iso(extra),
    });
  });

  it('plans the extra talk in the first free half hour of that day, or over something else', () => {
    const geval = { T0: '2026-11-27T16:30+01:00', R: '2026-11-27T16:40+01:00' };
    const half: [string, string][] = [['2026-11-30T08:00+01:00', '2026-11-30T10:10+01:00']];
    const heel: [string, string][] = [['2026-11-30T08:00+01:00', '2026-11-30T18:00+01:00']];
    expect(plan('24uur', { ...geval, bezet: half }).extra).toBe(iso('2026-11-30T10:30+01:00'));
    expect(plan('24uur', { ...geval, bezet: heel }).extra).toBe(iso('2026-11-30T09:00+01:00'));
  });

  it('leaves the extra talk out when the second talk is on that day or before it', () => {
    const geval = { T0: '2025-12-24T16:45+01:00', R: '2025-12-24T16:50+01:00' };
    expect(plan('24uur', geval)).toEqual({
      start: iso('2025-12-25T10:00+01:00'),
      wijze: 'buiten-werktijd',
      extra: undefined,
    });
    expect(plan('5dagen', geval)).toEqual(gewoon('2025-12-29T10:00+01:00'));
  });
});
