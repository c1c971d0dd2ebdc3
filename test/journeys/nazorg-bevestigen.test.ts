import { findMens } from '../../src/sandbox/organisatie';
import { sandboxProfiel } from '../../src/sandbox/profiel';
import { behandelaar, gemeld, nieuwVoor, aantal } from './scenario';
import { find, kaartMet, leesbaar, startGemeente, type Gemeente } from './gemeente';

const SCHELDEN = {
  gedrag: ['belediging'],
  daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
  feiten: 'zwartepietendrop1441',
};
const VRAAG = 'Is dit gesprek geweest?';
const KLOPT = 'Is dit gesprek geweest? Klopt dat?';

/** Clicks a button on the newest card of this person that holds the text; gives what he reads then. */
async function klik(g: Gemeente, who: string, kop: string, knop: string, inputs: object = {}) {
  const kaart = await kaartMet(g, who, kop);
  const beurt = await g.klik(who, kaart.id, knop, inputs);
  if (beurt.error !== undefined) throw new Error(`${knop}: ${beurt.error}`);
  return leesbaar(find(beurt, kaart.id));
}
/** What the bot sent to somebody until this moment, since the last time it was asked. */
function lezer(g: Gemeente) {
  const gezien = new Map<string, number>();
  return async (who: string, tot?: string) => {
    const voor = gezien.get(who) ?? (await aantal(g, who));
    if (tot !== undefined) await g.klok(tot);
    const nieuw = await nieuwVoor(g, who, voor);
    gezien.set(who, await aantal(g, who));
    return nieuw;
  };
}

describe('N7: three talks in six weeks, confirmed by both (scenario 1)', () => {
  let g: Gemeente;
  beforeAll(async () => {
    g = await startGemeente('2027-06-08T11:50:00Z');
    await gemeld(g, { who: 'samira', op: { datum: '2027-06-08', tijd: '13:20' }, ...SCHELDEN });
  });
  afterAll(() => g.stop());

  it('after the first talk the behandelaar is asked, and one click takes the melding up too', async () => {
    await g.klok('2027-06-08T12:59:00Z');
    expect(await nieuwVoor(g, 'peter', 0)).not.toContain(VRAAG);
    await g.klok('2027-06-08T13:00:00Z');
    const kaart = leesbaar(await kaartMet(g, 'peter', VRAAG));
    expect(kaart).toContain('Het eerste gesprek');
    expect(kaart).toContain('geen plek voor aantekeningen');
    for (const woord of ['Samira', 'belediging', SCHELDEN.feiten]) expect(kaart).not.toContain(woord);
    const na = await klik(g, 'peter', VRAAG, 'Gevoerd');
    expect(na).toContain('Ik vraag je medewerker apart of dit klopt.');
  });

  it('the employee is asked separately; only the two together count', async () => {
    expect(leesbaar(await kaartMet(g, 'samira', KLOPT))).toContain('Peter');
    expect(await klik(g, 'samira', KLOPT, 'Ja')).toContain('Wil je verder praten met iemand anders?');
    const { klik: bij } = await behandelaar(g, 'peter', 'M-2027-0001');
    expect(await bij('Toon melding')).toContain('M-2027-0001');
    const mijn = await g.zeg('samira', 'mijn meldingen');
    const lijst = mijn.messages.at(-1)?.id ?? '';
    const zelf = await g.klik('samira', lijst, 'Bekijk M-2027-0001');
    expect(leesbaar(find(zelf, lijst))).toContain('Gevoerd, door beiden bevestigd');
  });

  it('N8, D-26: contact details only, and nobody else sees what was chosen', async () => {
    const kop = 'Dit gesprek is geweest';
    const lijst = await klik(g, 'samira', kop, 'Met wie kan ik verder praten?');
    expect(lijst).toContain('Niemand ziet wat je kiest');
    const kaart = await kaartMet(g, 'samira', 'Met wie wil je verder praten?');
    const beurt = await g.klik('samira', kaart.id, 'Toon hoe ik contact opneem', {
      vervolg: 'bot,bedrijfsarts',
    });
    expect(leesbaar(find(beurt, kaart.id))).toContain('Vraag je leidinggevende om de contactgegevens');
    const bijPeter = (await g.berichten('peter')).map((b) => JSON.stringify(b)).join();
    for (const woord of ['bedrijfsarts', 'Bedrijf Opvang Team']) expect(bijPeter).not.toContain(woord);
  });

  it('the second talk: told on the working day before, asked when it is over; no from the employee opens it again', async () => {
    const nieuw = lezer(g);
    await nieuw('peter');
    await nieuw('samira');
    expect(await nieuw('peter', '2027-06-11T07:00:00Z')).toContain('Binnenkort heb je een gesprek');
    expect(await nieuw('peter', '2027-06-14T08:29:00Z')).not.toContain(VRAAG);
    expect(await nieuw('peter', '2027-06-14T08:30:00Z')).toContain('Het tweede gesprek');
    await klik(g, 'peter', VRAAG, 'Gevoerd');
    await nieuw('peter');
    expect(await nieuw('samira')).toContain(KLOPT);
    expect(await klik(g, 'samira', KLOPT, 'Nog niet')).toContain('Dit gesprek is nog niet geweest');
    expect(await nieuw('peter')).toContain('Je medewerker zegt dat dit gesprek nog niet is geweest.');
    await klik(g, 'peter', 'dit gesprek nog niet is geweest', 'Gevoerd');
    expect(await klik(g, 'samira', KLOPT, 'Ja')).toContain('Dit gesprek is geweest');
  });

  it('M14: put off by two hours, and the third talk closes the row', async () => {
    const nieuw = lezer(g);
    await nieuw('peter');
    expect(await nieuw('peter', '2027-07-20T08:30:00Z')).toContain('Het derde gesprek');
    await klik(g, 'peter', VRAAG, 'Herinner me later');
    const kaart = await kaartMet(g, 'peter', 'Wanneer wil je de herinnering?').catch(() =>
      kaartMet(g, 'peter', VRAAG),
    );
    const beurt = await g.klik('peter', kaart.id, 'Over 2 uur');
    expect(leesbaar(find(beurt, kaart.id))).toContain('Ik herinner je op di 20 juli 2027, 12.30 uur');
    await nieuw('peter');
    expect(await nieuw('peter', '2027-07-20T10:29:00Z')).toBe('');
    expect(await nieuw('peter', '2027-07-20T10:32:00Z')).toContain(VRAAG);
    await klik(g, 'peter', VRAAG, 'Gevoerd');
    await klik(g, 'samira', KLOPT, 'Ja');
    await nieuw('peter');
    await nieuw('samira');
    expect(await nieuw('peter', '2027-07-23T10:00:00Z')).not.toContain(VRAAG);
    expect(await nieuw('samira')).toBe('');
  });
});

const id = (key: string) => findMens(key)?.id ?? '';
const rollen = {
  ...sandboxProfiel.rollen,
  vervangers: [{ id: id('bram'), naam: 'Bram Hendriks', van: id('peter') }],
};

describe('N11: nobody says anything, on a Friday afternoon before summer time', () => {
  it('calls at the term, the vervanger on Monday morning, the coordinator on Tuesday', async () => {
    const g = await startGemeente('2027-03-19T14:50:00Z', undefined, { rollen });
    try {
      await gemeld(g, { who: 'joost', op: { datum: '2027-03-19', tijd: '15:40' }, ...SCHELDEN });
      const nieuw = lezer(g);
      for (const who of ['peter', 'bram', 'noor', 'joost']) await nieuw(who);
      // Saturday 15.40: the term is over, so the leidinggevende is called in the weekend too; nobody else is.
      expect(await nieuw('peter', '2027-03-20T14:39:00Z')).not.toContain('niet bevestigd');
      expect(await nieuw('peter', '2027-03-20T14:40:00Z')).toContain('Dit gesprek is nog niet bevestigd');
      expect(await nieuw('joost')).not.toContain(KLOPT);
      expect(await nieuw('bram')).not.toContain('Kun jij dit gesprek overnemen?');
      // Monday 09.00
      expect(await nieuw('bram', '2027-03-22T07:59:00Z')).not.toContain('Kun jij dit gesprek overnemen?');
      expect(await nieuw('bram', '2027-03-22T08:00:00Z')).toContain('Kun jij dit gesprek overnemen?');
      expect(await nieuw('joost')).toContain('Ik heb Bram');
      expect(await nieuw('noor')).not.toContain('nog niet bevestigd');
      // Tuesday 09.00
      expect(await nieuw('noor', '2027-03-23T08:00:00Z')).toContain(
        'een gesprek met de medewerker nog niet bevestigd',
      );
      // The vervanger takes it over, and plans it anew.
      await klik(g, 'bram', 'Kun jij dit gesprek overnemen?', 'Ik neem dit over');
      expect((await g.agenda('bram')).filter((a) => !a.cancelled).length).toBeGreaterThan(0);
      expect(g.logs.join('\n')).not.toContain(SCHELDEN.feiten);
    } finally {
      await g.stop();
    }
  });
});
