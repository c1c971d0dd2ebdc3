import { beantwoorden, beginnen } from '../../src/flows/melden';
import { behandelaarZoeken, zonderAdresboek } from '../../src/flows/toewijzen';
import * as bouw from '../domain/bouw';
import { baas, collega, coordinator, coordinator2, irm, melder, vervanger } from '../domain/bouw';
import { createWereld, dienIn, type Wereld } from './wereld';

const kort = (w: Wereld, id: string) => {
  const { behandelaar } = w.melding(id);
  return behandelaar && [behandelaar.id, behandelaar.route, behandelaar.mail];
};
const wie = (w: Wereld) => w.berichten().map(({ soort, aan }) => `${soort} ${aan}`);
const WEG = { retryable: true, status: 503 };

describe('the chain (T22, D-80, D-81)', () => {
  const cases: [string, (w: Wereld) => void, [string, string, string], string[]][] = [
    ['R109 the leidinggevende', () => undefined, [baas, 'leidinggevende', 'baas@x.example'], []],
    [
      'D-80 absent: the vervanger, with his address; the leidinggevende is told',
      (w) => w.directory.afwezig.add(baas),
      [vervanger, 'vervanger', 'vervanger@x.example'],
      [`ter-informatie ${baas}`],
    ],
    [
      'absent without vervanger: still he, and the coordinators are told',
      (w) => {
        w.directory.afwezig.add(baas);
        w.profiel.rollen = { ...w.profiel.rollen, vervangers: [] };
      },
      [baas, 'leidinggevende', 'baas@x.example'],
      [`ter-informatie ${coordinator}`, `ter-informatie ${coordinator2}`],
    ],
    [
      'E5, D-81 none in the directory: the coordinator, at once, with an address for the calendar',
      (w) => w.directory.leidinggevenden.delete(melder),
      [coordinator, 'coordinator', 'coordinator@x.example'],
      [],
    ],
    [
      'D-82 he is his own: the coordinator, with an address',
      (w) => w.directory.leidinggevenden.set(melder, melder),
      [coordinator, 'coordinator', 'coordinator@x.example'],
      [],
    ],
    [
      'the account of the leidinggevende is closed: the coordinator, with an address',
      (w) => w.directory.mensen.set(baas, { id: baas, naam: 'baas', actief: false, gast: false }),
      [coordinator, 'coordinator', 'coordinator@x.example'],
      [],
    ],
  ];

  it.each(cases)('%s', async (_naam, stel, verwacht, ook) => {
    const w = createWereld();
    w.profiel.rollen = { ...w.profiel.rollen };
    stel(w);
    const { id } = await dienIn(w);
    await w.werk();
    expect(kort(w, id)).toEqual(verwacht);
    expect(wie(w)).toEqual(expect.arrayContaining([`afhandelen ${verwacht[0]}`, ...ook]));
    expect(wie(w).filter((b) => b.startsWith('ter-informatie'))).toHaveLength(ook.length);
    expect(w.calendar.afspraken.size).toBe(3);
  });

  it('a closed account is not asked whether it is absent', async () => {
    const w = createWereld();
    w.directory.mensen.set(baas, { id: baas, naam: 'baas', actief: false, gast: false });
    await dienIn(w);
    await w.werk();
    expect(w.grens.calls).not.toContain('directory.isAfwezig');
  });

  it('names the melder, as the directory does', async () => {
    const w = createWereld();
    const { id } = await dienIn(w);
    await w.werk();
    expect(w.melding(id).melderNaam).toBe('melder');
  });

  it('a melder who is not in the directory has no name', async () => {
    const w = createWereld();
    w.directory.mensen.delete(melder);
    const { id } = await dienIn(w);
    expect(await behandelaarZoeken(w, id)).toBe('gedaan');
    expect(w.melding(id)).not.toHaveProperty('melderNaam');
  });

  it('D-85: it is the leidinggevende of the colleague who gets it', async () => {
    const w = createWereld();
    w.directory.leidinggevenden.set(melder, irm);
    const { id } = await dienIn(w, bouw.voorCollega);
    await w.werk();
    expect(kort(w, id)?.[0]).toBe(baas);
    expect(wie(w)).toContain(`slachtoffer ${collega}`);
  });
});

describe('when the directory does not answer', () => {
  it('T22: the coordinator has it after ten minutes at most, not before', async () => {
    const w = createWereld();
    w.grens.storingen.set('directory.getLeidinggevende', { details: WEG, keer: 999 });
    const { id } = await dienIn(w);
    expect(await behandelaarZoeken(w, id).catch(() => 'mislukt')).toBe('mislukt');
    expect(w.melding(id).behandelaar).toBeUndefined();
    w.wachtend().splice(
      0,
      w.wachtend().length,
      ...w.wachtend().filter((t) => t.effect.kind === 'behandelaar-ontbreekt'),
    );
    w.clock.verder(9);
    await w.werk();
    expect(w.melding(id).behandelaar).toBeUndefined();
    w.clock.verder(1);
    await w.werk();
    expect(w.melding(id).behandelaar).toEqual({ id: coordinator, naam: 'Coordinator', route: 'coordinator' });
    // The address is asked for when the talks are planned.
    expect(w.calendar.afspraken.size).toBe(3);
  });

  it('after the last try the coordinator has it at once', async () => {
    const w = createWereld();
    w.grens.storingen.set('directory.getLeidinggevende', { details: WEG, keer: 999 });
    const { id } = await dienIn(w);
    await w.werk();
    expect(kort(w, id)?.[1]).toBe('coordinator');
    expect(wie(w)).toContain(`afhandelen ${coordinator}`);
  });

  it('once somebody has it the late answer changes nothing', async () => {
    const w = createWereld();
    const { id } = await dienIn(w);
    await w.werk();
    const voor = w.melding(id);
    w.directory.leidinggevenden.set(melder, irm);
    expect(await behandelaarZoeken(w, id)).toBe('niet-nodig');
    expect(await zonderAdresboek(w, id)).toBe('niet-nodig');
    expect(w.melding(id)).toEqual(voor);
  });

  it('two workers with two answers: the first one counts', async () => {
    const w = createWereld();
    const { id } = await dienIn(w);
    expect(await Promise.all([behandelaarZoeken(w, id), zonderAdresboek(w, id)])).toEqual(
      expect.arrayContaining(['gedaan', 'niet-nodig']),
    );
    expect(w.melding(id).handelingen.filter((h) => h.wat === 'toegewezen')).toHaveLength(1);
    expect(w.berichten().filter((b) => b.soort === 'afhandelen')).toHaveLength(1);
  });

  it('a profiel without anybody is a bug that is not hidden', async () => {
    const w = createWereld({ rollen: { ...bouw.profiel.rollen, coordinatoren: [], irm: [] } });
    const { id } = await dienIn(w);
    await expect(zonderAdresboek(w, id)).rejects.toThrow('no coordinator');
  });
});

describe('a concept', () => {
  it('knows who will handle it, and nobody is told', async () => {
    const w = createWereld();
    await beginnen(w, melder, { taal: 'nl', gedrag: [] });
    await w.werk();
    const [melding] = w.meldingen();
    expect(melding?.behandelaar?.id).toBe(baas);
    expect(w.messenger.post).toEqual([]);
    expect(w.calendar.afspraken.size).toBe(0);
    expect(await zonderAdresboek(w, melding?.id ?? '')).toBe('niet-nodig');
  });

  it('changed from me to a colleague while the directory was asked: that answer does not count', async () => {
    const w = createWereld();
    const begin = await beginnen(w, melder, { taal: 'nl', gedrag: [] });
    const { id } = begin.soort === 'dubbel' ? { id: '' } : begin.melding;
    w.grens.tussendoor.set('directory.getLeidinggevende', async () => {
      await beantwoorden(w, melder, id, 'wie', { velden: {}, keuze: 'collega' });
      await beantwoorden(w, melder, id, 'slachtoffer', { velden: { slachtoffer: collega } });
    });
    expect(await behandelaarZoeken(w, id)).toBe('niet-nodig');
    expect(w.melding(id).behandelaar).toBeUndefined();
    await w.werk();
    expect(w.melding(id).behandelaar?.id).toBe(baas);
  });
});
