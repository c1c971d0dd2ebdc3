import type { Gesprek, Tx } from '../flows/ports';
import type { DatabaseTx, Tables } from './tables';

export function createGesprekken(tx: DatabaseTx): Tx['gesprekken'] {
  return {
    get: async (persoon) => {
      const rows = tx.selectFrom('gesprekken').selectAll().where('persoon', '=', persoon);
      const row = await rows.executeTakeFirst();
      return row && fromRow(row);
    },
    save: async (gesprek) => {
      const row = toRow(gesprek);
      await tx
        .insertInto('gesprekken')
        .values(row)
        .onConflict((c) => c.column('persoon').doUpdateSet(row))
        .execute();
    },
    remove: async (persoon) => {
      await tx.deleteFrom('gesprekken').where('persoon', '=', persoon).execute();
    },
  };
}

function toRow(gesprek: Gesprek): Tables['gesprekken'] {
  const { persoon, conversationId, serviceUrl, tenantId, teamsUserId, teamsBotId, taal } = gesprek;
  return {
    persoon,
    conversation_id: conversationId,
    service_url: serviceUrl,
    tenant_id: tenantId,
    teams_user_id: teamsUserId,
    teams_bot_id: teamsBotId,
    taal,
  };
}

function fromRow(row: Tables['gesprekken']): Gesprek {
  return {
    persoon: row.persoon,
    conversationId: row.conversation_id,
    serviceUrl: row.service_url,
    tenantId: row.tenant_id,
    teamsUserId: row.teams_user_id,
    teamsBotId: row.teams_bot_id,
    taal: row.taal,
  };
}
