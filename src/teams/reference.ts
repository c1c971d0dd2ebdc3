import type { ConversationReference } from 'botbuilder';

import type { Gesprek, Taal } from '../flows/ports';
import type { Admitted } from './activity';

/** How to reach the sender of this activity later. Undefined outside a personal chat: a melding is nobody else's business. */
export function toGesprek(incoming: Admitted, tenantId: string, taal: Taal): Gesprek | undefined {
  if (incoming.conversation.conversationType !== 'personal') return undefined;
  return {
    persoon: incoming.from.aadObjectId,
    conversationId: incoming.conversation.id,
    serviceUrl: incoming.serviceUrl,
    tenantId,
    teamsUserId: incoming.from.id,
    teamsBotId: incoming.recipient.id,
    taal,
  };
}

export function toReference(gesprek: Gesprek): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl: gesprek.serviceUrl,
    conversation: {
      id: gesprek.conversationId,
      isGroup: false,
      conversationType: 'personal',
      tenantId: gesprek.tenantId,
      name: '',
    },
    bot: { id: gesprek.teamsBotId, name: '' },
    user: { id: gesprek.teamsUserId, name: '', aadObjectId: gesprek.persoon },
  };
}
