import { find, kaartMet, leesbaar, startGemeente, type Gemeente } from './gemeente';
import { behandelaar, gemeld, M, voorgesteld } from './scenario';
import { koppen, sql } from './stand';

const CANARY = 'sleutelbloem4812';
const vraag = {
  proportionaliteit: 'Voor de tweede keer geslagen.',
  tot: '2027-06-01',
  essentieel: 'Alles per post en telefoon.',
  gehoord: 'aangeboden',
};

describe('E12: beperkende maatregelen wait for the IRM (R153, A38, D-33, M8, M10, M11)', () => {
  let gemeente: Gemeente;
  let nummer: string;
  let peter: (title: string, inputs?: object) => Promise<string>;
  beforeAll(async () => {
    gemeente = await startGemeente('2027-02-22T14:40:00Z');
    const gedaan = await gemeld(gemeente, {
      who: 'samira',
      gedrag: ['slaan-duwen-spugen'],
      daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
      feiten: CANARY,
    });
    nummer = gedaan.nummer;
    ({ klik: peter } = await behandelaar(gemeente, 'peter', nummer));
    await peter('Ik pak dit op');
  });
  afterAll(() => gemeente.stop());

  const bijIngrid = () => kaartMet(gemeente, 'ingrid', `melding ${nummer}`);
  const ingrid = async (title: string, inputs: object = {}) => {
    const { id } = await bijIngrid();
    const beurt = await gemeente.klik('ingrid', id, title, inputs);
    if (beurt.error !== undefined) throw new Error(`${title}: ${beurt.error}`);
    return leesbaar(find(beurt, id));
  };

  it('the proposal of the heaviest cell: aangifte and beperkende maatregelen, talks as derived (R150, A17)', async () => {
    const kaart = await peter('Ja, al eerder gemeld');
    expect(voorgesteld(kaart)).toEqual([M.aangifte, M['beperkende-maatregelen']]);
    expect(kaart).toContain('Volgt hieruit (afgeleid, staat niet in de tabel)');
    expect(kaart).toContain(M['overleg-politie-om']);
    expect(kaart).toContain('Nodig de inwoner uit voor di 23 februari 2027');
  });

  it('agreeing opens the form; what is missing is asked for, and what was typed stays', async () => {
    expect(await peter('Akkoord met dit voorstel')).toContain('Akkoord vragen aan de IRM');
    const later = await peter('Later');
    expect(later).toContain('Wacht op akkoord IRM. Vraag dit akkoord nog aan.');
    expect(await koppenVan('ingrid')).not.toContain('Je akkoord is nodig');
    await peter('Vraag akkoord aan de IRM');
    const fout = await peter('Vraag akkoord', { ...vraag, tot: '2027-02-22' });
    expect(fout).toContain('Laatste dag: Kies een latere dag.');
    expect(await peter('Vraag akkoord', { ...vraag, tot: '2029-01-01' })).toContain('binnen een jaar');
    expect(await peter('Vraag akkoord', vraag)).toContain(
      'Wacht op akkoord IRM. Gevraagd op ma 22 februari 2027',
    );
  });

  const koppenVan = async (who: string) => koppen(await gemeente.berichten(who));

  it('the card of the IRM is neutral; the content is a view of her own', async () => {
    const kaart = await bijIngrid();
    expect(leesbaar(kaart)).toContain('Je akkoord is nodig');
    for (const woord of [CANARY, 'Samira', 'slaan', vraag.proportionaliteit])
      expect(leesbaar(kaart)).not.toContain(woord);
    const inhoud = await ingrid('Toon de vraag');
    for (const woord of [
      CANARY,
      vraag.proportionaliteit,
      vraag.essentieel,
      'di 1 juni 2027',
      M['beperkende-maatregelen'],
    ])
      expect(inhoud).toContain(woord);
    expect(gemeente.logs.join('\n')).not.toContain(CANARY);
  });

  it('nobody answers in her place: the behandelaar, the melder, the coordinator, another', async () => {
    const voor = await sql(gemeente, 'select md5(inhoud) from meldingen');
    const { id } = await bijIngrid();
    const melding = String((await sql(gemeente, 'select id from meldingen'))[0]?.['id']);
    for (const who of ['peter', 'samira', 'noor', 'karin', 'joost'])
      for (const verb of ['instemming.tonen', 'instemming.akkoord', 'instemming.weigeren'])
        for (const submit of [false, true]) {
          const beurt = await gemeente.doe(who, id, verb, { data: { id: melding, reden: 'Ja.' }, submit });
          expect(JSON.stringify(beurt.response ?? '')).not.toContain(CANARY);
        }
    expect(await sql(gemeente, 'select md5(inhoud) from meldingen')).toEqual(voor);
  });

  it('no needs a reason, and the behandelaar decides again with it', async () => {
    expect(await ingrid('Ik stem niet in', { reden: ' ' })).toContain('Reden: Vul dit nog in.');
    expect(await ingrid('Ik stem niet in', { reden: 'Zes weken is genoeg.' })).toContain('niet akkoord');
    const bericht = await kaartMet(gemeente, 'peter', 'De IRM heeft geantwoord');
    expect(leesbaar(bericht)).not.toContain('Zes weken');
    const beurt = await gemeente.klik('peter', bericht.id, 'Toon het antwoord');
    const antwoord = leesbaar(find(beurt, bericht.id));
    expect(antwoord).toContain('De IRM stemde niet in op');
    expect(antwoord).toContain('Zes weken is genoeg.');
    const form = await gemeente.klik('peter', bericht.id, 'Akkoord met dit voorstel');
    expect(leesbaar(find(form, bericht.id))).toContain('Akkoord vragen aan de IRM');
    const opnieuw = await gemeente.klik('peter', bericht.id, 'Vraag akkoord', {
      ...vraag,
      tot: '2027-04-05',
    });
    expect(leesbaar(find(opnieuw, bericht.id))).toContain('Wacht op akkoord IRM. Gevraagd op');
  });

  it('yes makes it final, with the herstelgesprek before the end', async () => {
    await ingrid('Toon de vraag');
    expect(await ingrid('Ik stem in')).toContain('akkoord.');
    const bericht = await kaartMet(gemeente, 'peter', 'De IRM heeft geantwoord');
    const beurt = await gemeente.klik('peter', bericht.id, 'Toon het antwoord');
    const kaart = leesbaar(find(beurt, bericht.id));
    expect(kaart).toContain('De IRM stemde in op');
    expect(kaart).toContain('ma 5 april 2027');
    // 14 days before is Monday 22 March.
    expect(kaart).toContain('ma 22 maart 2027, 09.00 uur');
    expect(kaart).not.toContain('Wacht op akkoord IRM');
  });

  it('R170, M11: on that day the behandelaar is reminded', async () => {
    const voor = (await gemeente.berichten('peter')).length;
    await gemeente.klok('2027-03-22T08:05:00Z');
    expect((await gemeente.berichten('peter')).length).toBeGreaterThan(voor);
  });
});
