import { z } from 'zod';

import { ExternalError, type ExternalDetails } from '../errors';

/** The shape of what botbuilder's client throws; it has no class of its own that we can import. */
const thrown = z.looseObject({
  statusCode: z.number().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  response: z
    .looseObject({
      bodyAsText: z.string().nullish().catch(undefined),
      headers: z.custom<{ get(name: string): string | undefined }>().optional(),
    })
    .optional()
    .catch(undefined),
});

const TRY_AGAIN = new Set([408, 412, 429]);

/** Teams said no, or was not reached. Nothing of its text is kept but a code. */
export function toTeamsError(error: unknown, now: number): ExternalError {
  if (error instanceof ExternalError) return error;
  const { statusCode: status = 0, code, response } = thrown.catch({}).parse(error);
  const retryAfterMs = toMs(response?.headers?.get('retry-after'), now);
  const known = toCode(subCode(response?.bodyAsText ?? '') ?? code);
  const details: ExternalDetails = {
    system: 'teams',
    retryable: status === 0 || status >= 500 || TRY_AGAIN.has(status),
    status,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(known === undefined ? {} : { code: known }),
  };
  return new ExternalError(details);
}

/** A blocked or removed app sometimes answers with the real code inside a message. */
function subCode(body: string): string | undefined {
  return /subCode\W+(\w+)/.exec(body)?.[1];
}

/** Codes are single words; anything else could be a sentence with a name in it. */
function toCode(code: string | undefined): string | undefined {
  return code !== undefined && /^[A-Za-z][A-Za-z0-9_.]{0,63}$/.test(code) ? code : undefined;
}

/** Seconds or a date. */
function toMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
