import {
  gekozen,
  kanKiezen,
  leidinggevendeKiezen,
  overdragen,
  overdragenAan,
} from '../../src/domain/overdragen';
import type { Behandelaar, Melding } from '../../src/domain/melding';
import * as bouw from './bouw';
import { baas, collega, coordinator, door, gelukt, geweigerd, irm, melder, vervanger, vreemde } from './bouw';

const bijCoordinator = (over: Partial<Behandelaar> = {}) =>
  bouw.toegewezen(bouw.uitgescholden, {
    id: coordinator,
    naam: 'Coordinator',
    route: 'coordinator',
    ...over,
  });

describe('handing over (M15)', () => {
  it('to somebody in the circle: at once, and he must take it up', () => {
    const { next, berichten } = gelukt(overdragenAan(bouw.opgepakt(), irm, door(baas)));
    expect(next).toMatchObject({ status: 'ingediend', behandelaar: { id: irm, waarom: 'overgedragen' } });
    expect(next).not.toHaveProperty('opgepaktOp');
    expect(berichten.map((b) => b.soort)).not.toContain('overnemen');
  });

  it('to anybody else: the directory is asked first', () => {
    const melding = bouw.opgepakt();
    const { next, taken } = gelukt(overdragenAan(melding, vreemde, door(baas)));
    expect(next).toEqual(melding);
    expect(taken).toEqual([
      {
        effect: {
          kind: 'behandelaar-overdragen',
          meldingId: melding.id,
          naar: vreemde,
          door: baas,
          wat: 'overgedragen',
        },
      },
    ]);
  });

  it('and back: his card comes anew, and he is not in the list of those before', () => {
    const een = gelukt(overdragenAan(bouw.opgepakt(), irm, door(baas))).next;
    const { next, berichten } = gelukt(overdragen(een, bouw.behandelaar, door(coordinator)));
    expect(next.eerder?.map((b) => b.id)).toEqual([irm]);
    expect(berichten[0]).toEqual({ soort: 'afhandelen', aan: baas, opnieuw: true });
  });

  it('the coordinator who gives it to himself took it up', () => {
    const { next } = gelukt(overdragenAan(bouw.opgepakt(), coordinator, door(coordinator)));
    expect(next).toMatchObject({
      status: 'opgepakt',
      behandelaar: { id: coordinator, waarom: 'overgenomen' },
    });
  });

  it('a melding that nobody had keeps nobody informed', () => {
    const { behandelaar: _, ...niemand } = bouw.toegewezen();
    const { next } = gelukt(overdragenAan(niemand, irm, door(coordinator)));
    expect(next.eerder).toEqual([]);
  });

  it('the new one is not told that he has it by another message', () => {
    const { berichten } = gelukt(
      overdragen(
        bouw.toegewezen(bouw.voorCollega),
        { id: melder, naam: 'M', route: 'leidinggevende' },
        door(baas),
      ),
    );
    expect(berichten.filter((b) => b.soort === 'wie-heeft-het').map((b) => b.aan)).toEqual([collega]);
  });

  it('not to who is in it, not to who has it, not by anybody else, not after the end', () => {
    const fout = [{ veld: 'naar', code: 'onbekend' }];
    for (const naar of [melder, baas]) {
      expect(geweigerd(overdragenAan(bouw.opgepakt(), naar, door(baas)))).toEqual(fout);
      const wie = { id: naar, naam: 'X', route: 'leidinggevende' as const };
      expect(geweigerd(overdragen(bouw.opgepakt(), wie, door(baas)))).toEqual(fout);
    }
    for (const actor of [melder, vervanger, irm, vreemde])
      expect(geweigerd(overdragenAan(bouw.opgepakt(), coordinator, door(actor)))).toBe('niet-bevoegd');
    const dicht = { ...bouw.opgepakt(), status: 'afgerond' as const };
    expect(geweigerd(overdragenAan(dicht, irm, door(baas)))).toBe('afgerond');
  });
});

describe('E5: the melder names his leidinggevende', () => {
  it('only while the coordinator or IRM has it because nobody was found', () => {
    expect(kanKiezen(bijCoordinator())).toBe(true);
    expect(kanKiezen(bijCoordinator({ route: 'irm' }))).toBe(true);
    const nietMeer: Melding[] = [
      bouw.toegewezen(),
      bijCoordinator({ waarom: 'anders' }),
      { ...bijCoordinator(), status: 'opgepakt' },
      bouw.ingediend(),
      bouw.toegewezen(bouw.voorCollega, { id: coordinator, naam: 'C', route: 'coordinator' }),
    ];
    expect(nietMeer.map(kanKiezen)).toEqual(nietMeer.map(() => false));
  });

  it('is looked up, then has it; the coordinator stays informed', () => {
    const melding = bijCoordinator();
    const { taken, next } = gelukt(leidinggevendeKiezen(melding, vreemde, door(melder)));
    expect(next).toEqual(melding);
    expect(taken[0]?.effect).toMatchObject({ wat: 'leidinggevende-gekozen', naar: vreemde, door: melder });
    const na = gelukt(gekozen(melding, { id: vreemde, naam: 'Chef', mail: 'c@x.example' }, door(melder)));
    expect(na.next).toMatchObject({
      behandelaar: {
        id: vreemde,
        naam: 'Chef',
        mail: 'c@x.example',
        route: 'leidinggevende',
        waarom: 'gekozen',
      },
      eerder: [{ id: coordinator }],
      status: 'ingediend',
    });
    expect(na.berichten).toContainEqual({ soort: 'overgedragen', aan: coordinator, opnieuw: true });
    expect(geweigerd(gekozen(na.next, { id: irm, naam: 'I' }, door(melder)))).toBe('niet-bevoegd');
  });

  it('not himself, not another, not when it was taken up or withdrawn', () => {
    const fout = [{ veld: 'leidinggevende', code: 'onbekend' }];
    expect(geweigerd(leidinggevendeKiezen(bijCoordinator(), melder, door(melder)))).toEqual(fout);
    expect(geweigerd(leidinggevendeKiezen(bijCoordinator(), vreemde, door(coordinator)))).toBe(
      'niet-bevoegd',
    );
    const opgepakt = { ...bijCoordinator(), status: 'opgepakt' as const };
    expect(geweigerd(leidinggevendeKiezen(opgepakt, vreemde, door(melder)))).toBe('al-opgepakt');
    const weg = { ...bijCoordinator(), status: 'ingetrokken' as const };
    expect(geweigerd(leidinggevendeKiezen(weg, vreemde, door(melder)))).toBe('ingetrokken');
  });
});
