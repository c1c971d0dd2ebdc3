/** The program as somebody starts it after a build: own folder, own ports, stopped with SIGTERM. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const START_TIMEOUT_MS = 60_000;

export async function startProeftuin() {
  const folder = await mkdtemp(join(tmpdir(), 'vpd-e2e-'));
  const child = spawn(process.execPath, [join(ROOT, 'dist', 'start.js')], {
    cwd: folder,
    env: { ...process.env, SANDBOX_PORT: '0', SANDBOX_BOT_PORT: '0', SANDBOX_DATA_DIR: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill();
  process.once('exit', kill);
  const ended = once(child, 'exit');
  const stop = async () => {
    process.off('exit', kill);
    child.kill();
    const [code] = await ended;
    const log = await readFile(join(folder, 'data', 'log.jsonl'), 'utf8').catch(() => '');
    await rm(folder, { recursive: true, force: true });
    return { code, log };
  };
  try {
    return { folder, origin: await origin(child, ended), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address the program prints. */
function origin(child, ended) {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Kwam niet op gang:\n${said}`)), START_TIMEOUT_MS);
    const hear = (text) => {
      said += text;
      const found = /Open (http:\/\/\S+)/.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    void ended.then(([code]) => {
      clearTimeout(timer);
      reject(new Error(`Stopte met code ${code}:\n${said}`));
    });
  });
}
