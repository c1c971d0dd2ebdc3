import { sql, type Kysely } from 'kysely';

/** Migrations are append-only: never change one that was released, add the next. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('meldingen')
    .addColumn('id', 'uuid', (c) => c.primaryKey())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('melder', 'uuid', (c) => c.notNull())
    .addColumn('begonnen_op', 'timestamptz', (c) => c.notNull())
    .addColumn('ingediend_op', 'timestamptz')
    .addColumn('nummer', 'text', (c) => c.unique())
    .addColumn('inhoud', 'bytea', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('een_concept_per_melder')
    .on('meldingen')
    .column('melder')
    .where(sql`status`, '=', sql`'concept'`)
    .unique()
    .execute();
  await db.schema
    .createTable('nummers')
    .addColumn('jaar', 'integer', (c) => c.primaryKey())
    .addColumn('laatste', 'integer', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('gesprekken')
    .addColumn('persoon', 'uuid', (c) => c.primaryKey())
    .addColumn('conversation_id', 'text', (c) => c.notNull())
    .addColumn('service_url', 'text', (c) => c.notNull())
    .addColumn('tenant_id', 'text', (c) => c.notNull())
    .addColumn('teams_user_id', 'text', (c) => c.notNull())
    .addColumn('teams_bot_id', 'text', (c) => c.notNull())
    .addColumn('taal', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('berichten')
    .addColumn('id', 'uuid', (c) => c.primaryKey())
    .addColumn('soort', 'text', (c) => c.notNull())
    .addColumn('aan', 'uuid', (c) => c.notNull())
    .addColumn('melding_id', 'uuid', (c) => c.notNull())
    .addColumn('conversation_id', 'text')
    .addColumn('activity_id', 'text')
    .addUniqueConstraint('een_bericht_per_soort_en_persoon', ['melding_id', 'soort', 'aan'])
    .execute();
  await db.schema
    .createTable('beurten')
    .addColumn('activity_id', 'text', (c) => c.primaryKey())
    .addColumn('op', 'timestamptz', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('beurten_op').on('beurten').column('op').execute();
  await db.schema
    .createTable('sleutelproef')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('proef', 'bytea', (c) => c.notNull())
    .execute();
}
