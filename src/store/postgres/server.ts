import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { Client } from 'pg';

import { ConfigError } from '../../errors';
import type { Log } from '../../log';
import { findBinaries } from './binaries';
import { DATABASE_USER, fillFolder, isAlive, openFolder, type Folder } from './folder';
import { createRunner, findUser } from './runner';

/** Recovery after a power cut reads back what was not yet in the tables; that can take a while. */
const START_TIMEOUT_MS = 120_000;

export interface Server {
  /** Address of the database, with password. Never log it. */
  url: string;
  /** Stops the server and waits until everything is on disk. */
  stop(): Promise<void>;
}

/**
 * Starts the built-in PostgreSQL in `<dataDir>/postgres`, or takes over the one that a killed program left running
 * there. Throws ConfigError when that cannot be.
 */
export async function startServer({ dataDir, log }: { dataDir: string; log: Log }): Promise<Server> {
  const { bin } = await findBinaries();
  const folder = await openFolder(dataDir);
  const user = await findUser(folder.data);
  if (!folder.filled) await fillFolder(folder, bin, user);
  const runner = await createRunner({ bin, folder: folder.data, ...(user && { user }) });
  const pgCtl = (args: readonly string[]) =>
    runner.run(path.join(bin, 'pg_ctl'), ['-D', folder.data, ...args]);
  const port = await reach(folder, log, (free) =>
    pgCtl(['start', '-w', '-t', '60', '-o', `-p ${free}`, '-l', path.join(folder.data, 'server.log')]),
  );
  return {
    url: urlOf(folder, port),
    stop: async () => {
      await pgCtl(['stop', '-m', 'fast', '-w', '-t', '60']);
    },
  };
}

/** The port of a server that answers: one that runs already, or a new one. */
async function reach(folder: Folder, log: Log, start: (port: number) => Promise<number>): Promise<number> {
  const until = Date.now() + START_TIMEOUT_MS;
  let starts = 0;
  while (Date.now() < until) {
    const running = await readPidFile(folder.data);
    if (running && (await answers(urlOf(folder, running.port), folder.data))) {
      log.info(starts > 0 ? 'store.started' : 'store.adopted', { port: running.port });
      return running.port;
    }
    if (running && (await isServer(running.pid, folder.data))) {
      await delay(100); // starting, recovering or stopping
      continue;
    }
    // Its process is gone, but the number may be in use by another one, and the server would refuse to start.
    if (running) await rm(path.join(folder.data, 'postmaster.pid'), { force: true });
    if (++starts > 3) break;
    await start(await freePort());
  }
  const problem = 'the built-in database does not start; see postgres/server.log in this folder';
  throw new ConfigError([{ key: 'DATA_DIR', problem }]);
}

/** Lines 1 and 4 of the file that a running server keeps: its process number and its port. */
async function readPidFile(data: string): Promise<{ pid: number; port: number } | undefined> {
  const text = await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  return text === '' ? undefined : { pid: Number(lines[0]), port: Number(lines[3] ?? 0) };
}

async function isServer(pid: number, data: string): Promise<boolean> {
  if (process.platform !== 'linux') return isAlive(pid);
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return folder !== undefined && folder === (await realpath(data));
}

async function answers(url: string, data: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    );
    return rows[0]?.folder === data || rows[0]?.folder === (await realpath(data));
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlOf({ password }: Folder, port: number): string {
  return `postgres://${DATABASE_USER}:${password}@127.0.0.1:${port}/postgres`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
