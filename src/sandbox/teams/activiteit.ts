import { TENANT_ID, type Mens } from '../organisatie';
import { BOT_ID, BOT_NAME, chatOf, teamsUserId, type Plek } from './ids';

export interface Sender {
  mens: Mens;
  taal: 'nl' | 'en';
  /** Sandbox time. */
  now: Date;
  serviceUrl: string;
  /** Instead of the personal chat. */
  plek?: Plek | undefined;
}

export type Activity = Record<string, unknown>;

const LOCALE = { nl: 'nl-NL', en: 'en-US' } as const;
const ZONE = 'Europe/Amsterdam';

/** In a channel a conversation is one thread: `root` is the message that began it. */
function conversationOf({ mens, plek }: Sender, root: string) {
  const id = chatOf(mens, plek);
  switch (plek) {
    case undefined:
      return { conversationType: 'personal', id, tenantId: TENANT_ID };
    case 'groep':
      return { isGroup: true, conversationType: 'groupChat', id, tenantId: TENANT_ID };
    case 'kanaal': {
      const thread = `${id};messageid=${root}`;
      return { isGroup: true, conversationType: 'channel', id: thread, tenantId: TENANT_ID };
    }
  }
}

/** What every activity of Teams has. */
function base(sender: Sender, id: string, root = id): Activity {
  const { mens, taal, now, serviceUrl, plek } = sender;
  const channel = plek === 'kanaal' ? { teamsChannelId: chatOf(mens, plek) } : {};
  const locale = LOCALE[taal];
  return {
    id,
    timestamp: now.toISOString(),
    localTimestamp: localTime(now),
    localTimezone: ZONE,
    locale,
    channelId: 'msteams',
    serviceUrl,
    from: { id: teamsUserId(mens), name: mens.naam, aadObjectId: mens.id },
    recipient: { id: BOT_ID, name: BOT_NAME },
    conversation: conversationOf(sender, root),
    channelData: { tenant: { id: TENANT_ID }, ...channel },
    entities: [
      {
        type: 'clientInfo',
        locale,
        country: taal === 'nl' ? 'NL' : 'US',
        platform: 'Web',
        timezone: ZONE,
      },
    ],
  };
}

/** Typed text. Where people are together the bot hears it only because it is mentioned. */
export function textActivity(sender: Sender, id: string, text: string): Activity {
  const activity = base(sender, id);
  const message = { ...activity, type: 'message', textFormat: 'plain', attachments: [] };
  if (sender.plek === undefined) return { ...message, text };
  const at = `<at>${BOT_NAME}</at>`;
  const mention = { type: 'mention', mentioned: { id: BOT_ID, name: BOT_NAME }, text: at };
  return { ...message, text: `${at} ${text}`, entities: [mention, ...(activity['entities'] as object[])] };
}

/** A click on an Action.Submit: a message without text. */
export function submitActivity(sender: Sender, id: string, replyToId: string, value: unknown): Activity {
  return { ...base(sender, id, replyToId), type: 'message', value, replyToId };
}

export interface InvokeValue {
  action: { type: 'Action.Execute'; verb: string; data: unknown; id?: string; title?: string };
  trigger: 'manual' | 'automatic';
}

/** A click on an Action.Execute, or the refresh of a card. */
export function invokeActivity(sender: Sender, id: string, replyToId: string, value: InvokeValue): Activity {
  return { ...base(sender, id, replyToId), type: 'invoke', name: 'adaptiveCard/action', value, replyToId };
}

/** The box in which somebody writes, or the menu of a message, asks something: it is about no message of ours. */
export function extensionActivity(
  sender: Sender,
  id: string,
  { name, value }: { name: string; value: object },
): Activity {
  return { ...base(sender, id), type: 'invoke', name, value };
}

/** The app came or went: what Teams tells the bot of it, in its order. */
export function installActivities(
  sender: Sender,
  ids: readonly [string, string],
  added: boolean,
): Activity[] {
  const installation = {
    ...base(sender, ids[1]),
    type: 'installationUpdate',
    action: added ? 'add' : 'remove',
  };
  if (!added) return [installation];
  const person = { id: teamsUserId(sender.mens), aadObjectId: sender.mens.id };
  const membersAdded = [person, { id: BOT_ID }];
  return [{ ...base(sender, ids[0]), type: 'conversationUpdate', membersAdded }, installation];
}

/** ISO 8601 with the offset of Amsterdam at that instant. */
export function localTime(instant: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: ZONE, timeZoneName: 'longOffset' });
  const named = parts.formatToParts(instant).find((p) => p.type === 'timeZoneName')?.value ?? 'GMT+00:00';
  const offset = named.slice('GMT'.length);
  const minutes = Number(offset.slice(0, 3)) * 60 + Number(offset.slice(4));
  return new Date(instant.getTime() + minutes * 60_000).toISOString().replace('Z', offset);
}
