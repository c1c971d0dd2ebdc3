import { aantal, behandelaar, gemeld, nieuwVoor } from './scenario';
import { find, kaartMet, leesbaar, startGemeente, type Gemeente } from './gemeente';

/** Tuesday 8 June 2027, 13.50 in Amsterdam. */
const BEGIN = '2027-06-08T11:50:00Z';
const CANARY = 'zwartepietendrop8833';

describe('the handling card, from taking up to closing', () => {
  let gemeente: Gemeente;
  let nummer = '';
  beforeAll(async () => {
    gemeente = await startGemeente(BEGIN);
    ({ nummer } = await gemeld(gemeente, {
      who: 'samira',
      op: { datum: '2027-06-08', tijd: '13:20' },
      gedrag: ['belediging'],
      daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
      feiten: CANARY,
    }));
  });
  afterAll(() => gemeente.stop());

  let vast: Awaited<ReturnType<typeof behandelaar>> | undefined;
  /** The one card of the behandelaar: whatever it shows now, it is the same message. */
  const kaart = async () => (vast ??= await behandelaar(gemeente, 'peter', nummer));
  /** The list of steps, from wherever the card is now; a button that is not there does nothing. */
  async function naarStappen() {
    const nu = await kaart();
    for (const knop of ['Toon melding', 'Terug', 'Stappen', 'Terug naar de stappen'])
      await gemeente.klik('peter', nu.id, knop);
    return nu;
  }
  /** Opens a step from the list, answers it, and gives the list that follows. */
  async function doe(stap: string, knop: string, inputs?: object): Promise<string> {
    const { klik } = await naarStappen();
    await klik('Open deze stap', { stap });
    const na = await klik(knop);
    return inputs === undefined ? na : klik('Vastleggen', inputs);
  }

  it('M3: a checklist with terms after taking up, the proposal first', async () => {
    const { klik } = await kaart();
    expect(await klik('Toon melding')).not.toContain('klaar');
    expect(await klik('Ik pak dit op')).toContain('0 van 8 klaar');
    await klik('Nee, de eerste keer');
    expect(await klik('Akkoord met dit voorstel')).toContain('1 van 8 klaar');
    const lijst = await klik('Stappen');
    expect(lijst).toContain('Inwoner uitnodigen');
    expect(lijst).toContain('Uiterlijk wo 9 juni 2027, 13.20 uur (op tijd)');
    for (const woord of [CANARY, 'Samira', 'belediging']) expect(lijst).not.toContain(woord);
  });

  it('E11: closing with no GIR number is refused, with what stands open', async () => {
    const { klik } = await naarStappen();
    const nee = await klik('Afronden');
    expect(nee).toContain('Afronden kan nog niet. Dit staat open: ');
    for (const stap of [
      'Eerste gesprek met je medewerker',
      'Registreren in GIR',
      'Terugkoppeling aan de melder',
    ])
      expect(nee).toContain(stap);
  });

  it('M13: what to say in the first talk, and no place for notes', async () => {
    const { klik, id } = await naarStappen();
    const stap = await klik('Open deze stap', { stap: 'eerste-gesprek' });
    expect(stap).toContain('Wel: vraag hoe het gaat en luister.');
    expect(stap).toContain('Hier is geen plek voor aantekeningen.');
    expect(stap).not.toContain('Niet van toepassing');
    const vorm = await gemeente.klik('peter', id, 'Gedaan');
    expect(JSON.stringify(find(vorm, id)?.card)).not.toContain('Input.Text');
    const toekomst = await (await kaart()).klik('Vastleggen', { datum: '2027-06-09', tijd: '10:00' });
    expect(toekomst).toContain('Deze tijd is nog niet geweest.');
    expect(await (await kaart()).klik('Vastleggen', { datum: '2027-06-08', tijd: '13:45' })).toContain(
      'Gedaan op di 8 juni 2027, 13.45 uur',
    );
  });

  it('G2: a summary for GIR, both lists, no names', async () => {
    const { klik } = await naarStappen();
    const overzicht = await klik('GIR-overzicht');
    for (const woord of ['Jij-gedrag', 'Belediging', CANARY, 'Nummer van de melding', nummer])
      expect(overzicht).toContain(woord);
    for (const naam of ['Samira', 'Peter', 'Aydin']) expect(overzicht).not.toContain(naam);
    await klik('GIR-nummer invullen');
    await klik('Gedaan');
    expect(await klik('Vastleggen', { waarde: '2027-88' })).toContain('(2027-88)');
  });

  it('an invitation that is not possible needs its reason; the guard masks what does not belong there', async () => {
    const vol = await doe('uitnodiging', 'Niet van toepassing', { reden: 'Bel jan@voorbeeld.nl' });
    expect(vol).toContain('Ik zag gegevens die hier niet horen.');
    const { klik } = await kaart();
    expect(await klik('Vastleggen', { reden: 'De inwoner is verhuisd.' })).toContain(
      'Niet van toepassing: De inwoner is verhuisd.',
    );
  });

  it('M14: a letter waits for tomorrow and comes back', async () => {
    const voor = await aantal(gemeente, 'peter');
    expect(await doe('brief', 'Later', { datum: '2027-09-30', tijd: '09:00' })).toContain(
      'Langer uitstellen kan niet.',
    );
    const { klik } = await kaart();
    expect(await klik('Vastleggen', { datum: '2027-06-09', tijd: '09:30' })).toContain(
      'Later: wacht tot wo 9 juni 2027, 09.30 uur',
    );
    await gemeente.klok('2027-06-09T07:30:00Z');
    const nieuw = await nieuwVoor(gemeente, 'peter', voor);
    expect(nieuw).toContain('Er staat nog iets open');
    expect(nieuw).toContain(nummer);
    for (const woord of [CANARY, 'Samira', 'Brief']) expect(nieuw).not.toContain(woord);
    const herinnering = await kaartMet(gemeente, 'peter', 'Er staat nog iets open');
    const stappen = await gemeente.klik('peter', herinnering.id, 'Stappen');
    expect(leesbaar(find(stappen, herinnering.id))).toContain('Brief aan de inwoner');
    expect(await doe('brief', 'Gedaan')).toContain('Vastgelegd.');
  });

  it('M18: an evaluation with closed answers and a learning point', async () => {
    const lijst = await doe('evaluatie', 'Gedaan', {
      ontstaan: 'wachten',
      voorkomen: 'deels',
      beter: 'nee',
      leerpunt: 'Meer stoelen in de hal.',
    });
    expect(lijst).toContain('Meer stoelen in de hal.');
  });

  it('M12, R344: feedback in headlines, to the melder alone', async () => {
    const voor = await aantal(gemeente, 'samira');
    const lijst = await doe('terugkoppeling', 'Gedaan', { punten: 'waarschuwing,gesprek-gepland' });
    expect(lijst).toContain('Vastgelegd.');
    expect(await nieuwVoor(gemeente, 'samira', voor)).toContain('Er is terugkoppeling');
    const bericht = await kaartMet(gemeente, 'samira', 'Er is terugkoppeling');
    expect(leesbaar(bericht)).not.toContain('waarschuwing');
    const beurt = await gemeente.klik('samira', bericht.id, 'Lees wat er is gedaan');
    expect(leesbaar(find(beurt, bericht.id))).toContain('De inwoner kreeg een waarschuwing.');
  });

  it('A24: the later talks are waited for; what is not needed leaves the calendar', async () => {
    const { klik } = await naarStappen();
    expect(await klik('Afronden')).toContain('Tweede gesprek (na 5 dagen); Derde gesprek (na 6 weken).');
    await doe('gesprek-5dagen', 'Niet van toepassing');
    await doe('gesprek-6weken', 'Niet van toepassing');
    const agenda = (await gemeente.agenda('samira')).filter((a) => !a.cancelled);
    expect(agenda.map((a) => a.start)).toEqual(['2027-06-08T12:30:00.000Z']);
  });

  it('closes, and says so neutrally; nothing can be ticked after that', async () => {
    const { klik } = await naarStappen();
    const dicht = await klik('Afronden');
    expect(dicht).toContain('Afgerond op wo 9 juni 2027');
    expect(dicht).not.toContain(CANARY);
    expect(await klik('Toon melding')).toContain('Afgerond op');
    expect(await klik('Stappen')).not.toContain('Open deze stap');
  });

  it('D-11: 30 days later the working copy is gone', async () => {
    const { id } = await kaart();
    await gemeente.klok('2027-07-09T08:00:00Z');
    const beurt = await gemeente.klik('peter', id, 'Toon melding');
    expect(leesbaar(find(beurt, id))).toContain('Dit kan nu niet');
  });

  it('nothing of it stands in a log', () => {
    const wire = gemeente.logs.join('\n');
    for (const woord of [CANARY, 'Samira', 'verhuisd', 'stoelen', '2027-88'])
      expect(wire).not.toContain(woord);
  });
});
