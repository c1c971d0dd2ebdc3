import { randomBytes } from 'node:crypto';
import { chmod, chown, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { ConfigError } from '../../errors';
import { createRunner, type User } from './runner';

export const DATABASE_USER = 'vpd';

export interface Folder {
  /** Where the server keeps its data. */
  data: string;
  password: string;
  /** False: `fillFolder` must still make the database. */
  filled: boolean;
}

/** Makes the data folder of the program and the password of the database in it (readable by us only). */
export async function openFolder(dataDir: string): Promise<Folder> {
  const root = path.resolve(dataDir);
  await mkdir(root, { recursive: true });
  const data = path.join(root, 'postgres');
  const filled = await exists(path.join(data, 'PG_VERSION'));
  const file = path.join(root, 'postgres-wachtwoord');
  if (filled && !(await exists(file))) {
    const problem = 'the file postgres-wachtwoord is gone; put it back from a copy';
    throw new ConfigError([{ key: 'DATA_DIR', problem }]);
  }
  if (!filled) await writeOnce(file, randomBytes(24).toString('hex'));
  return { data, password: await readFile(file, 'utf8'), filled };
}

/**
 * Makes a new database. It is made beside its place and moved there when whole, so a process that dies half-way
 * leaves nothing that looks like a database; of two that do this at once, one wins.
 */
export async function fillFolder(folder: Folder, bin: string, user: User | undefined): Promise<void> {
  await removeRemains(folder.data);
  const temporary = `${folder.data}.nieuw-${process.pid}-${randomBytes(4).toString('hex')}`;
  const passwordFile = `${temporary}.ww`;
  try {
    await mkdir(temporary, { mode: 0o700 });
    await writeFile(passwordFile, folder.password, { mode: 0o600 });
    if (user) await chown(temporary, user.uid, user.gid);
    if (user) await chown(passwordFile, user.uid, user.gid);
    const runner = await createRunner({ bin, folder: temporary, ...(user && { user }) });
    const code = await runner.run(path.join(bin, 'initdb'), [
      ...['-D', temporary, `--username=${DATABASE_USER}`, `--pwfile=${passwordFile}`],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-instructions'],
      ...settings.flatMap(([key, value]) => ['--set', `${key}=${value}`]),
    ]);
    if (code !== 0) {
      const problem = `the database could not be made (initdb gave ${code}); is there room on the disk?`;
      throw new ConfigError([{ key: 'DATA_DIR', problem }]);
    }
    await rename(temporary, folder.data).catch(async (error: unknown) => {
      if (!(await exists(path.join(folder.data, 'PG_VERSION')))) throw error;
    });
  } finally {
    await rm(passwordFile, { force: true });
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Loopback only; nothing of a statement or a row ever in the log of the server. */
const settings: readonly (readonly [string, string])[] = [
  ['listen_addresses', '127.0.0.1'],
  ['unix_socket_directories', ''],
  ['timezone', 'UTC'],
  ['log_timezone', 'UTC'],
  ['shared_buffers', '32MB'],
  ['log_checkpoints', 'off'],
  ['log_min_error_statement', 'panic'],
  ['log_error_verbosity', 'terse'],
];

/** What killed processes left behind; that of a process still at work stays. */
async function removeRemains(data: string): Promise<void> {
  const pattern = new RegExp(`^${path.basename(data)}\\.nieuw-(\\d+)-`);
  for (const name of await readdir(path.dirname(data))) {
    const pid = Number(pattern.exec(name)?.[1] ?? 0);
    const file = path.join(path.dirname(data), name);
    // A container gives every life of the program the same number.
    const ofEarlierLife = async () => (await stat(file)).mtimeMs < performance.timeOrigin;
    if (pid !== 0 && (pid === process.pid ? await ofEarlierLife() : !isAlive(pid)))
      await rm(file, { recursive: true, force: true });
  }
}

/** True while a process with this number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    },
  );
}

/** Whole or not at all, and never over an existing file: two programs may do this at once. */
async function writeOnce(file: string, text: string): Promise<void> {
  const temporary = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(temporary, text, { mode: 0o600 });
  await chmod(temporary, 0o600);
  await link(temporary, file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  await rm(temporary);
}
