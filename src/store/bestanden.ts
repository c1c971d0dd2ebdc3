import { sql } from 'kysely';

import { plusDagen } from '../domain/kalender';
import type { Tx } from '../flows/ports';
import type { DatabaseTx } from './tables';

export function createBestanden(tx: DatabaseTx): Tx['bestanden'] {
  return {
    add: async ({ hash, meldingId, soort, actor, vervaltOp }) => {
      const lang = plusDagen(vervaltOp, -1);
      await tx.deleteFrom('bestanden').where('vervalt_op', '<', lang).execute();
      const values = { token_hash: hash, melding_id: meldingId, soort, actor, vervalt_op: vervaltOp };
      await tx
        .insertInto('bestanden')
        .values({ ...values, gebruikt_op: null, keer: 0 })
        .execute();
    },
    get: async (hash) => {
      const row = await tx
        .selectFrom('bestanden')
        .selectAll()
        .where('token_hash', '=', hash)
        .executeTakeFirst();
      if (!row) return undefined;
      const { token_hash, melding_id, soort, actor, vervalt_op, keer } = row;
      return { hash: token_hash, meldingId: melding_id, soort, actor, vervaltOp: vervalt_op, keer };
    },
    gebruik: async (hash, now, hoogstens) => {
      const changed = await tx
        .updateTable('bestanden')
        .set({ keer: sql`keer + 1`, gebruikt_op: now })
        .where('token_hash', '=', hash)
        .where('vervalt_op', '>', now)
        .where('keer', '<', hoogstens)
        .returning('token_hash')
        .executeTakeFirst();
      return changed !== undefined;
    },
    aantal: async (actor, now) => {
      const { count } = await tx
        .selectFrom('bestanden')
        .select((q) => q.fn.countAll<string>().as('count'))
        .where('actor', '=', actor)
        .where('vervalt_op', '>', now)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
  };
}
