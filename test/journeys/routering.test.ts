import type { Profiel } from '../../src/domain/protocol/profiel';
import { findMens } from '../../src/sandbox/organisatie';
import { sandboxProfiel } from '../../src/sandbox/profiel';
import { find, kaartMet, leesbaar, meld, startGemeente, type Gemeente, type Verhaal } from './gemeente';
import { koppen } from './stand';

const SCHELDT = {
  kanaal: 'Aan de telefoon',
  gedrag: ['belediging'],
  daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
};
const DREIGT = { ...SCHELDT, kanaal: 'Aan de balie', gedrag: ['dreigen-geweld-persoon'] };
const OP_BEZOEK: Pick<Verhaal, 'kanaal' | 'gedrag' | 'daarna'> = {
  kanaal: 'Op huisbezoek',
  gedrag: ['poging-geweld'],
  daarna: [...SCHELDT.daarna, ['Volgende', { huisbezoek: 'afspraak', inschatting: 'ja' }]],
};
const OVERNEMEN = 'Wie neemt dit over?';

const id = (key: string) => findMens(key)?.id ?? '';

let gemeente: Gemeente;
const begin = async (op: string, profiel?: Partial<Profiel>) => {
  gemeente = await startGemeente(op, undefined, profiel);
};
afterEach(() => gemeente.stop());

const heeft = async (who: string, tekst: string) =>
  (await gemeente.berichten(who)).some((b) => !b.deleted && leesbaar(b).includes(tekst));
const gevraagd = async () => {
  const uit: string[] = [];
  for (const who of ['peter', 'karin', 'anja', 'bram', 'ingrid', 'noor'])
    if (await heeft(who, OVERNEMEN)) uit.push(who);
  return uit;
};
async function verstuur(who: string, verhaal: Pick<Verhaal, 'kanaal' | 'gedrag' | 'daarna'>) {
  const { beurt, kaart } = await meld(gemeente, { ...verhaal, who });
  return { kaart, ontvangst: leesbaar(find(beurt, kaart)) };
}
const klik = async (who: string, tekst: string, knop: string, inputs: object = {}) => {
  const { id } = await kaartMet(gemeente, who, tekst);
  const beurt = await gemeente.klik(who, id, knop, inputs);
  if (beurt.error !== undefined) throw new Error(beurt.error);
  return leesbaar(find(beurt, id));
};

describe('D-80, M4: nobody takes it up', () => {
  it('scenario 5: dreigen: 30 minutes, then everybody who can; taking it over moves the talks', async () => {
    await begin('2027-04-22T12:00:00Z');
    await verstuur('joost', DREIGT);
    expect(leesbaar(await kaartMet(gemeente, 'peter', 'Spoed. Bel je medewerker nu'))).toContain('Ik bel nu');
    expect(await heeft('noor', 'Je advies is gevraagd')).toBe(true);
    await gemeente.klok('2027-04-22T12:29:00Z');
    expect(await gevraagd()).toEqual([]);
    await gemeente.klok('2027-04-22T12:31:00Z');
    expect(await gevraagd()).toEqual(['ingrid', 'noor']);
    const bericht = leesbaar(await kaartMet(gemeente, 'joost', 'Wie heeft de melding?'));
    expect(bericht).toContain('Ingrid Bos (IRM), Noor Jansen (coördinator VPD)');
    expect(bericht).toContain('Ik weet nog niet wie het doet.');

    expect(await klik('noor', OVERNEMEN, 'Ik neem dit over')).toContain('Opgepakt');
    expect(await heeft('joost', 'Noor Jansen heeft melding M-2027-0001 nu opgepakt')).toBe(true);
    expect(leesbaar(await kaartMet(gemeente, 'ingrid', OVERNEMEN))).toContain('is opgepakt door Noor Jansen');
    expect(await heeft('peter', 'Melding M-2027-0001 is nu bij Noor Jansen')).toBe(true);
    expect((await gemeente.agenda('joost')).filter((a) => !a.cancelled).map((a) => a.organizer)).toEqual(
      Array(3).fill('noor'),
    );
    expect((await gemeente.agenda('peter')).filter((a) => !a.cancelled)).toEqual([]);
    expect(leesbaar(await kaartMet(gemeente, 'noor', 'Afgehandeld door'))).not.toContain('Ik neem dit over');
  });

  it('an ordinary one on Friday 16.30: Monday 10.30, at night nothing', async () => {
    await begin('2027-06-04T14:30:00Z');
    await verstuur('samira', SCHELDT);
    await gemeente.klok('2027-06-07T08:29:00Z');
    expect(await gevraagd()).toEqual([]);
    await gemeente.klok('2027-06-07T08:32:00Z');
    expect(await gevraagd()).toEqual(['ingrid', 'noor']);
    expect(await klik('peter', 'Melding M-2027-0001', 'Ik pak dit op')).toContain('M-2027-0001');
    expect(leesbaar(await kaartMet(gemeente, 'noor', OVERNEMEN))).toContain('is opgepakt door Peter van Dam');
  });

  it.each([
    ['summer time starts', '2027-03-28T00:45:00Z'],
    ['summer time ends', '2027-10-31T00:45:00Z'],
  ])('D-59: spoed in the night that %s: 30 elapsed minutes', async (_naam, op) => {
    await begin(op);
    await verstuur('joost', DREIGT);
    const minuut = (n: number) => new Date(Date.parse(op) + n * 60_000).toISOString();
    await gemeente.klok(minuut(29));
    expect(await gevraagd()).toEqual([]);
    await gemeente.klok(minuut(31));
    expect(await gevraagd()).toEqual(['ingrid', 'noor']);
    expect(await heeft('joost', 'Het kantoor was dicht toen je dit meldde')).toBe(true);
  });
});

describe("scenario 10: 'Ik bel nu'", () => {
  it('Friday 16.20: the hold on Saturday goes, the talk on Tuesday stays; the duty of 24 hours is done', async () => {
    await begin('2027-03-26T15:20:00Z', { extraMoment: true });
    await verstuur('jamal', OP_BEZOEK);
    const actief = async () =>
      (await gemeente.agenda('jamal')).filter((a) => !a.cancelled).map((a) => a.start.slice(0, 10));
    expect((await actief()).sort()).toEqual(['2027-03-27', '2027-03-30', '2027-03-31', '2027-05-07']);
    await gemeente.klok('2027-03-26T15:30:00Z');
    const kaart = await klik('karin', 'Spoed. Bel je medewerker nu, voor het weekend.', 'Ik bel nu');
    expect(kaart).toContain('Ik heb genoteerd dat je belt');
    expect(kaart).toContain('Gevoerd');
    await gemeente.verder({ minutes: 1 });
    expect((await actief()).sort()).toEqual(['2027-03-30', '2027-03-31', '2027-05-07']);
    expect(koppen(await gemeente.berichten('jamal'))).toContain('Je melding is opgepakt');
    await gemeente.verder({ minutes: 60 });
    expect(await gevraagd()).toEqual([]);
  });

  it("'Ik kan niet: geef door': no vervanger, so the IRM", async () => {
    await begin('2027-03-26T15:20:00Z');
    await verstuur('jamal', OP_BEZOEK);
    await klik('karin', 'Melding M-2027-0001', 'Ik kan niet: geef door');
    expect(await heeft('jamal', 'Melding M-2027-0001 is nu bij Ingrid Bos')).toBe(true);
    expect(leesbaar(await kaartMet(gemeente, 'ingrid', 'Melding M-2027-0001'))).toContain('Ik pak dit op');
    await gemeente.klok('2027-03-26T15:51:00Z');
    expect(await gevraagd()).toEqual(['noor']);
  });

  it('closed on Goede Vrijdag: the vervanger gets the card at once', async () => {
    const vervangers = [{ id: id('bram'), naam: 'Bram Hendriks', van: id('karin') }];
    await begin('2027-03-26T15:20:00Z', {
      goedeVrijdagGesloten: true,
      rollen: { ...sandboxProfiel.rollen, vervangers },
    });
    await verstuur('jamal', OP_BEZOEK);
    expect(await gevraagd()).toEqual(['bram']);
    await klik('bram', OVERNEMEN, 'Ik neem dit over');
    expect(await heeft('jamal', 'Bram Hendriks heeft melding M-2027-0001 nu opgepakt')).toBe(true);
  });
});

describe('handing over and choosing', () => {
  it('M15: the behandelaar gives it to somebody he looks up; he stays informed, without content', async () => {
    await begin('2027-02-22T08:40:00Z');
    await verstuur('samira', SCHELDT);
    const kaart = (await kaartMet(gemeente, 'peter', 'Ik pak dit op')).id;
    for (const knop of ['Ik pak dit op', 'Verberg inhoud', 'Overdragen'])
      await gemeente.klik('peter', kaart, knop);
    const fout = await gemeente.klik('peter', kaart, 'Overdragen', { ander: id('samira') });
    expect(leesbaar(find(fout, kaart))).toContain('Kies iemand.');
    await gemeente.klik('peter', kaart, 'Overdragen', { ander: id('karin') });
    expect(await heeft('karin', 'Ik pak dit op')).toBe(true);
    expect(await heeft('peter', 'Melding M-2027-0001 is nu bij Karin Postma')).toBe(true);
    expect(await heeft('samira', 'is nu bij Karin Postma')).toBe(true);
  });

  it('E5, D-81: nobody in the directory: the receipt offers to choose; the coordinator stays informed', async () => {
    await begin('2027-02-22T08:40:00Z');
    const { kaart, ontvangst } = await verstuur('daan', SCHELDT);
    expect(ontvangst).toContain('Noor Jansen krijgt je melding.');
    expect(ontvangst).toContain('Kies je leidinggevende');
    await gemeente.klik('daan', kaart, 'Kies je leidinggevende');
    const zelf = await gemeente.klik('daan', kaart, 'Geef mijn melding aan deze persoon', {
      leidinggevende: id('daan'),
    });
    expect(leesbaar(find(zelf, kaart))).toContain('Jezelf kun je niet kiezen');
    await gemeente.klik('daan', kaart, 'Geef mijn melding aan deze persoon', {
      leidinggevende: id('peter'),
    });
    const nu = leesbaar((await gemeente.berichten('daan')).find((b) => b.id === kaart));
    expect(nu).toContain('Peter van Dam krijgt je melding.');
    expect(nu).toContain('Je koos deze leidinggevende zelf.');
    expect(nu).not.toContain('Geef mijn melding');
    expect(await heeft('noor', 'Melding M-2027-0001 is nu bij Peter van Dam')).toBe(true);
    expect((await gemeente.agenda('daan')).filter((a) => !a.cancelled).map((a) => a.organizer)).toEqual(
      Array(3).fill('peter'),
    );
  });
});

describe('M1: a leidinggevende without the app', () => {
  it('the coordinator can take it over; the card still comes when the app does', async () => {
    await begin('2027-02-22T08:40:00Z');
    await gemeente.app('peter', false);
    const { kaart } = await verstuur('samira', SCHELDT);
    expect(leesbaar((await gemeente.berichten('samira')).find((b) => b.id === kaart))).toContain(
      'Ik kon Peter van Dam nog niet bereiken',
    );
    expect(leesbaar(await kaartMet(gemeente, 'noor', 'Hier is iemand nodig'))).toContain('Ik neem dit over');
    await gemeente.app('peter', true);
    expect(await heeft('peter', 'Melding M-2027-0001')).toBe(true);
  });
});
