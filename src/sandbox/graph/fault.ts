import { randomUUID } from 'node:crypto';

/** A refusal in the words of Graph. */
export class GraphFault extends Error {
  override readonly name = 'GraphFault';
  readonly status: number;
  readonly code: string;
  readonly extra: Record<string, string>;
  constructor(status: number, code: string, message: string, extra: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.extra = extra;
  }
}

export function toEnvelope({ code, message, extra }: GraphFault, now: Date): object {
  const requestId = randomUUID();
  return {
    error: {
      code,
      message,
      ...extra,
      innerError: {
        date: now.toISOString().slice(0, 19),
        'request-id': requestId,
        'client-request-id': requestId,
      },
    },
  };
}

/** Trouble on request: the next `times` calls that match get it. */
export interface Storing {
  /** A status, `slow`, or `lost`: the work is done but the connection is cut instead of answered. */
  kind: '429' | '500' | '502' | '503' | '504' | '403' | '404' | 'slow' | 'lost';
  /** Default 1. */
  times?: number | undefined;
  /** Part of the path, e.g. "events". */
  path?: string | undefined;
  method?: string | undefined;
  /** Seconds, for 429 and 503. */
  retryAfter?: number | undefined;
  /** For `slow`; default longer than the program waits. */
  delayMs?: number | undefined;
}

export type ActiveStoring = Storing & { times: number };

export interface Storingen {
  add(storing: Storing): void;
  clear(): void;
  /** What is still to come. */
  active(): ActiveStoring[];
  /** The trouble for this call, if any; counts it. */
  take(method: string, path: string): Storing | undefined;
}

export function createStoringen(): Storingen {
  let waiting: ActiveStoring[] = [];
  return {
    add(storing) {
      waiting.push({ ...storing, times: storing.times ?? 1 });
    },
    clear() {
      waiting = [];
    },
    active: () => waiting.map((storing) => ({ ...storing })),
    take(method, path) {
      const hit = waiting.find(
        (s) =>
          (s.method === undefined || s.method.toUpperCase() === method.toUpperCase()) &&
          (s.path === undefined || path.includes(s.path)),
      );
      if (hit === undefined) return undefined;
      hit.times -= 1;
      waiting = waiting.filter((s) => s.times > 0);
      return hit;
    },
  };
}

const CODES = new Map([
  ['429', 'ApplicationThrottled'],
  ['500', 'InternalServerError'],
  ['502', 'BadGateway'],
  ['503', 'ServiceUnavailable'],
  ['504', 'GatewayTimeout'],
  ['403', 'ErrorAccessDenied'],
]);
const isMailbox = (path: string) => /\/(events|calendar|calendarView|mailboxSettings)\b/.test(path);

/** The refusal that belongs to a kind with a status; a 404 speaks of a mailbox or of the directory, as the path does. */
export function toFault({ kind }: Storing, path: string): GraphFault {
  const missing = isMailbox(path) ? 'MailboxNotEnabledForRESTAPI' : 'Request_ResourceNotFound';
  return new GraphFault(Number(kind), CODES.get(kind) ?? missing, 'Made to fail on request.');
}
