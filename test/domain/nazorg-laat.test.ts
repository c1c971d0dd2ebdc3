import { kiesMoment, teVoerenGesprekken, type Blok, type Momentvraag } from '../../src/domain/nazorg';
import { utrecht } from '../../src/domain/protocol/profiel';

const iso = (tekst: string) => new Date(tekst).toISOString();
const blok = (start: string, eind: string): Blok => ({ start: new Date(start), eind: new Date(eind) });
const gesprekken = (T0: string, R: string) =>
  teVoerenGesprekken(new Date(T0), new Date(R), utrecht).map((g) => [
    g.soort,
    g.uiterlijk.toISOString(),
    g.status,
  ]);

describe('D-54 A23: reported after the deadline', () => {
  const T0 = '2026-11-24T11:00+01:00';
  const vraag = (R: string, anders: Partial<Momentvraag> = {}): Momentvraag => ({
    soort: '24uur',
    incidentOp: new Date(T0),
    ingediendOp: new Date(R),
    uiterlijk: new Date('2026-11-25T11:00+01:00'),
    now: new Date(R),
    bezet: [],
    profiel: utrecht,
    ...anders,
  });

  it.each([
    ['three days late', '2026-11-27T10:00+01:00', '2026-11-27T10:30+01:00'],
    ['one minute late', '2026-11-25T11:01+01:00', '2026-11-25T12:00+01:00'],
    ['in the weekend', '2026-11-28T14:00+01:00', '2026-11-30T09:00+01:00'],
    ['in the evening', '2026-11-26T21:00+01:00', '2026-11-27T09:00+01:00'],
  ])('%s: as soon as possible in working hours', (_naam, R, start) => {
    const { moment, extra } = kiesMoment(vraag(R));
    expect([moment.start.toISOString(), moment.wijze, extra]).toEqual([iso(start), 'verstreken', undefined]);
  });

  it('is verstreken too when the melding was in time but planning was not', () => {
    const { moment } = kiesMoment(
      vraag('2026-11-24T12:00+01:00', { now: new Date('2026-11-26T09:10+01:00') }),
    );
    expect([moment.start.toISOString(), moment.wijze]).toEqual([iso('2026-11-26T10:00+01:00'), 'verstreken']);
  });

  it('goes past busy days, and over something else when nothing is free for weeks', () => {
    const R = '2026-11-27T10:00+01:00';
    const week = [blok('2026-11-27T00:00+01:00', '2026-12-03T12:00+01:00')];
    const maand = [blok('2026-11-01T00:00+01:00', '2027-01-30T00:00+01:00')];
    const start = (bezet: Blok[]) => kiesMoment(vraag(R, { bezet })).moment.start.toISOString();
    expect(start(week)).toBe(iso('2026-12-03T12:00+01:00'));
    expect(start(maand)).toBe(iso('2026-11-30T10:00+01:00'));
  });
});

describe('D-55: what a late melding does to the other talks', () => {
  const T0 = '2026-11-24T11:00+01:00'; // Tuesday; 5 days: Monday 30-11, 6 weeks: Tuesday 5-1
  const eerste = ['24uur', iso('2026-11-25T11:00+01:00'), 'te-plannen'];
  const tweede = (status: string) => ['5dagen', iso('2026-11-30T10:00+01:00'), status];
  const derde = (dag: string) => ['6weken', iso(`${dag}T10:00+01:00`), 'te-plannen'];

  it.each([
    ['in time', '2026-11-24T11:30+01:00', 'te-plannen', '2027-01-05'],
    ['three days later', '2026-11-27T10:00+01:00', 'te-plannen', '2027-01-05'],
    [
      'on Sunday: first talk on the day of the second, merged',
      '2026-11-29T12:00+01:00',
      'vervallen',
      '2027-01-05',
    ],
    ['second talk already over', '2026-12-02T12:00+01:00', 'vervallen', '2027-01-05'],
    ['on the day of the third: two weeks later', '2027-01-05T08:00+01:00', 'vervallen', '2027-01-19'],
    [
      'third already over: two weeks later, on an open day',
      '2027-01-10T12:00+01:00',
      'vervallen',
      '2027-01-25',
    ],
  ])('%s', (_naam, R, status, dagDerde) => {
    expect(gesprekken(T0, R)).toEqual([eerste, tweede(status), derde(dagDerde)]);
  });
});

describe('the second and third talk', () => {
  const vraag = (anders: Partial<Momentvraag> = {}): Momentvraag => ({
    soort: '5dagen',
    incidentOp: new Date('2027-01-12T10:15+01:00'),
    ingediendOp: new Date('2027-01-12T11:05+01:00'),
    uiterlijk: new Date('2027-01-18T10:00+01:00'),
    now: new Date('2027-01-12T11:05+01:00'),
    bezet: [],
    profiel: utrecht,
    ...anders,
  });
  const kies = (anders: Partial<Momentvraag>) => {
    const { moment, extra } = kiesMoment(vraag(anders));
    expect(extra).toBeUndefined();
    return [moment.start.toISOString(), moment.wijze];
  };

  it.each([
    ['free', [], '2027-01-18T10:00+01:00'],
    ['a bit later', [['10:00', '10:20']], '2027-01-18T09:30+01:00'],
    ['nearest is later', [['09:00', '10:30']], '2027-01-18T10:30+01:00'],
    ['end of the day', [['09:00', '16:30']], '2027-01-18T16:30+01:00'],
    ['next working day', [['09:00', '16:31']], '2027-01-19T10:00+01:00'],
  ] as [string, [string, string][], string][])('%s', (_naam, uren, start) => {
    const bezet = uren.map(([van, tot]) => blok(`2027-01-18T${van}+01:00`, `2027-01-18T${tot}+01:00`));
    expect(kies({ bezet })).toEqual([iso(start), 'gewoon']);
  });

  it('keeps a time for talks that is not on the half hour', () => {
    const profiel = { ...utrecht, gesprekTijd: '10:15' };
    expect(kies({ profiel, uiterlijk: new Date('2027-01-18T10:15+01:00') })[0]).toBe(
      iso('2027-01-18T10:15+01:00'),
    );
  });

  it('moves off a day that was closed meanwhile', () => {
    const profiel = { ...utrecht, extraGesloten: ['2027-01-18'] };
    expect(kies({ profiel })).toEqual([iso('2027-01-19T10:00+01:00'), 'gewoon']);
  });

  it('is planned from now when the planned day is over', () => {
    expect(kies({ now: new Date('2027-01-20T13:10+01:00') })).toEqual([
      iso('2027-01-20T14:00+01:00'),
      'verstreken',
    ]);
  });

  it('keeps the planned time when nothing is free for weeks', () => {
    const bezet = [blok('2027-01-01T00:00+01:00', '2027-03-01T00:00+01:00')];
    expect(kies({ bezet })).toEqual([iso('2027-01-18T10:00+01:00'), 'gewoon']);
  });
});
