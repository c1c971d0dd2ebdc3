import { sql } from 'kysely';

import type { Beoordeling } from '../domain/beoordeling';
import type { Tx } from '../flows/ports';
import type { Kluis } from './kluis';
import type { DatabaseTx } from './tables';

export function createBeoordelingen(tx: DatabaseTx, kluis: Kluis): Tx['beoordelingen'] {
  return {
    save: async ({ id, soort, artikel = null, reden = null, vraag, dag }, tot) => {
      await tx.deleteFrom('beoordelingen').where('dag', '<', tot).execute();
      const values = {
        soort,
        artikel,
        reden,
        dag,
        vraag: vraag === undefined ? null : kluis.seal(id, vraag),
      };
      await tx
        .insertInto('beoordelingen')
        .values({ id, ...values })
        .onConflict((c) => c.column('id').doUpdateSet(values))
        .execute();
    },
    get: async (id) => {
      const rows = tx.selectFrom('beoordelingen').selectAll().where('id', '=', id).forUpdate();
      const row = await rows.executeTakeFirst();
      return row && fromRow(row, kluis);
    },
    tellingen: async () => {
      const rows = await tx
        .selectFrom('beoordelingen')
        .select(['soort', 'artikel', 'reden', sql<string>`count(*)`.as('keer')])
        .groupBy(['soort', 'artikel', 'reden'])
        .execute();
      return rows.map(({ soort, artikel, reden, keer }) => ({
        soort,
        ...(artikel === null ? {} : { artikel }),
        ...(reden === null ? {} : { reden }),
        keer: Number(keer),
      }));
    },
    vragen: async () => {
      const rows = await tx
        .selectFrom('beoordelingen')
        .selectAll()
        .where('vraag', 'is not', null)
        .orderBy('dag')
        .orderBy('id')
        .execute();
      return rows.map((row) => fromRow(row, kluis));
    },
    telGebruik: async (artikel) => {
      await tx
        .insertInto('artikelgebruik')
        .values({ artikel, keer: 1 })
        .onConflict((c) => c.column('artikel').doUpdateSet({ keer: sql`artikelgebruik.keer + 1` }))
        .execute();
    },
    meestGebruikt: async (hoogstens) => {
      const rows = await tx
        .selectFrom('artikelgebruik')
        .select('artikel')
        .orderBy('keer', 'desc')
        .orderBy('artikel')
        .limit(hoogstens)
        .execute();
      return rows.map(({ artikel }) => artikel);
    },
  };
}

interface Row {
  id: string;
  soort: Beoordeling['soort'];
  artikel: string | null;
  reden: NonNullable<Beoordeling['reden']> | null;
  dag: string;
  vraag: Buffer | null;
}

function fromRow({ id, soort, artikel, reden, dag, vraag }: Row, kluis: Kluis): Beoordeling {
  return {
    ...{ id, soort, dag },
    ...(artikel === null ? {} : { artikel }),
    ...(reden === null ? {} : { reden }),
    ...(vraag === null ? {} : { vraag: kluis.open(id, vraag) }),
  };
}
