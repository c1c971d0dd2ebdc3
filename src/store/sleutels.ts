import { sql } from 'kysely';

import { ConfigError } from '../errors';
import { SleutelError, type Kluis } from './kluis';
import type { Database } from './tables';

const PROEF = 'sleutelproef';
const head = sql<Buffer>`substring(inhoud from 1 for 5)`.as('head');

/**
 * Checks at start that the keys open what is stored, and writes everything anew that still has an old key: after
 * one start with a new first key the old one is no longer needed. Throws ConfigError on a wrong key.
 */
export async function checkSleutels(db: Database, kluis: Kluis): Promise<void> {
  await db
    .insertInto('sleutelproef')
    .values({ id: 1, proef: kluis.seal(PROEF, PROEF) })
    .onConflict((c) => c.doNothing())
    .execute();
  const { proef } = await db.selectFrom('sleutelproef').select('proef').executeTakeFirstOrThrow();
  reopen(() => kluis.open(PROEF, proef));
  const heads = await db.selectFrom('meldingen').select(['id', head]).execute();
  for (const { id } of heads.filter((row) => !kluis.isCurrent(row.head))) await renew(db, kluis, id);
  await renewVragen(db, kluis);
  if (!kluis.isCurrent(proef))
    await db
      .updateTable('sleutelproef')
      .set({ proef: kluis.seal(PROEF, PROEF) })
      .execute();
}

async function renew(db: Database, kluis: Kluis, id: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const melding = tx.selectFrom('meldingen').select('inhoud').where('id', '=', id).forUpdate();
    const row = await melding.executeTakeFirst();
    if (!row || kluis.isCurrent(row.inhoud)) return;
    const inhoud = kluis.seal(
      id,
      reopen(() => kluis.open(id, row.inhoud)),
    );
    await tx.updateTable('meldingen').set({ inhoud }).where('id', '=', id).execute();
  });
}

/** Few and short, so all of them at once. */
async function renewVragen(db: Database, kluis: Kluis): Promise<void> {
  const rows = await db.selectFrom('beoordelingen').select(['id', 'vraag']).execute();
  for (const { id, vraag } of rows) {
    if (vraag === null || kluis.isCurrent(vraag)) continue;
    const nieuw = kluis.seal(
      id,
      reopen(() => kluis.open(id, vraag)),
    );
    await db.updateTable('beoordelingen').set({ vraag: nieuw }).where('id', '=', id).execute();
  }
}

function reopen(open: () => string): string {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof SleutelError)) throw error;
    const problem = 'does not open the stored meldingen; give the key they were saved with too';
    throw new ConfigError([{ key: 'DATA_KEY', problem }]);
  }
}
