import { accept } from '../../src/domain/decision';
import { metGesprekMomenten } from '../../src/domain/gesprektijden';
import { volgendeOpening } from '../../src/domain/kalender';
import type { GesprekSoort, Melding, Nazorggesprek } from '../../src/domain/melding';
import { profiel } from './bouw';
import { DINSDAG, gewoon, met, op, rijen, VRIJDAG, type Rij } from './gesprekbouw';

const gezet = (m: Melding, soort: GesprekSoort, now: string): Rij[] =>
  rijen(metGesprekMomenten(accept(m), soort, { now: op(now), profiel }));
describe('N11: what is set for a talk', () => {
  it.each<[string, GesprekSoort, Partial<Nazorggesprek>, string, Rij[]]>([
    [
      'the day before, its end, its term',
      ...(['24uur', { moment: VRIJDAG }, '2027-06-03T06:00Z'] as const),
      [
        ['gesprek-vooraf', '2027-06-03T07:00'],
        ['gesprek-navragen', '2027-06-04T07:30'],
        ['gesprek-te-laat', '2027-06-04T10:15', 1],
      ],
    ],
    [
      'today: an hour before',
      ...(['24uur', { moment: gewoon('2027-06-03T14:00Z') }, '2027-06-03T12:30Z'] as const),
      [
        ['gesprek-vooraf', '2027-06-03T13:00'],
        ['gesprek-navragen', '2027-06-03T14:30'],
        ['gesprek-te-laat', '2027-06-04T10:15', 1],
      ],
    ],
    [
      'within the hour: nothing beforehand; at closing time it waits for the morning',
      ...(['24uur', { moment: gewoon('2027-06-03T14:30Z') }, '2027-06-03T13:45Z'] as const),
      [
        ['gesprek-navragen', '2027-06-04T07:00'],
        ['gesprek-te-laat', '2027-06-04T10:15', 1],
      ],
    ],
    [
      'a phone call outside working hours: at its term only',
      '24uur',
      { moment: gewoon('2027-06-05T08:00Z', 'buiten-werktijd'), uiterlijk: op('2027-06-05T13:40Z') },
      '2027-06-04T13:45Z',
      [['gesprek-te-laat', '2027-06-05T13:40', 1]],
    ],
    [
      'a report after the term: two working hours after the talk',
      ...(['24uur', { moment: DINSDAG }, '2027-06-07T09:00Z'] as const),
      [
        ['gesprek-navragen', '2027-06-08T08:30'],
        ['gesprek-te-laat', '2027-06-08T10:30', 1],
      ].toSpliced(0, 0, ['gesprek-vooraf', '2027-06-08T07:00']) as Rij[],
    ],
    [
      'on Monday: the Friday before; late in the afternoon: the next morning',
      ...(['5dagen', { moment: gewoon('2027-06-14T13:30Z') }, '2027-06-03T09:00Z'] as const),
      [
        ['gesprek-vooraf', '2027-06-11T07:00'],
        ['gesprek-navragen', '2027-06-14T14:00'],
        ['gesprek-te-laat', '2027-06-15T08:00', 1],
      ],
    ],
    [
      'no place in the calendar: from its term',
      ...(['5dagen', { status: 'mislukt' }, '2027-06-03T12:30Z'] as const),
      [
        ['gesprek-navragen', '2027-06-08T08:00'],
        ['gesprek-te-laat', '2027-06-08T10:00', 1],
      ],
    ],
    [
      'no place, and the term is over: from now',
      ...(['24uur', { status: 'mislukt' }, '2027-06-04T13:00Z'] as const),
      [
        ['gesprek-navragen', '2027-06-04T13:00'],
        ['gesprek-te-laat', '2027-06-07T07:00', 1],
      ],
    ],
    ['held already: nothing', '24uur', { status: 'gevoerd' }, '2027-06-03T12:30Z', []],
  ])('%s', (_naam, soort, over, now, verwacht) => {
    expect(gezet(met(soort, over), soort, now)).toEqual(verwacht);
  });

  it('D-59: in the week of summer time the clock on the wall counts', () => {
    const maandag = gewoon('2027-03-29T08:00Z'); // 10.00 summer time; a Monday, Tweede Paasdag
    const dinsdag = gewoon('2027-03-30T08:00Z');
    expect(gezet(met('5dagen', { moment: dinsdag }), '5dagen', '2027-03-24T08:00Z')[0]?.[1]).toBe(
      '2027-03-26T08:00',
    );
    expect(volgendeOpening(maandag.start, profiel)).toEqual(op('2027-03-30T07:00Z'));
    expect(volgendeOpening(op('2027-03-30T03:00Z'), profiel)).toEqual(op('2027-03-30T07:00Z'));
  });
});
