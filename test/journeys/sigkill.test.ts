import { findMens } from '../../src/sandbox/organisatie';
import { personalChatId } from '../../src/sandbox/teams/ids';
import { leesbaar, totControle, type Bericht } from './gemeente';
import { startProces, type Beurtmoment, type Proces, type Stap } from './proces';

/** Monday 22 February 2027, 15.40 in Amsterdam: the times of scenario 4. */
const BEGIN = '2027-02-22T14:40:00Z';
const MOMENTEN = ['2027-02-22T15:30:00.000Z', '2027-03-01T09:00:00.000Z', '2027-04-05T08:00:00.000Z'];

const chat = (key: string) => {
  const mens = findMens(key);
  if (!mens) throw new Error(key);
  return personalChatId(mens);
};
const naar = (key: string) => new RegExp(`/v3/conversations/${chat(key)}/activities$`);
const call = (method: string, path: RegExp, moment: Stap['moment'], nth = 1): Stap => ({
  ...{ method, path, nth, moment },
});

const beurten: [string, Beurtmoment][] = [
  ['in the turn: the click has just arrived', { moment: 'afgeleverd', ms: 0 }],
  ['in the turn: some milliseconds later', { moment: 'afgeleverd', ms: 6 }],
  ['in the turn: more milliseconds later', { moment: 'afgeleverd', ms: 14 }],
  ['everything is saved, but the answer is never heard', { moment: 'niet-gehoord' }],
];
const calls: [string, Stap][] = [
  ['before the directory is asked', call('GET', /\/manager/, 'ervoor')],
  ['the directory answered', call('GET', /\/manager/, 'erna')],
  ['before the chat with Peter is opened', call('POST', /\/v3\/conversations$/, 'ervoor')],
  ['the chat with Peter was opened', call('POST', /\/v3\/conversations$/, 'erna')],
  ['before the card of Peter', call('POST', naar('peter'), 'ervoor')],
  ['before the card of Samira is drawn again', call('PUT', /\/activities\//, 'ervoor')],
  ['the card of Samira was drawn again', call('PUT', /\/activities\//, 'erna')],
  ['before the free times are asked', call('POST', /\/getSchedule$/, 'ervoor')],
  ['the free times were told', call('POST', /\/getSchedule$/, 'erna', 3)],
  ...[1, 2, 3].flatMap((nth): [string, Stap][] => [
    [`before event ${nth}`, call('POST', /\/events$/, 'ervoor', nth)],
    [`event ${nth} was made`, call('POST', /\/events$/, 'erna', nth)],
  ]),
  ['before the message to Samira', call('POST', naar('samira'), 'ervoor')],
  ['the message to Samira was sent', call('POST', naar('samira'), 'erna')],
  ['the last message to Peter was sent', call('POST', naar('peter'), 'erna', 2)],
];

describe('kill -9 between Versturen and the calendar', () => {
  let proces: Proces;
  let kaart: string;
  beforeAll(async () => {
    proces = await startProces(BEGIN);
  });
  afterAll(() => proces.stop());
  beforeEach(async () => {
    await proces.schoon();
    ({ kaart } = await totControle(proces, {
      who: 'samira',
      op: { datum: '2027-02-22', tijd: '15:10' },
      kanaal: 'Aan de telefoon',
      gedrag: ['discriminatie', 'belediging'],
      daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
    }));
  });
  const versturen = () => proces.klik('samira', kaart, 'Versturen', {}, { wait: false });

  it.each(beurten)('%s', async (_naam, moment) => {
    const dood = proces.moord(moment);
    await versturen();
    await dood;
    await proces.start();
    // Nothing was heard, so the person presses again.
    const { status } = await versturen();
    expect(status).toBe(200);
    await klopt();
  });

  it('right after the answer of Versturen', async () => {
    const { status } = await versturen();
    await proces.nu();
    expect(status).toBe(200);
    await proces.start();
    await klopt();
  });

  it.each(calls)('%s', async (_naam, stap) => {
    const peter = findMens('peter')?.id ?? '';
    if (stap.path.source.endsWith('conversations$'))
      await proces.sql(`delete from gesprekken where persoon = '${peter}'`);
    const dood = proces.moord(stap);
    const { status } = await versturen();
    expect(status).toBe(200);
    await dood;
    await proces.start();
    await klopt();
  });

  it('the card of Peter was sent: a second copy comes, and goes when he looks', async () => {
    const dood = proces.moord(call('POST', naar('peter'), 'erna'));
    await versturen();
    await dood;
    await proces.start();
    await proces.rust();
    const response = await fetch(`${proces.origin}/sandbox/berichten?voor=peter&viewing=0`);
    const { messages } = (await response.json()) as { messages: Bericht[] };
    expect(messages.map(kop).filter((k) => k === 'Melding M-2027-0001')).toHaveLength(2);
    await klopt();
    expect((await proces.berichten('peter')).filter((b) => b.deleted)).toHaveLength(1);
  });

  it('five times in a row, each time with the event made and the answer unheard', async () => {
    for (let n = 0; n < 5; n++) {
      const dood = proces.moord(call('POST', /\/events$/, 'erna'));
      if (n === 0) await versturen();
      await dood;
      await proces.start();
    }
    await klopt();
  });

  /** What a person sees: a second copy of a message tells of itself when it is looked at, and is taken away. */
  async function kijk(who: string): Promise<string[]> {
    await proces.berichten(who);
    await proces.rust();
    const zichtbaar = (await proces.berichten(who)).filter((b) => b.from === 'bot' && !b.deleted);
    return zichtbaar.map(kop).filter((k) => !k.startsWith('Hoi'));
  }

  /** Exactly one of everything. */
  async function klopt(): Promise<void> {
    await proces.rust();
    expect(await kijk('samira')).toEqual([
      'Je melding is verstuurd: M-2027-0001',
      'De gesprekken staan in de agenda',
    ]);
    expect((await kijk('peter')).sort()).toEqual(['De gesprekken staan in de agenda', 'Melding M-2027-0001']);
    // Discrimination: the protocol asks for the advice of the coordinator, once (A59).
    expect(await kijk('noor')).toEqual(['Je advies is gevraagd']);
    for (const who of ['joost', 'ingrid', 'bram']) expect(await kijk(who)).toEqual([]);
    for (const van of ['samira', 'peter']) {
      const agenda = await proces.agenda(van);
      expect(agenda.map(({ start, cancelled }) => [start, cancelled])).toEqual(
        MOMENTEN.map((m) => [m, false]),
      );
    }
    expect(await proces.sql('select nummer, status from meldingen')).toEqual([
      { nummer: 'M-2027-0001', status: 'ingediend' },
    ]);
    expect(await proces.sql('select jaar, laatste from nummers')).toEqual([{ jaar: 2027, laatste: 1 }]);
    expect(await proces.sql(`select name from pgboss.job where name = 'taken-dood'`)).toEqual([]);
  }
});

/** The first line of a card. */
function kop(bericht: Bericht): string {
  return (
    leesbaar(bericht)
      .split('\n')
      .filter((regel) => regel !== '')[0] ?? ''
  );
}
