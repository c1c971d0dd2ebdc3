import { bekijken, oppakken } from '../../src/domain/afhandelen';
import { nietInBehandeling } from '../../src/domain/handeling';
import * as bouw from './bouw';
import {
  baas,
  behandelaar,
  collega,
  coordinator,
  door,
  geweigerd,
  gelukt,
  irm,
  melder,
  NU,
  vreemde,
} from './bouw';

describe('bekijken and oppakken', () => {
  it('D-111: looking at the content stands in the audit trail, each time', () => {
    const een = gelukt(bekijken(bouw.toegewezen(), door(coordinator)));
    const twee = gelukt(bekijken(een.next, door(baas)));
    expect(twee.next.handelingen.slice(-2)).toEqual([
      { wat: 'bekeken', door: coordinator, op: NU },
      { wat: 'bekeken', door: baas, op: NU },
    ]);
    expect(twee.berichten).toEqual([]);
  });

  it('R344: the melder hears that it was taken up', () => {
    const { next, berichten } = gelukt(oppakken(bouw.toegewezen(), door(baas)));
    expect(next).toMatchObject({ status: 'opgepakt', opgepaktOp: NU });
    expect(berichten).toEqual([
      { soort: 'afhandelen', aan: baas },
      { soort: 'melden', aan: melder },
      { soort: 'opgepakt', aan: melder },
    ]);
  });

  it('refuses the second click, a concept, and who has no right', () => {
    expect(geweigerd(oppakken(bouw.opgepakt(), door(baas)))).toBe('al-opgepakt');
    const concept = bouw.concept(undefined, { behandelaar });
    expect(geweigerd(oppakken(concept, door(baas)))).toBe('niet-ingediend');
    expect(geweigerd(bekijken(concept, door(coordinator)))).toBe('niet-ingediend');
    expect(nietInBehandeling(concept)).toEqual({ ok: false, refusal: 'eerst-oppakken' });
    for (const actor of [melder, collega, irm, vreemde]) {
      expect(geweigerd(bekijken(bouw.toegewezen(bouw.voorCollega), door(actor)))).toBe('niet-bevoegd');
      expect(geweigerd(oppakken(bouw.toegewezen(bouw.voorCollega), door(actor)))).toBe('niet-bevoegd');
    }
    expect(geweigerd(oppakken(bouw.toegewezen(), door(coordinator)))).toBe('niet-bevoegd');
  });
});
