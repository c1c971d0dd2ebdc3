import { openStore } from '../../src/store/open';
import { createWorker } from '../../src/worker/worker';
import { createLog } from '../../src/log';
import { sleutel } from '../store/server';
import { createHandlers } from './program';

/**
 * A program of its own for the tests that kill one. Arguments: the folder, or '-' and the address of a database.
 * Says what it does on stdout: `open`, then `busy <id>` for a job, which it never finishes when told to hang.
 */
async function main([dataDir = '', mode = '', databaseUrl]: string[]): Promise<void> {
  const write = (line: string) => void process.stdout.write(`${line}\n`);
  const log = createLog((line) => {
    write(line.trim());
  });
  const opened = await openStore({ databaseUrl, dataDir, keys: [sleutel], log });
  const worker = createWorker({
    boss: opened.boss,
    handlers: createHandlers(async (effect) => {
      write(`busy ${JSON.stringify(effect)}`);
      if (mode === 'hang') await new Promise(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
      write('finished');
    }),
    onDead: () => Promise.resolve(),
    log,
    clock: { now: () => new Date() },
  });
  process.once('SIGTERM', () => {
    void worker
      .stop()
      .then(() => opened.close())
      .then(() => {
        write('closed');
      });
  });
  process.stdin.on('data', (line) => {
    const effect = { kind: 'bericht-sturen' as const, berichtId: line.toString().trim() };
    void opened.store.transaction((tx) => tx.jobs.add([{ effect }]));
  });
  process.stdin.unref();
  worker.start();
  write('open');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stdout.write(`failed ${String(error)}\n`);
  process.exitCode = 1;
});
