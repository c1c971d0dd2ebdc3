import { aantalVensters, leesAdres, verdeel } from '../../src/sandbox/page/adres';
import { komendeDagen } from '../../src/sandbox/page/agendalijst';
import type { Afspraak, Mens, Rol } from '../../src/sandbox/page/contract';
import { dagSleutel } from '../../src/sandbox/page/kloktekst';

const mens = (key: string, rol: Rol): Mens => ({
  key,
  id: key,
  naam: key.toUpperCase(),
  functie: '',
  team: '',
  rol,
});
const people = [
  mens('samira', 'medewerker'),
  mens('joost', 'medewerker'),
  mens('peter', 'leidinggevende'),
  mens('bram', 'vervanger'),
  mens('noor', 'coordinator'),
];
const afspraak = (id: string, start: string, more: Partial<Afspraak> = {}): Afspraak => ({
  id,
  start,
  end: new Date(Date.parse(start) + 1_800_000).toISOString(),
  subject: 'Overleg',
  organizer: 'peter',
  attendees: ['samira'],
  sensitivity: 'private',
  transactionId: id,
  cancelled: false,
  ...more,
});
const now = new Date('2026-11-23T10:00:00Z');
const list = (afspraken: Afspraak[], wie = 'peter') => komendeDagen(afspraken, wie, people, now, dagSleutel);

describe('the calendar of one person', () => {
  test('shows what is still to come by local day, and names the three talks', () => {
    const days = list([
      afspraak('c', '2027-01-04T09:00:00Z'),
      afspraak('a', '2026-11-23T08:00:00Z'),
      afspraak('b', '2026-11-27T23:30:00Z'),
      afspraak('x', '2026-11-28T09:00:00Z', { transactionId: null, sensitivity: 'normal', subject: 'Team' }),
    ]);
    expect(days.map((day) => day.map((r) => [r.id, r.nazorg, r.prive, r.met]))).toEqual([
      [
        ['b', 'Nazorg, gesprek 2 van 3', true, 'SAMIRA'],
        ['x', '', false, 'SAMIRA'],
      ],
      [['c', 'Nazorg, gesprek 3 van 3', true, 'SAMIRA']],
    ]);
  });

  test('gives no number when talks of two meldingen run through each other', () => {
    const days = ['a', 'b', 'c', 'd'].map((id, i) => afspraak(id, `2026-12-0${i + 1}T09:00:00Z`));
    expect(list(days).flatMap((day) => day.map((r) => r.nazorg))).toEqual([
      'Nazorg',
      'Nazorg',
      'Nazorg',
      'Nazorg',
    ]);
  });

  test('keeps a cancelled event in sight as cancelled; a colleague sees with whom', () => {
    const [day] = list([afspraak('a', '2026-11-24T09:00:00Z', { cancelled: true })], 'samira');
    expect(day).toMatchObject([{ vervallen: true, nazorg: '', met: 'PETER' }]);
  });
});

describe('the address', () => {
  test('reads people and theme, and nothing it does not know', () => {
    expect(leesAdres('?wie=Samira, peter,&thema=donker')).toEqual({
      wie: ['samira', 'peter'],
      thema: 'donker',
    });
    expect(leesAdres('?thema=paars')).toEqual({ wie: [] });
  });

  test('everybody gets the pane of their part, else the first free one', () => {
    expect([...verdeel(['samira', 'joost', 'bram', 'niemand', 'samira', 'noor'], people)]).toEqual([
      ['medewerker', 'samira'],
      ['leidinggevende', 'joost'],
      ['irm', 'bram'],
      ['coordinator', 'noor'],
    ]);
  });

  test.each([
    [360, 1],
    [899, 1],
    [900, 2],
    [1440, 3],
    [1920, 4],
    [3000, 6],
  ])('%i pixels wide has room for %i panes', (width, count) => {
    expect(aantalVensters(width)).toBe(count);
  });
});
