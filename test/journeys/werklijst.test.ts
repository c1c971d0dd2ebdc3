import { findMens } from '../../src/sandbox/organisatie';
import { sandboxProfiel } from '../../src/sandbox/profiel';
import { find, idVan, kaartMet, laatste, leesbaar, meld, startGemeente, type Gemeente } from './gemeente';
import { antwoordVan, chatTekst } from './stand';

const SCHELDT = {
  kanaal: 'Aan de telefoon',
  gedrag: ['belediging'],
  daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
  feiten: 'zwartepietendrop4711',
};
const TWEE = ['noor', 'rachid'].map((key) => {
  const { id = '', naam = '' } = findMens(key) ?? {};
  return { id, naam };
});

const profiel = { rollen: { ...sandboxProfiel.rollen, coordinatoren: TWEE } };

let gemeente: Gemeente;
afterEach(() => gemeente.stop());

const begin = async (op: string) => {
  gemeente = await startGemeente(op);
};
const lijsten = async (who: string) =>
  (await gemeente.berichten(who)).filter((b) => !b.deleted && leesbaar(b).includes('erklijst'));
const klik = async (who: string, kaart: string, knop: string) => {
  const beurt = await gemeente.klik(who, kaart, knop);
  if (beurt.error !== undefined) throw new Error(beurt.error);
  return leesbaar(find(beurt, kaart));
};

describe('K1: the coordinator and what waits', () => {
  it('not taken up: next morning at nine, one tap to take it over, then the list is empty', async () => {
    await begin('2027-06-03T09:00:00Z');
    await meld(gemeente, { ...SCHELDT, who: 'samira' });
    await gemeente.klok('2027-06-04T06:59:00Z');
    expect(await lijsten('noor')).toEqual([]);
    await gemeente.klok('2027-06-04T07:01:00Z');
    const bericht = laatste(await lijsten('noor'));
    expect(leesbaar(bericht)).toContain('Je werklijst: 1 ding');
    expect(chatTekst([bericht])).not.toMatch(/M-2027|Samira|Peter|belediging|zwartepiet/);
    expect(bericht.summary).toBe('Er is nieuws over een melding.');

    const lijst = await klik('noor', bericht.id, 'Toon mijn werklijst');
    for (const deel of ['Melding M-2027-0001', 'Nog niet opgepakt', 'Peter van Dam', 'Ik neem dit over'])
      expect(lijst).toContain(deel);
    expect(lijst).not.toMatch(/zwartepiet|elediging|Samira/);
    expect(await klik('noor', bericht.id, 'Ik neem dit over')).toContain('Je werklijst is leeg');
    expect(leesbaar(await kaartMet(gemeente, 'noor', 'erklijst'))).toContain('Je werklijst is leeg');
    expect(chatTekst(await gemeente.berichten('samira'))).toContain('Noor Jansen heeft melding M-2027-0001');
  });

  it('N6, G4: the calendar fails and GIR misses; reminded once', async () => {
    await begin('2027-06-03T09:00:00Z');
    await gemeente.storing({ where: 'graph', times: 1000, method: 'POST', path: '/events', kind: '403' });
    await meld(gemeente, { ...SCHELDT, who: 'samira' });
    await klik('peter', (await kaartMet(gemeente, 'peter', 'Melding M-2027-0001')).id, 'Ik pak dit op');
    await gemeente.klok('2027-06-08T07:01:00Z');
    const { id } = laatste(await lijsten('noor'));
    const lijst = await klik('noor', id, 'Toon mijn werklijst');
    for (const deel of ['Afspraak in de agenda klopt niet', 'Nog niet in GIR', 'de termijn is voorbij'])
      expect(lijst).toContain(deel);
    const voor = (await gemeente.berichten('peter')).length;
    expect(await klik('noor', id, 'Herinner de leidinggevende')).toContain('Ik heb een herinnering gestuurd');
    expect((await gemeente.berichten('peter')).length).toBe(voor + 1);
    expect(await klik('noor', id, 'Herinner de leidinggevende')).toContain('is net een herinnering gestuurd');
    expect((await gemeente.berichten('peter')).length).toBe(voor + 1);
    expect(await klik('noor', id, 'Sluit')).toContain('Je werklijst: ');
  });

  it('two coordinators and a restart: each one message, the old one goes; none when nothing waits', async () => {
    gemeente = await startGemeente('2027-06-03T09:00:00Z', undefined, profiel);
    await meld(gemeente, { ...SCHELDT, who: 'samira' });
    await gemeente.klok('2027-06-03T16:00:00Z');
    await gemeente.stop('bewaar');
    gemeente = await startGemeente(undefined, gemeente.dir, profiel);
    await gemeente.klok('2027-06-04T07:05:00Z');
    const vrijdag: string[] = [];
    for (const who of ['noor', 'rachid']) {
      const lijst = await lijsten(who);
      expect(lijst).toHaveLength(1);
      vrijdag.push(laatste(lijst).id);
    }
    await gemeente.klok('2027-06-07T07:05:00Z');
    for (const who of ['noor', 'rachid']) {
      const lijst = await lijsten(who);
      expect(lijst).toHaveLength(1);
      expect(vrijdag).not.toContain(laatste(lijst).id);
    }
  });

  it('the typed word: neutral in the chat; a behandelaar his running meldingen, somebody else nothing', async () => {
    await begin('2027-06-03T09:00:00Z');
    await meld(gemeente, { ...SCHELDT, who: 'samira' });
    const noor = laatste(await gemeente.zeg('noor', 'Werklijst'));
    expect(leesbaar(noor)).toContain('Je werklijst is leeg');
    const peter = laatste(await gemeente.zeg('peter', 'lopende meldingen'));
    expect(leesbaar(peter)).toContain('Lopende meldingen bij jou: 1.');
    expect(leesbaar(peter)).not.toContain('M-2027');
    const lopend = await klik('peter', peter.id, 'Toon mijn lopende meldingen');
    for (const deel of ['M-2027-0001', 'Oppakken', 'do 3 juni 2027, 13.00 uur', 'Toon melding'])
      expect(lopend).toContain(deel);
    expect(leesbaar(laatste(await gemeente.zeg('daan', 'openstaand')))).toContain(
      'Er loopt nu geen melding bij jou.',
    );
  });

  it('a forged click by somebody else', async () => {
    await begin('2027-06-03T09:00:00Z');
    await meld(gemeente, { ...SCHELDT, who: 'samira' });
    const kaart = await kaartMet(gemeente, 'peter', 'Melding M-2027-0001');
    await gemeente.klok('2027-06-04T08:00:00Z');
    const data = { id: idVan(kaart), keuze: 'te-laat' };
    for (const who of ['samira', 'peter', 'ingrid', 'daan'])
      for (const verb of ['tonen', 'herinner', 'overnemen', 'gebeld']) {
        const beurt = await gemeente.doe(who, kaart.id, `werklijst.${verb}`, { data });
        expect(antwoordVan(beurt)).toContain('Deze lijst is er alleen voor de coördinator VPD.');
        expect(antwoordVan(beurt)).not.toContain('M-2027');
      }
    const { id } = laatste(await lijsten('noor'));
    const lijst = await klik('noor', id, 'Toon mijn werklijst');
    for (const deel of ['Nog niet opgepakt', 'Peter van Dam']) expect(lijst).toContain(deel);
  });
});
