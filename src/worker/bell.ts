export interface Bell {
  ring: () => void;
  /** Resolves at once when it rang since the last time we listened, else at the next ring or after `ms`. */
  heard(ms: number): Promise<void>;
}

/** Wakes one listener; a ring while nobody listens is not lost. */
export function createBell(): Bell {
  let rang = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      rang = true;
      wake?.();
    },
    heard: async (ms) => {
      if (!rang)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      wake = undefined;
      rang = false;
    },
  };
}
