import { createInterface } from 'node:readline';

import { createLog } from '../log';
import { startProgram } from '../main';
import { createSandboxClock } from './klok';
import { HOST, programValues } from './values';

/**
 * Only the program, in a process of its own, against stand-ins that another process keeps alive: so that it can be
 * killed and started again while Teams, Graph and the people stay. Arguments: the origin of the stand-ins, the data
 * folder, the port of the bot (0: any) and how many milliseconds the clock is ahead.
 * Writes its log and `open PORT` on stdout. A line `settle` on stdin is answered with `settled` when no job is due or
 * busy any more.
 */
async function start([origin = '', dataDir = '', botPort = '0', ahead = '0']: string[]): Promise<void> {
  const write = (line: string) => void process.stdout.write(`${line.trimEnd()}\n`);
  const standins = { origin, serviceUrl: `${origin}/teams/`, graphUrl: `${origin}/graph/v1.0` };
  const program = await startProgram(
    programValues({
      standins,
      dataDir,
      botPort: Number(botPort),
      clock: createSandboxClock(Number(ahead)),
      log: createLog(write),
      playground: false,
    }),
  );
  createInterface(process.stdin).on('line', (line) => {
    if (line !== 'settle') return;
    void program.worker.settle().then(() => {
      write('settled');
    });
  });
  process.once('SIGTERM', () => void program.close().then(() => process.exit(0)));
  write(`open ${program.port}`);
}

if (process.argv.length < 4) {
  process.stderr.write(`Use: program.js ORIGIN FOLDER [PORT] [MILLISECONDS AHEAD], with ${HOST} as host.\n`);
  process.exit(2);
}
start(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exit(1);
});
