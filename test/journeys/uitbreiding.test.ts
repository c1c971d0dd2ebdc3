import { kaartMet, laatste, leesbaar, startGemeente, type Beurt, type Gemeente } from './gemeente';

interface Antwoord extends Beurt {
  submits: object[];
}
interface Gevonden {
  content: Record<string, unknown>;
  preview: { content: { title: string } };
}

let gemeente: Gemeente;
beforeAll(async () => {
  gemeente = await startGemeente();
});
afterAll(() => gemeente.stop());

async function vraag(who: string, body: object): Promise<Antwoord> {
  const response = await fetch(`${gemeente.origin}/sandbox/uitbreiding`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ who, ...body }),
  });
  return (await response.json()) as Antwoord;
}
const lijst = (antwoord: Antwoord) =>
  (antwoord.response as { composeExtension?: { type: string; text?: string; attachments?: Gevonden[] } })
    .composeExtension;
const taak = (antwoord: Antwoord) => JSON.stringify((antwoord.response as { task?: object }).task);
const groep = async (voor: string) => {
  const url = `${gemeente.origin}/sandbox/berichten?voor=${voor}&viewing=1&where=groep`;
  return ((await (await fetch(url)).json()) as Beurt).messages;
};

describe('searching while writing', () => {
  test('before anything is typed there is a list; what is typed gives answers with a preview', async () => {
    const eerst = lijst(await vraag('samira', { doe: 'zoeken' }));
    expect(eerst?.attachments?.length).toBeGreaterThan(2);
    const gevonden = lijst(await vraag('samira', { doe: 'zoeken', zoek: 'wat doe ik bij schelden' }));
    expect(gevonden?.type).toBe('result');
    expect(gevonden?.attachments?.[0]?.preview.content.title).not.toBe('');
    expect(gevonden?.attachments?.length).toBeLessThanOrEqual(10);
  });

  test('the card that is put in a group has nothing to click, whoever looks', async () => {
    const gevonden = lijst(await vraag('samira', { doe: 'zoeken', zoek: 'wat doe ik bij schelden' }));
    const card = gevonden?.attachments?.[0]?.content ?? {};
    await vraag('samira', { doe: 'plaatsen', card, where: 'groep' });
    const bericht = (await groep('peter')).at(-1);
    expect(leesbaar(bericht)).toContain('Bron:');
    expect(JSON.stringify(bericht?.card)).not.toMatch(/Action\.|refresh/);
  });

  test('danger gets the way to help in place of a list; nothing found is said (R104)', async () => {
    const gevaar = lijst(
      await vraag('samira', { doe: 'zoeken', zoek: 'help hij heeft een mes en staat voor me' }),
    );
    expect(gevaar).toMatchObject({ type: 'message', text: expect.stringContaining('112') as string });
    const niets = lijst(await vraag('samira', { doe: 'zoeken', zoek: 'qqqxzw' }));
    expect(niets).toMatchObject({ type: 'message' });
  });

  test('another command, and what is no question, get a sentence and change nothing', async () => {
    const anders = lijst(await vraag('samira', { doe: 'zoeken', command: 'verwijderAlles', zoek: 'x' }));
    expect(anders).toMatchObject({ type: 'message' });
  });
});

describe("'Meld dit bericht'", () => {
  const message = '<p>Hij belde weer: kop dicht, domme trut.</p><p>Zijn nummer is 0612345678.</p>';

  test('prepares a report in the own chat, with the text and without the number; the group sees nothing', async () => {
    const voor = (await groep('joost')).length;
    const venster = await vraag('joost', { doe: 'openen', message, where: 'groep' });
    expect(taak(venster)).toContain('De anderen zien hier niets van');
    const [data] = venster.submits;
    const klaar = await vraag('joost', { doe: 'versturen', message, data, twice: true, where: 'groep' });
    expect(taak(klaar)).toContain('teams.microsoft.com/l/chat/0/0?users=28%3A');
    expect(await groep('joost')).toHaveLength(voor);

    const kaart = await kaartMet(gemeente, 'joost', 'Ga verder');
    expect(leesbaar(kaart)).not.toContain('trut');
    const open = (await gemeente.berichten('joost')).filter((b) => leesbaar(b).includes('Ga verder'));
    expect(open).toHaveLength(1);
    const stappen: [string, object?][] = [
      ['Ga verder'],
      ['Ja, ik ben veilig'],
      ['Het gebeurde net'],
      ['Voor mijzelf'],
    ];
    for (const [titel, inputs] of stappen) await gemeente.klik('joost', kaart.id, titel, inputs);
    const waar = JSON.stringify(await kaartMet(gemeente, 'joost', 'Manier van contact'));
    expect(waar).toContain('"value":"telefoon"');
    await gemeente.klik('joost', kaart.id, 'Aan de telefoon');
    const gedrag = leesbaar(await kaartMet(gemeente, 'joost', 'Klopt dat?'));
    expect(gedrag).toContain('jij-gedrag');
    await gemeente.klik('joost', kaart.id, 'Volgende', { gedrag: 'belediging' });
    for (const titel of ['Nee, het ging door', 'Ja', 'Ja', 'Niets hiervan'])
      await gemeente.klik('joost', kaart.id, titel);
    const feiten = JSON.stringify(await kaartMet(gemeente, 'joost', 'uit het bericht dat je koos'));
    expect(feiten).toContain('domme trut');
    expect(feiten).toContain('[telefoon]');
    expect(feiten).not.toContain('0612345678');
  });

  test('a second message leaves the report that is open alone', async () => {
    const venster = await vraag('joost', { doe: 'openen', message: 'iets anders', where: 'groep' });
    expect(taak(venster)).toContain('nog een melding open');
    expect(venster.submits).toEqual([]);
  });

  test('a forged form does nothing', async () => {
    const vals = await vraag('samira', { doe: 'versturen', message, data: { id: 'x', melder: 'peter' } });
    expect(taak(vals)).toContain('werkt niet meer');
    expect((await gemeente.berichten('samira')).some((b) => leesbaar(b).includes('Ga verder'))).toBe(false);
  });
});

describe('in a group', () => {
  const zeg = (tekst: string) => gemeente.zeg('samira', tekst, { where: 'groep' });

  test('a report does not start, not typed and not clicked; the way to the own chat is there', async () => {
    const getypt = laatste(await zeg('ik ben net uitgescholden door een bezoeker'));
    expect(leesbaar(getypt)).toContain('Open onze eigen chat');
    const klik = await gemeente.doe('samira', getypt.id, 'melden.starten');
    expect(JSON.stringify(klik.response)).toContain('Stuur me daar: melden');
    expect(leesbaar(laatste(await gemeente.zeg('samira', 'verder')))).not.toContain('Ja, ik ben veilig');
  });

  test('an answer has no report, no rating and no phone mode; danger gets help without a report', async () => {
    const antwoord = leesbaar(laatste(await zeg('wat doe ik bij jij-gedrag?')));
    expect(antwoord).toContain('Bron:');
    expect(antwoord).not.toMatch(/Meld dit|Hielp dit|aan de lijn/);
    const gevaar = leesbaar(laatste(await zeg('hij heeft een mes en staat nu voor me')));
    expect(gevaar).toContain('112');
    expect(gevaar).not.toContain('Noodmelding');
  });
});
