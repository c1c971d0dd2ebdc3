import { sql } from 'kysely';

import type { Database } from './tables';

/**
 * Sets how far the clock of the queue is ahead of the real one, in milliseconds (behind when negative); 0 is what
 * pg-boss installed.
 * pg-boss reads the time in one place only, the function job_now(). Its own TestClock stands still between two
 * moves and fires no timers by itself; here time runs on, so polls, heartbeats and retries keep working.
 */
export async function shiftJobClock(db: Database, ahead: (now: number) => number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const source = sql<{ body: string }>`select prosrc as body from pg_proc
      where proname = 'job_now' and pronamespace = 'pgboss'::regnamespace`;
    const { rows } = await source.execute(tx);
    const now = Number(/interval '(-?\d+) milliseconds'/.exec(rows[0]?.body ?? '')?.[1] ?? 0);
    const next = Math.round(ahead(now));
    if (next === now) return;
    const body = `SELECT pg_catalog.now()${next === 0 ? '' : ` + interval '${next} milliseconds'`};`;
    await sql
      .raw(
        `create or replace function pgboss.job_now() returns timestamptz as $$ ${body} $$ language sql stable`,
      )
      .execute(tx);
    // What is being done right now did not take weeks.
    const jump = sql`make_interval(secs => ${(next - now) / 1000})`;
    await sql`update pgboss.job set started_on = started_on + ${jump}, heartbeat_on = heartbeat_on + ${jump}
      where state = 'active'`.execute(tx);
  });
}
