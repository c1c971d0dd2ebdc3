import { randomUUID } from 'node:crypto';

import { PgBoss } from 'pg-boss';

import { ConfigError, ExternalError } from '../../src/errors';
import type { Taak } from '../../src/domain/effect';
import { createMelding } from './meldingen';
import { startProxy } from './proxy';
import { closeStores, createTestDatabase, openTestStore, query } from './server';

const DAY = 24 * 60 * 60 * 1000;

afterEach(closeStores);

describe('jobs', () => {
  it('are saved with the melding, or not at all (R343)', async () => {
    const { store, boss, url } = await openTestStore();
    const melding = createMelding();
    const taak: Taak = { effect: { kind: 'behandelaar-zoeken', meldingId: melding.id } };
    const failed = store.transaction(async (tx) => {
      await tx.meldingen.save(melding);
      await tx.jobs.add([taak]);
      throw new Error('refused');
    });
    await expect(failed).rejects.toThrow('refused');
    expect(await query(url, 'select id from meldingen')).toEqual([]);
    expect(await boss.countOpen()).toBe(0);
    await store.transaction(async (tx) => {
      await tx.meldingen.save(melding);
      await tx.jobs.add([taak]);
    });
    expect(await query(url, 'select id from meldingen')).toEqual([{ id: melding.id }]);
    expect((await boss.claim(4)).map(({ data }) => data)).toEqual([taak.effect]);
  });

  it('that wait six weeks or ten years are never removed by the maintenance of the queue', async () => {
    const movable = { now: () => new Date() };
    const { store, boss, url } = await openTestStore({ movable });
    const begin = Date.now();
    const weeks = new Date(begin + 42 * DAY);
    const years = new Date(begin + 3653 * DAY);
    const taken: Taak[] = [weeks, years].map((op) => ({
      op,
      effect: { kind: 'melding-verwijderen', meldingId: randomUUID() },
    }));
    await store.transaction((tx) => tx.jobs.add(taken));
    // The program may be off for weeks, too: the job still waits a year after it was due.
    for (const moment of [begin + 41 * DAY, weeks.getTime() + 365 * DAY, years.getTime() - DAY]) {
      await boss.moveTo(new Date(moment));
      await maintain(url);
      expect(await query(url, 'select start_after from pgboss.job order by 1')).toEqual([
        { start_after: weeks },
        { start_after: years },
      ]);
    }
  });

  it('are told about after the commit only', async () => {
    const { store, boss } = await openTestStore();
    const told: string[] = [];
    boss.onAdded(() => told.push('told'));
    const effect = { kind: 'melding-verwijderen', meldingId: randomUUID() } as const;
    await store.transaction(async (tx) => {
      await tx.jobs.add([{ effect }]);
      await tx.jobs.add([]);
      expect(told).toEqual([]);
    });
    expect(told).toEqual(['told']);
    await store.transaction((tx) => tx.beurten.isNew('x', new Date()));
    expect(told).toEqual(['told']);
  });
});

describe('the store', () => {
  it('forgets a turn after seven days', async () => {
    const { store, boss } = await openTestStore();
    const now = new Date('2027-03-08T12:00:00Z');
    await store.transaction(async (tx) => {
      await tx.beurten.isNew('oud', new Date(now.getTime() - 7 * DAY - 1));
      await tx.beurten.isNew('nieuw', new Date(now.getTime() - 7 * DAY + 1));
    });
    await boss.sweep(now);
    expect(await store.transaction((tx) => tx.beurten.isNew('oud', now))).toBe(true);
    expect(await store.transaction((tx) => tx.beurten.isNew('nieuw', now))).toBe(false);
  });

  it('says it cannot be reached, as something that can be tried again', async () => {
    const proxy = await startProxy(await createTestDatabase());
    const { store, boss, ping } = await openTestStore({ databaseUrl: proxy.url });
    await ping();
    const halfway = store.transaction(async (tx) => {
      await tx.beurten.isNew('x', new Date());
      await proxy.cut();
      await tx.beurten.isNew('y', new Date());
    });
    await expect(halfway).rejects.toBeInstanceOf(ExternalError);
    const expected = { details: { system: 'store', retryable: true } };
    await expect(store.transaction((tx) => tx.meldingen.get(randomUUID()))).rejects.toMatchObject(expected);
    await expect(boss.claim(1)).rejects.toMatchObject(expected);
    await proxy.restore();
    await ping();
    expect(await store.transaction((tx) => tx.beurten.isNew('x', new Date()))).toBe(true);
    await closeStores();
    await proxy.cut();
  });

  it('names the setting when the address is wrong, not its value', async () => {
    const url = await createTestDatabase();
    const wrong = openTestStore({ databaseUrl: url.replace(/:[0-9a-f]{48}@/, ':geheim@') });
    await expect(wrong).rejects.toBeInstanceOf(ConfigError);
    await expect(wrong).rejects.not.toThrow(/geheim/);
    const nowhere = openTestStore({ databaseUrl: 'postgres://vpd:geheim@127.0.0.1:1/postgres' });
    await expect(nowhere).rejects.toBeInstanceOf(ExternalError);
  });

  it('does not let anybody move the clock of a real program', async () => {
    const { boss } = await openTestStore();
    await expect(boss.moveTo(new Date(Date.now() + DAY))).rejects.toThrow('cannot be moved');
  });
});

/** One pass of what pg-boss does by itself every few seconds and every hour. */
async function maintain(url: string): Promise<void> {
  const pgBoss = new PgBoss({
    connectionString: url,
    schedule: false,
    supervise: false,
    maintenanceIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
  });
  await pgBoss.start();
  await pgBoss.supervise();
  await pgBoss.stop();
}
