import type { Bron } from '../../src/domain/protocol/bron';
import { redenIds } from '../../src/domain/protocol/meldtabel';
import type { Melding } from '../../src/domain/melding';
import type { Taal } from '../../src/flows/ports';
import { inhoudKaart } from '../../src/teams/present/afhandelen';
import { neutraleKaart } from '../../src/teams/present/neutraal';
import { bronTekst, tekstVan } from '../../src/teams/present/basis';
import { meldenKaart } from '../../src/teams/present/melden';
import { oordeelRegels } from '../../src/teams/present/oordeel';
import { createRender } from '../../src/teams/render';
import { CARDS_DIR, perType } from '../cards/templates';
import { BERICHT_ID, gesprekken } from '../cards/voorbeelden';
import { gesprekSoorten } from '../../src/domain/melding';
import { gesprekLabel } from '../../src/teams/present/gesprekken';
import * as m from './meldingen';

const render = createRender(CARDS_DIR);
const talen: readonly Taal[] = ['nl', 'en'];
const bij = { berichtId: BERICHT_ID, now: m.NU };

function inhoud(melding: Melding, lezer: string, taal: Taal = 'nl') {
  const card = inhoudKaart(melding, m.zicht(taal), { ...bij, lezer });
  if (card.name !== 'afhandelen-melding') throw new Error(card.name);
  return { data: card.data, json: JSON.stringify(render(card)), verbs: verbs(render(card)) };
}
function verbs(card: object): string[] {
  const gevonden = perType(card, 'Action.Execute').map(({ verb }) => String(verb));
  return gevonden.filter((verb) => verb.startsWith('afhandelen.'));
}

describe.each(talen)('%s: the talks are for who they are with', (taal) => {
  const t = tekstVan(taal).melden.ontvangst;
  const zicht = m.zicht(taal);
  const labels = gesprekSoorten.map((soort) => gesprekLabel(soort, taal, zicht.profiel));
  const tekst = (melding: Melding) => JSON.stringify(render(meldenKaart(melding, zicht, bij)));
  const gezien = (json: string) => labels.filter((label) => json.includes(label));

  test.each(gesprekken(m.opgepakt(m.voorCollega)))(
    'who reports for a colleague sees none of her talks: %s (D-22)',
    (_stand, melding) => {
      const json = tekst(melding);
      expect(gezien(json)).toEqual([]);
      expect(json).not.toContain('14.30 uur, staat');
      expect(json).toContain(t.nazorgCollega);
      expect(json).toContain(m.NUMMER);
    },
  );

  test('who reports for himself sees all of them', () => {
    const json = tekst(m.toegewezen(m.uitgescholden));
    expect(gezien(json)).toEqual(labels);
    expect(json).not.toContain(t.nazorgCollega);
  });

  test('the receipt for a colleague tells nothing about her manager but the name', () => {
    const vervanger = m.toegewezen(m.voorCollega, { ...m.peter, route: 'vervanger' });
    expect(tekst(vervanger)).toContain(t.wieCollega(m.peter.naam));
    for (const zin of Object.values(t.route).filter((r) => r !== ''))
      expect(tekst(vervanger)).not.toContain(zin);
  });

  test.each(gesprekken(m.opgepakt(m.uitgescholden)))(
    'the behandelaar sees them, the coordinator does not: %s (D-21, nazorg-zien)',
    (_stand, melding) => {
      const neutraal = (lezer: string) =>
        JSON.stringify(render(neutraleKaart(melding, zicht, { ...bij, lezer })));
      expect(gezien(inhoud(melding, m.peter.id, taal).json)).toEqual(labels);
      expect(gezien(neutraal(m.peter.id))).toEqual(labels);
      expect(gezien(inhoud(melding, m.noor.id, taal).json)).toEqual([]);
      expect(gezien(neutraal(m.noor.id))).toEqual([]);
    },
  );
});

describe('the coordinator reads and does not act (D-24)', () => {
  const standen: [string, Melding, string[]][] = [
    ['ingediend', m.toegewezen(m.uitgescholden), ['afhandelen.oppakken']],
    ['opgepakt', m.opgepakt(m.uitgescholden), ['afhandelen.recidive']],
    [
      'recidive ingevuld',
      m.metRecidive(m.uitgescholden, 'eerste'),
      ['afhandelen.recidive', 'afhandelen.akkoord', 'afhandelen.aanpassen'],
    ],
    ['besloten', m.akkoord(m.uitgescholden), []],
  ];

  test.each(standen)('%s', (_stand, melding, knoppen) => {
    expect([...new Set(inhoud(melding, m.peter.id).verbs)]).toEqual([...knoppen, 'afhandelen.sluiten']);
    const coordinator = inhoud(melding, m.noor.id);
    expect(coordinator.verbs).toEqual(['afhandelen.sluiten']);
    expect(coordinator.data.tekst).toBe(m.uitgescholden.feiten);
  });

  test('also on the card that stays in the chat', () => {
    const kaart = (lezer: string) =>
      verbs(render(neutraleKaart(m.toegewezen(m.uitgescholden), m.zicht('nl'), { ...bij, lezer })));
    expect(kaart(m.peter.id)).toContain('afhandelen.oppakken');
    expect(kaart(m.noor.id)).not.toContain('afhandelen.oppakken');
  });
});

describe.each([
  ['nl', /(?<!\p{L})(je|jij|jou|jouw|jezelf|mij|mijzelf)(?!\p{L})/iu],
  ['en', /\b(you|your|yours|yourself|me|my|myself)\b/i],
] as const)('%s: who handles it reads about the melder, not about himself', (taal, aanspreken) => {
  const t = tekstVan(taal);

  test.each([
    ['ik', m.uitgescholden, t.keuzes.wieGelezen.ik],
    ['collega', m.voorCollega, t.keuzes.wieGelezen.collega],
  ])('for whom: %s', (_wie, antwoorden, waarde) => {
    const { gebeurtenis } = inhoud(m.opgepakt(antwoorden), m.peter.id, taal).data;
    expect(gebeurtenis).toContainEqual({ label: t.melden.controle.wie, waarde });
    expect(waarde).not.toMatch(aanspreken);
  });

  test('the melder still reads "for myself" in his own summary', () => {
    const { data } = meldenKaart(m.concept(m.uitgescholden), m.zicht(taal), bij);
    expect(JSON.stringify(data)).toContain(t.keuzes.wie.ik);
  });

  test.each(redenIds)('reason %s', (reden) => {
    const bron: Bron = { doc: 'utrecht-protocol', sectie: '6.1' };
    for (const melden of [true, false]) {
      const oordeel = { melden, reden, bron, grensOverschreden: true, omslag: [] };
      const { oordeelKop, oordeelReden } = oordeelRegels(oordeel, taal, 'ander');
      expect(oordeelKop).not.toMatch(aanspreken);
      expect(oordeelReden).not.toMatch(aanspreken);
    }
  });
});

describe.each([
  ['nl', 'Bron: '],
  ['en', 'Source: '],
] as const)('%s: sources', (taal, kop) => {
  const protocol: Bron = { doc: 'utrecht-protocol', sectie: '5/jij' };
  const eigen: Bron = { doc: 'eigen-kennis', sectie: 'houding' };

  const woord = taal === 'nl' ? 'paragraaf' : 'section';

  test('several sources stand behind one word', () => {
    const regel = bronTekst([protocol, { doc: 'werkwijzer', sectie: '4' }, eigen], taal);
    expect(regel).toBe(
      `${kop}Protocol VPD, ${woord} 5, jij · Werkwijzer VPD, ${woord} 4 · ${tekstVan(taal).oordeel.eigenKennis}`,
    );
  });

  test('the same source is named once, one source as one', () => {
    expect(bronTekst([protocol, protocol], taal)).toBe(bronTekst(protocol, taal));
    expect(bronTekst(protocol, taal)).toBe(`${kop}Protocol VPD, ${woord} 5, jij`);
    expect(bronTekst([eigen, { ...eigen, sectie: 'anders' }], taal)).toBe(bronTekst(eigen, taal));
  });
});

describe.each(talen)('%s: who handles it reads whom it happened to (D-85)', (taal) => {
  const { collega, collegaOnbekend } = tekstVan(taal).afhandelen.inhoud;
  const naamOver = (melding: Melding) =>
    inhoud(melding, m.peter.id, taal).data.feiten.find(({ label }) => label === collega)?.waarde;

  test('the colleague by name, or that the name was not found', () => {
    const melding = m.opgepakt(m.voorCollega);
    expect(naamOver({ ...melding, slachtofferNaam: 'Joost Verhagen' })).toBe('Joost Verhagen');
    expect(naamOver(melding)).toBe(collegaOnbekend);
  });

  test('nobody else when the melder reports for himself, nor on the card that stays in the chat', () => {
    expect(naamOver({ ...m.opgepakt(m.uitgescholden), slachtofferNaam: 'Joost Verhagen' })).toBeUndefined();
    const melding = { ...m.opgepakt(m.voorCollega), slachtofferNaam: 'Joost Verhagen' };
    const neutraal = neutraleKaart(melding, m.zicht(taal), { ...bij, lezer: m.peter.id });
    expect(JSON.stringify(render(neutraal))).not.toContain('Joost Verhagen');
  });
});
