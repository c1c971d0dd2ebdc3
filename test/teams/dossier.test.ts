import { actions } from '../../src/teams/actions';
import { nl } from '../../src/teams/tekst/nl';
import { arbo, baas, coordinator, melder, uitgescholden } from '../domain/bouw';
import { dienIn } from '../flows/wereld';
import { leesbaar, startBot, type Antwoord, type Bot } from './beurt';

const t = nl.dossier;
const kaart = (antwoord: Antwoord) => leesbaar(antwoord.body?.value);

async function opgepakt(antwoorden = uitgescholden): Promise<{ bot: Bot; id: string }> {
  const bot = startBot();
  const { id } = await dienIn(bot.w, antwoorden);
  await bot.w.doe({ kind: 'behandelaar-zoeken', meldingId: id });
  await bot.klik(baas, 'afhandelen.oppakken', { id });
  return { bot, id };
}

describe('A34, A35: a report cannot be refused or taken away', () => {
  it('there is no verb for it', () => {
    const verbs = Object.keys(actions).join(' ');
    expect(verbs).not.toMatch(/afwijz|verwijder|delete|refuse|reject|afkeur/i);
    // The one that says no is the IRM, about a measure.
    expect(Object.keys(actions).filter((verb) => /weiger/.test(verb))).toEqual(['instemming.weigeren']);
    expect(Object.keys(actions).filter((verb) => /weggooi/.test(verb))).toEqual(['melden.weggooien']);
  });

  it.each(['melden.weggooien', 'mijn.intrekken', 'dossier.intrekverzoek'])(
    '%s of the behandelaar leaves it where it is',
    async (verb) => {
      const { bot, id } = await opgepakt();
      await bot.klik(baas, verb, { id, keuze: 'akkoord', vraag: 'wie' });
      expect(bot.w.melding(id).status).toBe('opgepakt');
    },
  );
});

describe('clicks that the card does not offer', () => {
  it('a step that does not exist, or no step, leads to the list', async () => {
    const { bot, id } = await opgepakt();
    for (const vraag of ['onzin', 'toString'])
      expect(kaart(await bot.klik(baas, 'dossier.stap', { id, vraag }))).toContain(t.kop('M-2027-0001'));
    expect(kaart(await bot.klik(baas, 'dossier.stap', { id }))).toContain(t.geenStap);
    expect(kaart(await bot.klik(baas, 'dossier.stap', { id, vraag: 'aangifte' }))).toContain(t.stappen);
    for (const verb of ['dossier.kies', 'dossier.vastleggen']) {
      expect(kaart(await bot.klik(baas, verb, { id, vraag: 'onzin', keuze: 'gedaan' }))).toContain(t.open);
      expect(kaart(await bot.klik(baas, verb, { id, vraag: 'gir', keuze: 'weg' }))).toContain(t.open);
    }
    expect(bot.w.melding(id).dossier).toBeUndefined();
  });

  it('an answer that is not allowed comes back as a refusal on the step', async () => {
    const { bot, id } = await opgepakt();
    const nvt = await bot.klik(baas, 'dossier.vastleggen', { id, vraag: 'gir', keuze: 'nvt', reden: 'x' });
    expect(kaart(nvt)).toContain(nl.algemeen.weigeringen['stap-verplicht']);
    const ander = await bot.klik(baas, 'dossier.kies', { id, vraag: 'maatregel', keuze: 'gedaan' });
    expect(kaart(ander)).toContain(nl.algemeen.weigeringen['stap-klaar']);
    const brief = await bot.klik(baas, 'dossier.kies', { id, vraag: 'brief', keuze: 'gedaan' });
    expect(kaart(brief)).toContain(nl.algemeen.weigeringen['eerst-besluiten']);
  });

  it('a date that is none, or a time that is none', async () => {
    const { bot, id } = await opgepakt();
    const leg = (velden: object) =>
      bot.klik(baas, 'dossier.vastleggen', { id, vraag: 'uitnodiging', keuze: 'gedaan', ...velden });
    for (const velden of [
      { datum: 'gisteren', tijd: '10:00' },
      { datum: '2027-06-03', tijd: '25:00' },
      { datum: '2027-13-40', tijd: '10:00' },
    ])
      expect(kaart(await leg(velden))).toContain(t.fouten['geen-datum']);
    expect(kaart(await leg({ datum: '2027-06-03', tijd: '14:00' }))).toContain(t.vastgelegd);
  });

  it('the questions about injury: closed answers, a day that exists', async () => {
    const { bot, id } = await opgepakt();
    expect(kaart(await bot.klik(baas, 'dossier.letsel', { id }))).toContain(t.vorm.letselUitleg);
    const goed = { ziekenhuis: 'nee', blijvendLetsel: 'nee', verzuim: 'ja', vanaf: '2027-06-03' };
    const leg = (over: object) =>
      bot.klik(baas, 'dossier.vastleggen', { id, vraag: 'letsel', keuze: 'gedaan', ...goed, ...over });
    expect(kaart(await leg({ ziekenhuis: 'gebroken been' }))).toContain(t.fouten.verplicht);
    expect(kaart(await leg({ verzuim: 'misschien' }))).toContain(t.fouten.verplicht);
    expect(kaart(await leg({ vanaf: 'maandag' }))).toContain(t.fouten['geen-datum']);
    expect(kaart(await leg({}))).toContain(t.stap.schade.kop);
    await bot.klik(baas, 'afhandelen.tonen', { id });
    const { status, dossier } = bot.w.melding(id);
    expect([status, dossier?.verzuim]).toEqual(['opgepakt', { ja: true, vanaf: '2027-06-03' }]);
  });
});

describe('who sees what', () => {
  it('D-24: the coordinator reads the steps and GIR, without talks, and ticks nothing', async () => {
    const { bot, id } = await opgepakt();
    const lijst = kaart(await bot.klik(coordinator, 'dossier.stappen', { id }));
    expect(lijst).toContain(t.stap.gir.kop);
    for (const weg of [t.stap['eerste-gesprek'].kop, t.stap['gesprek-5dagen'].kop, t.open, t.kies])
      expect(lijst).not.toContain(weg);
    const gir = kaart(await bot.klik(coordinator, 'dossier.gir', { id }));
    expect(gir).not.toContain(nl.nazorg.termijn.uren('24'));
    expect(gir).not.toContain(t.overzicht.invullen);
    const nee = await bot.klik(coordinator, 'dossier.vastleggen', {
      id,
      vraag: 'gir',
      keuze: 'gedaan',
      waarde: '1',
    });
    expect(kaart(nee)).toContain(nl.algemeen.weigeringen['niet-bevoegd']);
  });

  it('D-25: M&O-Arbo sees what, when, where and injury, and no names of the inwoner or the melder', async () => {
    const { bot, id } = await opgepakt({
      ...uitgescholden,
      bijzonderheden: ['letsel'],
      overleden: 'nee',
      ziekenhuis: 'ja',
      blijvendLetsel: 'onbekend',
      feiten: 'zwartepietendrop',
    });
    const feiten = kaart(await bot.klik(arbo, 'dossier.letselfeiten', { id }));
    expect(feiten).toContain(nl.melden.controle.ziekenhuis);
    expect(feiten).toContain(t.arbo.wat);
    expect(feiten).not.toContain('zwartepietendrop');
    expect(feiten).not.toContain(nl.afhandelen.inhoud.melder);
    expect(kaart(await bot.klik(arbo, 'dossier.stappen', { id }))).toContain(nl.algemeen.nietMogelijk);
    expect(kaart(await bot.klik(melder, 'dossier.letselfeiten', { id }))).toContain(nl.algemeen.nietMogelijk);
  });
});
