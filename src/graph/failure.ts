import { GraphClientError, GraphError } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';

import { ExternalError } from '../errors';

/** A call to Graph that did not succeed. `body` is for reading one known field, never for logs: it can hold names. */
export interface Failure {
  /** HTTP status, or 0 when no answer came. */
  status: number;
  code?: string;
  retryAfterMs?: number;
  body?: unknown;
}

/** The token could not be had. The Graph client lets its own error class through untouched, hence the base class. */
export class TokenError extends GraphClientError {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super('no token');
    // The base class makes itself the prototype.
    Object.setPrototypeOf(this, TokenError.prototype);
    this.failure = failure;
  }
}

/** Codes are words; anything else could be text about a person. */
const code = z.string().regex(/^[\w.@:-]{1,100}$/);
const withCode = z.object({ code });
const tokenProblem = z.object({
  statusCode: z.number().optional().catch(undefined),
  errorResponse: z.object({ error: code }).optional().catch(undefined),
  cause: z
    .object({ status: z.number().optional().catch(undefined), errorCode: code.optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

/** Milliseconds from a Retry-After header in seconds or as a date; a date is read against the clock of the sender. */
export function parseRetryAfter(value: string | null, sent: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const until = Date.parse(value);
  if (Number.isNaN(until)) return undefined;
  const from = Date.parse(sent ?? '');
  return Math.max(0, until - (Number.isNaN(from) ? Date.now() : from));
}

function parseBody(body: unknown): unknown {
  if (typeof body !== 'string') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Any error of the Graph client. A good answer that still failed was cut off on its way. */
export function toFailure(error: unknown): Failure {
  if (error instanceof TokenError) return error.failure;
  if (!(error instanceof GraphError)) return { status: 0, code: 'client' };
  const status = Math.max(0, error.statusCode);
  if (status < 300) return { status, code: 'network' };
  const body = parseBody(error.body);
  const own = withCode.safeParse(body);
  const wait = parseRetryAfter(error.headers?.get('retry-after') ?? null, error.headers?.get('date') ?? null);
  return {
    status,
    body,
    ...(own.success ? { code: own.data.code } : {}),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  };
}

/** Whatever a credential throws: a refusal of the sign-in service keeps its status, the rest counts as unreachable. */
export function toTokenFailure(error: unknown): Failure {
  const known = tokenProblem.safeParse(error);
  const { statusCode, errorResponse, cause } = known.success ? known.data : {};
  const reason = errorResponse?.error ?? cause?.errorCode;
  return {
    status: statusCode ?? cause?.status ?? 0,
    code: reason === undefined ? 'token' : `token:${reason}`,
  };
}

const isRetryable = (status: number) => status < 300 || status === 408 || status === 429 || status >= 500;

/** The one rule of what may be tried again: no answer, 408, 429 and 5xx; never another 3xx or 4xx. */
export function toExternalError({ status, code: own, retryAfterMs }: Failure): ExternalError {
  return new ExternalError({
    system: 'graph',
    retryable: isRetryable(status),
    status,
    ...(own === undefined ? {} : { code: own }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}
