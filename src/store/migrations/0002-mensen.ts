import type { Kysely } from 'kysely';

/** Whose melding it is, so that people can be shown a list. Ids only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('meldingen')
    .addColumn('slachtoffer', 'uuid')
    .addColumn('behandelaar', 'uuid')
    .addColumn('spoor_van', 'uuid')
    .execute();
  for (const column of ['melder', 'slachtoffer', 'behandelaar', 'spoor_van', 'status'])
    await db.schema.createIndex(`meldingen_${column}`).on('meldingen').column(column).execute();
  await db.schema.createIndex('berichten_aan').on('berichten').column('aan').execute();
}
