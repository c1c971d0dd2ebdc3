import { besluiten, recidiveInvullen } from '../../src/domain/besluiten';
import { gesprekGevoerd } from '../../src/domain/bellen';
import type { Melding } from '../../src/domain/melding';
import { onbevestigd, opTermijn, punten, volgendeStap, werklijst } from '../../src/domain/werklijst';
import * as bouw from './bouw';
import { baas, coordinator, coordinator2, door, gelukt, NU, profiel } from './bouw';
import { gevoerd, met, op, rustig, wat } from './werklijstbouw';

const sinds = (melding: Melding, tijd: string, soort: string) =>
  punten(melding, op(tijd))
    .find((p) => p.soort === soort)
    ?.sinds.toISOString();

describe('K1: what stands on the list of the coordinator', () => {
  it('D-80: not taken up in time, for as long as it lasts', () => {
    const melding = bouw.toegewezen();
    // Thursday 14.30, two working hours: 16.30.
    expect(wat(melding, '2027-06-03T14:30:00Z')).toEqual([]);
    expect(sinds(melding, '2027-06-03T14:31:00Z', 'niet-opgepakt')).toBe('2027-06-03T14:30:00.000Z');
    expect(wat(bouw.ingediend(), '2027-06-03T14:31:00Z')).toEqual(['niet-opgepakt']);
    expect(wat(bouw.opgepakt(), '2027-06-03T14:31:00Z')).toEqual([]);
  });

  it('R122: the first talk is late after 24 hours; a talk of which the term was over on reporting has its moment', () => {
    const melding = rustig();
    expect(wat(melding, '2027-06-04T10:15:00Z')).toEqual([]);
    expect(sinds(melding, '2027-06-04T10:16:00Z', 'te-laat')).toBe('2027-06-04T10:15:00.000Z');
    const moment = { start: new Date('2027-06-07T08:00:00Z'), eind: new Date('2027-06-07T08:30:00Z') };
    const verstreken = met(melding, '24uur', { moment: { ...moment, wijze: 'verstreken' } });
    expect(wat(verstreken, '2027-06-07T08:30:00Z')).toEqual([]);
    expect(wat(verstreken, '2027-06-07T08:31:00Z')).toEqual(['te-laat']);
    const gewoon = met(melding, '24uur', { moment: { ...moment, wijze: 'gewoon' } });
    expect(wat(gewoon, '2027-06-07T08:00:00Z')).toEqual(['te-laat']);
  });

  it('N11: a later talk has the whole day, or until the moment that was chosen', () => {
    const melding = met(rustig(), '24uur', { status: 'gevoerd', bevestigd: { antwoord: 'ja', op: NU } });
    expect(melding.nazorg[1]?.uiterlijk).toEqual(new Date('2027-06-08T08:00:00Z'));
    expect(wat(melding, '2027-06-08T15:00:00Z')).toEqual([]);
    expect(sinds(melding, '2027-06-08T15:01:00Z', 'te-laat')).toBe('2027-06-08T15:00:00.000Z');
    const start = new Date('2027-06-09T08:00:00Z');
    const later = { moment: { start, eind: new Date('2027-06-09T08:30:00Z'), wijze: 'gewoon' as const } };
    expect(wat(met(melding, '5dagen', later), '2027-06-09T08:30:00Z')).toEqual([]);
    expect(wat(met(melding, '5dagen', later), '2027-06-09T08:31:00Z')).toEqual(['te-laat']);
  });

  it.each(['gevoerd', 'afgezien', 'vervallen'] as const)('a talk that is %s is not late', (status) => {
    const melding = rustig();
    const klaar = { ...melding, nazorg: melding.nazorg.map((g) => ({ ...g, status })) };
    expect(wat(klaar, '2027-12-01T08:00:00Z')).toEqual([]);
  });

  it('T22: no leidinggevende was found, until somebody takes it up; not when the melder wished so', () => {
    const aan = { ...bouw.behandelaar, id: coordinator };
    for (const route of ['coordinator', 'irm'] as const)
      expect(wat(bouw.toegewezen(undefined, { ...aan, route }), '2027-06-03T12:31:00Z')).toEqual([
        'geen-leidinggevende',
      ]);
    const melding = bouw.toegewezen(undefined, { ...aan, route: 'coordinator' });
    expect(punten({ ...melding, handelingen: [] }, op('2027-06-03T12:31:00Z'))).toEqual([
      { soort: 'geen-leidinggevende', sinds: melding.ingediendOp },
    ]);
    const anders = { ...aan, route: 'coordinator' as const, waarom: 'anders' as const };
    expect(wat(bouw.toegewezen(undefined, anders), '2027-06-03T12:31:00Z')).toEqual([]);
    expect(wat({ ...melding, status: 'opgepakt' }, '2027-06-03T12:31:00Z')).toEqual([]);
  });

  it('N6: the calendar failed, or what happened in it is not settled', () => {
    const handelingen = [...rustig().handelingen, { wat: 'gesprek-mislukt' as const, op: NU }];
    const mislukt = { ...met(rustig(), '6weken', { status: 'mislukt' }), handelingen };
    expect(punten(mislukt, op('2027-06-03T13:00:00Z'))).toEqual([{ soort: 'agenda-mislukt', sinds: NU }]);
    const afwijking = { wat: 'geweigerd' as const, op: NU };
    expect(wat(met(rustig(), '5dagen', { status: 'gepland', afwijking }), '2027-06-03T13:00:00Z')).toEqual([
      'agenda-mislukt',
    ]);
    expect(wat(met(rustig(), '5dagen', { status: 'afgezien', afwijking }), '2027-06-03T13:00:00Z')).toEqual(
      [],
    );
  });

  it('N7: the employee says it was not held, or does not say anything for two working days', () => {
    for (const antwoord of ['nee', 'nog-niet'] as const)
      expect(
        punten(met(gevoerd(), '24uur', { bevestigd: { antwoord, op: NU } }), op('2027-06-03T13:00:00Z')),
      ).toEqual([{ soort: 'niet-bevestigd', sinds: NU }]);
    expect(
      wat(met(gevoerd(), '24uur', { bevestigd: { antwoord: 'ja', op: NU } }), '2027-06-08T08:00:00Z'),
    ).toEqual([]);
    // Thursday 14.30: Monday 14.30.
    expect(wat(gevoerd(), '2027-06-07T12:30:00Z')).toEqual([]);
    expect(wat(gevoerd(), '2027-06-07T12:31:00Z')).toEqual(['niet-bevestigd']);
    const ziekenhuis = { ...bouw.voorCollega, ziekenhuis: 'ja' as const };
    const onbereikbaar = gelukt(gesprekGevoerd(rustig(bouw.opgepakt(ziekenhuis)), '24uur', door(baas))).next;
    expect(wat(onbereikbaar, '2027-06-07T12:31:00Z')).toEqual([]);
    const [gesprek] = gevoerd().nazorg;
    if (!gesprek) throw new Error('no talk');
    const { gevoerdOp: _, ...zonder } = gesprek;
    expect(onbevestigd(gevoerd(), zonder, op('2027-07-01T08:00:00Z'))).toBeUndefined();
    const nee = { antwoord: 'nee' as const, op: NU };
    expect(
      wat(met(rustig(), '5dagen', { status: 'afgezien', bevestigd: nee }), '2027-06-03T13:00:00Z'),
    ).toEqual([]);
  });

  it('G4: not in GIR after three working days, from the moment the behandelaar is reminded', () => {
    const melding = { ...bouw.opgepakt(), nazorg: [] };
    const gir = (tijd: string) => wat(melding, tijd).includes('gir-ontbreekt');
    expect(gir('2027-06-08T07:00:00Z')).toBe(false);
    expect(gir('2027-06-08T07:01:00Z')).toBe(true);
    expect(wat({ ...rustig(), nazorg: [] }, '2027-06-30T07:01:00Z')).toEqual([]);
    const { opgepaktOp: _, ...zonder } = melding;
    expect(wat(zonder, '2027-06-30T07:01:00Z')).not.toContain('gir-ontbreekt');
    expect(wat({ ...bouw.toegewezen(), nazorg: [] }, '2027-06-30T07:01:00Z')).toEqual(['niet-opgepakt']);
  });

  it('R164: the veroorzaker was not invited within 24 hours', () => {
    const dreigt = { ...bouw.uitgescholden, gedrag: ['dreigen-geweld-persoon' as const] };
    const melding = {
      ...gelukt(recidiveInvullen(bouw.opgepakt(dreigt), 'eerste', door(baas))).next,
      nazorg: [],
    };
    expect(wat(melding, '2027-06-04T10:15:00Z')).toEqual([]);
    expect(sinds(melding, '2027-06-04T10:16:00Z', 'uitnodiging-te-laat')).toBe('2027-06-04T10:15:00.000Z');
    const klaar = gelukt(besluiten(melding, { keuze: 'akkoord' }, door(baas))).next;
    expect(wat(klaar, '2027-06-04T10:16:00Z')).toEqual(['uitnodiging-te-laat']);
  });

  const instemming = (stand: 'gevraagd' | 'akkoord'): Melding => {
    const melding = { ...rustig(), nazorg: [] };
    const vraag = { proportionaliteit: 'x', tot: '2027-09-01', essentieel: 'x', gehoord: 'ja' as const };
    const dossier = { classificaties: [], taken: [], ...melding.dossier };
    return { ...melding, dossier: { ...dossier, instemming: { stand, gevraagdOp: NU, ...vraag } } };
  };
  it('R153: the IRM is asked and did not answer in two working days', () => {
    expect(wat(instemming('gevraagd'), '2027-06-07T12:29:00Z')).toEqual([]);
    expect(sinds(instemming('gevraagd'), '2027-06-07T12:30:00Z', 'irm-wacht')).toBe(NU.toISOString());
    expect(wat(instemming('akkoord'), '2027-07-07T12:30:00Z')).toEqual([]);
  });

  it('N7: the employee says that it was held: only the tick of the behandelaar misses', () => {
    const ja = met(rustig(), '24uur', { bevestigd: { antwoord: 'ja', op: NU } });
    expect(wat(ja, '2027-06-04T10:16:00Z')).toEqual([]);
  });

  it('nothing of what is a concept, closed or withdrawn', () => {
    const mislukt = met(rustig(), '24uur', { status: 'mislukt' });
    for (const status of ['concept', 'afgerond', 'ingetrokken'] as const)
      expect(punten({ ...mislukt, status }, op('2027-12-01T08:00:00Z'))).toEqual([]);
  });

  it('the most urgent first, then the oldest; not for who is in it himself or kept out', () => {
    const laat = { ...rustig(), id: 'b' };
    const nieuw = { ...bouw.toegewezen(), id: 'a', nazorg: [] };
    const lijst = (meldingen: Melding[], lezer = coordinator) =>
      werklijst(meldingen, lezer, op('2027-06-08T08:00:00Z')).map(({ melding, punt }) => [
        melding.id,
        punt.soort,
      ]);
    expect(lijst([laat, nieuw])).toEqual([
      ['a', 'niet-opgepakt'],
      ['b', 'te-laat'],
    ]);
    const eerder = met(laat, '24uur', { uiterlijk: new Date('2027-06-01T08:00:00Z') });
    expect(lijst([laat, { ...eerder, id: 'c' }]).map(([id]) => id)).toEqual(['c', 'b']);
    expect(lijst([{ ...laat, buiten: [coordinator] }])).toEqual([]);
    expect(lijst([{ ...laat, buiten: [coordinator] }], coordinator2)).toHaveLength(1);
    expect(lijst([laat, nieuw], baas)).toEqual([]);
  });
});

describe('M17: the running meldingen of a behandelaar', () => {
  const nu = { now: NU, profiel };

  it('the next step is the one with the closest term', () => {
    expect(volgendeStap(bouw.toegewezen(), nu)).toEqual({
      wat: 'oppakken',
      uiterlijk: new Date('2027-06-03T14:30:00Z'),
    });
    const { ingediendOp: _, ...zonder } = bouw.toegewezen();
    expect(volgendeStap({ ...zonder, handelingen: [] }, nu)).toEqual({ wat: 'oppakken' });
    expect(volgendeStap(bouw.ingediend(), nu).uiterlijk).toEqual(new Date('2027-06-03T14:30:00Z'));
    expect(volgendeStap(bouw.opgepakt(), nu)).toMatchObject({
      wat: 'eerste-gesprek',
      uiterlijk: new Date('2027-06-04T10:15:00Z'),
    });
    const spoor = { ...bouw.opgepakt(), spoorVan: 'x', nazorg: [] };
    expect(volgendeStap(spoor, nu)).toEqual({ wat: 'terugkoppeling' });
    const taak = { id: 'terugkoppeling' as const, stand: 'gedaan' as const, op: NU, door: baas };
    expect(volgendeStap({ ...spoor, dossier: { classificaties: [], taken: [taak] } }, nu)).toEqual({
      wat: 'afronden',
    });
  });

  it('the closest term first, without a term last', () => {
    const spoor = { ...bouw.opgepakt(), spoorVan: 'x', nazorg: [] };
    const lijst = opTermijn([spoor, bouw.opgepakt(), bouw.toegewezen()], nu);
    expect(lijst.map(({ volgende }) => volgende.wat)).toEqual([
      'oppakken',
      'eerste-gesprek',
      'terugkoppeling',
    ]);
  });
});
