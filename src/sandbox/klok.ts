import type { Clock } from '../flows/ports';

/** The clock of the sandbox: the real time plus what it was moved. Never runs backwards. */
export interface SandboxClock extends Clock {
  /** Milliseconds ahead of the real time. */
  offset(): number;
  moveTo(instant: Date): void;
}

export function createSandboxClock(offset = 0): SandboxClock {
  let ahead = offset;
  const now = () => new Date(Date.now() + ahead);
  return {
    now,
    offset: () => ahead,
    moveTo: (instant) => {
      ahead = Math.max(ahead, instant.getTime() - Date.now());
    },
  };
}
