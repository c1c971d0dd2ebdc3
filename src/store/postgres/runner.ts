import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';

import { ConfigError } from '../../errors';

export interface User {
  uid: number;
  gid: number;
}

/** Runs the programs of the server, as another user when we are root: PostgreSQL refuses to run as root. */
export interface Runner {
  /** Undefined: the same user as this program. */
  user: User | undefined;
  /** Resolves with the exit code. Output is thrown away: the server keeps its own log in its folder. */
  run(program: string, args: readonly string[]): Promise<number>;
}

/** `folder` exists and belongs to the user that must run the server. */
export async function createRunner(values: { bin: string; folder: string; user?: User }): Promise<Runner> {
  const { bin, folder, user } = values;
  if (!user) return { user, run: (program, args) => run(program, args, {}) };
  const plain: Runner = { user, run: (program, args) => run(program, args, user) };
  if (await reaches(plain, bin, folder)) return plain;
  // A parent folder is closed to others (a root home, a mktemp folder). Opening it is not ours to do: the server
  // gets the right to pass closed folders instead.
  const keep = '+dac_override';
  const prefix = [
    ...[`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--securebits=+no_setuid_fixup'],
    ...[`--inh-caps=-all,${keep}`, `--ambient-caps=-all,${keep}`, `--bounding-set=-all,${keep}`],
  ];
  const passing: Runner = { user, run: (program, args) => run('setpriv', [...prefix, program, ...args], {}) };
  if (await reaches(passing, bin, folder)) return passing;
  const problem = 'the database cannot reach this folder as another user; run as a normal user, or elsewhere';
  throw new ConfigError([{ key: 'DATA_DIR', problem }]);
}

/** Who must run the server: the owner of an existing folder, else the user meant for it. Undefined: ourselves. */
export async function findUser(folder: string): Promise<User | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(folder).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find(([login]) => login === name);
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new ConfigError([
    { key: 'DATA_DIR', problem: 'running as root needs an account postgres or nobody' },
  ]);
}

async function reaches(runner: Runner, bin: string, folder: string): Promise<boolean> {
  const script = 'test -x "$1/postgres" && test -w "$2"';
  return (await runner.run('sh', ['-c', script, 'sh', bin, folder])) === 0;
}

function run(program: string, args: readonly string[], user: Partial<User>): Promise<number> {
  return new Promise((resolve) => {
    // Own group: Ctrl-C in a terminal must not stop the database before the program has finished with it.
    const child = spawn(program, args, { ...user, cwd: '/', stdio: 'ignore', detached: true });
    child.on('error', () => {
      resolve(-1);
    });
    child.on('exit', (code) => {
      resolve(code ?? -1);
    });
  });
}
