import { kaartMet, leesbaar, startGemeente, type Gemeente } from './gemeente';
import { aantal, AANGIFTE, behandelaar, feit, gemeld, M, nieuwVoor, voorgesteld } from './scenario';
import { bewaarBegin } from './stand';

const JIJ = ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'];
const eerste = [M.waarschuwing, M.combigesprek];

describe('measures: the proposal, another classification, the decision', () => {
  let gemeente: Gemeente;
  let opnieuw: () => Promise<void>;
  beforeAll(async () => {
    gemeente = await startGemeente('2027-06-08T11:50:00Z');
    opnieuw = bewaarBegin(gemeente);
  });
  afterEach(() => opnieuw());
  afterAll(() => gemeente.stop());

  async function gemeldDoor(who: string, gedrag: string[]) {
    const { nummer } = await gemeld(gemeente, {
      who,
      gedrag,
      daarna: JIJ,
      op: { datum: '2027-06-08', tijd: '13:20' },
    });
    const { klik } = await behandelaar(gemeente, 'peter', nummer);
    await klik('Ik pak dit op');
    return { nummer, klik };
  }

  describe('scenario 8: recidive', () => {
    it('yes, reported before: aangifte and the combined talk, with the time to invite (R144, A16, R164)', async () => {
      const { klik } = await gemeldDoor('samira', ['belediging']);
      const noor = await aantal(gemeente, 'noor');
      const kaart = await klik('Ja, al eerder gemeld');
      expect(voorgesteld(kaart)).toEqual([M.combigesprek, M.aangifte]);
      expect(kaart).toContain('Nodig de inwoner uit voor wo 9 juni 2027, 13.20 uur.');
      expect(feit(kaart, AANGIFTE.kop)).toBe(AANGIFTE.altijd);
      expect(await nieuwVoor(gemeente, 'noor', noor)).not.toBe('');
      const samira = (await gemeente.berichten('samira')).map(leesbaar).join('\n');
      for (const woord of ['GIR', 'al eerder', 'erhaling']) expect(samira).not.toContain(woord);
    });

    it('no: the first time, no aangifte', async () => {
      const { klik } = await gemeldDoor('samira', ['belediging']);
      const kaart = await klik('Nee, de eerste keer');
      expect(voorgesteld(kaart)).toEqual(eerste);
      expect(feit(kaart, AANGIFTE.kop)).toBe(AANGIFTE.nee);
    });

    it('could not look: the first-time row; GIR stays asked, and a second look takes the decision back (A46)', async () => {
      const { klik } = await gemeldDoor('samira', ['belediging']);
      expect(voorgesteld(await klik('Ik kon niet kijken'))).toEqual(eerste);
      const besloten = await klik('Akkoord met dit voorstel');
      expect(besloten).toContain('Kijk eerst in GIR. Verstuur daarna pas een brief.');
      expect(besloten).toContain('Staat deze inwoner al in GIR?');
      expect(await klik('Ja, al eerder gemeld')).toContain('Neem het besluit opnieuw');
      await klik('Maatregelen en indeling');
      await klik('Besluit opnieuw nemen');
      expect(await klik('Neem het besluit opnieuw', { reden: '' })).toContain('Reden: Vul dit nog in.');
      const open = await klik('Neem het besluit opnieuw', { reden: 'Hij staat in GIR.' });
      expect(open).toContain('Hij staat in GIR.');
      expect(voorgesteld(open)).toEqual([M.combigesprek, M.aangifte]);
      expect(await klik('Akkoord met dit voorstel')).toContain('Akkoord met het voorstel op');
    });

    it('an older or a lighter earlier report: the term and who decides are explained (A46)', async () => {
      const { klik } = await gemeldDoor('samira', ['belediging']);
      const kaart = await klik('Nee, de eerste keer');
      expect(kaart).toContain('ouder dan 24 maanden? Dan telt dit als de eerste keer.');
      expect(kaart).toContain('Was het toen lichter gedrag? Dan kies jij wat past.');
    });
  });

  it('scenario 9: raised to DREIGEN with a reason; the answers of the melder stay (A10, A35)', async () => {
    const { klik, nummer } = await gemeldDoor('samira', ['belediging']);
    expect(feit(await klik('Nee, de eerste keer'), AANGIFTE.kop)).toBe(AANGIFTE.nee);
    await klik('Maatregelen en indeling');
    await klik('Gedrag anders indelen');
    const gedrag = 'belediging,dreigen-geweld-persoon';
    expect(await klik('Vastleggen', { gedrag, reden: '' })).toContain('Reden: Vul dit nog in.');
    const kaart = await klik('Vastleggen', { gedrag, reden: 'Hij schreef: kom maar langs.' });
    expect(voorgesteld(kaart)).toEqual([...eerste, M.aangifte]);
    expect(kaart).toContain('Bij dreigen met geweld tegen iemand doet de gemeente altijd aangifte.');
    expect(kaart).toContain('Hij schreef: kom maar langs.');
    const noor = leesbaar(await kaartMet(gemeente, 'noor', nummer));
    expect(noor).not.toContain('kom maar langs');
  });

  it('scenario 10: PERSONEN for an attempt, a row that is open; another row is refused (A13)', async () => {
    const { klik } = await gemeldDoor('samira', ['poging-geweld']);
    expect(voorgesteld(await klik('Nee, de eerste keer'))).toEqual([...eerste, M.aangifte]);
    await klik('Maatregelen en indeling');
    await klik('Gedrag anders indelen');
    const keuze = { gedrag: 'poging-geweld', reden: 'Raak op de arm.' };
    expect(await klik('Vastleggen', { ...keuze, rij: 'JIJ' })).toContain('Kies iets wat hier past.');
    const kaart = await klik('Vastleggen', { ...keuze, rij: 'PERSONEN' });
    expect(voorgesteld(kaart)).toEqual([
      M.waarschuwing,
      M.incidentgesprek,
      M.herstelgesprek,
      M.aangifte,
      M.contactafspraken,
    ]);
    expect(kaart).toContain('Je koos zelf een andere regel van de tabel.');
  });

  it('R170: agreements get a last day, and the herstelgesprek a date before it', async () => {
    const { klik } = await gemeldDoor('samira', ['slaan-duwen-spugen']);
    await klik('Nee, de eerste keer');
    await klik('Akkoord met dit voorstel');
    await klik('Maatregelen en indeling');
    expect(await klik('Einddatum vastleggen', { tot: '2027-06-08' })).toContain('Kies een latere dag.');
    const kaart = await klik('Einddatum vastleggen', { tot: '2027-09-03' });
    expect(kaart).toContain('vr 3 september 2027');
    expect(kaart).toContain('vr 20 augustus 2027, 09.00 uur');
  });

  it('A04: compulsory aangifte is not left out in silence; no measure only in so many words', async () => {
    const { klik } = await gemeldDoor('samira', ['dreigen-geweld-persoon']);
    await klik('Nee, de eerste keer');
    await klik('Aanpassen');
    const noor = await aantal(gemeente, 'noor');
    const keuze = { maatregelen: 'waarschuwing', reden: 'Dat helpt meer.' };
    expect(await klik('Vastleggen', keuze)).toContain('Reden om geen aangifte te doen: Vul dit nog in.');
    const kaart = await klik('Vastleggen', { ...keuze, aangifteReden: 'Het OM raadde het af.' });
    expect(kaart).toContain('Andere maatregelen gekozen op');
    expect(kaart).toContain('Het OM raadde het af.');
    expect(await aantal(gemeente, 'noor')).toBeGreaterThan(noor);
  });

  // The last one: the clock does not go back.
  it('R164, A37: late is said as it is', async () => {
    const { klik } = await gemeldDoor('joost', ['belediging']);
    await gemeente.klok('2027-06-09T13:00:00Z');
    await klik('Toon melding');
    const kaart = await klik('Nee, de eerste keer');
    expect(kaart).toContain('Nodig de inwoner vandaag nog uit.');
    expect(kaart).toContain('wo 9 juni 2027, 13.20 uur en is verstreken');
  });
});
