import { kaartMet, laatste, leesbaar, meld, startGemeente, find, type Gemeente } from './gemeente';

/** Monday 22 February 2027, 15.40 in Amsterdam. */
const BEGIN = '2027-02-22T14:40:00Z';
const CANARY = 'zwartepietendrop4711';

describe('the straight path: melden, afhandelen, nazorg (R392, R393, R394)', () => {
  let gemeente: Gemeente;
  beforeAll(async () => {
    gemeente = await startGemeente(BEGIN);
  });
  afterAll(() => gemeente.stop());

  it('R104 F-R1 asks for safety first, and helps instead of asking on when the answer is no', async () => {
    const begin = await gemeente.zeg('ilse', 'ik ben net uitgescholden aan de balie');
    const kaart = laatste(begin);
    expect(leesbaar(kaart)).toContain('Ben je nu veilig?');
    const hulp = await gemeente.klik('ilse', kaart.id, 'Nee, ik heb hulp nodig');
    expect(leesbaar(find(hulp, kaart.id))).toContain('Bel 112');
    expect(leesbaar(find(hulp, kaart.id))).toContain('Stadhuis');
    const verder = await gemeente.klik('ilse', kaart.id, 'Ik ben nu veilig, ik wil melden');
    expect(leesbaar(find(verder, kaart.id))).toContain('Wanneer gebeurde het?');
    await gemeente.klik('ilse', kaart.id, 'Stoppen');
    const weg = await gemeente.klik('ilse', kaart.id, 'Gooi het weg');
    expect(leesbaar(find(weg, kaart.id))).toContain('Weggegooid');
  });

  it('scenario 4, R036, R109, F-R2, F-R11, F-C6: discriminatie aan de telefoon, from melding to besluit', async () => {
    const { beurt, kaart, taps } = await meld(gemeente, {
      who: 'samira',
      op: { datum: '2027-02-22', tijd: '15:10' },
      kanaal: 'Aan de telefoon',
      gedrag: ['discriminatie', 'belediging'],
      daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
      feiten: CANARY,
    });
    // R343: low threshold
    expect(taps).toBeLessThanOrEqual(12);
    const ontvangst = leesbaar(find(beurt, kaart));
    expect(ontvangst).toContain('Je melding is verstuurd: M-2027-0001');
    expect(ontvangst).toContain('Peter van Dam krijgt je melding.');
    expect(ontvangst).toContain('ma 22 februari 2027, 16.30 uur');
    expect(ontvangst).toContain('ma 1 maart 2027, 10.00 uur');
    expect(ontvangst).toContain('ma 5 april 2027, 10.00 uur');
    expect(ontvangst).not.toContain(CANARY);

    const agenda = await gemeente.agenda('samira');
    expect(agenda.map((a) => a.start)).toEqual([
      '2027-02-22T15:30:00.000Z',
      '2027-03-01T09:00:00.000Z',
      '2027-04-05T08:00:00.000Z',
    ]);
    for (const afspraak of agenda)
      expect(afspraak).toMatchObject({
        subject: 'Overleg',
        body: '',
        sensitivity: 'private',
        organizer: 'peter',
        attendees: ['samira'],
        cancelled: false,
      });
    expect(await gemeente.agenda('peter')).toHaveLength(3);

    const neutraal = await kaartMet(gemeente, 'peter', 'Melding M-2027-0001');
    expect(neutraal.summary).toBe('Er staat een melding voor je klaar.');
    for (const woord of [CANARY, 'Samira', 'discriminatie', 'telefoon', 'Telefoon'])
      expect(leesbaar(neutraal)).not.toContain(woord);
    const klik = async (title: string, inputs = {}) =>
      leesbaar(find(await gemeente.klik('peter', neutraal.id, title, inputs), neutraal.id));

    expect(await klik('Toon melding')).toContain(CANARY);
    expect(await klik('Ik pak dit op')).toContain('Staat deze inwoner al in GIR?');
    const voorstel = await klik('Nee, de eerste keer');
    expect(voorstel).toContain('Schriftelijke waarschuwing');
    expect(voorstel).toContain('Incidentgesprek en herstelgesprek in één gesprek');
    expect(voorstel).toContain('Aangifte bij de politie');
    expect(await klik('Ja, al eerder gemeld')).not.toContain('Schriftelijke waarschuwing');
    expect(await klik('Akkoord met dit voorstel')).toContain('Akkoord met het voorstel op');
    expect(leesbaar(await kaartMet(gemeente, 'samira', 'Je melding is opgepakt'))).toContain('Peter van Dam');
  });

  it('D-07 the chat of the melder keeps nothing of the content after it was sent in (R13 of the shape)', async () => {
    const alles = (await gemeente.berichten('samira')).map(leesbaar).join('\n');
    expect(alles).not.toContain(CANARY);
    expect(alles).not.toContain('Discriminatie');
  });

  it('D-60 D-61 no log line, job or calendar event holds content, a name or a mail address', async () => {
    const wire = [...gemeente.logs, ...(await gemeente.agenda('peter')).map((a) => JSON.stringify(a))].join(
      '\n',
    );
    for (const woord of [CANARY, 'voorbeeldstad.example', 'Samira', 'Peter', 'discriminatie'])
      expect(wire).not.toContain(woord);
    expect(gemeente.logs.length).toBeGreaterThan(20);
  });

  it('scenario 3, A05: jij-gedrag that stopped need not be reported, and toch melden is always possible', async () => {
    const begin = await gemeente.zeg('jamal', 'melden');
    const kaart = laatste(begin).id;
    const tik = async (title: string, inputs = {}) =>
      leesbaar(find(await gemeente.klik('jamal', kaart, title, inputs), kaart));
    await tik('Ja, ik ben veilig');
    await tik('Het gebeurde net');
    await tik('Voor mijzelf');
    await tik('In de spreekkamer');
    await tik('Volgende', { gedrag: 'treiteren,belediging' });
    await tik('Ja, meteen');
    await tik('Nee');
    await tik('Ja');
    const oordeel = await tik('Niets hiervan');
    expect(oordeel).toContain('Je hoeft dit niet te melden. Het mag wel.');
    expect(oordeel).toContain('6.1');
    expect(oordeel).toContain('als je je niet veilig voelde');
    expect(await tik('Toch melden')).toContain('Wat werd er gezegd of gedaan?');
    expect(await tik('Terug')).toContain('Je hoeft dit niet te melden');
    expect(await tik('Niet melden en weggooien')).toContain('Weggegooid');
    expect(await gemeente.agenda('jamal')).toEqual([]);
  });

  it('R395 D-117 raadplegen: answers with its source, or says it does not know and names the coordinator', async () => {
    const antwoord = leesbaar(laatste(await gemeente.zeg('ilse', 'wat doe ik bij jij-gedrag?')));
    expect(antwoord).toMatch(/Protocol VPD, paragraaf 5/);
    const onbekend = leesbaar(laatste(await gemeente.zeg('ilse', 'wat is de hoofdstad van Mongolië')));
    expect(onbekend).toContain('Dat weet ik niet');
    expect(onbekend).toContain('Noor Jansen');
  });
});
