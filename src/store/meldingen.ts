import { sql } from 'kysely';

import { meldingSchema, slachtoffer, type Melding } from '../domain/melding';
import { ConflictError } from '../errors';
import type { Tx } from '../flows/ports';
import type { Kluis } from './kluis';
import type { DatabaseTx } from './tables';

export function createMeldingen(tx: DatabaseTx, kluis: Kluis): Tx['meldingen'] {
  const rows = tx.selectFrom('meldingen').select(['id', 'inhoud']).forUpdate();
  const read = (row: { id: string; inhoud: Buffer } | undefined): Melding | undefined =>
    row && meldingSchema.parse(JSON.parse(kluis.open(row.id, row.inhoud)));
  return {
    get: async (id) => read(await rows.where('id', '=', id).executeTakeFirst()),
    getConcept: async (melder) =>
      read(await rows.where('melder', '=', melder).where('status', '=', 'concept').executeTakeFirst()),
    save: async (melding) => {
      const next = { ...melding, version: melding.version + 1 };
      const { id, version, status, melder, begonnenOp, ingediendOp, nummer } = next;
      const columns = {
        ...{ version, status, melder, begonnen_op: begonnenOp },
        ...{ ingediend_op: ingediendOp ?? null, nummer: nummer ?? null },
        slachtoffer: status === 'concept' ? null : slachtoffer(next),
        ...{ behandelaar: next.behandelaar?.id ?? null, spoor_van: next.spoorVan ?? null },
        inhoud: kluis.seal(id, JSON.stringify(next)),
      };
      const saved =
        melding.version === 0
          ? await tx
              .insertInto('meldingen')
              .values({ id, ...columns })
              .onConflict((c) => c.doNothing())
              .returning('id')
              .executeTakeFirst()
          : await tx
              .updateTable('meldingen')
              .set(columns)
              .where('id', '=', id)
              .where('version', '=', melding.version)
              .returning('id')
              .executeTakeFirst();
      if (!saved) throw new ConflictError();
      return next;
    },
    list: async ({ van, behandelaar, spoorVan, status }) => {
      let query = rows.orderBy('begonnen_op').orderBy('id');
      query = status ? query.where('status', 'in', status) : query.where('status', '!=', 'concept');
      if (van !== undefined)
        query = query.where((q) => q.or([q('melder', '=', van), q('slachtoffer', '=', van)]));
      if (behandelaar !== undefined) query = query.where('behandelaar', '=', behandelaar);
      if (spoorVan !== undefined) query = query.where('spoor_van', '=', spoorVan);
      const found = await query.execute();
      return found.flatMap((row) => read(row) ?? []);
    },
    remove: async (id) => {
      await tx.deleteFrom('berichten').where('melding_id', '=', id).execute();
      await tx.deleteFrom('bestanden').where('melding_id', '=', id).execute();
      await tx.deleteFrom('meldingen').where('id', '=', id).execute();
    },
    nextNummer: async (jaar) => {
      const { laatste } = await tx
        .insertInto('nummers')
        .values({ jaar, laatste: 1 })
        .onConflict((c) => c.column('jaar').doUpdateSet({ laatste: sql`nummers.laatste + 1` }))
        .returning('laatste')
        .executeTakeFirstOrThrow();
      return `M-${jaar}-${String(laatste).padStart(4, '0')}`;
    },
  };
}
