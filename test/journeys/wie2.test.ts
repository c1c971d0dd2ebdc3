import { findMens } from '../../src/sandbox/organisatie';
import { find, kaartMet, laatste, leesbaar, startGemeente, type Gemeente } from './gemeente';
import { chatTekst, koppen, sql } from './stand';

const id = (key: string) => findMens(key)?.id ?? '';

describe('witnesses and several colleagues', () => {
  let gemeente: Gemeente;
  beforeEach(async () => {
    gemeente = await startGemeente('2027-02-22T08:40:00Z');
  });
  afterEach(() => gemeente.stop());

  async function meld(who: string, stappen: (string | [string, object])[]) {
    const kaart = laatste(await gemeente.zeg(who, 'melden')).id;
    let tekst = '';
    for (const stap of ['Ja, ik ben veilig', 'Het gebeurde net', ...stappen]) {
      const [title, inputs] = typeof stap === 'string' ? [stap, {}] : stap;
      const beurt = await gemeente.klik(who, kaart, title, inputs);
      if (beurt.error !== undefined) throw new Error(`${title}: ${beurt.error}`);
      tekst = leesbaar(find(beurt, kaart));
    }
    return tekst;
  }
  const GESCHOLDEN = ['Nee, het ging door', 'Ja', 'Nee'];
  const volgende = (inputs: object): [string, object] => ['Volgende', inputs];
  const organisatoren = async (van: string) => (await gemeente.agenda(van)).map((a) => a.organizer);

  it('D-85, D-86: who saw it happen: the colleague is whom it is about, the witness has talks of his own', async () => {
    const ontvangst = await meld('samira', [
      ...['Ik zag het gebeuren', volgende({ slachtoffer: id('jamal') }), 'Aan de balie'],
      ...[volgende({ gedrag: 'belediging' }), ...GESCHOLDEN, 'Niets hiervan', 'Ja, graag'],
      ...[volgende({ feiten: 'Hij schold hem uit.' }), 'Versturen'],
    ] as (string | [string, object])[]);
    expect(ontvangst).toContain('Karin Postma');
    // D-22
    expect(ontvangst).toContain('De gesprekken met je collega zie je hier niet');
    expect(await organisatoren('jamal')).toEqual(Array(3).fill('karin'));
    expect(await organisatoren('samira')).toEqual(Array(3).fill('peter'));
    expect(chatTekst(await gemeente.berichten('jamal'))).toContain('Een collega heeft iets voor je gemeld');
    expect(leesbaar(await kaartMet(gemeente, 'peter', 'Melding M-2027-0001-b'))).not.toContain('Jamal');
    expect(koppen(await gemeente.berichten('samira')).filter((k) => k.includes('verstuurd'))).toHaveLength(1);
  });

  it('a witness who does not know whom: his own leidinggevende, and no talks when he wants none', async () => {
    const ontvangst = await meld('samira', [
      ...['Ik zag het gebeuren', 'Weet ik niet', 'Aan de balie'],
      ...[volgende({ gedrag: 'belediging' }), ...GESCHOLDEN, 'Niets hiervan', 'Nee, niet nodig'],
      ...[volgende({ feiten: '' }), 'Versturen'],
    ] as (string | [string, object])[]);
    expect(ontvangst).toContain('Peter van Dam');
    expect(ontvangst).toContain('Ik weet niet wie het overkwam');
    expect(await gemeente.agenda('samira')).toEqual([]);
    const kaart = (await kaartMet(gemeente, 'peter', 'Melding M-2027-0001')).id;
    const inhoud = leesbaar(find(await gemeente.klik('peter', kaart, 'Toon melding'), kaart));
    expect(inhoud).toContain('Niet bekend');

    // Nine days later it does not leave her alone.
    await gemeente.verder({ days: 9 });
    const lijst = laatste(await gemeente.zeg('samira', 'mijn meldingen'));
    const tik = async (title: string) =>
      leesbaar(find(await gemeente.klik('samira', lijst.id, title), lijst.id));
    expect(await tik('Bekijk M-2027-0001')).toContain('Ik wil zelf ook gesprekken');
    expect(await tik('Ik wil zelf ook gesprekken')).toContain('Ik zoek wie jouw gesprekken voert');
    expect(await organisatoren('samira')).toEqual(['peter', 'peter']);
    expect(await tik('Al mijn meldingen')).toContain('Volgende gesprek');
  });

  it('D-86, F-N9: a witness asks for talks later: a track of his own, once', async () => {
    await meld('samira', [
      ...['Ik zag het gebeuren', volgende({ slachtoffer: id('jamal') }), 'Aan de balie'],
      ...[volgende({ gedrag: 'belediging' }), ...GESCHOLDEN, 'Niets hiervan', 'Nee, niet nodig'],
      ...[volgende({ feiten: 'Hij schold hem uit.' }), 'Versturen'],
    ] as (string | [string, object])[]);
    expect(await organisatoren('samira')).toEqual([]);
    await gemeente.verder({ hours: 2 });
    const lijst = laatste(await gemeente.zeg('samira', 'mijn meldingen'));
    await gemeente.klik('samira', lijst.id, 'Bekijk M-2027-0001');
    await gemeente.klik('samira', lijst.id, 'Ik wil zelf ook gesprekken');
    expect(await organisatoren('samira')).toEqual(Array(3).fill('peter'));
    expect(await organisatoren('jamal')).toEqual(Array(3).fill('karin'));
    expect(leesbaar(await kaartMet(gemeente, 'peter', 'Melding M-2027-0001-b'))).not.toContain('Jamal');
    const nogmaals = await gemeente.klik('samira', lijst.id, 'Ik wil zelf ook gesprekken');
    expect(nogmaals.error).toBeDefined();
    expect(await sql(gemeente, 'select id from meldingen')).toHaveLength(2);
  });

  it('D-84, D-87: three colleagues: one melding, a track for each with its own leidinggevende and talks', async () => {
    const ontvangst = await meld('samira', [
      ...['Voor mijzelf', 'Aan de balie', volgende({ gedrag: 'slaan-duwen-spugen' }), ...GESCHOLDEN],
      volgende({ bijzonderheden: 'meer-collegas' }),
      volgende({ betrokkenen: [id('joost'), id('ilse'), id('samira')].join(',') }),
      ...[volgende({ feiten: 'Hij sloeg om zich heen.' }), 'Versturen'],
    ] as (string | [string, object])[]);
    expect(ontvangst).toContain('andere collega’s');
    const rijen = await sql(gemeente, 'select nummer, status from meldingen order by nummer');
    expect(rijen.map((r) => r['nummer'])).toEqual(['M-2027-0001', 'M-2027-0001-b', 'M-2027-0001-c']);
    expect(await organisatoren('samira')).toEqual(Array(3).fill('peter'));
    expect(await organisatoren('joost')).toEqual(Array(3).fill('peter'));
    expect(await organisatoren('ilse')).toEqual(Array(3).fill('karin'));
    const kaart = (await kaartMet(gemeente, 'karin', 'Melding M-2027-0001-c')).id;
    const inhoud = leesbaar(find(await gemeente.klik('karin', kaart, 'Toon melding'), kaart));
    expect(inhoud).toContain('Slaan, schoppen');
    expect(inhoud).not.toContain('Hij sloeg om zich heen.');
    for (const who of ['joost', 'ilse'])
      expect(chatTekst(await gemeente.berichten(who))).toContain('Een collega heeft iets voor je gemeld');
    // D-22: one receipt
    expect(koppen(await gemeente.berichten('samira')).filter((k) => k.includes('verstuurd'))).toHaveLength(1);
    const einde = Number((await sql(gemeente, 'select count(*) from meldingen'))[0]?.['count']);
    expect(einde).toBe(3);
  });

  it('D-95, F-N12: two colleagues report the same: the leidinggevende joins them, each keeps his talks', async () => {
    const BALIE: (string | [string, object])[] = [
      ...['Voor mijzelf', 'Aan de balie', volgende({ gedrag: 'belediging' }), ...GESCHOLDEN],
      ...['Niets hiervan', volgende({ feiten: '' }), 'Versturen'],
    ] as (string | [string, object])[];
    await meld('samira', BALIE);
    await meld('joost', BALIE);
    const kaart = (await kaartMet(gemeente, 'peter', 'Melding M-2027-0001')).id;
    const klik = async (title: string) => leesbaar(find(await gemeente.klik('peter', kaart, title), kaart));
    expect(await klik('Toon melding')).toContain('nog een melding over dezelfde plek');
    expect(await klik('Voeg M-2027-0002 bij deze melding')).toContain('Samengevoegd.');
    const rijen = await sql(
      gemeente,
      'select nummer, spoor_van is null as los from meldingen order by nummer',
    );
    expect(rijen.map((r) => [r['nummer'], r['los']])).toEqual([
      ['M-2027-0001', true],
      ['M-2027-0002', false],
    ]);
    for (const who of ['samira', 'joost']) expect(await organisatoren(who)).toEqual(Array(3).fill('peter'));
    expect(chatTekst(await gemeente.berichten('joost'))).toContain('Twee meldingen, één gebeurtenis');
    expect(chatTekst(await gemeente.berichten('samira'))).not.toContain('Twee meldingen');
    // He still finds his own report.
    expect(leesbaar(laatste(await gemeente.zeg('joost', 'mijn meldingen')))).toContain('M-2027-0002');
  });
});
