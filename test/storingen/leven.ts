import { createCalendar } from '../../src/graph/calendar';
import type { Graph, GraphCall } from '../../src/graph/client';
import { createDirectory } from '../../src/graph/directory';
import type { Store } from '../../src/flows/ports';
import type { Claim, Queue } from '../../src/flows/queue';
import { createHandlers, createOnDead, type Handlers } from '../../src/worker/handlers';
import { createRun } from '../../src/worker/run';
import { stil, type Baan } from './baan';
import { TE_LAAT_MS, type Plan } from './plan';

/** Counts on over several lives. */
export interface Teller {
  stappen: number;
  calls: number;
  geraakt: number;
  gestorven: number;
  /** Until when (performance.now) a call that nobody waits for any more may still do its work. */
  naijlen: number;
}

/** The program from one start to its death: from then on nothing of it reaches the world any more. */
export interface Leven {
  run: (claim: Claim) => Promise<void>;
  handlers: Handlers;
  isDood(): boolean;
}

class Gestorven extends Error {
  override readonly name = 'Gestorven';
}

export function beginLeven({ opened, graph, deps, clock }: Baan, plan: Plan, teller: Teller): Leven {
  let dood = false;
  const leef = () => {
    if (dood) throw new Gestorven();
  };
  const sterf = () => {
    dood = true;
    teller.gestorven += 1;
    throw new Gestorven();
  };
  /** One step towards the world; the program may die before it, or when it was done and nothing more. */
  async function stap<T>(doe: () => Promise<T>): Promise<T> {
    leef();
    const hoe = plan.doden.get(teller.stappen++);
    if (hoe === 'ervoor') sterf();
    try {
      return await doe();
    } finally {
      if (hoe === 'erna' && !dood) sterf();
      leef();
    }
  }

  const store: Store = { transaction: (work) => stap(() => opened.store.transaction(work)) };
  const viaPlan: Graph = {
    request: <T>(call: GraphCall<T>) =>
      stap(() => {
        stoor(graph.standin, plan, teller, call);
        return graph.graph.request(call);
      }),
  };
  const boss: Queue = {
    ...opened.boss,
    complete: (claim) => stap(() => opened.boss.complete(claim)),
    retry: (...args) => stap(() => opened.boss.retry(...args)),
    kill: (...args) => stap(() => opened.boss.kill(...args)),
  };
  const handlers = createHandlers({
    ...deps,
    store,
    directory: createDirectory(viaPlan),
    calendar: createCalendar(viaPlan),
  });
  const run = createRun({
    boss,
    handlers,
    log: stil,
    clock,
    onDead: createOnDead(handlers),
  });
  return { run, handlers, isDood: () => dood };
}

/** Puts the trouble of this call in the way, if the plan has any. In a batch it hits one of the parts. */
function stoor(
  standin: Baan['graph']['standin'],
  { storingen, blijvend }: Plan,
  teller: Teller,
  { path, method }: GraphCall<unknown>,
): void {
  const nr = teller.calls++;
  if (blijvend?.vanaf === nr) standin.storing(blijvend.storing);
  const storing = storingen.get(nr);
  if (!storing) return;
  teller.geraakt += 1;
  if (storing.kind === 'slow') teller.naijlen = performance.now() + TE_LAAT_MS + 100;
  const deel = path === '/$batch' && nr % 2 === 0;
  standin.storing({
    ...storing,
    ...(deel ? { path: '/events/', method: 'GET' } : { path: decodeURIComponent(path), method }),
  });
}
