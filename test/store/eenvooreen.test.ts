import { setTimeout as delay } from 'node:timers/promises';

import { closeStores, openTestStore, query } from './server';

/** Of these locks, as lock.ts numbers them. */
const SOORT = 0x5650_4403;

describe('one after the other in all instances', () => {
  afterEach(closeStores);

  async function twee() {
    const een = await openTestStore();
    return { een, ander: await openTestStore({ databaseUrl: een.url }) };
  }

  it('the same key waits, also when the work before it failed; another key does not', async () => {
    const { een, ander } = await twee();
    const verloop: string[] = [];
    const werk = (naam: string) => async () => {
      verloop.push(`${naam} begint`);
      await delay(50);
      verloop.push(`${naam} klaar`);
      if (naam === 'a') throw new Error(naam);
      return naam;
    };
    const a = een.eenVoorEen('peter', werk('a')).catch((error: unknown) => (error as Error).message);
    await delay(20);
    const los = ander.eenVoorEen('karin', () => Promise.resolve([...verloop]));
    const b = ander.eenVoorEen('peter', werk('b'));
    expect(await Promise.all([a, b])).toEqual(['a', 'b']);
    expect(verloop).toEqual(['a begint', 'a klaar', 'b begint', 'b klaar']);
    expect(await los).toEqual(['a begint']);
  });

  it('an instance that is gone leaves no lock behind', async () => {
    const { een, ander } = await twee();
    let los: () => void = () => undefined;
    const vast = new Promise<void>((resolve) => (los = resolve));
    const a = een.eenVoorEen('peter', () => vast);
    const houder = `select pid from pg_locks where locktype = 'advisory' and granted and classid = ${SOORT}`;
    let pids: unknown[] = [];
    while (pids.length === 0) pids = await query(een.url, houder);
    const b = ander.eenVoorEen('peter', () => Promise.resolve('b'));
    await query(een.url, `select pg_terminate_backend(pid) from (${houder}) houders`);
    expect(await b).toBe('b');
    los();
    await a;
  });

  it('a database that does not answer is a failure that may pass', async () => {
    const { een } = await twee();
    await een.close();
    await expect(een.eenVoorEen('peter', () => Promise.resolve())).rejects.toMatchObject({
      details: { system: 'store', retryable: true },
    });
  });
});
