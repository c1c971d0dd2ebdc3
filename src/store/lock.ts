import { setTimeout as delay } from 'node:timers/promises';

import { Client, type Pool } from 'pg';

import { ConfigError, ExternalError } from '../errors';
import type { Volgorde } from '../flows/queue';
import { codeOf } from './failures';

const FOLDER = 0x5650_4401;
const OPENING = 0x5650_4402;
const EEN_VOOR_EEN = 0x5650_4403;
/** Longer than another instance may be at it. */
const LANGST = '150s';
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

/**
 * In all instances on this database. The lock lives as long as its connection, so a killed program leaves none. Throws
 * ExternalError('store') when the turn did not come.
 */
export function createEenVoorEen(pool: Pool): Volgorde {
  return async (key, work) => {
    const client = await pool.connect().catch(toTurnError);
    let blijft = false;
    try {
      await client.query(`set lock_timeout = '${LANGST}'`).catch(toTurnError);
      await client.query('select pg_advisory_lock($1, hashtext($2))', [EEN_VOOR_EEN, key]).catch(toTurnError);
      blijft = true;
      return await work();
    } finally {
      if (blijft)
        blijft = await client
          .query('select pg_advisory_unlock_all()')
          .then(() => client.query('reset lock_timeout'))
          .then(
            () => true,
            () => false,
          );
      // With the connection goes the lock.
      client.release(!blijft);
    }
  };
}

function toTurnError(error: unknown): never {
  const code = codeOf(error);
  throw new ExternalError({ system: 'store', retryable: true, ...(code === undefined ? {} : { code }) });
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
