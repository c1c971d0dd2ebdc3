import { setTimeout as delay } from 'node:timers/promises';

import { Client } from 'pg';

import { ConfigError } from '../errors';

const FOLDER = 0x5650_4401;
const OPENING = 0x5650_4402;
/** The server needs a moment to notice that the process that had the lock was killed. */
const TRIES = 20;

/**
 * One program per data folder: the lock lives as long as its connection, so a killed program leaves none.
 * Throws ConfigError when another program has it.
 */
export async function lockFolder(url: string): Promise<() => Promise<void>> {
  const client = await connect(url);
  for (let i = 0; i < TRIES; i++) {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
      FOLDER,
    ]);
    if (rows[0]?.mine) return () => client.end();
    await delay(100);
  }
  await client.end();
  throw new ConfigError([{ key: 'DATA_DIR', problem: 'another program is using this folder' }]);
}

/** Instances that start at the same moment open the database one after the other: making a table twice fails. */
export async function oneByOne<T>(url: string, open: () => Promise<T>): Promise<T> {
  const client = await connect(url);
  try {
    await client.query(`set lock_timeout = '60s'`);
    await client.query('select pg_advisory_lock($1)', [OPENING]);
    return await open();
  } finally {
    await client.end();
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
