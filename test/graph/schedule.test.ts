import { createCalendar } from '../../src/graph/calendar';
import { findMens, mensen } from '../../src/sandbox/organisatie';
import { failureOf, say, startScript, startStandin, type Running, type RunningStandin } from './setup';

const DAY = 24 * 3_600_000;
const van = new Date('2027-01-11T00:00:00Z');
const after = (days: number) => new Date(van.getTime() + days * DAY);
const peter = findMens('peter')?.id ?? '';
const mails = ['peter', 'samira'].map((key) => findMens(key)?.mail ?? '');

describe('free and busy, against the stand-in', () => {
  let running: RunningStandin;
  beforeEach(async () => {
    running = await startStandin({
      mensen: mensen.map((m) => (m.key === 'karin' ? { ...m, zonderMailbox: true } : m)),
    });
  });
  afterEach(() => running.close());
  const getBezet = (adressen: string[], tot = after(7)) =>
    createCalendar(running.graph).getBezet(peter, adressen, van, tot);

  it('nothing in the calendar is nothing busy', async () => {
    expect(await getBezet(mails)).toEqual([]);
    expect(running.wire).toHaveLength(1);
  });

  it.each([
    ['nobody@voorbeeldstad.example', 'schedule:5009'],
    ["x'/?#&+@evil.example", 'schedule:5009'],
    [findMens('karin')?.mail ?? '', 'schedule:5009'],
  ])('an address without a calendar (%s) fails the question: unknown is not free', async (address, code) => {
    expect(await failureOf(getBezet([...mails, address]))).toEqual({
      system: 'graph',
      retryable: false,
      code,
    });
  });

  it.each([
    ['62 days', mails, after(62)],
    ['no time at all', mails, van],
    ['21 addresses', Array.from({ length: 21 }, (_, i) => `p${i}@voorbeeldstad.example`), after(7)],
  ])('%s is more than can be asked, and is not asked', async (_, adressen, tot) => {
    expect(await failureOf(getBezet(adressen, tot))).toMatchObject({
      retryable: false,
      code: 'schedule:limits',
    });
    expect(running.wire).toEqual([]);
  });

  it('almost 62 days can be asked', async () => {
    expect(await getBezet(mails, new Date(after(62).getTime() - 1))).toEqual([]);
  });

  it('the same address twice is asked once', async () => {
    expect(await getBezet([...mails, ...mails])).toEqual([]);
  });
});

describe('an answer of getSchedule', () => {
  let running: Running | undefined;
  afterEach(async () => running?.close());
  const ask = async (value: object[]) => {
    running = await startScript(say(200, { value }));
    return createCalendar(running.graph).getBezet(peter, mails, van, after(7));
  };
  const item = (status: string | null, hour = '09') => ({
    status,
    start: { dateTime: `2027-01-12T${hour}:00:00.0000000`, timeZone: 'UTC' },
    end: { dateTime: `2027-01-12T${hour}:30:00.0000000`, timeZone: 'UTC' },
  });

  it('holds the blocks of all, in order of time; a status we do not know is busy', async () => {
    const bezet = await ask([
      { scheduleItems: [item('unknown', '14'), item('free', '10')] },
      { scheduleItems: [item(null, '12'), item('busy', '09'), item('new-status', '11')] },
    ]);
    expect(bezet.map((b) => b.start.getUTCHours())).toEqual([9, 11, 12, 14]);
  });

  it.each([
    [
      'an error next to a good answer',
      [{ scheduleItems: [] }, { error: { responseCode: '5006' } }],
      'schedule:5006',
    ],
    [
      'an error with a text as code',
      [{ error: { responseCode: 'J. de Wit <j@x>' } }, {}],
      'schedule:unknown',
    ],
    ['an error without a code', [{ error: {} }, { scheduleItems: [] }], 'schedule:unknown'],
    ['nothing about one person', [{ scheduleItems: [] }, {}], 'schedule:empty'],
    ['one person too few', [{ scheduleItems: [] }], 'schedule:missing'],
    [
      'a zone we did not ask for',
      [
        {
          scheduleItems: [
            { ...item('busy'), start: { dateTime: '2027-01-12T09:00:00', timeZone: 'Tokyo Standard Time' } },
          ],
        },
        { scheduleItems: [] },
      ],
      'unexpected-answer',
    ],
  ])('%s fails the question', async (_, value, code) => {
    expect(await failureOf(ask(value))).toMatchObject({ retryable: false, code });
  });
});
