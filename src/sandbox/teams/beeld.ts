import { randomUUID } from 'node:crypto';

import type { Mens } from '../organisatie';
import { invokeActivity } from './activiteit';
import { parseCard } from './bericht';
import { seenBy, type Post, type Seen } from './chats';
import { sender, shownAction, type ClientDeps } from './client';
import { chatOf, findPlek, teamsUserId, type Plek } from './ids';
import { findRefresh } from './kaart';
import { readInvokeResponse } from './levering';

/** A card is refreshed again only when its last refresh is older than this. */
const REFRESH_MS = 60_000;

/** The messages of a person now, without asking the bot anything. */
export function look({ chats }: ClientDeps, mens: Mens, plek?: Plek): Seen[] {
  return chats.list(chatOf(mens, plek), mens.key).map((p) => seenBy(mens.key, p));
}

/** As `look`, after the refreshes a client does for the cards on the screen. Other answers than a card are not shown. */
export async function view(deps: ClientDeps, mens: Mens, plek?: Plek): Promise<Seen[]> {
  for (const post of deps.chats.list(chatOf(mens, plek), mens.key)) await refreshOnce(deps, mens, post);
  return look(deps, mens, plek);
}

/** Two looks at the same moment share one refresh. */
function refreshOnce(deps: ClientDeps, mens: Mens, post: Post): Promise<void> {
  const { refreshing } = deps;
  const key = `${post.id} ${mens.key}`;
  const running = refreshing.get(key) ?? refresh(deps, mens, post).finally(() => refreshing.delete(key));
  refreshing.set(key, running);
  return running;
}

async function refresh(deps: ClientDeps, mens: Mens, post: Post): Promise<void> {
  const { chats, clock } = deps;
  const due = [post.views[mens.key], post.card].flatMap((c) => (c === undefined ? [] : [findRefresh(c)]));
  const wanted = due.find((r) => r !== undefined);
  if (wanted === undefined || !(wanted.userIds ?? [teamsUserId(mens)]).includes(teamsUserId(mens))) return;
  const last = post.refreshed[mens.key];
  if (last !== undefined && clock.now().getTime() - new Date(last).getTime() <= REFRESH_MS) return;

  const { revision } = post;
  const answer = await deps.deliver(
    invokeActivity(sender(deps, mens, findPlek(post.chat)), `f:${randomUUID()}`, post.id, {
      action: { ...shownAction(wanted.action), data: wanted.action.data },
      trigger: 'automatic',
    }),
  );
  // A click that was answered in the meantime is newer than this.
  if (post.refreshed[mens.key] !== last) return;
  const result = readInvokeResponse(answer);
  const shown = result.kind === 'card' ? parseCard(result.card) : undefined;
  chats.setView(post, mens.key, revision, shown);
}
