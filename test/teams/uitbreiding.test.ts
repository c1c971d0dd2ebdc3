import { createFakeStore } from '../flows/fakes';
import { createGeheugen } from '../../src/teams/geheugen';
import { platteHtml } from '../../src/teams/html';
import { nl } from '../../src/teams/tekst/nl';
import { melder } from '../domain/bouw';
import { leesbaar, startBot, type Bot } from './beurt';

const invoke = (bot: Bot, name: string, value: unknown) => bot.beurt(melder, { type: 'invoke', name, value });
const FORM = { id: '5d1c2b3a-0000-4000-8000-0000000000a1' };

describe('what the client asks while somebody writes', () => {
  it.each([
    ['composeExtension/query', undefined],
    ['composeExtension/query', { commandId: 'anders', parameters: [] }],
    ['composeExtension/query', { commandId: 'zoekAntwoord', parameters: 'x' }],
    ['composeExtension/fetchTask', { commandId: 'anders' }],
    ['composeExtension/submitAction', { commandId: 'meldBericht', data: { id: 'geen' } }],
    ['composeExtension/submitAction', { commandId: 'meldBericht' }],
  ])('%s with forged data gets a sentence, and nothing happens', async (name, value) => {
    const bot = startBot();
    const { status, body } = await invoke(bot, name, value);
    expect([status, JSON.stringify(body)]).toEqual([200, expect.stringMatching(/"type":"message"/)]);
    expect(bot.w.meldingen()).toEqual([]);
    expect(bot.events()).toContain('turn.refused');
  });

  it('the form works without a text, twice the same as once, and says nothing in the log', async () => {
    const bot = startBot();
    const value = { commandId: 'meldBericht', data: FORM, messagePayload: { body: { content: 7 } } };
    for (let n = 0; n < 2; n++) {
      const { body } = await invoke(bot, 'composeExtension/submitAction', value);
      expect(leesbaar(body)).toContain(nl.uitbreiding.klaarKop);
    }
    expect(bot.w.meldingen()).toHaveLength(1);
    const geheim = { ...value, messagePayload: { body: { content: '<b>canarietekst</b>' } } };
    await invoke(bot, 'composeExtension/submitAction', geheim);
    expect(bot.logs.join('')).not.toContain('canarietekst');
  });

  it.each(['composeExtension/query', 'composeExtension/fetchTask'])(
    '%s with a database that is down says so in the place where the client looks',
    async (name) => {
      const store = { ...createFakeStore(), transaction: () => Promise.reject(new Error('down')) };
      const bot = startBot({ store });
      const commandId = name.endsWith('query') ? 'zoekAntwoord' : 'meldBericht';
      const { status, body } = await invoke(bot, name, { commandId });
      expect(status).toBe(200);
      expect(leesbaar(body)).toContain(nl.algemeen.storing.slice(0, 20));
      expect(bot.events()).toContain('turn.failed');
    },
  );
});

describe('a message of Teams as words', () => {
  it.each([
    ['<p>een</p><p>twee &amp; drie</p>', 'een\ntwee & drie'],
    ['<div>hij zei:<br>&quot;kop&nbsp;dicht&quot;</div>', 'hij zei:\n"kop dicht"'],
    ['<at id="0">Jan</at> 3 < 4 &#33;&#x41;&onbekend;', 'Jan 3 < 4 !A&onbekend;'],
    ['&#9999999;', '&#9999999;'],
    ['  gewone   tekst ', 'gewone tekst'],
  ])('%s', (html, tekst) => {
    expect(platteHtml(html)).toBe(tekst);
  });

  it('takes no time on what is not closed', () => {
    expect(platteHtml('<'.repeat(1_000_000))).toHaveLength(20_000);
  });
});

describe('what is remembered for as long as a talk lasts', () => {
  it('is forgotten after half an hour, and when it is put aside', () => {
    let nu = 0;
    const geheugen = createGeheugen({ now: () => new Date(nu) });
    geheugen.onthoudVraag(melder, 'wat nu?');
    geheugen.onthoudStand(melder, { artikel: 'irm', taal: 'nl', stap: 1 });
    nu = 29 * 60_000;
    expect([geheugen.vraag(melder), geheugen.stand(melder)?.stap]).toEqual(['wat nu?', 1]);
    geheugen.onthoudStand(melder, undefined);
    expect(geheugen.stand(melder)).toBeUndefined();
    nu = 31 * 60_000;
    expect(geheugen.vraag(melder)).toBeUndefined();
  });

  it('does not grow without end', () => {
    const geheugen = createGeheugen({ now: () => new Date(0) });
    for (let n = 0; n <= 5000; n++) geheugen.onthoudVraag(String(n), 'x');
    expect([geheugen.vraag('0'), geheugen.vraag('5000')]).toEqual([undefined, 'x']);
  });
});
