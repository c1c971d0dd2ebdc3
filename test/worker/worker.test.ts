import { ExternalError } from '../../src/errors';
import { query } from '../store/server';
import { closePrograms, createMovableClock, createTaak, idOf, startProgram } from './program';

const MINUTE = 60 * 1000;
afterEach(closePrograms);

describe('a job', () => {
  it('starts when its transaction commits, not before', async () => {
    const seen: string[] = [];
    const { store, worker } = await startProgram({ handle: (effect) => void seen.push(idOf(effect)) });
    const taak = createTaak();
    await store.transaction(async (tx) => {
      await tx.jobs.add([taak]);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(seen).toEqual([]);
    });
    await worker.settle();
    expect(seen).toEqual([idOf(taak.effect)]);
  });

  it('is not there when its transaction fails', async () => {
    const seen: string[] = [];
    const { store, worker, boss } = await startProgram({ handle: (effect) => void seen.push(idOf(effect)) });
    const failed = store.transaction(async (tx) => {
      await tx.jobs.add([createTaak()]);
      throw new Error('refused');
    });
    await expect(failed).rejects.toThrow('refused');
    await worker.settle();
    expect(seen).toEqual([]);
    expect(await boss.nextDue()).toBeUndefined();
  });

  it('waits until it is due, and is done once', async () => {
    const seen: string[] = [];
    const clock = createMovableClock();
    const { add, step, worker, boss } = await startProgram({
      clock,
      handle: (effect) => void seen.push(`${idOf(effect)} ${String(clock.now() >= later)}`),
    });
    const later = new Date(Date.now() + 42 * 24 * 60 * MINUTE);
    const taak = createTaak(later);
    await add(taak);
    await worker.settle();
    expect(seen).toEqual([]);
    expect(await step()).toEqual(later);
    expect(seen).toEqual([`${idOf(taak.effect)} true`]);
    expect(await boss.nextDue()).toBeUndefined();
  });

  it('is found by the poll when nobody tells', async () => {
    const seen: string[] = [];
    const { add, url } = await startProgram({ handle: (effect) => void seen.push(idOf(effect)) });
    const taak = createTaak(new Date(Date.now() + 60 * MINUTE));
    await add(taak);
    await query(url, `update pgboss.job set start_after = now()`);
    while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual([idOf(taak.effect)]);
  });
});

describe('a job that fails', () => {
  it('is tried again later and later, at most every quarter of an hour, and then dies', async () => {
    const attempts: number[] = [];
    const dead: string[] = [];
    const clock = createMovableClock();
    const { add, step, worker, boss } = await startProgram({
      clock,
      handle: (_effect, job) => {
        attempts.push(job.attempt);
        throw new Error('Jan de Vries');
      },
      onDead: (effect) => {
        dead.push(idOf(effect));
        return Promise.resolve();
      },
    });
    const taak = createTaak();
    await add(taak);
    await worker.settle();
    const waits: number[] = [];
    while (dead.length === 0) {
      const before = clock.now().getTime();
      waits.push((await step()).getTime() - before);
    }
    expect(attempts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(waits[0]).toBeLessThanOrEqual(2000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(15 * MINUTE);
    expect(dead).toEqual([idOf(taak.effect)]);
    expect(await boss.nextDue()).toBeUndefined();
  });

  it('is tried again exactly when the other side asked for', async () => {
    const clock = createMovableClock();
    let asked = new Date(0);
    const done: number[] = [];
    const { add, step, worker, boss } = await startProgram({
      clock,
      handle: (_effect, job) => {
        if (job.attempt > 1) return void done.push(job.attempt);
        asked = new Date(clock.now().getTime() + 7 * MINUTE);
        throw new ExternalError({ system: 'graph', retryable: true, retryAfterMs: 7 * MINUTE, status: 429 });
      },
    });
    await add(createTaak());
    await worker.settle();
    const due = (await boss.nextDue())?.getTime() ?? 0;
    expect(due).toBeGreaterThanOrEqual(asked.getTime());
    expect(due).toBeLessThanOrEqual(clock.now().getTime() + 7 * MINUTE);
    await step();
    expect(done).toEqual([2]);
  });

  it('dies at once when trying again cannot help', async () => {
    const dead: { id: string; jobId: string }[] = [];
    const jobs: string[] = [];
    const { add, worker } = await startProgram({
      handle: (_effect, job) => {
        jobs.push(job.id);
        throw new ExternalError({ system: 'teams', retryable: false, status: 403 });
      },
      onDead: (effect, job) => {
        dead.push({ id: idOf(effect), jobId: job.id });
        return Promise.resolve();
      },
    });
    const taak = createTaak();
    await add(taak);
    await worker.settle();
    expect(dead).toEqual([{ id: idOf(taak.effect), jobId: jobs[0] }]);
    expect(jobs).toHaveLength(1);
  });

  it('is reported dead again and again until that worked', async () => {
    const clock = createMovableClock();
    let tries = 0;
    const { add, step, worker, boss } = await startProgram({
      clock,
      handle: () => {
        throw new ExternalError({ system: 'teams', retryable: false });
      },
      onDead: () => (++tries < 20 ? Promise.reject(new Error('no')) : Promise.resolve()),
    });
    await add(createTaak());
    await worker.settle();
    expect(tries).toBe(1);
    while (tries < 20) await step();
    expect(await boss.nextDue()).toBeUndefined();
  });

  it('keeps and logs codes only', async () => {
    const { add, worker, url, logged } = await startProgram({
      handle: (_effect, job) => {
        if (job.attempt === 1) throw new TypeError('Jan de Vries was here');
        throw new ExternalError({
          system: 'graph',
          retryable: false,
          status: 404,
          code: 'ErrorItemNotFound',
        });
      },
    });
    await add(createTaak());
    await worker.settle();
    const [row] = (await query(url, 'select output from pgboss.job')) as { output: unknown }[];
    expect(row?.output).toEqual({ error: 'TypeError' });
    await query(url, 'update pgboss.job set start_after = now()');
    worker.nudge();
    await worker.settle();
    const rows = await query(url, 'select distinct output from pgboss.job where output is not null');
    expect(rows).toEqual([{ output: { error: 'external.graph', status: 404, code: 'ErrorItemNotFound' } }]);
    const events = logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(events.map(({ event }) => event)).toEqual(['job.retry', 'job.retry', 'job.dead', 'job.done']);
    expect(events[2]).toMatchObject({ kind: 'bericht-sturen', error: 'external.graph', status: 404 });
    expect(logged.join('')).not.toContain('Vries');
  });

  it('of a kind this release does not know is kept for one that does', async () => {
    const { add, worker, url, logged } = await startProgram();
    await add(createTaak());
    await worker.settle();
    await query(
      url,
      `update pgboss.job set state = 'created', started_on = null, data = '{"kind":"toekomst"}'::jsonb`,
    );
    worker.nudge();
    await worker.settle();
    expect(logged.at(-1)).toContain('UnknownEffect');
    expect(await query(url, 'select state from pgboss.job')).toEqual([{ state: 'retry' }]);
  });
});

describe('stop', () => {
  it('waits for the job that is running and starts no other', async () => {
    const seen: string[] = [];
    let release: () => void = () => undefined;
    const busy = new Promise<void>((started) => {
      release = started;
    });
    const gate = { open: (): void => undefined };
    const { add, worker } = await startProgram({
      handle: async (effect) => {
        release();
        await new Promise<void>((resolve) => (gate.open = resolve));
        seen.push(idOf(effect));
      },
    });
    const taak = createTaak();
    await add(taak);
    await busy;
    const stopped = worker.stop();
    await add(createTaak());
    gate.open();
    await stopped;
    expect(seen).toEqual([idOf(taak.effect)]);
  });
});
