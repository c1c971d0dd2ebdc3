import type { Tx } from '../flows/ports';
import type { Subscription } from '../flows/subscriptionports';
import type { DatabaseTx, Tables } from './tables';

export function createSubscriptions(tx: DatabaseTx): Tx['subscriptions'] {
  const rows = tx.selectFrom('subscriptions').selectAll().orderBy('organisator').forUpdate();
  return {
    add: async (organisator, now) => {
      const leeg = { gevraagd_op: null, graph_id: null, hash: null, vervalt_op: null, url: null };
      const inserted = await tx
        .insertInto('subscriptions')
        .values({ organisator, onderhoud_op: now, ...leeg })
        .onConflict((c) => c.doNothing())
        .returning('organisator')
        .executeTakeFirst();
      return inserted !== undefined;
    },
    get: async (organisator) => {
      const row = await rows.where('organisator', '=', organisator).executeTakeFirst();
      return row && fromRow(row);
    },
    find: async (graphIds) => {
      if (graphIds.length === 0) return [];
      return (await rows.where('graph_id', 'in', graphIds).execute()).map(fromRow);
    },
    list: async () => (await rows.execute()).map(fromRow),
    save: async ({ organisator, onderhoudOp, gevraagdOp, bijGraph }) => {
      await tx
        .updateTable('subscriptions')
        .set({
          onderhoud_op: onderhoudOp,
          gevraagd_op: gevraagdOp ?? null,
          graph_id: bijGraph?.id ?? null,
          hash: bijGraph?.hash ?? null,
          vervalt_op: bijGraph?.vervaltOp ?? null,
          url: bijGraph?.url ?? null,
        })
        .where('organisator', '=', organisator)
        .execute();
    },
    remove: async (organisator) => {
      await tx.deleteFrom('subscriptions').where('organisator', '=', organisator).execute();
    },
  };
}

function fromRow(row: Tables['subscriptions']): Subscription {
  const { organisator, onderhoud_op, gevraagd_op, graph_id, hash, vervalt_op, url } = row;
  return {
    organisator,
    onderhoudOp: onderhoud_op,
    ...(gevraagd_op !== null && { gevraagdOp: gevraagd_op }),
    ...(graph_id !== null &&
      hash !== null &&
      vervalt_op !== null &&
      url !== null && { bijGraph: { id: graph_id, hash, vervaltOp: vervalt_op, url } }),
  };
}
