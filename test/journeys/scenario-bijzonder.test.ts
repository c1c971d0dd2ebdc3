import { findMens } from '../../src/sandbox/organisatie';
import { find, kaartMet, laatste, leesbaar, startGemeente, type Gemeente } from './gemeente';
import { aantal, behandelaar, gemeld, gesprekken, M, nieuwVoor, tekst, voorgesteld } from './scenario';
import { sql } from './stand';

const id = (key: string) => findMens(key)?.id ?? '';
const SCHELDEN = {
  ...{ gedrag: ['belediging'], daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'] },
};
const GESLAGEN = {
  ...{ gedrag: ['slaan-duwen-spugen'], daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'] },
};

describe('short cases: who is out of it, what waits, what is not kept', () => {
  let g: Gemeente;
  /** Wednesday 2 June 2027, 10.00 in Amsterdam. */
  beforeAll(async () => {
    g = await startGemeente('2027-06-02T08:00:00Z');
  });
  afterAll(() => g.stop());

  const rijen = async () => (await sql(g, 'select id from meldingen')).length;
  const weg = async (who: string, kaart: string) => {
    await g.klik(who, kaart, 'Stoppen');
    await g.klik(who, kaart, 'Gooi het weg');
  };

  it('E1, A12, D-101, F-C13: a citizen who threatens himself: 112 and 113 first, no proposal, the coordinator', async () => {
    expect(tekst(await g.zeg('samira', 'een inwoner zei: dan doe ik mezelf wat aan'))).toMatch(/113/);
    const noor = await aantal(g, 'noor');
    const m = await gemeld(g, {
      ...{ who: 'samira', op: { datum: '2027-06-02', tijd: '09:30' }, kanaal: 'Aan de telefoon' },
      gedrag: ['zelf-iets-aandoen'],
      daarna: ['Ja', 'Nee', 'Ja', 'Niets hiervan'],
    });
    expect(m.gesprekken).toHaveLength(3);
    expect(await nieuwVoor(g, 'noor', noor)).toContain(m.nummer);
    const peter = await behandelaar(g, 'peter', m.nummer);
    await peter.klik('Ik pak dit op');
    const eerste = await peter.klik('Nee, de eerste keer');
    expect(eerste).toContain('Geen voorstel: de inwoner dreigde zichzelf iets aan te doen.');
    expect(voorgesteld(eerste)).toEqual(['']);
    expect(await peter.klik('Ja, al eerder gemeld')).not.toContain(M.waarschuwing);
  });

  it('E4, A52, D-96: a colleague or the leidinggevende as aggressor: where to go, nothing kept', async () => {
    const voor = await rijen();
    const verteld = tekst(await g.zeg('joost', 'mijn leidinggevende scheldt mij uit'));
    expect(verteld).toMatch(/vertrouwenspersoon/);
    expect(verteld).toMatch(/HR/);
    const kaart = laatste(await g.zeg('joost', 'melden')).id;
    for (const [title, inputs] of [
      ['Ja, ik ben veilig', {}],
      ['Het gebeurde net', {}],
      ['Voor mijzelf', {}],
      ['Aan de balie', {}],
    ] as const)
      await g.klik('joost', kaart, title, inputs);
    const eind = await g.klik('joost', kaart, 'Volgende', { gedrag: 'collega-veroorzaker' });
    expect(leesbaar(find(eind, kaart))).toMatch(/vertrouwenspersoon/);
    expect(leesbaar(find(eind, kaart))).toContain('Ik heb niets bewaard.');
    expect(await rijen()).toBe(voor);
  });

  it('E5, D-81, F-M2: nobody in the directory: the coordinator at once, and the employee picks', async () => {
    const m = await gemeld(g, { who: 'daan', ...SCHELDEN });
    expect(m.ontvangst).toContain('Noor Jansen krijgt je melding.');
    expect((await behandelaar(g, 'noor', m.nummer)).neutraal).toContain('Ik pak dit op');
    await g.klik('daan', m.kaart, 'Kies je leidinggevende');
    await g.klik('daan', m.kaart, 'Geef mijn melding aan deze persoon', { leidinggevende: id('lies') });
    expect((await behandelaar(g, 'lies', m.nummer)).neutraal).toContain('Ik pak dit op');
    expect(leesbaar(await kaartMet(g, 'noor', m.nummer))).toContain('Lies Brouwer');
    expect((await gesprekken(g, 'daan')).length).toBe(3);
  });

  it('E7, R009, D-44, F-R14: a raadslid threatened by mail goes to the griffier, not to a line manager', async () => {
    const ingrid = await aantal(g, 'ingrid');
    const m = await gemeld(g, {
      who: 'wim',
      kanaal: 'Per e-mail',
      ...SCHELDEN,
      gedrag: ['dreigen-geweld-persoon'],
    });
    expect(m.ontvangst).toContain('Hanneke Smit krijgt je melding.');
    expect((await behandelaar(g, 'hanneke', m.nummer)).neutraal).toContain('Spoed.');
    expect(await aantal(g, 'ingrid')).toBe(ingrid);
  });

  it('R008, R365, A47, D-88, F-R13: hired staff: the contact of the contract has it', async () => {
    const m = await gemeld(g, { who: 'tomasz', ...SCHELDEN });
    expect(m.ontvangst).toContain('Lies Brouwer krijgt je melding.');
    expect((await behandelaar(g, 'lies', m.nummer)).neutraal).toContain('Ik pak dit op');
  });

  it('E9, A10: announcing a complaint or the press is a right: no report', async () => {
    const voor = await rijen();
    const gezegd = await g.zeg('ilse', 'een inwoner zegt: ik dien een klacht in en ga naar de krant');
    expect(tekst(gezegd)).toContain('Een klacht indienen is een recht');
    expect(await rijen()).toBe(voor);
    const kaart = laatste(await g.zeg('ilse', 'melden')).id;
    for (const title of ['Ja, ik ben veilig', 'Het gebeurde net', 'Voor mijzelf', 'Per e-mail'])
      await g.klik('ilse', kaart, title);
    await g.klik('ilse', kaart, 'Volgende', { gedrag: 'dreigen-anders' });
    await g.klik('ilse', kaart, 'Met een klacht, bezwaar of de krant');
    const recht = await g.klik('ilse', kaart, 'Niets hiervan');
    expect(leesbaar(find(recht, kaart))).toContain('Je hoeft dit niet te melden.');
    await g.klik('ilse', kaart, 'Niet melden en weggooien');
    expect(await rijen()).toBe(voor);
  });

  it('E11, R007, R037, R129, R130, R298, F-M3, F-M12: closing without a number of GIR is refused and says what is open', async () => {
    const m = await gemeld(g, { who: 'fatma', ...SCHELDEN });
    const bram = await behandelaar(g, 'bram', m.nummer);
    await bram.klik('Ik pak dit op');
    await bram.klik('Nee, de eerste keer');
    await bram.klik('Akkoord met dit voorstel');
    const stappen = await bram.klik('Stappen');
    for (const taak of [
      'Eerste gesprek',
      'Registreren in GIR',
      'Maatregel kiezen',
      'Inwoner uitnodigen',
      'Evaluatie',
    ])
      expect(stappen).toContain(taak);
    const gir = await bram.klik('GIR-overzicht');
    // R160, F-G3: what was done goes there too
    for (const deel of ['Reactie naar de inwoner', 'Aangifte', 'Binnen 24 uur']) expect(gir).toContain(deel);
    expect(stappen).toContain('Afronden kan als alle verplichte stappen klaar zijn.');
    // The button is not there; who clicks it anyway is refused
    const vals = await g.doe('bram', bram.id, 'dossier.afronden', {
      data: { id: await meldingId(m.nummer) },
    });
    const antwoord = JSON.stringify(vals.response?.value);
    expect(antwoord).toContain('Afronden kan nog niet. Dit staat open:');
    for (const open of ['Registreren in GIR', 'Eerste gesprek', 'Terugkoppeling'])
      expect(antwoord).toContain(open);
  });

  it('R119, R177, R179, D-30, F-R17, F-R18, F-G7, F-G8: hospital and damage: M&O-Arbo at once, damage is a task', async () => {
    const rachid = await aantal(g, 'rachid');
    const m = await gemeld(g, {
      ...{ who: 'ilse', gedrag: ['slaan-duwen-spugen'] },
      daarna: [
        ...['Nee, het ging door', 'Ja', 'Nee'],
        ['Volgende', { bijzonderheden: 'letsel,schade' }],
        ['Volgende', { overleden: 'nee', ziekenhuis: 'ja', blijvendLetsel: 'onbekend' }],
        'Van allebei',
      ],
    });
    const arbo = await nieuwVoor(g, 'rachid', rachid);
    expect(arbo).toContain('0800-5151');
    expect(arbo).toContain(m.nummer);
    expect(arbo).not.toMatch(/Ilse|ziekenhuis/i);
    const karin = await behandelaar(g, 'karin', m.nummer);
    expect(await karin.klik('Ik pak dit op')).toContain('Bel nu met M&O-Arbo.');
    const stappen = await karin.klik('Stappen');
    for (const taak of ['Nederlandse Arbeidsinspectie', 'Schade verhalen']) expect(stappen).toContain(taak);
  });

  it('E14, D-01, D-08: a whole story with medical details typed in the chat is not said again, nor kept', async () => {
    const voor = await rijen();
    const verhaal = 'ik ben net uitgescholden en geslagen, ik heb een hersenschudding en slik oxazepam';
    const antwoord = tekst(await g.zeg('karin', verhaal));
    for (const woord of ['hersenschudding', 'oxazepam']) {
      expect(antwoord).not.toContain(woord);
      expect(g.logs.join('\n')).not.toContain(woord);
    }
    expect(await rijen()).toBeLessThanOrEqual(voor + 1);
    expect(antwoord).toMatch(/112|veilig/);
    const kaart = (await g.berichten('karin')).findLast((b) => leesbaar(b).includes('Stoppen'));
    if (kaart) await weg('karin', kaart.id);
  });

  it('E17, A25, D-20: who wants no aftercare says so; the events go, the offer stays open', async () => {
    const eerder = new Set(await gesprekken(g, 'joost'));
    const m = await gemeld(g, { who: 'joost', ...SCHELDEN });
    expect(m.gesprekken).toHaveLength(3);
    const mijn = laatste(await g.zeg('joost', 'mijn meldingen'));
    expect(leesbaar(mijn)).toContain(m.nummer);
    await g.klik('joost', mijn.id, `Bekijk ${m.nummer}`);
    const afgezien = await g.klik('joost', mijn.id, 'Ik wil deze gesprekken niet');
    expect(leesbaar(find(afgezien, mijn.id))).toContain('Niet gewenst. Het mag later alsnog.');
    const over = async () => (await gesprekken(g, 'joost')).filter((op) => !eerder.has(op));
    // The first talk stays: it is always offered.
    expect(await over()).toEqual(m.gesprekken.slice(0, 1));
    expect(leesbaar(await kaartMet(g, 'peter', 'Nu geen gesprekken gewenst'))).toContain(m.nummer);
    await g.klik('joost', mijn.id, 'Ik wil toch gesprekken');
    expect(await over()).toHaveLength(3);
  });

  it('E12, R153, R170, A38, D-33, F-M8, F-M10, F-M11: beperkende maatregelen wait for the IRM', async () => {
    const m = await gemeld(g, { who: 'jamal', ...GESLAGEN });
    const karin = await behandelaar(g, 'karin', m.nummer);
    await karin.klik('Ik pak dit op');
    expect(voorgesteld(await karin.klik('Ja, al eerder gemeld'))).toEqual([
      ...[M.aangifte, M['beperkende-maatregelen']],
    ]);
    await karin.klik('Akkoord met dit voorstel');
    const zonder = { proportionaliteit: 'Hij sloeg al eerder.', essentieel: 'Telefonisch.', gehoord: 'ja' };
    expect(await karin.klik('Vraag akkoord', { ...zonder, tot: '' })).toContain('Laatste dag');
    const ingrid = await aantal(g, 'ingrid');
    const gevraagd = await karin.klik('Vraag akkoord', { ...zonder, tot: '2027-09-01' });
    expect(gevraagd).toContain('Wacht op akkoord IRM.');
    expect(await nieuwVoor(g, 'ingrid', ingrid)).toContain('Je akkoord is nodig');
    await karin.klik('Naar de melding');
    await karin.klik('Stappen');
    await karin.klik('Open deze stap', { stap: 'brief' });
    expect(await karin.klik('Gedaan')).toContain('Dit wacht op het akkoord van de IRM.');
    const brieven = await karin.klik('Brieven maken');
    expect(brieven).toContain('Dit kan pas als de IRM akkoord is.');
    expect(brieven).not.toContain('Maak brief beperkende maatregel');
    await karin.klik('Terug naar de melding');
    const vraag = await kaartMet(g, 'ingrid', 'Je akkoord is nodig');
    expect(leesbaar(vraag)).not.toMatch(/sloeg|Jamal/);
    const open = await g.klik('ingrid', vraag.id, 'Toon de vraag');
    expect(leesbaar(find(open, vraag.id))).toContain('Hij sloeg al eerder.');
    await g.klik('ingrid', vraag.id, 'Ik stem in');
    expect(leesbaar(await kaartMet(g, 'karin', 'De IRM heeft geantwoord'))).toContain(m.nummer);
    const na = await karin.klik('Stappen');
    expect(na).toContain('Herstelgesprek');
    expect(na).toContain('Uiterlijk wo 1 september 2027');
    await karin.klik('Open deze stap', { stap: 'brief' });
    expect(await karin.klik('Brieven maken')).toContain('Maak brief beperkende maatregel');
    // R170: two weeks before the end the herstelgesprek is asked for
    const karins = await aantal(g, 'karin');
    await g.klok('2027-08-18T10:00:00Z');
    expect(await nieuwVoor(g, 'karin', karins)).toContain(m.nummer);
  });

  async function meldingId(nummer: string): Promise<string> {
    return String((await sql(g, `select id from meldingen where nummer = '${nummer}'`))[0]?.['id']);
  }
});
