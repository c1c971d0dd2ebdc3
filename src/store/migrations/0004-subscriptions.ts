import type { Kysely } from 'kysely';

/** Who tells us that a calendar changed: one row for each person in whose calendar talks stand. No secret, its hash. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('organisator', 'uuid', (c) => c.primaryKey())
    .addColumn('onderhoud_op', 'timestamptz', (c) => c.notNull())
    .addColumn('gevraagd_op', 'timestamptz')
    .addColumn('graph_id', 'text', (c) => c.unique())
    .addColumn('hash', 'text')
    .addColumn('vervalt_op', 'timestamptz')
    .addColumn('url', 'text')
    .execute();
}
