import type { PgBoss, Queue } from 'pg-boss';

export const TAKEN = 'taken';
/** Jobs that could not be done: what then has to happen is a job too, so that a crash there loses nothing. */
export const DOOD = 'taken-dood';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
/** Counted from the moment a job is due: pg-boss removes a job that is still waiting after this. */
const NEVER = 20 * 365 * DAY;

/** Both are read by worker.ts of every instance: a claim that shows no heartbeat for 10 s is given to another. */
const common = { retentionSeconds: NEVER, deleteAfterSeconds: 7 * DAY, heartbeatSeconds: 10 };

const queues: readonly Queue[] = [
  // Never given up: nobody would hear of it. Once a minute for as long as it takes.
  { ...common, name: DOOD, retryLimit: 10_000_000, retryDelay: MINUTE, expireInSeconds: 3 * MINUTE },
  {
    ...common,
    name: TAKEN,
    deadLetter: DOOD,
    expireInSeconds: 3 * MINUTE,
    // 1-2 s, 2-4 s, ... 15 min: about an hour in all.
    retryLimit: 12,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: 15 * MINUTE,
  },
];

/** Makes the queues; an existing queue gets the settings of this release. */
export async function prepareQueues(pgBoss: PgBoss): Promise<void> {
  for (const { name, ...options } of queues) {
    await pgBoss.createQueue(name, options);
    await pgBoss.updateQueue(name, options);
  }
}
