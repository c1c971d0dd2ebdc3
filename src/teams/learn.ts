import { isDeepStrictEqual } from 'node:util';

import { toReport } from '../errors';
import { naBezorgen } from '../flows/berichten';
import type { Clock, Gesprek, Store, Taal } from '../flows/ports';
import type { Log } from '../log';
import type { Admitted } from './activity';
import { toGesprek } from './reference';

export interface LearnDeps {
  store: Store;
  clock: Clock;
  log: Log;
  tenantId: string;
}

/** So long a look in the database is believed: a job or another instance may forget the person meanwhile. */
const BELIEVED_MS = 10 * 60_000;
const MAX_PEOPLE = 5000;

/** Keeps how a person can be reached, or forgets it. A turn goes on without: help must not wait for the database. */
export function createLearn({ store, clock, log, tenantId }: LearnDeps) {
  const seen = new Map<string, { gesprek: Gesprek; until: number }>();
  return async (incoming: Admitted, taal: Taal, removed: boolean): Promise<void> => {
    const gesprek = toGesprek(incoming, tenantId, taal);
    if (!gesprek) return;
    const { persoon } = gesprek;
    const now = clock.now().getTime();
    const last = seen.get(persoon);
    const isTurn = incoming.type === 'message' || incoming.type === 'invoke';
    if (isTurn && last && now < last.until && isDeepStrictEqual(last.gesprek, gesprek)) return;
    seen.delete(persoon);
    try {
      await store.transaction(async (tx) => {
        const { gesprekken } = tx;
        const known = await gesprekken.get(persoon);
        if (removed) await gesprekken.remove(persoon);
        else if (!isDeepStrictEqual(known, gesprek)) await gesprekken.save(gesprek);
        if (!removed && (!known || !isTurn)) await naBezorgen(tx, persoon);
      });
    } catch (error) {
      log.warn('store.failed', toReport(error));
      return;
    }
    if (seen.size >= MAX_PEOPLE) seen.clear();
    if (!removed) seen.set(persoon, { gesprek, until: now + BELIEVED_MS });
  };
}
