import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Linux counts CPU in hundredths of a second here. */
const MS_PER_TICK = 10;

/** The first process of the database in this folder; undefined when none runs. */
export function findPostmaster(dataDir: string): number | undefined {
  const file = read(join(dataDir, 'postgres', 'postmaster.pid'));
  return file === undefined ? undefined : Number(file.split('\n')[0]);
}

/**
 * Milliseconds of CPU of a process and all its descendants, those that ended included. Undefined where the system
 * does not tell (no /proc).
 */
export function cpuOfTree(pid: number): number | undefined {
  const processes = readProcesses();
  if (processes === undefined) return undefined;
  const tree = new Set([pid]);
  // A child can stand before its parent in the list, so look until nothing is added.
  for (let size = 0; size !== tree.size;) {
    size = tree.size;
    for (const process of processes) if (tree.has(process.parent)) tree.add(process.pid);
  }
  const ticks = processes.filter((process) => tree.has(process.pid)).map((process) => process.ticks);
  return ticks.reduce((sum, one) => sum + one, 0) * MS_PER_TICK;
}

interface Process {
  pid: number;
  parent: number;
  ticks: number;
}

function readProcesses(): Process[] | undefined {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  return names.flatMap((name) => {
    const stat = read(`/proc/${name}/stat`);
    if (stat === undefined) return [];
    // After the name in brackets: state, parent, ...; see proc(5) for the places of the four times.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return [{ pid: Number(name), parent: Number(fields[1]), ticks }];
  });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Never there, or a process that ended since the folder was read.
    return undefined;
  }
}
