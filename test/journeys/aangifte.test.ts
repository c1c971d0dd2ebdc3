import { idVan, kaartMet, startGemeente, type Gemeente } from './gemeente';
import { aantal, behandelaar, gemeld, nieuwVoor } from './scenario';

const CANARY = 'koperwiek7731';

describe('aangifte: how to file, and how it goes on (R151-R162, G5, G6, A21, A22)', () => {
  let gemeente: Gemeente;
  let nummer: string;
  let kaart: string;
  let peter: (title: string, inputs?: object) => Promise<string>;
  beforeAll(async () => {
    gemeente = await startGemeente('2027-02-22T14:40:00Z');
    ({ nummer } = await gemeld(gemeente, {
      who: 'samira',
      op: { datum: '2027-02-22', tijd: '15:10' },
      kanaal: 'Aan de telefoon',
      gedrag: ['discriminatie', 'belediging'],
      daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
      feiten: CANARY,
    }));
    ({ klik: peter, id: kaart } = await behandelaar(gemeente, 'peter', nummer));
    await peter('Ik pak dit op');
    await peter('Nee, de eerste keer');
  });
  afterAll(() => gemeente.stop());

  it('scenario 4: why, who files, as VPT, which address and what that does not hide', async () => {
    expect(await peter('Akkoord met dit voorstel')).toContain('Aangifte bij de politie');
    await peter('Maatregelen en indeling');
    const aangifte = await peter('Aangifte');
    for (const zin of [
      'Bij discriminatie doet de gemeente altijd aangifte.', // R151
      'Eerste keus: De gemeente. Kan ook: De medewerker.', // A21, D-43
      'Zet niemand onder druk.',
      'VPT-aangifte', // R157
      'nooit het huisadres', // R156
      'het adres weg, de naam niet', // A22, D-36
      'camerabeelden meteen veiligstellen', // D-41
      'zeg dat je je wilt voegen', // R161
      'te licht', // R152
      'drie maanden', // D-38
      'Juridische Zaken helpt', // R162
    ])
      expect(aangifte).toContain(zin);
    expect(aangifte).not.toContain('webadres'); // D-39 only when private data were spread
  });

  it('G6: from preparing to the OM, each step with its date and news for the employee', async () => {
    const samira = await aantal(gemeente, 'samira');
    expect(await peter('De gemeente')).toContain('Wordt voorbereid');
    await gemeente.klok('2027-02-25T09:00:00Z');
    await peter('Toon melding');
    await peter('Maatregelen en indeling');
    await peter('Aangifte');
    expect(await peter('Opgenomen door de politie', { datum: '2027-02-26' })).toContain(
      'Deze dag is nog niet geweest',
    );
    expect(await peter('Opgenomen door de politie', { datum: '2027-02-24' })).toContain(
      'wo 24 februari 2027',
    );
    const om = await peter('Ligt bij het OM', { datum: '2027-02-25' });
    expect(om).toContain('Zitting bij de rechter');
    expect(om).not.toContain('\nWordt voorbereid\nOpgenomen'); // no way back but the correction
    expect(await peter('Laatste stap klopt niet')).toContain('Melding bij de politie');
    const nieuws = await nieuwVoor(gemeente, 'samira', samira);
    expect(nieuws).toContain(`Er is nieuws bij melding ${nummer}`);
    for (const woord of ['OM', 'olitie', 'angifte', CANARY]) expect(nieuws).not.toContain(woord);
  });

  it('only the behandelaar; the coordinator reads along without buttons', async () => {
    const bijNoor = await kaartMet(gemeente, 'noor', nummer);
    const melding = idVan(bijNoor);
    const lees = JSON.stringify(
      (await gemeente.doe('noor', bijNoor.id, 'aangifte.tonen', { data: { id: melding } })).response,
    );
    expect(lees).toContain('Opgenomen door de politie');
    expect(lees).not.toContain('aangifte.bijwerken');
    for (const who of ['samira', 'noor', 'ingrid', 'karin']) {
      const beurt = await gemeente.doe(who, kaart, 'aangifte.bijwerken', {
        data: { id: melding, keuze: 'afgesloten', datum: '2027-02-25' },
      });
      expect(JSON.stringify(beurt.response)).not.toContain(CANARY);
      expect(JSON.stringify(beurt.response)).not.toContain('Afgesloten');
    }
  });
});
