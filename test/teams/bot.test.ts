import { ExternalError } from '../../src/errors';
import type { Store } from '../../src/flows/ports';
import { nl } from '../../src/teams/tekst/nl';
import { melder, baas, uitgescholden } from '../domain/bouw';
import { dienIn } from '../flows/wereld';
import { leesbaar, startBot, type Bot } from './beurt';

const CANARY = 'zwartepietendrop4711';
const gesprek = ({ w }: Bot, persoon = melder) => w.store.transaction((tx) => tx.gesprekken.get(persoon));
const weg: Store = {
  transaction: () => Promise.reject(new ExternalError({ system: 'store', retryable: true, status: 0 })),
};

describe('a message', () => {
  it('melden gives the first question, and it is remembered in which message it stands', async () => {
    const bot = startBot();
    const { kaarten, sent } = await bot.zeg(melder, 'melden');
    expect(sent).toHaveLength(1);
    expect(leesbaar(kaarten[0])).toContain(nl.vragen.veilig.kop);
    expect(bot.w.berichten()).toMatchObject([
      { soort: 'melden', conversationId: `a:${melder}`, activityId: 's-1' },
    ]);
  });

  it('delivered twice is answered once', async () => {
    const bot = startBot();
    await bot.zeg(melder, 'melden', { id: 'act-1' });
    const tweede = await bot.zeg(melder, 'melden', { id: 'act-1' });
    expect(tweede.sent).toEqual([]);
    expect(bot.events()).toContain('turn.duplicate');
    expect(bot.w.meldingen()).toHaveLength(1);
  });

  it('without an id is always answered', async () => {
    const bot = startBot();
    for (const _ of [1, 2]) expect((await bot.zeg(melder, 'hulp', { id: '' })).sent).toHaveLength(2);
  });

  it('a turn that fails says so, and may be delivered again', async () => {
    const bot = startBot({ store: weg });
    for (const _ of [1, 2]) {
      const { kaarten } = await bot.zeg(melder, 'melden', { id: 'act-1' });
      expect(leesbaar(kaarten)).toContain(nl.algemeen.storing);
    }
    expect(bot.events()).toContain('turn.failed');
    expect(bot.events()).not.toContain('turn.duplicate');
  });

  it.each(['hulp', 'help hij heeft een mes'])(
    'R104: "%s" is answered also when the database is away',
    async (tekst) => {
      const bot = startBot({ store: weg });
      const { kaarten } = await bot.zeg(melder, tekst);
      expect(leesbaar(kaarten)).toContain('112');
      expect(bot.events()).toEqual(['store.failed']);
    },
  );

  it('that is far too long is refused in words', async () => {
    const { kaarten } = await startBot().zeg(melder, 'x'.repeat(20_001));
    expect(leesbaar(kaarten)).toContain(nl.raadplegen.teLang);
  });

  it('in a group starts no melding and says nothing of one', async () => {
    const bot = startBot();
    const groep = { conversation: { id: '19:groep', conversationType: 'groupChat', tenantId: 't' } };
    await bot.zeg(melder, 'melden', groep);
    await bot.zeg(melder, 'ik ben net uitgescholden aan de balie', groep);
    expect(bot.w.meldingen()).toEqual([]);
    expect(leesbaar((await bot.zeg(melder, 'hulp', groep)).kaarten)).toContain('112');
  });

  it('D-08: what somebody types is neither logged nor kept', async () => {
    const bot = startBot();
    await bot.zeg(melder, `ik ben net uitgescholden door ${CANARY}`);
    await bot.zeg(melder, `wat is ${CANARY}`);
    expect(bot.logs.join('')).not.toContain(CANARY);
    expect(JSON.stringify([bot.w.meldingen(), bot.w.berichten(), bot.w.wachtend()])).not.toContain(CANARY);
  });
});

describe('a click', () => {
  it('draws the next card in place', async () => {
    const bot = startBot();
    const { body, status } = await bot.klik(melder, 'melden.starten');
    expect([status, body?.statusCode, body?.type]).toEqual([
      200,
      200,
      'application/vnd.microsoft.card.adaptive',
    ]);
    expect(leesbaar(body?.value)).toContain(nl.vragen.veilig.kop);
    expect(bot.events()).toContain('turn.done');
  });

  it.each([
    ['another kind of invoke', { name: 'composeExtension/queryLink' }, 501, 'unknown-invoke'],
    ['no name', { name: undefined }, 501, 'unknown-invoke'],
  ])('%s is refused', async (_naam, over, status, code) => {
    const bot = startBot();
    const antwoord = await bot.klik(melder, 'hulp.tonen', {}, over);
    expect(antwoord.status).toBe(status);
    expect(bot.logs.join('')).toContain(code);
  });

  it.each<[string, unknown, string, string]>([
    [
      'an unknown verb',
      { action: { verb: 'melden.alles', data: {} } },
      nl.algemeen.onbekendeKnop,
      'unknown-verb',
    ],
    [
      'a method of Object',
      { action: { verb: 'toString', data: {} } },
      nl.algemeen.onbekendeKnop,
      'unknown-verb',
    ],
    [
      'a verb of a thousand letters',
      { action: { verb: 'x'.repeat(1000) } },
      nl.algemeen.onbekendeKnop,
      'unknown-verb',
    ],
    ['no action', {}, nl.algemeen.onbekendeKnop, 'unknown-verb'],
    ['nothing', undefined, nl.algemeen.onbekendeKnop, 'unknown-verb'],
    ['no id', { action: { verb: 'melden.verder', data: {} } }, nl.algemeen.ongeldig, 'bad-data'],
    ['no data', { action: { verb: 'melden.verder' } }, nl.algemeen.ongeldig, 'bad-data'],
    [
      'an id that is none',
      { action: { verb: 'melden.verder', data: { id: "1' or 1=1" } } },
      nl.algemeen.ongeldig,
      'bad-data',
    ],
  ])('typed garbage: %s', async (_naam, value, zin, code) => {
    const bot = startBot();
    const { body } = await bot.klik(melder, '', {}, { value });
    expect(body).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: zin,
    });
    expect(bot.logs.join('')).toContain(code);
    expect(bot.w.meldingen()).toEqual([]);
  });

  it('that fails tells it in the way Teams shows, without what went wrong', async () => {
    const bot = startBot({ store: weg });
    const { body } = await bot.klik(melder, 'melden.starten');
    expect(body).toEqual({
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
      value: { code: 'storing', message: nl.algemeen.storing },
    });
    const regel = bot.logs.map((line) => JSON.parse(line) as object).at(-1);
    expect(regel).toMatchObject({ event: 'turn.failed', kind: 'melden.starten', error: 'external.store' });
  });

  it('no turn calls anything outside', async () => {
    const bot = startBot();
    const { id } = await dienIn(bot.w);
    await bot.w.doe({ kind: 'behandelaar-zoeken', meldingId: id });
    bot.w.grens.calls.splice(0);
    await bot.zeg(melder, 'melden');
    for (const verb of ['afhandelen.tonen', 'afhandelen.oppakken', 'afhandelen.sluiten'])
      await bot.klik(baas, verb, { id });
    expect(bot.w.grens.calls).toEqual([]);
  });
});

describe('a click of an old client (Action.Submit)', () => {
  it('puts the card in place of the one that was clicked', async () => {
    const bot = startBot();
    const { sent, updated } = await bot.submit(melder, 'melden.starten', {}, { replyToId: 'kaart' });
    expect(sent).toEqual([]);
    expect(updated).toMatchObject([{ id: 'kaart', type: 'message' }]);
  });

  it('sends one when it is not known which was clicked', async () => {
    const { sent, updated } = await startBot().submit(melder, 'hulp.tonen');
    expect([sent.length, updated.length]).toEqual([1, 0]);
  });

  it('R13: no content of a melding is put in the chat', async () => {
    const bot = startBot();
    const { id } = await dienIn(bot.w, { ...uitgescholden, feiten: CANARY });
    await bot.w.doe({ kind: 'behandelaar-zoeken', meldingId: id });
    for (const verb of ['afhandelen.tonen', 'afhandelen.oppakken', 'afhandelen.aanpassen']) {
      const { kaarten } = await bot.submit(baas, verb, { id }, { replyToId: 'kaart' });
      expect(kaarten).toHaveLength(1);
      expect(leesbaar(kaarten)).not.toContain(CANARY);
      expect(leesbaar(kaarten)).not.toContain(nl.keuzes.gedrag.belediging);
    }
    expect(bot.w.melding(id).status).toBe('opgepakt');
  });

  it.each([
    ['onzin', {}, nl.algemeen.onbekendeKnop],
    ['melden.verder', { id: 'x' }, nl.algemeen.ongeldig],
  ])('typed garbage: %s', async (verb, data, zin) => {
    const { kaarten } = await startBot().submit(melder, verb, data);
    expect(leesbaar(kaarten)).toContain(zin);
  });
});

describe('the app comes and goes', () => {
  const installatie = (bot: Bot, action: string, over: object = {}) =>
    bot.beurt(melder, { type: 'installationUpdate', action, ...over });

  it('says hello once, and knows how to reach the person', async () => {
    const bot = startBot();
    expect((await installatie(bot, 'add')).kaarten).toHaveLength(1);
    expect(await gesprek(bot)).toMatchObject({
      conversationId: `a:${melder}`,
      teamsUserId: `29:${melder}`,
      taal: 'nl',
    });
    expect((await installatie(bot, 'add-upgrade')).sent).toEqual([]);
  });

  it.each(['remove', 'remove-upgrade'])(
    '%s: forgets how to reach the person, until he is back',
    async (action) => {
      const bot = startBot();
      await bot.zeg(melder, 'hulp');
      expect(await gesprek(bot)).toBeDefined();
      expect((await installatie(bot, action)).sent).toEqual([]);
      expect(await gesprek(bot)).toBeUndefined();
      await bot.zeg(melder, 'hulp');
      expect(await gesprek(bot)).toBeDefined();
    },
  );

  it('a group says nothing about the personal chat', async () => {
    const bot = startBot();
    await bot.zeg(melder, 'hulp');
    const groep = { conversation: { id: '19:groep', conversationType: 'groupChat', tenantId: 't' } };
    await installatie(bot, 'remove', groep);
    expect((await gesprek(bot))?.conversationId).toBe(`a:${melder}`);
  });

  it('other activities are learned from and not answered', async () => {
    const bot = startBot();
    expect((await bot.beurt(melder, { type: 'typing', locale: 'en-US' })).sent).toEqual([]);
    expect((await gesprek(bot))?.taal).toBe('en');
  });
});
