import { ConflictError } from '../../src/errors';
import { en } from '../../src/teams/tekst/en';
import { nl } from '../../src/teams/tekst/nl';
import { melder } from '../domain/bouw';
import { leesbaar, startBot, type Bot } from './beurt';

const zeg = async (bot: Bot, tekst: string, over: object = {}) =>
  leesbaar((await bot.zeg(melder, tekst, over)).kaarten);
/** A concept in which the first question was answered. */
async function begonnen(): Promise<Bot> {
  const bot = startBot();
  await bot.zeg(melder, 'melden');
  const id = bot.w.meldingen()[0]?.id;
  await bot.klik(melder, 'melden.beantwoorden', { id, vraag: 'veilig', keuze: 'ja' });
  return bot;
}

describe('typing instead of clicking (L7)', () => {
  it.each(['verder', 'stop', 'terug'])('"%s" without a melding says that there is none', async (woord) => {
    expect(await zeg(startBot(), woord)).toContain(nl.melden.geenConcept);
  });

  it('verder opens what is open', async () => {
    const bot = await begonnen();
    expect(await zeg(bot, 'verder')).toContain('melden.verder');
    expect(bot.w.meldingen()).toHaveLength(1);
  });

  it('stop offers to keep or to throw away, and does neither by itself', async () => {
    const bot = await begonnen();
    expect(await zeg(bot, 'stop')).toContain('melden.weggooien');
    expect(bot.w.meldingen()).toHaveLength(1);
  });

  it('terug goes one question back', async () => {
    const bot = await begonnen();
    expect(bot.w.meldingen()[0]?.vraag).toBe('wanneer');
    await zeg(bot, 'terug');
    expect(bot.w.meldingen()[0]?.vraag).toBe('veilig');
  });

  it('the last message with the card of the melder is the one that is drawn again later', async () => {
    const bot = await begonnen();
    const kaart = () => bot.w.berichten()[0];
    await bot.zeg(melder, 'hulp', {
      conversation: { id: 'a:2', conversationType: 'personal', tenantId: 't' },
    });
    expect(kaart()?.conversationId).toBe(`a:${melder}`);
    await bot.zeg(melder, 'verder', {
      conversation: { id: 'a:2', conversationType: 'personal', tenantId: 't' },
    });
    expect(kaart()?.conversationId).toBe('a:2');
  });

  it('hoi says what the bot can do', async () => {
    expect(await zeg(startBot(), 'hoi')).toContain(nl.raadplegen.welkom.kop);
  });
});

describe('a question', () => {
  it('D-102: somebody in a dark place gets 113, and nothing is kept', async () => {
    const bot = startBot();
    expect(await zeg(bot, 'ik wil niet meer leven')).toContain('113');
    expect([bot.w.meldingen(), bot.w.wachtend()]).toEqual([[], []]);
  });

  it('R104, D-100: danger gives 112 first, in the language of the writer', async () => {
    expect(await zeg(startBot(), 'he has a knife', { locale: 'en-GB' })).toContain(en.melden.hulp.kop);
  });

  it('something that happened starts a melding, in the language in which it was told', async () => {
    const bot = startBot();
    expect(await zeg(bot, 'somebody just hit me at the desk')).toContain(en.vragen.veilig.kop);
    expect(bot.w.meldingen()).toMatchObject([{ taal: 'en', voorzet: ['slaan-duwen-spugen'] }]);
  });

  it('what is unknown is said to be so, with the name of the coordinator', async () => {
    expect(await zeg(startBot(), 'xyzzy plugh')).toContain('Coordinator');
  });

  it('a mention of the bot in a group is no part of the question', async () => {
    const groep = { conversation: { id: '19:groep', conversationType: 'groupChat', tenantId: 't' } };
    const entities = [{ type: 'mention', text: '<at>VPD</at>', mentioned: { id: '28:bot', name: 'VPD' } }];
    expect(await zeg(startBot(), '<at>VPD</at> hulp', { ...groep, entities })).toContain('112');
  });
});

describe('two turns of one person at once', () => {
  it('the loser decides again, on what the other one left', async () => {
    const bot = startBot();
    let keer = 0;
    const strijd = startBot({
      store: {
        transaction: (work) =>
          ++keer === 2 ? Promise.reject(new ConflictError()) : bot.w.store.transaction(work),
      },
    });
    const { kaarten } = await strijd.zeg(melder, 'melden');
    expect(leesbaar(kaarten)).toContain(nl.vragen.veilig.kop);
    expect(bot.w.meldingen()).toHaveLength(1);
  });
});
