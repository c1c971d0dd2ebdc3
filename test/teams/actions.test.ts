import { actions, findAction } from '../../src/teams/actions';
import { nl } from '../../src/teams/tekst/nl';
import { en } from '../../src/teams/tekst/en';
import {
  baas,
  collega,
  coordinator,
  melder,
  uitgescholden,
  vervanger,
  voorCollega,
  vreemde,
} from '../domain/bouw';
import { dienIn } from '../flows/wereld';
import { leesbaar, startBot, type Antwoord, type Bot } from './beurt';
import { gegevens, metOpaakId } from './gegevens';

const CANARY = 'zwartepietendrop4711';
const verbs = Object.keys(actions);
const kaart = (antwoord: Antwoord) => leesbaar(antwoord.body?.value);

/** A melding that is given to the leidinggevende. */
async function gegeven(antwoorden = voorCollega): Promise<{ bot: Bot; id: string }> {
  const bot = startBot();
  const { id } = await dienIn(bot.w, { ...antwoorden, feiten: CANARY });
  await bot.w.doe({ kind: 'behandelaar-zoeken', meldingId: id });
  return { bot, id };
}

describe('the table of verbs', () => {
  it('finds what is in it and nothing else', () => {
    for (const verb of verbs) expect(findAction(verb)).toBeDefined();
    for (const verb of ['', 'toString', 'constructor', '__proto__', 'melden', 'MELDEN.STARTEN'])
      expect(findAction(verb)).toBeUndefined();
  });

  const schema = (verb: string) => actions[verb as keyof typeof actions].data;
  const metId = verbs.filter((verb) => metOpaakId(schema(verb)));
  const goed = (verb: string, id: string) => gegevens(schema(verb), id, vervanger);

  it.each(metId)('%s: takes an opaque id and nothing that is no id', (verb) => {
    for (const data of goed(verb, vreemde)) {
      expect(schema(verb).safeParse(data).success).toBe(true);
      for (const id of [undefined, null, '', 'M-2027-0001', 1, {}, `${vreemde} `, '../..'])
        expect(schema(verb).safeParse({ ...data, id }).success).toBe(false);
    }
  });

  it.each(metId)('%s: a stranger sees nothing and changes nothing', async (verb) => {
    const { bot, id } = await gegeven();
    const voor = bot.w.melding(id);
    for (const data of goed(verb, id)) {
      const antwoord = await bot.klik(vreemde, verb, data);
      expect(kaart(antwoord)).not.toContain(CANARY);
      expect(kaart(antwoord)).not.toContain('M-2027-0001');
      expect(bot.w.melding(id)).toEqual(voor);
    }
  });

  it.each(metId)('%s: who somebody is comes from Teams, never from the card', async (verb) => {
    const { bot, id } = await gegeven();
    const voor = bot.w.melding(id);
    const vals = {
      actor: baas,
      melder,
      behandelaar: { id: baas },
      from: { aadObjectId: baas },
      rol: 'coordinator',
    };
    for (const data of goed(verb, id)) await bot.klik(vreemde, verb, { ...data, ...vals });
    expect(bot.w.melding(id)).toEqual(voor);
  });
});

describe('melden by clicks', () => {
  const klik = async (bot: Bot, verb: string, data: object = {}, over: object = {}) =>
    kaart(await bot.klik(melder, verb, data, over));

  it('from start to Versturen; the same button again shows the receipt', async () => {
    const bot = startBot();
    await bot.klik(melder, 'melden.starten', {}, { replyToId: 'kaart' });
    expect(bot.w.berichten()[0]?.activityId).toBe('kaart');
    const id = bot.w.meldingen()[0]?.id;
    const antwoord = (vraag: string, data: object) =>
      klik(bot, 'melden.beantwoorden', { id, vraag, ...data });
    expect(await antwoord('veilig', { keuze: 'ja' })).toContain(nl.vragen.wanneer.kop);
    expect(await antwoord('wanneer', { datum: '2027-06-03', tijd: '25:00' })).toContain(
      nl.melden.fouten['geen-datum'],
    );
    expect(await antwoord('wanneer', { datum: '2027-06-03', tijd: '12:15' })).toContain(nl.vragen.wie.kop);
    await antwoord('wie', { keuze: 'ik' });
    await antwoord('waar', { keuze: 'balie', locatie: 'stadhuis' });
    await antwoord('gedrag', { gedrag: 'belediging' });
    await antwoord('gestopt', { keuze: 'nee' });
    await antwoord('beeindigd', { keuze: 'ja' });
    await antwoord('veiligGevoeld', { keuze: 'nee' });
    await antwoord('bijzonderheden', { keuze: 'geen' });
    // Inputs that are no text are left out
    const controle = await antwoord('feiten', { feiten: CANARY, extra: { a: 1 }, lijst: ['x'] });
    expect(controle).toContain(CANARY);
    expect(await klik(bot, 'melden.naar', { id, naar: 'gestopt' })).toContain(nl.vragen.gestopt.kop);
    expect(await klik(bot, 'melden.naar', { id })).toContain(CANARY);
    expect(await klik(bot, 'melden.terug', { id, vraag: 'wie' })).toContain(nl.vragen.wanneer.kop);
    const ontvangst = await klik(bot, 'melden.indienen', { id });
    expect(ontvangst).toContain('M-2027-0001');
    expect(ontvangst).not.toContain(CANARY);
    expect(await klik(bot, 'melden.indienen', { id })).toContain(nl.algemeen.weigeringen['al-ingediend']);
    expect(await klik(bot, 'melden.beantwoorden', { id, vraag: 'wie', keuze: 'collega' })).toContain(
      'M-2027-0001',
    );
    expect(bot.w.meldingen()).toHaveLength(1);
  });

  it('stop, go on, start again, throw away', async () => {
    const bot = startBot();
    await bot.klik(melder, 'melden.starten', {}, { replyToId: 'kaart' });
    const id = bot.w.meldingen()[0]?.id;
    await klik(bot, 'melden.beantwoorden', { id, vraag: 'veilig', keuze: 'ja' });
    expect(await klik(bot, 'melden.stoppen', { id })).toContain('melden.weggooien');
    expect(await klik(bot, 'melden.verder', { id })).toContain(nl.vragen.wanneer.kop);
    expect(await klik(bot, 'melden.opnieuw', { id })).toContain(nl.vragen.veilig.kop);
    const nieuw = bot.w.meldingen()[0]?.id;
    expect(nieuw).not.toBe(id);
    expect(bot.w.berichten()).toMatchObject([{ meldingId: nieuw, activityId: 'kaart' }]);
    expect(await klik(bot, 'melden.verder', { id })).toContain(nl.algemeen.weigeringen['niet-gevonden']);
    for (const _ of [1, 2])
      expect(await klik(bot, 'melden.weggooien', { id: nieuw })).toContain(nl.melden.weg.kop);
    expect(bot.w.meldingen()).toEqual([]);
  });

  it('what was sent in is not stopped or thrown away', async () => {
    const { bot, id } = await gegeven(uitgescholden);
    expect(await klik(bot, 'melden.stoppen', { id })).toContain('M-2027-0001');
    expect(await klik(bot, 'melden.weggooien', { id })).toContain(nl.algemeen.weigeringen['al-ingediend']);
    expect(bot.w.melding(id).status).toBe('ingediend');
  });

  it('starting again while one is open gives the choice, not a second one', async () => {
    const bot = startBot();
    await klik(bot, 'melden.starten');
    const id = bot.w.meldingen()[0]?.id;
    await klik(bot, 'melden.beantwoorden', { id, vraag: 'veilig', keuze: 'ja' });
    expect(await klik(bot, 'melden.starten')).toContain('melden.opnieuw');
    expect(bot.w.meldingen()).toHaveLength(1);
  });
});

describe('afhandelen by clicks', () => {
  it('show, take up, look up, decide otherwise; the state and the reason of a refusal each time', async () => {
    const { bot, id } = await gegeven();
    const klik = async (verb: string, data: object = {}) =>
      kaart(await bot.klik(baas, verb, { id, ...data }));
    expect(await klik('afhandelen.tonen')).toContain(CANARY);
    expect(await klik('afhandelen.sluiten')).not.toContain(CANARY);
    expect(await klik('afhandelen.akkoord')).toContain(nl.algemeen.weigeringen['eerst-oppakken']);
    expect(await klik('afhandelen.oppakken')).toContain(CANARY);
    expect(await klik('afhandelen.oppakken')).toContain(nl.algemeen.weigeringen['al-opgepakt']);
    expect(await klik('afhandelen.akkoord')).toContain(nl.algemeen.weigeringen['eerst-recidive']);
    expect(await klik('afhandelen.recidive', { keuze: 'misschien' })).toContain(nl.algemeen.ongeldig);
    expect(await klik('afhandelen.recidive', { keuze: 'eerste' })).toContain(
      nl.afhandelen.maatregelen.combigesprek,
    );
    expect(await klik('afhandelen.aanpassen')).toContain(nl.afhandelen.aanpassen.kop);
    const fout = await klik('afhandelen.vastleggen', { maatregelen: 'onzin,toString', reden: ' ' });
    expect(fout).toContain(nl.afhandelen.aanpassen.keuzeFout);
    expect(fout).toContain(nl.afhandelen.aanpassen.redenFout);
    const lang = await klik('afhandelen.vastleggen', { maatregelen: 'aangifte', reden: 'x'.repeat(1001) });
    expect(lang).toContain('x'.repeat(1000));
    expect(bot.w.melding(id).maatregelbesluit).toBeUndefined();
    await klik('afhandelen.vastleggen', {
      maatregelen: 'aangifte,onzin,waarschuwing',
      reden: 'Zo besproken.',
    });
    expect(bot.w.melding(id).maatregelbesluit).toMatchObject({
      maatregelen: ['waarschuwing', 'aangifte'],
      reden: 'Zo besproken.',
    });
    expect(await klik('afhandelen.akkoord')).toContain(nl.algemeen.weigeringen['al-besloten']);
    expect(await klik('afhandelen.recidive', { keuze: 'recidive' })).toContain(
      nl.algemeen.weigeringen['al-besloten'],
    );
    expect(await klik('afhandelen.aanpassen')).toContain('Zo besproken.');
  });

  it.each([
    ['melder', melder],
    ['slachtoffer', collega],
  ])('%s sees the state, never the content', async (_naam, actor) => {
    const { bot, id } = await gegeven();
    expect(kaart(await bot.klik(actor, 'afhandelen.sluiten', { id }))).toContain('M-2027-0001');
    const tonen = kaart(await bot.klik(actor, 'afhandelen.tonen', { id }));
    expect(tonen).toContain(nl.algemeen.weigeringen['niet-bevoegd']);
    expect(tonen).not.toContain(CANARY);
  });

  it('D-24: the coordinator reads along, and acts not', async () => {
    const { bot, id } = await gegeven();
    expect(kaart(await bot.klik(coordinator, 'afhandelen.tonen', { id }))).toContain(CANARY);
    expect(kaart(await bot.klik(coordinator, 'afhandelen.oppakken', { id }))).not.toContain(CANARY);
    expect(bot.w.melding(id).status).toBe('ingediend');
  });
});

describe('a card that asks how it is now', () => {
  it('gets the present state; a copy that was sent twice is told to be old, and taken away', async () => {
    const { bot, id } = await gegeven();
    const bericht = bot.w.berichten().find((b) => b.soort === 'afhandelen');
    await bot.w.doe({ kind: 'bericht-sturen', berichtId: bericht?.id ?? '' });
    const ververs = (van: string, replyToId: string) =>
      bot.klik(van, 'bericht.verversen', { id: bericht?.id }, { replyToId });
    const goed = kaart(await ververs(baas, 'act-1'));
    expect(goed).toContain('M-2027-0001');
    expect(goed).not.toContain(CANARY);
    expect(kaart(await ververs(baas, 'act-0'))).toContain(nl.berichten.oudKop);
    expect(bot.w.wachtend()).toContainEqual({
      effect: { kind: 'wees-verwijderen', berichtId: bericht?.id, activityId: 'act-0' },
    });
    expect(kaart(await ververs(vreemde, 'act-1'))).toContain(nl.berichten.oudKop);
    expect(bot.w.melding(id).handelingen.map((h) => h.wat)).not.toContain('bekeken');
  });
});

describe('raadplegen and help', () => {
  it('an article that is not there is said honestly, in the language of the reader', async () => {
    const bot = startBot();
    const onbekend = kaart(await bot.klik(melder, 'raadplegen.tonen', { artikel: 'weg' }));
    expect(onbekend).toContain('Coordinator');
    for (const artikel of ['nl:weg', 'en:toString', '', 'en:'])
      expect((await bot.klik(melder, 'raadplegen.zinnen', { artikel })).body?.statusCode).toBe(200);
    expect(kaart(await bot.klik(melder, 'hulp.tonen', {}, { locale: 'en-GB' }))).toContain(
      en.melden.hulp.kop,
    );
    expect(onbekend).not.toContain('undefined');
  });
});
