import type { ErrorReport } from '../errors';

/** Runs work with the same key one after the other; other keys do not wait. */
export type Volgorde = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** What a worker flow did: the work, or nothing because it was not needed any more. */
export type Gedaan = 'gedaan' | 'niet-nodig';

/** A job that is ours until we finish it or stop touching it. */
export interface Claim {
  /** Of the row in the queue. */
  id: string;
  /** Of the job as it was saved; a dead letter keeps it. */
  jobId: string;
  /** True: every try failed; what must happen then is to be done. */
  dood: boolean;
  /** The effect as it was stored: parse it. */
  data: unknown;
  /** 1 for the first try. */
  attempt: number;
  /** When it was due. */
  op: Date;
  /** What went wrong the last time; codes only. */
  report: unknown;
}

/** The queue as the worker uses it; the store has it. Throws ExternalError('store'). */
export interface Queue {
  /** Jobs that are due, at most `limit`, for us alone. */
  claim(limit: number): Promise<Claim[]>;
  /** Sign of life: without it a claim goes to another worker after ten seconds. */
  touch(claims: readonly Claim[]): Promise<void>;
  complete(claim: Claim): Promise<void>;
  /** Again at `op`, or later and later; after the last try it comes back as `dood`. */
  retry(claim: Claim, report: ErrorReport, op?: Date): Promise<void>;
  /** No more tries: it comes back as `dood`. */
  kill(claim: Claim, report: ErrorReport): Promise<void>;
  /** Jobs that are due or being done, of all workers together. */
  countOpen(): Promise<number>;
  /** Removes what nobody needs any more. */
  sweep(now: Date): Promise<void>;
  /** Calls back when jobs were saved by this process. */
  onAdded(listener: () => void): void;
}
