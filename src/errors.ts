/** Systems outside the program. */
export type System = 'teams' | 'graph' | 'store';

/** Somebody saved a newer version of the same melding first; load again and decide again. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  constructor() {
    super('newer version exists');
  }
}

export interface ExternalDetails {
  system: System;
  /** False: trying again cannot help, a person must act. */
  retryable: boolean;
  /** Milliseconds the other side asked us to wait (Retry-After). */
  retryAfterMs?: number;
  /** HTTP status, or 0 when the other side was not reached. */
  status?: number;
  /** The other side's own error code, never its message (messages can hold names). */
  code?: string;
}

/** The other side said no, or could not be reached. Carries no text of the other side. */
export class ExternalError extends Error {
  override readonly name = 'ExternalError';
  readonly details: ExternalDetails;
  constructor(details: ExternalDetails) {
    super(`${details.system} failed`);
    this.details = details;
  }
}

/** The configuration cannot be used. Names keys and what is wrong with them, never values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly keys: readonly string[];
  constructor(problems: readonly { key: string; problem: string }[]) {
    super(`Configuration is not complete:\n${problems.map((p) => `- ${p.key}: ${p.problem}`).join('\n')}`);
    this.keys = problems.map((p) => p.key);
  }
}

export interface ErrorReport {
  error: string;
  code?: string;
  status?: number;
}

/** What may be told of any error in a log or a job: its kind and codes, never its message. */
export function toReport(error: unknown): ErrorReport {
  if (error instanceof ExternalError) {
    const { system, code, status } = error.details;
    return {
      error: `external.${system}`,
      ...(code === undefined ? {} : { code }),
      ...(status === undefined ? {} : { status }),
    };
  }
  if (error instanceof Error) return { error: error.name };
  return { error: 'unknown' };
}
