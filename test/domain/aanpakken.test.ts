import { gebeld, herinner, watTeDoen } from '../../src/domain/aanpakken';
import type { Melding } from '../../src/domain/melding';
import { nietBereikt } from '../../src/domain/oppakken';
import { puntSoorten } from '../../src/domain/werklijst';
import * as bouw from './bouw';
import { baas, coordinator, coordinator2, door, geweigerd, gelukt, irm, NU, profiel, vreemde } from './bouw';
import { gevoerd, met, rustig, wat } from './werklijstbouw';

const onbereikt = () => nietBereikt(bouw.toegewezen(), baas, { now: NU, profiel }).next;

const instemming = (stand: 'gevraagd' | 'akkoord'): Melding => {
  const melding = { ...rustig(), nazorg: [] };
  const vraag = { proportionaliteit: 'x', tot: '2027-09-01', essentieel: 'x', gehoord: 'ja' as const };
  const dossier = { classificaties: [], taken: [], ...melding.dossier };
  return { ...melding, dossier: { ...dossier, instemming: { stand, gevraagdOp: NU, ...vraag } } };
};

describe('one tap', () => {
  const context = { now: new Date('2027-06-08T08:00:00Z'), profiel };
  const als = (actor: string, tijd = '2027-06-08T08:00:00Z') => ({ actor, now: new Date(tijd), profiel });

  it('each thing has the act that fits; nobody is reminded by himself', () => {
    const doen = (melding: Melding, lezer = coordinator) =>
      puntSoorten.map((soort) => watTeDoen(melding, soort, lezer, context));
    const h = 'herinner';
    expect(doen(instemming('gevraagd'))).toEqual(['overnemen', 'gebeld', h, 'overnemen', h, h, h, h, h]);
    const zelf = { ...rustig(), behandelaar: { ...bouw.behandelaar, id: coordinator } };
    expect(doen(zelf).filter((d) => d === h)).toEqual([h]);
    const { behandelaar: _, ...niemand } = rustig();
    expect(doen(niemand).filter((d) => d === h)).toEqual([h]);
    expect(watTeDoen(instemming('gevraagd'), 'irm-wacht', irm, context)).toBeUndefined();
    expect(watTeDoen(onbereikt(), 'te-laat', coordinator, context)).toBeUndefined();
  });

  it('reminds with the message that fits, as a new one', () => {
    const naar = (melding: Melding, soort: (typeof puntSoorten)[number]) =>
      gelukt(herinner(melding, soort, als(coordinator))).berichten;
    const aan = (soort: string, wie = baas) => [{ soort, aan: wie, opnieuw: true }];
    expect(naar(rustig(), 'te-laat')).toEqual(aan('gesprek-24uur'));
    expect(naar(gevoerd(), 'niet-bevestigd')).toEqual(aan('gesprek-24uur'));
    const mislukt = { ...met(rustig(), '24uur', { status: 'mislukt' }), dossier: gevoerd().dossier };
    const metReden = { ...mislukt, handelingen: [{ wat: 'gesprek-mislukt' as const, op: NU }] };
    expect(naar(metReden as Melding, 'agenda-mislukt')).toEqual(aan('nazorg-zelf'));
    expect(naar({ ...bouw.opgepakt(), nazorg: [] }, 'gir-ontbreekt').map((b) => b.soort)).toEqual([
      'herinnering',
    ]);
    expect(naar(instemming('gevraagd'), 'irm-wacht')).toEqual(aan('instemming', irm));
  });

  it('at most once in four working hours, whoever asks', () => {
    const een = gelukt(herinner(rustig(), 'te-laat', als(coordinator))).next;
    expect(een.handelingen.at(-1)).toEqual({ wat: 'herinnerd', door: coordinator, op: context.now });
    expect(geweigerd(herinner(een, 'te-laat', als(coordinator2, '2027-06-08T11:59:00Z')))).toBe('te-vaak');
    gelukt(herinner(een, 'te-laat', als(coordinator2, '2027-06-08T12:00:00Z')));
  });

  it('only a coordinator, only what waits', () => {
    for (const actor of [vreemde, baas, bouw.melder, irm])
      expect(geweigerd(herinner(rustig(), 'te-laat', als(actor)))).toBe('niet-bevoegd');
    expect(geweigerd(herinner(rustig(), 'irm-wacht', als(coordinator)))).toBe('stap-klaar');
    const zelf = { ...rustig(), behandelaar: { ...bouw.behandelaar, id: coordinator } };
    expect(geweigerd(herinner(zelf, 'te-laat', als(coordinator)))).toBe('niet-bevoegd');
  });
});

describe('M16: Teams could not give it to the behandelaar', () => {
  const als = (actor: string) => door(actor, new Date('2027-06-03T13:00:00Z'));

  it("stands there until the coordinator phoned: 'Klaar, ik heb gebeld'", () => {
    expect(wat(onbereikt(), '2027-06-03T13:00:00Z')).toEqual(['niet-bereikt']);
    const klaar = gelukt(gebeld(onbereikt(), als(coordinator)));
    expect(klaar.next.handelingen.at(-1)).toEqual({ wat: 'herinnerd', door: coordinator, op: als('').now });
    expect(klaar.berichten).toEqual([]);
    expect(wat(klaar.next, '2027-06-03T13:01:00Z')).toEqual([]);
    expect(gelukt(gebeld(klaar.next, als(coordinator))).next).toEqual(klaar.next);
    expect(geweigerd(gebeld(onbereikt(), als(baas)))).toBe('niet-bevoegd');
  });

  it('a reminder of before, or by the program, does not settle it', () => {
    const eerder = { wat: 'herinnerd' as const, door: coordinator, op: new Date('2027-06-03T12:00:00Z') };
    const vanzelf = { wat: 'herinnerd' as const, op: new Date('2027-06-03T12:59:00Z') };
    const melding = { ...onbereikt(), handelingen: [eerder, ...onbereikt().handelingen, vanzelf] };
    expect(wat(melding, '2027-06-03T13:00:00Z')).toEqual(['niet-bereikt']);
  });
});
