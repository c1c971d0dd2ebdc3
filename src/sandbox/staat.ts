import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const WRITE_AFTER_MS = 100;

export interface Staat {
  /** What was kept; undefined when there is nothing, or nothing that can be read. */
  read(): Promise<unknown>;
  /** Something changed: writes within 100 ms. */
  changed(): void;
  /** Writes what is not written yet. Throws when the file could not be written. */
  close(): Promise<void>;
}

/** Keeps the stand-ins in one JSON file. A reader never sees half a file. */
export function createStaat(file: string, collect: () => unknown): Staat {
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let dirty = false;

  const write = async () => {
    if (!dirty) return;
    dirty = false;
    const text = JSON.stringify(collect());
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.nieuw`, text);
    await rename(`${file}.nieuw`, file);
  };
  /** One after the other; a failed write is dirty again, so that closing tries once more and can tell. */
  const enqueue = () => {
    writing = writing.then(write).catch(() => {
      dirty = true;
    });
  };

  return {
    read: async () => {
      const text = await readFile(file, 'utf8').catch(() => undefined);
      try {
        return text === undefined ? undefined : (JSON.parse(text) as unknown);
      } catch {
        return undefined;
      }
    },
    changed: () => {
      dirty = true;
      timer ??= setTimeout(() => {
        timer = undefined;
        enqueue();
      }, WRITE_AFTER_MS);
    },
    close: async () => {
      clearTimeout(timer);
      timer = undefined;
      await writing;
      await write();
    },
  };
}
