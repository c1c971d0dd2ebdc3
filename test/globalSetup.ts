import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Only chooses the folder of the database server; the first test that needs the server starts it. */
async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vpd-test-'));
  await chmod(folder, 0o711);
  process.env['VPD_TEST_SERVER'] = folder;
}

export = globalSetup;
