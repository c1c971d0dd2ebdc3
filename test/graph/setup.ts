import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { TokenCredential } from '@azure/identity';
import restify from 'restify';

import { ExternalError, type ExternalDetails } from '../../src/errors';
import type { Clock } from '../../src/flows/ports';
import { createGraph, type Graph } from '../../src/graph/client';
import type { GraphMens } from '../../src/sandbox/graph/people';
import { createGraphStandin, type GraphStandin } from '../../src/sandbox/graph/standin';
import { mensen } from '../../src/sandbox/organisatie';

export const NOW = new Date('2027-01-11T08:00:00Z');
export const TOKEN = 'a-token';

export const aCredential = (token = TOKEN): TokenCredential => ({
  getToken: () => Promise.resolve({ token, expiresOnTimestamp: NOW.getTime() + 3_600_000 }),
});

export interface Wire {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: unknown;
}

export interface Running {
  /** Origin and path of Graph. */
  url: string;
  graph: Graph;
  /** Every request that came in. */
  wire: Wire[];
  close(): Promise<void>;
}

const toWire = ({ method = '', url = '', headers }: IncomingMessage, body?: unknown): Wire => ({
  method,
  url,
  headers,
  body,
});

/** A server that answers as told: for answers the stand-in never gives. */
export async function startScript(
  answer: (res: ServerResponse, wire: Wire) => void,
  timeoutMs = 5_000,
): Promise<Running> {
  const wire: Wire[] = [];
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const seen = toWire(req, text === '' ? undefined : JSON.parse(text));
      wire.push(seen);
      answer(res, seen);
    });
  });
  const url = await listen(server);
  return {
    url,
    wire,
    graph: createGraph({ baseUrl: url, credential: aCredential(), timeoutMs }),
    close: () => stop(server),
  };
}

/** Answers every call with this JSON. */
export const say =
  (status: number, body: object, headers: Record<string, string> = {}) =>
  (res: ServerResponse): void => {
    res.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    res.end(JSON.stringify(body));
  };

export interface RunningStandin extends Running {
  standin: GraphStandin;
  changes: () => number;
}

export async function startStandin(
  options: {
    mensen?: readonly GraphMens[];
    timeoutMs?: number;
    voorbeeldAfspraken?: boolean;
    clock?: Clock;
  } = {},
): Promise<RunningStandin> {
  const wire: Wire[] = [];
  let changed = 0;
  const standin = createGraphStandin({
    mensen: options.mensen ?? mensen,
    clock: options.clock ?? { now: () => NOW },
    onChange: () => {
      changed += 1;
    },
    verify: (token) => token === TOKEN,
    voorbeeldAfspraken: options.voorbeeldAfspraken ?? false,
  });
  const server = restify.createServer();
  standin.mount(server, '/graph/v1.0');
  const http = server.server as ReturnType<typeof createServer>;
  http.on('request', (req: IncomingMessage) => wire.push(toWire(req)));
  const url = `${await listen(http)}/graph`;
  return {
    url,
    wire,
    standin,
    changes: () => changed,
    graph: createGraph({ baseUrl: url, credential: aCredential(), timeoutMs: options.timeoutMs ?? 5_000 }),
    close: () => stop(http),
  };
}

type Http = ReturnType<typeof createServer>;

async function listen(server: Http): Promise<string> {
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stop(server: Http): Promise<void> {
  const closed = new Promise<void>((done) => {
    server.close(() => {
      done();
    });
  });
  server.closeAllConnections();
  await closed;
}

/** A raw call of the stand-in, as any client would do it. */
export async function call(
  url: string,
  method: string,
  path: string,
  {
    body,
    token = TOKEN,
    prefer = 'IdType="ImmutableId"',
  }: { body?: unknown; token?: string; prefer?: string } = {},
): Promise<{ status: number; body: Record<string, unknown>; headers: Headers }> {
  const response = await fetch(`${url}/v1.0${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, prefer, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  return { status: response.status, body: json, headers: response.headers };
}

/** The details of the ExternalError a call ends in; any other end fails the test. */
export async function failureOf(work: Promise<unknown>): Promise<ExternalDetails> {
  const error = await work.then(
    () => new Error('succeeded'),
    (reason: unknown) => reason,
  );
  if (error instanceof ExternalError) return error.details;
  throw error;
}
