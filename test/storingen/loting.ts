/** Chance from one number: the same number gives the same draws, on every machine. */
export interface Loting {
  /** A whole number from 0 up to, not including, `n`. */
  tot(n: number): number;
  /** True in so many of a hundred. */
  kans(procent: number): boolean;
  een<T>(uit: readonly [T, ...T[]]): T;
}

/** Mulberry32: 32 bits of state, good enough to spread faults. */
export function createLoting(zaad: number): Loting {
  let stand = zaad >>> 0;
  const tot = (n: number): number => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
  return {
    tot,
    kans: (procent) => tot(100) < procent,
    een: (uit) => uit[tot(uit.length)] ?? uit[0],
  };
}
