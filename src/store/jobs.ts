import { fromKysely, type JobInsert, type PgBoss } from 'pg-boss';

import type { Effect } from '../domain/effect';
import type { Tx } from '../flows/ports';
import { TAKEN } from './queues';
import type { DatabaseTx } from './tables';

/** Saves jobs in the transaction of the caller: both are there after the commit, or neither. */
export function createJobs(tx: DatabaseTx, pgBoss: PgBoss, added: (count: number) => void): Tx['jobs'] {
  return {
    add: async (taken) => {
      if (taken.length === 0) return;
      // No moment: the database fills in its own now, so that no difference between clocks delays the job.
      const rows = taken.map(({ effect, op }): JobInsert<Effect> => ({
        data: effect,
        ...(op && { startAfter: op.toISOString() }),
      }));
      await pgBoss.insert(TAKEN, rows, { db: fromKysely(tx) });
      added(rows.length);
    },
  };
}
