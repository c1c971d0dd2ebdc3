export interface Recent {
  /** False when it was there already. */
  add(id: string): boolean;
  remove(id: string): void;
}

/** The last ids seen, oldest forgotten first. An empty id is always new. */
export function createRecent(max: number): Recent {
  const seen = new Set<string>();
  return {
    add: (id) => {
      if (id === '') return true;
      if (seen.has(id)) return false;
      seen.add(id);
      const [oldest] = seen;
      if (seen.size > max && oldest !== undefined) seen.delete(oldest);
      return true;
    },
    remove: (id) => {
      seen.delete(id);
    },
  };
}
