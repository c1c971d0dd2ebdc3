import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import type { Clock } from '../../flows/ports';
import { TENANT_ID, type Mens } from '../organisatie';
import { idOf, type StoredEvent } from './event';
import { GraphFault } from './fault';
import type { People } from './people';

const MAX_MINUTES = 4230;
const MIN_MINUTES = 45;
const TIMEOUT_MS = 5_000;
const RESOURCE = /^\/?users\/([^/]+)\/events$/;

const url = z.url({ protocol: /^https?$/, hostname: /^(127\.0\.0\.1|localhost)$/ });
/** A property we do not know is refused, so that our own requests are checked. */
const asked = z.strictObject({
  changeType: z.string().regex(/^(created|updated|deleted)(,(created|updated|deleted))*$/),
  notificationUrl: url,
  lifecycleNotificationUrl: url.optional(),
  resource: z.string().regex(RESOURCE),
  expirationDateTime: z.iso.datetime(),
  clientState: z.string().max(128).optional(),
});
const renewed = z.strictObject({ expirationDateTime: z.iso.datetime() });
/** One that was agreed to. Kept in the data file of the sandbox. */
export const storedSubscription = asked.extend({ id: z.string(), owner: z.string() });
type Stored = z.infer<typeof storedSubscription>;

export type Change = 'created' | 'updated' | 'deleted';
export type Lifecycle = 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed';
interface Answer {
  status: number;
  body?: Record<string, unknown>;
}

/** Tells programs that something changed in a calendar, as Graph does; what cannot be delivered is dropped. */
export interface SubscriptionsStandin {
  handle(method: string, id: string | undefined, body: unknown): Promise<Answer>;
  changed: (event: StoredEvent, change: Change) => void;
  /** Tells it to everybody who follows the calendar of this person (key). `subscriptionRemoved` ends them first. */
  lifecycle(key: string, event: Lifecycle): void;
  /** From now on each notification is delivered this many times. */
  repeat(times: number): void;
  /** Resolves when everything is delivered; true when there was anything. */
  delivered(): Promise<boolean>;
  list(key: string): { id: string; expires: string }[];
  export(): Stored[];
  import(subscriptions: readonly Stored[]): void;
}

const notThere = () => new GraphFault(404, 'ResourceNotFound', 'The object was not found.');
const wrong = (code: string, text: string) => new GraphFault(400, code, text);

export function createSubscriptions(
  people: People,
  clock: Clock,
  onChange: () => void,
): SubscriptionsStandin {
  let all: Stored[] = [];
  let times = 1;
  const busy = new Set<Promise<void>>();

  /** Those that have not expired. */
  const active = () => all.filter((s) => Date.parse(s.expirationDateTime) > clock.now().getTime());
  const keep = (next: Stored[]) => {
    all = next;
    onChange();
  };

  function expiry(wanted: string): string {
    const minutes = (Date.parse(wanted) - clock.now().getTime()) / 60_000;
    if (minutes > MAX_MINUTES)
      throw wrong(
        'ExtensionError',
        `Subscription expiration can only be ${MAX_MINUTES} minutes in the future.`,
      );
    const least = clock.now().getTime() + MIN_MINUTES * 60_000;
    return new Date(Math.max(Date.parse(wanted), least)).toISOString();
  }

  async function create(body: unknown): Promise<Answer> {
    const parsed = asked.safeParse(body);
    if (!parsed.success) throw wrong('ValidationError', 'The request is not right for a subscription.');
    const { data } = parsed;
    const owner = people.get(decodeURIComponent(RESOURCE.exec(data.resource)?.[1] ?? ''));
    if (owner.zonderMailbox) throw new GraphFault(404, 'MailboxNotEnabledForRESTAPI', 'No mailbox.');
    const same = (s: Stored) => s.resource === data.resource && s.changeType === data.changeType;
    if (active().some((s) => same(s) && s.notificationUrl === data.notificationUrl))
      throw new GraphFault(409, 'Conflict', 'There is one already.');
    const expirationDateTime = expiry(data.expirationDateTime);
    for (const to of [data.notificationUrl, data.lifecycleNotificationUrl])
      if (to !== undefined && !(await agrees(to)))
        throw wrong('ValidationError', 'Subscription validation request failed.');
    const made: Stored = { ...data, expirationDateTime, id: randomUUID(), owner: owner.key };
    keep([...active(), made]);
    return { status: 201, body: toJson(made) };
  }

  function renew(subscription: Stored, body: unknown): Answer {
    const parsed = renewed.safeParse(body);
    if (!parsed.success) throw wrong('ValidationError', 'Only expirationDateTime can be changed.');
    const next = { ...subscription, expirationDateTime: expiry(parsed.data.expirationDateTime) };
    keep(active().map((s) => (s.id === next.id ? next : s)));
    return { status: 200, body: toJson(next) };
  }

  function deliver(to: string, notification: object): void {
    for (let n = 0; n < times; n++) {
      const done: Promise<void> = post(to, { value: [notification] }).finally(() => busy.delete(done));
      busy.add(done);
    }
  }

  const common = ({ id, expirationDateTime, clientState }: Stored) => ({
    subscriptionId: id,
    subscriptionExpirationDateTime: expirationDateTime,
    ...(clientState === undefined ? {} : { clientState }),
    tenantId: TENANT_ID,
  });

  return {
    async handle(method, id, body) {
      if (id === undefined) {
        if (method === 'GET') return { status: 200, body: { value: active().map(toJson) } };
        if (method === 'POST') return create(body);
        throw wrong('BadRequest', 'Not for all subscriptions.');
      }
      const subscription = active().find((s) => s.id === id);
      if (!subscription) throw notThere();
      if (method === 'PATCH') return renew(subscription, body);
      if (method !== 'DELETE') return { status: 200, body: toJson(subscription) };
      keep(active().filter((s) => s.id !== id));
      return { status: 204 };
    },
    changed(event, change) {
      const follows = (s: Stored) => s.owner === event.owner && s.changeType.split(',').includes(change);
      for (const subscription of active().filter(follows))
        deliver(subscription.notificationUrl, {
          ...common(subscription),
          changeType: change,
          ...toResource(event, people.byKey(event.owner)),
        });
    },
    lifecycle(key, lifecycleEvent) {
      const mine = active().filter((s) => s.owner === key);
      if (lifecycleEvent === 'subscriptionRemoved') keep(active().filter((s) => s.owner !== key));
      for (const s of mine)
        if (s.lifecycleNotificationUrl !== undefined)
          deliver(s.lifecycleNotificationUrl, { ...common(s), lifecycleEvent, resource: s.resource });
    },
    repeat: (wanted) => {
      times = wanted;
    },
    delivered: async () => {
      if (busy.size === 0) return false;
      while (busy.size > 0) await Promise.all(busy);
      return true;
    },
    list: (key) =>
      active()
        .filter((s) => s.owner === key)
        .map(({ id, expirationDateTime }) => ({ id, expires: expirationDateTime })),
    export: () => structuredClone(all),
    import: (subscriptions) => {
      all = [...subscriptions];
      times = 1;
    },
  };
}

/** Without the secret, as Graph answers it. */
function toJson({ owner: _, clientState: _secret, ...subscription }: Stored): Record<string, unknown> {
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#subscriptions/$entity',
    ...subscription,
    clientState: null,
  };
}

function toResource(event: StoredEvent, owner: Mens | undefined) {
  const resource = `Users/${owner?.id ?? ''}/Events/${idOf(event, true)}`;
  const etag = `W/"${Buffer.from(event.changed).toString('base64')}"`;
  const data = { '@odata.type': '#Microsoft.Graph.Event', '@odata.id': resource, '@odata.etag': etag };
  return { resource, resourceData: { ...data, id: idOf(event, true) } };
}

/** The address must give back a text that only we know, decoded and as plain text. */
async function agrees(to: string): Promise<boolean> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()} +&<`;
  const ask = `${to}?validationToken=${encodeURIComponent(token)}`;
  try {
    const response = await fetch(ask, { method: 'POST', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const isText = /^text\/plain\b/.test(response.headers.get('content-type') ?? '');
    return response.status === 200 && isText && (await response.text()) === token;
  } catch {
    return false;
  }
}

async function post(to: string, body: object): Promise<void> {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  await fetch(to, { method: 'POST', headers, body: JSON.stringify(body), signal })
    .then((response) => response.arrayBuffer())
    .catch(() => undefined);
}
