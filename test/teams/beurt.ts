import { randomUUID } from 'node:crypto';

import { BotAdapter, TurnContext, type Activity } from 'botbuilder';

import { GEEN_HERKENNING } from '../../src/domain/raadplegen/herkenning';
import type { Store } from '../../src/flows/ports';
import { createLog } from '../../src/log';
import { parseActivity, type Admitted } from '../../src/teams/activity';
import { createBot } from '../../src/teams/bot';
import { createRender } from '../../src/teams/render';
import { createWereld } from '../flows/wereld';
import { TENANT } from './connector';

/** Takes what the bot sends; for the rest a real TurnContext works on it. */
class Opvang extends BotAdapter {
  readonly sent: Partial<Activity>[] = [];
  readonly updated: Partial<Activity>[] = [];
  override sendActivities(_context: TurnContext, activities: Partial<Activity>[]) {
    this.sent.push(...activities);
    return Promise.resolve(activities.map(() => ({ id: `s-${String(this.sent.length)}` })));
  }
  override updateActivity(_context: TurnContext, activity: Partial<Activity>) {
    this.updated.push(activity);
    return Promise.resolve(undefined);
  }
  override deleteActivity() {
    return Promise.resolve();
  }
  override continueConversation() {
    return Promise.resolve();
  }
}

export interface Antwoord {
  /** Cards that were sent or put in place of another, in order. */
  kaarten: object[];
  sent: Partial<Activity>[];
  updated: Partial<Activity>[];
  /** Body of the answer to a click. */
  body: { statusCode: number; type: string; value: unknown } | undefined;
  status: number | undefined;
}

/** Reading the cards takes longer than a turn. */
const render = createRender('cards');

/** The bot on the flows in memory: one activity in, its answers out. `store` may be one that fails. */
export function startBot({ store, personalViews = true }: { store?: Store; personalViews?: boolean } = {}) {
  const w = createWereld();
  const logs: string[] = [];
  const bot = createBot({
    ...w,
    store: store ?? w.store,
    kennisbank: { search: () => [], herken: () => GEEN_HERKENNING, getArtikel: () => undefined },
    render,
    log: createLog((line) => void logs.push(line)),
    tenantId: TENANT,
    personalViews,
  });
  async function beurt(van: string, over: Record<string, unknown>): Promise<Antwoord> {
    const activity = {
      type: 'message',
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      locale: 'nl-NL',
      from: { id: `29:${van}`, aadObjectId: van },
      recipient: { id: '28:bot' },
      conversation: { id: `a:${van}`, conversationType: 'personal', tenantId: TENANT },
      ...over,
    };
    const adapter = new Opvang();
    const context = new TurnContext(adapter, activity as unknown as Activity);
    const incoming = parseActivity(activity);
    if (!incoming) throw new Error('no activity as Teams sends them');
    await bot(context, incoming as Admitted);
    const { sent, updated } = adapter;
    const response = sent.find((a) => a.type === 'invokeResponse')?.value as
      { status: number; body?: Antwoord['body'] } | undefined;
    const kaarten = [...sent, ...updated].flatMap((a) =>
      (a.attachments ?? []).map((b) => b.content as object),
    );
    return { kaarten, sent, updated, status: response?.status, body: response?.body };
  }
  return {
    w,
    logs,
    events: () => logs.map((line) => (JSON.parse(line) as { event: string }).event),
    beurt,
    zeg: (van: string, text: string, over: object = {}) => beurt(van, { text, ...over }),
    klik: (van: string, verb: string, data: unknown = {}, over: object = {}) =>
      beurt(van, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data } },
        ...over,
      }),
    submit: (van: string, verb: string, data: object = {}, over: object = {}) =>
      beurt(van, { value: { ...data, verb }, ...over }),
  };
}
export type Bot = ReturnType<typeof startBot>;

/** Everything a card says, as one text. */
export const leesbaar = (kaart: unknown): string => JSON.stringify(kaart ?? '');
