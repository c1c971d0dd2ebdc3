import { randomUUID } from 'node:crypto';

import type { Store } from '../../src/flows/ports';
import type { Subscription } from '../../src/flows/subscriptionports';

const NU = new Date('2031-05-01T10:00:00Z');
const later = (minuten: number) => new Date(NU.getTime() + minuten * 60_000);

/** What every Store must do with subscriptions: the database and the fake are held to it. */
export function testSubscriptions(name: string, open: () => Store): void {
  const run: Store['transaction'] = (work) => open().transaction(work);
  const maak = async (): Promise<Required<Subscription>> => {
    const organisator = randomUUID();
    await run((tx) => tx.subscriptions.add(organisator, NU));
    const bijGraph = { id: randomUUID(), hash: 'ab12', vervaltOp: later(60), url: 'https://bot.x.example/n' };
    const rij = { organisator, onderhoudOp: later(30), gevraagdOp: later(1), bijGraph };
    await run((tx) => tx.subscriptions.save(rij));
    return rij;
  };

  describe(`${name}: subscriptions`, () => {
    it('begins once for each person, with nothing but when it must be made', async () => {
      const organisator = randomUUID();
      expect(await run((tx) => tx.subscriptions.add(organisator, NU))).toBe(true);
      expect(await run((tx) => tx.subscriptions.add(organisator, later(5)))).toBe(false);
      expect(await run((tx) => tx.subscriptions.get(organisator))).toEqual({ organisator, onderhoudOp: NU });
      expect(await run((tx) => tx.subscriptions.get(randomUUID()))).toBeUndefined();
    });

    it('two at the same moment begin one', async () => {
      const organisator = randomUUID();
      const samen = await Promise.all(
        [1, 2, 3].map(() => run((tx) => tx.subscriptions.add(organisator, NU))),
      );
      expect(samen.filter(Boolean)).toHaveLength(1);
    });

    it('gives back what was saved, and forgets what was left out', async () => {
      const rij = await maak();
      const { organisator, onderhoudOp, bijGraph } = rij;
      expect(await run((tx) => tx.subscriptions.get(organisator))).toEqual(rij);
      await run((tx) => tx.subscriptions.save({ organisator, onderhoudOp, bijGraph }));
      expect(await run((tx) => tx.subscriptions.get(organisator))).toEqual({
        organisator,
        onderhoudOp,
        bijGraph,
      });
      await run((tx) => tx.subscriptions.save({ organisator, onderhoudOp }));
      expect(await run((tx) => tx.subscriptions.get(organisator))).toEqual({ organisator, onderhoudOp });
    });

    it('finds by the id of Graph, and lists all', async () => {
      const [een, twee] = [await maak(), await maak()];
      expect(await run((tx) => tx.subscriptions.find([twee.bijGraph.id, randomUUID()]))).toEqual([twee]);
      expect(await run((tx) => tx.subscriptions.find([]))).toEqual([]);
      expect(await run((tx) => tx.subscriptions.list())).toEqual(expect.arrayContaining([een, twee]));
    });

    it('what was removed is gone, and is not there again by saving', async () => {
      const rij = await maak();
      await run((tx) => tx.subscriptions.remove(rij.organisator));
      await run((tx) => tx.subscriptions.save(rij));
      expect(await run((tx) => tx.subscriptions.get(rij.organisator))).toBeUndefined();
      expect(await run((tx) => tx.subscriptions.find([rij.bijGraph.id]))).toEqual([]);
    });
  });
}
