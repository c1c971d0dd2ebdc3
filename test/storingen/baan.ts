import type { GraphMens } from '../../src/sandbox/graph/people';
import { createLog } from '../../src/log';
import type { Deps as HandlerDeps } from '../../src/worker/handlers';
import type { Messenger } from '../../src/flows/ports';
import * as bouw from '../domain/bouw';
import { createGesprek, fakeIds } from '../flows/poorten';
import { startStandin, type RunningStandin } from '../graph/setup';
import { createTestDatabase, openTestStore, query } from '../store/server';
import { createMovableClock, type MovableClock } from '../worker/program';
import { createCalendar } from '../../src/graph/calendar';
import { createDirectory } from '../../src/graph/directory';
import { createSubscriptions } from '../../src/graph/subscriptions';
import type { OpenStore } from '../../src/store/open';

/** Shorter than a slow answer takes. */
const TIMEOUT_MS = 200;

const mens = (
  key: string,
  id: string,
  leidinggevende: string | undefined,
  rol: GraphMens['rol'],
): GraphMens => ({
  key,
  id,
  naam: key,
  functie: '',
  team: '',
  mail: `${key}@x.example`,
  ...(leidinggevende === undefined ? {} : { leidinggevende }),
  rol,
});
export const MENSEN: readonly GraphMens[] = [
  mens('melder', bouw.melder, 'baas', 'medewerker'),
  mens('collega', bouw.collega, 'baas', 'medewerker'),
  mens('baas', bouw.baas, 'irm', 'leidinggevende'),
  mens('vervanger', bouw.vervanger, 'baas', 'vervanger'),
  mens('irm', bouw.irm, undefined, 'irm'),
  mens('coordinator', bouw.coordinator, 'irm', 'coordinator'),
  mens('coordinator2', bouw.coordinator2, 'irm', 'coordinator'),
];

/** The key of the person with this id; empty when there is none. */
export const keyVan = (id: string | undefined) => MENSEN.find((m) => m.id === id)?.key ?? '';

/** One municipality for many runs, one after the other: a database, the stand-in of Graph, a clock that is moved. */
export interface Baan {
  opened: OpenStore & { url: string };
  graph: RunningStandin;
  clock: MovableClock;
  /** Everything works: for what people do. */
  deps: HandlerDeps;
  /** No melding, no job, empty calendars. */
  schoon(): Promise<void>;
  stop(): Promise<void>;
}

export const stil = createLog(() => undefined);

export async function startBaan(): Promise<Baan> {
  const clock = createMovableClock();
  const databaseUrl = await createTestDatabase();
  // The database itself is not killed here.
  const naam = new URL(databaseUrl).pathname.slice(1);
  await query(databaseUrl, `alter database ${naam} set synchronous_commit = off`);
  const opened = await openTestStore({ movable: clock, databaseUrl });
  const graph = await startStandin({ mensen: MENSEN, timeoutMs: TIMEOUT_MS, clock });
  const deps: HandlerDeps = {
    store: opened.store,
    clock,
    ids: fakeIds,
    profiel: bouw.profiel,
    messenger: createPost(),
    directory: createDirectory(graph.graph),
    calendar: createCalendar(graph.graph),
    // The looks at set times are what is tried; what Graph would tell comes on top.
    notifyUrl: () => undefined,
    subscriptions: createSubscriptions(graph.graph),
    log: stil,
  };
  return {
    opened,
    graph,
    clock,
    deps,
    schoon: async () => {
      await query(
        opened.url,
        'truncate meldingen, nummers, berichten, beurten; delete from pgboss.job where true',
      );
      graph.standin.reset();
      graph.wire.length = 0;
    },
    stop: async () => {
      await opened.close();
      await graph.close();
    },
  };
}

/** Teams is not what is tried here: every message arrives. */
function createPost(): Messenger {
  let nummers = 0;
  return {
    open: (persoon) => Promise.resolve(createGesprek(persoon, `a:${persoon}`)),
    send: () => Promise.resolve(`act-${(nummers += 1)}`),
    update: () => Promise.resolve(),
    remove: () => Promise.resolve(),
  };
}
