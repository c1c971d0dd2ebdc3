import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

import type { Activity, TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import { createServer as createRestify, type Request, type Response } from 'restify';

import { ExternalError, toReport } from '../errors';
import type { Log } from '../log';
import type { Admitted } from './activity';
import type { TeamsAdapter } from './adapter';
import { isUnreachable } from './authentication';
import { readBody } from './body';
import { toTeamsError } from './failure';
import { type Fetched, FILE_PATH } from './bestanden';
import type { Gate } from './gate';
import { NOTIFY_PATH } from './notifications';
import { ERROR_TYPE, invokeReply } from './reply';

export interface ServerDeps {
  adapter: TeamsAdapter;
  gate: Gate;
  /** One turn of an admitted activity. What it throws is logged by code and never shown. */
  onTurn: (context: TurnContext, incoming: Admitted) => Promise<void>;
  log: Log;
  /** What is behind a link to a letter; `counts`: false for HEAD, which takes nothing. */
  getFile: (key: string, options: { counts: boolean }) => Promise<Fetched>;
  /** What Graph delivers; left out: nothing from outside can reach us. */
  onNotifications?: ((query: string, request: Request) => Promise<Fetched>) | undefined;
  /** True when turns can be handled: the database answers. */
  ready: () => Promise<boolean>;
}

export interface Server {
  /** Resolves with the port it listens on: port 0 picks a free one. Rejects when the port is taken. */
  listen(port: number, host: string): Promise<number>;
  /** Takes no new turns, finishes the running ones for at most `graceMs` (default 10 s), then closes every line. */
  close(graceMs?: number): Promise<void>;
}

interface Answer {
  status: number;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, instead. */
  file?: Omit<Fetched, 'status'>;
}

/** Far more than Teams sends, so that who pastes a whole file still gets an answer in words. */
const BODY_LIMIT = 4 * 1024 * 1024;
const error = (status: number, code: string): Answer => ({ status, body: { error: code } });

export function createServer(deps: ServerDeps): Server {
  const restify = createRestify({ name: '' });
  const http = restify.server as HttpServer;
  let closing = false;
  const running = new Set<Promise<void>>();

  const handle = async (response: Response, work: () => Promise<Answer>) => {
    const done = work().then((answer) => {
      send(response, answer, closing);
    });
    const tracked = done.catch(() => response.destroy()).then(() => void running.delete(tracked));
    running.add(tracked);
    await tracked;
  };

  // restify takes async functions of two arguments, and runs the rest twice when one also calls `next`.
  restify.post('/api/messages', async (request: Request, response: Response) => {
    await handle(response, async () => (closing ? error(503, 'closing') : receive(deps, request)));
  });
  restify.get('/healthz', async (_request: Request, response: Response) => {
    await handle(response, () => Promise.resolve({ status: 200, body: { ok: true } }));
  });
  restify.get('/readyz', async (_request: Request, response: Response) => {
    await handle(response, async () => {
      const ready = !closing && (await deps.ready().catch(() => false));
      return { status: ready ? 200 : 503, body: { ready } };
    });
  });
  const getFile = (counts: boolean) => async (request: Request, response: Response) => {
    const { key = '' } = request.params as { key?: string };
    await handle(response, async () => {
      const { status, ...file } = await deps.getFile(key, { counts });
      return { status, file };
    });
  };
  restify.get(`${FILE_PATH}:key`, getFile(true));
  restify.head(`${FILE_PATH}:key`, getFile(false));
  restify.post(NOTIFY_PATH, async (request: Request, response: Response) => {
    await handle(response, async () => {
      if (closing) return error(503, 'closing');
      if (!deps.onNotifications) return error(404, 'not-found');
      const { status, ...file } = await deps.onNotifications(request.getQuery(), request);
      return { status, file };
    });
  });
  // Unknown paths and methods: restify would repeat the path.
  restify.on('restifyError', (_request: Request, response: Response, cause: { statusCode?: number }) => {
    const status = cause.statusCode ?? 404;
    send(response, error(status, status === 405 ? 'method-not-allowed' : 'not-found'), closing);
  });
  // Without this restify would leave the line open for ever.
  restify.on('upgrade', (_request: Request, socket: Socket) => socket.destroy());
  setTimeouts(http);

  return {
    listen: (port, host) => listen(http, port, host),
    close: async (graceMs = 10_000) => {
      closing = true;
      const closed = once(http, 'close');
      http.close();
      const finished = Promise.all(running).then(() => {
        http.closeIdleConnections();
        return closed;
      });
      await Promise.race([finished, wait(graceMs)]);
      http.closeAllConnections();
      await closed;
    },
  };
}

/** Token first, then our own gate, then the turn. Whoever is refused learns nothing about why. */
async function receive(deps: ServerDeps, request: Request): Promise<Answer> {
  const body = await readBody(request, BODY_LIMIT);
  if (body.kind === 'too-large') return error(413, 'too-large');
  if (body.kind === 'not-json') return error(400, 'not-json');

  const activity = body.value as unknown as Activity;
  const authenticated = await authenticate(deps, request.headers.authorization ?? '', activity);
  if ('status' in authenticated) return authenticated;

  const verdict = deps.gate.check(activity);
  if (verdict.kind === 'ignored') return { status: 200 };
  if (verdict.kind === 'refused') {
    deps.log.warn('turn.refused', { code: verdict.code, status: verdict.status });
    return error(verdict.status, verdict.status === 400 ? 'no-activity' : 'forbidden');
  }
  return runTurn(deps, authenticated, activity, verdict.incoming);
}

async function authenticate(
  { adapter, log }: ServerDeps,
  header: string,
  activity: Activity,
): Promise<AuthenticateRequestResult | Answer> {
  try {
    return await adapter.authenticate(header, activity);
  } catch (cause) {
    const status = isUnreachable(cause) ? 503 : 401;
    log.warn('auth.refused', {
      code: status === 401 ? 'token' : 'keys',
      error: toReport(cause).error,
      status,
    });
    return error(status, status === 401 ? 'unauthorized' : 'unavailable');
  }
}

async function runTurn(
  { adapter, onTurn, log }: ServerDeps,
  authenticated: AuthenticateRequestResult,
  activity: Activity,
  incoming: Admitted,
): Promise<Answer> {
  let failure: { cause: unknown } | undefined;
  const turn = async (context: TurnContext) => {
    try {
      await onTurn(context, incoming);
    } catch (cause) {
      failure = { cause };
    }
  };
  try {
    const response = await adapter.run(authenticated, withDates(activity), turn);
    if (failure === undefined) return { status: response?.status ?? 200, body: response?.body as unknown };
  } catch (cause) {
    failure = { cause };
  }
  const { cause } = failure;
  const known =
    cause instanceof Error && cause.name === 'RestError' ? toTeamsError(cause, Date.now()) : cause;
  log.error('turn.failed', toReport(known));
  return failed(incoming, known);
}

/** Teams delivers a message again after a 500, which helps against what passes by itself. */
function failed(incoming: Admitted, cause: unknown): Answer {
  if (incoming.type === 'invoke') return invokeReply(500, ERROR_TYPE, { code: 'failed', message: '' });
  return { status: cause instanceof ExternalError && !cause.details.retryable ? 200 : 500 };
}

/** botbuilder wants dates, not texts. */
function withDates(activity: Activity): Activity {
  const { timestamp, localTimestamp, expiration } = activity;
  return {
    ...activity,
    ...(timestamp && { timestamp: new Date(timestamp) }),
    ...(localTimestamp && { localTimestamp: new Date(localTimestamp) }),
    ...(expiration && { expiration: new Date(expiration) }),
  };
}

function send(response: Response, { status, body, file }: Answer, last: boolean): void {
  if (response.headersSent || response.destroyed) return;
  if (last) response.setHeader('Connection', 'close');
  const content = file?.content ?? Buffer.from(body === undefined ? '' : JSON.stringify(body));
  if (body !== undefined) response.setHeader('Content-Type', 'application/json; charset=utf-8');
  for (const [name, value] of Object.entries(file?.headers ?? {})) response.setHeader(name, value);
  response.setHeader('Content-Length', content.byteLength);
  response.writeHead(status);
  response.end(content);
}

/** Slow senders may not hold a line; a turn itself may last as long as Teams waits, and longer. */
function setTimeouts(server: HttpServer): void {
  server.headersTimeout = 10_000;
  server.requestTimeout = 15_000;
  server.keepAliveTimeout = 75_000;
  server.setTimeout(90_000);
}

function listen(http: HttpServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.removeListener('error', reject);
      resolve((http.address() as AddressInfo).port);
    });
  });
}

const wait = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms).unref();
  });
