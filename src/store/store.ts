import type { PgBoss } from 'pg-boss';

import type { Store, Tx } from '../flows/ports';
import { createBeoordelingen } from './beoordelingen';
import { createBerichten, createBeurten } from './berichten';
import { createBestanden } from './bestanden';
import { toStoreError } from './failures';
import { createGesprekken } from './gesprekken';
import { createJobs } from './jobs';
import type { Kluis } from './kluis';
import { createMeldingen } from './meldingen';
import { createSubscriptions } from './subscriptions';
import type { Database, DatabaseTx } from './tables';

export interface StoreParts {
  db: Database;
  kluis: Kluis;
  pgBoss: PgBoss;
  /** Called after a commit that saved jobs. */
  onAdded: () => void;
}

/** The data of the program in PostgreSQL; a melding and its jobs are saved together. */
export function createStore({ db, kluis, pgBoss, onAdded }: StoreParts): Store {
  return {
    transaction: async (work) => {
      const added: number[] = [];
      const jobsAdded = (count: number) => added.push(count);
      try {
        const result = await db
          .transaction()
          .setIsolationLevel('read committed')
          .execute((trx) => work(createTx(trx, { kluis, pgBoss, jobsAdded })));
        if (added.length > 0) onAdded();
        return result;
      } catch (error) {
        throw toStoreError(error);
      }
    },
  };
}

interface TxParts {
  kluis: Kluis;
  pgBoss: PgBoss;
  jobsAdded: (count: number) => void;
}

function createTx(trx: DatabaseTx, { kluis, pgBoss, jobsAdded }: TxParts): Tx {
  return {
    meldingen: createMeldingen(trx, kluis),
    gesprekken: createGesprekken(trx),
    berichten: createBerichten(trx),
    beurten: createBeurten(trx),
    bestanden: createBestanden(trx),
    beoordelingen: createBeoordelingen(trx, kluis),
    subscriptions: createSubscriptions(trx),
    jobs: createJobs(trx, pgBoss, jobsAdded),
  };
}
