import { find, laatste, leesbaar, startGemeente, type Bericht, type Gemeente } from './gemeente';

let gemeente: Gemeente;
beforeAll(async () => {
  gemeente = await startGemeente();
});
afterAll(() => gemeente.stop());

const zeg = async (tekst: string): Promise<Bericht> => laatste(await gemeente.zeg('samira', tekst));
const klik = async (id: string, titel: string, inputs?: object) => {
  const beurt = await gemeente.klik('samira', id, titel, inputs);
  if (beurt.error !== undefined) throw new Error(`${titel}: ${beurt.error}`);
  return leesbaar(find(beurt, id));
};

test('the program is started again while somebody is on the phone: every card goes on, every word is answered', async () => {
  const { id } = await zeg('wat doe ik bij jij-gedrag?');
  await klik(id, 'Ik heb nu iemand aan de lijn');
  expect(await klik(id, 'Volgende')).toContain('Stap 2 van');
  const niets = await zeg('qqqxzw blorp');
  const { dir } = gemeente;
  await gemeente.stop('bewaar');
  gemeente = await startGemeente(undefined, dir);

  // Nobody kept where she was or what she asked, and that is said.
  for (const woord of ['volgende', 'terug', 'stop'])
    expect(leesbaar(await zeg(woord))).toContain('Druk op een knop op de kaart van je stap');
  expect(await klik(niets.id, 'Vraag het de coördinator')).toContain('Ik weet je vraag niet meer');

  // Teams keeps only the card as it was sent, and that one goes on.
  expect(await klik(id, 'Ik heb nu iemand aan de lijn')).toContain('Stap 1 van');
  expect(leesbaar(await zeg('volgende'))).toContain('Stap 2 van');
  await klik(id, 'Gesprek beëindigen');
  await klik(id, 'Meld dit');
  for (const titel of ['Ja, ik ben veilig', 'Het gebeurde net', 'Voor mijzelf']) await klik(id, titel);
  expect(await klik(id, 'Volgende', { locatie: 'stadhuis', kanaal: 'telefoon' })).toContain(
    'Dit lijkt op jij-gedrag. Klopt dat?',
  );
});
