import { getoond } from '../../src/flows/spoor';
import { baas, melder, NU, toegewezen, vreemde } from '../domain/bouw';
import { createWereld } from './wereld';

describe('D-111 content that was shown stands in the trail', () => {
  const later = new Date(NU.getTime() + 60_000);
  async function wereld() {
    const w = createWereld();
    const melding = { ...toegewezen(), version: 0 };
    await w.store.transaction((tx) => tx.meldingen.save(melding));
    w.clock.zet(later);
    const regels = () => w.melding(melding.id).handelingen.slice(melding.handelingen.length);
    return { w, id: melding.id, regels };
  }

  it('who read it and when, each time anew', async () => {
    const { w, id, regels } = await wereld();
    await getoond(w, baas, id, later);
    expect(regels()).toEqual([{ wat: 'bekeken', door: baas, op: later }]);
    w.clock.verder(1);
    await getoond(w, baas, id, w.clock.now());
    expect(regels()).toHaveLength(2);
  });

  it('once for a view that was an act already; an act of somebody else does not count', async () => {
    const { w, id, regels } = await wereld();
    await getoond(w, baas, id, later);
    await getoond(w, baas, id, later);
    expect(regels()).toHaveLength(1);
    await getoond(w, vreemde, id, later);
    expect(regels().map((r) => r.door)).toEqual([baas, vreemde]);
  });

  it('nothing for the melder, and nothing for a melding that is gone', async () => {
    const { w, id, regels } = await wereld();
    await getoond(w, melder, id, later);
    expect(regels()).toEqual([]);
    await w.store.transaction((tx) => tx.meldingen.remove(id));
    await getoond(w, baas, id, later);
    expect(w.meldingen()).toEqual([]);
  });
});
