import type { Activity } from 'botbuilder';

import { findMens } from '../../src/sandbox/organisatie';
import { forget, startProeftuin, type Proeftuin } from './proeftuin';

describe('a card refreshes when somebody looks at it', () => {
  let tuin: Proeftuin;
  let id = '';
  beforeAll(async () => {
    tuin = await startProeftuin();
  });
  beforeEach(async () => {
    await tuin.post('/sandbox/reset', {});
    await tuin.post('/sandbox/bericht', { who: 'samira', text: 'kaart' });
    id = await tuin.last('samira');
    tuin.bot.received.length = 0;
  });
  afterAll(async () => {
    await tuin.close();
    await forget(tuin);
  });
  const shown = async (viewing: boolean) => JSON.stringify((await tuin.see('samira', viewing)).at(-1)?.card);
  const click = (verb: string) => tuin.post('/sandbox/actie', { who: 'samira', activity: id, verb });

  test('not before the person looks', async () => {
    expect(await shown(false)).toContain('neutraal');
    expect(tuin.bot.received).toEqual([]);
    expect(await shown(true)).toContain('voor jou');
    expect(await shown(false)).toContain('voor jou');
    const [refresh] = tuin.bot.received as [Partial<Activity>];
    expect(refresh).toMatchObject({
      ...{ type: 'invoke', replyToId: id, from: { aadObjectId: findMens('samira')?.id } },
      value: { trigger: 'automatic', action: { type: 'Action.Execute', verb: 'bekijk', data: {} } },
    });
  });

  test('once for two looks at the same moment', async () => {
    const cards = await Promise.all([shown(true), shown(true)]);
    expect(cards.every((c) => c.includes('voor jou'))).toBe(true);
    expect(tuin.bot.received).toHaveLength(1);
  });

  test('again only after a minute of sandbox time', async () => {
    await shown(true);
    await shown(true);
    expect(tuin.bot.received).toHaveLength(1);
    await tuin.post('/sandbox/klok', { minutes: 2 });
    await shown(true);
    expect(tuin.bot.received).toHaveLength(2);
  });

  test('again at once when the message was changed in the meantime', async () => {
    await shown(true);
    await tuin.post('/sandbox/bericht', { who: 'samira', text: 'kaart' });
    const other = await tuin.last('samira');
    await tuin.post('/sandbox/actie', { who: 'samira', activity: id, verb: 'wijzig' });
    expect(JSON.stringify((await tuin.see('samira')).find((m) => m.id === id)?.card)).toContain('nieuw');
    tuin.bot.received.length = 0;
    await tuin.see('samira', true);
    // The changed card has no refresh of its own any more; the new message has.
    expect(tuin.bot.received.map((a) => a.replyToId)).toEqual([other]);
  });

  test('an action counts as a refresh', async () => {
    await click('bekijk');
    await shown(true);
    expect(tuin.bot.received).toHaveLength(1);
  });

  test('not for somebody who is not in userIds', async () => {
    await tuin.post('/sandbox/bericht', { who: 'samira', text: 'kaart', where: 'groep' });
    tuin.bot.received.length = 0;
    await tuin.get('/sandbox/berichten?voor=joost&viewing=1&where=groep');
    expect(tuin.bot.received).toEqual([]);
    await tuin.get('/sandbox/berichten?voor=samira&viewing=1&where=groep');
    expect(tuin.bot.received).toHaveLength(1);
  });
});
