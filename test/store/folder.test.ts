import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createLog } from '../../src/log';
import { startServer, type Server } from '../../src/store/postgres/server';
import { query } from './server';

let dataDir: string;
let events: string[];
const log = createLog((line) => events.push((JSON.parse(line) as { event: string }).event));
const start = () => startServer({ dataDir, log });
const pidFile = () => path.join(dataDir, 'postgres', 'postmaster.pid');

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'vpd-folder-'));
});
beforeEach(() => {
  events = [];
});
afterAll(async () => {
  if (existsSync(pidFile())) await (await start()).stop();
  await rm(dataDir, { recursive: true, force: true });
});

describe('the built-in database', () => {
  it('is made once when two programs begin in an empty folder, also where one was killed doing it', async () => {
    const dead = spawn('true');
    await new Promise((resolve) => dead.on('exit', resolve));
    const remains = path.join(dataDir, `postgres.nieuw-${String(dead.pid)}-1`);
    await mkdir(remains);
    await writeFile(path.join(remains, 'PG_VERSION'), '18');
    const [first, second] = await Promise.all([start(), start()]);
    expect(second.url).toBe(first.url);
    await query(first.url, 'create table t as select 1 as n');
    await first.stop();
    expect((await readdir(dataDir)).sort()).toEqual(['postgres', 'postgres-wachtwoord']);
  });

  it('listens on this machine only, writes to disk, and has one time zone and encoding', async () => {
    const server = await start();
    const names = ['listen_addresses', 'unix_socket_directories', 'fsync', 'timezone', 'server_encoding'];
    const values = names.map((name) => query(server.url, 'select current_setting($1) as v', [name]));
    const rows = (await Promise.all(values)).flat() as { v: string }[];
    expect(rows.map(({ v }) => v)).toEqual(['127.0.0.1', '', 'on', 'UTC', 'UTF8']);
    await server.stop();
  });

  it('keeps its password where only we can read it, and asks for it', async () => {
    const server = await start();
    const { mode } = await stat(path.join(dataDir, 'postgres-wachtwoord'));
    expect(mode & 0o777).toBe(0o600);
    const guess = server.url.replace(/:[0-9a-f]{48}@/, ':x@');
    await expect(query(guess, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await server.stop();
  });

  it('takes over a server that was left running', async () => {
    const left = await start();
    const adopted = await start();
    expect(adopted.url).toBe(left.url);
    await adopted.stop();
    expect(events).toEqual(['store.started', 'store.adopted']);
    expect(existsSync(pidFile())).toBe(false);
  });

  it('starts after its server was killed, even when the process number is in use by another', async () => {
    const first = await start();
    const lines = (await readFile(pidFile(), 'utf8')).split('\n');
    process.kill(Number(lines[0]), 'SIGKILL');
    const other = spawn('sleep', ['60']);
    await gone(first);
    await writeFile(pidFile(), [String(other.pid), ...lines.slice(1)].join('\n'));
    const again = await start();
    expect(await query(again.url, 'select n from t')).toEqual([{ n: 1 }]);
    await again.stop();
    other.kill();
  });
});

/** Until the killed server no longer answers. */
async function gone(server: Server): Promise<void> {
  const answers = () =>
    query(server.url, 'select 1').then(
      () => true,
      () => false,
    );
  while (await answers()) await new Promise((resolve) => setTimeout(resolve, 20));
}
