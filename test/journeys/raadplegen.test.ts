import { find, laatste, leesbaar, startGemeente, type Bericht, type Gemeente } from './gemeente';

let gemeente: Gemeente;
beforeAll(async () => {
  gemeente = await startGemeente();
});
afterAll(() => gemeente.stop());

async function vraag(who: string, tekst: string): Promise<Bericht> {
  return laatste(await gemeente.zeg(who, tekst));
}
const klik = async (who: string, id: string, titel: string, inputs?: object) => {
  const beurt = await gemeente.klik(who, id, titel, inputs);
  if (beurt.error !== undefined) throw new Error(`${titel}: ${beurt.error}`);
  return leesbaar(find(beurt, id));
};

describe('gespreksmodus', () => {
  test('one step at a time by click and by word, then the end, then a report that knows it was the phone', async () => {
    const { id } = await vraag('samira', 'wat doe ik bij jij-gedrag?');
    expect(await klik('samira', id, 'Ik heb nu iemand aan de lijn')).toContain('Stap 1 van');
    const twee = await klik('samira', id, 'Volgende');
    expect(twee).toContain('Stap 2 van');
    expect(twee).toContain('Zeg bijvoorbeeld');
    expect(leesbaar(await vraag('samira', 'volgende'))).toContain('Stap 3 van');
    expect(leesbaar(await vraag('samira', 'Terug.'))).toContain('Stap 2 van');
    expect(await klik('samira', id, 'Ik voel me niet veilig')).toContain('112');
    const slot = await vraag('samira', 'stop');
    expect(leesbaar(slot)).toContain('Ik stop nu met dit gesprek');
    await klik('samira', slot.id, 'Meld dit');
    for (const titel of ['Ja, ik ben veilig', 'Het gebeurde net', 'Voor mijzelf'])
      await klik('samira', slot.id, titel);
    const beurt = await gemeente.klik('samira', slot.id, 'Volgende', {
      locatie: 'stadhuis',
      kanaal: 'telefoon',
    });
    expect(leesbaar(find(beurt, slot.id))).toContain('Dit lijkt op jij-gedrag. Klopt dat?');
  });

  test('after it, stop and terug are about the report again', async () => {
    expect(leesbaar(await vraag('samira', 'stop'))).not.toContain('Ik stop nu met dit gesprek');
  });
});

describe("'Hielp dit?' (Q10)", () => {
  test('yes and no are counted, without the person; a question goes along only with a tick', async () => {
    const ja = await vraag('joost', 'wat doe ik bij jij-gedrag?');
    expect(await klik('joost', ja.id, 'Ja')).toContain('zonder je naam');
    const nee = await vraag('joost', 'hoe spreek ik Jan de Vries aan op schelden?');
    expect(await klik('joost', nee.id, 'Nee')).toContain('Jammer');
    await klik('joost', nee.id, 'Versturen', {
      reden: 'onduidelijk',
      vraag: 'hoe spreek ik Jan de Vries aan?',
    });
    expect(await lees()).not.toContain('hoe spreek ik');

    const weer = await vraag('joost', 'hoe spreek ik Jan de Vries aan op schelden?');
    await klik('joost', weer.id, 'Nee');
    const beurt = await gemeente.klik('joost', weer.id, 'Versturen', {
      reden: 'onjuist',
      vraag: 'hoe spreek ik Jan de Vries aan, 0612345678?',
      toestemming: 'true',
    });
    expect(leesbaar(find(beurt, weer.id))).toContain('zonder je naam');
    const overzicht = await lees();
    expect(overzicht).toContain('hoe spreek ik [naam] aan, [telefoon]?');
    expect(overzicht).toContain('Het antwoord is onjuist: 1');
    expect(overzicht).not.toMatch(/Joost|Vries/);
  });

  test('no answer: the question is passed on only after it was shown', async () => {
    const niets = await vraag('joost', 'qqqxzw blorp');
    expect(leesbaar(niets)).toContain('Dat weet ik niet');
    expect(await klik('joost', niets.id, 'Vraag het de coördinator')).toContain(
      'Wie je bent, geef ik niet door',
    );
    expect(await lees()).not.toContain('blorp');
    expect(await klik('joost', niets.id, 'Ja, geef door', { vraag: 'wat is blorp?' })).toContain(
      'doorgegeven',
    );
    expect(leesbaar(await vraag('noor', 'werklijst'))).toContain('Vragen die collega’s doorgaven: 2.');
    const kaart = await toon();
    expect(leesbaar(kaart)).toContain('wat is blorp?');
    for (let n = 0; n < 2; n++) await gemeente.klik('noor', kaart.id, 'Gelezen, haal weg');
    expect(await lees()).not.toContain('blorp');
  });

  test('the list is for the coordinator only; what stays in the chat are numbers', async () => {
    expect(leesbaar(await vraag('noor', 'kennisbank'))).toContain('Zonder antwoord: 1');
    const ander = await vraag('joost', 'kennisbank');
    expect(leesbaar(ander)).toContain('alleen voor de coördinator');
    const vals = await gemeente.doe('joost', ander.id, 'kennisbank.tonen');
    expect(leesbaar(find(vals, ander.id))).toContain('alleen voor de coördinator');
  });

  /** The list as the coordinator sees it. */
  async function toon(): Promise<Bericht> {
    const { id } = await vraag('noor', 'kennisbank');
    const beurt = await gemeente.klik('noor', id, 'Toon de onderwerpen');
    const kaart = find(beurt, id);
    if (!kaart) throw new Error('no list');
    return kaart;
  }
  const lees = async () => leesbaar(await toon());
});
