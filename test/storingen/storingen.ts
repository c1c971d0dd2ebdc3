/**
 * Random troubles of Graph against the flows that plan talks, over real HTTP and a real database:
 * `npm run storingen`, or `-- --aantal 200 --zaad 7`. A seed gives the same plan again. Fails when one run ends with a
 * talk that has two events, or none and nobody who knows.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { createLog } from '../../src/log';
import { startServer } from '../../src/store/postgres/server';
import { draaiAlle, samengevat } from './alle';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      aantal: { type: 'string', default: '1000' },
      zaad: { type: 'string', default: '20270222' },
      banen: { type: 'string', default: '3' },
    },
  });
  const dir = await mkdtemp(join(tmpdir(), 'vpd-storingen-'));
  await chmod(dir, 0o711); // the database may run as another user
  process.env['VPD_TEST_SERVER'] = dir;
  const [aantal, zaad, banen] = [values.aantal, values.zaad, values.banen].map(Number) as [
    number,
    number,
    number,
  ];
  try {
    const alle = await draaiAlle({ aantal, zaad, banen });
    process.stdout.write(`${samengevat(alle, zaad)}\n`);
    process.exitCode = alle.uitslagen.some(({ fouten }) => fouten.length > 0) ? 1 : 0;
  } finally {
    const server = await startServer({ dataDir: dir, log: createLog(() => undefined) });
    await server.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    process.stderr.write(`${String((error as Error).stack)}\n`);
    process.exit(1);
  },
);
