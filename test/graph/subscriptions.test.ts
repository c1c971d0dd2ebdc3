import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { z } from 'zod';

import { createSubscriptions, parseNotices } from '../../src/graph/subscriptions';
import { published, unknownTo } from './published';
import { call, failureOf, NOW, say, startScript, startStandin, type Running } from './setup';

const PETER = '0b000000-0000-4000-8000-000000000003';
const later = (uren: number) => new Date(NOW.getTime() + uren * 3_600_000);

/** Our own description of what may be asked: nothing more than this ever leaves the program. */
const bodies = z.strictObject({
  changeType: z.literal('updated,deleted'),
  notificationUrl: z.url(),
  lifecycleNotificationUrl: z.url(),
  resource: z.literal(`users/${PETER}/events`),
  expirationDateTime: z.iso.datetime(),
  clientState: z.string().regex(/^[\w-]{43}$/),
});

let running: Running | undefined;
afterEach(async () => running?.close());

describe('what goes over the wire (A7)', () => {
  const answer = { id: 'sub-1', expirationDateTime: '2027-01-13T08:00:00.0000000Z' };

  it('a new one: ids, an address, an end and a secret of 256 bits of which only the hash is kept', async () => {
    running = await startScript(say(201, answer));
    const port = createSubscriptions(running.graph);
    const url = 'https://bot.x.example/api/notifications';
    const gemaakt = await port.create(PETER, url, later(48));
    expect(running.wire).toMatchObject([{ method: 'POST', url: '/v1.0/subscriptions' }]);
    const body = bodies.parse(running.wire[0]?.body);
    const schema = published('subscription');
    schema?.(body);
    expect(schema?.errors ?? []).toEqual([]);
    expect(unknownTo(schema, body)).toEqual([]);
    expect([body.notificationUrl, body.lifecycleNotificationUrl]).toEqual([url, url]);
    expect(body.expirationDateTime).toBe(later(48).toISOString());
    expect(gemaakt).toEqual({
      ok: true,
      id: 'sub-1',
      hash: expect.any(String) as string,
      vervaltOp: later(48),
    });
    const hash = gemaakt.ok ? gemaakt.hash : '';
    expect(hash).not.toContain(body.clientState);
    expect(port.isOurs(body.clientState, hash)).toBe(true);
    for (const ander of ['', 'x', `${body.clientState}x`, hash]) expect(port.isOurs(ander, hash)).toBe(false);
    await port.create(PETER, url, later(48));
    expect(bodies.parse(running.wire[1]?.body).clientState).not.toBe(body.clientState);
  });

  it('renewing sends the new end only; ending sends nothing', async () => {
    running = await startScript((res, { method }) => {
      say(method === 'DELETE' ? 204 : 200, method === 'DELETE' ? {} : answer)(res);
    });
    const port = createSubscriptions(running.graph);
    expect(await port.renew('sub/1', later(48))).toEqual(later(48));
    await port.remove('sub/1');
    expect(running.wire.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['PATCH', '/v1.0/subscriptions/sub%2F1', { expirationDateTime: later(48).toISOString() }],
      ['DELETE', '/v1.0/subscriptions/sub%2F1', undefined],
    ]);
  });

  it.each([
    [403, 'ErrorAccessDenied'],
    [400, 'ValidationError'],
    [404, 'MailboxNotEnabledForRESTAPI'],
  ])('%i %s: an answer, not a failure: nobody can help by trying again', async (status, code) => {
    running = await startScript(say(status, { error: { code, message: 'Peter de Boer' } }));
    const port = createSubscriptions(running.graph);
    expect(await port.create(PETER, 'https://x.example/n', later(1))).toEqual({ ok: false, status, code });
    expect(await port.renew('sub-1', later(1))).toBeUndefined();
    await port.remove('sub-1');
    expect(running.wire).toHaveLength(3);
  });

  it.each([429, 500, 503])('%i: later again', async (status) => {
    running = await startScript(say(status, { error: { code: 'x', message: 'x' } }, { 'Retry-After': '7' }));
    const port = createSubscriptions(running.graph);
    for (const work of [
      () => port.create(PETER, 'https://x.example/n', later(1)),
      () => port.renew('sub-1', later(1)),
      () => port.remove('sub-1'),
    ])
      expect(await failureOf(work())).toMatchObject({ retryable: true, status, retryAfterMs: 7000 });
  });
});

describe('against the stand-in, which asks us back as Graph does', () => {
  let us: Server;
  let url: string;
  let heard: { path: string; body: string }[];
  /** How we answer the question whether we want to hear. */
  let agree: (token: string) => { type: string; text: string };
  beforeEach(async () => {
    heard = [];
    agree = (text) => ({ type: 'text/plain', text });
    us = createServer((req, res) => {
      const token = new URL(req.url ?? '', 'http://x').searchParams.get('validationToken');
      const chunks: Buffer[] = [];
      req.on('data', (chunk: Buffer) => chunks.push(chunk));
      req.on('end', () => {
        const { type, text } = token === null ? { type: 'text/plain', text: '' } : agree(token);
        if (token === null) heard.push({ path: req.url ?? '', body: Buffer.concat(chunks).toString() });
        res.writeHead(token === null ? 202 : 200, { 'Content-Type': type });
        res.end(text);
      });
    });
    await new Promise<void>((done) => us.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(us.address() as AddressInfo).port}/n`;
  });
  afterEach(() => {
    us.closeAllConnections();
    us.close();
  });

  it('makes, renews and ends one', async () => {
    const standin = await startStandin();
    running = standin;
    const port = createSubscriptions(standin.graph);
    const gemaakt = await port.create(PETER, url, later(48));
    if (!gemaakt.ok) throw new Error('refused');
    expect(standin.standin.subscriptions.list('peter')).toEqual([
      { id: gemaakt.id, expires: later(48).toISOString() },
    ]);
    const { '@odata.context': _, ...answer } = (
      await call(standin.url, 'GET', `/subscriptions/${gemaakt.id}`)
    ).body;
    const schema = published('subscription');
    schema?.(answer);
    expect(schema?.errors ?? []).toEqual([]);
    expect(unknownTo(schema, answer)).toEqual([]);
    expect(await port.renew(gemaakt.id, later(70))).toEqual(later(70));
    await port.remove(gemaakt.id);
    await port.remove(gemaakt.id);
    expect(await port.renew(gemaakt.id, later(70))).toBeUndefined();
    expect(standin.standin.subscriptions.list('peter')).toEqual([]);
  });

  it('one of which the answer was lost is replaced, so that there is one and we have its secret', async () => {
    const standin = await startStandin();
    running = standin;
    const port = createSubscriptions(standin.graph);
    const eerste = await port.create(PETER, url, later(48));
    const tweede = await port.create(PETER, url, later(48));
    expect([eerste.ok, tweede.ok]).toEqual([true, true]);
    expect(standin.standin.subscriptions.list('peter').map(({ id }) => id)).toEqual([
      tweede.ok ? tweede.id : '',
    ]);
  });

  it.each([
    ['another text', (text: string) => ({ type: 'text/plain', text: text.slice(1) })],
    ['JSON', (text: string) => ({ type: 'application/json', text: JSON.stringify(text) })],
  ])('an address that answers with %s gets none', async (_naam, antwoord) => {
    agree = antwoord;
    running = await startStandin();
    expect(await createSubscriptions(running.graph).create(PETER, url, later(48))).toEqual({
      ok: false,
      status: 400,
      code: 'ValidationError',
    });
  });

  it('no longer than Graph allows, and no property it does not know', async () => {
    running = await startStandin();
    const teLang = await createSubscriptions(running.graph).create(PETER, url, later(71));
    expect(teLang).toMatchObject({ ok: false, status: 400 });
    const vreemd = await call(running.url, 'POST', '/subscriptions', {
      body: { resource: 'users/x/events', wat: 1 },
    });
    expect(vreemd.status).toBe(400);
    expect((await call(running.url, 'GET', '/subscriptions')).body['value']).toEqual([]);
  });

  it('tells of a change with ids and our secret, as often as asked, and what it tells we understand', async () => {
    const standin = await startStandin();
    running = standin;
    const port = createSubscriptions(standin.graph);
    const gemaakt = await port.create(PETER, url, later(48));
    if (!gemaakt.ok) throw new Error('refused');
    const graph = standin.standin;
    graph.doe('peter', { doe: 'toevoegen', start: later(1).toISOString(), end: later(2).toISOString() });
    await graph.subscriptions.delivered();
    expect(heard).toEqual([]);
    graph.subscriptions.repeat(2);
    const id = graph.agenda('peter')[0]?.id ?? '';
    graph.doe('peter', { doe: 'verzetten', id, start: later(3).toISOString(), end: later(4).toISOString() });
    graph.subscriptions.repeat(1);
    graph.doe('peter', { doe: 'verwijderen', id });
    graph.subscriptions.lifecycle('peter', 'missed');
    graph.subscriptions.lifecycle('peter', 'reauthorizationRequired');
    graph.subscriptions.lifecycle('peter', 'subscriptionRemoved');
    expect(await graph.subscriptions.delivered()).toBe(true);
    expect(await graph.subscriptions.delivered()).toBe(false);
    const notices = heard.flatMap(({ body }) => parseNotices(JSON.parse(body)) ?? []);
    expect(notices.map(({ wat }) => wat).sort()).toEqual(
      ['gemist', 'gewijzigd', 'gewijzigd', 'gewijzigd', 'verlengen', 'weg'].sort(),
    );
    for (const { graphId, clientState } of notices) {
      expect(graphId).toBe(gemaakt.id);
      expect(port.isOurs(clientState, gemaakt.hash)).toBe(true);
    }
    expect(heard.map(({ body }) => body).join()).not.toContain('Afspraak');
    expect(graph.subscriptions.list('peter')).toEqual([]);
  });
});

describe('what is delivered', () => {
  const een = { subscriptionId: 'sub-1', clientState: 'geheim' };

  it('is read one by one: what we do not know is left out', () => {
    const value = [
      een,
      { ...een, lifecycleEvent: 'missed' },
      { ...een, lifecycleEvent: 'toString' },
      { subscriptionId: 'sub-2' },
      { subscriptionId: "x' or 1=1" },
      { subscriptionId: 7 },
      null,
      'x',
      { ...een, clientState: 'x'.repeat(129) },
    ];
    expect(parseNotices({ value, validationTokens: ['x'] })).toEqual([
      { graphId: 'sub-1', clientState: 'geheim', wat: 'gewijzigd' },
      { graphId: 'sub-1', clientState: 'geheim', wat: 'gemist' },
      { graphId: 'sub-2', clientState: '', wat: 'gewijzigd' },
    ]);
  });

  it.each([[{}], [{ value: 'x' }], [[]], [null], [{ value: Array.from({ length: 1001 }, () => een) }]])(
    '%#: is no delivery of Graph',
    (body) => {
      expect(parseNotices(body)).toBeUndefined();
    },
  );
});
