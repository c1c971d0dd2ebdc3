import type { Melding, Nazorggesprek } from '../../src/domain/melding';
import { metTijd } from '../../src/domain/tijd';
import * as b from './bouw';

/** The three talks as they stand in the calendars. */
function metAgenda(
  melding: Melding,
  over: Partial<Record<Nazorggesprek['soort'], Partial<Nazorggesprek>>> = {},
): Melding {
  return {
    ...melding,
    nazorg: melding.nazorg.map((g, i) => ({
      ...g,
      status: 'gepland' as const,
      moment: {
        start: g.uiterlijk,
        eind: new Date(g.uiterlijk.getTime() + 1_800_000),
        wijze: 'gewoon' as const,
      },
      eventId: `event-${i}`,
      ...over[g.soort],
    })),
  };
}
const EERDER = new Date('2027-06-02T09:00:00Z');
const later = (melding: Melding, op = EERDER) => metTijd(melding, op, b.door(b.melder));

describe('another T0 (N12)', () => {
  test('every deadline runs from the new time, and what was not held leaves the calendar', () => {
    const { next, taken, berichten } = later(metAgenda(b.toegewezen()));
    expect(next.antwoorden.incidentOp).toEqual(EERDER);
    expect(next.nazorg.map((g) => [g.status, g.uiterlijk.toISOString(), g.keer])).toEqual([
      ['te-plannen', '2027-06-03T09:00:00.000Z', 1],
      ['te-plannen', '2027-06-07T08:00:00.000Z', 1],
      ['te-plannen', '2027-07-14T08:00:00.000Z', 1],
    ]);
    expect(next.nazorg[0]?.oud).toEqual({ organisator: b.baas, eventIds: ['event-0'] });
    expect(taken.map(({ effect }) => effect.kind)).toEqual([
      'agenda-verwijderen',
      'nazorg-plannen',
      'nazorg-plannen',
      'nazorg-plannen',
    ]);
    expect(next.handelingen.at(-1)).toEqual({ wat: 'tijd-gecorrigeerd', door: b.melder, op: b.NU });
    expect(berichten).toEqual([
      { soort: 'tijd-gewijzigd', aan: b.baas, opnieuw: true },
      { soort: 'afhandelen', aan: b.baas },
      { soort: 'tijd-gewijzigd', aan: b.melder, opnieuw: true },
      { soort: 'melden', aan: b.melder },
    ]);
  });

  test('the same time changes nothing', () => {
    const melding = metAgenda(b.toegewezen());
    expect(later(melding, b.TOEN)).toMatchObject({ next: melding, taken: [], berichten: [] });
  });

  test('a talk that was held stays, and one whose time is over; all get their new term', () => {
    const voorbij = { start: EERDER, eind: EERDER, wijze: 'gewoon' as const };
    const melding = metAgenda(b.toegewezen(), {
      '24uur': { status: 'gevoerd' },
      '5dagen': { status: 'afgezien' },
      '6weken': { moment: voorbij },
    });
    const { next, taken } = later(melding);
    expect(next.nazorg.map((g) => g.status)).toEqual(['gevoerd', 'afgezien', 'gepland']);
    expect(next.nazorg.map((g) => g.uiterlijk.toISOString())).toEqual([
      '2027-06-03T09:00:00.000Z',
      '2027-06-07T08:00:00.000Z',
      '2027-07-14T08:00:00.000Z',
    ]);
    expect(next.nazorg.map((g) => g.eventId)).toEqual(melding.nazorg.map((g) => g.eventId));
    expect(taken).toEqual([]);
  });

  test('a day that stays the same stays in the calendar', () => {
    const { next } = later(
      metAgenda(b.toegewezen(), { '24uur': { moment: undefined } }),
      new Date('2027-06-03T11:00:00Z'),
    );
    expect(next.nazorg.map((g) => g.status)).toEqual(['te-plannen', 'gepland', 'gepland']);
  });

  test('a second talk that falls on the first is merged, and comes back when it does not any more (D-55)', () => {
    const lang = new Date('2027-05-20T09:00:00Z');
    const samen = later(metAgenda(b.toegewezen()), lang).next;
    expect(samen.nazorg.map((g) => g.status)).toEqual(['te-plannen', 'vervallen', 'te-plannen']);
    const weer = metTijd(samen, b.TOEN, b.door(b.melder)).next;
    expect(weer.nazorg.map((g) => g.status)).toEqual(['te-plannen', 'te-plannen', 'te-plannen']);
  });

  test.each(['te-plannen', 'gekozen', 'mislukt'] as const)('a talk that is %s is planned anew', (status) => {
    const { next } = later(metAgenda(b.toegewezen(), { '24uur': { status } }));
    expect(next.nazorg[0]?.status).toBe('te-plannen');
  });

  test('nobody has it yet: nobody but the melder is told', () => {
    const { berichten, taken } = later(b.ingediend());
    expect(berichten).toEqual([
      { soort: 'tijd-gewijzigd', aan: b.melder, opnieuw: true },
      { soort: 'melden', aan: b.melder },
    ]);
    expect(taken).toHaveLength(3);
  });

  test('who cannot be reached hears nothing (D-85), and the behandelaar hears it once', () => {
    const ziek = b.toegewezen({
      ...b.voorCollega,
      ziekenhuis: 'ja',
      overleden: 'nee',
      blijvendLetsel: 'nee',
      bijzonderheden: ['letsel'],
    });
    expect(later(ziek).berichten.map(({ aan }) => aan)).not.toContain(b.collega);
    const zelf: Melding = { ...b.toegewezen(), behandelaar: { ...b.behandelaar, id: b.melder } };
    expect(later(zelf).berichten.filter(({ soort }) => soort === 'tijd-gewijzigd')).toHaveLength(1);
  });

  test('a concept of before the fields existed has nothing to move', () => {
    const { ingediendOp: _, ...zonder } = b.toegewezen();
    expect(later(zonder).next.antwoorden.incidentOp).toEqual(EERDER);
  });

  test('who took it up is reminded of the invitation for the new term (R164)', () => {
    const { taken } = later(b.opgepakt(), new Date('2027-06-03T07:00:00Z'));
    expect(taken).toContainEqual(
      expect.objectContaining({ effect: { kind: 'moment', meldingId: b.MELDING, wat: 'uitnodiging' } }),
    );
    expect(taken.filter(({ effect }) => effect.kind === 'moment')).toHaveLength(1);
  });
});
