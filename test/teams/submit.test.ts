import type { Antwoorden } from '../../src/domain/antwoorden';
import type { Melding } from '../../src/domain/melding';
import { vragen } from '../../src/domain/protocol/vragenlijst';
import type { Taal } from '../../src/flows/ports';
import type { Card } from '../../src/teams/cards';
import { inhoudKaart } from '../../src/teams/present/afhandelen';
import { aanpassenKaart } from '../../src/teams/present/besluitformulieren';
import { tekstVan } from '../../src/teams/present/basis';
import { feitenVan } from '../../src/teams/present/feiten';
import { meldenKaart, type Bij } from '../../src/teams/present/melden';
import { createRender } from '../../src/teams/render';
import { alleenPersoonlijk, neutraalVoorSubmit } from '../../src/teams/submit';
import { bezwaren, schemafouten } from '../cards/geldig';
import { CARDS_DIR, perType } from '../cards/templates';
import { BERICHT_ID, voorbeelden } from '../cards/voorbeelden';
import * as m from './meldingen';

const KANARIE = 'kanarie-7f3a';
const zwaar: Antwoorden = { ...m.geslagen, feiten: `Hij riep ${KANARIE} en sloeg.` };
const voorCollega: Antwoorden = { ...m.voorCollega, feiten: KANARIE };
const talen: readonly Taal[] = ['nl', 'en'];
const render = createRender(CARDS_DIR);

/** The card of the melder as an old client keeps it in its chat. */
function bewaard(melding: Melding, taal: Taal, bij: Partial<Bij> = {}) {
  const zicht = m.zicht(taal, { userId: '' });
  const card = meldenKaart(melding, zicht, { berichtId: BERICHT_ID, ...bij });
  return { card, over: render(neutraalVoorSubmit(card, zicht)) };
}
/** What every input of the card is filled with, but for the place. */
function ingevuld(card: object): unknown[] {
  return perType(card, 'Input.')
    .filter(({ id }) => id !== 'locatie')
    .map(({ value }) => value ?? '')
    .filter((waarde) => waarde !== '');
}
const redenen = (taal: Taal) => {
  const { redenen: zinnen, omslag, zonder } = tekstVan(taal).oordeel;
  return [zinnen, omslag, zonder].flatMap((tabel) => Object.values(tabel)).filter((zin) => zin !== '');
};
const gevonden = (card: object, woorden: string[]) =>
  woorden.filter((woord) => JSON.stringify(card).includes(woord));

describe.each(talen)(
  '%s: a client that keeps the answer to a click in its chat (R14 of the shape)',
  (taal) => {
    const t = tekstVan(taal);

    test.each(vragen.filter(({ id }) => id !== 'controle' && id !== 'oordeel').map(({ id }) => id))(
      'question %s comes without what was answered',
      (vraag) => {
        for (const antwoorden of [zwaar, voorCollega]) {
          const { over } = bewaard(m.concept(antwoorden, { vraag }), taal);
          expect(ingevuld(over)).toEqual([]);
          expect(JSON.stringify(over)).not.toContain(KANARIE);
          expect(JSON.stringify(over)).toContain(t.vragen[vraag].kop);
        }
      },
    );

    test('the same question does hold the answer where only its reader sees it', () => {
      const { card } = bewaard(m.concept(zwaar, { vraag: 'feiten' }), taal);
      expect(JSON.stringify(render(card))).toContain(KANARIE);
    });

    test('nor what was recognised in a text, nor input that was refused', () => {
      const voorzet = m.concept({ veilig: 'ja' }, { vraag: 'gedrag', voorzet: ['belediging'] });
      const { over } = bewaard(voorzet, taal);
      expect(ingevuld(over)).toEqual([]);
      expect(JSON.stringify(over)).not.toContain(t.melden.voorzet);
      const fout = bewaard(m.concept({ veilig: 'ja' }, { vraag: 'feiten' }), taal, {
        fouten: [{ veld: 'feiten', code: 'te-lang' }],
        invoer: { feiten: KANARIE },
      });
      expect(JSON.stringify(render(fout.card))).toContain(KANARIE);
      expect(JSON.stringify(fout.over)).not.toContain(KANARIE);
    });

    test('the verdict comes without its reason and without what would turn it round', () => {
      const { card, over } = bewaard(m.concept(m.gesmeekt, { vraag: 'oordeel' }), taal);
      expect(card.name).toBe('melden-oordeel');
      expect(gevonden(render(card), redenen(taal)).length).toBeGreaterThan(1);
      expect(gevonden(over, redenen(taal))).toEqual([]);
    });

    test('the verdict of triage too', () => {
      const { card, over } = bewaard(m.concept(m.gesmeekt, { vraag: 'oordeel', triage: true }), taal);
      expect(card.name).toBe('melden-triage');
      expect(gevonden(render(card), redenen(taal)).length).toBeGreaterThan(1);
      expect(gevonden(over, redenen(taal))).toEqual([]);
    });

    test.each([
      ['heavy', zwaar],
      ['for a colleague', voorCollega],
      ['not needed', { ...m.gesmeekt, feiten: KANARIE, tochMelden: 'ja' as const }],
    ])('the summary comes without answers, text and verdict: %s', (_naam, antwoorden) => {
      const melding = m.concept(antwoorden);
      const { card, over } = bewaard(melding, taal);
      const feiten = feitenVan(melding, m.zicht(taal).profiel, taal)
        .map(({ waarde }) => waarde)
        .filter((waarde) => waarde.length > 8);
      const geheim = [KANARIE, ...feiten, ...redenen(taal), t.oordeel.melden, t.oordeel.nietNodig];
      expect(gevonden(render(card), geheim).length).toBeGreaterThan(feiten.length);
      expect(gevonden(over, geheim)).toEqual([]);
      expect(JSON.stringify(over)).toContain(t.melden.controle.nietInChat);
      expect(perType(over, 'Action.Execute').map(({ verb }) => verb)).toContain('melden.indienen');
    });

    test('content for the behandelaar becomes a sentence, with no button left', () => {
      const zicht = m.zicht(taal);
      const melding = m.metRecidive(zwaar, 'eerste');
      const bij = { berichtId: '', now: m.NU, lezer: m.peter.id };
      const invoer = { maatregelen: '', reden: KANARIE, notitie: '' };
      for (const card of [inhoudKaart(melding, zicht, bij), aanpassenKaart(melding, zicht, invoer)]) {
        const over = neutraalVoorSubmit(card, zicht);
        expect(over.data).toMatchObject({ kop: t.algemeen.gelukt, tekst: t.algemeen.alleenNieuw });
        expect(perType(render(over), 'Action.Execute')).toEqual([]);
      }
    });

    test('every card stays a valid card', () => {
      const zicht = m.zicht(taal);
      for (const [naam, card] of voorbeelden(taal)) {
        const over = render(neutraalVoorSubmit(card, zicht));
        expect([naam, bezwaren(over), schemafouten(over)]).toEqual([naam, [], []]);
      }
    });

    test('what holds no content stays as it is', () => {
      const zicht = m.zicht(taal);
      const inhoudelijk = /^(melden-vraag|nood-kaart|melden-oordeel|melden-triage|melden-controle)$/;
      const rest = voorbeelden(taal).filter(
        ([, { name }]: [string, Card]) => !inhoudelijk.test(name) && !alleenPersoonlijk.has(name),
      );
      expect(rest.length).toBeGreaterThan(20);
      for (const [, card] of rest) expect(neutraalVoorSubmit(card, zicht)).toEqual(card);
    });

    test('what only one person may see becomes a sentence', () => {
      const zicht = m.zicht(taal);
      const eigen = voorbeelden(taal).filter(([, { name }]: [string, Card]) => alleenPersoonlijk.has(name));
      expect(new Set(eigen.map(([, { name }]) => name))).toEqual(alleenPersoonlijk);
      for (const [, card] of eigen)
        expect(neutraalVoorSubmit(card, zicht).data).toMatchObject({ tekst: t.algemeen.alleenNieuw });
    });
  },
);
