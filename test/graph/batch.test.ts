import { createCalendar } from '../../src/graph/calendar';
import type { GraphStandin } from '../../src/sandbox/graph/standin';
import { findMens } from '../../src/sandbox/organisatie';
import { call, failureOf, say, startScript, startStandin, type Running, type RunningStandin } from './setup';

const peter = findMens('peter')?.id ?? '';
const event = (nr: number) => ({
  organisator: peter,
  deelnemers: [findMens('samira')?.mail ?? ''],
  onderwerp: 'Overleg',
  start: new Date(`2027-01-12T1${nr}:00:00Z`),
  eind: new Date(`2027-01-12T1${nr}:30:00Z`),
  transactieId: `t-${nr}`,
});

describe('how our events stand (A7), against the stand-in', () => {
  let running: RunningStandin;
  let standin: GraphStandin;
  beforeEach(async () => {
    running = await startStandin();
    standin = running.standin;
  });
  afterEach(() => running.close());
  const calendar = () => createCalendar(running.graph);
  const drie = () => Promise.all([0, 1, 2].map((nr) => calendar().createAfspraak(event(nr))));

  it('moved, declined, removed: one request, in the order of the question', async () => {
    const ids = await drie();
    const [nul = '', een = ''] = ids;
    standin.doe('peter', {
      doe: 'verzetten',
      id: nul,
      start: '2027-01-13T09:00:00Z',
      end: '2027-01-13T09:45:00Z',
    });
    standin.doe('samira', { doe: 'weigeren', id: standin.agenda('samira')[0]?.id ?? '' });
    standin.doe('peter', { doe: 'verwijderen', id: ids[2] ?? '' });
    running.wire.length = 0;
    expect(await calendar().getAfspraken(peter, ids)).toEqual([
      {
        eventId: nul,
        bestaat: true,
        start: new Date('2027-01-13T09:00:00Z'),
        eind: new Date('2027-01-13T09:45:00Z'),
        geweigerd: false,
      },
      { eventId: een, bestaat: true, start: event(1).start, eind: event(1).eind, geweigerd: true },
      { eventId: ids[2], bestaat: false, geweigerd: false },
    ]);
    expect(running.wire.map(({ method, url }) => [method, url])).toEqual([['POST', '/graph/v1.0/$batch']]);
  });

  it.each([
    ['429', { retryAfter: 7 }, { retryable: true, status: 429, retryAfterMs: 7000 }],
    ['503', {}, { retryable: true, status: 503 }],
    ['403', {}, { retryable: false, status: 403 }],
    ['404', {}, { retryable: false, status: 404, code: 'MailboxNotEnabledForRESTAPI' }],
    ['lost', {}, { retryable: true, status: 504 }],
  ] as const)(
    'half of it fails with %s: nothing is known, so nothing is decided',
    async (kind, over, details) => {
      const ids = await drie();
      standin.storing({ kind, method: 'GET', path: '/events/', ...over });
      expect(await failureOf(calendar().getAfspraken(peter, ids))).toMatchObject(details);
      expect(await calendar().getAfspraken(peter, ids)).toHaveLength(3);
    },
  );

  it('nothing asked is no request, and more than Graph takes is refused here', async () => {
    expect(await calendar().getAfspraken(peter, [])).toEqual([]);
    const veel = Array.from({ length: 21 }, (_, nr) => `e${nr}`);
    expect(await failureOf(calendar().getAfspraken(peter, veel))).toMatchObject({ code: 'batch:limits' });
    expect(running.wire).toEqual([]);
  });

  it('the stand-in refuses what Graph refuses', async () => {
    const item = { id: '1', method: 'GET', url: `/users/${peter}` };
    const doe = async (requests: object[]) =>
      (await call(running.url, 'POST', '/$batch', { body: { requests } })).status;
    expect(await doe([item, item])).toBe(400);
    expect(await doe([])).toBe(400);
    expect(await doe(Array.from({ length: 21 }, (_, nr) => ({ ...item, id: String(nr) })))).toBe(400);
    expect(await doe([item, { ...item, id: '2', url: '/nergens' }])).toBe(200);
    standin.storing({ kind: 'slow', method: 'GET', delayMs: 1 });
    expect(await doe([item])).toBe(200);
  });

  it('somebody declines by Graph itself; the organizer cannot', async () => {
    const [id = ''] = await drie();
    const mine = `/users/${findMens('samira')?.mail ?? ''}/events/${standin.agenda('samira')[0]?.id ?? ''}/decline`;
    expect((await call(running.url, 'POST', mine, { body: {} })).status).toBe(202);
    expect(
      (await call(running.url, 'POST', `/users/${peter}/events/${id}/decline`, { body: {} })).status,
    ).toBe(400);
    expect(await calendar().getAfspraken(peter, [id])).toMatchObject([{ bestaat: true, geweigerd: true }]);
  });
});

describe('what goes over the wire, and answers the stand-in never gives', () => {
  let running: Running | undefined;
  afterEach(async () => running?.close());
  const stand = {
    start: { dateTime: '2027-01-12T11:00:00.0000000', timeZone: 'UTC' },
    end: { dateTime: '2027-01-12T11:30:00.0000000', timeZone: 'UTC' },
  };
  const antwoord = (responses: object[]) => say(200, { responses });
  const lees = (ids = ['a/b=']) => createCalendar(running?.graph as Running['graph']).getAfspraken('o', ids);

  it('asks for ids that stay the same in every part, and for times and answers only', async () => {
    running = await startScript(antwoord([{ id: '0', status: 200, body: { ...stand, isCancelled: true } }]));
    expect(await lees()).toMatchObject([{ eventId: 'a/b=', bestaat: false }]);
    expect(running.wire).toMatchObject([{ method: 'POST', url: '/v1.0/$batch' }]);
    expect(running.wire[0]?.body).toEqual({
      requests: [
        {
          id: '0',
          method: 'GET',
          url: '/users/o/events/a%2Fb%3D?$select=id,start,end,isCancelled,attendees',
          headers: { Prefer: 'IdType="ImmutableId", outlook.timezone="UTC"' },
        },
      ],
    });
  });

  it.each([
    ['a part is missing', [], { retryable: true, code: 'batch:missing' }],
    [
      'a part is no event',
      [{ id: '0', status: 200, body: {} }],
      { retryable: false, code: 'unexpected-answer' },
    ],
    ['a part fails without a word', [{ id: '0', status: 500 }], { retryable: true, status: 500 }],
    [
      'a part asks to wait, in small letters',
      [{ id: '0', status: 429, headers: { 'retry-after': '3' }, body: null }],
      { retryable: true, retryAfterMs: 3000 },
    ],
  ])('%s', async (_naam, responses, details) => {
    running = await startScript(antwoord(responses));
    expect(await failureOf(lees())).toMatchObject(details);
  });

  it('an event without other people is not declined', async () => {
    const body = { ...stand, attendees: [{ status: null }, {}] };
    running = await startScript(antwoord([{ id: '0', status: 200, body }]));
    expect(await lees()).toMatchObject([{ bestaat: true, geweigerd: false }]);
  });
});
