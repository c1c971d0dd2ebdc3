import { classificeren } from '../../src/domain/classificeren';
import { LEEG_DOSSIER } from '../../src/domain/dossier';
import { girGegevens, girTonen } from '../../src/domain/gir';
import type { Melding } from '../../src/domain/melding';
import type { GedragsvormId } from '../../src/domain/protocol/gedrag';
import * as bouw from './bouw';
import { baas, coordinator, door, geweigerd, gelukt, melder, NU, profiel } from './bouw';

const met = (gedrag: GedragsvormId[], melding = bouw.opgepakt()): Melding => ({
  ...melding,
  antwoorden: { ...melding.antwoorden, gedrag },
});

describe('what GIR asks (G2, R129, R279-R294, R329)', () => {
  it('both lists side by side, each line once', () => {
    const melding = met(['belediging', 'slaan-duwen-spugen', 'gericht-gooien', 'dreigen-geweld-persoon']);
    const { typen, vormen } = girGegevens(melding, baas, profiel);
    expect(typen).toEqual(['jij', 'fysiek']);
    expect([...vormen].sort()).toEqual(['belediging', 'intimidatie-stalken', 'slaan-gooien']);
  });

  it('ik-gedrag has a kind and no line in GIR', () => {
    expect(girGegevens(met(['smeken-zeuren']), baas, profiel)).toMatchObject({ typen: ['ik'], vormen: [] });
  });

  it('A13: by what the behandelaar made of it', () => {
    const anders = classificeren(met(['belediging']), { gedrag: ['wapen'], reden: 'Een mes.' }, door(baas));
    expect(girGegevens(gelukt(anders).next, baas, profiel).vormen).toEqual(['wapengebruik']);
  });

  it('D-90: whether it is known who did it', () => {
    const melding = bouw.opgepakt();
    const onbekend = { ...melding.antwoorden, bijzonderheden: ['onbekende-veroorzaker' as const] };
    expect(girGegevens(melding, baas, profiel).isVeroorzakerBekend).toBe(true);
    expect(girGegevens({ ...melding, antwoorden: onbekend }, baas, profiel).isVeroorzakerBekend).toBe(false);
    const { bijzonderheden: _, ...rest } = melding.antwoorden;
    expect(girGegevens({ ...melding, antwoorden: rest }, baas, profiel).isVeroorzakerBekend).toBe(true);
  });

  it('D-24: the talks are not for the coordinator; recidive not for who may not know', () => {
    const melding = bouw.metRecidive(undefined, 'recidive');
    expect(girGegevens(melding, baas, profiel)).toMatchObject({
      recidive: 'recidive',
      nazorg: melding.nazorg,
    });
    const voorCoordinator = girGegevens(melding, coordinator, profiel);
    expect('nazorg' in voorCoordinator).toBe(false);
    expect('recidive' in girGegevens(melding, melder, profiel)).toBe(false);
  });

  it('the number and the absence once they are known', () => {
    const taken = [{ id: 'gir' as const, stand: 'gedaan' as const, op: NU, door: baas, waarde: '77' }];
    const dossier = { ...LEEG_DOSSIER, taken, verzuim: { ja: true, vanaf: '2027-06-03' } };
    const gegevens = girGegevens({ ...bouw.opgepakt(), dossier }, baas, profiel);
    expect(gegevens).toMatchObject({ girNummer: '77', verzuim: { ja: true, vanaf: '2027-06-03' } });
  });
});

describe('girTonen', () => {
  it('D-111: stands in the trail', () => {
    const { next } = gelukt(girTonen(bouw.opgepakt(), door(coordinator)));
    expect(next.handelingen.at(-1)).toEqual({ wat: 'gir-getoond', door: coordinator, op: NU });
  });

  it('for the behandelaar and the coordinator alone', () => {
    expect(girTonen(bouw.opgepakt(), door(baas)).ok).toBe(true);
    for (const actor of [melder, bouw.irm, bouw.arbo, bouw.bot, bouw.beheerder, bouw.vreemde])
      expect(geweigerd(girTonen(bouw.opgepakt(), door(actor)))).toBe('niet-bevoegd');
  });
});
