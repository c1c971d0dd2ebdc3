import { findMens } from '../../src/sandbox/organisatie';
import { find, laatste, leesbaar, meld, startGemeente, totControle, type Gemeente } from './gemeente';
import { koppen, sql } from './stand';

const VERHAAL = {
  kanaal: 'Aan de telefoon',
  gedrag: ['discriminatie', 'belediging'],
  daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
};

describe('T22, D-80, D-81: who gets the melding', () => {
  let gemeente: Gemeente;
  beforeAll(async () => {
    gemeente = await startGemeente('2027-02-22T08:40:00Z');
  });
  afterAll(() => gemeente.stop());

  async function verstuur(who: string, voor?: string) {
    const { beurt, kaart } = await meld(gemeente, { ...VERHAAL, who, ...(voor && { voor }) });
    const ontvangst = leesbaar(find(beurt, kaart));
    return { ontvangst, nummer: /M-2027-\d{4}/.exec(ontvangst)?.[0] ?? '' };
  }
  const heeft = async (who: string, nummer: string) =>
    (await gemeente.berichten(who)).some((b) => leesbaar(b).startsWith(`\nMelding ${nummer}`));

  it.each([
    ['the leidinggevende', 'samira', 'peter', 'Peter van Dam krijgt je melding.', ''],
    ['a guest without leidinggevende: the coordinator', 'daan', 'noor', 'Noor Jansen', 'coördinator VPD'],
    ['an absent leidinggevende: the vervanger', 'fatma', 'bram', 'Bram Hendriks', 'vervanger'],
    ['the leidinggevende himself: the one above', 'peter', 'ingrid', 'Ingrid Bos', ''],
    ['the top: the coordinator', 'ingrid', 'noor', 'Noor Jansen', 'coördinator VPD'],
    ['the coordinator herself: her leidinggevende', 'noor', 'ingrid', 'Ingrid Bos', ''],
    ['R009, D-44, E7: a raadslid: the griffier', 'wim', 'hanneke', 'Hanneke Smit', 'contactpersoon'],
    ['R008, D-88: hired staff: who manages the contract', 'tomasz', 'lies', 'Lies Brouwer', 'contactpersoon'],
  ])('%s', async (_naam, who, baas, naam, uitleg) => {
    const { ontvangst, nummer } = await verstuur(who);
    expect(ontvangst).toContain(naam);
    expect(ontvangst).toContain(uitleg);
    for (const ander of ['peter', 'karin', 'anja', 'bram', 'ingrid', 'noor', 'hanneke', 'lies'])
      expect([ander, await heeft(ander, nummer)]).toEqual([ander, ander === baas]);
    expect((await gemeente.agenda(who)).filter((a) => a.organizer === baas)).toHaveLength(3);
  });

  it('the absent leidinggevende is told that it went to the vervanger', async () => {
    const { nummer } = await verstuur('fatma');
    expect(leesbaar(laatste(await gemeente.berichten('anja')))).toContain(`Melding ${nummer} is naar Bram`);
  });

  it('the vervanger of an absent leidinggevende does not handle his own melding; the coordinator is told', async () => {
    const { nummer } = await verstuur('bram');
    expect(await heeft('anja', nummer)).toBe(true);
    expect(await heeft('bram', nummer)).toBe(false);
    expect(leesbaar(laatste(await gemeente.berichten('noor')))).toContain(`Melding ${nummer} is naar Anja`);
  });

  it('for a colleague: the leidinggevende of the colleague; the colleague hears of it, without content', async () => {
    const jamal = findMens('jamal')?.id ?? '';
    const { ontvangst, nummer } = await verstuur('samira', jamal);
    expect(ontvangst).toContain('Karin Postma');
    expect(await heeft('karin', nummer)).toBe(true);
    expect(await heeft('peter', nummer)).toBe(false);
    const alles = (await gemeente.berichten('jamal')).map(leesbaar).join('\n');
    expect(alles).toContain('Een collega heeft iets voor je gemeld');
    for (const woord of ['Samira', 'iscriminatie', 'elefoon']) expect(alles).not.toContain(woord);
    const agenda = await gemeente.agenda('jamal');
    expect(agenda.map((a) => [a.organizer, a.attendees])).toEqual(Array(3).fill(['karin', ['jamal']]));
  });

  it('who says it happened to a colleague but names herself reports for herself', async () => {
    const ilse = findMens('ilse')?.id ?? '';
    const { nummer } = await verstuur('ilse', ilse);
    expect(await heeft('karin', nummer)).toBe(true);
    expect(koppen(await gemeente.berichten('ilse'))).not.toContain('Een collega heeft iets voor je gemeld');
  });
});

describe('a restart in the middle', () => {
  let gemeente: Gemeente;
  const herstart = async () => {
    await gemeente.stop('bewaar');
    gemeente = await startGemeente(undefined, gemeente.dir);
  };
  beforeEach(async () => {
    gemeente = await startGemeente('2027-02-22T14:40:00Z');
  });
  afterEach(() => gemeente.stop());

  it('keeps the clock, the chat, the concept and every answer; verder goes on where it was', async () => {
    const { kaart } = await totControle(gemeente, { ...VERHAAL, who: 'samira', feiten: 'Hij riep iets.' });
    const chat = await gemeente.berichten('samira');
    await herstart();
    expect((await gemeente.berichten('samira')).map((b) => b.id)).toEqual(chat.map((b) => b.id));
    expect(gemeente.sandbox.clock.now().toISOString().slice(0, 13)).toBe('2027-02-22T14');

    const verder = laatste(await gemeente.zeg('samira', 'verder'));
    const hervat = await gemeente.klik('samira', verder.id, 'Ga verder');
    expect(leesbaar(find(hervat, verder.id))).toContain('Hij riep iets.');
    const bewerken = await gemeente.klik('samira', kaart, 'Versturen');
    expect(leesbaar(find(bewerken, kaart))).toContain('M-2027-0001');
    expect(await gemeente.agenda('peter')).toHaveLength(3);

    await herstart();
    const bijPeter = laatste(
      (await gemeente.berichten('peter')).filter((b) => leesbaar(b).includes('Melding M-2027-0001')),
    );
    const inhoud = await gemeente.klik('peter', bijPeter.id, 'Toon melding');
    expect(leesbaar(find(inhoud, bijPeter.id))).toContain('Hij riep iets.');
    await gemeente.klik('peter', bijPeter.id, 'Ik pak dit op');
    expect(koppen(await gemeente.berichten('samira'))).toContain('Je melding is opgepakt');
    expect(await gemeente.agenda('peter')).toHaveLength(3);
    expect(leesbaar(laatste(await gemeente.zeg('samira', 'verder')))).toContain('Er staat geen melding open');
  });

  it('melden with an open concept asks what to do with it, also after a restart', async () => {
    await totControle(gemeente, { ...VERHAAL, who: 'joost' });
    await herstart();
    const vraag = laatste(await gemeente.zeg('joost', 'melden'));
    expect(leesbaar(vraag)).toContain('Je hebt nog een melding openstaan');
    const verder = await gemeente.klik('joost', vraag.id, 'Ga verder');
    expect(leesbaar(find(verder, vraag.id))).toContain('Klopt dit?');
    const nogmaals = laatste(await gemeente.zeg('joost', 'melden'));
    const opnieuw = await gemeente.klik('joost', nogmaals.id, 'Begin opnieuw');
    expect(leesbaar(find(opnieuw, nogmaals.id))).toContain('Ben je nu veilig?');
    expect(await sql(gemeente, 'select status from meldingen')).toEqual([{ status: 'concept' }]);
  });

  it('what was waiting for Graph is done after the restart', async () => {
    await gemeente.storing({ where: 'graph', times: 10_000, path: '/events', kind: '503' });
    await meld(gemeente, { ...VERHAAL, who: 'samira' });
    expect(await gemeente.agenda('samira')).toEqual([]);
    await herstart();
    await gemeente.verder({ minutes: 10 });
    expect(await gemeente.agenda('samira')).toHaveLength(3);
    expect(koppen(await gemeente.berichten('samira'))).toContain('De gesprekken staan in de agenda');
  });
});
