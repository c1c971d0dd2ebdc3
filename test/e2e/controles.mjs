/** Keeps the score: every check has a name; a check that fails says why and leaves a picture. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** Thrown after a check failed, so that the rest of its journey does not wait for what will not come. */
class Gestopt extends Error {}

const write = (line) => process.stdout.write(`${line}\n`);

export async function createControles(folder) {
  await mkdir(folder, { recursive: true });
  let passed = 0;
  let failed = 0;

  const fail = async (name, error, pages) => {
    failed += 1;
    write(`FAIL ${name}\n     ${String(error?.message ?? error).replaceAll('\n', '\n     ')}`);
    for (const [n, page] of pages.entries()) {
      const path = join(folder, `fout-${failed}-${n + 1}.png`);
      const shot = await page.screenshot({ path }).catch(() => undefined);
      if (shot) write(`     ${path}`);
    }
  };

  /** Runs one check. `soft`: the journey goes on when it fails. */
  const check = async (name, work, { pages = [], soft = false } = {}) => {
    const begin = performance.now();
    try {
      const value = await work();
      passed += 1;
      write(`ok   ${name} (${Math.round(performance.now() - begin)} ms)`);
      return value;
    } catch (error) {
      await fail(name, error, pages);
      if (!soft) throw new Gestopt(name);
      return undefined;
    }
  };

  /** Runs a chain of checks; what goes wrong in it does not stop the other chains. */
  const reis = async (name, work) => {
    write(`\n${name}`);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Gestopt)) await fail(name, error, []);
    }
  };

  return {
    folder,
    check,
    reis,
    /** Writes the score and gives the exit code. */
    slot: () => {
      write(`\n${passed} passed, ${failed} failed`);
      return failed === 0 && passed > 0 ? 0 : 1;
    },
  };
}
