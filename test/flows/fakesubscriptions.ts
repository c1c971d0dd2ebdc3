import { createLog } from '../../src/log';
import type {
  Gemaakt,
  Subscription,
  SubscriptionRows,
  Subscriptions,
} from '../../src/flows/subscriptionports';
import type { Grens } from './poorten';

/** The rows in memory, held to the same contract as the database. */
export function createFakeRows(rijen: Map<string, Subscription>): SubscriptionRows {
  const alle = () =>
    structuredClone([...rijen.values()].sort((a, b) => a.organisator.localeCompare(b.organisator)));
  const later = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    return work();
  };
  return {
    add: (organisator, onderhoudOp) =>
      later(() => {
        if (rijen.has(organisator)) return false;
        rijen.set(organisator, { organisator, onderhoudOp });
        return true;
      }),
    get: (organisator) => later(() => structuredClone(rijen.get(organisator))),
    find: (ids) => later(() => alle().filter(({ bijGraph }) => bijGraph && ids.includes(bijGraph.id))),
    list: () => later(alle),
    save: (rij) =>
      later(() => {
        if (rijen.has(rij.organisator)) rijen.set(rij.organisator, structuredClone(rij));
      }),
    remove: (organisator) => later(() => void rijen.delete(organisator)),
  };
}

export interface FakeSubscriptions extends Subscriptions {
  /** What Graph has: id and until when. */
  bijGraph: Map<string, { organisator: string; url: string; tot: Date }>;
  /** What Graph answers to a new one instead. */
  weiger: Extract<Gemaakt, { ok: false }> | undefined;
}

/** Graph in memory; the secret of a subscription is `geheim-` with its id. */
export function createFakeSubscriptions({ buiten }: Grens): FakeSubscriptions {
  const bijGraph: FakeSubscriptions['bijGraph'] = new Map();
  let nummers = 0;
  const fake: FakeSubscriptions = {
    bijGraph,
    weiger: undefined,
    create: (organisator, url, tot) =>
      buiten('calendar.subscribe', (): Gemaakt => {
        if (fake.weiger) return fake.weiger;
        const id = `sub-${(nummers += 1)}`;
        bijGraph.set(id, { organisator, url, tot });
        return { ok: true, id, hash: `hash-${id}`, vervaltOp: tot };
      }),
    renew: (id, tot) =>
      buiten('calendar.renew', () => {
        const eerder = bijGraph.get(id);
        if (!eerder) return undefined;
        bijGraph.set(id, { ...eerder, tot });
        return tot;
      }),
    remove: (id) => buiten('calendar.unsubscribe', () => void bijGraph.delete(id)),
    isOurs: (clientState, hash) => clientState.replace('geheim', 'hash') === hash,
  };
  return fake;
}

/** A log and the lines it wrote. */
export function createFakeLog() {
  const regels: string[] = [];
  return { log: createLog((regel) => void regels.push(regel)), regels };
}
