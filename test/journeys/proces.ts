import { spawn, type ChildProcess } from 'node:child_process';
import diagnostics from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

import { createSandboxClock } from '../../src/sandbox/klok';
import { startStandins } from '../../src/sandbox/server';
import { startServer } from '../../src/store/postgres/server';
import { query, silent } from '../store/server';
import { createBediening, type Bediening } from './gemeente';

/** A call of the program to the world outside. */
export interface Stap {
  method: string;
  path: RegExp;
  /** The how manieth such call from now on; default the first. */
  nth?: number;
  /** ervoor: the call never gets there. erna: it was done, but the answer is never heard. */
  moment: 'ervoor' | 'erna';
}

/** A click that is under way to the program. */
export type Beurtmoment =
  | { moment: 'afgeleverd'; ms: number } // it has the click; killed so many milliseconds later
  | { moment: 'niet-gehoord' }; // it answered, so everything is saved, but nobody hears the answer

/** The program in its own process, between people and stand-ins that live on when it is killed. */
export interface Proces extends Bediening {
  start(): Promise<void>;
  /** Kills the program at the first moment that fits; resolves when it is gone. */
  moord(bij: Stap | Beurtmoment): Promise<void>;
  nu(): Promise<void>;
  /** No job is due or busy. */
  rust(): Promise<void>;
  sql(text: string): Promise<Record<string, unknown>[]>;
  /** Empty chats, calendars and tables, as they were before the first melding. */
  schoon(): Promise<void>;
  stop(): Promise<void>;
}

const program = join(__dirname, '..', '..', 'src', 'sandbox', 'program.ts');
const register = join(__dirname, '..', 'store', 'register.cjs');

export async function startProces(begin: string): Promise<Proces> {
  const dir = await mkdtemp(join(tmpdir(), 'vpd-proces-'));
  const clock = createSandboxClock(new Date(begin).getTime() - Date.now());
  let kind: {
    child: ChildProcess;
    port: number;
    gone: Promise<unknown>;
    said: (line: string) => Promise<string>;
  };
  let beurt: Beurtmoment | undefined;

  const nu = async () => {
    kind.child.kill('SIGKILL');
    await kind.gone;
    beurt = undefined;
  };
  const rust = async () => {
    if (kind.child.exitCode !== null || kind.child.signalCode !== null) return;
    const settled = kind.said('settled');
    kind.child.stdin?.write('settle\n');
    await Promise.race([settled, kind.gone]);
  };
  const door = await startDoor(
    () => kind.port,
    () => beurt,
    nu,
  );
  const standins = await startStandins({
    port: 0,
    botUrl: `${door.origin}/api/messages`,
    clock,
    advance: () => Promise.reject(new Error('the clock stands')),
    settle: rust,
    reset: () => Promise.reject(new Error('use schoon()')),
    dataFile: join(dir, 'sandbox.json'),
    pageDir: dir,
    adaptivecardsDir: dir,
  });
  const start = async () => {
    const args = [standins.origin, dir, '0', String(clock.offset())];
    const child = spawn(process.execPath, ['-r', register, program, ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: join(dir, 'compiled') },
    });
    const reader = createInterface(child.stdout);
    const gone = once(child, 'exit');
    const said = (begin: string) =>
      new Promise<string>((resolve, reject) => {
        reader.on('line', function look(line) {
          if (!line.startsWith(begin)) return;
          reader.off('line', look);
          resolve(line);
        });
        void gone.then(() => {
          reject(new Error(`ended without "${begin}"`));
        });
      });
    const open = said('open ');
    kind = { child, port: 0, gone, said: (line) => said(line).catch(() => '') };
    kind.port = Number((await open).slice('open '.length));
  };
  await start();
  await standins.teams.announce();
  await rust();
  const database = await startServer({ dataDir: dir, log: silent });
  const sql = (text: string) => query(database.url, text) as Promise<Record<string, unknown>[]>;
  const begonnen = { teams: standins.teams.export(), graph: standins.graph.export() };

  return {
    ...createBediening(standins.origin),
    ...{ start, nu, rust, sql },
    moord: async (bij) => {
      const { gone } = kind;
      if ('method' in bij) onCall(bij, nu);
      else beurt = bij;
      await gone;
      beurt = undefined;
    },
    schoon: async () => {
      await rust();
      await sql('truncate meldingen, nummers, berichten, beurten, subscriptions');
      await sql('delete from pgboss.job');
      standins.teams.import(structuredClone(begonnen.teams));
      standins.graph.import(structuredClone(begonnen.graph));
    },
    stop: async () => {
      kind.child.kill('SIGTERM');
      await kind.gone;
      await standins.close();
      await door.close();
      await database.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** Node itself tells of every request that comes in here: no stand-in needs to know that somebody will be killed. */
function onCall({ method, path, nth = 1, moment }: Stap, kill: () => Promise<void>): void {
  let left = nth;
  diagnostics.subscribe('http.server.request.start', function look(message) {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (request.method !== method || !path.test(decodeURIComponent(request.url ?? ''))) return;
    left -= 1;
    if (left > 0) return;
    diagnostics.unsubscribe('http.server.request.start', look);
    if (moment === 'ervoor') {
      request.destroy();
      void kill();
      return;
    }
    response.writeHead = () => {
      request.socket.destroy();
      void kill();
      return response;
    };
    response.write = () => true;
    response.end = () => response;
  });
}

/** Stands between Teams and the bot, and can keep an answer from being heard. */
async function startDoor(
  port: () => number,
  beurt: () => Beurtmoment | undefined,
  kill: () => Promise<void>,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url: path } = incoming;
    const bij = beurt();
    const onward = request({ host: '127.0.0.1', port: port(), method, headers, path }, (answer) => {
      if (bij) {
        incoming.socket.destroy();
        if (bij.moment === 'niet-gehoord') void kill();
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => incoming.socket.destroy());
    onward.on('finish', () => {
      if (bij?.moment === 'afgeleverd') void delay(bij.ms).then(kill);
    });
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
