import { setTimeout as delay } from 'node:timers/promises';

import { Client } from 'pg';

import { ConfigError } from '../errors';

const KEY = 0x5650_4401;
/** The server needs a moment to notice that the process that had the lock was killed. */
const TRIES = 20;

/**
 * One program per data folder: the lock lives as long as its connection, so a killed program leaves none.
 * Throws ConfigError when another program has it.
 */
export async function lockFolder(url: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: url, keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  for (let i = 0; i < TRIES; i++) {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [KEY]);
    if (rows[0]?.mine) return () => client.end();
    await delay(100);
  }
  await client.end();
  throw new ConfigError([{ key: 'DATA_DIR', problem: 'another program is using this folder' }]);
}
