import type { TokenCredential } from '@azure/identity';
import { Client } from '@microsoft/microsoft-graph-client';
import type { z } from 'zod';

import { ConfigError, ExternalError } from '../errors';
import { bearer } from './bearer';
import { toExternalError, toFailure, type Failure } from './failure';

export interface GraphValues {
  /** https://graph.microsoft.com, that of another cloud, or http on this machine; with or without /v1.0. */
  baseUrl: string;
  credential: TokenCredential;
  /** Default: everything the app may do at the host of baseUrl. */
  scope?: string;
  /** For one call, token included. */
  timeoutMs?: number;
}

export interface GraphCall<T> {
  method: 'get' | 'post' | 'patch' | 'delete';
  /** Made with `path`, so that every value in it is encoded. */
  path: string;
  query?: Readonly<Record<string, string>>;
  body?: object;
  answer: z.ZodType<T>;
  /** A refusal that is an answer after all: what it means. Undefined leaves it a failure. */
  unless?: (failure: Failure) => { value: T } | undefined;
}

/** One request per call, never a retry: that is the work of the job queue. Throws ExternalError('graph'). */
export interface Graph {
  request<T>(call: GraphCall<T>): Promise<T>;
}

/** Ids that stay the same when an event moves to another folder, and every time in UTC. */
export const PREFER = 'IdType="ImmutableId", outlook.timezone="UTC"';
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

function notPossible(code: string): ExternalError {
  return new ExternalError({ system: 'graph', retryable: false, code });
}

/** Template tag: encodes every value as one segment. Dots cannot be encoded: a URL resolves `%2e%2e` as well. */
export function path(texts: TemplateStringsArray, ...values: string[]): string {
  return texts.reduce((result, text, i) => {
    const value = values[i - 1] ?? '';
    if (value === '' || value === '.' || value === '..') throw notPossible('invalid-id');
    return result + encodeURIComponent(value) + text;
  });
}

function parseBase(baseUrl: string): URL {
  const problem = 'needs an https address (http only on this machine)';
  if (!URL.canParse(baseUrl)) throw new ConfigError([{ key: 'GRAPH_BASE_URL', problem }]);
  const url = new URL(baseUrl);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  if (!safe) throw new ConfigError([{ key: 'GRAPH_BASE_URL', problem }]);
  return url;
}

function encodeAll(query: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([key, value]) => [key, encodeURIComponent(value)]));
}

/** Throws ConfigError when a token would travel unencrypted to another machine. */
export function createGraph({ baseUrl, credential, scope, timeoutMs = 10_000 }: GraphValues): Graph {
  const base = parseBase(baseUrl);
  const root = base.pathname.replace(/\/+$/, '').replace(/\/v1\.0$/, '');
  const client = Client.initWithMiddleware({
    baseUrl: base.origin + root,
    defaultVersion: 'v1.0',
    middleware: bearer(base.origin, credential, scope ?? `${base.origin}/.default`),
  });

  function send(
    { method, path: url, query = {}, body }: GraphCall<unknown>,
    signal: AbortSignal,
  ): Promise<unknown> {
    const request = client
      .api(url)
      .query(encodeAll(query))
      .header('Prefer', PREFER)
      // A redirect could carry the token away; Graph sends none on these calls.
      .options({ signal, redirect: 'manual' });
    switch (method) {
      case 'get':
        return request.get();
      case 'post':
        return request.post(body ?? {});
      case 'patch':
        return request.patch(body ?? {});
      case 'delete':
        return request.delete();
    }
  }

  return {
    async request(call) {
      const signal = AbortSignal.timeout(timeoutMs);
      let raw: unknown;
      try {
        raw = await send(call, signal);
      } catch (error) {
        const failure: Failure = signal.aborted ? { status: 0, code: 'timeout' } : toFailure(error);
        const answer = call.unless?.(failure);
        if (answer !== undefined) return answer.value;
        throw toExternalError(failure);
      }
      const parsed = call.answer.safeParse(raw);
      if (!parsed.success) throw notPossible('unexpected-answer');
      return parsed.data;
    },
  };
}
