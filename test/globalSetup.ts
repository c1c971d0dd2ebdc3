import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { zorgVoorModel } from '../src/kennisbank/leren/bewaar';

/**
 * Makes the model of the kennisbank as the build does, unless it is of today: in a test of its own that takes five times
 * as long. Of the database server it only chooses the folder; the first test that needs it starts it.
 */
async function globalSetup(): Promise<void> {
  zorgVoorModel(path.join(__dirname, '..'));
  const folder = await mkdtemp(path.join(tmpdir(), 'vpd-test-'));
  await chmod(folder, 0o711);
  process.env['VPD_TEST_SERVER'] = folder;
}

export = globalSetup;
