import { accept } from '../../src/domain/decision';
import { bewaar, berichtId } from '../../src/flows/bewaar';
import { baas, concept, coordinator, ingediend, melder } from '../domain/bouw';
import { createFakeStore } from './fakes';
import { createWereld } from './wereld';

describe('the outbox', () => {
  const nieuw = () => ({ ...ingediend(), version: 0 });

  it('saves melding, message and jobs together', async () => {
    const w = createWereld();
    const taak = { effect: { kind: 'behandelaar-zoeken' as const, meldingId: nieuw().id } };
    const besluit = accept(nieuw(), { taken: [taak], berichten: [{ soort: 'opgepakt', aan: melder }] });
    const saved = await w.store.transaction((tx) => bewaar(tx, w, besluit));
    expect(saved.version).toBe(1);
    const [bericht] = w.berichten();
    expect(bericht).toEqual({
      id: berichtId(w.ids, saved.id, 'opgepakt', melder),
      soort: 'opgepakt',
      aan: melder,
      meldingId: saved.id,
    });
    expect(w.wachtend()).toEqual([taak, { effect: { kind: 'bericht-sturen', berichtId: bericht?.id } }]);
  });

  it('saves nothing at all when the melding was changed meanwhile (version)', async () => {
    const w = createWereld();
    const saved = await w.store.transaction((tx) => bewaar(tx, w, accept(nieuw())));
    await w.store.transaction((tx) => bewaar(tx, w, accept(saved)));
    const laat = accept(saved, { berichten: [{ soort: 'opgepakt', aan: melder }] });
    await expect(w.store.transaction((tx) => bewaar(tx, w, laat))).rejects.toThrow('newer version');
    expect([w.berichten(), w.wachtend()]).toEqual([[], []]);
  });

  it('draws a message again when it was sent before; a card people work in half an hour later', async () => {
    const w = createWereld();
    const berichten = [
      { soort: 'afhandelen' as const, aan: baas },
      { soort: 'melden' as const, aan: melder },
    ];
    const saved = await w.store.transaction((tx) => bewaar(tx, w, accept(nieuw(), { berichten })));
    w.wachtend().splice(0);
    await w.store.transaction((tx) => bewaar(tx, w, accept(saved, { berichten })));
    expect(w.berichten()).toHaveLength(2);
    expect(w.wachtend().map(({ effect, op }) => [effect.kind, op?.toISOString()])).toEqual([
      ['bericht-bijwerken', '2027-06-03T13:00:00.000Z'],
      ['bericht-bijwerken', undefined],
    ]);
  });

  it('a call for help is sent again: redrawing gives no notification', async () => {
    const w = createWereld();
    const berichten = [{ soort: 'let-op' as const, aan: coordinator }];
    const saved = await w.store.transaction((tx) => bewaar(tx, w, accept(nieuw(), { berichten })));
    await w.werk();
    const [eerst] = w.berichten();
    expect(eerst?.activityId).toBe('act-1');
    await w.store.transaction((tx) => bewaar(tx, w, accept(saved, { berichten })));
    expect(w.berichten()).toEqual([
      { id: eerst?.id, soort: 'let-op', aan: coordinator, meldingId: saved.id },
    ]);
    await w.werk();
    expect(w.messenger.post.map((p) => p.aan)).toEqual([coordinator, coordinator]);
  });

  it('adds no jobs when there are none', async () => {
    const store = createFakeStore();
    const w = createWereld();
    await store.transaction((tx) => bewaar(tx, w, accept({ ...concept(), version: 0 })));
    expect(store.taken()).toEqual([]);
  });
});

describe('the watch on the border, so that the other tests mean something', () => {
  it('throws at an outside call, or a second transaction, inside a transaction', async () => {
    const w = createWereld();
    const buiten = w.store.transaction(() => w.directory.getPersoon(melder));
    await expect(buiten).rejects.toThrow('directory.getPersoon inside a transaction');
    const dubbel = w.store.transaction(() => w.store.transaction(() => Promise.resolve()));
    await expect(dubbel).rejects.toThrow('a transaction inside a transaction');
    expect((await w.directory.getPersoon(melder))?.naam).toBe('melder');
  });
});
