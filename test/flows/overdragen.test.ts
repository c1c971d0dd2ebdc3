import type { Antwoorden } from '../../src/domain/antwoorden';
import * as afhandelen from '../../src/flows/afhandelen';
import { naBezorgen } from '../../src/flows/berichten';
import * as overdragen from '../../src/flows/overdragen';
import * as bouw from '../domain/bouw';
import { baas, collega, coordinator, coordinator2, irm, melder, vervanger, vreemde } from '../domain/bouw';
import { createWereld, dienIn, type Wereld } from './wereld';

const dreiging: Antwoorden = { ...bouw.uitgescholden, gedrag: ['dreigen-geweld-persoon'] };
const WEG = { retryable: true, status: 503 };
const wie = (w: Wereld, soort: string) =>
  w
    .berichten()
    .filter((b) => b.soort === soort)
    .map((b) => b.aan);
const aantal = (w: Wereld, soort: string, aan: string) =>
  w.messenger.post.filter((p) => p.soort === soort && p.aan === aan).length;

async function binnen(antwoorden = dreiging, stel: (w: Wereld) => void = () => undefined) {
  const w = createWereld();
  stel(w);
  const { id } = await dienIn(w, antwoorden);
  await w.werk();
  return { w, id, nu: () => w.melding(id) };
}
const zonderBaas = (w: Wereld) => void w.directory.leidinggevenden.delete(melder);

describe('D-80, M4: the acknowledgement timer', () => {
  it('fysiek: after 30 minutes, not before, and once more after 60; each time a new message', async () => {
    const { w, nu } = await binnen();
    w.clock.verder(29);
    await w.werk();
    expect(wie(w, 'overnemen')).toEqual([]);
    w.clock.verder(1);
    await w.werk();
    expect(wie(w, 'overnemen').sort()).toEqual([vervanger, irm, coordinator, coordinator2].sort());
    expect(wie(w, 'wie-heeft-het')).toEqual([melder]);
    expect(nu().geescaleerdOp).toEqual(w.clock.now());
    w.clock.verder(30);
    await w.werk();
    expect(
      [irm, vervanger, melder].map((aan) => aantal(w, aan === melder ? 'wie-heeft-het' : 'overnemen', aan)),
    ).toEqual([2, 1, 1]);
    w.clock.verder(600);
    await w.werk();
    expect(aantal(w, 'overnemen', irm)).toBe(2);
  });

  it('is silent once it was taken up', async () => {
    const { w, id } = await binnen();
    await afhandelen.oppakken(w, baas, id);
    w.clock.verder(90);
    await w.werk();
    expect(wie(w, 'overnemen')).toEqual([]);
  });

  it('M5: two take it over at once: one has it, the other sees the state; the talks move', async () => {
    const { w, id, nu } = await binnen();
    w.clock.verder(30);
    await w.werk();
    const uitkomsten = await Promise.all([
      overdragen.overnemen(w, irm, id),
      overdragen.overnemen(w, coordinator, id),
    ]);
    expect(uitkomsten.map((u) => u.ok)).toEqual([true, false]);
    expect(uitkomsten[1]).toMatchObject({ refusal: 'al-opgepakt', melding: { id } });
    await w.werk();
    expect(nu()).toMatchObject({ status: 'opgepakt', behandelaar: { id: irm }, eerder: [{ id: baas }] });
    const organisatoren = [...w.calendar.afspraken.values()].map((a) => a.organisator);
    expect(organisatoren).toEqual([irm, irm, irm]);
    expect(w.grens.calls).toContain('calendar.deleteAfspraak');
    expect(wie(w, 'overgedragen')).toEqual([baas]);
    expect(await afhandelen.bekijken(w, baas, id)).toMatchObject({ refusal: 'niet-bevoegd' });
  });

  it('M15: given on twice, each gets new time; the old timers do nothing', async () => {
    const { w, id, nu } = await binnen();
    w.clock.verder(20);
    expect((await overdragen.doorgeven(w, baas, id)).ok).toBe(true);
    await w.werk();
    w.clock.verder(20);
    await w.werk();
    expect(nu().geescaleerdOp).toBeUndefined();
    w.clock.verder(10);
    await w.werk();
    expect(nu().geescaleerdOp).toEqual(w.clock.now());
    expect(nu().handelingen.filter((h) => h.wat === 'niet-opgepakt')).toHaveLength(1);
    expect(aantal(w, 'overgedragen', baas)).toBe(1);
  });
});

describe('E5: nobody in the directory', () => {
  it('the coordinator has it at once; who the melder chooses has it then', async () => {
    const { w, id, nu } = await binnen(bouw.uitgescholden, zonderBaas);
    expect(nu().behandelaar?.id).toBe(coordinator);
    expect((await overdragen.magKiezen(w, melder, id)).ok).toBe(true);
    expect((await overdragen.leidinggevendeKiezen(w, melder, id, baas)).ok).toBe(true);
    await w.werk();
    expect(nu()).toMatchObject({
      behandelaar: { id: baas, naam: 'baas', mail: 'baas@x.example', waarom: 'gekozen' },
      eerder: [{ id: coordinator }],
    });
    expect(wie(w, 'overgedragen')).toEqual([coordinator]);
    expect(await overdragen.magKiezen(w, melder, id)).toMatchObject({ refusal: 'niet-bevoegd' });
  });

  it.each<[string, (w: Wereld) => void]>([
    ['nobody has that id', (w) => void w.directory.mensen.delete(baas)],
    [
      'a closed account',
      (w) => void w.directory.mensen.set(baas, { id: baas, naam: 'b', actief: false, gast: false }),
    ],
    ['a guest', (w) => void w.directory.mensen.set(baas, { id: baas, naam: 'b', actief: true, gast: true })],
    [
      'the directory is away',
      (w) => void w.grens.storingen.set('directory.getPersoon', { details: WEG, keer: 99 }),
    ],
  ])('%s: the coordinator keeps it, and the melder hears who has it', async (_naam, stel) => {
    const { w, id, nu } = await binnen(bouw.uitgescholden, zonderBaas);
    stel(w);
    await overdragen.leidinggevendeKiezen(w, melder, id, baas);
    await w.werk();
    expect(nu().behandelaar?.id).toBe(coordinator);
    expect(wie(w, 'wie-heeft-het')).toEqual([melder]);
  });

  it('taken up while the directory was asked: who took it up keeps it', async () => {
    const { w, id, nu } = await binnen(bouw.uitgescholden, zonderBaas);
    await overdragen.leidinggevendeKiezen(w, melder, id, baas);
    await afhandelen.oppakken(w, coordinator, id);
    await w.werk();
    expect(nu()).toMatchObject({ behandelaar: { id: coordinator }, status: 'opgepakt' });
  });
});

describe('handing over to a person who was picked', () => {
  it('has it after the directory was asked; one that is not there: the coordinators are called', async () => {
    const { w, id, nu } = await binnen();
    await afhandelen.oppakken(w, baas, id);
    expect((await overdragen.magOverdragen(w, baas, id)).ok).toBe(true);
    await overdragen.overdragen(w, baas, id, vreemde);
    await w.werk();
    expect(nu().behandelaar?.id).toBe(baas);
    expect(wie(w, 'let-op')).toEqual([coordinator, coordinator2]);
    await overdragen.overdragen(w, baas, id, collega);
    await w.werk();
    expect(nu()).toMatchObject({ status: 'ingediend', behandelaar: { id: collega, naam: 'collega' } });
  });

  it('somebody else sees nothing of it', async () => {
    const { w, id } = await binnen();
    for (const doe of [
      overdragen.overnemen,
      overdragen.magOverdragen,
      overdragen.magKiezen,
      overdragen.bellen,
    ])
      expect(await doe(w, vreemde, id)).toEqual({ ok: false, refusal: 'niet-gevonden' });
    expect(await overdragen.magOverdragen(w, melder, id)).toMatchObject({ refusal: 'niet-bevoegd' });
  });
});

describe('M1: a leidinggevende without the app', () => {
  const onbereikbaar = (w: Wereld) =>
    void w.grens.storingen.set('messenger.send', { details: { retryable: false, status: 403 }, keer: 1 });

  it('the coordinator is called, the melder hears it, and it is sent when the app comes', async () => {
    const { w, nu } = await binnen(bouw.uitgescholden, onbereikbaar);
    expect(nu().handelingen.map((h) => h.wat)).toContain('niet-bereikt');
    expect(wie(w, 'let-op')).toEqual([coordinator, coordinator2]);
    expect(wie(w, 'wie-heeft-het')).toEqual([melder]);
    expect(aantal(w, 'afhandelen', baas)).toBe(0);
    await w.store.transaction((tx) => naBezorgen(tx, baas));
    await w.werk();
    expect(aantal(w, 'afhandelen', baas)).toBe(1);
    await w.store.transaction((tx) => naBezorgen(tx, baas));
    await w.werk();
    expect(aantal(w, 'afhandelen', baas)).toBe(1);
  });

  it('nothing of a melding that is over', async () => {
    const { w, nu } = await binnen(bouw.uitgescholden, onbereikbaar);
    await w.store.transaction((tx) => tx.meldingen.save({ ...nu(), status: 'ingetrokken' }));
    await w.store.transaction((tx) => naBezorgen(tx, baas));
    await w.werk();
    expect(aantal(w, 'afhandelen', baas)).toBe(0);
  });
});

describe('who must not handle it', () => {
  it("D-83: 'liever niet mijn leidinggevende': he hears nothing at all, whatever happens", async () => {
    const { w, nu } = await binnen({ ...dreiging, anders: 'ja' });
    expect(nu().behandelaar).toMatchObject({ id: coordinator, waarom: 'anders' });
    w.clock.verder(60);
    await w.werk();
    expect(w.berichten().map((b) => b.aan)).not.toContain(baas);
    expect(w.berichten().map((b) => b.aan)).not.toContain(vervanger);
    expect([...w.calendar.afspraken.values()].map((a) => a.organisator)).not.toContain(baas);
  });

  it('D-83: also when the directory did not answer', async () => {
    const { nu } = await binnen(
      { ...dreiging, anders: 'ja' },
      (w) => void w.grens.storingen.set('directory.getLeidinggevende', { details: WEG, keer: 99 }),
    );
    expect(nu().behandelaar).toMatchObject({ id: coordinator, waarom: 'anders' });
  });

  it('D-84: the leidinggevende is one of the people it happened to', async () => {
    const { nu, w } = await binnen({ ...dreiging, betrokkenen: [baas] });
    expect(nu().behandelaar).toMatchObject({ id: irm, waarom: 'zelf-betrokken' });
    expect(wie(w, 'afhandelen')).not.toContain(baas);
  });
});
