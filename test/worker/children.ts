import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface Child {
  process: ChildProcess;
  lines: string[];
  /** The first line that starts like this, said before or from now on. Rejects when the process ends without it. */
  said(start: string): Promise<string>;
  add(berichtId: string): void;
  /** Sends the signal and resolves when the process is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

const here = path.join(__dirname);
const children = new Set<Child>();

/** A program in its own process (child.ts). */
export function startChild(...args: string[]): Child {
  const register = path.join(here, '..', 'store', 'register.cjs');
  const child = spawn(process.execPath, ['-r', register, path.join(here, 'child.ts'), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reader = createInterface(child.stdout);
  reader.on('line', (line) => lines.push(line));
  const gone = once(child, 'exit');
  const result: Child = {
    process: child,
    lines,
    said: (start) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const line = lines.find((said) => said.startsWith(start));
          if (line !== undefined) resolve(line);
          return line !== undefined;
        };
        if (look()) return;
        reader.on('line', look);
        reader.on('close', () => {
          if (!look()) reject(new Error(`ended without "${start}": ${lines.join(' | ')}`));
        });
      }),
    add: (berichtId) => child.stdin.write(`${berichtId}\n`),
    end: async (signal) => {
      child.kill(signal);
      await gone;
    },
  };
  children.add(result);
  return result;
}

/** What a failed test left running. */
export async function endChildren(): Promise<void> {
  for (const child of children)
    if (child.process.exitCode === null && child.process.signalCode === null) await child.end('SIGKILL');
  children.clear();
}
