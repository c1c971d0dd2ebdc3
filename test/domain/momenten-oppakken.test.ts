import { opMoment } from '../../src/domain/momenten';
import { isOnbereikt, nietBereikt } from '../../src/domain/oppakken';
import { bekijken } from '../../src/domain/afhandelen';
import { doorgeven } from '../../src/domain/overdragen';
import type { Melding } from '../../src/domain/melding';
import type { Profiel } from '../../src/domain/protocol/profiel';
import * as bouw from './bouw';
import {
  baas,
  coordinator,
  coordinator2,
  door,
  gelukt,
  irm,
  melder,
  NU,
  profiel,
  vervanger,
  vreemde,
} from './bouw';

const dreiging = { ...bouw.uitgescholden, gedrag: ['dreigen-geweld-persoon' as const] };
const na = (minuten: number) => new Date(NU.getTime() + minuten * 60_000);
const op = (m: Melding, wat: 'oppakken-1' | 'oppakken-2', minuten: number, p: Profiel = profiel) =>
  opMoment(m, wat, { now: na(minuten), profiel: p });
const een = (m = bouw.toegewezen(dreiging)) => {
  const gedaan = op(m, 'oppakken-1', 30);
  if (!gedaan) throw new Error('not needed');
  return gedaan;
};

describe('D-80, M4: not taken up in time', () => {
  it('the first time everybody in the circle is asked, and the melder hears that', () => {
    const { next, taken, berichten } = een();
    expect(next.geescaleerdOp).toEqual(na(30));
    expect(next.handelingen.at(-1)).toEqual({ wat: 'niet-opgepakt', op: na(30) });
    expect(berichten).toEqual([
      ...[vervanger, irm, coordinator, coordinator2].map((aan) => ({
        soort: 'overnemen',
        aan,
        opnieuw: true,
      })),
      { soort: 'melden', aan: melder },
      { soort: 'wie-heeft-het', aan: melder, opnieuw: true },
    ]);
    expect(taken).toEqual([
      { effect: { kind: 'moment', meldingId: next.id, wat: 'oppakken-2' }, op: na(60) },
    ]);
  });

  it('the second time the IRM and the coordinator, once more; then it is over', () => {
    const { next } = een();
    const twee = op(next, 'oppakken-2', 60);
    expect(twee?.berichten).toEqual(
      [irm, coordinator, coordinator2].map((aan) => ({ soort: 'overnemen', aan, opnieuw: true })),
    );
    expect(twee?.taken).toEqual([]);
    expect(twee?.next.geescaleerdOp).toEqual(na(30));
  });

  it('an ordinary one: two working hours, and again the same', () => {
    const melding = bouw.toegewezen();
    expect(op(melding, 'oppakken-1', 119)?.next).toBe(melding);
    const eerste = op(melding, 'oppakken-1', 120);
    expect(eerste?.taken[0]?.op).toEqual(new Date('2027-06-04T08:30:00Z'));
  });

  it('is not needed any more once taken up, closed or withdrawn, and happens once', () => {
    expect(op(bouw.opgepakt(dreiging), 'oppakken-1', 30)).toBeUndefined();
    for (const status of ['afgerond', 'ingetrokken'] as const)
      expect(op({ ...bouw.toegewezen(dreiging), status }, 'oppakken-1', 30)).toBeUndefined();
    expect(op(een().next, 'oppakken-1', 60)).toBeUndefined();
    expect(op(bouw.toegewezen(dreiging), 'oppakken-2', 60)).toBeUndefined();
    expect(op(bouw.ingediend(dreiging), 'oppakken-1', 30)).toBeUndefined();
  });

  it('who got it later has the whole time: the old timer only sets itself again', () => {
    const { next } = gelukt(doorgeven(bouw.toegewezen(dreiging), door(baas, na(20))));
    const gedaan = op(next, 'oppakken-1', 30);
    expect(gedaan).toEqual({
      ok: true,
      next,
      taken: [{ effect: { kind: 'moment', meldingId: next.id, wat: 'oppakken-1' }, op: na(50) }],
      berichten: [],
      sporen: [],
    });
    expect(op(next, 'oppakken-1', 50)?.next.handelingen.at(-1)?.wat).toBe('niet-opgepakt');
  });

  it('with nobody else to ask he gets his own card once more', () => {
    const alleen = {
      ...profiel,
      rollen: { ...profiel.rollen, vervangers: [], irm: [], coordinatoren: [{ id: baas, naam: 'B' }] },
    };
    expect(op(bouw.toegewezen(dreiging), 'oppakken-1', 30, alleen)?.berichten).toEqual([
      { soort: 'afhandelen', aan: baas, opnieuw: true },
      { soort: 'melden', aan: melder },
      { soort: 'wie-heeft-het', aan: melder, opnieuw: true },
    ]);
    const { behandelaar: _, ...niemand } = bouw.toegewezen(dreiging);
    const leeg = { ...alleen, rollen: { ...alleen.rollen, coordinatoren: [] } };
    expect(op(niemand, 'oppakken-1', 30, leeg)?.berichten.map((b) => b.soort)).not.toContain('afhandelen');
  });
});

describe('M1: the behandelaar cannot be reached', () => {
  const bij = (m: Melding, aan: string) => nietBereikt(m, aan, { now: NU, profiel });
  const letOp = [coordinator, coordinator2].map((aan) => ({ soort: 'let-op', aan }));

  it('the coordinator is called, and the melder hears the truth', () => {
    const { next, berichten } = bij(bouw.toegewezen(), baas);
    expect(isOnbereikt(next)).toBe(true);
    expect(berichten).toEqual([
      ...letOp,
      { soort: 'melden', aan: melder },
      { soort: 'wie-heeft-het', aan: melder, opnieuw: true },
    ]);
  });

  it('another message, or one that was taken up: only the coordinator', () => {
    expect(bij(bouw.toegewezen(), vreemde)).toMatchObject({ berichten: letOp, next: bouw.toegewezen() });
    expect(bij(bouw.opgepakt(), baas).berichten).toEqual(letOp);
    const buiten = { ...bouw.toegewezen(), buiten: [coordinator] };
    expect(bij(buiten, vreemde).berichten).toEqual([{ soort: 'let-op', aan: coordinator2 }]);
  });

  it('until he looks at it, somebody else gets it, or it is taken up', () => {
    const { next } = bij(bouw.toegewezen(), baas);
    expect(isOnbereikt(gelukt(bekijken(next, door(coordinator))).next)).toBe(true);
    expect(isOnbereikt(gelukt(bekijken(next, door(baas))).next)).toBe(false);
    expect(isOnbereikt(gelukt(doorgeven(next, door(baas))).next)).toBe(false);
    expect(isOnbereikt({ ...next, status: 'opgepakt' })).toBe(false);
    expect(isOnbereikt(bouw.ingediend())).toBe(false);
  });
});
