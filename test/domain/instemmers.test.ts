import { instemmen, instemmers, instemmingVragen, weigerInstemmen } from '../../src/domain/instemmen';
import type { Profiel } from '../../src/domain/protocol/profiel';
import * as bouw from './bouw';
import { baas, coordinator, coordinator2, door, geweigerd, gelukt, irm, melder, profiel } from './bouw';
import { gevraagd, teVragen, vraag } from './bouw-irm';

const ja = { stand: 'akkoord', reden: '' } as const;

describe('who may agree: four eyes', () => {
  const met = (rollen: Partial<Profiel['rollen']>): Profiel => ({
    ...profiel,
    rollen: { ...profiel.rollen, ...rollen },
  });
  const wie = (id: string, voor?: string[]) => ({ id, naam: 'Irm', ...(voor ? { voor } : {}) });

  it.each<[string, Partial<Profiel['rollen']>, string[]]>([
    ['the IRM of everybody', {}, [irm]],
    ['the IRM of this leidinggevende', { irm: [wie(irm, [baas]), wie(bouw.arbo, [bouw.vreemde])] }, [irm]],
    ['all who stand above him', { irm: [wie(irm), wie(bouw.arbo, [baas])] }, [irm, bouw.arbo]],
    ['another IRM when none stands above him', { irm: [wie(irm, [bouw.vreemde])] }, [irm]],
    ['another IRM when he is one himself', { irm: [wie(baas), wie(irm, [bouw.vreemde])] }, [irm]],
    ['the coordinators when he is the only one', { irm: [wie(baas)] }, [coordinator, coordinator2]],
    ['the coordinators when the IRM reported it', { irm: [wie(melder)] }, [coordinator, coordinator2]],
    [
      'the coordinators when it happened to the IRM',
      { irm: [wie(bouw.collega)] },
      [coordinator, coordinator2],
    ],
    ['nobody', { irm: [], coordinatoren: [{ id: baas, naam: 'Baas' }] }, []],
  ])('%s', (_naam, rollen, ids) => {
    expect(instemmers(teVragen(), met(rollen))).toEqual(ids);
  });

  it('with nobody it is said at once', () => {
    const alleen = met({ irm: [wie(baas)], coordinatoren: [{ id: baas, naam: 'Baas' }] });
    expect(geweigerd(instemmingVragen(teVragen(), vraag, { ...door(baas), profiel: alleen }))).toBe(
      'geen-irm',
    );
  });

  it('the coordinator in the place of the IRM may answer, the IRM who handles it may not', () => {
    const context = (actor: string) => ({ ...door(actor), profiel: met({ irm: [wie(baas)] }) });
    expect(geweigerd(instemmen(gevraagd(), ja, context(baas)))).toBe('niet-bevoegd');
    expect(gelukt(instemmen(gevraagd(), ja, context(coordinator))).next.dossier?.instemming).toMatchObject({
      stand: 'akkoord',
      door: coordinator,
    });
  });

  it('nobody else: the behandelaar, the melder, the slachtoffer, the coordinator, a stranger, another IRM', () => {
    for (const actor of [
      baas,
      melder,
      bouw.collega,
      coordinator,
      bouw.vreemde,
      bouw.vervanger,
      bouw.beheerder,
    ])
      expect([actor, geweigerd(instemmen(gevraagd(), ja, door(actor)))]).toEqual([actor, 'niet-bevoegd']);
    const ander = met({ irm: [wie(irm, [baas]), wie(bouw.arbo, [bouw.vreemde])] });
    expect(weigerInstemmen(gevraagd(), { ...door(bouw.arbo), profiel: ander })).toMatchObject({
      refusal: 'niet-bevoegd',
    });
    // D-23: before it was asked the IRM has no part in it.
    expect(geweigerd(instemmen(teVragen(), ja, door(irm)))).toBe('niet-bevoegd');
  });

  it('who was asked too sees that it was answered', () => {
    const twee = met({ irm: [wie(irm), wie(bouw.arbo)] });
    const { berichten } = gelukt(instemmen(gevraagd(), ja, { ...door(irm), profiel: twee }));
    expect(berichten.at(-1)).toEqual({ soort: 'instemming', aan: bouw.arbo });
  });
});
