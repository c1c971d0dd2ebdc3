import { aantal, behandelaar, gemeld, nieuwVoor } from './scenario';
import { find, kaartMet, leesbaar, startGemeente, type Gemeente } from './gemeente';

/** Thursday 22 April 2027, 16.58 in Amsterdam. */
const BEGIN = '2027-04-22T14:58:00Z';
const CANARY = 'zwartepietendrop9921';

describe('a hit with injury by somebody nobody knows', () => {
  let gemeente: Gemeente;
  let kaart: Awaited<ReturnType<typeof behandelaar>>;
  let nummer = '';
  beforeAll(async () => {
    gemeente = await startGemeente(BEGIN);
    ({ nummer } = await gemeld(gemeente, {
      who: 'samira',
      op: { datum: '2027-04-22', tijd: '16:45' },
      gedrag: ['slaan-duwen-spugen'],
      daarna: [
        'Nee, het ging door',
        'Ja',
        'Nee',
        ['Volgende', { bijzonderheden: 'letsel,onbekende-veroorzaker' }],
        ['Volgende', { overleden: 'nee', ziekenhuis: 'onbekend', blijvendLetsel: 'nee' }],
      ],
      feiten: CANARY,
    }));
    kaart = await behandelaar(gemeente, 'peter', nummer);
  });
  afterAll(() => gemeente.stop());

  it('R119, D-25: M&O-Arbo hears it at once, in a neutral message, and sees what to pass on', async () => {
    const bericht = await kaartMet(gemeente, 'rachid', 'Bel de Nederlandse Arbeidsinspectie');
    expect(leesbaar(bericht)).toContain('0800-5151');
    for (const woord of [CANARY, 'Samira', 'Slaan']) expect(leesbaar(bericht)).not.toContain(woord);
    const beurt = await gemeente.klik('rachid', bericht.id, 'Toon wat je moet doorgeven');
    const feiten = leesbaar(find(beurt, bericht.id));
    expect(feiten).toContain('do 22 april 2027, 16.45 uur');
    expect(feiten).toContain('Ziekenhuisopname');
    for (const woord of [CANARY, 'Samira', 'GIR']) expect(feiten).not.toContain(woord);
  });

  it('D-90: what needs the veroorzaker has its reason ready; the Arbeidsinspectie cannot wait', async () => {
    await kaart.klik('Ik pak dit op');
    const lijst = await kaart.klik('Stappen');
    for (const stap of [
      'Nederlandse Arbeidsinspectie',
      'Beelden en bewijs bewaren',
      'Aangifte bij de politie',
    ])
      expect(lijst).toContain(stap);
    const inspectie = await kaart.klik('Open deze stap', { stap: 'arbeidsinspectie' });
    expect(inspectie).not.toContain('Later');
    expect(inspectie).not.toContain('Niet van toepassing');
    await kaart.klik('Terug naar de stappen');
    await kaart.klik('Open deze stap', { stap: 'uitnodiging' });
    const beurt = await gemeente.klik('peter', kaart.id, 'Niet van toepassing');
    const reden = 'De veroorzaker is onbekend.';
    expect(JSON.stringify(find(beurt, kaart.id)?.card)).toContain(reden);
    expect(await kaart.klik('Vastleggen', { reden })).toContain(`Niet van toepassing: ${reden}`);
  });

  it('M7: no reminder for what was settled; GIR after three working days, in the day (Koningsdag does not count)', async () => {
    const voor = await aantal(gemeente, 'peter');
    await gemeente.klok('2027-04-28T06:59:00Z');
    expect(await nieuwVoor(gemeente, 'peter', voor)).not.toContain('Er staat nog iets open');
    await gemeente.klok('2027-04-28T07:00:00Z');
    expect(await nieuwVoor(gemeente, 'peter', voor)).toContain('Er staat nog iets open');
  });

  it('D-30, D-31: asked again at 5 days; a new yes goes to M&O-Arbo, absence is damage', async () => {
    await gemeente.klok('2027-04-28T08:00:00Z');
    const vraag = await kaartMet(gemeente, 'peter', 'Nog een korte vraag');
    const voor = await aantal(gemeente, 'rachid');
    await gemeente.klik('peter', vraag.id, 'Beantwoord de vragen');
    const antwoord = { ziekenhuis: 'ja', blijvendLetsel: 'nee', verzuim: 'ja', vanaf: '2027-04-23' };
    const beurt = await gemeente.klik('peter', vraag.id, 'Vastleggen', antwoord);
    expect(leesbaar(find(beurt, vraag.id))).toContain('Schade verhalen');
    expect(await nieuwVoor(gemeente, 'rachid', voor)).toContain('Bel de Nederlandse Arbeidsinspectie');
  });

  it('nothing of it stands in a log', () => {
    const wire = gemeente.logs.join('\n');
    for (const woord of [CANARY, 'Samira', 'onbekend.']) expect(wire).not.toContain(woord);
  });
});
