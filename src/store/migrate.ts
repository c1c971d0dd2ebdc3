import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';

import type { Log } from '../log';
import * as begin from './migrations/0001-begin';
import * as mensen from './migrations/0002-mensen';
import * as bestanden from './migrations/0003-bestanden';
import * as subscriptions from './migrations/0004-subscriptions';
import * as beoordelingen from './migrations/0005-beoordelingen';
import type { Tables } from './tables';

const migrations: Record<string, Migration> = {
  '0001-begin': begin,
  '0002-mensen': mensen,
  '0003-bestanden': bestanden,
  '0004-subscriptions': subscriptions,
  '0005-beoordelingen': beoordelingen,
};

/** Brings the tables up to date. Safe when several instances start at once: the first does it, the others wait. */
export async function migrate(db: Kysely<Tables>, log: Log): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('migration failed');
  if (results.length > 0) log.info('store.migrated', { count: results.length });
}
