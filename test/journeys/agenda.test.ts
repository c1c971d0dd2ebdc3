import { find, kaartMet, laatste, leesbaar, meld, startGemeente, type Gemeente } from './gemeente';
import { IN_AGENDA, inAgenda, KIES, VERHAAL } from './inagenda';
import { bewaarBegin } from './stand';

/** Monday morning; peter is the leidinggevende of samira. */
describe('the calendars are watched (A7, N5)', () => {
  let gemeente: Gemeente;
  const { agenda, heeft, staatOp, tweede, verzetTweede, zelf } = inAgenda(() => gemeente);
  let schoon: () => Promise<void>;
  beforeAll(async () => {
    gemeente = await startGemeente('2027-02-22T08:00:00Z');
    schoon = bewaarBegin(gemeente);
  });
  afterAll(() => gemeente.stop());
  const dagen = ['02-22', '02-23', '02-24', '02-25', '02-26', '03-01'].values();
  beforeEach(async () => {
    await schoon();
    // The clock runs on: each on its own working morning.
    await gemeente.klok(`2027-${String(dagen.next().value)}T08:40:00Z`);
    await meld(gemeente, VERHAAL);
  });

  const knoppen = (tekst: string) => tekst.split('\n').filter((regel) => / uur$/.test(regel));

  it('removed by the leidinggevende: he gets three moments, chooses one, and there is one event again', async () => {
    await zelf('peter', { doe: 'verwijderen', id: (await tweede('peter')).id });
    await gemeente.verder({ hours: 4 });
    const vraag = await kaartMet(gemeente, 'peter', KIES);
    const momenten = knoppen(leesbaar(vraag));
    expect(momenten).toHaveLength(3);
    const beurt = await gemeente.klik('peter', vraag.id, momenten[1] ?? '');
    expect(beurt.error).toBeUndefined();
    for (const van of ['peter', 'samira']) expect(await agenda(van)).toHaveLength(3);
    expect(await heeft('peter', KIES)).toBe(0);
    for (const who of ['peter', 'samira'])
      expect(leesbaar((await gemeente.berichten(who)).findLast((b) => !b.deleted))).toContain(IN_AGENDA);
  });

  it('declined by the employee: she chooses; none of these, then the other plans it', async () => {
    await zelf('samira', { doe: 'weigeren', id: (await tweede('samira')).id });
    await gemeente.verder({ hours: 4 });
    expect(await heeft('peter', KIES)).toBe(0);
    const vraag = await kaartMet(gemeente, 'samira', KIES);
    await gemeente.klik('samira', vraag.id, 'Geen van deze');
    const doorgezet = await kaartMet(gemeente, 'peter', KIES);
    await gemeente.klik('peter', doorgezet.id, 'Geen van deze');
    const fout = await gemeente.klik('peter', doorgezet.id, 'Dit moment vastleggen', {
      datum: '2027-06-01',
      tijd: '10:00',
    });
    expect(fout.messages.map(leesbaar).join('\n')).toContain('Dit moment ligt na de uiterste datum');
    await gemeente.klik('peter', doorgezet.id, 'Dit moment vastleggen', {
      datum: '2027-03-02',
      tijd: '14:30',
    });
    expect((await tweede('samira')).start).toBe('2027-03-02T13:30:00.000Z');
    for (const van of ['peter', 'samira']) expect(await agenda(van)).toHaveLength(3);
  });

  it('moved by people within its limits: nobody is asked, and the cards follow', async () => {
    const nieuw = await verzetTweede();
    await gemeente.verder({ hours: 4 });
    expect(await heeft('peter', KIES)).toBe(0);
    await staatOp(nieuw);
  });

  it('another moment from the card, by the employee', async () => {
    const bericht = await kaartMet(gemeente, 'samira', IN_AGENDA);
    await gemeente.klik('samira', bericht.id, 'Het tweede gesprek: ander moment');
    const vraag = await kaartMet(gemeente, 'samira', KIES);
    const [eerste = ''] = knoppen(leesbaar(vraag));
    const oud = (await tweede('peter')).id;
    await gemeente.klik('samira', vraag.id, eerste);
    expect((await tweede('peter')).id).not.toBe(oud);
    for (const van of ['peter', 'samira']) expect(await agenda(van)).toHaveLength(3);
  });

  it('half of what is read fails: nothing is concluded from it', async () => {
    await gemeente.storing({ where: 'graph', times: 1, method: 'GET', path: '/events/', kind: '503' });
    await gemeente.verder({ hours: 4 });
    expect(await heeft('peter', KIES)).toBe(0);
    for (const van of ['peter', 'samira']) expect(await agenda(van)).toHaveLength(3);
  });

  it('the permission is taken away: the coordinator hears it once, and is rid of it when it is back', async () => {
    await gemeente.storing({ where: 'graph', times: 10_000, path: '/$batch', kind: '403' });
    const voor = await heeft('noor', 'Hier is iemand nodig');
    await gemeente.verder({ hours: 4 });
    expect(await heeft('noor', 'Hier is iemand nodig')).toBe(voor + 1);
    await gemeente.verder({ hours: 4 });
    expect(await heeft('noor', 'Hier is iemand nodig')).toBe(voor + 1);
    const lijst = async () => {
      const { id } = laatste(await gemeente.zeg('noor', 'werklijst'));
      return leesbaar(find(await gemeente.klik('noor', id, 'Toon mijn werklijst'), id));
    };
    expect(await lijst()).toContain('Afspraak in de agenda klopt niet');
    await gemeente.storing({ clear: true });
    await gemeente.verder({ hours: 18 });
    expect(await agenda('peter')).toHaveLength(3);
    expect(await lijst()).not.toContain('Afspraak in de agenda klopt niet');
  });
});

describe('no permission for any calendar (N14)', () => {
  let gemeente: Gemeente;
  beforeAll(async () => {
    gemeente = await startGemeente('2027-02-22T08:40:00Z');
    await gemeente.storing({
      where: 'graph',
      times: 1000,
      method: 'POST',
      path: '/getSchedule',
      kind: '403',
    });
    await meld(gemeente, VERHAAL);
  });
  afterAll(() => gemeente.stop());

  it('the program proposes, people confirm', async () => {
    const kaart = await kaartMet(gemeente, 'peter', 'Plan deze gesprekken zelf');
    expect(leesbaar(kaart)).toContain('Het eerste gesprek. Voorstel: ma 22 februari 2027');
    const bestand = await gemeente.klik('peter', kaart.id, 'Het eerste gesprek: agendabestand (.ics)');
    const url = /"url":"([^"]+)"/.exec(JSON.stringify(bestand.messages))?.[1] ?? '';
    const ics = await fetch(url);
    expect(ics.headers.get('content-type')).toContain('text/calendar');
    expect(await ics.text()).toContain('SUMMARY:Overleg');
    await gemeente.klik('peter', kaart.id, 'Terug');
    const beurt = await gemeente.klik('peter', kaart.id, 'Klopt, staat in mijn agenda');
    expect(beurt.error).toBeUndefined();
    const na = leesbaar((await gemeente.berichten('peter')).find((b) => b.id === kaart.id));
    expect(na).not.toContain('Het eerste gesprek. Voorstel');
    expect(na).toContain('Het tweede gesprek. Voorstel');
    expect(await gemeente.agenda('peter')).toEqual([]);
  });
});
