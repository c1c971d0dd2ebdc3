/** Which processes belong to this run, and whether they are gone afterwards. */
import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

async function list() {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { maxBuffer: 16 * 1024 * 1024 });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, ppid, stat, args] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), ppid: Number(ppid), stat, args }];
  });
}

/**
 * Number and command line of everything this process started and what that started in turn, and of what works in one
 * of these folders: a database server lives on without its parent.
 */
export async function onzeProcessen(folders) {
  const all = await list();
  const found = new Map();
  const add = (process) => {
    if (found.has(process.pid) || process.args.startsWith('ps -A')) return;
    found.set(process.pid, process.args);
    all.filter(({ ppid }) => ppid === process.pid).forEach(add);
  };
  all.filter(({ ppid }) => ppid === process.pid).forEach(add);
  all.filter(({ args }) => folders.some((folder) => args.includes(folder))).forEach(add);
  return found;
}

/** Resolves when all of these are gone (a zombie counts as gone); after ten seconds throws with what is left. */
export async function wachtTotWeg(processes) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const left = (await list()).filter(
      ({ pid, stat, args }) => processes.get(pid) === args && !stat.startsWith('Z'),
    );
    if (left.length === 0) return;
    if (Date.now() > deadline) throw new Error(left.map(({ pid, args }) => `${pid} ${args}`).join('\n'));
    await sleep(100);
  }
}
