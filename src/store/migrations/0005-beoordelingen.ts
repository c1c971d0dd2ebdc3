import type { Kysely } from 'kysely';

/** What people say of an answer, without the person: the day only, and a question sealed and only with consent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('beoordelingen')
    .addColumn('id', 'uuid', (c) => c.primaryKey())
    .addColumn('soort', 'text', (c) => c.notNull())
    .addColumn('artikel', 'text')
    .addColumn('reden', 'text')
    .addColumn('dag', 'text', (c) => c.notNull())
    .addColumn('vraag', 'bytea')
    .execute();
  await db.schema.createIndex('beoordelingen_dag').on('beoordelingen').column('dag').execute();
  await db.schema
    .createTable('artikelgebruik')
    .addColumn('artikel', 'text', (c) => c.primaryKey())
    .addColumn('keer', 'integer', (c) => c.notNull())
    .execute();
}
