import { z } from 'zod';

import type { Clock } from '../../flows/ports';
import { mensen } from '../organisatie';
import { findChatOwner, findPlek } from './ids';

const card = z.record(z.string(), z.unknown());

/** One message as Teams stores it, with what single people were shown on top of it. */
const post = z.object({
  id: z.string(),
  chat: z.string(),
  /** Key of the person who wrote it; undefined: the bot. */
  who: z.string().optional(),
  at: z.string(),
  text: z.string().optional(),
  card: card.optional(),
  summary: z.string().optional(),
  deleted: z.boolean(),
  updated: z.string().optional(),
  /** Goes up with each change of the stored message. */
  revision: z.number(),
  /** Key -> the card that answered an action or a refresh of this person. */
  views: z.record(z.string(), card),
  /** Key -> last refresh or action of this person on the present revision. */
  refreshed: z.record(z.string(), z.string()),
  /** Shown to one person under the chat until that person does something again. */
  notice: z.object({ to: z.string(), kind: z.enum(['message', 'error']) }).optional(),
});
export type Post = z.infer<typeof post>;

export const chatsSchema = z.object({
  lastId: z.number(),
  posts: z.array(post),
  /** Keys of people who have the app. */
  installed: z.array(z.string()),
  /** Keys of people whose installation the bot was told of. */
  announced: z.array(z.string()),
  taal: z.record(z.string(), z.enum(['nl', 'en'])),
});
export type ChatsState = z.infer<typeof chatsSchema>;

/** What a client shows of a message. */
export interface Seen {
  id: string;
  from: 'bot' | 'person';
  /** Key of who wrote it, where people are together. */
  who?: string;
  at: string;
  text?: string;
  card?: Record<string, unknown>;
  summary?: string;
  deleted?: true;
  updated?: string;
  notice?: 'message' | 'error';
}

export interface Content {
  text?: string;
  card?: Record<string, unknown>;
  summary?: string;
}

export type Chats = ReturnType<typeof createChats>;

const emptyState = (): ChatsState => ({
  lastId: 0,
  posts: [],
  installed: mensen.map((m) => m.key),
  announced: [],
  taal: {},
});

/** The chats of everybody with the bot, in memory. `onChange` is called after each change. */
export function createChats(deps: { clock: Clock; onChange(): void }) {
  let state = emptyState();
  const now = () => deps.clock.now().toISOString();
  const change = <T>(result: T): T => {
    deps.onChange();
    return result;
  };
  /** Message ids of Teams are the time in milliseconds; ours are too, and never the same twice. */
  const nextId = () => {
    state.lastId = Math.max(state.lastId + 1, deps.clock.now().getTime());
    return String(state.lastId);
  };
  const add = (chat: string, content: Content, more: Pick<Post, 'who' | 'notice'> = {}): Post => {
    const added: Post = {
      ...{ id: nextId(), chat, at: now(), deleted: false, revision: 0, views: {}, refreshed: {} },
      ...content,
      ...more,
    };
    state.posts.push(added);
    return change(added);
  };

  return {
    nextId,
    add,
    exists: (chat: string) => findPlek(chat) !== undefined || findChatOwner(chat) !== undefined,
    get: (id: string): Post | undefined => state.posts.find((p) => p.id === id),
    /** A new content: everybody sees the stored message again. */
    update: (p: Post, content: Content) => {
      delete p.text;
      delete p.card;
      delete p.summary;
      Object.assign(p, content, { updated: now(), revision: p.revision + 1, views: {}, refreshed: {} });
      change(undefined);
    },
    remove: (p: Post) => {
      delete p.text;
      delete p.card;
      delete p.summary;
      Object.assign(p, { deleted: true, updated: now(), revision: p.revision + 1, views: {}, refreshed: {} });
      change(undefined);
    },
    /** Somebody got an answer from the bot about the message as it was at `revision`. */
    setView: (p: Post, key: string, revision: number, view: Record<string, unknown> | undefined) => {
      if (p.deleted) return;
      if (view !== undefined) p.views[key] = view;
      if (p.revision === revision) p.refreshed[key] = now();
      change(undefined);
    },
    clearNotices: (key: string) => {
      state.posts = state.posts.filter((p) => p.notice?.to !== key);
    },
    /** Oldest first, as this person sees them. */
    list: (chat: string, key: string): Post[] =>
      state.posts.filter((p) => p.chat === chat && (p.notice === undefined || p.notice.to === key)),
    isInstalled: (key: string) => state.installed.includes(key),
    setInstalled: (key: string, installed: boolean) => {
      const rest = state.installed.filter((k) => k !== key);
      state.installed = installed ? [...rest, key] : rest;
      change(undefined);
    },
    notAnnounced: () => state.installed.filter((key) => !state.announced.includes(key)),
    setAnnounced: (key: string) => {
      state.announced = [...state.announced.filter((k) => k !== key), key];
      change(undefined);
    },
    /** The language of a person's Teams; stays until it is changed. */
    taal: (key: string, chosen?: 'nl' | 'en') => (state.taal[key] = chosen ?? state.taal[key] ?? 'nl'),
    /** What Teams stores too: not what one person was shown, which may hold what was reported. */
    export: (): ChatsState => ({
      ...state,
      posts: state.posts
        .filter((p) => p.notice === undefined)
        .map((p) => ({ ...p, views: {}, refreshed: {} })),
    }),
    import: (saved: ChatsState) => {
      state = saved;
    },
    reset: () => {
      state = { ...emptyState(), lastId: state.lastId };
      change(undefined);
    },
  };
}

export function seenBy(key: string, p: Post): Seen {
  const shown = p.views[key] ?? p.card;
  return {
    id: p.id,
    from: p.who === undefined ? 'bot' : 'person',
    ...(p.who === undefined || findPlek(p.chat) === undefined ? {} : { who: p.who }),
    at: p.at,
    ...(p.text === undefined ? {} : { text: p.text }),
    ...(shown === undefined ? {} : { card: shown }),
    ...(p.summary === undefined ? {} : { summary: p.summary }),
    ...(p.deleted ? { deleted: true as const } : {}),
    ...(p.updated === undefined ? {} : { updated: p.updated }),
    ...(p.notice === undefined ? {} : { notice: p.notice.kind }),
  };
}
