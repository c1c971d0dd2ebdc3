import { createHash } from 'node:crypto';

import { BOT_APP_ID, mensen, TENANT_ID, type Mens } from '../organisatie';

/** Name of the app as people see it in Teams. */
export const BOT_NAME = 'VPD-assistent';
export const BOT_ID = `28:${BOT_APP_ID}`;

const opaque = (what: string, key: string) =>
  createHash('sha256').update(`${TENANT_ID}/${what}/${key}`).digest('base64url');

/** Teams' own id of a person; another one than the object id of the directory. */
export const teamsUserId = (mens: Mens): string => `29:1${opaque('user', mens.key)}`;

/** The one-to-one chat of a person with the bot. */
export const personalChatId = (mens: Mens): string => `a:1${opaque('chat', mens.key)}`;

/** Where people are together: the one group chat and the one channel of the sandbox. Everybody is in both. */
export const plekken = ['groep', 'kanaal'] as const;
export type Plek = (typeof plekken)[number];

const shared: Record<Plek, string> = {
  groep: `19:${opaque('group', 'groep').slice(0, 32)}@thread.v2`,
  kanaal: `19:${opaque('channel', 'kanaal').slice(0, 32)}@thread.tacv2`,
};

/** The personal chat of this person, or where people are together. */
export const chatOf = (mens: Mens, plek?: Plek): string => (plek ? shared[plek] : personalChatId(mens));

/** Undefined: a personal chat. */
export const findPlek = (chat: string): Plek | undefined => plekken.find((plek) => shared[plek] === chat);

const byTeamsId = new Map(mensen.flatMap((m) => [[teamsUserId(m), m] as const, [m.id, m] as const]));
const byChatId = new Map(mensen.map((m) => [personalChatId(m), m]));

/** By Teams id (29:...) or object id: Teams takes both as a member id. */
export const findMember = (memberId: string): Mens | undefined => byTeamsId.get(memberId);
export const findChatOwner = (chatId: string): Mens | undefined => byChatId.get(chatId);
