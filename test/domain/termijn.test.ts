import { utrecht } from '../../src/domain/protocol/profiel';
import { planDag, termijnen, termijnStand } from '../../src/domain/termijn';

const bridge = { ...utrecht, extraGesloten: ['2027-05-07'] };
const iso = (d: Date) => d.toISOString();
const gelijk = (uit: Date, verwacht: string) => {
  expect(iso(uit)).toBe(iso(new Date(verwacht)));
};

describe('D-51 D-55 R122 R124 A23 F-R6: terms run from the incident', () => {
  it.each([
    // name, T0, T0 + 24 h, 5 days, 6 weeks
    ['vrijdagmiddag', '2026-11-27T16:30+01:00', '2026-11-28T16:30+01:00', '2026-12-02', '2027-01-08'],
    ['te laat gemeld', '2026-11-24T11:00+01:00', '2026-11-25T11:00+01:00', '2026-11-30', '2027-01-05'],
    ['kerst, scenario 9', '2026-12-21T08:35+01:00', '2026-12-22T08:35+01:00', '2026-12-28', '2027-02-01'],
    [
      'deadline op 1e kerstdag',
      '2026-12-24T15:30+01:00',
      '2026-12-25T15:30+01:00',
      '2026-12-29',
      '2027-02-04',
    ],
    [
      'Goede Vrijdag, scenario 10',
      '2027-03-26T15:40+01:00',
      '2027-03-27T15:40+01:00',
      '2027-03-31',
      '2027-05-07',
    ],
    ['zomertijd', '2027-03-27T14:00+01:00', '2027-03-28T15:00+02:00', '2027-04-01', '2027-05-10'],
    ['wintertijd', '2027-10-30T16:00+02:00', '2027-10-31T15:00+01:00', '2027-11-04', '2027-12-13'],
    [
      'Koningsdag, scenario 5',
      '2027-04-22T16:45+02:00',
      '2027-04-23T16:45+02:00',
      '2027-04-28',
      '2027-06-03',
    ],
    ['Bevrijdingsdag', '2027-05-04T20:00+02:00', '2027-05-05T20:00+02:00', '2027-05-10', '2027-06-15'],
    ['scenario 1', '2027-01-12T10:15+01:00', '2027-01-13T10:15+01:00', '2027-01-18', '2027-02-23'],
    ['scenario 4', '2027-02-22T15:10+01:00', '2027-02-23T15:10+01:00', '2027-03-01', '2027-04-05'],
    ['scenario 8', '2027-06-08T13:20+02:00', '2027-06-09T13:20+02:00', '2027-06-14', '2027-07-20'],
  ])('%s', (_naam, incident, eerste, tweede, derde) => {
    const t = termijnen(new Date(incident), utrecht);
    gelijk(t.eerste, eerste);
    expect(t.uitnodigen).toEqual(t.eerste); // R164 R175 A37
    // 10.00 on the local clock: UTC+2 from the last Sunday of March to the last of October
    const uur = (dag: string) => {
      const md = dag.slice(5);
      return md >= '03-28' && md < '10-31' ? 'T08:00:00.000Z' : 'T09:00:00.000Z';
    };
    expect([iso(t.tweede), iso(t.derde)]).toEqual([tweede + uur(tweede), derde + uur(derde)]);
  });

  it('scenario 10: a closed bridge day moves the six weeks on', () => {
    gelijk(termijnen(new Date('2027-03-26T15:40+01:00'), bridge).derde, '2027-05-10T10:00+02:00');
  });

  it('R013: a quicker profiel gives earlier terms', () => {
    const snel = { ...utrecht, termijnen: { eersteUren: 12, tweedeDagen: 3, derdeDagen: 28 } };
    const t = termijnen(new Date('2027-01-12T10:15+01:00'), snel);
    gelijk(t.eerste, '2027-01-12T22:15+01:00');
    gelijk(t.tweede, '2027-01-15T10:00+01:00');
    gelijk(t.derde, '2027-02-09T10:00+01:00');
  });

  it('A24: days can be working days; six weeks stay six weeks', () => {
    const t = termijnen(new Date('2027-03-26T15:40+01:00'), { ...utrecht, dagsoort: 'werk' });
    gelijk(t.tweede, '2027-04-05T10:00+02:00'); // 30-3, 31-3, 1-4, 2-4, 5-4
    gelijk(t.derde, '2027-05-07T10:00+02:00');
  });

  it.each([
    ['volgende', '2027-04-03', '2027-04-05'],
    ['vorige', '2027-04-03', '2027-04-02'],
    ['dichtstbij', '2027-04-03', '2027-04-02'],
    ['dichtstbij', '2027-04-04', '2027-04-05'],
    ['dichtstbij', '2027-04-27', '2027-04-26'], // as near on both sides: the earlier one
    ['vorige', '2027-04-06', '2027-04-06'],
  ] as const)('D-55: a closed day moves %s: %s becomes %s', (verschuif, dag, open) => {
    gelijk(planDag(dag, { ...utrecht, verschuif }), `${open}T10:00+02:00`);
  });
});

describe('state of a term (R122)', () => {
  const uiterlijk = new Date('2027-03-28T15:00+02:00');
  it.each([
    ['2027-03-27T23:59+01:00', 'ruim'],
    ['2027-03-28T00:00+01:00', 'vandaag'],
    ['2027-03-28T15:00+02:00', 'vandaag'],
    ['2027-03-28T15:01+02:00', 'verstreken'],
  ])('%s: %s', (now, stand) => {
    expect(termijnStand(uiterlijk, new Date(now))).toBe(stand);
  });
});
