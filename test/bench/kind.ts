import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const METER = join(__dirname, 'meter.mjs');
const STOP_MS = 20_000;

export interface Usage {
  /** Milliseconds of CPU since the start, all threads. */
  cpu: number;
  /** Bytes. */
  rss: number;
}

/** A server in a process of its own. */
export interface Kind {
  pid: number;
  port: number;
  /** performance.now() of this process at the moment the other one was started. */
  startedAt: number;
  usage(): Promise<Usage>;
  isRunning(): boolean;
  /** The end of what it said. */
  lastWords(): string;
  stop(): Promise<void>;
  /** As a power cut does it. */
  kill(): Promise<void>;
}

export interface KindValues {
  script: string;
  args?: string[];
  env: Record<string, string>;
  /** Folder it runs in. */
  cwd: string;
  /** Both outputs go here, as those of a service go to a file. */
  logFile: string;
  /** Options of Node. */
  execArgv: string[];
}

const running = new Set<Kind>();

/** Nothing of this environment goes along but the path: no key of production, no proxy. */
export async function startKind(values: KindValues): Promise<Kind> {
  const { script, args = [], env, cwd, logFile, execArgv } = values;
  const port = await freePort();
  const log = openSync(logFile, 'a');
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...execArgv, '--import', METER, script, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const kind: Kind = {
    pid: child.pid ?? 0,
    port,
    startedAt,
    usage: () => ask(child),
    lastWords: () => readFileSync(logFile, 'utf8').slice(-2000),
    isRunning: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      running.delete(kind);
      if (!kind.isRunning()) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await gone;
      clearTimeout(late);
    },
    kill: async () => {
      running.delete(kind);
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
  running.add(kind);
  return kind;
}

/** What still runs when a run fails half-way. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((kind) => kind.stop()));
}

async function ask(child: ChildProcess): Promise<Usage> {
  const answer = once(child, 'message') as Promise<[Usage]>;
  child.send('usage');
  return (await answer)[0];
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
