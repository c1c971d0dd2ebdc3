import { createStoringen } from '../../src/sandbox/graph/fault';
import { findMens } from '../../src/sandbox/organisatie';
import { call, startStandin, type RunningStandin } from '../graph/setup';

describe('trouble on request', () => {
  it('hits what matches, as often as asked', () => {
    const storingen = createStoringen();
    storingen.add({ kind: '429', times: 2, path: 'events', method: 'post' });
    storingen.add({ kind: '503' });
    expect(storingen.take('POST', '/users/x/events')?.kind).toBe('429');
    expect(storingen.take('GET', '/users/x/events')?.kind).toBe('503');
    expect(storingen.take('GET', '/users/x/events')).toBeUndefined();
    expect(storingen.active()).toEqual([{ kind: '429', times: 1, path: 'events', method: 'post' }]);
    storingen.clear();
    expect(storingen.take('POST', '/users/x/events')).toBeUndefined();
  });
});

describe('trouble of the stand-in', () => {
  let running: RunningStandin;
  const peter = `/users/${findMens('peter')?.id ?? ''}`;
  const event = {
    start: { dateTime: '2027-01-12T11:00:00', timeZone: 'UTC' },
    end: { dateTime: '2027-01-12T12:00:00', timeZone: 'UTC' },
  };
  beforeEach(async () => {
    running = await startStandin();
  });
  afterEach(() => running.close());

  it.each([
    ['429', `${peter}/events`, 'ApplicationThrottled'],
    ['500', peter, 'InternalServerError'],
    ['502', peter, 'BadGateway'],
    ['503', peter, 'ServiceUnavailable'],
    ['504', peter, 'GatewayTimeout'],
    ['403', peter, 'ErrorAccessDenied'],
    ['404', peter, 'Request_ResourceNotFound'],
    ['404', `${peter}/manager`, 'Request_ResourceNotFound'],
    ['404', `${peter}/mailboxSettings`, 'MailboxNotEnabledForRESTAPI'],
  ] as const)('%s at %s, once', async (kind, path, code) => {
    running.standin.storing({ kind });
    const hit = await call(running.url, 'GET', path);
    expect(hit).toMatchObject({ status: Number(kind), body: { error: { code } } });
    expect(hit.headers.get('retry-after')).toBeNull();
    expect((await call(running.url, 'GET', path)).status).toBe(200);
  });

  it('says how long to wait', async () => {
    running.standin.storing({ kind: '429', retryAfter: 5 });
    expect((await call(running.url, 'GET', peter)).headers.get('retry-after')).toBe('5');
  });

  it('does the work and cuts the line', async () => {
    running.standin.storing({ kind: 'lost' });
    await expect(call(running.url, 'POST', `${peter}/events`, { body: event })).rejects.toThrow();
    expect(running.standin.agenda('peter')).toHaveLength(1);
  });

  it('is slow, and answers well', async () => {
    running.standin.storing({ kind: 'slow', delayMs: 10 });
    expect((await call(running.url, 'POST', `${peter}/events`, { body: event })).status).toBe(201);
  });

  it('is over after a reset, and does not touch who has no token', async () => {
    running.standin.storing({ kind: '500', times: 9 });
    expect((await call(running.url, 'GET', peter, { token: 'none' })).status).toBe(401);
    expect(running.standin.storingen()).toEqual([{ kind: '500', times: 9 }]);
    running.standin.reset();
    expect((await call(running.url, 'GET', peter)).status).toBe(200);
  });
});
