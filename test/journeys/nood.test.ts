import { find, kaartMet, laatste, leesbaar, startGemeente, type Beurt, type Gemeente } from './gemeente';

let gemeente: Gemeente;
beforeAll(async () => {
  // Good Friday, which is an ordinary working day by the CAO; Easter Monday is not.
  gemeente = await startGemeente('2027-03-26T15:00:00Z');
}, 120_000);
afterAll(() => gemeente.stop());

const drie = { wat: 'bedreigd', wanneer: 'net', hoe: 'geschrokken' };
const bij = (beurt: Beurt, kaart: string) => leesbaar(find(beurt, kaart));
const allesVan = async (who: string) => (await gemeente.berichten(who)).map(leesbaar).join('\n');

/** Typed, filled in, sent: the card it stands on, what is on it now, and the number. */
async function noodmelding(who: string, inputs: object = drie) {
  const kaart = laatste(await gemeente.zeg(who, 'noodmelding')).id;
  const tekst = bij(await gemeente.klik(who, kaart, 'Verstuur noodmelding', inputs), kaart);
  return { kaart, tekst, nummer: /M-2027-\d{4}/.exec(tekst)?.[0] ?? 'no number' };
}

test('R3: on the eve of a holiday the completion card waits until the office is open', async () => {
  const { tekst } = await noodmelding('daan');
  expect(tekst).toContain('di 30 maart 2027, 09.00 uur');
  await gemeente.klok('2027-03-29T10:00:00Z');
  expect(await allesVan('daan')).not.toContain('Vul je melding aan');
  await gemeente.klok('2027-03-30T07:00:00Z');
  await kaartMet(gemeente, 'daan', 'Vul je melding aan');
}, 180_000);

test('R3: on Friday evening in three taps: aftercare starts at once, the completion card comes on Monday 09.00', async () => {
  await gemeente.klok('2027-06-04T15:40:00Z');
  const open = await gemeente.zeg('samira', 'noodmelding');
  const kaart = laatste(open).id;
  expect(leesbaar(laatste(open))).toContain('Bel 112');
  // Choose what, choose how you are, send: that it just happened is chosen already.
  expect(JSON.stringify(find(open, kaart)?.card)).toContain('"value":"net"');
  const gestuurd = bij(await gemeente.klik('samira', kaart, 'Verstuur noodmelding', drie), kaart);
  expect(gestuurd).toContain('Je noodmelding is verstuurd');
  expect(gestuurd).toContain('ma 7 juni 2027, 09.00 uur');

  const peter = leesbaar(await kaartMet(gemeente, 'peter', 'Ik pak dit op'));
  expect(peter).toContain('za 5 juni 2027, 17.40 uur');
  expect(peter).not.toContain('bedreig');
  expect(await gemeente.agenda('samira')).toHaveLength(3);

  await gemeente.klok('2027-06-07T06:59:00Z');
  expect(await allesVan('samira')).not.toContain('Vul je melding aan');
  await gemeente.klok('2027-06-07T07:00:00Z');
  expect(leesbaar(await kaartMet(gemeente, 'samira', 'Vul je melding aan'))).not.toContain('bedreig');
}, 180_000);

test('R3, N12: completed: the behandelaar hears it and keeps what he did, the terms run from the real time', async () => {
  const { nummer, tekst } = await noodmelding('joost', { ...drie, wanneer: 'vandaag' });
  expect(tekst).toContain('di 8 juni 2027, 09.00 uur');
  const { id: voor } = (await gemeente.berichten('peter')).findLast((b) =>
    leesbaar(b).includes('Ik pak dit op'),
  ) ?? { id: '' };
  await gemeente.klik('peter', voor, 'Ik pak dit op');
  await gemeente.klok('2027-06-08T07:00:00Z');
  const { id } = await kaartMet(gemeente, 'joost', 'Vul je melding aan');
  const tik = async (title: string, inputs: object = {}) => {
    const beurt = await gemeente.klik('joost', id, title, inputs);
    expect([title, beurt.error]).toEqual([title, undefined]);
    return bij(beurt, id);
  };
  expect(await tik('Vul aan')).toContain('Wanneer gebeurde het?');
  expect(await tik('Volgende', { datum: '2027-06-07', tijd: '08:30' })).toContain('Waar gebeurde het');
  await tik('Aan de balie');
  await tik('Volgende', { gedrag: 'dreigen-geweld-persoon' });
  await tik('Nee, het ging door');
  await tik('Ja');
  await tik('Nee');
  await tik('Niets hiervan');
  const controle = await tik('Volgende', { feiten: 'Hij zei dat hij me opwacht.' });
  expect(controle).toContain('Klaar');
  expect(controle).not.toContain('Versturen');
  await tik('Klaar');

  expect(leesbaar(await kaartMet(gemeente, 'peter', 'Er is iets toegevoegd'))).toContain(nummer);
  const inhoud = bij(await gemeente.klik('peter', voor, 'Toon melding'), voor);
  for (const deel of [
    'Hij zei dat hij me opwacht.',
    'Opgepakt',
    'ma 7 juni 2027, 08.30 uur',
    'di 8 juni 2027, 08.30 uur',
  ])
    expect(inhoud).toContain(deel);
  expect(inhoud).not.toContain('ongeveer');
  expect(gemeente.logs.join('')).not.toContain('opwacht');
}, 240_000);

test('a double click on Verstuur noodmelding gives one melding', async () => {
  const kaart = laatste(await gemeente.zeg('ilse', 'noodmelding')).id;
  await Promise.all([1, 2].map(() => gemeente.klik('ilse', kaart, 'Verstuur noodmelding', drie)));
  const lijst = leesbaar(laatste(await gemeente.zeg('ilse', 'mijn meldingen')));
  expect(new Set(lijst.match(/M-2027-\d{4}/g)).size).toBe(1);
}, 120_000);

test('from every door: welcome, help, and the first card of a melding', async () => {
  for (const woord of ['hallo', 'hulp', 'melden']) {
    const gezegd = await gemeente.zeg('fatma', woord);
    const kaart = gezegd.messages.findLast((b) => leesbaar(b).includes('Noodmelding'))?.id ?? '';
    expect(bij(await gemeente.klik('fatma', kaart, 'Noodmelding'), kaart)).toContain('Verstuur noodmelding');
  }
}, 120_000);

test('what was filled in before is kept, with its time', async () => {
  const kaart = laatste(await gemeente.zeg('jamal', 'melden')).id;
  await gemeente.klik('jamal', kaart, 'Ja, ik ben veilig');
  await gemeente.klik('jamal', kaart, 'Volgende', { datum: '2027-06-07', tijd: '14:00' });
  await noodmelding('jamal', { ...drie, wanneer: 'ingevuld' });
  const karin = (await gemeente.berichten('karin'))
    .filter((b) => leesbaar(b).includes('Ik pak dit op'))
    .map(leesbaar);
  expect(karin.join('\n')).toContain('di 8 juni 2027, 14.00 uur');
}, 120_000);

test('nothing chosen: the card says what is missing and keeps the rest', async () => {
  const kaart = laatste(await gemeente.zeg('fatma', 'noodmelding')).id;
  const beurt = await gemeente.klik('fatma', kaart, 'Verstuur noodmelding', {
    ...{ wat: '', wanneer: 'gisteren', hoe: 'gewond' },
  });
  const tekst = JSON.stringify(find(beurt, kaart)?.card);
  expect(tekst).toContain('Wat gebeurde er? Vul dit nog in.');
  expect(tekst).toContain('"value":"gewond"');
}, 60_000);
