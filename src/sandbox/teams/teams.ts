import { randomUUID } from 'node:crypto';

import type { Server } from 'restify';

import type { Clock } from '../../flows/ports';
import { mensen, type Mens } from '../organisatie';
import { installActivities } from './activiteit';
import { look, view } from './beeld';
import { createChats, type ChatsState, type Post, type Seen } from './chats';
import { click, sender, type, type Click, type ClientDeps, type NoButton, type Typed } from './client';
import { mountConnector } from './connector';
import type { Plek } from './ids';
import { createDeliver, type Delivered, type LeveringDeps } from './levering';
import { extend, type Uitbreiding } from './uitbreiding';
import { createStoringen, type Storing, type Storingen } from '../graph/fault';

export interface TeamsDeps extends LeveringDeps {
  clock: Clock;
  /** True when this Authorization header carries a token of the bot. */
  isBot: (authorization: string | undefined) => Promise<boolean>;
  /** Called after every change in a chat. */
  onChange(): void;
}

/** Teams on your own machine: the Bot Connector for the bot, and the client of each person. */
export interface TeamsStandin {
  mount(server: Server, prefix: string): void;
  /** Tells the bot of everybody it does not know yet; who it cannot be told of now is told the next time. */
  announce(): Promise<void>;
  /** The app comes to a person or goes; answers with the HTTP status of the bot. */
  install(mens: Mens, installed: boolean): Promise<number>;
  isInstalled(mens: Mens): boolean;
  type(mens: Mens, typed: Typed): Promise<Delivered & { id: string }>;
  click(mens: Mens, post: Post, how: Click): Promise<{ status: number; response: unknown } | NoButton>;
  /** The message extension: searching, the form of a message, putting a card in the chat. */
  extend(mens: Mens, plek: Plek | undefined, what: Uitbreiding): ReturnType<typeof extend>;
  getPost(id: string): Post | undefined;
  /** The messages of a person now, without asking the bot anything. */
  look(mens: Mens, plek?: Plek): Seen[];
  /** The same, after the refreshes that a client does for the cards on the screen. */
  view(mens: Mens, plek?: Plek): Promise<Seen[]>;
  storing(storing: Storing): void;
  storingen(): ReturnType<Storingen['active']>;
  clearStoringen(): void;
  export(): ChatsState;
  import(saved: ChatsState): void;
  /** Empty chats; everybody has the app, and the bot was told of nobody. */
  reset(): void;
}

export function createTeamsStandin(deps: TeamsDeps): TeamsStandin {
  const chats = createChats(deps);
  const storingen = createStoringen();
  const { clock, serviceUrl, isBot } = deps;
  const deliver = createDeliver(deps);
  const client: ClientDeps = { chats, clock, serviceUrl, deliver, refreshing: new Map() };
  return {
    mount: (server, prefix) => {
      mountConnector(server, prefix, { chats, storingen, serviceUrl, isBot });
    },
    announce: async () => {
      const waiting = new Set(chats.notAnnounced());
      for (const mens of mensen.filter((m) => waiting.has(m.key))) await install(client, mens, true);
    },
    install: (mens, installed) => install(client, mens, installed),
    isInstalled: (mens) => chats.isInstalled(mens.key),
    type: (mens, typed) => type(client, mens, typed),
    click: (mens, post, how) => click(client, mens, post, how),
    extend: (mens, plek, what) => extend(client, mens, plek, what),
    getPost: chats.get,
    look: (mens, plek) => look(client, mens, plek),
    view: (mens, plek) => view(client, mens, plek),
    storing: (storing) => {
      storingen.add(storing);
    },
    storingen: () => storingen.active(),
    clearStoringen: () => {
      storingen.clear();
    },
    export: chats.export,
    import: chats.import,
    reset: () => {
      storingen.clear();
      chats.reset();
    },
  };
}

async function install(client: ClientDeps, mens: Mens, installed: boolean): Promise<number> {
  const { chats, deliver } = client;
  chats.setInstalled(mens.key, installed);
  const ids = [`f:${randomUUID()}`, `f:${randomUUID()}`] as const;
  let worst = 0;
  for (const activity of installActivities(sender(client, mens), ids, installed))
    worst = Math.max(worst, (await deliver(activity)).status);
  if (worst < 400) chats.setAnnounced(mens.key);
  return worst;
}
