import { oppakken } from '../../src/domain/afhandelen';
import { bellen, gesprekGevoerd, voer } from '../../src/domain/bellen';
import type { Taak } from '../../src/domain/effect';
import { meldingSchema, type Melding, type Nazorggesprek } from '../../src/domain/melding';
import * as bouw from './bouw';
import { baas, coordinator, door, gelukt, geweigerd, melder, NU, vreemde } from './bouw';

const dreiging = { ...bouw.uitgescholden, gedrag: ['dreigen-geweld-persoon' as const] };
const moment = (wijze: 'gewoon' | 'buiten-werktijd') => ({ start: NU, eind: NU, wijze });
const gepland = (melding: Melding, over: Partial<Nazorggesprek>): Melding => ({
  ...melding,
  nazorg: melding.nazorg.map((g) =>
    g.soort === '24uur' ? { ...g, status: 'gepland' as const, eventId: 'e1', ...over } : g,
  ),
});
const hold = {
  moment: moment('buiten-werktijd'),
  extra: { moment: moment('gewoon'), transactieId: bouw.MELDING, eventId: 'e2' },
};
const eerste = (m: Melding) => m.nazorg.find((g) => g.soort === '24uur');
const weg = (taken: readonly Taak[]) => taken.filter(({ effect }) => effect.kind === 'agenda-verwijderen');

describe("'Ik bel nu' (D-52c, scenarios 5 and 10)", () => {
  it('takes it up and closes the duty of 24 hours in one click', () => {
    const { next, berichten, taken } = gelukt(bellen(bouw.toegewezen(dreiging), door(baas)));
    // The call is still to be made: the employee is asked an hour later.
    const vraag = { kind: 'moment', meldingId: bouw.MELDING, wat: 'gesprek-navragen', soort: '24uur' };
    expect(taken).toEqual([
      ...gelukt(oppakken(bouw.toegewezen(dreiging), door(baas))).taken,
      { effect: vraag, op: new Date('2027-06-03T13:30:00Z') },
    ]);
    expect(next).toMatchObject({ status: 'opgepakt', opgepaktOp: NU });
    expect(eerste(next)).toMatchObject({ status: 'gevoerd', gevoerdOp: NU });
    expect(next.handelingen.slice(-2).map((h) => h.wat)).toEqual(['opgepakt', 'gesprek-gevoerd']);
    expect(next.dossier?.taken).toEqual([
      { id: 'eerste-gesprek', stand: 'gedaan', op: NU, gedaanOp: NU, door: baas },
    ]);
    expect(berichten).toEqual([
      { soort: 'afhandelen', aan: baas },
      { soort: 'melden', aan: melder },
      { soort: 'opgepakt', aan: melder },
    ]);
    expect(meldingSchema.parse(next)).toEqual(next);
  });

  it('scenario 10: the hold outside working hours leaves the calendar, the extra talk stays', () => {
    const { next, taken } = gelukt(bellen(gepland(bouw.toegewezen(dreiging), hold), door(baas)));
    expect(weg(taken)).toEqual([
      {
        effect: { kind: 'agenda-verwijderen', meldingId: bouw.MELDING, organisator: baas, eventIds: ['e1'] },
      },
    ]);
    expect(eerste(next)).not.toHaveProperty('eventId');
    expect(eerste(next)?.extra?.eventId).toBe('e2');
  });

  it('scenario 5: an ordinary appointment may stay', () => {
    const { next, taken } = gelukt(
      bellen(gepland(bouw.toegewezen(dreiging), { moment: moment('gewoon') }), door(baas)),
    );
    expect(weg(taken)).toEqual([]);
    expect(eerste(next)?.eventId).toBe('e1');
  });

  it('a hold that is not in the calendar yet has nothing to take out', () => {
    const melding = gepland(bouw.toegewezen(dreiging), { moment: moment('buiten-werktijd') });
    const { eventId: _, ...zonder } = eerste(melding) as Nazorggesprek;
    expect(weg(gelukt(bellen({ ...melding, nazorg: [zonder] }, door(baas))).taken)).toEqual([]);
  });

  it('a hold leaves the calendar it stands in, whoever said that it was held', () => {
    const organisator = (melding: Melding) => {
      const [taak] = weg(voer(melding, '24uur', door(melder)).taken);
      return taak?.effect.kind === 'agenda-verwijderen' ? taak.effect.organisator : undefined;
    };
    const melding = gepland(bouw.opgepakt(dreiging), hold);
    expect(organisator(melding)).toBe(baas);
    const { behandelaar: _, ...zonder } = melding;
    expect(organisator(zonder)).toBe(melder);
  });

  it('after taking it up, and twice is once', () => {
    const een = gelukt(bellen(bouw.opgepakt(dreiging), door(baas)));
    const twee = gelukt(bellen(een.next, door(baas)));
    expect(twee).toEqual({ ok: true, next: een.next, taken: [], berichten: [], sporen: [] });
  });

  it('is for the behandelaar only, of a melding that is open', () => {
    for (const actor of [melder, coordinator, vreemde])
      expect(geweigerd(bellen(bouw.toegewezen(dreiging), door(actor)))).toBe('niet-bevoegd');
    expect(geweigerd(bellen({ ...bouw.opgepakt(), status: 'afgerond' }, door(baas)))).toBe('afgerond');
  });
});

describe('gesprek gevoerd', () => {
  it.each(['5dagen', '6weken'] as const)('%s: leaves the first task alone', (soort) => {
    const { next } = gelukt(gesprekGevoerd(bouw.opgepakt(), soort, door(baas)));
    expect(next.nazorg.find((g) => g.soort === soort)?.status).toBe('gevoerd');
    expect(next.dossier).toBeUndefined();
  });

  it('A25: a talk that the employee did not want stays so', () => {
    const melding = gepland(bouw.opgepakt(), { status: 'afgezien' });
    expect(gelukt(gesprekGevoerd(melding, '24uur', door(baas))).next).toEqual(melding);
  });

  it('first somebody takes it up', () => {
    expect(geweigerd(gesprekGevoerd(bouw.toegewezen(), '24uur', door(baas)))).toBe('eerst-oppakken');
    expect(geweigerd(gesprekGevoerd(bouw.opgepakt(), '24uur', door(vreemde)))).toBe('niet-bevoegd');
    const weg = { ...bouw.opgepakt(), status: 'ingetrokken' as const };
    expect(geweigerd(gesprekGevoerd(weg, '24uur', door(baas)))).toBe('ingetrokken');
  });
});
