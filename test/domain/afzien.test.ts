import { afzien, kanAfzien, kanWeer, weerGewenst } from '../../src/domain/afzien';
import type { Melding, Nazorggesprek } from '../../src/domain/melding';
import { baas, collega, door, gelukt, geweigerd, melder, opgepakt, toegewezen, voorCollega } from './bouw';

const gepland = (melding: Melding): Melding => ({
  ...melding,
  nazorg: melding.nazorg.map((g) => ({ ...g, status: 'gepland', eventId: `event-${g.soort}` })),
});
const met = (melding: Melding, ...standen: Nazorggesprek['status'][]): Melding => ({
  ...melding,
  nazorg: melding.nazorg.map((g, n) => ({ ...g, status: standen[n] ?? g.status })),
});
const standen = ({ nazorg }: Melding) => nazorg.map((g) => g.status);

describe('A25, E17: the employee may decline aftercare, and come back to it', () => {
  it('the talks go out of the calendar, it stands in the trail, the behandelaar is told', () => {
    const { next, taken, berichten } = gelukt(afzien(gepland(toegewezen()), door(melder)));
    expect(standen(next)).toEqual(['gepland', 'afgezien', 'afgezien']);
    expect(taken.map(({ effect }) => effect)).toMatchObject([
      {
        kind: 'agenda-verwijderen',
        organisator: baas,
        eventIds: ['event-5dagen', 'event-6weken'],
      },
    ]);
    expect(next.handelingen.at(-1)).toMatchObject({ wat: 'gesprek-afgezien', door: melder });
    expect(berichten).toEqual([
      { soort: 'nazorg', aan: baas, opnieuw: true },
      { soort: 'afhandelen', aan: baas },
      { soort: 'melden', aan: melder },
    ]);
    expect([kanAfzien(next), kanWeer(next)]).toEqual([false, true]);
  });

  it('N5: the first talk stays, also when nothing else is left to decline', () => {
    const alleen = met(gepland(opgepakt()), 'mislukt', 'vervallen', 'gevoerd');
    expect(kanAfzien(alleen)).toBe(false);
    expect(gelukt(afzien(alleen, door(melder)))).toMatchObject({ next: alleen, taken: [], berichten: [] });
  });

  it('what was held stays held, what was merged stays merged', () => {
    const halverwege = met(gepland(opgepakt()), 'gevoerd', 'vervallen', 'mislukt');
    expect(standen(gelukt(afzien(halverwege, door(melder))).next)).toEqual([
      'gevoerd',
      'vervallen',
      'afgezien',
    ]);
  });

  it('the offer stays open: wanted after all, they are planned anew', () => {
    const weg = gelukt(afzien(gepland(toegewezen()), door(melder))).next;
    const { next, taken } = gelukt(weerGewenst(weg, door(melder)));
    expect(standen(next)).toEqual(['gepland', 'te-plannen', 'te-plannen']);
    expect(taken.map(({ effect }) => effect.kind)).toEqual(['nazorg-plannen', 'nazorg-plannen']);
    expect(next.handelingen.at(-1)).toMatchObject({ wat: 'gesprek-weer-gewenst', door: melder });
  });

  it('before anybody handles it only the melder hears of it', () => {
    const { behandelaar: _, ...zonder } = toegewezen();
    expect(gelukt(afzien(zonder, door(melder))).berichten).toEqual([{ soort: 'melden', aan: melder }]);
  });

  it('a second click does nothing; a closed or withdrawn melding says so', () => {
    const weg = gelukt(afzien(gepland(toegewezen()), door(melder))).next;
    for (const stil of [afzien(weg, door(melder)), weerGewenst(gepland(toegewezen()), door(melder))])
      expect(gelukt(stil)).toMatchObject({ taken: [], berichten: [] });
    for (const status of ['afgerond', 'ingetrokken'] as const) {
      expect(geweigerd(afzien({ ...gepland(opgepakt()), status }, door(melder)))).toBe(status);
      expect(geweigerd(weerGewenst({ ...weg, status }, door(melder)))).toBe(status);
      expect(kanAfzien({ ...gepland(opgepakt()), status })).toBe(false);
    }
  });

  it('D-20, D-22: only whom it happened to; not the behandelaar, nor who reported it for a colleague', () => {
    const voor = gepland(toegewezen(voorCollega));
    for (const doen of [afzien, weerGewenst])
      for (const wie of [melder, baas]) expect(geweigerd(doen(voor, door(wie)))).toBe('niet-bevoegd');
    expect(standen(gelukt(afzien(voor, door(collega))).next)).toEqual(['gepland', 'afgezien', 'afgezien']);
  });
});
