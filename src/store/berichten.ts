import { ConflictError } from '../errors';
import type { Bericht, Tx } from '../flows/ports';
import type { DatabaseTx, Tables } from './tables';

export function createBerichten(tx: DatabaseTx): Tx['berichten'] {
  // No lock: whoever wants to change anything locks the melding, and a second lock in another order deadlocks.
  const rows = tx.selectFrom('berichten').selectAll();
  return {
    get: async (id) => {
      const row = await rows.where('id', '=', id).executeTakeFirst();
      return row && fromRow(row);
    },
    list: async (meldingId) => {
      const found = await rows.where('melding_id', '=', meldingId).orderBy('id').execute();
      return found.map(fromRow);
    },
    nietBezorgd: async (aan) => {
      const found = await rows
        .where('aan', '=', aan)
        .where('activity_id', 'is', null)
        .orderBy('id')
        .execute();
      return found.map(fromRow);
    },
    save: async ({ id, soort, aan, meldingId, conversationId, activityId }) => {
      const delivered = { conversation_id: conversationId ?? null, activity_id: activityId ?? null };
      const inserted = await tx
        .insertInto('berichten')
        .values({ id, soort, aan, melding_id: meldingId, ...delivered })
        .onConflict((c) => c.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (inserted) return;
      const rowsChanged = tx.updateTable('berichten').set(delivered).where('id', '=', id).returning('id');
      if (!(await rowsChanged.executeTakeFirst())) throw new ConflictError();
    },
  };
}

/** A turn of a user that Teams may deliver twice. */
export function createBeurten(tx: DatabaseTx): Tx['beurten'] {
  return {
    isNew: async (activityId, now) => {
      const inserted = await tx
        .insertInto('beurten')
        .values({ activity_id: activityId, op: now })
        .onConflict((c) => c.doNothing())
        .returning('activity_id')
        .executeTakeFirst();
      return inserted !== undefined;
    },
  };
}

function fromRow(row: Tables['berichten']): Bericht {
  return {
    id: row.id,
    soort: row.soort,
    aan: row.aan,
    meldingId: row.melding_id,
    ...(row.conversation_id !== null && { conversationId: row.conversation_id }),
    ...(row.activity_id !== null && { activityId: row.activity_id }),
  };
}
