import type { Antwoorden } from '../../src/domain/antwoorden';
import { isDirectGevaar } from '../../src/teams/typbeurt';
import { isTitel } from '../../src/teams/present/typen';
import { en } from '../../src/teams/tekst/en';
import { nl } from '../../src/teams/tekst/nl';
import { baas, concept, melder, uitgescholden } from '../domain/bouw';
import { leesbaar, startBot, type Bot } from './beurt';

const gescholden: Antwoorden = { ...uitgescholden, feiten: 'Hij schold.' };

/** A bot with one open concept at this question; `getypt`: its answers were typed. */
async function bij(
  vraag: string,
  antwoorden: Antwoorden = gescholden,
  over: object = { getypt: true },
): Promise<Bot> {
  const bot = startBot();
  await bot.w.store.transaction((tx) =>
    tx.meldingen.save(concept(antwoorden, { version: 0, vraag, ...over })),
  );
  return bot;
}
const zeg = async (bot: Bot, tekst: string, over: object = {}) =>
  leesbaar((await bot.zeg(melder, tekst, over)).kaarten);
const nu = (bot: Bot) => bot.w.meldingen()[0];

describe('a typed answer (L7)', () => {
  it.each<[vraag: string, tekst: string, antwoord: Partial<Antwoorden>]>([
    ['wie', '1', { wie: 'ik' }],
    ['wie', 'ik zag het gebeuren', { wie: 'getuige' }],
    ['waar', 'telefoon', { kanaal: 'telefoon', locatie: 'stadhuis' }],
    ['waar', '5', { kanaal: 'huisbezoek' }],
    ['waar', 'ergens anders, per brief', { kanaal: 'brief', locatie: 'elders' }],
    ['gedrag', '5 en discriminatie', { gedrag: ['belediging', 'discriminatie'] }],
    ['gedrag', 'letsel', { gedrag: ['belediging'] }],
    ['gestopt', 'meteen', { gestopt: 'meteen' }],
    ['bijzonderheden', 'geen', { bijzonderheden: ['geen'] }],
    ['bijzonderheden', 'schade', { bijzonderheden: ['schade'] }],
    ['bijzonderheden', '4 en niets hiervan', { bijzonderheden: ['geen'] }],
    ['feiten', 'Hij riep: wat moet je?', { feiten: 'Hij riep: wat moet je?' }],
    ['feiten', 'sla over', { feiten: '' }],
    ['feiten', 'antwoord: hij heeft een mes', { feiten: 'hij heeft een mes' }],
    ['feiten', 'Bel 06-12345678', { feiten: 'Bel [telefoon]' }],
    ['feiten', 'letterlijk: Bel 06-12345678', { feiten: 'Bel 06-12345678' }],
  ])('at %s "%s"', async (vraag, tekst, antwoord) => {
    const bot = await bij(vraag);
    await zeg(bot, tekst);
    expect(nu(bot)?.antwoorden).toMatchObject(antwoord);
  });

  it('says what the guard hid, not what it was, and how to have it literally (D-01, D-02)', async () => {
    const gelezen = await zeg(await bij('feiten'), 'Bel 06-12345678 of a@b.example');
    expect(gelezen).toContain('een telefoonnummer en een mailadres');
    expect(gelezen).toContain('letterlijk');
    expect(gelezen).not.toContain('12345678');
  });

  it('three questions of one card are answered one by one, or at once', async () => {
    const a: Antwoorden = { ...gescholden, bijzonderheden: ['letsel'] };
    const bot = await bij('letsel', a);
    for (const [tekst, volgende] of [
      ['nee', nl.melden.velden.ziekenhuis],
      ['weet niet', nl.melden.velden.blijvendLetsel],
      ['blijvend letsel: nee', nl.vragen.controle.kop],
    ] as const)
      expect(await zeg(bot, tekst)).toContain(volgende);
    expect(nu(bot)?.antwoorden).toMatchObject({
      overleden: 'nee',
      ziekenhuis: 'onbekend',
      blijvendLetsel: 'nee',
    });
    const ander = await bij('letsel', a);
    await zeg(ander, 'nee, ja, weet niet');
    expect(nu(ander)?.antwoorden).toMatchObject({
      overleden: 'nee',
      ziekenhuis: 'ja',
      blijvendLetsel: 'onbekend',
    });
    const onzin = await bij('letsel', a);
    expect(await zeg(onzin, 'ziekenhuis nee en overleden soms')).toContain(nl.melden.fouten.onduidelijk);
    expect(nu(onzin)?.antwoorden.ziekenhuis).toBeUndefined();
  });

  it('a name cannot be looked up: that is said, and the card with the search is there', async () => {
    const bot = await bij('slachtoffer', { ...gescholden, wie: 'collega' });
    const gelezen = await zeg(bot, 'Jan Jansen');
    expect(gelezen).toContain(nl.typen.persoon);
    expect(gelezen).toContain('graph.microsoft.com/users');
    await zeg(bot, 'weet ik niet');
    expect(nu(bot)?.antwoorden.slachtoffer).toBe('onbekend');
  });

  it('the same text delivered twice answers one question', async () => {
    const bot = await bij('omgebogen', { ...gescholden, gedrag: ['smeken-zeuren'] });
    const tweede = startBot({ store: bot.w.store });
    await zeg(bot, 'nee', { id: 'een' });
    expect(nu(bot)?.antwoorden).toMatchObject({ omgebogen: 'nee' });
    const vraag = nu(bot)?.vraag;
    expect(await zeg(tweede, 'nee', { id: 'een' })).toContain(nl.vragen.patroon.kop);
    expect(nu(bot)).toMatchObject({ vraag });
    expect(nu(bot)?.antwoorden.patroon).toBeUndefined();
  });

  it('an activity without an id is an answer too', async () => {
    const bot = await bij('wie');
    await zeg(bot, 'collega', { id: '' });
    expect(nu(bot)?.antwoorden.wie).toBe('collega');
  });

  it('A52: that it was a colleague ends it, and nothing is kept', async () => {
    const bot = await bij('gedrag');
    expect(await zeg(bot, 'het was een collega of leidinggevende')).toContain(nl.melden.collega.kop);
    expect(bot.w.meldingen()).toEqual([]);
  });

  it('the answers of the report are not said back', async () => {
    const bot = await bij('wie');
    await zeg(bot, 'wijzig');
    expect(await zeg(bot, '1')).not.toContain('Hij schold.');
  });
});

describe('at the summary and the verdict', () => {
  it.each(['ja', 'ok', 'verstuur maar', '1', 'send it'])('"%s" sends it', async (tekst) => {
    const bot = await bij('controle');
    expect(await zeg(bot, tekst)).toContain('verstuurd');
    expect(nu(bot)?.status).toBe('ingediend');
  });

  it.each([
    ['wijzig wanneer', 'wanneer'],
    ['gedrag', 'gedrag'],
    ['3', 'wie'],
    ['verander waar gebeurde het', 'waar'],
  ])('"%s" opens that question', async (tekst, vraag) => {
    const bot = await bij('controle');
    await zeg(bot, tekst);
    expect(nu(bot)?.vraag).toBe(vraag);
  });

  it('D-83: not the own leidinggevende', async () => {
    const bot = await bij('controle');
    await zeg(bot, 'liever niet mijn leidinggevende');
    expect(nu(bot)?.antwoorden.anders).toBe('ja');
  });

  it('what is not understood changes nothing', async () => {
    const bot = await bij('controle');
    expect(await zeg(bot, 'xyzzy')).toContain(nl.melden.fouten.onduidelijk);
    expect(nu(bot)?.status).toBe('concept');
  });

  it('T6: not needed is left, or reported anyway', async () => {
    const smeken: Antwoorden = {
      ...gescholden,
      gedrag: ['smeken-zeuren'],
      omgebogen: 'ja',
      patroon: 'nee',
      veiligGevoeld: 'ja',
    };
    const { gestopt: _, beeindigd: __, ...a } = smeken;
    const bot = await bij('oordeel', a);
    expect(await zeg(bot, 'hmm')).toContain(`2. ${nl.melden.oordeel.laatMaar}`);
    await zeg(bot, 'melden');
    expect(nu(bot)?.antwoorden.tochMelden).toBe('ja');
    const ander = await bij('oordeel', a);
    expect(await zeg(ander, '2')).toContain(nl.melden.weg.kop);
    expect(ander.w.meldingen()).toEqual([]);
  });
});

describe('what is no answer', () => {
  it('R104, D-100: danger gives 112 first, and is not taken for the facts', async () => {
    const bot = await bij('feiten');
    expect(await zeg(bot, 'hij slaat mij nu')).toContain('112');
    expect(nu(bot)?.antwoorden.feiten).toBe('Hij schold.');
  });

  it('an answer that sounds like danger is both', async () => {
    for (const titel of [nl.keuzes.bijzonderheden.letsel, en.keuzes.bijzonderheden.letsel])
      expect([isDirectGevaar(titel), isTitel(titel)]).toEqual([true, true]);
    const bot = await bij('bijzonderheden');
    expect(await zeg(bot, nl.keuzes.bijzonderheden.letsel)).toContain('112');
    expect(nu(bot)?.vraag).toBe('letsel');
  });

  it('"laat maar" stops, and keeps it', async () => {
    const bot = await bij('wie');
    expect(await zeg(bot, 'laat maar zitten')).toContain(nl.melden.gestopt.kop);
    expect(bot.w.meldingen()).toHaveLength(1);
  });

  it('a question is answered, or honestly not, and the report stays open', async () => {
    const bot = await bij('gestopt');
    const gelezen = await zeg(bot, 'wie doet er aangifte?');
    expect(gelezen).toContain(nl.raadplegen.onbekend.kop);
    expect(gelezen).toContain(nl.typen.nogOpen);
    expect(nu(bot)?.vraag).toBe('gestopt');
    expect(await zeg(await bij('feiten'), 'bedankt')).not.toContain(nl.typen.nogOpen);
  });

  it('E14: a story at another question is not kept and not said back', async () => {
    const bot = await bij('wie');
    const gelezen = await zeg(bot, 'mevrouw slikt oxazepam');
    expect(gelezen).toContain(nl.wacht.verhaal);
    expect(gelezen).not.toContain('oxazepam');
    expect(leesbaar(bot.w.meldingen())).not.toContain('oxazepam');
  });

  it('R13 of the shape: for who clicks the chat does not tell that there is an injury', async () => {
    const bot = await bij('letsel', { ...gescholden, bijzonderheden: ['letsel'] }, {});
    const gelezen = await zeg(bot, 'xyzzy');
    expect(gelezen).toContain(nl.melden.fouten.onduidelijk);
    expect(gelezen).not.toContain(nl.vragen.letsel.kop);
    const bijControle = await bij('controle', { ...gescholden, bijzonderheden: ['letsel'] }, {});
    expect(await zeg(bijControle, 'xyzzy')).not.toContain(nl.vragen.letsel.kop);
  });

  it('"vraag" shows the question itself', async () => {
    expect(await zeg(await bij('gestopt', gescholden, {}), 'vraag')).toContain(
      `2. ${nl.vragen.gestopt.knoppen['na-tweede-keer']}`,
    );
  });

  it('"opnieuw" begins anew, "weggooien" throws away', async () => {
    const bot = await bij('gestopt');
    expect(await zeg(bot, 'begin opnieuw')).toContain(nl.vragen.veilig.kop);
    expect(nu(bot)?.antwoorden).toEqual({});
    expect(await zeg(bot, 'weggooien')).toContain(nl.melden.weg.kop);
    expect(bot.w.meldingen()).toEqual([]);
  });

  it('what somebody else types is not an answer', async () => {
    const bot = await bij('wie');
    await bot.zeg(baas, '2');
    expect(nu(bot)?.antwoorden.wie).toBe('ik');
  });
});
