import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';

import { createLog } from '../src/log';
import { startServer } from '../src/store/postgres/server';

/** Stops the server when a test started it, and removes its folder. */
async function globalTeardown(): Promise<void> {
  const dataDir = process.env['VPD_TEST_SERVER'];
  if (dataDir === undefined) return;
  if (existsSync(path.join(dataDir, 'postgres', 'postmaster.pid'))) {
    const server = await startServer({ dataDir, log: createLog(() => undefined) });
    await server.stop();
  }
  await rm(dataDir, { recursive: true, force: true });
}

export = globalTeardown;
