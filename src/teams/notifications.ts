import type { IncomingMessage } from 'node:http';

import { toReport } from '../errors';
import type { Log } from '../log';
import type { Fetched } from './bestanden';
import { readBody } from './body';

/** Where Graph delivers what changed in a calendar. */
export const NOTIFY_PATH = '/api/notifications';
/** Ids only, some hundreds of bytes each. */
const BODY_LIMIT = 1024 * 1024;
/** Longer than any that Graph sends. */
const MAX_TOKEN = 2048;

interface Values {
  /** Saves what must be done. False: this is no delivery of Graph. */
  receive: (body: unknown) => Promise<boolean>;
  log: Log;
}

const empty = (status: number): Fetched => ({ status, headers: {}, content: Buffer.alloc(0) });

/**
 * Graph waits three seconds for an answer (A7), so nothing is done here but to save a job. Who delivered what is
 * never told, not even whether it was known.
 */
export function createNotifications({ receive, log }: Values) {
  return async (query: string, request: IncomingMessage): Promise<Fetched> => {
    const token = new URLSearchParams(query).get('validationToken');
    if (token !== null) return validate(token);
    const body = await readBody(request, BODY_LIMIT);
    if (body.kind === 'too-large') return empty(413);
    if (body.kind === 'not-json') return empty(400);
    try {
      return empty((await receive(body.value)) ? 202 : 400);
    } catch (error) {
      // Graph delivers it again.
      log.error('store.failed', toReport(error));
      return empty(503);
    }
  };
}

/** Graph asks whether this address wants to hear from it: the same text back, which no browser may run. */
function validate(token: string): Fetched {
  if (token === '' || token.length > MAX_TOKEN || /\p{Cc}/u.test(token)) return empty(400);
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'no-store',
    },
    content: Buffer.from(token),
  };
}
