import { find, kaartMet, laatste, leesbaar, startGemeente, type Gemeente } from './gemeente';
import { chatTekst, koppen, sql } from './stand';

/** Monday 21 December 2026, 08.50 in Amsterdam. */
const BEGIN = '2026-12-21T07:50:00Z';

describe('every form of melden, click by click', () => {
  let gemeente: Gemeente;
  beforeAll(async () => {
    gemeente = await startGemeente(BEGIN);
  });
  afterAll(() => gemeente.stop());

  /** One click on a card; gives what the card says after it. */
  const klik = async (who: string, kaart: string, title: string, inputs: object = {}) => {
    const beurt = await gemeente.klik(who, kaart, title, inputs);
    if (beurt.error !== undefined) throw new Error(`${title}: ${beurt.error}`);
    return leesbaar(find(beurt, kaart));
  };
  const begin = async (who: string, ...stappen: (string | [string, object])[]) => {
    const kaart = laatste(await gemeente.zeg(who, 'melden')).id;
    const tik = (title: string, inputs: object = {}) => klik(who, kaart, title, inputs);
    for (const stap of ['Ja, ik ben veilig', 'Het gebeurde net', 'Voor mijzelf', ...stappen])
      await (typeof stap === 'string' ? tik(stap) : tik(...stap));
    return tik;
  };
  const weg = async (tik: (title: string) => Promise<string>) => {
    await tik('Stoppen');
    expect(await tik('Gooi het weg')).toContain('Ik heb niets bewaard');
  };
  const nagaan = async (who: string) => {
    const welkom = laatste(await gemeente.zeg(who, 'hoi')).id;
    return (title: string, inputs: object = {}) => klik(who, welkom, title, inputs);
  };
  const gedrag = (...ids: string[]): [string, object] => ['Volgende', { gedrag: ids.join(',') }];
  const bewaard = () => sql(gemeente, 'select inhoud from meldingen');

  it('scenario 3, R15: moet ik dit melden? no; nothing of it stays', async () => {
    const tik = await nagaan('ilse');
    expect(await tik('Moet ik dit melden?')).toContain('Welke voorbeelden lijken op wat er gebeurde?');
    expect(await tik(...gedrag('belediging'))).toContain('Stopte het toen je er iets van zei?');
    expect(await tik('Ja, meteen')).toContain('Is het gesprek daardoor gestopt?');
    expect(await tik('Nee')).toContain('Voelde je je veilig?');
    expect(await tik('Ja')).toContain('Ging het over afkomst');
    const oordeel = await tik('Nee');
    for (const zin of [
      'Je hoeft dit niet te melden. Het mag wel.',
      'De inwoner ging over de grens. Jij hebt begrensd en het stopte.',
      'Protocol VPD, paragraaf 6.1',
      'als je je niet veilig voelde',
      'als het pas na een tweede keer was gestopt',
    ])
      expect(oordeel).toContain(zin);
    expect(await tik('Klaar')).toContain('Ik heb niets bewaard');
    expect(await sql(gemeente, 'select id from meldingen')).toEqual([]);
    expect(await sql(gemeente, 'select id from berichten')).toEqual([]);
    expect(await gemeente.agenda('ilse')).toEqual([]);
  });

  it('R15: meld dit goes on with the other questions, nothing twice; left alone it goes the same day', async () => {
    const tik = await nagaan('ilse');
    await tik('Moet ik dit melden?');
    expect(await tik(...gedrag('slaan-duwen-spugen'))).toContain('Dit melden we.');
    expect(await tik('Meld dit')).toContain('Ben je nu veilig?');
    await tik('Ja, ik ben veilig');
    await tik('Het gebeurde net');
    await tik('Voor mijzelf');
    expect(await tik('Aan de balie')).toContain('Stopte het toen je er iets van zei?');
    await weg(tik);

    const nogmaals = await nagaan('ilse');
    await nogmaals('Moet ik dit melden?');
    await nogmaals(...gedrag('belediging'));
    expect(await sql(gemeente, 'select id from meldingen')).toHaveLength(1);
    await gemeente.verder({ hours: 25 });
    expect(await sql(gemeente, 'select id from meldingen')).toEqual([]);
  });

  it('A52, D-96, E4: it was a leidinggevende: where to go, and nothing stays', async () => {
    const tik = await begin('fatma', 'Aan de balie');
    const tekst = await tik(...gedrag('belediging', 'collega-veroorzaker'));
    expect(tekst).toContain('vertrouwenspersoon');
    expect(tekst).toContain('HR');
    expect(await sql(gemeente, 'select id from meldingen')).toEqual([]);
    expect(await sql(gemeente, 'select id from berichten')).toEqual([]);
    expect(chatTekst(await gemeente.berichten('anja'))).not.toContain('M-2026');
  });

  it('E9, A10: a complaint and the press are a right', async () => {
    const tik = await begin('samira', 'Aan de balie');
    expect(await tik(...gedrag('dreigen-anders'))).toContain('Waarmee werd gedreigd?');
    await tik('Met een klacht, bezwaar of de krant');
    const oordeel = await tik('Niets hiervan');
    expect(oordeel).toContain('Je hoeft dit niet te melden');
    expect(oordeel).toContain('klachtenregeling');
    expect(oordeel).toContain('De inwoner ging niet over de grens.');
    expect(await tik('Niet melden en weggooien')).toContain('Ik heb niets bewaard');
  });

  it('A10, A11: a threat that is not clear is always reported, and A49: demeaning criticism for jij-gedrag', async () => {
    const tik = await begin('samira', 'Aan de balie');
    await tik(...gedrag('dreigen-anders', 'kritiek-op-persoon'));
    expect(await tik('Weet ik niet')).toContain('Hoe zei de inwoner het?');
    await tik('Kleinerend of vernederend');
    for (const stap of ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan']) await tik(stap);
    const controle = await tik('Volgende', { feiten: '' });
    expect(controle).toContain('Een persoonlijke bedreiging melden we altijd.');
    expect(controle).toContain('De inwoner ging over de grens.');
    expect(controle).toContain('Gedreigd met');
    await weg(tik);
  });

  it('A12, E1, D-101: he would harm himself: 113 and 112 first, report yes, no proposal', async () => {
    const tik = await begin('joost', 'Aan de telefoon');
    const daarna = await tik(...gedrag('zelf-iets-aandoen'));
    expect(daarna).toContain('113');
    expect(daarna).toContain('0800-0113');
    expect(daarna).toContain('112');
    expect(await tik('Ja')).not.toContain('0800-0113');
    await tik('Nee');
    await tik('Ja');
    await tik('Niets hiervan');
    expect(await tik('Volgende', { feiten: '' })).toContain('Dat melden we altijd, voor ieders veiligheid.');
    const nummer = /M-\d{4}-\d{4}/.exec(await tik('Versturen'))?.[0] ?? '';
    const kaart = (await kaartMet(gemeente, 'peter', `Melding ${nummer}`)).id;
    await klik('peter', kaart, 'Ik pak dit op');
    expect(await klik('peter', kaart, 'Nee, de eerste keer')).not.toContain('Schriftelijke waarschuwing');
  });

  it('scenario 9: mail and Facebook: T0 is the reading, keep the evidence, the private data are known', async () => {
    const tik = await begin('samira');
    const advies = await tik('Volgende', { locatie: 'elders', kanaal: 'sociale-media' });
    expect(advies).toContain('Reageer er niet zelf op.');
    expect(advies).toContain('schermafbeeldingen met datum en webadres');
    await tik(...gedrag('belediging', 'smaad'));
    await tik('Ja, meteen');
    await tik('Nee');
    await tik('Ja');
    const thuis = await tik('Volgende', { bijzonderheden: 'prive-gegevens' });
    expect(thuis).toContain('0900-8844');
    const controle = await tik('Volgende', { feiten: '' });
    expect(controle).toContain('Gelezen op');
    // R282: what is online does not stop by itself
    expect(controle).toContain('het stopte niet');
    await weg(tik);
  });

  it('R059, R251: a home visit: leaving is always allowed, and one question more', async () => {
    const tik = await begin('jamal');
    expect(await tik('Op huisbezoek')).toContain('Weggaan mag altijd');
    await tik(...gedrag('poging-geweld'));
    for (const stap of ['Nee, het ging door', 'Ja', 'Nee']) await tik(stap);
    expect(await tik('Niets hiervan')).toContain('Heb je de risico’s vooraf bekeken?');
    await tik('Volgende', { huisbezoek: 'afspraak', inschatting: 'onbekend' });
    const controle = await tik('Volgende', { feiten: '' });
    expect(controle).toContain('Met een afspraak');
    expect(await tik('Versturen')).toContain('Je melding is verstuurd');
  });

  it('D-01, D-02, D-04: the guard on free text tells, keeps the text in the field and stores nothing yet', async () => {
    const tik = await begin('fatma', 'Aan de balie', gedrag('belediging'), 'Ja, meteen', 'Ja', 'Nee');
    await tik('Niets hiervan');
    const feiten = 'Hij heet 06-12345678 en mail hem op kees@voorbeeld.nl';
    const gezien = await gemeente.klik('fatma', laatste(await gemeente.berichten('fatma')).id, 'Volgende', {
      feiten,
    });
    const kaart = JSON.stringify(gezien.messages.at(-1)?.card);
    expect(kaart).toContain('een telefoonnummer en een mailadres');
    expect(kaart).toContain(feiten);
    expect(JSON.stringify(await bewaard())).not.toContain('12345678');
    const veilig = await tik('Verberg deze gegevens', { feiten });
    expect(veilig).toContain('Hij heet [telefoon] en mail hem op [mail]');
    await tik('Veranderen', { naar: 'feiten' });
    await tik('Volgende', { feiten });
    expect(await tik('Verstuur zo', { feiten })).toContain(feiten);
    await weg(tik);
  });

  it('D-83: liever niet mijn leidinggevende: the coordinator has it, the leidinggevende hears nothing', async () => {
    const voor = koppen(await gemeente.berichten('peter'));
    const tik = await begin(
      'samira',
      'Aan de balie',
      gedrag('belediging'),
      'Nee, het ging door',
      'Ja',
      'Nee',
    );
    await tik('Niets hiervan');
    expect(await tik('Volgende', { feiten: '' })).toContain('Liever niet mijn leidinggevende');
    const anders = await tik('Liever niet mijn leidinggevende');
    expect(anders).toContain('Je melding gaat naar Noor Jansen, coördinator VPD.');
    await tik('Toch naar mijn leidinggevende');
    await tik('Liever niet mijn leidinggevende');
    expect(await tik('Versturen')).toContain('Noor Jansen');
    const nummer = /M-\d{4}-\d{4}/.exec(
      leesbaar(await kaartMet(gemeente, 'samira', 'Je melding is verstuurd')),
    )?.[0];
    expect(leesbaar(await kaartMet(gemeente, 'noor', `Melding ${String(nummer)}`))).toContain(nummer);
    expect(koppen(await gemeente.berichten('peter'))).toEqual(voor);
  });
});
