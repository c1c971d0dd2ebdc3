import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import { PgBoss } from 'pg-boss';

import { ConfigError, toReport } from '../errors';
import type { Clock, Store } from '../flows/ports';
import type { Volgorde } from '../flows/queue';
import type { Log } from '../log';
import { createBoss, recover, type Boss } from './boss';
import { codeOf, toStoreError } from './failures';
import { createKluis } from './kluis';
import { createEenVoorEen, lockFolder, oneByOne } from './lock';
import { migrate } from './migrate';
import { startServer } from './postgres/server';
import { prepareQueues } from './queues';
import { checkSleutels } from './sleutels';
import { createStore } from './store';
import type { Database, Tables } from './tables';
import { shiftJobClock } from './time';

export interface StoreValues {
  /** Without it the program runs its own database in `dataDir`. */
  databaseUrl?: string | undefined;
  dataDir: string;
  /** Keys of 32 bytes; the first one encrypts, all of them decrypt. */
  keys: readonly [Uint8Array, ...Uint8Array[]];
  log: Log;
  /** Only for the sandbox: the queue follows this clock, which may be ahead, and `boss.moveTo` works. */
  movable?: Clock;
}

export interface OpenStore {
  store: Store;
  boss: Boss;
  /** One after the other in all instances on this database. */
  eenVoorEen: Volgorde;
  /** Resolves when the database answers; throws ExternalError('store'). */
  ping: () => Promise<void>;
  /** Closes the connections; stops the database when it is our own. Stop the worker first. */
  close: () => Promise<void>;
}

/**
 * Opens the database: starts it when there is no address, brings the tables up to date, checks the keys.
 * Throws ConfigError (wrong key, folder in use, wrong address) or ExternalError('store').
 */
export async function openStore(values: StoreValues): Promise<OpenStore> {
  if (values.databaseUrl !== undefined) return openDatabase(values, values.databaseUrl, false);
  const server = await startServer(values);
  const unlock = await lockFolder(server.url);
  try {
    const opened = await openDatabase(values, server.url, true);
    return {
      ...opened,
      close: async () => {
        await opened.close();
        await unlock();
        await server.stop();
      },
    };
  } catch (error) {
    await unlock();
    await server.stop();
    throw error;
  }
}

async function openDatabase(values: StoreValues, url: string, alone: boolean): Promise<OpenStore> {
  const { keys, log, movable } = values;
  const pool = new Pool({ connectionString: url, max: 12, connectionTimeoutMillis: 10_000 });
  // A connection that breaks between two statements would end the program if nobody listened. The next statement on
  // it fails, and the pool makes a new one.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  const db: Database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const pgBoss = createPgBoss(pool, log);
  try {
    const kluis = createKluis(keys);
    await oneByOne(url, async () => {
      await migrate(db, log);
      await checkSleutels(db, kluis);
      await pgBoss.start();
      await prepareQueues(pgBoss);
      await shiftJobClock(db, () => (movable ? movable.now().getTime() - Date.now() : 0));
      if (alone) await recover(db, pgBoss);
    });
    const boss = createBoss({ db, pgBoss, movable: movable !== undefined });
    return {
      store: createStore({ db, kluis, pgBoss, onAdded: boss.added }),
      boss,
      eenVoorEen: createEenVoorEen(pool),
      ping: async () => {
        await sql`select 1`
          .execute(db)
          .catch((error: unknown) => Promise.reject(toStoreError(error) as Error));
      },
      close: async () => {
        await pgBoss.stop({ close: false });
        await db.destroy();
      },
    };
  } catch (error) {
    await pgBoss.stop({ close: false, graceful: false });
    await db.destroy();
    throw toOpenError(error);
  }
}

/** The queue on the connections of the program: no second pool, no timers but those that put lapsed jobs back. */
function createPgBoss(pool: Pool, log: Log): PgBoss {
  const pgBoss = new PgBoss({
    db: { executeSql: (text, args) => pool.query(text, args) },
    schedule: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    maintenanceIntervalSeconds: 60 * 60,
    flowIntervalSeconds: 60 * 60,
  });
  pgBoss.on('error', (error) => {
    log.warn('store.failed', { error: toReport(toStoreError(error)).error });
  });
  return pgBoss;
}

/** Wrong name, password or database: only whoever configured it can help. */
function toOpenError(error: unknown): unknown {
  const code = codeOf(error) ?? '';
  if (!/^(28...|3D000|42501)$/.test(code)) return toStoreError(error);
  return new ConfigError([{ key: 'DATABASE_URL', problem: `the database refuses (${code})` }]);
}
