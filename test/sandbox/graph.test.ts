import type { Server } from 'node:http';

import restify from 'restify';

import { createGraphStandin } from '../../src/sandbox/graph/standin';
import { findMens, mensen } from '../../src/sandbox/organisatie';
import { call, NOW, startStandin, TOKEN, type RunningStandin } from '../graph/setup';

const idOf = (key: string) => findMens(key)?.id ?? '';
const mailOf = (key: string) => findMens(key)?.mail ?? '';
const time = (hour: number) => ({
  dateTime: `2027-01-12T${String(hour).padStart(2, '0')}:00:00`,
  timeZone: 'UTC',
});
const anEvent = (changes: object = {}) => ({
  subject: 'Overleg',
  start: time(11),
  end: time(12),
  attendees: [{ emailAddress: { address: mailOf('samira') }, type: 'required' }],
  sensitivity: 'private',
  ...changes,
});
type Json = Record<string, unknown>;

describe('the Graph stand-in', () => {
  let running: RunningStandin;
  beforeEach(async () => {
    running = await startStandin({
      mensen: mensen.map((m) => (m.key === 'ilse' ? { ...m, zonderMailbox: true } : m)),
    });
  });
  afterEach(() => running.close());
  const on = (method: string, path: string, options?: Parameters<typeof call>[3]) =>
    call(running.url, method, path, options);
  const events = (key: string, rest = '') => `/users/${idOf(key)}/events${rest}`;
  const create = async (body: object = anEvent()) => (await on('POST', events('peter'), { body })).body;
  const at = (id: unknown) => `/${encodeURIComponent(String(id))}`;

  it('wants a token, and says no as Graph does', async () => {
    const { status, body } = await on('GET', `/users/${idOf('peter')}`, { token: 'another' });
    expect(status).toBe(401);
    expect(body).toEqual({
      error: {
        code: 'InvalidAuthenticationToken',
        message: expect.any(String) as string,
        innerError: {
          date: '2027-01-11T08:00:00',
          'request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
          'client-request-id': expect.any(String) as string,
        },
      },
    });
  });

  it.each([
    ['GET', '/users/nobody', 404, 'Request_ResourceNotFound'],
    ['GET', `/users/${idOf('daan')}/manager`, 404, 'Request_ResourceNotFound'],
    ['GET', `/users/${idOf('ilse')}/events`, 404, 'MailboxNotEnabledForRESTAPI'],
    ['GET', `/users/${idOf('ilse')}/mailboxSettings`, 404, 'MailboxNotEnabledForRESTAPI'],
    ['GET', `/users/${idOf('peter')}?$select=salary`, 400, 'BadRequest'],
    ['GET', `/users/${idOf('peter')}/messages`, 400, 'BadRequest'],
    ['GET', '/groups/x', 400, 'BadRequest'],
    ['GET', `/users/${idOf('peter')}/calendarView`, 400, 'ErrorInvalidParameter'],
    ['GET', events('peter', '/AAkALg='), 400, 'ErrorInvalidIdMalformed'],
    ['PATCH', `/users/${idOf('peter')}`, 400, 'BadRequest'],
  ])('%s %s is %i %s', async (method, path, status, code) => {
    const answer = await on(method, path);
    expect(answer).toMatchObject({ status, body: { error: { code } } });
  });

  it('knows people by id and by address, in any case', async () => {
    for (const who of [idOf('peter').toUpperCase(), encodeURIComponent(mailOf('peter').toUpperCase())]) {
      const { body } = await on('GET', `/users/${who}?$select=displayName,mail`);
      expect(body).toEqual({
        '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/$entity',
        displayName: 'Peter van Dam',
        mail: mailOf('peter'),
      });
    }
  });

  it('puts a copy in the calendar of an attendee: another id, the same iCalUId, no transactionId', async () => {
    const made = await create(anEvent({ transactionId: 't-1' }));
    const copies = (await on('GET', events('samira'))).body.value as Json[];
    expect(copies).toHaveLength(1);
    expect(made).toMatchObject({ isOrganizer: true, transactionId: 't-1' });
    expect(copies[0]).toMatchObject({ iCalUId: made.iCalUId, isOrganizer: false, subject: 'Overleg' });
    expect(copies[0]?.id).not.toBe(made.id);
    expect(copies[0]).not.toHaveProperty('transactionId');
    expect((await on('GET', events('samira', at(made.id)))).status).toBe(404);
  });

  it('has two kinds of id: one is not valid where the other is preferred, and case matters', async () => {
    const { id } = await create();
    const listed = (await on('GET', events('peter'), { prefer: '' })).body.value as Json[];
    const ordinary = listed[0]?.id;
    expect(ordinary).not.toBe(id);
    expect((await on('GET', events('peter', at(id)))).body.id).toBe(id);
    expect((await on('GET', events('peter', at(ordinary)), { prefer: '' })).body.id).toBe(ordinary);
    expect((await on('GET', events('peter', at(id)), { prefer: '' })).status).toBe(400);
    expect((await on('GET', events('peter', at(ordinary)))).status).toBe(400);
    const prefix = String(id).slice(0, 36);
    const swapped = String(id)
      .slice(36)
      .replace(/[a-z]/g, (c) => c.toUpperCase());
    expect((await on('GET', events('peter', at(prefix + swapped)))).status).toBe(404);
  });

  it('tells a replay from another event with the same transactionId', async () => {
    const body = anEvent({ transactionId: 't-1' });
    const first = await create(body);
    const again = await on('POST', events('peter'), {
      body: Object.fromEntries(Object.entries(body).reverse()),
    });
    expect(again).toMatchObject({ status: 201, body: { id: first.id } });
    const other = await on('POST', events('peter'), { body: { ...body, subject: 'Gesprek' } });
    expect(other).toMatchObject({
      status: 400,
      body: { error: { code: 'ErrorDuplicateTransactionId', '@event.existingEventId': first.id } },
    });
    expect(running.changes()).toBe(1);
    expect((await on('POST', events('samira'), { body })).status).toBe(201);
  });

  it.each([
    ['an unknown property', { onderwerp: 'x' }],
    ['an unknown zone', { start: { dateTime: '2027-01-12T11:00:00', timeZone: 'Europe/Amsterdam' } }],
    ['an attendee without an address', { attendees: [{ emailAddress: {} }] }],
    ['another word', { sensitivity: 'secret' }],
    ['no start', { start: undefined }],
    ['an end before the start', { end: time(10) }],
  ])('refuses an event with %s', async (_, changes) => {
    expect((await on('POST', events('peter'), { body: anEvent(changes) })).status).toBe(400);
    expect(running.standin.agenda('peter')).toEqual([]);
  });

  it('refuses a body that is no JSON, and another zone in the answer', async () => {
    expect((await on('POST', events('peter'), { body: '{"subject":' })).status).toBe(400);
    const prefer = 'outlook.timezone="Tokyo Standard Time"';
    expect((await on('GET', events('peter'), { prefer })).body).toMatchObject({
      error: { code: 'TimeZoneNotSupportedException' },
    });
  });

  it('moves an event for everybody, and invites who is new', async () => {
    const { id } = await create();
    const attendees = ['samira', 'joost'].map((key) => ({ emailAddress: { address: mailOf(key) } }));
    const { status, body } = await on('PATCH', events('peter', at(id)), {
      body: { end: time(13), attendees },
    });
    expect(status).toBe(200);
    expect(body.end).toEqual({ dateTime: '2027-01-12T13:00:00.0000000', timeZone: 'UTC' });
    for (const key of ['peter', 'samira', 'joost']) {
      expect(running.standin.agenda(key)).toMatchObject([
        { end: '2027-01-12T13:00:00.000Z', organizer: 'peter' },
      ]);
    }
    expect((await on('PATCH', events('peter', at(id)), { body: { transactionId: 'x' } })).status).toBe(400);
    expect((await on('PATCH', events('peter', at(id)), { body: { end: time(1) } })).status).toBe(400);
  });

  it('lets only the organizer cancel', async () => {
    const { id } = await create();
    const copy = running.standin.agenda('samira')[0];
    const refused = await on('POST', `${events('samira', at(copy?.id))}/cancel`, { body: { Comment: 'x' } });
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'ErrorInvalidRequest' } } });
    expect((await on('POST', `${events('peter', at(id))}/cancel`, { body: { reason: 'x' } })).status).toBe(
      400,
    );
    expect((await on('POST', `${events('peter', at(id))}/cancel`, { body: { Comment: 'x' } })).status).toBe(
      202,
    );
    expect(running.standin.agenda('peter')).toEqual([]);
    expect(running.standin.agenda('samira')).toMatchObject([{ cancelled: true }]);
  });

  it('leaves the event of the others alone when an attendee removes a copy', async () => {
    await create();
    const copy = running.standin.agenda('samira')[0];
    expect((await on('DELETE', events('samira', at(copy?.id)))).status).toBe(204);
    expect(running.standin.agenda('samira')).toEqual([]);
    expect(running.standin.agenda('peter')).toMatchObject([{ cancelled: false }]);
  });

  it('shows a day of the calendar', async () => {
    await create();
    await create(anEvent({ start: time(14), end: time(15), subject: 'Later' }));
    const view = await on(
      'GET',
      `/users/${idOf('peter')}/calendarView?startDateTime=2027-01-12T13:00:00Z&endDateTime=2027-01-12T15:00:00Z&$select=subject`,
    );
    expect(view.body.value).toMatchObject([{ subject: 'Later' }]);
  });

  it('keeps its calendars over a restart, and empties them on request', async () => {
    const { id } = await create(anEvent({ transactionId: 't-1' }));
    const state: unknown = JSON.parse(JSON.stringify(running.standin.export()));
    running.standin.reset();
    expect(running.standin.agenda('peter')).toEqual([]);
    running.standin.import(state);
    expect(running.standin.agenda('peter')).toMatchObject([{ id, attendees: ['samira'] }]);
    expect((await create(anEvent({ transactionId: 't-1' }))).id).toBe(id);
    expect(() => {
      running.standin.import({ events: [{ id }] });
    }).toThrow();
  });
});

it('works behind the body parser of a shared server', async () => {
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  const standin = createGraphStandin({
    ...{ mensen, clock: { now: () => NOW }, onChange: () => undefined },
    verify: (token) => Promise.resolve(token === TOKEN),
  });
  standin.mount(server, '/graph/v1.0');
  const http = server.server as Server;
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const { port } = http.address() as { port: number };
  const made = await call(`http://127.0.0.1:${port}/graph`, 'POST', `/users/${idOf('peter')}/events`, {
    body: anEvent(),
  });
  http.closeAllConnections();
  http.close();
  expect(made.status).toBe(201);
  expect(standin.agenda('peter')).toHaveLength(1);
});
