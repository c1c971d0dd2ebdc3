import type { Kysely } from 'kysely';

/** Links to a letter: the hash of the key, never the key, and nothing of the letter itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('bestanden')
    .addColumn('token_hash', 'text', (c) => c.primaryKey())
    .addColumn('melding_id', 'uuid', (c) => c.notNull())
    .addColumn('soort', 'text', (c) => c.notNull())
    .addColumn('actor', 'uuid', (c) => c.notNull())
    .addColumn('vervalt_op', 'timestamptz', (c) => c.notNull())
    .addColumn('gebruikt_op', 'timestamptz')
    .addColumn('keer', 'integer', (c) => c.notNull())
    .execute();
  for (const column of ['melding_id', 'actor', 'vervalt_op'])
    await db.schema.createIndex(`bestanden_${column}`).on('bestanden').column(column).execute();
}
