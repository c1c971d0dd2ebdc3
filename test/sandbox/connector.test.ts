import type { TurnContext } from 'botbuilder';
import { MessageFactory, TeamsInfo, type Activity } from 'botbuilder';

import { BOT_APP_ID, findMens, mensen, TENANT_ID, type Mens } from '../../src/sandbox/organisatie';
import { chatOf as plekOf } from '../../src/sandbox/teams/ids';
import { attachment, botToken, card } from './echobot';
import { forget, startProeftuin, type Proeftuin } from './proeftuin';

const idOf = (key: string) => findMens(key)?.id ?? '';

describe('the Bot Connector of the stand-in', () => {
  let tuin: Proeftuin;
  let token = '';
  beforeAll(async () => {
    tuin = await startProeftuin();
    token = await botToken(tuin.standins.issuer);
  });
  afterAll(async () => {
    await tuin.close();
    await forget(tuin);
  });

  const call = async (method: string, path: string, body?: unknown, bearer = token) => {
    const response = await fetch(`${tuin.standins.serviceUrl}v3/conversations${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${bearer}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: JSON.parse(text || '{}') as Json };
  };
  type Json = { id?: string; error?: { code: string; message: string } };
  const create = (key: string, more: object = {}) =>
    call('POST', '', { isGroup: false, members: [{ id: idOf(key) }], tenantId: TENANT_ID, ...more });
  const chatOf = async (key: string) => encodeURIComponent((await create(key)).body.id ?? '');
  const codeOf = ({ status, body }: { status: number; body: Json }) => [status, body.error?.code];

  test('the real adapter makes the same chat for the same person, and sends, updates and deletes in it', async () => {
    const chats: string[] = [];
    const sent: string[] = [];
    const inChat = (work: (context: TurnContext) => Promise<void>) =>
      tuin.bot.adapter.createConversationAsync(
        ...([BOT_APP_ID, 'msteams', tuin.standins.serviceUrl, 'https://api.botframework.com'] as const),
        {
          isGroup: false,
          bot: { id: `28:${BOT_APP_ID}`, name: '' },
          members: [{ id: idOf('peter'), name: '' }],
          tenantId: TENANT_ID,
        } as never,
        async (context) => {
          chats.push(context.activity.conversation.id);
          await work(context);
        },
      );
    await inChat(async (context) => {
      sent.push((await context.sendActivity(MessageFactory.attachment(attachment(card('eerst')))))?.id ?? '');
    });
    await inChat(async (context) => {
      const member = await TeamsInfo.getMember(context, idOf('peter'));
      expect(member).toMatchObject({
        name: 'Peter van Dam',
        aadObjectId: idOf('peter'),
        tenantId: TENANT_ID,
      });
      const changed = { ...MessageFactory.attachment(attachment(card('later'))), id: sent[0] } as Activity;
      await context.updateActivity(changed);
    });
    expect(chats[0]).toBe(chats[1]);
    expect(JSON.stringify((await tuin.see('peter'))[0]?.card)).toContain('later');
    await inChat((context) => context.deleteActivity(sent[0] ?? ''));
    expect((await tuin.see('peter'))[0]).toMatchObject({ id: sent[0], deleted: true });
  });

  test('refuses a call without a token of the bot', async () => {
    const graph = await tuin.standins.issuer.graphToken({ appId: BOT_APP_ID, tenantId: TENANT_ID });
    for (const bearer of ['', 'x.y.z', graph]) {
      expect(codeOf(await call('POST', '', {}, bearer))).toEqual([401, 'Unauthorized']);
    }
  });

  test('refuses a chat with somebody unknown, of another tenant, or with more people', async () => {
    expect(codeOf(await create('niemand'))).toEqual([400, 'BadArgument']);
    expect(codeOf(await create('peter', { tenantId: 'other' }))).toEqual([403, 'Forbidden']);
    expect(codeOf(await create('peter', { isGroup: true }))).toEqual([400, 'BadArgument']);
  });

  test('unknown chats, messages and members are 404, each with its own code', async () => {
    const chat = await chatOf('ilse');
    const text = { type: 'message', text: 'x' };
    expect(codeOf(await call('POST', '/a:1onbekend/activities', text))).toEqual([
      404,
      'ConversationNotFound',
    ]);
    const missing = [404, 'ActivityNotFoundInConversation'];
    expect(codeOf(await call('PUT', `/${chat}/activities/1`, text))).toEqual(missing);
    expect(codeOf(await call('DELETE', `/${chat}/activities/1`))).toEqual(missing);
    const member = `/${chat}/members/${idOf('peter')}`;
    expect(codeOf(await call('GET', member))).toEqual([404, 'MemberNotFoundInConversation']);
  });

  test('a message of somebody else can be neither changed nor deleted', async () => {
    const { body } = await tuin.post('/sandbox/bericht', { who: 'ilse', text: 'van mij' });
    const path = `/${await chatOf('ilse')}/activities/${(body as { activity: string }).activity}`;
    expect((await call('DELETE', path)).status).toBe(404);
    expect((await call('PUT', path, { type: 'message', text: 'y' })).status).toBe(404);
  });

  test('members of a personal chat and of the group chat', async () => {
    const chat = await chatOf('daan');
    const group = encodeURIComponent(plekOf(mensen[0] as Mens, 'groep'));
    expect((await call('GET', `/${chat}/members`)).body).toMatchObject([
      { objectId: idOf('daan'), userRole: 'guest' },
    ]);
    const paged = (await call('GET', `/${group}/pagedmembers?pageSize=50`)).body as { members?: object[] };
    expect(paged.members).toHaveLength(mensen.length);
  });

  test('more than 100 KB in UTF-16 is too big; nothing, and a card that is none, are refused', async () => {
    const path = `/${await chatOf('ilse')}/activities`;
    const big = { type: 'message', text: 'é'.repeat(51_300) };
    expect(codeOf(await call('POST', path, big))).toEqual([413, 'MessageSizeTooBig']);
    expect((await call('POST', path, { type: 'message', text: 'é'.repeat(51_000) })).status).toBe(201);
    expect(codeOf(await call('POST', path, { type: 'message', text: ' ' }))).toEqual([400, 'BadSyntax']);
    const wrong = { type: 'message', attachments: [attachment({ type: 'HeroCard' })] };
    expect(codeOf(await call('POST', path, wrong))).toEqual([400, 'BadSyntax']);
    expect(codeOf(await call('POST', path, { type: 'trace' }))).toEqual([400, 'BadSyntax']);
  });

  test('typing is taken and not kept; text with a card gives no id back', async () => {
    const path = `/${await chatOf('jamal')}/activities`;
    expect((await call('POST', path, { type: 'typing' })).status).toBe(201);
    expect(await tuin.see('jamal')).toEqual([]);
    const both = { type: 'message', text: 'bij', attachments: [attachment(card('k'))] };
    expect((await call('POST', path, both)).body).toEqual({});
    expect(await tuin.see('jamal')).toHaveLength(2);
  });

  test('a card may be sent as its JSON text, also as an answer to a message', async () => {
    const path = `/${await chatOf('karin')}/activities/123`;
    const content = JSON.stringify(card('als tekst')) as unknown as object;
    const { status, body } = await call('POST', path, {
      type: 'message',
      attachments: [attachment(content)],
    });
    expect(status).toBe(201);
    expect(await tuin.see('karin')).toMatchObject([{ id: body.id, card: { type: 'AdaptiveCard' } }]);
  });

  test('without the app there is no chat; the bot hears when it comes and goes', async () => {
    const path = `/${await chatOf('fatma')}/activities`;
    tuin.bot.received.length = 0;
    await tuin.post('/sandbox/app', { who: 'fatma', installed: false });
    expect(codeOf(await create('fatma'))).toEqual([403, 'BotNotInConversationRoster']);
    const text = { type: 'message', text: 'x' };
    expect(codeOf(await call('POST', path, text))).toEqual([403, 'BotNotInConversationRoster']);
    const refused = await tuin.post('/sandbox/bericht', { who: 'fatma', text: 'x' });
    expect(refused).toEqual({ status: 400, body: { error: 'who: does not have the app' } });
    await tuin.post('/sandbox/app', { who: 'fatma', installed: true });
    expect((await call('POST', path, text)).status).toBe(201);
    expect(tuin.bot.received.map((a) => [a.type, a.action])).toEqual([
      ['installationUpdate', 'remove'],
      ['conversationUpdate', undefined],
      ['installationUpdate', 'add'],
    ]);
  });

  describe('faults', () => {
    const fail = (fault: object) => tuin.post('/sandbox/storing', { where: 'teams', ...fault });
    afterEach(() => tuin.post('/sandbox/storing', { clear: true }));
    const send = async () =>
      call('POST', `/${await chatOf('bram')}/activities`, { type: 'message', text: 'x' });

    test.each(['403', '404', '429', '500', '502', '503', '504'])('%s, as often as asked', async (kind) => {
      await fail({ kind, path: 'activities', times: 2 });
      expect([(await send()).status, (await send()).status, (await send()).status]).toEqual([
        ...[Number(kind), Number(kind), 201],
      ]);
    });

    test('429 tells how long to wait', async () => {
      await fail({ kind: '429', path: 'activities', retryAfter: 7 });
      expect((await send()).headers.get('Retry-After')).toBe('7');
    });

    test('only the method and path that were named', async () => {
      await fail({ kind: '500', method: 'put' });
      expect((await send()).status).toBe(201);
      const { body } = await tuin.post('/sandbox/storing', { where: 'teams', kind: 'slow', delayMs: 1 });
      expect(body).toEqual({
        active: [
          { where: 'teams', kind: '500', times: 1, method: 'put' },
          { where: 'teams', kind: 'slow', times: 1, delayMs: 1 },
        ],
      });
      expect((await send()).status).toBe(201);
    });

    test('lost: the message is there, the answer is not', async () => {
      const before = (await tuin.see('bram')).length;
      const chat = await chatOf('bram');
      await fail({ kind: 'lost' });
      await expect(call('POST', `/${chat}/activities`, { type: 'message', text: 'x' })).rejects.toThrow();
      expect(await tuin.see('bram')).toHaveLength(before + 1);
    });
  });
});
