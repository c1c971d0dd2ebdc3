import { setTimeout as delay } from 'node:timers/promises';

import type { Request, Response, Server } from 'restify';
import { z } from 'zod';

import { mensen, TENANT_ID, type Mens } from '../organisatie';
import { createMessage, readActivity } from './bericht';
import type { Chats, Post } from './chats';
import {
  faultAnswer,
  noActivity,
  noConversation,
  noMember,
  notInstalled,
  teamsError,
  unauthorized,
  type Answer,
} from './fouten';
import { findChatOwner, findMember, findPlek, personalChatId, teamsUserId } from './ids';
import type { Storingen } from '../graph/fault';

/** Longer than the program waits for an answer. */
const SLOW_MS = 12_000;

export interface ConnectorDeps {
  chats: Chats;
  storingen: Storingen;
  /** Of this stand-in; ends with a slash. */
  serviceUrl: string;
  /** True when the Authorization header is a token of the bot. */
  isBot(authorization: string | undefined): Promise<boolean>;
}

interface Call {
  params: Record<string, string | undefined>;
  body: unknown;
}
type Handler = (deps: ConnectorDeps, call: Call) => Answer;

/** The Bot Connector calls a Teams bot makes. */
const ROUTES: readonly (readonly ['get' | 'post' | 'put' | 'del', string, Handler])[] = [
  ['post', '/v3/conversations', createConversation],
  ['post', '/v3/conversations/:chat/activities', inChat(send)],
  ['post', '/v3/conversations/:chat/activities/:activity', inChat(send)],
  ['put', '/v3/conversations/:chat/activities/:activity', inChat(update)],
  ['del', '/v3/conversations/:chat/activities/:activity', inChat(remove)],
  ['get', '/v3/conversations/:chat/members', inChat((_d, { params }) => ok(membersOf(params['chat'])))],
  [
    'get',
    '/v3/conversations/:chat/pagedmembers',
    inChat((_d, { params }) => ok({ members: membersOf(params['chat']) })),
  ],
  ['get', '/v3/conversations/:chat/members/:member', inChat(member)],
];

export function mountConnector(server: Server, prefix: string, deps: ConnectorDeps): void {
  for (const [method, path, handle] of ROUTES) {
    server[method](prefix + path, async (req: Request, res: Response) => {
      const storing = deps.storingen.take(req.method ?? '', req.path());
      if (storing?.kind === 'slow') await delay(storing.delayMs ?? SLOW_MS, undefined, { ref: false });
      const call = { params: req.params as Call['params'], body: req.body as unknown };
      const answer =
        (storing && faultAnswer(storing)) ??
        ((await deps.isBot(req.headers.authorization)) ? handle(deps, call) : unauthorized);
      if (storing?.kind === 'lost') req.socket.destroy();
      else respond(res, answer);
    });
  }
}

function respond(res: Response, { status, body, headers = {} }: Answer): void {
  for (const [name, value] of Object.entries(headers)) res.header(name, value);
  if (body === undefined) res.send(status);
  else res.json(status, body);
}

const ok = (body: unknown): Answer => ({ status: 200, body });

/** Only in a chat that exists, of somebody who has the app. */
function inChat(handle: Handler): Handler {
  return (deps, call) => {
    // In a channel the id of a thread goes behind it.
    const [chat = ''] = (call.params['chat'] ?? '').split(';');
    if (!deps.chats.exists(chat)) return noConversation;
    const owner = findChatOwner(chat);
    if (owner !== undefined && !deps.chats.isInstalled(owner.key)) return notInstalled;
    return handle(deps, { ...call, params: { ...call.params, chat } });
  };
}

const conversationSchema = z.object({
  isGroup: z.boolean().optional(),
  members: z.array(z.object({ id: z.string() })).length(1),
  tenantId: z.string().optional(),
  channelData: z.object({ tenant: z.object({ id: z.string() }).optional() }).optional(),
  activity: z.record(z.string(), z.unknown()).optional(),
});

/** The same person always gets the same chat. */
function createConversation(deps: ConnectorDeps, { body }: Call): Answer {
  const parsed = conversationSchema.safeParse(body);
  if (!parsed.success || parsed.data.isGroup === true)
    return teamsError(400, 'BadArgument', 'Create a conversation with exactly one member.');
  const { members, tenantId, channelData, activity } = parsed.data;
  if ((tenantId ?? channelData?.tenant?.id) !== TENANT_ID)
    return teamsError(403, 'Forbidden', 'The tenant of the conversation is missing or not allowed.');
  const person = findMember(members[0]?.id ?? '');
  if (person === undefined) return teamsError(400, 'BadArgument', 'Unknown user.');
  if (!deps.chats.isInstalled(person.key)) return notInstalled;
  const chat = personalChatId(person);
  const created = { id: chat, serviceUrl: deps.serviceUrl };
  if (activity === undefined) return { status: 201, body: created };
  const sent = send(deps, { params: { chat }, body: activity });
  if (sent.status !== 201) return sent;
  return { status: 201, body: { ...created, activityId: (sent.body as { id?: string }).id } };
}

function send({ chats }: ConnectorDeps, { params, body }: Call): Answer {
  const activity = readActivity(body);
  if ('error' in activity) return activity.error;
  if (activity.type === 'typing') return { status: 201, body: { id: chats.nextId() } };
  const message = createMessage(activity);
  if ('error' in message) return message.error;
  const chat = params['chat'] ?? '';
  const { text, card, summary } = message;
  const about = summary === undefined ? {} : { summary };
  if (text === undefined || card === undefined)
    return { status: 201, body: { id: chats.add(chat, message).id } };
  // Teams makes two messages of this and gives no id, so that neither can be updated later.
  chats.add(chat, { text, ...about });
  chats.add(chat, { card });
  return { status: 201, body: {} };
}

/** The message of the bot that a path names. */
function own({ chats }: ConnectorDeps, { params }: Call): Post | undefined {
  const found = chats.get(params['activity'] ?? '');
  const fits = found?.chat === params['chat'] && found?.who === undefined && found?.notice === undefined;
  return fits && found?.deleted === false ? found : undefined;
}

function update(deps: ConnectorDeps, call: Call): Answer {
  const found = own(deps, call);
  if (found === undefined) return noActivity;
  const activity = readActivity(call.body);
  if ('error' in activity) return activity.error;
  const message = createMessage(activity);
  if ('error' in message) return message.error;
  deps.chats.update(found, message);
  return ok({ id: found.id });
}

function remove(deps: ConnectorDeps, call: Call): Answer {
  const found = own(deps, call);
  if (found === undefined) return noActivity;
  deps.chats.remove(found);
  return { status: 200 };
}

function membersOf(chat = ''): object[] {
  const owner = findChatOwner(chat);
  return (findPlek(chat) ? mensen : owner === undefined ? [] : [owner]).map(toMember);
}

function member(_deps: ConnectorDeps, { params }: Call): Answer {
  const person = findMember(params['member'] ?? '');
  const { chat = '' } = params;
  const inside = findPlek(chat) !== undefined || findChatOwner(chat)?.key === person?.key;
  return person !== undefined && inside ? ok(toMember(person)) : noMember;
}

function toMember(person: Mens): object {
  const [givenName, ...rest] = person.naam.split(' ');
  return {
    id: teamsUserId(person),
    name: person.naam,
    aadObjectId: person.id,
    objectId: person.id,
    givenName,
    surname: rest.join(' '),
    email: person.mail,
    userPrincipalName: person.mail,
    tenantId: TENANT_ID,
    userRole: person.gast === true ? 'guest' : 'user',
  };
}
