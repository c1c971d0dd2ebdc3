import { connect } from 'node:net';

import { ExternalError } from '../../src/errors';
import { OTHER_TENANT, startBot, TENANT, say } from './connector';

type Bot = Awaited<ReturnType<typeof startBot>>;
const KINDS = ['message', 'invoke', 'conversationUpdate', 'installationUpdate', 'messageReaction', 'event'];

describe('POST /api/messages', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startBot();
  });
  afterAll(() => bot.close());
  beforeEach(() => {
    bot.turns.length = 0;
    bot.serverLines.length = 0;
    bot.connector.calls.length = 0;
    bot.state.onTurn = () => Promise.resolve();
  });

  test('a turn can answer in the chat, with the token of the bot', async () => {
    bot.state.onTurn = async (context) => {
      await context.sendActivity('dag');
    };
    const { status, body } = await bot.post(bot.message({ id: 'm-1' }));
    expect({ status, body }).toEqual({ status: 200, body: '' });
    const [call] = bot.connector.calls;
    expect(call).toMatchObject({
      method: 'POST',
      path: '/emea/v3/conversations/a%3Asamira/activities/m-1',
      body: { type: 'message', text: 'dag' },
    });
    const token = call?.headers.authorization?.replace('Bearer ', '') ?? '';
    expect(await bot.issuer.verify(token, 'https://api.botframework.com')).toMatchObject({ tid: TENANT });
  });

  test.each(KINDS)('a %s of another tenant is refused with 403 and starts nothing', async (type) => {
    const foreign = [
      bot.message({ type, conversation: { id: 'a:1', tenantId: OTHER_TENANT } }),
      bot.message({ type, channelData: { tenant: { id: OTHER_TENANT } } }),
      bot.message({ type, conversation: { id: 'a:1' }, channelData: {} }),
    ];
    for (const activity of foreign) {
      const { status, body } = await bot.post(activity);
      expect({ status, body }).toEqual({ status: 403, body: '{"error":"forbidden"}' });
    }
    expect(bot.turns).toEqual([]);
    expect(bot.connector.calls).toEqual([]);
  });

  test('a token for a host that is not Teams is refused, and the host is never called', async () => {
    const serviceUrl = 'https://evil.example/';
    const token = await bot.token({ claims: { serviceurl: serviceUrl } });
    const { status } = await bot.post(bot.message({ serviceUrl }), `Bearer ${token}`);
    expect({ status, turns: bot.turns }).toEqual({ status: 403, turns: [] });
    expect(JSON.parse(bot.serverLines[0] ?? '')).toMatchObject({
      event: 'turn.refused',
      code: 'service-url',
    });
  });

  test('what Teams tells about itself is answered with 200 and not handled', async () => {
    const { status } = await bot.post(bot.message({ type: 'conversationUpdate', from: { id: '29:x' } }));
    expect({ status, turns: bot.turns }).toEqual({ status: 200, turns: [] });
  });

  test.each(['', '{', '[]', '"hallo"', 'null', '12', '\u0000', '{"type":"message"'])(
    'a body %j is refused with 400, before anything else',
    async (body) => {
      const answer = await bot.postRaw(body);
      expect(answer).toMatchObject({ status: 400, body: '{"error":"not-json"}' });
    },
  );

  test('JSON that is no activity is refused with 400, but only for who has a token', async () => {
    const header = `Bearer ${await bot.token()}`;
    const body = JSON.stringify({ channelId: 'msteams', serviceUrl: bot.serviceUrl });
    expect(await bot.postRaw(body, header)).toMatchObject({ status: 400, body: '{"error":"no-activity"}' });
    expect((await bot.postRaw(body)).status).toBe(401);
    expect((await bot.postRaw('{}', header)).status).toBe(401);
  });

  test('a body over 4 MB is refused with 413 and is not kept', async () => {
    const { status, body } = await bot.post(bot.message({ text: 'x'.repeat(5 * 1024 * 1024) }));
    expect({ status, body, turns: bot.turns }).toEqual({
      status: 413,
      body: '{"error":"too-large"}',
      turns: [],
    });
  });

  test('a body without end is cut off', async () => {
    const endless = `POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 99000000\r\n\r\n${'x'.repeat(10_000_000)}`;
    const socket = connect(Number(new URL(bot.origin).port), '127.0.0.1');
    socket.on('error', () => undefined);
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.write(endless);
    await closed;
    expect(socket.destroyed).toBe(true);
    expect((await bot.post(bot.message())).status).toBe(200);
  });

  test('a long text is a turn like any other', async () => {
    const { status } = await bot.post(bot.message({ text: 'é'.repeat(30_000) }));
    expect({ status, tooLong: bot.turns[0]?.tooLong }).toEqual({ status: 200, tooLong: true });
  });

  test('a pasted file of 1 MB is a turn too, so that it gets an answer in words', async () => {
    const { status } = await bot.post(bot.message({ text: 'x'.repeat(1024 * 1024) }));
    expect({ status, tooLong: bot.turns[0]?.tooLong }).toEqual({ status: 200, tooLong: true });
  });

  test('the answer of an invoke comes back in the body', async () => {
    const value = { status: 200, body: { statusCode: 200, type: 'x', value: { a: 1 } } };
    bot.state.onTurn = async (context) => {
      await context.sendActivity({ type: 'invokeResponse', value });
    };
    const { status, body } = await bot.post(bot.message({ type: 'invoke', name: 'adaptiveCard/action' }));
    expect({ status, body: JSON.parse(body) as unknown }).toEqual({ status: 200, body: value.body });
  });

  test('a turn that fails tells nobody why: not Teams, not the log', async () => {
    const secret = 'Samira Aydin zei iets';
    bot.state.onTurn = () => Promise.reject(new TypeError(secret));
    const message = await bot.post(bot.message());
    const invoke = await bot.post(bot.message({ type: 'invoke' }));
    expect({ status: message.status, body: message.body }).toEqual({ status: 500, body: '' });
    expect({ status: invoke.status, body: JSON.parse(invoke.body) as unknown }).toEqual({
      status: 200,
      body: {
        statusCode: 500,
        type: 'application/vnd.microsoft.error',
        value: { code: 'failed', message: '' },
      },
    });
    expect(bot.serverLines.map((line) => (JSON.parse(line) as { error: string }).error)).toEqual([
      'TypeError',
      'TypeError',
    ]);
    expect(bot.serverLines.join()).not.toContain('Samira');
  });

  test('Teams is not asked to deliver again what can never succeed', async () => {
    bot.state.onTurn = () => Promise.reject(new ExternalError({ system: 'teams', retryable: false }));
    expect((await bot.post(bot.message())).status).toBe(200);
    bot.state.onTurn = () => Promise.reject(new ExternalError({ system: 'store', retryable: true }));
    expect((await bot.post(bot.message())).status).toBe(500);
  });

  test('an answer that Teams refuses is logged by code only', async () => {
    bot.connector.answer = (_call, response) => {
      say(response, 403, { error: { code: 'ConversationBlockedByUser', message: 'Samira blocked' } });
    };
    bot.state.onTurn = async (context) => {
      await context.sendActivity('dag');
    };
    const { status } = await bot.post(bot.message());
    expect(status).toBe(200);
    expect(JSON.parse(bot.serverLines[0] ?? '')).toMatchObject({
      event: 'turn.failed',
      error: 'external.teams',
      code: 'ConversationBlockedByUser',
      status: 403,
    });
    expect(bot.serverLines.join()).not.toContain('Samira');
  });

  test('an answer in the chat that fails once is sent again: it has no other chance', async () => {
    bot.connector.answer = (_call, response) => {
      const first = bot.connector.calls.length === 1;
      say(response, first ? 503 : 201, { id: 'a-1' });
    };
    bot.state.onTurn = async (context) => {
      await context.sendActivity('dag');
    };
    expect((await bot.post(bot.message())).status).toBe(200);
    expect(bot.connector.calls).toHaveLength(2);
    expect(bot.turns).toHaveLength(1);
  });

  test('many turns at once each keep their own person', async () => {
    const people = Array.from(
      { length: 40 },
      (_, n) => `0b000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    );
    const seen: [string | undefined, string][] = [];
    bot.state.onTurn = async (context, incoming) => {
      await new Promise((resolve) => setImmediate(resolve));
      seen.push([context.activity.from.aadObjectId, incoming.from.aadObjectId]);
    };
    const answers = await Promise.all(
      people.map((aadObjectId) => bot.post(bot.message({ from: { id: '29:x', aadObjectId } }))),
    );
    expect(answers.map((a) => a.status)).toEqual(people.map(() => 200));
    expect(seen.map(([a]) => a).sort()).toEqual(people);
    expect(seen.every(([a, b]) => a === b)).toBe(true);
  });
});
