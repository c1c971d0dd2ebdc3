import {
  find,
  idVan,
  kaartMet,
  laatste,
  leesbaar,
  startGemeente,
  type Beurt,
  type Gemeente,
} from './gemeente';

/** Wednesday 13 January 2027, 16.00 in Amsterdam. */
const BEGIN = '2027-01-13T15:00:00Z';
const KANARIE = 'purperreiger8812';

let gemeente: Gemeente;
beforeAll(async () => {
  gemeente = await startGemeente(BEGIN);
});
afterAll(() => gemeente.stop());

/** Everything that was sent after the last text of this person. */
function antwoord({ messages }: Beurt): string {
  const van = messages.findLastIndex(({ from }) => from === 'person');
  return messages
    .slice(van + 1)
    .map(leesbaar)
    .join('\n');
}

/** Types one text after the other; after each of them the answer must hold the words beside it. */
async function typ(who: string, ...stappen: (readonly [tekst: string, ...verwacht: string[]])[]) {
  let gelezen = '';
  for (const [tekst, ...verwacht] of stappen) {
    gelezen = antwoord(await gemeente.zeg(who, tekst));
    for (const woorden of verwacht) expect(`${tekst} > ${gelezen}`).toContain(woorden);
  }
  return gelezen;
}

describe('L7: a whole report by typing alone', () => {
  it('in Dutch, with danger, questions, nonsense and second thoughts in between', async () => {
    const ontvangst = await typ(
      'ilse',
      ['melden', 'Ben je nu veilig?'],
      ['nee', 'Eerst jouw veiligheid', 'Typ: ja'],
      ['ja', 'Wanneer gebeurde het?', '1. Het gebeurde net'],
      ['morgen om 10 uur', 'Deze tijd is nog niet geweest'],
      ['gisteren', 'Typ de dag en de tijd bij elkaar'],
      ['gisteren om half drie', 'di 12 januari 2027, 14.30 uur', 'Voor wie', '1. Voor mijzelf'],
      ['terug', 'Wanneer gebeurde het?'],
      ['eergisteren kwart over 11', 'ma 11 januari 2027, 11.15 uur'],
      ['mijzelf', 'hoe had je contact?', '4. Telefoon', 'Plek: Stadhuis'],
      ['wat is jij-gedrag?', 'Bron: Protocol VPD', 'Je melding staat nog open'],
      ['hij staat hier nog met een mes', 'Bel 112'],
      ['blabla', 'Dit antwoord begrijp ik niet', 'hoe had je contact?'],
      ['Wijkloket Noord, balie', 'Welke voorbeelden', 'Typ een of meer nummers'],
      ['jij-gedrag', 'Dat zijn deze antwoorden:', 'Welke voorbeelden'],
      ['schelden en slaan', 'Stopte het'],
      ['het ging door', 'Is het gesprek daardoor gestopt?'],
      ['weet niet', 'Voelde je je veilig?'],
      ['stop', 'Je bent gestopt'],
      ['verder', 'Je hebt nog een melding openstaan', 'Voelde je je veilig?'],
      ['2', 'ook aan de hand?'],
      // The words of an answer can sound like danger: help first, and it is the answer
      ['Iemand is gewond', 'Bel 112', 'Is er iemand overleden?'],
      ['nee', 'Is er iemand opgenomen in het ziekenhuis?'],
      ['ziekenhuis: nee', 'Is er misschien blijvend letsel?'],
      ['geen idee', 'Wat werd er gezegd of gedaan?'],
      [`Hij riep ${KANARIE} en belde vanaf 06-12345678.`, 'een telefoonnummer', 'Klopt dit?'],
      ['wijzig wanneer', 'Wanneer gebeurde het?'],
      ['maandag 10.15', 'Klopt dit?'],
      ['verstuur', 'Je melding is verstuurd: M-2027-0001'],
    );
    // The time that was corrected counts: Monday 10.15 is more than a day ago.
    expect(ontvangst).toContain('De eerste 24 uur waren al voorbij');
    const alles = await gemeente.berichten('ilse');
    const vanBot = alles.filter(({ from }) => from === 'bot').map(leesbaar);
    // What was typed is never said back, and nothing of it is in a log.
    expect(vanBot.filter((tekst) => tekst.includes('12345678'))).toEqual([]);
    expect(vanBot.filter((tekst) => tekst.includes(KANARIE))).toEqual([]);
    expect(gemeente.logs.join('\n')).not.toMatch(new RegExp(`${KANARIE}|12345678|half drie`));
  });

  it('what was typed is what the behandelaar reads, without what the guard hid', async () => {
    const kaart = await kaartMet(gemeente, 'karin', 'Melding M-2027-0001');
    const gelezen = await gemeente.klik('karin', kaart.id, 'Toon melding');
    const inhoud = leesbaar(find(gelezen, kaart.id));
    for (const woorden of ['Wijkloket Noord', 'Balie', `Hij riep ${KANARIE} en belde vanaf [telefoon].`])
      expect(inhoud).toContain(woorden);
    expect(inhoud).not.toContain('12345678');
  });

  it('in English', async () => {
    await gemeente.zeg('samira', 'hello', { lang: 'en' });
    await typ(
      'samira',
      ['report', 'Are you safe now?'],
      ['yes', '1. It happened just now'],
      ['tomorrow', 'has not'],
      ['yesterday at 3pm', 'Tue 12 January 2027, 15:00', 'Who is this report for?'],
      ['myself', '4. Phone'],
      ['on the phone', 'Type one or more numbers'],
      ['what is jij-gedrag?', 'Your report is still open'],
      ['he has a knife', 'Call 112'],
      ['discrimination and insults', 'Did it stop when you said something about it?'],
      ['it went on', 'Was the conversation ended'],
      ["I don't know", 'Did you feel safe?'],
      ['no', 'Was one of these things also part of it?'],
      ['none', 'What was said or done?'],
      ['skip', 'Is this right?'],
      ['change when', 'When did it happen?'],
      ['half an hour ago', 'Is this right?'],
      ['send', 'Your report has been sent: M-2027-0002'],
    );
  });

  it('R15: must I report this? by typing, and then reporting it', async () => {
    await typ(
      'jamal',
      ['Moet ik dit melden?', 'Moet ik dit melden? Vraag 1', 'Welke voorbeelden'],
      ['smeken', 'gewoon gesprek?'],
      ['ja', 'vaker'],
      ['nee', 'Voelde je je veilig?'],
      ['ja', 'afkomst'],
      ['nee', 'iets wil aandoen?'],
      ['nee', 'Je hoeft dit niet te melden', '1. Meld dit', '2. Klaar'],
      ['terug', 'iets wil aandoen?'],
      ['2', 'Je hoeft dit niet te melden'],
      ['klaar', 'Weggegooid'],
      ['nagaan', 'Welke voorbeelden'],
      ['1 en spugen', 'Moet ik dit melden?', '1. Meld dit'],
      ['meld dit', 'Ben je nu veilig?'],
      ['ja', 'Wanneer gebeurde het?'],
      ['weggooien', 'Weggegooid'],
    );
  });

  it('E14, D-08: a whole story with medical details opens the form, and is neither repeated nor logged', async () => {
    const verhaal = `Vanochtend kwam mevrouw ${KANARIE} aan de balie. Ze heeft schizofrenie en slikt oxazepam. Ze begon te schelden en heeft mij geslagen.`;
    const gelezen = await typ('fatma', [verhaal, 'Ben je nu veilig?', 'Haal je bericht dan weg']);
    expect(gelezen).not.toMatch(new RegExp(`${KANARIE}|oxazepam|schizo`));
    expect(gemeente.logs.join('\n')).not.toMatch(new RegExp(`${KANARIE}|oxazepam|schizo`));
  });

  it('an old card stays harmless: its answer is the answer to its own question', async () => {
    const begin = await gemeente.zeg('joost', 'melden');
    const oud = laatste(begin);
    await typ('joost', ['ja'], ['net', 'Voor wie']);
    const klik = await gemeente.klik('joost', oud.id, 'Ja, ik ben veilig');
    expect(leesbaar(find(klik, oud.id))).toContain('Voor wie');
    expect(idVan(oud)).toMatch(/^[0-9a-f-]{36}$/);
    await typ('joost', ['weggooien', 'Weggegooid'], ['ja', 'Dat weet ik niet']);
  });
});
