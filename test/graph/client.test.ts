import { z } from 'zod';

import { ConfigError, ExternalError } from '../../src/errors';
import { createGraph, path, type Graph } from '../../src/graph/client';
import { aCredential, failureOf, say, startScript, TOKEN, type Running } from './setup';

const get = (graph: Graph, where: string = path`/users/${'x'}`) =>
  graph.request({ method: 'get', path: where, answer: z.object({ id: z.string() }) });

const envelope = (code: string) => ({
  error: {
    code,
    message: 'Mailbox of Jan Pietersen <jan@stad.example> is not there',
    innerError: { date: '2027-01-11T08:00:00', 'request-id': 'r', 'client-request-id': 'r' },
  },
});

describe('a call to Graph', () => {
  let running: Running | undefined;
  const start = async (...args: Parameters<typeof startScript>) => (running = await startScript(...args));
  afterEach(async () => running?.close());

  it('asks for lasting ids and UTC, with the token', async () => {
    const { graph, wire } = await start(say(200, { id: 'x', more: 1 }));
    expect(await get(graph)).toEqual({ id: 'x' });
    expect(wire).toHaveLength(1);
    expect(wire[0]).toMatchObject({
      method: 'GET',
      url: '/v1.0/users/x',
      headers: {
        authorization: `Bearer ${TOKEN}`,
        prefer: 'IdType="ImmutableId", outlook.timezone="UTC"',
      },
    });
  });

  it.each([
    [400, false],
    [401, false],
    [403, false],
    [404, false],
    [408, true],
    [409, false],
    [412, false],
    [429, true],
    [500, true],
    [502, true],
    [503, true],
    [504, true],
  ])('status %i is one request; trying again later can help: %s', async (status, retryable) => {
    const { graph, wire } = await start(say(status, envelope('SomeCode')));
    expect(await failureOf(get(graph))).toEqual({ system: 'graph', retryable, status, code: 'SomeCode' });
    expect(wire).toHaveLength(1);
  });

  it('keeps the code of a person without a mailbox', async () => {
    const { graph } = await start(say(404, envelope('MailboxNotEnabledForRESTAPI')));
    expect(await failureOf(get(graph))).toMatchObject({ status: 404, code: 'MailboxNotEnabledForRESTAPI' });
  });

  it('carries no text of the other side (privacy)', async () => {
    const { graph } = await start(say(404, envelope('jan@stad.example is unknown')));
    const error = await get(graph).catch((e: unknown) => e as ExternalError);
    expect(error).toBeInstanceOf(ExternalError);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/Jan|jan@/);
    expect((error as ExternalError).details).not.toHaveProperty('code');
    expect(error).not.toHaveProperty('cause');
  });

  it.each([
    ['seconds', { 'Retry-After': '17' }, 17_000],
    [
      'a date',
      { 'Retry-After': 'Mon, 11 Jan 2027 08:02:00 GMT', Date: 'Mon, 11 Jan 2027 08:00:30 GMT' },
      90_000,
    ],
    [
      'a date that is past',
      { 'Retry-After': 'Mon, 11 Jan 2027 07:00:00 GMT', Date: 'Mon, 11 Jan 2027 08:00:00 GMT' },
      0,
    ],
  ])('429 with Retry-After as %s', async (_, headers, retryAfterMs) => {
    const { graph, wire } = await start(say(429, envelope('ApplicationThrottled'), headers));
    expect(await failureOf(get(graph))).toMatchObject({ retryable: true, status: 429, retryAfterMs });
    expect(wire).toHaveLength(1);
  });

  it('429 with a Retry-After nobody can read gives no wait', async () => {
    const { graph } = await start(say(429, envelope('ApplicationThrottled'), { 'Retry-After': 'soon' }));
    expect(await failureOf(get(graph))).not.toHaveProperty('retryAfterMs');
  });

  it('an error page of a proxy has a status and no code', async () => {
    const { graph } = await start((res) => {
      res.writeHead(502, { 'Content-Type': 'text/html' });
      res.end('<h1>no</h1>');
    });
    expect(await failureOf(get(graph))).toEqual({ system: 'graph', retryable: true, status: 502 });
  });

  it('a connection that is cut before the answer', async () => {
    const { graph, wire } = await start((res) => res.destroy());
    expect(await failureOf(get(graph))).toEqual({
      system: 'graph',
      retryable: true,
      status: 0,
      code: 'network',
    });
    expect(wire).toHaveLength(1);
  });

  it('a connection that is cut inside the answer', async () => {
    const { graph } = await start((res) => {
      res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      res.write('{"id":', () => res.destroy());
    });
    expect(await failureOf(get(graph))).toMatchObject({ retryable: true, code: 'network' });
  });

  it('nobody listening', async () => {
    const { graph } = await start(say(200, {}));
    await running?.close();
    expect(await failureOf(get(graph))).toMatchObject({ retryable: true, status: 0, code: 'network' });
  });

  it('no answer in time', async () => {
    const { graph, wire } = await start(() => undefined, 50);
    expect(await failureOf(get(graph))).toEqual({
      system: 'graph',
      retryable: true,
      status: 0,
      code: 'timeout',
    });
    expect(wire).toHaveLength(1);
  });

  it('an answer of another shape is not tried again', async () => {
    const { graph } = await start(say(200, { name: 'no id' }));
    expect(await failureOf(get(graph))).toEqual({
      system: 'graph',
      retryable: false,
      code: 'unexpected-answer',
    });
  });

  it('follows no redirect: the other host hears nothing', async () => {
    const other = await startScript(say(200, { id: 'x' }));
    const { graph } = await start((res) => {
      res.writeHead(307, { Location: `${other.url}/v1.0/users/x` });
      res.end();
    });
    expect(await failureOf(get(graph))).toMatchObject({ retryable: false, status: 307 });
    expect(other.wire).toEqual([]);
    await other.close();
  });

  it('encodes every value in the path and the query', async () => {
    const { graph, wire } = await start(say(200, { id: 'x' }));
    const hostile = "a/b#c?d&e+f' g%2F=";
    await graph.request({
      method: 'get',
      path: path`/users/${hostile}/events/${'https://evil.example/x'}`,
      query: { startDateTime: '2027-01-11T09:00:00+01:00', $select: 'id,subject&x=1#' },
      answer: z.unknown(),
    });
    const url = new URL(wire[0]?.url ?? '', 'http://host');
    expect(url.pathname.split('/').map(decodeURIComponent)).toEqual([
      '',
      'v1.0',
      'users',
      hostile,
      'events',
      'https://evil.example/x',
    ]);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      startDateTime: '2027-01-11T09:00:00+01:00',
      $select: 'id,subject&x=1#',
    });
  });

  it.each(['', '.', '..'])('refuses the id "%s": it would name another address', (id) => {
    expect(() => path`/users/${id}/events`).toThrow(ExternalError);
  });
});

describe('the address of Graph', () => {
  const make = (baseUrl: string) => () => createGraph({ baseUrl, credential: aCredential() });

  it.each(['http://graph.microsoft.com', 'http://127.0.0.1.example', 'ftp://127.0.0.1', 'graph', ''])(
    'refuses %s without showing it',
    (baseUrl) => {
      expect(make(baseUrl)).toThrow(ConfigError);
      expect(make(baseUrl)).toThrow(/^((?!127|graph\.microsoft|ftp).)*$/s);
    },
  );

  it.each([
    'https://graph.microsoft.com',
    'https://graph.microsoft.us/v1.0',
    'http://localhost:1',
    'http://[::1]:1/graph',
  ])('takes %s', (baseUrl) => {
    expect(make(baseUrl)).not.toThrow();
  });

  it.each(['', '/', '/v1.0', '/v1.0/'])('may end in "%s"', async (end) => {
    const script = await startScript(say(200, { id: 'x' }));
    const graph = createGraph({ baseUrl: `${script.url}/deep${end}`, credential: aCredential() });
    await get(graph);
    expect(script.wire[0]?.url).toBe('/deep/v1.0/users/x');
    await script.close();
  });
});
