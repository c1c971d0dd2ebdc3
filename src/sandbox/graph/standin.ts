import { setTimeout as sleep } from 'node:timers/promises';

import type { Request, Response, Server } from 'restify';
import { z } from 'zod';

import type { Clock } from '../../flows/ports';
import { createAgendas } from './agenda';
import { toAgendaItem, type AgendaItem } from './event-json';
import { storedEvent } from './event';
import { doBatch, type BatchItem, type ItemAnswer } from './batch';
import { createStoringen, GraphFault, toEnvelope, toFault, type ActiveStoring, type Storing } from './fault';
import { doeInAgenda, type AgendaDaad } from './daad';
import { createPeople, type GraphMens } from './people';
import { routes, type Answer, type Call, type RouteDeps } from './routes';
import { createSubscriptions, storedSubscription, type SubscriptionsStandin } from './subscriptions';

/** Longer than the program waits for an answer. */
const SLOW_MS = 12_000;

export interface GraphStandinValues {
  mensen: readonly GraphMens[];
  clock: Clock;
  /** Called after every change of a calendar. */
  onChange: () => void;
  /** True when the bearer token may use Graph. */
  verify: (token: string) => boolean | Promise<boolean>;
  /** Gives everybody some ordinary appointments, so that finding a free moment is not trivial. Default false. */
  voorbeeldAfspraken?: boolean;
}

export const graphState = z.object({
  events: z.array(storedEvent),
  subscriptions: z.array(storedSubscription).default([]),
});
/** Everything the stand-in remembers; plain JSON. */
export type GraphState = z.infer<typeof graphState>;

export interface GraphStandin {
  /** `prefix` is the path of the version, e.g. "/graph/v1.0". */
  mount(server: Server, prefix: string): void;
  /** Events in the calendar of this person (key), oldest first; without the computed sample appointments. */
  agenda(key: string): AgendaItem[];
  /** What a person does in his own calendar, by hand. False when it is not in it. */
  doe(key: string, wat: AgendaDaad): boolean;
  /** Who is told of changes. */
  subscriptions: Pick<SubscriptionsStandin, 'lifecycle' | 'repeat' | 'delivered' | 'list'>;
  storing(storing: Storing): void;
  /** Trouble that is still to come. */
  storingen(): ActiveStoring[];
  clearStoringen(): void;
  export(): GraphState;
  /** Throws ZodError when the state is of another shape. */
  import(state: unknown): void;
  reset(): void;
}

// A slash inside an id arrives encoded; restify has refused what cannot be decoded.
const segmentsOf = (path: string) => path.split('/').slice(1).map(decodeURIComponent);

async function readBody(req: Request): Promise<unknown> {
  if (req.body !== undefined && req.body !== null) return req.body as unknown;
  req.setEncoding('utf8');
  let text = '';
  for await (const chunk of req) text += String(chunk);
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new GraphFault(400, 'BadRequest', 'Unable to read JSON request payload.');
  }
}

/** Which zone and which kind of id the caller prefers. */
function readPrefer(prefer: string): { immutable: boolean } {
  const zone = /outlook\.timezone="([^"]*)"/i.exec(prefer)?.[1] ?? 'UTC';
  if (zone !== 'UTC') throw new GraphFault(400, 'TimeZoneNotSupportedException', 'Only UTC is known here.');
  return { immutable: /IdType="ImmutableId"/i.test(prefer) };
}

function send(res: Response, { status, body }: Answer | { status: number; body: object }, extra = {}): void {
  const text = body === undefined ? undefined : JSON.stringify(body);
  res.writeHead(status, {
    ...(text === undefined
      ? {}
      : {
          'Content-Type': 'application/json;odata.metadata=minimal',
          'Content-Length': Buffer.byteLength(text),
        }),
    ...extra,
  });
  res.end(text);
}

/** Microsoft Graph as far as this program uses it: the same addresses, shapes, codes and refusals. */
export function createGraphStandin(values: GraphStandinValues): GraphStandin {
  const { mensen, clock, onChange, verify, voorbeeldAfspraken = false } = values;
  const people = createPeople(mensen);
  const subscriptions = createSubscriptions(people, clock, onChange);
  const agendas = createAgendas(mensen, clock, subscriptions.changed);
  const storingen = createStoringen();
  const deps: RouteDeps = { people, agendas, clock, onChange, voorbeeldAfspraken };

  async function authorize(req: Request): Promise<void> {
    const token = /^Bearer (.+)$/i.exec(req.header('Authorization', ''))?.[1];
    if (token !== undefined && (await verify(token))) return;
    throw new GraphFault(401, 'InvalidAuthenticationToken', 'Access token is empty or not valid.');
  }

  function run(method: string, segments: string[], rest: Omit<Call, 'eventId'>): Answer | Promise<Answer> {
    if (segments[0] === 'subscriptions' && segments.length <= 2)
      return subscriptions.handle(method, segments[1], rest.body);
    const [users, person = '', ...tail] = segments;
    const at = tail.indexOf('events') + 1;
    const eventId = at > 0 ? (tail[at] ?? '') : '';
    const pattern = tail.map((segment, i) => `/${at > 0 && i === at ? '*' : segment}`).join('');
    const route = users === 'users' && person !== '' ? routes.get(`${method} ${pattern}`) : undefined;
    if (route === undefined) throw new GraphFault(400, 'BadRequest', 'Resource not found for the segment.');
    const who = people.get(person);
    if (who.zonderMailbox && pattern !== '' && pattern !== '/manager') {
      throw new GraphFault(404, 'MailboxNotEnabledForRESTAPI', 'The mailbox is inactive or on-premise.');
    }
    return route(deps, who, { ...rest, eventId });
  }

  /** One request of a batch: the same routes, and its own trouble. */
  async function runItem({ method, url, headers, body }: BatchItem): Promise<ItemAnswer> {
    const { pathname, searchParams } = new URL(url, 'http://standin');
    const storing = storingen.take(method, pathname);
    if (storing?.kind === 'slow') await sleep(storing.delayMs ?? SLOW_MS, undefined, { ref: false });
    try {
      // In a batch there is no connection of its own to cut: what is lost fails on the way.
      if (storing && storing.kind !== 'slow')
        throw toFault(storing.kind === 'lost' ? { ...storing, kind: '504' } : storing, pathname);
      return await run(method, segmentsOf(pathname), {
        query: searchParams,
        body,
        ...readPrefer(headers['Prefer'] ?? ''),
      });
    } catch (error) {
      if (!(error instanceof GraphFault)) throw error;
      const wait = storing?.retryAfter === undefined ? {} : { 'Retry-After': String(storing.retryAfter) };
      return { status: error.status, headers: wait, body: toEnvelope(error, clock.now()) };
    }
  }

  async function handle(req: Request, res: Response, prefix: string): Promise<void> {
    const url = new URL(req.url ?? '', 'http://standin');
    const method = req.method ?? '';
    const body = await readBody(req);
    await authorize(req);
    const path = url.pathname.slice(prefix.length);
    const storing = storingen.take(method, path);
    if (storing?.kind === 'slow') await sleep(storing.delayMs ?? SLOW_MS, undefined, { ref: false });
    else if (storing && storing.kind !== 'lost') {
      const wait = storing.retryAfter === undefined ? {} : { 'Retry-After': String(storing.retryAfter) };
      const fault = toFault(storing, path);
      send(res, { status: fault.status, body: toEnvelope(fault, clock.now()) }, wait);
      return;
    }
    const segments = segmentsOf(path);
    try {
      const answer =
        method === 'POST' && path === '/$batch'
          ? { status: 200, body: await doBatch(body, runItem) }
          : await run(method, segments, {
              query: url.searchParams,
              body,
              ...readPrefer(req.header('Prefer', '')),
            });
      if (storing?.kind !== 'lost') send(res, answer);
    } finally {
      if (storing?.kind === 'lost') req.socket.destroy();
    }
  }

  return {
    mount(server, prefix) {
      const handler = async (req: Request, res: Response): Promise<void> => {
        try {
          await handle(req, res, prefix);
        } catch (error) {
          if (!(error instanceof GraphFault)) throw error;
          send(res, { status: error.status, body: toEnvelope(error, clock.now()) });
        }
      };
      for (const method of ['get', 'post', 'patch', 'del'] as const) server[method](`${prefix}/*`, handler);
    },
    agenda(key) {
      const who = people.byKey(key);
      const keyOf = (mail: string) => people.byMail(mail)?.key ?? mail;
      const items = who ? agendas.list(who).map((event) => toAgendaItem(event, keyOf)) : [];
      return items.sort((a, b) => (a.start < b.start ? -1 : 1));
    },
    doe(key, wat) {
      const who = people.byKey(key);
      const gedaan = who !== undefined && doeInAgenda(agendas, who, wat);
      if (gedaan) onChange();
      return gedaan;
    },
    subscriptions,
    storing(storing) {
      storingen.add(storing);
    },
    storingen: () => storingen.active(),
    clearStoringen: () => {
      storingen.clear();
    },
    export: () => ({ events: agendas.export(), subscriptions: subscriptions.export() }),
    import: (state) => {
      const kept = graphState.parse(state);
      agendas.import(kept.events);
      subscriptions.import(kept.subscriptions);
    },
    reset() {
      agendas.reset();
      subscriptions.import([]);
      storingen.clear();
      onChange();
    },
  };
}
