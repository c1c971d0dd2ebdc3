import { leesDocx } from '../brieven/zip';
import { findMens, mensen } from '../../src/sandbox/organisatie';
import { find, idVan, kaartMet, leesbaar, meld, startGemeente, type Gemeente } from './gemeente';
import { antwoordVan, chatTekst, sql } from './stand';

const CANARY = 'zwartepietendrop4711';
/** Monday 22 February 2027, 15.40 in Amsterdam. */
const BEGIN = '2027-02-22T14:40:00Z';

/** The address behind the button of a card, wherever it stands in it. */
function linkOp(kaart: unknown): string {
  const url = /"url":"(http[^"]+)"/.exec(JSON.stringify(kaart))?.[1];
  if (url === undefined) throw new Error('no link');
  return url;
}

describe('letters: from the decision to a file (M9, G5)', () => {
  let gemeente: Gemeente;
  let vanPeter: string;
  let melding: string;
  const klik = async (title: string, inputs = {}) =>
    find(await gemeente.klik('peter', vanPeter, title, inputs), vanPeter);
  const maak = (keuze: string) =>
    gemeente.doe('peter', vanPeter, 'brieven.maken', { data: { id: melding, keuze } });
  const bestand = async (url: string) => {
    const antwoord = await fetch(url);
    return antwoord.status === 200 ? leesDocx(new Uint8Array(await antwoord.arrayBuffer())).join('\n') : '';
  };

  beforeAll(async () => {
    gemeente = await startGemeente(BEGIN);
    await meld(gemeente, {
      who: 'samira',
      op: { datum: '2027-02-22', tijd: '15:10' },
      kanaal: 'Aan de telefoon',
      gedrag: ['discriminatie', 'belediging'],
      daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
      feiten: CANARY,
    });
    const kaart = await kaartMet(gemeente, 'peter', 'Melding M-2027-0001');
    vanPeter = kaart.id;
    melding = idVan(kaart);
    await klik('Toon melding');
    await klik('Ik pak dit op');
  });
  afterAll(() => gemeente.stop());

  it('M9 there are none before the decision', async () => {
    const beurt = await gemeente.doe('peter', vanPeter, 'brieven.tonen', { data: { id: melding } });
    expect(leesbaar(find(beurt, vanPeter))).toContain('Kies eerst de maatregelen.');
    expect(antwoordVan(await maak('waarschuwing'))).toContain('Kies eerst de maatregelen.');
    await klik('Terug naar de melding');
  });

  it('M9 R164 R169 after the decision those that fit it, one button each', async () => {
    await klik('Nee, de eerste keer');
    await klik('Akkoord met dit voorstel');
    const beurt = await gemeente.doe('peter', vanPeter, 'brieven.tonen', { data: { id: melding } });
    const lijst = leesbaar(find(beurt, vanPeter));
    for (const brief of ['waarschuwing', 'uitnodiging gesprek', 'bevestiging gesprek', 'aangifteblad'])
      expect(lijst).toContain(`Maak ${brief}`);
    expect(lijst).not.toContain('omgangsafspraken');
    expect(lijst).not.toContain(CANARY);
  });

  it('R154 a letter is a Word file behind a link, with placeholders and no names', async () => {
    const kaart = await klik('Maak waarschuwing');
    expect(leesbaar(kaart)).toContain('Open het bestand');
    expect(leesbaar(kaart)).toMatch(/De link werkt tot ma 22 februari 2027, 1\d\.\d\d uur/);
    const brief = await bestand(linkOp(kaart));
    expect(brief).toContain('Geachte [naam inwoner],');
    expect(brief).toContain('Op 22 februari 2027 was er contact tussen u en de gemeente, aan de telefoon.');
    for (const { naam } of mensen) expect(brief).not.toContain(naam);
    expect(brief).not.toContain(CANARY);
    await klik('Terug naar de brieven');
  });

  it('G5 R155 R157 the sheet for the police has the words of the melder; nothing else keeps them', async () => {
    const url = linkOp(await klik('Maak aangifteblad'));
    const blad = await bestand(url);
    for (const deel of ['VPT-aangifte', CANARY, 'Zeg dat het om discriminatie gaat'])
      expect(blad).toContain(deel);
    const logs = gemeente.logs.join('\n');
    for (const woord of [CANARY, url.slice(-43), '/bestanden/']) expect(logs).not.toContain(woord);
    const rijen = JSON.stringify(await sql(gemeente, 'select * from bestanden'));
    for (const woord of [CANARY, url.slice(-43)]) expect(rijen).not.toContain(woord);
    const chat = chatTekst(await gemeente.berichten('samira'));
    for (const woord of [CANARY, '/bestanden/']) expect(chat).not.toContain(woord);
    await klik('Terug naar de brieven');
  });

  it.each(['samira', 'noor', 'ingrid', 'daan'])(
    '%s gets no letter, by whatever click (D-23, D-28)',
    async (who) => {
      for (const submit of [false, true]) {
        const data = { id: melding, keuze: 'aangifte' };
        const beurt = await gemeente.doe(who, vanPeter, 'brieven.maken', { data, submit });
        expect(antwoordVan(beurt)).not.toMatch(/bestanden|VPT|zwartepieten/);
      }
      const actor = findMens(who)?.id ?? '';
      expect(await sql(gemeente, `select 1 from bestanden where actor = '${actor}'`)).toEqual([]);
    },
  );

  it('a client that keeps answers in its chat gets no link (R14 of the shape)', async () => {
    const data = { id: melding, keuze: 'aangifte' };
    const beurt = await gemeente.doe('peter', vanPeter, 'brieven.maken', { data, submit: true });
    expect(JSON.stringify(beurt.messages.map(({ card }) => card))).not.toContain('/bestanden/');
  });

  it('a link works a quarter of an hour by the clock of the program', async () => {
    const url = linkOp(await maak('waarschuwing'));
    expect((await fetch(url)).status).toBe(200);
    await gemeente.verder({ minutes: 15 });
    const antwoord = await fetch(url);
    expect(antwoord.status).toBe(410);
    expect(await antwoord.text()).toContain('Deze link werkt niet meer');
  });

  it('a link outlives a restart of the program', async () => {
    const pad = new URL(linkOp(await maak('waarschuwing'))).pathname;
    await gemeente.stop('bewaar');
    gemeente = await startGemeente(BEGIN, gemeente.dir);
    const brief = await bestand(`http://127.0.0.1:${String(gemeente.sandbox.program().port)}${pad}`);
    expect(brief).toContain('Geachte [naam inwoner],');
  });
});
