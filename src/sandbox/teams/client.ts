import { randomUUID } from 'node:crypto';

import type { Clock } from '../../flows/ports';
import type { Mens } from '../organisatie';
import { invokeActivity, submitActivity, textActivity, type Activity, type Sender } from './activiteit';
import { parseCard } from './bericht';
import type { Chats, Post } from './chats';
import { chatOf, findPlek, type Plek } from './ids';
import { fillIn, findAction, type CardAction, type Json } from './kaart';
import { readInvokeResponse, type Deliver, type Delivered } from './levering';

export interface ClientDeps {
  chats: Chats;
  clock: Clock;
  serviceUrl: string;
  deliver: Deliver;
  /** Refreshes under way, by message and person. */
  refreshing: Map<string, Promise<void>>;
}

export interface Typed {
  text: string;
  taal?: 'nl' | 'en';
  plek?: Plek | undefined;
  /** False, where people are together: a message to each other, which the bot does not hear. Default true. */
  mention?: boolean;
  /** The very same activity a second time, as Teams does when an answer is late. */
  twice?: boolean;
}

export interface Click {
  verb?: string;
  title?: string;
  inputs?: Json;
  /** Put over the data of the button, as a tampered client would. */
  data?: Json;
  /** Use the Action.Submit for clients that do not know Action.Execute. */
  submit?: boolean;
  twice?: boolean;
}

/** The message has no such button, or one a client handles by itself. */
export interface NoButton {
  problem: string;
}

/** Who sends, as their Teams is now. */
export const sender = ({ chats, clock, serviceUrl }: ClientDeps, mens: Mens, plek?: Plek): Sender => ({
  mens,
  ...{ taal: chats.taal(mens.key), now: clock.now(), serviceUrl, plek },
});

/** In place of an HTTP status: the bot was asked nothing. */
const NOT_SENT = 0;

export async function type(deps: ClientDeps, mens: Mens, typed: Typed): Promise<Delivered & { id: string }> {
  const { chats } = deps;
  const { text, taal, plek, mention = true, twice = false } = typed;
  chats.clearNotices(mens.key);
  chats.taal(mens.key, taal);
  const { id } = chats.add(chatOf(mens, plek), { text }, { who: mens.key });
  if (plek !== undefined && !mention) return { id, status: NOT_SENT, body: null };
  return { id, ...(await deliverTimes(deps, textActivity(sender(deps, mens, plek), id, text), twice)) };
}

/** `response` is the invoke answer of the bot; null for an Action.Submit. */
export async function click(
  deps: ClientDeps,
  mens: Mens,
  post: Post,
  how: Click,
): Promise<{ status: number; response: unknown } | NoButton> {
  const card = post.views[mens.key] ?? post.card;
  const found = card === undefined ? undefined : findAction(card, how);
  const action = found ?? forged(how);
  if (action === undefined) return { problem: 'title: this message has no such button for this person' };
  if (action.type !== 'Action.Execute' && action.type !== 'Action.Submit')
    return { problem: `title: ${action.type} stays in the client, nothing is sent` };

  deps.chats.clearNotices(mens.key);
  const from = sender(deps, mens, findPlek(post.chat));
  if (how.submit === true || action.type === 'Action.Submit') {
    const value = { ...fillIn(action.fallback ?? action, how.inputs ?? {}), ...how.data };
    const activity = submitActivity(from, deps.chats.nextId(), post.id, value);
    return { status: (await deliverTimes(deps, activity, how.twice)).status, response: null };
  }
  const data = { ...fillIn(action, how.inputs ?? {}), ...how.data };
  const activity = invokeActivity(from, `f:${randomUUID()}`, post.id, {
    action: { ...shownAction(action), data },
    trigger: 'manual',
  });
  const { revision } = post;
  const { status, body } = await deliverTimes(deps, activity, how.twice);
  show(deps, mens, post, revision, { status, body });
  return { status, response: body };
}

/** A verb that is on no button: a tampered client sends what it likes. */
function forged({ verb }: Click): CardAction | undefined {
  if (verb === undefined) return undefined;
  const fallback = { type: 'Action.Submit', title: '', verb, data: { verb }, inputs: [] };
  return { type: 'Action.Execute', title: '', verb, data: {}, inputs: [], fallback };
}

/** The part of a button that is sent to the bot. */
export const shownAction = ({ verb = '', id, title }: CardAction) => ({
  type: 'Action.Execute' as const,
  verb,
  ...(id === undefined ? {} : { id }),
  ...(title === '' ? {} : { title }),
});

/** The first answer; the status is the worst of the two. */
async function deliverTimes({ deliver }: ClientDeps, activity: Activity, twice = false): Promise<Delivered> {
  const first = await deliver(activity);
  if (!twice) return first;
  const second = await deliver(activity);
  return { body: first.body, status: Math.max(first.status, second.status) };
}

function show({ chats }: ClientDeps, mens: Mens, post: Post, revision: number, answer: Delivered): void {
  const result = readInvokeResponse(answer);
  switch (result.kind) {
    case 'card':
      chats.setView(post, mens.key, revision, parseCard(result.card));
      return;
    case 'message':
    case 'error': {
      chats.add(
        chatOf(mens, findPlek(post.chat)),
        { text: result.text },
        { notice: { to: mens.key, kind: result.kind } },
      );
      return;
    }
    case 'none':
  }
}
