import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import { z } from 'zod';

import type { Gemaakt, Notice, Subscriptions } from '../flows/subscriptionports';
import { path, type Graph } from './client';
import { toExternalError, type Failure } from './failure';

/** A free moment says nothing of our talks, so what is new in a calendar is not asked for. */
const CHANGES = 'updated,deleted';

const made = z.object({
  id: z.string().min(1),
  expirationDateTime: z
    .string()
    .transform((text) => new Date(text))
    .refine((date) => !Number.isNaN(date.getTime())),
});
const listed = z.object({
  value: z.array(z.object({ id: z.string(), resource: z.string(), notificationUrl: z.string().nullish() })),
});

/** What only a person can change: a permission, a limit, an address that cannot be reached from outside. */
function asRefused(failure: Failure) {
  if (toExternalError(failure).details.retryable) return undefined;
  const { status, code } = failure;
  return { value: { refused: { status, ...(code === undefined ? {} : { code }) } } };
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest();

/** Change notifications of Graph on the events of a person (Calendars.Read, part of Calendars.ReadWrite). */
export function createSubscriptions(graph: Graph): Subscriptions {
  async function remove(id: string): Promise<void> {
    await graph.request({
      method: 'delete',
      path: path`/subscriptions/${id}`,
      answer: z.unknown(),
      unless: (failure) => asRefused(failure) && { value: undefined },
    });
  }

  /** The answer to an earlier call was lost: nobody knows the secret of what it made. */
  async function removeLost(resource: string, url: string): Promise<void> {
    const { value } = await graph.request({ method: 'get', path: '/subscriptions', answer: listed });
    for (const { id, resource: its, notificationUrl } of value)
      if (its.toLowerCase() === resource.toLowerCase() && notificationUrl === url) await remove(id);
  }

  async function create(organisator: string, url: string, tot: Date): Promise<Gemaakt> {
    // Lives nowhere but at Graph; we keep its hash.
    const clientState = randomBytes(32).toString('base64url');
    const answer = await graph.request<
      z.infer<typeof made> | { refused: Omit<Gemaakt & { ok: false }, 'ok'> }
    >({
      method: 'post',
      path: '/subscriptions',
      body: {
        changeType: CHANGES,
        notificationUrl: url,
        lifecycleNotificationUrl: url,
        resource: resourceOf(organisator),
        expirationDateTime: tot.toISOString(),
        clientState,
      },
      answer: made,
      unless: asRefused,
    });
    if ('refused' in answer) return { ok: false, ...answer.refused };
    const hash = hashOf(clientState).toString('hex');
    return { ok: true, id: answer.id, hash, vervaltOp: answer.expirationDateTime };
  }

  return {
    create: async (organisator, url, tot) => {
      const first = await create(organisator, url, tot);
      if (first.ok || first.status !== 409) return first;
      await removeLost(resourceOf(organisator), url);
      return create(organisator, url, tot);
    },
    renew: (id, tot) =>
      graph
        .request<z.infer<typeof made> | undefined>({
          method: 'patch',
          path: path`/subscriptions/${id}`,
          body: { expirationDateTime: tot.toISOString() },
          answer: made,
          unless: (failure) => asRefused(failure) && { value: undefined },
        })
        .then((answer) => answer?.expirationDateTime),
    remove,
    isOurs: (clientState, hash) => timingSafeEqual(hashOf(clientState), Buffer.from(hash, 'hex')),
  };
}

const resourceOf = (organisator: string) => path`users/${organisator}/events`;

const MAX_NOTICES = 1000;
const items = z.object({ value: z.array(z.unknown()).max(MAX_NOTICES) });
const lifecycle = new Map<string, Notice['wat']>([
  ['reauthorizationRequired', 'verlengen'],
  ['subscriptionRemoved', 'weg'],
  ['missed', 'gemist'],
]);
/** Which event it is, and what became of it, is not read: every talk in that calendar is looked at. */
const item = z
  .object({
    subscriptionId: z.string().regex(/^[\w-]{1,64}$/),
    clientState: z.string().max(128).nullish(),
    lifecycleEvent: z.string().max(40).nullish(),
  })
  .transform(({ subscriptionId, clientState, lifecycleEvent }, context): Notice => {
    const wat = lifecycleEvent == null ? 'gewijzigd' : lifecycle.get(lifecycleEvent);
    if (wat !== undefined) return { graphId: subscriptionId, clientState: clientState ?? '', wat };
    context.addIssue('unknown');
    return z.NEVER;
  });

/** What was delivered; a single one that we do not know is left out. Undefined: this is no delivery of Graph. */
export function parseNotices(body: unknown): Notice[] | undefined {
  const parsed = items.safeParse(body);
  return parsed.data?.value.flatMap((one) => item.safeParse(one).data ?? []);
}
