import { naBezorgen, onbestelbaar } from '../../src/flows/berichten';
import * as afhandelen from '../../src/flows/afhandelen';
import * as flow from '../../src/flows/werklijst';
import * as bouw from '../domain/bouw';
import { baas, coordinator, coordinator2, melder, vreemde } from '../domain/bouw';
import { createWereld, dienIn, type Wereld } from './wereld';

/** Thursday 3 June, 14.30; the next opening is Friday 9.00. */
const VRIJDAG = '2027-06-04T07:00:00Z';

const gepland = (w: Wereld) =>
  w
    .wachtend()
    .filter(({ effect }) => effect.kind === 'dagbericht')
    .map(({ op }) => op?.toISOString());
const lijsten = (w: Wereld) => w.messenger.post.filter((p) => p.soort === 'werklijst').map((p) => p.aan);

/** A melding nobody took up, with everything done that is due now. */
async function wacht(w = createWereld()) {
  const { id } = await dienIn(w);
  await w.werk();
  await flow.begin(w);
  return { w, id };
}
async function naar(w: Wereld, op: string) {
  w.clock.zet(op);
  await w.werk();
}

describe('K1: the message each working day', () => {
  it('one to each coordinator at opening time, with how much waits; the next is set', async () => {
    const { w } = await wacht();
    expect(gepland(w)).toEqual([new Date(VRIJDAG).toISOString()]);
    await naar(w, '2027-06-04T06:59:00Z');
    expect(lijsten(w)).toEqual([]);
    await naar(w, VRIJDAG);
    expect(lijsten(w).sort()).toEqual([coordinator, coordinator2].sort());
    // Over the weekend.
    expect(gepland(w)).toEqual(['2027-06-07T07:00:00.000Z']);
    await naar(w, '2027-06-07T07:00:00Z');
    expect(lijsten(w)).toHaveLength(4);
  });

  it('nothing waits: no message, and the next is set still', async () => {
    const { w, id } = await wacht();
    await afhandelen.oppakken(w, baas, id);
    await naar(w, VRIJDAG);
    expect(lijsten(w)).toEqual([]);
    expect(gepland(w)).toEqual(['2027-06-07T07:00:00.000Z']);
  });

  it('one chain, however many instances start and however often a job runs', async () => {
    const { w } = await wacht();
    await Promise.all([flow.begin(w), flow.begin(w), flow.begin(w)]);
    expect(gepland(w)).toHaveLength(1);
    w.clock.zet(VRIJDAG);
    await w.werk({ keer: 3 });
    await flow.begin(w);
    expect(lijsten(w)).toHaveLength(2);
    expect(gepland(w)).toEqual(['2027-06-07T07:00:00.000Z']);
  });

  it('three days down: one message at the start; outside opening hours none until it opens', async () => {
    const { w } = await wacht();
    w.clock.zet('2027-06-09T12:00:00Z');
    await flow.begin(w);
    await w.werk();
    expect(lijsten(w)).toHaveLength(2);
    expect(gepland(w)).toEqual(['2027-06-10T07:00:00.000Z']);
    await naar(w, '2027-06-11T20:00:00Z');
    expect(lijsten(w)).toHaveLength(2);
    expect(gepland(w)).toEqual(['2027-06-14T07:00:00.000Z']);
  });

  it.each([
    ['D-59: summer time starts in the weekend', '2027-03-26T12:00:00Z', '2027-03-30T07:00:00.000Z'],
    ['D-59: winter time starts', '2027-10-29T12:00:00Z', '2027-11-01T08:00:00.000Z'],
    ['D-56: Christmas', '2027-12-24T12:00:00Z', '2027-12-27T08:00:00.000Z'],
    ['before opening', '2027-06-03T05:00:00Z', '2027-06-03T07:00:00.000Z'],
    ['at opening itself', '2027-06-03T07:00:00Z', '2027-06-04T07:00:00.000Z'],
  ])('%s', async (_naam, nu, dan) => {
    const w = createWereld();
    w.clock.zet(nu);
    await flow.begin(w);
    expect(gepland(w)).toEqual([dan]);
  });

  it('D-83: who is kept out hears nothing of it', async () => {
    const { w, id } = await wacht();
    await w.store.transaction(async (tx) => {
      const melding = await tx.meldingen.get(id);
      if (melding) await tx.meldingen.save({ ...melding, buiten: [coordinator] });
    });
    await naar(w, VRIJDAG);
    expect(lijsten(w)).toEqual([coordinator2]);
  });

  it('a coordinator without the app: nobody is called for help, and no heap of old lists comes later', async () => {
    const { w } = await wacht();
    await naar(w, '2027-06-04T06:59:00Z');
    w.grens.storingen.set('messenger.send', { details: { retryable: false, status: 403 }, keer: 99 });
    await naar(w, VRIJDAG);
    w.grens.storingen.clear();
    expect(lijsten(w)).toEqual([]);
    const [rij] = w.berichten().filter((b) => b.soort === 'werklijst');
    expect(await onbestelbaar(w, rij?.id ?? '')).toBe('niet-nodig');
    expect(w.berichten().filter((b) => b.soort === 'let-op')).toEqual([]);
    await w.store.transaction((tx) => naBezorgen(tx, rij?.aan ?? ''));
    await w.werk();
    expect(lijsten(w)).toEqual([]);
  });
});

describe('the list', () => {
  it('is there for a coordinator alone; a behandelaar has his running meldingen (M17)', async () => {
    const { w, id } = await wacht();
    w.clock.zet(VRIJDAG);
    expect((await flow.lijst(w, coordinator))?.map(({ punt }) => punt.soort)).toEqual(['niet-opgepakt']);
    for (const wie of [baas, melder, vreemde]) expect(await flow.lijst(w, wie)).toBeUndefined();
    expect((await flow.lopend(w, baas)).map(({ melding }) => melding.id)).toEqual([id]);
    expect(await flow.lopend(w, vreemde)).toEqual([]);
    expect(await flow.aantalBij(w, { soort: 'werklijst', aan: coordinator })).toEqual({ wachtend: 1 });
    expect(await flow.aantalBij(w, { soort: 'werklijst', aan: vreemde })).toEqual({ wachtend: 0 });
    expect(await flow.aantalBij(w, { soort: 'let-op', aan: coordinator })).toEqual({});
  });

  it('a forged click: nothing happens and nothing is told', async () => {
    const { w, id } = await wacht();
    w.clock.zet('2027-06-09T08:00:00Z');
    const voor = w.melding(id);
    for (const wie of [vreemde, melder, baas])
      for (const doe of [
        () => flow.herinner(w, wie, id, 'te-laat'),
        () => flow.gebeld(w, wie, id),
        () => flow.herinner(w, wie, bouw.MELDING, 'te-laat'),
      ])
        expect(await doe()).toMatchObject({ ok: false });
    expect(await flow.gebeld(w, vreemde, id)).toEqual({ ok: false, refusal: 'niet-gevonden' });
    expect(w.melding(id)).toEqual(voor);
  });

  it("'Herinner de leidinggevende' sends a new message; two coordinators at once: one", async () => {
    const { w, id } = await wacht();
    await afhandelen.oppakken(w, baas, id);
    w.clock.zet('2027-06-04T11:00:00Z');
    await w.werk();
    const voor = w.messenger.post.filter((p) => p.soort === 'gesprek-24uur').length;
    const twee = await Promise.all(
      [coordinator, coordinator2].map((c) => flow.herinner(w, c, id, 'te-laat')),
    );
    expect(twee.map(({ ok }) => ok).sort()).toEqual([false, true]);
    await w.werk();
    expect(w.messenger.post.filter((p) => p.soort === 'gesprek-24uur')).toHaveLength(voor + 1);
  });
});
