import { fromKysely, type JobWithMetadata, type PgBoss } from 'pg-boss';
import { sql } from 'kysely';

import type { ErrorReport } from '../errors';
import type { Claim, Queue } from '../flows/queue';
import { toStoreError } from './failures';
import { DOOD, TAKEN } from './queues';
import type { Database, DatabaseTx } from './tables';
import { shiftJobClock } from './time';

/** The queue, and what the sandbox needs to move in time. */
export interface Boss extends Queue {
  /** When the first waiting job is due; may be in the past. */
  nextDue(): Promise<Date | undefined>;
  /**
   * Moves the clock of the queue forward to this instant, for the sandbox; it runs on from there. Move the Clock of
   * the program first. Only for a store that was opened as movable.
   */
  moveTo(instant: Date): Promise<void>;
}

interface BossParts {
  db: Database;
  pgBoss: PgBoss;
  movable: boolean;
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

export function createBoss({ db, pgBoss, movable }: BossParts): Boss & { added: () => void } {
  const listeners: (() => void)[] = [];
  const guard = <T>(work: Promise<T>) =>
    work.catch((error: unknown) => Promise.reject(toStoreError(error) as Error));
  const inTx = (work: (tx: DatabaseTx) => Promise<unknown>) =>
    guard(db.transaction().execute(work)).then(() => undefined);
  const waiting = sql`name in (${TAKEN}, ${DOOD}) and state < 'active'`;
  return {
    claim: async (limit) => {
      const dood = await guard(pgBoss.fetch(DOOD, { batchSize: limit, includeMetadata: true }));
      const room = limit - dood.length;
      if (room === 0) return dood.map(toClaim);
      return [...dood, ...(await guard(pgBoss.fetch(TAKEN, { batchSize: room, includeMetadata: true })))].map(
        toClaim,
      );
    },
    touch: async (claims) => {
      for (const queue of [TAKEN, DOOD]) {
        const ids = claims.filter((claim) => queueOf(claim) === queue).map(({ id }) => id);
        if (ids.length > 0) await guard(pgBoss.touch(queue, ids));
      }
    },
    // Queued as well: the claim may have lapsed while the work was being done, and done is done.
    complete: async (claim) => {
      await guard(pgBoss.complete(queueOf(claim), claim.id, undefined, { includeQueued: true }));
    },
    retry: (claim, report, op) => inTx((tx) => fail(tx, pgBoss, claim, { report, ...(op && { op }) })),
    kill: (claim, report) =>
      inTx(async (tx) => {
        if (!claim.dood)
          await sql`update pgboss.job set retry_limit = retry_count where name = ${TAKEN} and id = ${claim.id}`.execute(
            tx,
          );
        await fail(tx, pgBoss, claim, { report });
      }),
    countOpen: async () => {
      const query = sql<{ open: string }>`select count(*) as open from pgboss.job
        where name in (${TAKEN}, ${DOOD})
          and (state = 'active' or (state < 'active' and start_after <= pgboss.job_now()))`;
      return Number((await guard(query.execute(db))).rows[0]?.open ?? 0);
    },
    nextDue: async () => {
      const query = sql<{ op: Date | null }>`select min(start_after) as op from pgboss.job where ${waiting}`;
      return (await guard(query.execute(db))).rows[0]?.op ?? undefined;
    },
    moveTo: async (instant) => {
      if (!movable) throw new Error('this clock cannot be moved');
      await guard(shiftJobClock(db, (now) => Math.max(now, instant.getTime() - Date.now())));
    },
    sweep: async (now) => {
      const before = new Date(now.getTime() - WEEK_MS);
      await guard(db.deleteFrom('beurten').where('op', '<', before).execute());
    },
    onAdded: (listener) => listeners.push(listener),
    added: () => {
      for (const listener of listeners) listener();
    },
  };
}

/** Gives back what a dead process was doing. Only for who is sure to be alone on this database. */
export async function recover(db: Database, pgBoss: PgBoss): Promise<void> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from pgboss.job where name in (${TAKEN}, ${DOOD}) and state = 'active'`.execute(db);
  for (const { id, name } of rows)
    await db.transaction().execute(async (tx) => {
      const claim = { id, dood: name === DOOD };
      await fail(tx, pgBoss, claim, { report: { error: 'process-died' }, op: new Date() });
    });
}

async function fail(
  tx: DatabaseTx,
  pgBoss: PgBoss,
  claim: Pick<Claim, 'id' | 'dood'>,
  { report, op }: { report: ErrorReport; op?: Date },
): Promise<void> {
  const options = { db: fromKysely(tx) };
  await pgBoss.fail(queueOf(claim), claim.id, report, options);
  // Leaves a job alone that just died: it waits for nothing any more.
  if (op) await pgBoss.update(queueOf(claim), undefined, { ...options, id: claim.id, startAfter: op });
}

function queueOf({ dood }: Pick<Claim, 'dood'>): string {
  return dood ? DOOD : TAKEN;
}

function toClaim(job: JobWithMetadata<unknown>): Claim {
  return {
    id: job.id,
    jobId: job.sourceId ?? job.id,
    dood: job.name === DOOD,
    data: job.data,
    attempt: job.retryCount + 1,
    op: job.startAfter,
    report: job.output,
  };
}
