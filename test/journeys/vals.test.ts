import { randomUUID } from 'node:crypto';

import { findMens } from '../../src/sandbox/organisatie';
import { findChatOwner } from '../../src/sandbox/teams/ids';
import { actions } from '../../src/teams/actions';
import { algemeen } from '../../src/teams/tekst/nl/algemeen';
import { idVan, kaartMet, leesbaar, meld, startGemeente, totControle, type Gemeente } from './gemeente';
import { antwoordVan, chatTekst, sql, stand } from './stand';

const CANARY = 'zwartepietendrop4711';
const CONCEPT = 'hazelnootpasta0815';
const VERHAAL = {
  op: { datum: '2027-02-22', tijd: '15:10' },
  kanaal: 'Aan de telefoon',
  gedrag: ['discriminatie', 'belediging'],
  daarna: ['Nee, het ging door', 'Ja', 'Nee', 'Niets hiervan'],
};
/** What nobody may read who has nothing to do with the melding. */
const GEHEIM = [CANARY, CONCEPT, 'Samira', 'Jamal', 'Karin', 'discriminatie', 'Telefoon', 'M-2027'];

const verbs = Object.keys(actions);
/** These are for everybody; the first makes a concept of one's own. */
const vanIedereen = new Set([
  'melden.starten',
  'melden.nagaan',
  'raadplegen.tonen',
  'raadplegen.zinnen',
  'hulp.tonen',
]);
/** These need no id: they are about oneself, or about no melding. */
const zonderId = [
  ...['melden.starten', 'melden.nagaan', 'nood.starten', 'nood.versturen', 'mijn.lijst'],
  ...['werklijst.tonen', 'werklijst.lopend', 'werklijst.sluiten'],
  ...['kennisbank.tonen', 'kennisbank.sluiten', 'beoordelen.vragen', 'beoordelen.doorgeven'],
  ...['beoordelen.niet', 'raadplegen.anders', 'hulp.tonen'],
];
/** Good data for every verb, so that only the person is wrong. */
const bij = (id: string) => ({
  ...{ id, vraag: 'feiten', feiten: 'Ik was hier.', naar: 'feiten', keuze: 'eerste' },
  ...{ maatregelen: 'waarschuwing', reden: 'Omdat het kan.', artikel: 'jij-gedrag' },
});

describe('forged clicks change nothing and tell nothing', () => {
  let gemeente: Gemeente;
  /** Messages of others, and the ids on their cards. */
  let vanSamira: string, vanPeter: string, vanJamal: string;
  let melding: string, concept: string;
  let berichtIds: string[];
  beforeAll(async () => {
    gemeente = await startGemeente('2027-02-22T14:40:00Z');
    vanSamira = (await meld(gemeente, { ...VERHAAL, who: 'samira', feiten: CANARY })).kaart;
    vanJamal = (await totControle(gemeente, { ...VERHAAL, who: 'jamal', feiten: CONCEPT })).kaart;
    const bijPeter = await kaartMet(gemeente, 'peter', 'Melding M-2027-0001');
    vanPeter = bijPeter.id;
    melding = idVan(bijPeter);
    concept = String((await sql(gemeente, `select id from meldingen where status = 'concept'`))[0]?.['id']);
    berichtIds = (await sql(gemeente, 'select id from berichten')).map((rij) => String(rij['id']));
    expect(berichtIds.length).toBeGreaterThan(4);
  });
  afterAll(() => gemeente.stop());

  /** What was said to the stranger goes away after each verb: every answer brings the whole chat along. */
  const leegChat = () => {
    const { teams } = gemeente.sandbox.standins;
    const nu = teams.export();
    teams.import({ ...nu, posts: nu.posts.filter(({ chat }) => findChatOwner(chat)?.key !== 'daan') });
  };

  const tekstVanDaan = async () => chatTekst(await gemeente.berichten('daan'));

  describe.each([
    ['Action.Execute', false],
    ['Action.Submit', true],
  ])('a stranger by %s', (_naam, submit) => {
    afterEach(leegChat);
    it.each(verbs)('%s', async (verb) => {
      const voor = await stand(gemeente, 'daan');
      for (const activity of [vanSamira, vanPeter, vanJamal]) {
        const beurten = await Promise.all(
          [melding, concept, randomUUID(), ...berichtIds].map((id) =>
            gemeente.doe('daan', activity, verb, { data: bij(id), submit, wait: false }),
          ),
        );
        for (const beurt of beurten) {
          expect(beurt.status).toBe(200);
          if (!submit) {
            expect(beurt.response).toMatchObject({ statusCode: 200 });
            expect(antwoordVan(beurt)).not.toBe('');
          }
          if (!vanIedereen.has(verb))
            for (const woord of GEHEIM) expect(antwoordVan(beurt)).not.toContain(woord);
        }
      }
      // Waits until all is done that followed from the clicks.
      const gelezen = await tekstVanDaan();
      for (const woord of GEHEIM) expect(gelezen).not.toContain(woord);
      expect(gelezen).not.toContain(algemeen.storing);
      expect(await stand(gemeente, 'daan')).toEqual(voor);
    });
  });

  it.each(verbs.filter((v) => v.startsWith('melden.') && !vanIedereen.has(v)))(
    'the leidinggevende cannot act for the melder: %s',
    async (verb) => {
      const voor = await stand(gemeente);
      for (const id of [melding, concept]) {
        const beurt = await gemeente.doe('peter', vanPeter, verb, { data: bij(id) });
        expect(beurt.response).toMatchObject({ statusCode: 200 });
        for (const woord of [CANARY, CONCEPT]) expect(antwoordVan(beurt)).not.toContain(woord);
      }
      expect(await stand(gemeente)).toEqual(voor);
    },
  );

  it.each(verbs.filter((v) => v.startsWith('afhandelen.')))(
    'melder, another leidinggevende and the IRM cannot handle it: %s',
    async (verb) => {
      const voor = await stand(gemeente);
      for (const who of ['samira', 'karin', 'ingrid', 'joost'])
        for (const id of [melding, concept]) {
          const beurt = await gemeente.doe(who, vanPeter, verb, { data: bij(id) });
          expect(beurt.response).toMatchObject({ statusCode: 200 });
          for (const woord of [CANARY, CONCEPT]) expect(antwoordVan(beurt)).not.toContain(woord);
        }
      expect(await stand(gemeente)).toEqual(voor);
    },
  );

  it('D-24 the coordinator may read it, but decides nothing and sees no concept', async () => {
    const voor = await sql(gemeente, 'select status from meldingen order by id');
    const doe = async (verb: string, id: string) =>
      antwoordVan(await gemeente.doe('noor', vanPeter, verb, { data: bij(id) }));
    expect(await doe('afhandelen.tonen', melding)).toContain(CANARY);
    expect(await doe('afhandelen.tonen', concept)).not.toContain(CONCEPT);
    for (const verb of ['oppakken', 'recidive', 'akkoord', 'vastleggen'])
      expect(await doe(`afhandelen.${verb}`, melding)).toContain(algemeen.weigeringen['niet-bevoegd']);
    expect(await sql(gemeente, 'select status from meldingen order by id')).toEqual(voor);
  });

  it.each([
    'toString',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'MELDEN.STARTEN',
    'melden.indienen ',
    'x'.repeat(101),
  ])('an unknown verb gets a sentence: %j', async (verb) => {
    const voor = await stand(gemeente);
    const beurt = await gemeente.doe('samira', vanSamira, verb);
    expect(beurt.response).toMatchObject({ statusCode: 200 });
    expect(antwoordVan(beurt)).toContain(algemeen.onbekendeKnop);
    expect((await gemeente.doe('samira', vanSamira, verb, { submit: true })).status).toBe(200);
    expect(await stand(gemeente)).toEqual(voor);
  });

  const fout = [
    12,
    null,
    true,
    {},
    [],
    '',
    'geen-id',
    '0'.repeat(36),
    { $ne: null },
    "'; drop table meldingen",
  ];
  it.each(verbs.filter((v) => !zonderId.includes(v)))(
    'wrong or no data gets a sentence: %s',
    async (verb) => {
      const voor = await stand(gemeente);
      const veld = verb.startsWith('raadplegen') ? 'artikel' : 'id';
      const beurten = await Promise.all(
        fout.map((waarde) =>
          gemeente.doe('peter', vanSamira, verb, { data: { [veld]: waarde }, wait: false }),
        ),
      );
      for (const beurt of beurten) {
        expect(beurt.response).toMatchObject({ statusCode: 200 });
        expect(antwoordVan(beurt)).toMatch(/[a-z]{3}/);
      }
      const zonder = await gemeente.doe('joost', vanSamira, verb);
      expect(antwoordVan(zonder)).toContain(algemeen.ongeldig);
      const met = {
        id: concept,
        vraag: 5,
        keuze: {},
        naar: [],
        maatregelen: { a: 1 },
        reden: 7,
        artikel: [],
      };
      expect((await gemeente.doe('peter', vanSamira, verb, { data: met })).response).toMatchObject({
        statusCode: 200,
      });
      expect(await stand(gemeente)).toEqual(voor);
    },
  );

  it('1 MB of text: in a message, in a card of the melder, in a card of the leidinggevende', async () => {
    const veel = 'a '.repeat(512 * 1024);
    const ilse = await totControle(gemeente, { ...VERHAAL, who: 'ilse' });
    for (const verb of ['afhandelen.oppakken', 'afhandelen.recidive'])
      await gemeente.doe('peter', vanPeter, verb, { data: { id: melding, keuze: 'eerste' } });
    const voor = await stand(gemeente);

    const { standins } = gemeente.sandbox;
    const fatma = findMens('fatma');
    if (!fatma) throw new Error('fatma');
    expect((await standins.teams.type(fatma, { text: veel })).status).toBe(200);
    expect(leesbaar((await gemeente.berichten('fatma')).at(-1))).toContain('Je bericht is te lang');

    const id = idVan(await kaartMet(gemeente, 'ilse', 'Versturen'));
    for (const tekst of [veel, 'x'.repeat(4001)]) {
      const data = { id, vraag: 'feiten', feiten: tekst };
      const beurt = await gemeente.doe('ilse', ilse.kaart, 'melden.beantwoorden', { data });
      expect(antwoordVan(beurt)).toContain('Deze tekst is te lang');
    }
    for (const reden of [veel, 'x'.repeat(1001)]) {
      const data = { id: melding, maatregelen: 'waarschuwing', reden };
      const beurt = await gemeente.doe('peter', vanPeter, 'afhandelen.vastleggen', { data });
      expect(beurt.response).toMatchObject({ statusCode: 200 });
      expect(antwoordVan(beurt)).toMatch(/te lang|hoogstens/);
    }
    // D-111: that the leidinggevende saw the content again is all that was added
    const na = await stand(gemeente);
    expect({ ...na, meldingen: [] }).toEqual({ ...voor, meldingen: [] });
    expect(na.meldingen.map(({ id, status }) => [id, status])).toEqual(
      voor.meldingen.map(({ id, status }) => [id, status]),
    );
    const data = { id: melding };
    const nu = antwoordVan(await gemeente.doe('peter', vanPeter, 'afhandelen.tonen', { data }));
    expect(nu).toContain(CANARY);
  });
});
