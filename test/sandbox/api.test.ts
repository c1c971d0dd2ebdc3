import type { Output } from '../../src/sandbox/contract';
import { findMens, mensen } from '../../src/sandbox/organisatie';
import { forget, startProeftuin, type Proeftuin } from './proeftuin';

const HOUR = 3_600_000;

describe('the sandbox API', () => {
  let tuin: Proeftuin;
  beforeAll(async () => {
    tuin = await startProeftuin();
  });
  beforeEach(() => {
    tuin.called.length = 0;
    tuin.bot.received.length = 0;
  });
  afterAll(async () => {
    await tuin.close();
    await forget(tuin);
  });
  const error = async (path: string, body: object) => {
    const answer = await tuin.post(`/sandbox/${path}`, body);
    return [answer.status, (answer.body as { error: string }).error];
  };
  const now = async () => new Date(((await tuin.get('/sandbox/klok')) as Output<'klok'>).now);

  test('names everybody, with their leidinggevende', async () => {
    const { people } = (await tuin.get('/sandbox/mensen')) as Output<'mensen'>;
    expect(people.map((p) => p.key)).toEqual(mensen.map((m) => m.key));
    expect(people.find((p) => p.key === 'samira')).toMatchObject({ leidinggevende: 'peter', afwezig: false });
    expect(people.find((p) => p.key === 'daan')).toMatchObject({ leidinggevende: null });
    expect(people.find((p) => p.key === 'anja')).toMatchObject({ afwezig: true });
  });

  test('the clock goes ahead by a step or to an instant, through advance, and never back', async () => {
    const before = await now();
    const { body } = await tuin.post('/sandbox/klok', { days: 1, hours: 2, minutes: 30 });
    const moved = new Date((body as Output<'klok'>).now).getTime() - before.getTime();
    expect(moved).toBeGreaterThanOrEqual(26.5 * HOUR);
    expect(moved).toBeLessThan(26.6 * HOUR);
    expect(tuin.called).toEqual(['advance', 'settle']);
    const to = new Date(before.getTime() + 100 * HOUR).toISOString();
    await tuin.post('/sandbox/klok', { to });
    expect((await now()).getTime()).toBeGreaterThanOrEqual(Date.parse(to));
    expect(await error('klok', { to: before.toISOString() })).toEqual([
      400,
      'to: lies before the present of the sandbox',
    ]);
    expect(await error('klok', {})).toEqual([400, 'hours: give minutes, hours, days or to']);
    expect((await error('klok', { hours: -1 }))[0]).toBe(400);
  });

  test('what is missing, wrong or unknown is named', async () => {
    expect(await error('bericht', { text: 'x' })).toEqual([400, expect.stringMatching(/^who: /)]);
    expect(await error('bericht', { who: 'samira', text: 'x', wacht: true })).toEqual([
      400,
      'wacht: unknown field',
    ]);
    expect(await error('bericht', { who: 'niemand', text: 'x' })).toEqual([404, 'who: unknown person']);
    expect(await error('actie', { who: 'samira', activity: '1', verb: 'x' })).toEqual([
      404,
      'activity: unknown message',
    ]);
    expect(await error('actie', { who: 'samira', activity: '1' })).toEqual([
      400,
      'verb: give a verb or a title',
    ]);
    expect(await error('storing', { where: 'teams' })).toEqual([400, expect.stringMatching(/^kind: /)]);
    expect(await tuin.get('/sandbox/agenda?van=x')).toEqual({ error: 'van: unknown person' });
    expect(await tuin.get('/sandbox/berichten')).toEqual({
      error: expect.stringMatching(/^voor: /) as string,
    });
    const broken = await fetch(`${tuin.standins.origin}/sandbox/bericht`, {
      ...{ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{' },
    });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toEqual({ error: expect.stringMatching(/^body: /) as string });
  });

  test('a title that is on no button, and a button that sends nothing, are told', async () => {
    await tuin.post('/sandbox/bericht', { who: 'samira', text: 'kaart' });
    const activity = await tuin.last('samira');
    expect(await error('actie', { who: 'samira', activity, title: 'Bestaat niet' })).toEqual([
      400,
      'title: this message has no such button for this person',
    ]);
  });

  test('a bot that cannot be reached gives 502, and the message stays', async () => {
    const lonely = await startProeftuin();
    await lonely.bot.close();
    const { status, body } = await lonely.post('/sandbox/bericht', { who: 'samira', text: 'hallo' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 502, messages: [{ from: 'person', text: 'hallo' }] });
    await lonely.standins.close();
    await forget(lonely);
  });

  test('the calendar shows what was planned through Graph, and its faults are counted with those of Teams', async () => {
    const { issuer, graphUrl } = tuin.standins;
    const token = await issuer.graphToken({ appId: 'x', tenantId: 'y' });
    const plan = () =>
      fetch(`${graphUrl}/users/${findMens('peter')?.id ?? ''}/events`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({
          subject: 'Gesprek',
          body: { contentType: 'text', content: '' },
          start: { dateTime: '2027-03-02T09:00:00', timeZone: 'UTC' },
          end: { dateTime: '2027-03-02T09:30:00', timeZone: 'UTC' },
          attendees: [{ emailAddress: { address: findMens('samira')?.mail, name: 'S' }, type: 'required' }],
          sensitivity: 'private',
          transactionId: 't1',
        }),
      });
    const { body } = await tuin.post('/sandbox/storing', { where: 'graph', kind: '503', path: 'events' });
    expect(body).toEqual({ active: [{ where: 'graph', kind: '503', times: 1, path: 'events' }] });
    expect((await plan()).status).toBe(503);
    expect((await plan()).status).toBe(201);
    for (const van of ['peter', 'samira']) {
      expect(await tuin.get(`/sandbox/agenda?van=${van}`)).toMatchObject({
        events: [{ subject: 'Gesprek', organizer: 'peter', attendees: ['samira'], cancelled: false }],
      });
    }
  });

  test('clear takes away every fault', async () => {
    await tuin.post('/sandbox/storing', { where: 'graph', kind: '500' });
    await tuin.post('/sandbox/storing', { where: 'teams', kind: 'lost' });
    expect((await tuin.post('/sandbox/storing', { clear: true })).body).toEqual({ active: [] });
  });

  test('a reset empties chats and calendars and tells the bot of everybody again', async () => {
    await tuin.post('/sandbox/bericht', { who: 'samira', text: 'hallo' });
    await tuin.post('/sandbox/storing', { where: 'teams', kind: '500', method: 'put' });
    tuin.bot.received.length = 0;
    tuin.called.length = 0;
    const { status, body } = await tuin.post('/sandbox/reset', {});
    expect([status, body]).toEqual([204, null]);
    expect(tuin.called).toEqual(['reset', 'settle']);
    expect(await tuin.see('samira')).toEqual([]);
    expect(await tuin.get('/sandbox/agenda?van=peter')).toEqual({ events: [] });
    expect(tuin.standins.teams.storingen()).toEqual([]);
    const added = tuin.bot.received.filter((a) => a.type === 'installationUpdate' && a.action === 'add');
    expect(added.map((a) => a.from?.aadObjectId)).toEqual(mensen.map((m) => m.id));
    const members = tuin.bot.received.find((a) => a.type === 'conversationUpdate')?.membersAdded;
    expect(members).toHaveLength(2);
  });

  test('the bot is told of everybody once', async () => {
    await tuin.standins.teams.announce();
    expect(tuin.bot.received).toEqual([]);
  });
});
