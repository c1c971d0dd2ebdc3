import { findMens, type Mens } from '../../src/sandbox/organisatie';
import { personalChatId } from '../../src/sandbox/teams/ids';
import { find, leesbaar, meld, startGemeente, totControle, type Gemeente } from './gemeente';
import { bewaarBegin, koppen, sql } from './stand';

const VERHAAL = {
  who: 'samira',
  kanaal: 'Aan de telefoon',
  gedrag: ['belediging'],
  daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
};
const KAART = 'Melding M-2027-0001';
const ONTVANGST = 'Je melding is verstuurd: M-2027-0001';
const IN_AGENDA = 'De gesprekken staan in de agenda';
const ZELF = 'Plan deze gesprekken zelf';
const EERLIJK = 'De agenda werkte niet';
const LET_OP = 'Hier is iemand nodig';
const TIMER = new Set(['Wie heeft de melding?', 'Wie neemt dit over?']);

describe('the world outside fails', () => {
  let gemeente: Gemeente;
  let schoon: () => Promise<void>;
  beforeAll(async () => {
    gemeente = await startGemeente('2027-02-22T08:40:00Z');
    schoon = bewaarBegin(gemeente);
  });
  afterAll(() => gemeente.stop());
  beforeEach(() => schoon());

  const chatPad = (who: string) => personalChatId(findMens(who) as Mens).slice(3);
  // The acknowledgement timer runs too; when it goes off depends on how far the tests before moved the clock.
  const ziet = async (who: string) => koppen(await gemeente.berichten(who)).filter((k) => !TIMER.has(k));
  const dood = () =>
    sql(gemeente, `select data from pgboss.job where name = 'taken-dood' and state < 'completed'`);

  /** Three talks in both calendars, one message of each kind, nobody troubled for nothing. */
  async function alsGewoon(baas = 'peter'): Promise<void> {
    expect(await ziet('samira')).toEqual([ONTVANGST, IN_AGENDA]);
    expect((await ziet(baas)).toSorted()).toEqual([IN_AGENDA, KAART]);
    expect(await ziet('noor')).toEqual([]);
    for (const van of ['samira', baas]) expect(await gemeente.agenda(van)).toHaveLength(3);
    expect(await dood()).toEqual([]);
  }

  /** No calendar: the behandelaar plans it, the melder knows, the coordinator watches. */
  async function eerlijk(): Promise<void> {
    expect(await ziet('samira')).toEqual([ONTVANGST, EERLIJK]);
    expect((await ziet('peter')).toSorted()).toEqual([KAART, ZELF]);
    expect(await ziet('noor')).toEqual([LET_OP]);
    expect(await dood()).toEqual([]);
  }

  const paden: [string, string, string][] = [
    ['GET', '/manager', 'the directory'],
    ['POST', '/getSchedule', 'the free times'],
    ['POST', '/events', 'the event'],
  ];
  const soorten = [
    { kind: '429', retryAfter: 90 },
    { kind: '429' },
    { kind: '500' },
    { kind: '502' },
    { kind: '503', retryAfter: 300 },
    { kind: '504' },
    { kind: 'lost' },
    { kind: 'slow', delayMs: 400 },
  ];
  describe.each(paden)('%s %s', (method, path) => {
    it.each(soorten)('%j passes by: nobody notices', async (soort) => {
      await gemeente.storing({ where: 'graph', times: 4, method, path, ...soort });
      const { beurt, kaart } = await meld(gemeente, VERHAAL);
      expect(leesbaar(find(beurt, kaart))).toContain(ONTVANGST);
      await gemeente.verder({ minutes: 30 });
      const [over] = gemeente.sandbox.standins.graph.storingen();
      expect(over?.times ?? 0).toBeLessThan(4);
      await alsGewoon();
    });
  });

  it('the event is made after we stopped waiting for it: still one', async () => {
    await gemeente.storing({ where: 'graph', times: 3, method: 'POST', path: '/events', kind: 'slow' });
    await meld(gemeente, VERHAAL);
    await gemeente.verder({ minutes: 10 });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await gemeente.verder({ minutes: 10 });
    await alsGewoon();
  });

  it.each([
    ['403 on the free times', '/getSchedule', '403'],
    ['404 on the free times: no mailbox', '/getSchedule', '404'],
    ['403 on the event', '/events', '403'],
    ['404 on the event: no mailbox', '/events', '404'],
  ])('%s: people plan it, and everybody knows', async (_naam, path, kind) => {
    await gemeente.storing({ where: 'graph', times: 1000, method: 'POST', path, kind });
    await meld(gemeente, VERHAAL);
    await eerlijk();
    expect(await gemeente.agenda('samira')).toEqual([]);
    // Days later they were asked whether the talk took place; what was said about the calendar stands there once.
    await gemeente.verder({ days: 3 });
    for (const [who, kop] of [
      ['peter', ZELF],
      ['samira', EERLIJK],
    ] as const)
      expect((await ziet(who)).filter((k) => k === kop)).toHaveLength(1);
    expect(await gemeente.agenda('samira')).toEqual([]);
  });

  it('the calendar is down for hours: the talk of today is said to be missing while it can still be held', async () => {
    await gemeente.storing({ where: 'graph', times: 10_000, path: '/getSchedule', kind: '503' });
    await meld(gemeente, VERHAAL);
    expect(await ziet('samira')).toEqual([ONTVANGST]);
    await gemeente.verder({ hours: 3 });
    await eerlijk();
    for (const who of ['samira', 'peter', 'noor'])
      for (const b of await gemeente.berichten(who)) expect(leesbaar(b)).not.toContain('staat in je agenda');
  });

  it('403 on the directory: the coordinator handles it, at once', async () => {
    await gemeente.storing({ where: 'graph', times: 1000, path: '/manager', kind: '403' });
    await meld(gemeente, VERHAAL);
    expect(await ziet('noor')).toContain(KAART);
    expect(await ziet('peter')).toEqual([]);
    expect(leesbaar((await gemeente.berichten('samira'))[2])).toContain('Noor Jansen');
  });

  it('D-81 the directory is down for longer than ten minutes: the coordinator gets the card', async () => {
    await gemeente.storing({ where: 'graph', times: 10_000, path: '/users', kind: '503' });
    await meld(gemeente, VERHAAL);
    await gemeente.verder({ minutes: 9 });
    expect(await ziet('noor')).toEqual([]);
    expect(leesbaar((await gemeente.berichten('samira'))[2])).toContain(
      'Ik zoek nu uit wie je melding krijgt',
    );
    await gemeente.verder({ minutes: 2 });
    expect(await ziet('noor')).toContain(KAART);
    await gemeente.storing({ clear: true });
    await gemeente.verder({ hours: 3 });
    expect((await ziet('noor')).filter((k) => k === KAART)).toHaveLength(1);
    expect(await ziet('peter')).toEqual([]);
    const [, , melderkaart, bericht] = await gemeente.berichten('samira');
    expect(leesbaar(melderkaart)).toContain('Noor Jansen');
    expect(leesbaar(bericht)).toMatch(/in de agenda|De agenda werkte niet/);
  });

  describe('Teams', () => {
    it.each([
      { kind: '429', retryAfter: 45 },
      { kind: '500' },
      { kind: '502' },
      { kind: '503', retryAfter: 60 },
      { kind: '504' },
    ])('%j on everything the program sends by itself: one of each in the end', async (soort) => {
      const { kaart } = await totControle(gemeente, VERHAAL);
      await gemeente.storing({ where: 'teams', times: 4, ...soort });
      await gemeente.klik('samira', kaart, 'Versturen');
      await gemeente.verder({ minutes: 30 });
      expect(gemeente.sandbox.standins.teams.storingen()).toEqual([]);
      await alsGewoon();
    });

    it('sends, but the answer is lost: the copy goes when somebody looks', async () => {
      const { kaart } = await totControle(gemeente, VERHAAL);
      await gemeente.storing({ where: 'teams', times: 3, method: 'POST', kind: 'lost' });
      await gemeente.klik('samira', kaart, 'Versturen');
      await gemeente.verder({ minutes: 30 });
      expect(gemeente.sandbox.standins.teams.storingen()).toEqual([]);
      await alsGewoon();
    });

    it('the leidinggevende removed the app: the talks are planned, and the coordinator knows', async () => {
      await gemeente.app('peter', false);
      await meld(gemeente, VERHAAL);
      await gemeente.verder({ hours: 1 });
      expect(await ziet('samira')).toEqual([ONTVANGST, IN_AGENDA]);
      // M1, M16: she does not wait for somebody who did not get it.
      expect(koppen(await gemeente.berichten('samira'))).toContain('Wie heeft de melding?');
      expect(await ziet('noor')).toEqual([LET_OP]);
      expect(await dood()).toEqual([]);
      await gemeente.app('peter', true);
    });

    it('the melder removed the app after sending: the leidinggevende has everything all the same', async () => {
      const { kaart } = await totControle(gemeente, VERHAAL);
      await gemeente.storing({ where: 'teams', times: 1000, path: chatPad('samira'), kind: '403' });
      await gemeente.klik('samira', kaart, 'Versturen');
      await gemeente.verder({ hours: 1 });
      expect((await ziet('peter')).toSorted()).toEqual([IN_AGENDA, KAART]);
      expect(await ziet('noor')).toEqual([LET_OP]);
    });

    it('does not come back at all: after the last try the coordinator is told', async () => {
      const { kaart } = await totControle(gemeente, VERHAAL);
      await gemeente.storing({ where: 'teams', times: 10_000, path: chatPad('peter'), kind: '500' });
      await gemeente.klik('samira', kaart, 'Versturen');
      await gemeente.verder({ hours: 4 });
      expect(await ziet('noor')).toEqual([LET_OP]);
      expect(await gemeente.agenda('peter')).toHaveLength(3);
    });
  });
});

describe('people without a mailbox', () => {
  const zonder = ['ilse', 'peter'].map((key) => findMens(key) as Mens);
  let gemeente: Gemeente;
  beforeAll(async () => {
    for (const mens of zonder) mens.zonderMailbox = true;
    gemeente = await startGemeente('2027-02-22T08:40:00Z');
  });
  afterAll(async () => {
    for (const mens of zonder) delete mens.zonderMailbox;
    await gemeente.stop();
  });

  it.each([
    ['the melder', 'ilse', 'karin'],
    ['the leidinggevende', 'samira', 'peter'],
  ])('%s has none: people plan it, and everybody knows', async (_naam, melder, baas) => {
    await meld(gemeente, { ...VERHAAL, who: melder });
    expect(koppen(await gemeente.berichten(melder)).at(-1)).toBe(EERLIJK);
    expect(koppen(await gemeente.berichten(baas))).toContain(ZELF);
    expect(koppen(await gemeente.berichten('noor'))).toContain(LET_OP);
    for (const van of [melder, baas]) expect(await gemeente.agenda(van)).toEqual([]);
  });
});
