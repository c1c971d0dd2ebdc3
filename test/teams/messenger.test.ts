import type { Activity } from 'botbuilder';

import { ExternalError } from '../../src/errors';
import type { BerichtInhoud, Gesprek } from '../../src/flows/ports';
import { createMessenger } from '../../src/teams/messenger';
import { allowServiceUrls } from '../../src/teams/serviceurl';
import { APP, createTestAdapter, SAMIRA, say, startConnector, startIssuer, TENANT } from './connector';

const CHAT = '/emea/v3/conversations/a%3Asamira/activities';
const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } };

async function start(timeout?: number) {
  const connector = await startConnector();
  const { issuer, close } = await startIssuer();
  const { adapter } = createTestAdapter(issuer, timeout);
  const saved = new Map<string, Gesprek>();
  const defaultServiceUrl = `${connector.origin}/emea/`;
  const drawn: { activity: Partial<Activity> } = {
    activity: { attachments: [card], summary: 'Nieuw bericht' },
  };
  const messenger = createMessenger({
    adapter,
    appId: APP,
    tenantId: TENANT,
    defaultServiceUrl,
    allowsServiceUrl: allowServiceUrls([connector.origin]),
    draw: () => drawn.activity,
    gesprekken: {
      get: (persoon) => Promise.resolve(saved.get(persoon)),
      save: (gesprek) => Promise.resolve(void saved.set(gesprek.persoon, gesprek)),
    },
    taal: 'nl',
  });
  const gesprek: Gesprek = {
    persoon: SAMIRA,
    conversationId: 'a:samira',
    serviceUrl: defaultServiceUrl,
    tenantId: TENANT,
    teamsUserId: '29:samira',
    teamsBotId: `28:${APP}`,
    taal: 'nl',
  };
  return {
    connector,
    issuer,
    messenger,
    saved,
    drawn,
    gesprek,
    close: async () => {
      await connector.close();
      await close();
    },
  };
}

/** What the drawing function gets; the messenger itself does not look inside. */
const inhoud = {} as BerichtInhoud;

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  const error: unknown = await work.then(
    () => undefined,
    (e: unknown) => e,
  );
  return error instanceof ExternalError ? error.details : error;
}

describe('messages to one person', () => {
  let it: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    it = await start();
  });
  afterEach(() => it.close());

  test('sends a card to the chat of the person and tells its id', async () => {
    expect(await it.messenger.send(it.gesprek, inhoud)).toBe('a-1');
    expect(it.connector.calls).toHaveLength(1);
    const [call] = it.connector.calls;
    expect([call?.method, call?.path]).toEqual(['POST', CHAT]);
    expect(call?.body).toMatchObject({
      type: 'message',
      attachments: [card],
      summary: 'Nieuw bericht',
      conversation: { id: 'a:samira' },
      from: { id: `28:${APP}` },
      recipient: { id: '29:samira', aadObjectId: SAMIRA },
      channelData: { notification: { alert: true } },
    });
    expect(call?.body).not.toHaveProperty('text');
    expect(call?.body).not.toHaveProperty('replyToId');
  });

  test('sends the token of the bot, fetched once for many messages', async () => {
    const tokens: string[] = [];
    for (let n = 0; n < 3; n += 1) await it.messenger.send(it.gesprek, inhoud);
    for (const call of it.connector.calls) tokens.push(call.headers.authorization?.slice(7) ?? '');
    expect(new Set(tokens).size).toBe(1);
    const claims = await it.issuer.verify(tokens[0] ?? '', 'https://api.botframework.com');
    expect(claims).toMatchObject({ appid: APP, tid: TENANT });
  });

  test('never text and a card in one message: Teams would split it and give no id', async () => {
    it.drawn.activity = { attachments: [card], text: 'er is iets', summary: 's' };
    await it.messenger.send(it.gesprek, inhoud);
    it.drawn.activity = { text: 'alleen tekst' };
    await it.messenger.send(it.gesprek, inhoud);
    const [withCard, plain] = it.connector.calls.map((call) => call.body as Partial<Activity>);
    expect([withCard?.text, withCard?.attachments?.length, plain?.text]).toEqual([
      undefined,
      1,
      'alleen tekst',
    ]);
  });

  test('replaces a message in place, without a new alert', async () => {
    await it.messenger.update(it.gesprek, '1700', inhoud);
    const [call] = it.connector.calls;
    expect([call?.method, call?.path]).toEqual(['PUT', `${CHAT}/1700`]);
    expect(call?.body).toMatchObject({ id: '1700', attachments: [card] });
    expect(call?.body).not.toHaveProperty('channelData');
  });

  test('a message that has no id cannot be replaced, and Teams is not asked', async () => {
    expect(await failureOf(it.messenger.update(it.gesprek, '', inhoud))).toMatchObject({
      retryable: false,
      code: 'NoActivityId',
    });
    expect(it.connector.calls).toEqual([]);
  });

  test('removes a message; gone already is fine, forbidden is not', async () => {
    await it.messenger.remove(it.gesprek, '1700');
    it.connector.answer = (_call, response) => {
      say(response, 404, { error: { code: 'ActivityNotFoundInConversation' } });
    };
    await it.messenger.remove(it.gesprek, '1700');
    expect(it.connector.calls.map((c) => [c.method, c.path])).toEqual([
      ['DELETE', `${CHAT}/1700`],
      ['DELETE', `${CHAT}/1700`],
    ]);
    it.connector.answer = (_call, response) => {
      say(response, 403, { error: { code: 'BotDisabledByAdmin' } });
    };
    expect(await failureOf(it.messenger.remove(it.gesprek, '1700'))).toMatchObject({ status: 403 });
  });

  test('finds the chat that is known without asking Teams', async () => {
    it.saved.set(SAMIRA, it.gesprek);
    expect(await it.messenger.open(SAMIRA)).toBe(it.gesprek);
    expect(it.connector.calls).toEqual([]);
  });

  test('makes the chat of somebody who never wrote, and remembers it', async () => {
    it.connector.answer = ({ method }, response) => {
      say(response, method === 'POST' ? 201 : 200, { id: method === 'POST' ? 'a:nieuw' : '29:samira' });
    };
    const made = await it.messenger.open(SAMIRA);
    expect(made).toEqual({ ...it.gesprek, conversationId: 'a:nieuw' });
    expect(it.saved.get(SAMIRA)).toEqual(made);
    expect(it.connector.calls[0]).toMatchObject({
      path: '/emea/v3/conversations',
      body: {
        isGroup: false,
        bot: { id: `28:${APP}` },
        members: [{ id: SAMIRA }],
        tenantId: TENANT,
        channelData: { tenant: { id: TENANT } },
      },
    });
    expect(it.connector.calls[1]?.path).toBe(`/emea/v3/conversations/a%3Anieuw/members/${SAMIRA}`);
  });

  test('where the roster does not answer, the object id stands in', async () => {
    it.connector.answer = ({ method }, response) => {
      if (method === 'POST') say(response, 201, { id: 'a:nieuw' });
      else say(response, 404, {});
    };
    expect((await it.messenger.open(SAMIRA)).teamsUserId).toBe(SAMIRA);
  });

  test('somebody who has no app gives no chat, and nothing is remembered', async () => {
    it.connector.answer = (_call, response) => {
      say(response, 403, { error: { code: 'BotNotInConversationRoster', message: 'Samira' } });
    };
    expect(await failureOf(it.messenger.open(SAMIRA))).toEqual({
      system: 'teams',
      retryable: false,
      status: 403,
      code: 'BotNotInConversationRoster',
    });
    expect(it.saved.size).toBe(0);
  });

  test('our token never goes to another host', async () => {
    const elsewhere = await startConnector();
    const gesprek = { ...it.gesprek, serviceUrl: `${elsewhere.origin}/` };
    for (const work of [
      it.messenger.send(gesprek, inhoud),
      it.messenger.update(gesprek, '1', inhoud),
      it.messenger.remove(gesprek, '1'),
    ])
      expect(await failureOf(work)).toMatchObject({ retryable: false, code: 'ServiceUrlNotAllowed' });
    it.saved.set(SAMIRA, gesprek);
    expect((await it.messenger.open(SAMIRA)).serviceUrl).toBe(it.gesprek.serviceUrl);
    expect(elsewhere.calls).toEqual([]);
    await elsewhere.close();
  });

  test('a redirect to another host is not followed', async () => {
    const elsewhere = await startConnector();
    it.connector.answer = (_call, response) => {
      say(response, 307, {}, { location: `${elsewhere.origin}/` });
    };
    expect(await failureOf(it.messenger.send(it.gesprek, inhoud))).toMatchObject({
      status: 307,
      retryable: false,
    });
    expect(elsewhere.calls).toEqual([]);
    await elsewhere.close();
  });
});
