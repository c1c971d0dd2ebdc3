import { createCalendar } from '../../src/graph/calendar';
import type { Afspraak } from '../../src/flows/ports';
import { findMens, mensen } from '../../src/sandbox/organisatie';
import { call, failureOf, startStandin, TOKEN, type RunningStandin } from './setup';

const idOf = (key: string) => findMens(key)?.id ?? '';
const mailOf = (key: string) => findMens(key)?.mail ?? '';
const peter = idOf('peter');

const anAfspraak = (changes: Partial<Afspraak> = {}): Afspraak => ({
  organisator: peter,
  deelnemers: [mailOf('samira')],
  onderwerp: 'Overleg',
  start: new Date('2027-01-12T11:00:00Z'),
  eind: new Date('2027-01-12T11:30:00Z'),
  transactieId: '5f0c1c2e-6b1f-5d3a-9b6f-1a2b3c4d5e6f',
  ...changes,
});

describe('an appointment, against the stand-in', () => {
  let running: RunningStandin;
  beforeEach(async () => {
    running = await startStandin({
      mensen: mensen.map((m) => (m.key === 'karin' ? { ...m, zonderMailbox: true } : m)),
      timeoutMs: 1_000,
    });
  });
  afterEach(() => running.close());
  const calendar = () => createCalendar(running.graph);
  const agenda = (key: string) => running.standin.agenda(key);

  it('is in both calendars, private and empty (D-60, D-61, D-62)', async () => {
    const id = await calendar().createAfspraak(anAfspraak());
    expect(agenda('peter')).toEqual([
      {
        id,
        subject: 'Overleg',
        start: '2027-01-12T11:00:00.000Z',
        end: '2027-01-12T11:30:00.000Z',
        organizer: 'peter',
        attendees: ['samira'],
        sensitivity: 'private',
        showAs: 'busy',
        body: '',
        transactionId: anAfspraak().transactieId,
        cancelled: false,
      },
    ]);
    expect(agenda('samira')).toHaveLength(1);
    expect(agenda('samira')[0]?.id).not.toBe(id);
    expect(running.wire).toHaveLength(1);
  });

  it('made twice is one event with one id (D-65)', async () => {
    const first = await calendar().createAfspraak(anAfspraak());
    expect(await calendar().createAfspraak(anAfspraak())).toBe(first);
    expect(agenda('peter')).toHaveLength(1);
    expect(agenda('samira')).toHaveLength(1);
  });

  it('made again with another body under the same transactieId is the event that exists (D-65)', async () => {
    const first = await calendar().createAfspraak(anAfspraak());
    expect(await calendar().createAfspraak(anAfspraak({ onderwerp: 'Gesprek' }))).toBe(first);
    expect(agenda('peter').map((e) => e.subject)).toEqual(['Overleg']);
  });

  it('of which the answer was lost is made once when the job runs again (D-65)', async () => {
    running.standin.storing({ kind: 'lost', method: 'POST', path: '/events' });
    expect(await failureOf(calendar().createAfspraak(anAfspraak()))).toEqual({
      system: 'graph',
      retryable: true,
      status: 0,
      code: 'network',
    });
    expect(running.wire).toHaveLength(1);
    const id = await calendar().createAfspraak(anAfspraak());
    expect(agenda('peter').map((e) => e.id)).toEqual([id]);
    expect(agenda('samira')).toHaveLength(1);
  });

  it('that is answered too late is made once as well', async () => {
    running.standin.storing({ kind: 'slow', delayMs: 1_500 });
    expect(await failureOf(calendar().createAfspraak(anAfspraak()))).toMatchObject({ code: 'timeout' });
    await waitFor(() => running.changes() === 1);
    const id = await calendar().createAfspraak(anAfspraak());
    expect(agenda('peter').map((e) => e.id)).toEqual([id]);
  });

  it.each([
    ['429', true, 'ApplicationThrottled'],
    ['500', true, 'InternalServerError'],
    ['503', true, 'ServiceUnavailable'],
    ['504', true, 'GatewayTimeout'],
    ['403', false, 'ErrorAccessDenied'],
    ['404', false, 'MailboxNotEnabledForRESTAPI'],
  ] as const)('%s is one request and no event', async (kind, retryable, code) => {
    running.standin.storing({ kind, retryAfter: 7 });
    expect(await failureOf(calendar().createAfspraak(anAfspraak()))).toMatchObject({
      retryable,
      code,
      retryAfterMs: 7_000,
    });
    expect(running.wire).toHaveLength(1);
    expect(agenda('peter')).toEqual([]);
  });

  it('of somebody without a mailbox, or unknown, is impossible', async () => {
    expect(
      await failureOf(calendar().createAfspraak(anAfspraak({ organisator: idOf('karin') }))),
    ).toMatchObject({ retryable: false, status: 404, code: 'MailboxNotEnabledForRESTAPI' });
    expect(
      await failureOf(calendar().createAfspraak(anAfspraak({ organisator: 'a/b#c?d&e' }))),
    ).toMatchObject({
      retryable: false,
      status: 404,
      code: 'Request_ResourceNotFound',
    });
  });

  it('can be taken away, twice, and is cancelled for the other person', async () => {
    const id = await calendar().createAfspraak(anAfspraak());
    await calendar().deleteAfspraak(peter, id);
    await calendar().deleteAfspraak(peter, id);
    expect(agenda('peter')).toEqual([]);
    expect(agenda('samira')).toMatchObject([{ cancelled: true, showAs: 'free' }]);
    expect(running.wire.map((w) => w.method)).toEqual(['POST', 'DELETE', 'DELETE']);
  });

  it.each([
    ['Graph is down', '503', true],
    ['the mailbox is gone, with the same status as a missing event', '404', false],
  ] as const)(
    'cannot be taken away when %s: that is a failure, not success',
    async (_naam, kind, retryable) => {
      const id = await calendar().createAfspraak(anAfspraak());
      running.standin.storing({ kind });
      expect(await failureOf(calendar().deleteAfspraak(peter, id))).toMatchObject({ retryable });
      expect(agenda('peter')).toHaveLength(1);
    },
  );

  it('is found by its key, around where it was put', async () => {
    const { start, eind, transactieId } = anAfspraak();
    const find = (moment = { start, eind }, key = transactieId) =>
      calendar().findAfspraak(peter, moment, key);
    expect(await find()).toBeUndefined();
    const id = await calendar().createAfspraak(anAfspraak());
    await calendar().createAfspraak(anAfspraak({ transactieId: idOf('samira') }));
    expect(await find()).toBe(id);
    expect(await find(undefined, peter)).toBeUndefined();
    const op = (dagen: number) => ({
      start: new Date(start.getTime() - dagen * 24 * 3_600_000),
      eind: new Date(eind.getTime() - dagen * 24 * 3_600_000),
    });
    expect(await find(op(40))).toBe(id);
    expect(await find(op(-6))).toBe(id);
    expect(await find(op(61))).toBeUndefined();
    running.standin.storing({ kind: '403' });
    expect(await failureOf(find())).toMatchObject({ retryable: false, status: 403 });
  });

  it('sends the token and no cookie', async () => {
    await calendar().createAfspraak(anAfspraak());
    expect(running.wire[0]?.headers).toMatchObject({ authorization: `Bearer ${TOKEN}` });
    expect(running.wire[0]?.headers).not.toHaveProperty('cookie');
  });

  it('is free time for nobody else: a hand-made event blocks, a free one does not', async () => {
    const make = (showAs: string, hour: string) =>
      call(running.url, 'POST', `/users/${idOf('samira')}/events`, {
        body: {
          subject: showAs,
          showAs,
          start: { dateTime: `2027-01-12T${hour}:00:00`, timeZone: 'UTC' },
          end: { dateTime: `2027-01-12T${hour}:45:00`, timeZone: 'UTC' },
        },
      });
    for (const [i, showAs] of ['busy', 'free', 'oof', 'workingElsewhere', 'tentative'].entries()) {
      expect((await make(showAs, `0${i + 1}`)).status).toBe(201);
    }
    const bezet = await calendar().getBezet(
      peter,
      [mailOf('peter'), mailOf('samira')],
      new Date('2027-01-12T00:00:00Z'),
      new Date('2027-01-13T00:00:00Z'),
    );
    expect(bezet.map(({ start, eind }) => [start.toISOString(), eind.toISOString()])).toEqual([
      ['2027-01-12T01:00:00.000Z', '2027-01-12T01:45:00.000Z'],
      ['2027-01-12T03:00:00.000Z', '2027-01-12T03:45:00.000Z'],
      ['2027-01-12T05:00:00.000Z', '2027-01-12T05:45:00.000Z'],
    ]);
  });
});

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 20));
}
