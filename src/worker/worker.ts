import { setTimeout as delay } from 'node:timers/promises';

import { toReport } from '../errors';
import { createBell } from './bell';
import type { Claim } from '../flows/queue';
import { createRun, type RunDeps } from './run';

export interface Worker {
  start(): void;
  /** Takes no new jobs and waits for those that are running. Not to be started again. */
  stop(): Promise<void>;
  /** Resolves when no job is due and none is being done, by any worker. For tests and the sandbox. */
  settle(): Promise<void>;
  /** Looks for due jobs now instead of at the next poll; jobs saved by this process do that by themselves. */
  nudge(): void;
}

const PARALLEL = 4;
const POLL_MS = 1000;
const TOUCH_MS = 3000;
const SWEEP_MS = 60 * 60 * 1000;

/** Does the jobs that are due, a few at a time. Any number of workers may run on one database. */
export function createWorker(deps: RunDeps): Worker {
  const { boss, clock, log } = deps;
  const run = createRun(deps);
  const running = new Map<Claim, Promise<void>>();
  const bell = createBell();
  const timers: NodeJS.Timeout[] = [];
  let loop: Promise<void> | undefined;
  let stopping = false;

  const start = (claim: Claim) => {
    const done = run(claim).finally(() => {
      running.delete(claim);
      bell.ring();
    });
    running.set(claim, done);
  };
  /** The database may be away for a while; the next round tries again. */
  const survive = (work: Promise<void>) =>
    work.catch((error: unknown) => {
      log.warn('store.failed', toReport(error));
    });
  const round = async () => {
    const room = PARALLEL - running.size;
    if (room > 0) (await boss.claim(room)).forEach(start);
  };
  const every = (ms: number, task: () => Promise<void>) => {
    timers.push(setInterval(() => void survive(task()), ms));
  };
  boss.onAdded(bell.ring);
  return {
    start: () => {
      loop ??= (async () => {
        while (!stopping) {
          await survive(round());
          await bell.heard(POLL_MS);
        }
      })();
      every(TOUCH_MS, () => boss.touch([...running.keys()]));
      every(SWEEP_MS, () => boss.sweep(clock.now()));
    },
    stop: async () => {
      stopping = true;
      bell.ring();
      await loop;
      await Promise.all(running.values());
      for (const timer of timers) clearInterval(timer);
    },
    settle: async () => {
      while (loop && !stopping && (await boss.countOpen()) > 0) {
        bell.ring();
        await Promise.all(running.values());
        await delay(10);
      }
    },
    nudge: bell.ring,
  };
}
