import * as bouw from './bouw';
import { leg, na, op, stap } from './afvinkbouw';
import { baas, gelukt, melder, NU } from './bouw';

describe('the talks (R122, R124)', () => {
  it('R122: the first talk at the moment the behandelaar says; the melder sees it', () => {
    const { next, berichten } = gelukt(
      leg(bouw.opgepakt(), 'eerste-gesprek', { stand: 'gedaan', op: op(-1) }),
    );
    expect(next.nazorg[0]).toMatchObject({ soort: '24uur', status: 'gevoerd', gevoerdOp: op(-1) });
    expect(stap(next, 'eerste-gesprek')).toMatchObject({ stand: 'gedaan', op: op(-1), termijn: 'ruim' });
    expect(next.handelingen.at(-1)).toMatchObject({ wat: 'gesprek-gevoerd', door: baas });
    expect(berichten).toContainEqual({ soort: 'melden', aan: melder });
    expect(na(bouw.opgepakt(), 'eerste-gesprek', { stand: 'gedaan' }).nazorg[0]?.gevoerdOp).toEqual(NU);
  });

  it('can wait, but not past the 24 hours (M14)', () => {
    const later = na(bouw.opgepakt(), 'eerste-gesprek', { stand: 'later', tot: op(2) });
    expect(stap(later, 'eerste-gesprek')).toMatchObject({ stand: 'later', tot: op(2) });
    expect(stap(later, 'eerste-gesprek', op(2))?.stand).toBe('open');
  });

  it('A24: a later talk that is not needed leaves the calendars, without a reason', () => {
    const melding = bouw.opgepakt();
    const nazorg = melding.nazorg.map((g) => ({ ...g, status: 'gepland' as const, eventId: `e-${g.soort}` }));
    const { next, taken, berichten } = gelukt(
      leg({ ...melding, nazorg }, 'gesprek-6weken', { stand: 'nvt' }),
    );
    expect(next.nazorg[2]?.status).toBe('vervallen');
    expect(taken).toEqual([
      {
        effect: {
          kind: 'agenda-verwijderen',
          meldingId: melding.id,
          organisator: baas,
          eventIds: ['e-6weken'],
        },
      },
    ]);
    expect(berichten).toEqual([{ soort: 'melden', aan: melder }]);
    expect(stap(next, 'gesprek-6weken')).toBeUndefined();
    expect(na(melding, 'gesprek-5dagen', { stand: 'gedaan' }).nazorg[1]?.status).toBe('gevoerd');
  });

  it('A25, E17: who declined is not waited for; a talk that was held without a time is done', () => {
    const melding = bouw.opgepakt();
    const zo = (status: 'afgezien' | 'vervallen' | 'gevoerd') => ({
      ...melding,
      nazorg: melding.nazorg.map((g) => ({ ...g, status })),
    });
    expect(stap(zo('afgezien'), 'eerste-gesprek')).toMatchObject({ stand: 'afgezien', standen: [] });
    expect(stap(zo('afgezien'), 'gesprek-5dagen')?.stand).toBe('afgezien');
    expect(stap(zo('vervallen'), 'eerste-gesprek')?.stand).toBe('afgezien');
    const gevoerd = stap(zo('gevoerd'), 'gesprek-6weken');
    expect([gevoerd?.stand, gevoerd?.op, gevoerd?.termijn]).toEqual(['gedaan', undefined, undefined]);
  });
});
