import {
  find,
  kaartMet,
  laatste,
  leesbaar,
  meld,
  startGemeente,
  type Beurt,
  type Gemeente,
} from './gemeente';
import { mensen } from '../../src/sandbox/organisatie';

let gemeente: Gemeente;
beforeAll(async () => {
  gemeente = await startGemeente('2027-06-03T08:00:00Z');
}, 120_000);
afterAll(() => gemeente.stop());

const idVan = (key: string) => mensen.find((m) => m.key === key)?.id ?? '';
const bij = (beurt: Beurt, kaart: string) => leesbaar(find(beurt, kaart));
const allesVan = async (who: string) =>
  (await gemeente.berichten(who))
    .filter((x) => !x.deleted)
    .map(leesbaar)
    .join('\n');
const uitgescholden = {
  gedrag: ['belediging'],
  daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
  feiten: 'Hij noemde me een kanarie.',
};

/** Sends one in, and opens it out of the list: the card it stands on and its number. */
async function open(who: string, verhaal: object = {}) {
  const { beurt, kaart } = await meld(gemeente, { who, ...uitgescholden, ...verhaal });
  const nummer = /M-2027-\d{4}/.exec(bij(beurt, kaart))?.[0] ?? 'no number';
  return { nummer, id: await bekijk(who, nummer) };
}
async function bekijk(who: string, nummer: string): Promise<string> {
  const { id } = laatste(await gemeente.zeg(who, 'mijn meldingen'));
  await tik(who, id, `Bekijk ${nummer}`);
  return id;
}
async function tik(who: string, id: string, title: string, inputs: object = {}): Promise<string> {
  const beurt = await gemeente.klik(who, id, title, inputs);
  expect([title, beurt.error]).toEqual([title, undefined]);
  return bij(beurt, id);
}

test('R11: the list in the chat is neutral; one melding is a personal view with status, talks and what I wrote', async () => {
  const { nummer } = await open('samira');
  const lijst = laatste(await gemeente.zeg('samira', 'mijn meldingen'));
  expect(leesbaar(lijst)).toContain('Verstuurd, nog niet opgepakt');
  expect(leesbaar(lijst)).toContain('do 3 juni 2027');
  expect(leesbaar(lijst)).not.toContain('kanarie');
  const eigen = await tik('samira', lijst.id, `Bekijk ${nummer}`);
  for (const deel of ['kanarie', 'Peter van Dam', 'Binnen 24 uur', 'Vul iets aan', 'Trek in'])
    expect(eigen).toContain(deel);
  expect(await tik('samira', lijst.id, 'Al mijn meldingen')).not.toContain('kanarie');
}, 180_000);

test('R10: adding: the guard asks first, the behandelaar reads it', async () => {
  const { nummer, id } = await open('joost');
  await tik('joost', id, 'Vul iets aan');
  const gezien = await tik('joost', id, 'Voeg toe', {
    aanvulling: 'Hij belde ook: 06-12345678. Een ekster zag het.',
  });
  expect(gezien).toContain('Verberg deze gegevens');
  expect(
    await tik('joost', id, 'Verberg deze gegevens', {
      aanvulling: 'Hij belde ook: 06-12345678. Een ekster zag het.',
    }),
  ).toContain('Toegevoegd');
  expect(leesbaar(await kaartMet(gemeente, 'peter', 'Er is iets toegevoegd'))).not.toContain('ekster');
  const kaart =
    (await gemeente.berichten('peter')).findLast(
      (x) => leesbaar(x).includes(nummer) && leesbaar(x).includes('Toon melding'),
    )?.id ?? '';
  const inhoud = await tik('peter', kaart, 'Toon melding');
  expect(inhoud).toContain('Een ekster zag het.');
  expect(inhoud).not.toContain('06-12345678');
}, 180_000);

test('N12: another time moves the talks in both calendars, and both hear it once', async () => {
  const { nummer, id } = await open('ilse');
  const voor = await gemeente.agenda('ilse');
  expect(voor).toHaveLength(3);
  await tik('ilse', id, 'Tijd aanpassen');
  expect(await tik('ilse', id, 'Leg deze tijd vast', { datum: '2027-06-09', tijd: '10:00' })).toContain(
    'Datum: Deze tijd is nog niet geweest',
  );
  expect(await tik('ilse', id, 'Leg deze tijd vast', { datum: '2027-06-01', tijd: '10:00' })).toContain(
    'De tijd is aangepast',
  );
  const na = (await gemeente.agenda('ilse')).filter((a) => !a.cancelled);
  expect(na.map((a) => a.start.slice(0, 10))).toEqual(['2027-06-03', '2027-06-07', '2027-07-13']);
  for (const wie of ['ilse', 'karin']) {
    const tekst = await allesVan(wie);
    expect(tekst.split('De tijd is aangepast\n').length - 1).toBe(1);
    expect(tekst).toContain(nummer);
  }
}, 240_000);

test('D-94: withdrawn before it was taken up: gone from calendars and cards, and the rest after 30 days', async () => {
  const { nummer, id } = await open('jamal');
  expect((await gemeente.agenda('jamal')).filter((a) => !a.cancelled)).toHaveLength(3);
  expect(await tik('jamal', id, 'Trek in')).toContain('nog niet opgepakt');
  expect(await tik('jamal', id, 'Nee, laat staan')).toContain('kanarie');
  await tik('jamal', id, 'Trek in');
  const weg = await tik('jamal', id, 'Ja, trek in');
  expect(weg).toContain('za 3 juli 2027');
  expect(weg).not.toContain('kanarie');
  expect((await gemeente.agenda('jamal')).filter((a) => !a.cancelled)).toEqual([]);
  const karin = (await gemeente.berichten('karin')).filter((x) => leesbaar(x).includes(nummer)).map(leesbaar);
  for (const kaart of karin) expect(kaart).toContain('ingetrokken');
  await gemeente.klok('2027-07-03T09:00:00Z');
  expect(leesbaar(laatste(await gemeente.zeg('jamal', 'mijn meldingen')))).not.toContain(nummer);
}, 300_000);

test('D-94: once it was taken up it is a request; never for fysiek', async () => {
  const { nummer, id } = await open('fatma');
  const kaart = (await kaartMet(gemeente, 'bram', 'Ik pak dit op')).id;
  await tik('fatma', id, 'Trek in');
  await tik('bram', kaart, 'Ik pak dit op');
  expect(await tik('fatma', id, 'Ja, trek in')).toContain('Ik heb gevraagd om hem in te trekken');
  expect(leesbaar(await kaartMet(gemeente, 'bram', 'Vraag om in te trekken'))).toContain(nummer);
  expect((await gemeente.agenda('fatma')).filter((a) => !a.cancelled)).not.toEqual([]);
  const fysiek = await open('daan', { gedrag: ['slaan-duwen-spugen'] });
  expect(await tik('daan', fysiek.id, 'Trek in')).toContain('kun je niet intrekken');
}, 240_000);

test('D-85: the colleague it is about sees her own part, and may add something', async () => {
  const { beurt, kaart } = await meld(gemeente, { who: 'samira', voor: idVan('joost'), ...uitgescholden });
  const nummer = /M-2027-\d{4}/.exec(bij(beurt, kaart))?.[0] ?? '';
  const { id } = laatste(await gemeente.zeg('joost', 'mijn meldingen'));
  const eigen = await tik('joost', id, `Bekijk ${nummer}`);
  expect(eigen).toContain('Binnen 24 uur');
  for (const deel of ['kanarie', 'Trek in', 'Tijd aanpassen']) expect(eigen).not.toContain(deel);
  await tik('joost', id, 'Vul iets aan');
  expect(await tik('joost', id, 'Voeg toe', { aanvulling: 'Ik stond erbij.' })).toContain('Ik stond erbij.');
  // D-22: and the melder does not see her part.
  const melder = await bekijk('samira', nummer);
  const gezien = leesbaar((await gemeente.berichten('samira')).find((x) => x.id === melder));
  expect(gezien).not.toContain('Ik stond erbij.');
}, 180_000);
