import { existsSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { modelFile, zorgVoorModel } from '../src/kennisbank/leren/bewaar';

/**
 * Makes the model of the kennisbank as the build does, unless there is one; whether it is of today is for the tests of
 * the kennisbank. Of the database server it only chooses the folder; the first test that needs it starts it.
 */
async function globalSetup(): Promise<void> {
  const root = path.join(__dirname, '..');
  if (!existsSync(modelFile(root))) zorgVoorModel(root);
  const folder = await mkdtemp(path.join(tmpdir(), 'vpd-test-'));
  await chmod(folder, 0o711);
  process.env['VPD_TEST_SERVER'] = folder;
}

export = globalSetup;
