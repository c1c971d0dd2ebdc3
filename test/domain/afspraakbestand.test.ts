import { afspraakbestand, zelfTeZetten } from '../../src/domain/afspraakbestand';
import type { Melding, Nazorggesprek } from '../../src/domain/melding';
import { inTest as op, MELDING, NU, opgepakt, profiel } from './agendabouw';

const context = { now: NU, profiel };
const voorstel = op('2027-06-08T14:00');
const met = (over: Partial<Nazorggesprek>): Melding => ({
  ...opgepakt(),
  nazorg: opgepakt().nazorg.map((g) => {
    const { eventId: _, ...zonder } = g;
    return g.soort === '5dagen' ? { ...zonder, ...over } : g;
  }),
});

describe('an appointment to put in a calendar oneself (N14)', () => {
  it('is neutral: a subject, times in UTC, private, and nothing else (D-60)', () => {
    const { moment } = met({}).nazorg[1] as Nazorggesprek;
    if (!moment) throw new Error('no moment');
    const tekst = afspraakbestand(met({}), '5dagen', moment, {
      now: NU,
      profiel: { onderwerp: 'Overleg; kort,\r\nDTSTART:1' },
    });
    expect(tekst.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//VPD-assistent//NL',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      `UID:${MELDING}-5dagen`,
      'DTSTAMP:20270603T123000Z',
      'DTSTART:20270608T080000Z',
      'DTEND:20270608T083000Z',
      'SUMMARY:Overleg\\; kort\\, DTSTART:1',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each<[string, Partial<Nazorggesprek>, Date | undefined]>([
    ['it stands by what people say', { status: 'gepland' }, op('2027-06-08T10:00')],
    [
      'it is proposed',
      { status: 'mislukt', afwijking: { wat: 'geen-agenda', op: NU }, voorstellen: [voorstel] },
      voorstel,
    ],
    ['nothing is proposed', { status: 'mislukt', afwijking: { wat: 'geen-agenda', op: NU } }, undefined],
    [
      'somebody chooses still',
      { status: 'mislukt', afwijking: { wat: 'verwijderd', op: NU }, voorstellen: [voorstel] },
      undefined,
    ],
    ['the program put it there', { status: 'gepland', eventId: 'e' }, undefined],
  ])('%s', (_naam, over, start) => {
    expect(zelfTeZetten(met(over), '5dagen', context)?.start).toEqual(start);
  });

  it('a long line is folded, and no character is cut in two', () => {
    const { moment } = met({}).nazorg[1] as Nazorggesprek;
    if (!moment) throw new Error('no moment');
    const onderwerp = `é${'€'.repeat(59)}`;
    const tekst = afspraakbestand(met({}), '5dagen', moment, { now: NU, profiel: { onderwerp } });
    const regels = tekst.split('\r\n');
    expect(regels.every((regel) => Buffer.byteLength(regel) <= 75)).toBe(true);
    expect(tekst).not.toContain('\uFFFD');
    expect(tekst.replaceAll('\r\n ', '').split('\r\n')).toContain(`SUMMARY:${onderwerp}`);
  });

  it('not when it has begun', () => {
    const begonnen = { now: voorstel, profiel };
    const over = {
      status: 'mislukt',
      afwijking: { wat: 'geen-agenda', op: NU },
      voorstellen: [voorstel],
    } as const;
    expect(zelfTeZetten(met({ ...over, voorstellen: [voorstel] }), '5dagen', begonnen)).toBeUndefined();
  });

  it('no such talk', () => {
    expect(zelfTeZetten({ ...opgepakt(), nazorg: [] }, '24uur', context)).toBeUndefined();
  });
});
