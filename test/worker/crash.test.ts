import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startServer } from '../../src/store/postgres/server';
import { createTestDatabase, silent } from '../store/server';
import { endChildren, startChild } from './children';
import { closePrograms, createTaak, idOf, startProgram } from './program';

jest.setTimeout(60_000);
afterEach(async () => {
  await endChildren();
  await closePrograms();
});

describe('workers on one database', () => {
  it('share the jobs: none lost, none done twice', async () => {
    const seen: string[] = [];
    const by = [0, 0];
    const databaseUrl = await createTestDatabase();
    const start = (n: 0 | 1) =>
      startProgram({
        store: { databaseUrl },
        handle: async (effect) => {
          await new Promise((resolve) => setTimeout(resolve, 2));
          seen.push(idOf(effect));
          by[n] = (by[n] ?? 0) + 1;
        },
      });
    // Both at once on an empty database: one makes the tables, the other waits for it.
    const [first, second] = await Promise.all([start(0), start(1)]);
    const taken = Array.from({ length: 200 }, () => createTaak());
    await first.add(...taken.slice(0, 100));
    await Promise.all(taken.slice(100).map((taak) => second.add(taak)));
    await first.worker.settle();
    expect([...seen].sort()).toEqual(taken.map(({ effect }) => idOf(effect)).sort());
    expect(Math.min(...by)).toBeGreaterThan(0);
  });

  it('take over the job of a process that was killed', async () => {
    const databaseUrl = await createTestDatabase();
    const child = startChild('-', 'hang', databaseUrl);
    await child.said('open');
    const id = randomUUID();
    child.add(id);
    await child.said('busy');
    await child.end('SIGKILL');
    let attempt = 0;
    const taken = new Promise<string>((resolve) => {
      void startProgram({
        store: { databaseUrl },
        handle: (effect, job) => {
          attempt = job.attempt;
          resolve(idOf(effect));
        },
      });
    });
    expect(await taken).toBe(id);
    expect(attempt).toBe(2);
  });
});

describe('a program with its own database', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'vpd-program-'));
  });
  afterAll(async () => {
    const server = await startServer({ dataDir, log: silent });
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('takes over what a killed one left: the server, and at once the job', async () => {
    const killed = startChild(dataDir, 'hang');
    await killed.said('open');
    const id = randomUUID();
    killed.add(id);
    await killed.said('busy');
    await killed.end('SIGKILL');
    const next = startChild(dataDir, 'work');
    expect(await next.said('busy')).toContain(id);
    expect(next.lines.some((line) => line.includes('store.adopted'))).toBe(true);
  });

  it('finishes its job and stops its database on SIGTERM', async () => {
    const child = startChild(dataDir, 'work');
    await child.said('open');
    child.add(randomUUID());
    await child.said('busy');
    await child.end('SIGTERM');
    expect(child.lines.filter((line) => !line.startsWith('{')).slice(-2)).toEqual(['finished', 'closed']);
    const next = startChild(dataDir, 'work');
    await next.said('open');
    expect(next.lines.some((line) => line.includes('store.started'))).toBe(true);
    await next.end('SIGTERM');
  });

  it('refuses a second program on the same folder', async () => {
    const first = startChild(dataDir, 'work');
    await first.said('open');
    const second = startChild(dataDir, 'work');
    expect(await second.said('failed')).toContain('ConfigError');
    first.add(randomUUID());
    await first.said('finished');
  });
});
