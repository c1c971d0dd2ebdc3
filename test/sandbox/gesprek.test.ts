import type { Output } from '../../src/sandbox/contract';
import { BOT_APP_ID, findMens, mensen, TENANT_ID, type Mens } from '../../src/sandbox/organisatie';
import { teamsUserId } from '../../src/sandbox/teams/ids';
import { forget, messagesOf, startProeftuin, type Proeftuin } from './proeftuin';

const samira = mensen.find((m) => m.key === 'samira') as Mens;
type Sent = Output<'bericht'>;
type Clicked = Output<'actie'>;

describe('a person and the bot', () => {
  let tuin: Proeftuin;
  beforeAll(async () => {
    tuin = await startProeftuin();
  });
  beforeEach(async () => {
    await tuin.post('/sandbox/reset', {});
    tuin.bot.received.length = 0;
    tuin.called.length = 0;
  });
  afterAll(async () => {
    await tuin.close();
    await forget(tuin);
  });
  const say = async (text: string, more: object = {}) =>
    (await tuin.post('/sandbox/bericht', { who: 'samira', text, ...more })).body as Sent;
  const click = async (activity: string, how: object) =>
    (await tuin.post('/sandbox/actie', { who: 'samira', activity, ...how })).body as Clicked;
  const texts = (messages: Clicked['messages']) => messages.map((m) => m.text ?? JSON.stringify(m.card));

  test('a typed message reaches the bot as Teams would send it', async () => {
    const { activity, status, messages } = await say('hallo', { lang: 'en' });
    expect(status).toBe(200);
    expect(messages).toMatchObject([
      { id: activity, from: 'person', text: 'hallo' },
      { from: 'bot', text: 'echo hallo' },
    ]);
    const [received] = tuin.bot.received;
    expect(received).toMatchObject({
      ...{ type: 'message', id: activity, text: 'hallo', locale: 'en-US', channelId: 'msteams' },
      from: { id: teamsUserId(samira), name: samira.naam, aadObjectId: samira.id },
      recipient: { id: `28:${BOT_APP_ID}` },
      conversation: { conversationType: 'personal', tenantId: TENANT_ID },
      channelData: { tenant: { id: TENANT_ID } },
      serviceUrl: tuin.standins.serviceUrl,
    });
    expect(received?.conversation?.id).toMatch(/^a:/);
    expect(teamsUserId(samira)).not.toContain(samira.id);
    expect(tuin.called).toEqual(['settle']);
  });

  test('wait:false does not wait for background work; twice delivers the identical activity twice', async () => {
    await say('een', { twice: true, wait: false });
    expect(tuin.called).toEqual([]);
    const [first, second] = tuin.bot.received;
    expect(first?.id).toBe(second?.id);
    expect(tuin.bot.received).toHaveLength(2);
    expect((await tuin.see('samira')).filter((m) => m.from === 'person')).toHaveLength(1);
  });

  test('in the group chat the bot is mentioned, and the personal chat stays empty', async () => {
    const { messages } = await say('hoi', { where: 'groep' });
    expect(tuin.bot.received[0]).toMatchObject({
      text: '<at>VPD-assistent</at> hoi',
      conversation: { conversationType: 'groupChat', isGroup: true },
    });
    expect(texts(messages)).toEqual(['hoi', 'echo <at>VPD-assistent</at> hoi']);
    expect(await tuin.see('samira')).toEqual([]);
    expect(messagesOf(await tuin.get('/sandbox/berichten?voor=peter&where=groep'))).toHaveLength(2);
  });

  test('in the channel the bot answers in the thread; everybody sees who wrote what', async () => {
    const { activity, messages } = await say('hoi', { where: 'kanaal' });
    const { conversation, ...received } = tuin.bot.received[0] ?? {};
    expect(conversation).toMatchObject({ conversationType: 'channel', isGroup: true });
    expect(conversation?.id).toMatch(new RegExp(`^19:.+@thread\\.tacv2;messageid=${activity}$`));
    expect(received).toMatchObject({ channelData: { teamsChannelId: conversation?.id.split(';')[0] } });
    expect(messages).toMatchObject([{ who: 'samira', text: 'hoi' }, { from: 'bot' }]);
    expect(messagesOf(await tuin.get('/sandbox/berichten?voor=peter&where=kanaal'))).toHaveLength(2);
    expect(messagesOf(await tuin.get('/sandbox/berichten?voor=peter&where=groep'))).toEqual([]);
  });

  test('what people say to each other the bot does not hear', async () => {
    const { status, messages } = await say('koffie?', { where: 'groep', mention: false });
    expect(status).toBe(0);
    expect(messages).toMatchObject([{ who: 'samira', text: 'koffie?' }]);
    expect(tuin.bot.received).toEqual([]);
  });

  test('text and a card together become two messages', async () => {
    const { messages } = await say('samen');
    expect(messages.map((m) => [m.text, m.card !== undefined])).toEqual([
      ['samen', false],
      ['erbij', false],
      [undefined, true],
    ]);
  });

  test('a click sends data and inputs, and its card is shown to this person only', async () => {
    await say('kaart', { where: 'groep' });
    const group = '/sandbox/berichten?where=groep&voor=';
    const id = messagesOf(await tuin.get(`${group}samira`)).at(-1)?.id ?? '';
    const body = await click(id, { title: 'knop BEKIJK', inputs: { akkoord: true } });
    expect(body.response).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(tuin.bot.received.at(-1)).toMatchObject({
      ...{ type: 'invoke', name: 'adaptiveCard/action', replyToId: id },
      value: {
        trigger: 'manual',
        action: {
          ...{ type: 'Action.Execute', verb: 'bekijk', title: 'Knop bekijk' },
          data: { knop: 'bekijk', naam: 'Standaard', akkoord: 'true' },
        },
      },
    });
    expect(texts(body.messages).at(-1)).toContain('voor jou');
    const others = messagesOf(await tuin.get(`${group}peter`));
    expect(texts(others).at(-1)).toContain('neutraal');
  });

  test('answers that are no card are shown once, and are gone at the next act', async () => {
    await say('kaart');
    const id = await tuin.last('samira');
    const said = (await click(id, { verb: 'zeg' })).messages.at(-1);
    expect(said).toMatchObject({ text: 'gezegd door zeg', notice: 'message', from: 'bot' });
    const refused = await click(id, { verb: 'fout' });
    expect(refused.messages.at(-1)).toMatchObject({ text: 'mag niet', notice: 'error' });
    expect(refused.messages.filter((m) => m.notice !== undefined)).toHaveLength(1);
    expect((await say('door')).messages.some((m) => m.notice !== undefined)).toBe(false);
  });

  test('an update replaces the stored card and takes away what was shown on top of it', async () => {
    await say('kaart');
    const id = await tuin.last('samira');
    await click(id, { verb: 'bekijk' });
    await click(id, { verb: 'wijzig' });
    const shown = (await tuin.see('samira')).find((m) => m.id === id);
    expect(JSON.stringify(shown?.card)).toContain('nieuw');
    expect(shown?.updated).toBeDefined();
    await click(id, { verb: 'wis' });
    const gone = (await tuin.see('samira')).find((m) => m.id === id);
    expect(gone).toEqual({
      id,
      from: 'bot',
      at: shown?.at,
      deleted: true,
      updated: expect.any(String) as string,
    });
  });

  test('submit:true goes through the Action.Submit fallback: a message with a value', async () => {
    await say('kaart');
    const id = await tuin.last('samira');
    const body = await click(id, { verb: 'zeg', submit: true, data: { knop: 'anders' } });
    expect(body).toMatchObject({ status: 200, response: null });
    const received = tuin.bot.received.at(-1);
    expect(received).toMatchObject({
      ...{ type: 'message', replyToId: id },
      value: { verb: 'zeg', knop: 'anders', naam: 'Standaard', akkoord: 'false' },
    });
    expect(received?.text).toBeUndefined();
  });

  test('a double click is the identical activity twice', async () => {
    await say('kaart');
    await click(await tuin.last('samira'), { verb: 'zeg', twice: true });
    const [first, second] = tuin.bot.received.slice(-2);
    expect(first?.id).toBe(second?.id);
    expect((await tuin.see('samira')).filter((m) => m.notice)).toHaveLength(1);
  });

  test("a forged click on somebody else's message comes from the own chat of who clicks", async () => {
    await say('kaart');
    const id = await tuin.last('samira');
    const body = await click(id, { who: 'joost', verb: 'geheim', data: { id: 'x' } });
    expect(body.response).toMatchObject({ value: 'gezegd door geheim' });
    const received = tuin.bot.received.at(-1);
    expect(received?.from?.aadObjectId).toBe(findMens('joost')?.id);
    expect(received).toMatchObject({
      replyToId: id,
      value: { action: { verb: 'geheim', data: { id: 'x' } } },
    });
    expect(received?.conversation?.id).not.toBe(tuin.bot.received[0]?.conversation?.id);
    expect(texts(await tuin.see('joost'))).toEqual(['gezegd door geheim']);
  });
});
