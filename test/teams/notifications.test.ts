import { createNotifications } from '../../src/teams/notifications';
import { createTestLog, startBot } from './connector';

const { lines, log } = createTestLog();
let bot: Awaited<ReturnType<typeof startBot>>;
let got: unknown[];
let receive: (body: unknown) => Promise<boolean>;
beforeAll(async () => {
  bot = await startBot();
  bot.state.onNotifications = createNotifications({ log, receive: (body) => receive(body) });
});
afterAll(() => bot.close());
beforeEach(() => {
  lines.length = 0;
  got = [];
  receive = (body) => {
    got.push(body);
    return Promise.resolve(true);
  };
});

const post = (query = '', body?: string) =>
  fetch(`${bot.origin}/api/notifications${query}`, {
    method: 'POST',
    ...(body === undefined ? {} : { body }),
  });

describe('the address that Graph delivers to (A7)', () => {
  it.each([
    'Validation: Testing client application reachability for subscription Request-Id: 1234',
    'a+b &c=d%20 é <script>alert(1)</script> ${x} "quoted"',
  ])('gives the question back as it was asked, as text no browser runs: %s', async (token) => {
    const antwoord = await post(`?validationToken=${encodeURIComponent(token)}`);
    expect(antwoord.status).toBe(200);
    expect(await antwoord.text()).toBe(token);
    expect(antwoord.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(antwoord.headers.get('x-content-type-options')).toBe('nosniff');
    expect(antwoord.headers.get('content-security-policy')).toContain('sandbox');
    expect(got).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['too long', 'x'.repeat(2049)],
    ['with a line break', 'a\r\nSet-Cookie: b'],
  ])('a question that Graph never asks gets no answer: %s', async (_naam, token) => {
    const antwoord = await post(`?validationToken=${encodeURIComponent(token)}`);
    expect([antwoord.status, await antwoord.text()]).toEqual([400, '']);
  });

  it('takes a delivery and says nothing', async () => {
    const antwoord = await post('', JSON.stringify({ value: [{ subscriptionId: 'x' }] }));
    expect([antwoord.status, await antwoord.text()]).toEqual([202, '']);
    expect(got).toEqual([{ value: [{ subscriptionId: 'x' }] }]);
    expect(lines).toEqual([]);
  });

  it.each([
    ['no body', ''],
    ['no JSON', '{"value":'],
    ['a list', '[]'],
    ['a word', '"x"'],
  ])('garbage is refused: %s', async (_naam, body) => {
    expect((await post('', body)).status).toBe(400);
    expect(got).toEqual([]);
  });

  it('JSON of somebody else is refused', async () => {
    receive = () => Promise.resolve(false);
    expect((await post('', '{"x":1}')).status).toBe(400);
  });

  it('more than Graph ever sends is refused', async () => {
    const body = JSON.stringify({ value: [{ subscriptionId: 'x'.repeat(1024 * 1024) }] });
    expect((await post('', body)).status).toBe(413);
    expect(got).toEqual([]);
  });

  it('the database is away: later again, and nothing of it in the log', async () => {
    receive = () => Promise.reject(new Error('kanarie-7f3a'));
    expect((await post('', '{"value":[]}')).status).toBe(503);
    expect(lines.join('')).toContain('store.failed');
    expect(lines.join('')).not.toContain('kanarie');
  });

  it('only POST', async () => {
    expect((await fetch(`${bot.origin}/api/notifications?validationToken=x`)).status).toBe(405);
  });

  it('is not there when nothing from outside can reach us', async () => {
    const before = bot.state.onNotifications;
    bot.state.onNotifications = undefined;
    const antwoord = await post('?validationToken=x');
    bot.state.onNotifications = before;
    expect(antwoord.status).toBe(404);
  });
});
