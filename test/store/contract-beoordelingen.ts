import { randomUUID } from 'node:crypto';

import type { Beoordeling } from '../../src/domain/beoordeling';
import type { Store } from '../../src/flows/ports';

const NIETS_WEG = '2000-01-01';

/** What every Store must do with what people say of answers: the database and the fake are held to it. */
export function testBeoordelingen(name: string, open: () => Store): void {
  const run: Store['transaction'] = (work) => open().transaction(work);
  const maak = async (over: Partial<Beoordeling> = {}, tot = NIETS_WEG): Promise<Beoordeling> => {
    const beoordeling: Beoordeling = { id: randomUUID(), soort: 'ja', dag: '2031-05-01', ...over };
    await run((tx) => tx.beoordelingen.save(beoordeling, tot));
    return beoordeling;
  };

  describe(`${name}: beoordelingen`, () => {
    it('gives back what was saved, and what it was changed into', async () => {
      const eerste = await maak({ artikel: 'irm', vraag: 'wie is de IRM?' });
      expect(await run((tx) => tx.beoordelingen.get(eerste.id))).toEqual(eerste);
      const nu: Beoordeling = { id: eerste.id, soort: 'nee', reden: 'te-lang', dag: '2031-05-02' };
      await run((tx) => tx.beoordelingen.save(nu, NIETS_WEG));
      expect(await run((tx) => tx.beoordelingen.get(eerste.id))).toEqual(nu);
      expect(await run((tx) => tx.beoordelingen.get(randomUUID()))).toBeUndefined();
    });

    it('counts what was said of an article, by kind and reason', async () => {
      const artikel = randomUUID();
      for (const reden of ['onjuist', 'onjuist', undefined] as const)
        await maak({ artikel, soort: 'nee', ...(reden && { reden }) });
      const tellingen = await run((tx) => tx.beoordelingen.tellingen());
      const van = tellingen.filter((t) => t.artikel === artikel).sort((a, b) => b.keer - a.keer);
      expect(van).toEqual([
        { soort: 'nee', artikel, reden: 'onjuist', keer: 2 },
        { soort: 'nee', artikel, keer: 1 },
      ]);
    });

    it('lists only those with a question, oldest first', async () => {
      const jong = await maak({ vraag: 'b', dag: '2031-05-03' });
      const oud = await maak({ vraag: 'a', dag: '2031-05-02' });
      const zonder = await maak();
      const ids = (await run((tx) => tx.beoordelingen.vragen())).map(({ id }) => id);
      expect(ids.filter((id) => [jong.id, oud.id, zonder.id].includes(id))).toEqual([oud.id, jong.id]);
    });

    it('throws away what is older than it is told to keep', async () => {
      const oud = await maak({ dag: '2001-01-01' });
      const grens = await maak({ dag: '2001-01-02' }, '2001-01-02');
      expect(await run((tx) => tx.beoordelingen.get(oud.id))).toBeUndefined();
      expect(await run((tx) => tx.beoordelingen.get(grens.id))).toEqual(grens);
    });

    it('knows which articles were shown most', async () => {
      const [vaak, soms] = [randomUUID(), randomUUID()];
      for (const artikel of [soms, vaak, vaak]) await run((tx) => tx.beoordelingen.telGebruik(artikel));
      const meest = await run((tx) => tx.beoordelingen.meestGebruikt(100));
      expect(meest.filter((id) => id === vaak || id === soms)).toEqual([vaak, soms]);
      expect(await run((tx) => tx.beoordelingen.meestGebruikt(1))).toHaveLength(1);
    });
  });
}
