import { randomUUID } from 'node:crypto';

import { effectSchema, type Effect, type Taak } from '../../src/domain/effect';
import type { Clock, Job } from '../../src/flows/ports';
import type { Gedaan } from '../../src/flows/queue';
import { createLog } from '../../src/log';
import type { OpenStore, StoreValues } from '../../src/store/open';
import type { Handlers } from '../../src/worker/handlers';
import { createWorker, type Worker } from '../../src/worker/worker';
import { closeStores, openTestStore } from '../store/server';

export interface Parts {
  /** Does the work of every kind of effect. */
  handle?: (effect: Effect, job: Job) => Promise<void> | void;
  onDead?: (effect: Effect, job: Job) => Promise<void>;
  /** Milliseconds the clock can be ahead; given: the clock can be moved. */
  clock?: MovableClock;
  store?: Partial<StoreValues>;
}

export interface Program extends OpenStore {
  url: string;
  worker: Worker;
  logged: string[];
  add: (...taken: Taak[]) => Promise<void>;
  /** Moves the clock to the moment the first waiting job is due, and waits until it was tried. */
  step: () => Promise<Date>;
}

export type MovableClock = Clock & { moveTo(instant: Date): void };

export function createMovableClock(): MovableClock {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    moveTo: (instant) => {
      ahead = Math.max(ahead, instant.getTime() - Date.now());
    },
  };
}

const open = new Set<Program>();

/** Store and worker as the program has them, on a database of its own. Closed by `closePrograms`. */
export async function startProgram({ handle, onDead, clock, store }: Parts = {}): Promise<Program> {
  const opened = await openTestStore({ ...(clock && { movable: clock }), ...store });
  const logged: string[] = [];
  const worker = createWorker({
    boss: opened.boss,
    handlers: createHandlers(handle ?? (() => undefined)),
    onDead: onDead ?? (() => Promise.resolve()),
    log: createLog((line) => logged.push(line)),
    clock: clock ?? { now: () => new Date() },
  });
  worker.start();
  const program: Program = {
    ...opened,
    worker,
    logged,
    add: (...taken) => opened.store.transaction((tx) => tx.jobs.add(taken)),
    step: async () => {
      const due = await opened.boss.nextDue();
      if (!due) throw new Error('no job waits');
      clock?.moveTo(due);
      await opened.boss.moveTo(due);
      await worker.settle();
      return due;
    },
  };
  open.add(program);
  return program;
}

export async function closePrograms(): Promise<void> {
  for (const { worker } of open) await worker.stop();
  open.clear();
  await closeStores();
}

export function createHandlers(handle: NonNullable<Parts['handle']>): Handlers {
  const handler = async (effect: Effect, job: Job): Promise<Gedaan> => {
    await handle(effect, job);
    return 'gedaan';
  };
  const kinds = effectSchema.options.map((option) => option.shape.kind.value);
  return Object.fromEntries(kinds.map((kind) => [kind, handler])) as Handlers;
}

export function createTaak(op?: Date): Taak {
  return { effect: { kind: 'bericht-sturen', berichtId: randomUUID() }, ...(op && { op }) };
}

export function idOf(effect: Effect): string {
  if ('berichtId' in effect) return effect.berichtId;
  return 'meldingId' in effect ? effect.meldingId : effect.kind;
}
