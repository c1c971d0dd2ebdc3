import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

import { createBelasting, type Belasting } from './belasting';
import { tekstBeurt, VRAAG, type Beurt } from './beurten';
import type { Kind } from './kind';
import type { Omgeving } from './omgeving';
import { cpuOfTree } from './postgres';
import type { Start } from './servers';
import type { Ronde } from './uitslag';

/** A bot that runs, and the load for it. */
export interface Loper {
  kind: Kind;
  belasting: Belasting;
  /** First process of its database. */
  postmaster?: number | undefined;
  /** Milliseconds from the start of its process to the first answered turn. */
  startMs: number;
}

/** Starts a bot and asks until it answers. */
export async function start(omgeving: Omgeving, begin: Start): Promise<Loper> {
  const kind = await begin();
  const belasting = createBelasting(kind.port, omgeving.authorization);
  const beurt = tekstBeurt(omgeving.serviceUrl, randomUUID(), VRAAG);
  while (!(await isAnswered(belasting, beurt))) {
    if (!kind.isRunning()) throw new Error(`the process ended: ${kind.lastWords()}`);
    await delay(5);
  }
  return { kind, belasting, startMs: performance.now() - kind.startedAt };
}

export async function stop({ kind, belasting }: Loper): Promise<void> {
  belasting.close();
  await kind.stop();
}

/** Sends the rows, and tells what each turn cost. */
export async function meet({ kind, belasting, postmaster }: Loper, rows: readonly Beurt[][]): Promise<Ronde> {
  const read = async () => {
    const { cpu } = await kind.usage();
    return { cpu, database: postmaster === undefined ? undefined : cpuOfTree(postmaster) };
  };
  const before = await read();
  const took = await belasting.run(rows);
  const after = await read();
  return {
    cpu: (after.cpu - before.cpu) / took.length,
    ...(before.database !== undefined &&
      after.database !== undefined && { database: (after.database - before.database) / took.length }),
    took,
  };
}

async function isAnswered(belasting: Belasting, beurt: Beurt): Promise<boolean> {
  try {
    await belasting.send(beurt);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') return false;
    throw error;
  }
}
