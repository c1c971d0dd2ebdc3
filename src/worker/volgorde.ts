/** Runs work with the same key one after the other, in order of asking; other keys do not wait. */
export type Volgorde = <T>(key: string, work: () => Promise<T>) => Promise<T>;

export function createVolgorde(): Volgorde {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
