import { find, leesbaar, meld, kaartMet, startGemeente, type Gemeente } from './gemeente';

interface Geval {
  who: string;
  baas: string;
  /** What the clock says when it is sent in. */
  nu: string;
  op: { datum: string; tijd: string };
  uiterlijk: string;
  gesprekken: [string, string, string];
  telefonisch: boolean;
}

/** In the order of the clock, which only runs forward. */
const gevallen: [string, Geval][] = [
  [
    'vr 26-3-2027 15.40: Goede Vrijdag, Easter, the clock and the day after Hemelvaart (scenario 10)',
    {
      ...{ who: 'samira', baas: 'peter', nu: '2027-03-26T15:20:00Z' },
      op: { datum: '2027-03-26', tijd: '15:40' },
      uiterlijk: 'za 27 maart 2027, 15.40 uur',
      gesprekken: ['2027-03-27T09:00:00.000Z', '2027-03-31T08:00:00.000Z', '2027-05-07T08:00:00.000Z'],
      telefonisch: true,
    },
  ],
  [
    'za 27-3-2027 14.00: the night before summer time; 24 hours later it is 15.00',
    {
      ...{ who: 'ilse', baas: 'karin', nu: '2027-03-27T13:20:00Z' },
      op: { datum: '2027-03-27', tijd: '14:00' },
      uiterlijk: 'zo 28 maart 2027, 15.00 uur',
      gesprekken: ['2027-03-28T08:00:00.000Z', '2027-04-01T08:00:00.000Z', '2027-05-10T08:00:00.000Z'],
      telefonisch: true,
    },
  ],
  [
    'zo 28-3-2027 02.30: a time that does not exist',
    {
      ...{ who: 'fatma', baas: 'bram', nu: '2027-03-28T07:00:00Z' },
      op: { datum: '2027-03-28', tijd: '02:30' },
      uiterlijk: 'ma 29 maart 2027, 02.30 uur',
      gesprekken: ['2027-03-28T18:00:00.000Z', '2027-04-02T08:00:00.000Z', '2027-05-10T08:00:00.000Z'],
      telefonisch: true,
    },
  ],
  [
    'do 22-4-2027 16.45: just before closing time, Koningsdag (scenario 5)',
    {
      ...{ who: 'joost', baas: 'peter', nu: '2027-04-22T14:58:00Z' },
      op: { datum: '2027-04-22', tijd: '16:45' },
      uiterlijk: 'vr 23 april 2027, 16.45 uur',
      gesprekken: ['2027-04-23T07:00:00.000Z', '2027-04-28T08:00:00.000Z', '2027-06-03T08:00:00.000Z'],
      telefonisch: false,
    },
  ],
  [
    'di 4-5-2027 20.00: the evening before Bevrijdingsdag',
    {
      ...{ who: 'daan', baas: 'noor', nu: '2027-05-04T18:15:00Z' },
      op: { datum: '2027-05-04', tijd: '20:00' },
      uiterlijk: 'wo 5 mei 2027, 20.00 uur',
      gesprekken: ['2027-05-05T08:00:00.000Z', '2027-05-10T08:00:00.000Z', '2027-06-15T08:00:00.000Z'],
      telefonisch: true,
    },
  ],
  [
    'za 30-10-2027 16.00: the night before winter time; 24 hours later it is 15.00',
    {
      ...{ who: 'jamal', baas: 'karin', nu: '2027-10-30T14:20:00Z' },
      op: { datum: '2027-10-30', tijd: '16:00' },
      uiterlijk: 'zo 31 oktober 2027, 15.00 uur',
      gesprekken: ['2027-10-31T09:00:00.000Z', '2027-11-04T09:00:00.000Z', '2027-12-13T09:00:00.000Z'],
      telefonisch: true,
    },
  ],
  [
    'zo 31-10-2027 02.30: a time that comes twice',
    {
      ...{ who: 'peter', baas: 'ingrid', nu: '2027-10-31T08:00:00Z' },
      op: { datum: '2027-10-31', tijd: '02:30' },
      uiterlijk: 'ma 1 november 2027, 01.30 uur',
      gesprekken: ['2027-10-31T19:00:00.000Z', '2027-11-05T09:00:00.000Z', '2027-12-13T09:00:00.000Z'],
      telefonisch: true,
    },
  ],
];

describe('D-51 to D-59: weekends, holidays and the two nights the clock changes', () => {
  let gemeente: Gemeente;
  beforeAll(async () => {
    gemeente = await startGemeente('2027-03-26T14:00:00Z');
  });
  afterAll(() => gemeente.stop());

  it.each(gevallen)('%s', async (_naam, { who, baas, nu, op, uiterlijk, gesprekken, telefonisch }) => {
    await gemeente.klok(nu);
    const voor = (await gemeente.agenda(baas)).length;
    const { beurt, kaart } = await meld(gemeente, {
      ...{ who, op, kanaal: 'Aan de telefoon', gedrag: ['discriminatie'] },
      daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
    });
    const agenda = (await gemeente.agenda(who)).filter((a) => a.attendees.includes(who));
    expect(agenda.map((a) => a.start)).toEqual(gesprekken);
    for (const { start, end } of agenda) expect(Date.parse(end) - Date.parse(start)).toBe(30 * 60_000);
    expect((await gemeente.agenda(baas)).length - voor).toBe(3);

    const ontvangst = leesbaar(find(beurt, kaart));
    const nummer = /M-2027-\d{4}/.exec(ontvangst)?.[0] ?? '';
    expect(ontvangst.includes('per telefoon (buiten werktijd)')).toBe(telefonisch);
    const bijBaas = await kaartMet(gemeente, baas, `Melding ${nummer}`);
    expect(leesbaar(bijBaas)).toContain(`Eerste gesprek uiterlijk: \n${uiterlijk}`);
  });
});
