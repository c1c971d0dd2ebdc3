import { berichtSoorten, type BerichtSoort } from '../../src/domain/effect';
import type { Antwoorden } from '../../src/domain/antwoorden';
import type { Melding } from '../../src/domain/melding';
import type { Taal } from '../../src/flows/ports';
import { inhoudKaart } from '../../src/teams/present/afhandelen';
import { neutraleKaart } from '../../src/teams/present/neutraal';
import { tekstVan } from '../../src/teams/present/basis';
import { samenvatting } from '../../src/teams/present/berichten';
import { meldenKaart } from '../../src/teams/present/melden';
import { createRender } from '../../src/teams/render';
import { neutraalVoorSubmit } from '../../src/teams/submit';
import { CARDS_DIR } from '../cards/templates';
import { bericht, BERICHT_ID, gesprekken } from '../cards/voorbeelden';
import * as m from './meldingen';

const KANARIE = 'kanarie-7f3a';
const zwaar: Antwoorden = { ...m.geslagen, feiten: `Hij riep ${KANARIE} en sloeg.` };
const bezoek = { kanaal: 'huisbezoek', huisbezoek: 'afspraak', inschatting: 'ja' } as const;
const licht: Antwoorden = { ...m.uitgescholden, feiten: KANARIE, ...bezoek };

const meldingen: [string, Melding][] = [
  ['ingediend, nog van niemand', m.ingediend(zwaar)],
  ['toegewezen', m.toegewezen(licht)],
  ['opgepakt', m.opgepakt(zwaar)],
  ['recidive ingevuld', m.metRecidive(zwaar, 'recidive')],
  ['akkoord', m.akkoord(zwaar)],
  ['aangepast', m.aangepast(zwaar, ['incidentgesprek'], `Reden met ${KANARIE}.`)],
  ...gesprekken(m.opgepakt(licht)),
];
const talen: readonly Taal[] = ['nl', 'en'];
const gevallen = talen.flatMap((taal) =>
  meldingen.map(([naam, melding]): [string, Taal, Melding] => [`${taal} ${naam}`, taal, melding]),
);

const render = createRender(CARDS_DIR);
const tekstVanKaart = (card: Parameters<typeof render>[0]) => JSON.stringify(render(card));
const bij = { berichtId: BERICHT_ID, now: m.NU, lezer: m.peter.id };

/** Everything that would tell what happened, to whom it was told and what was decided. */
function inhoud(melding: Melding, taal: Taal): string[] {
  const { keuzes, oordeel, afhandelen } = tekstVan(taal);
  const { gedrag = [], bijzonderheden = [], kanaal, schade } = melding.antwoorden;
  return [
    KANARIE,
    ...gedrag.map((g) => keuzes.gedrag[g]),
    ...bijzonderheden.filter((b) => b !== 'geen').map((b) => keuzes.bijzonderheden[b]),
    ...(kanaal === undefined ? [] : [keuzes.kanaal[kanaal]]),
    ...(schade === undefined ? [] : [keuzes.schade[schade]]),
    ...Object.values(oordeel.redenen),
    ...Object.values(afhandelen.maatregelen),
    ...Object.values(afhandelen.inhoud.recidive),
    afhandelen.letsel,
    m.samira.naam,
    'Stadhuis',
  ];
}

const gevonden = (json: string, woorden: string[]) => woorden.filter((woord) => json.includes(woord));

describe.each(gevallen)('what stays in a chat: %s (R13 of the shape)', (_naam, taal, melding) => {
  const zicht = m.zicht(taal);

  test('the card of the behandelaar says that there is something, not what', () => {
    const json = tekstVanKaart(neutraleKaart(melding, zicht, bij));
    expect(gevonden(json, inhoud(melding, taal))).toEqual([]);
    expect(json).toContain(m.NUMMER);
  });

  test.each(berichtSoorten)('message %s says that there is something, not what', (soort) => {
    expect(gevonden(tekstVanKaart(bericht(soort, melding, zicht)), inhoud(melding, taal))).toEqual([]);
  });

  test('the receipt says that it was sent, not what', () => {
    const json = tekstVanKaart(meldenKaart(melding, zicht, bij));
    expect(gevonden(json, inhoud(melding, taal))).toEqual([]);
    expect(json).toContain(m.NUMMER);
  });

  test('the personal view does show it, and an old client gets a sentence in its place', () => {
    const card = inhoudKaart(melding, zicht, bij);
    expect(tekstVanKaart(card)).toContain(KANARIE);
    const gekregen = tekstVanKaart(neutraalVoorSubmit(card, zicht));
    expect(gevonden(gekregen, inhoud(melding, taal))).toEqual([]);
    expect(gekregen).not.toContain(m.NUMMER);
  });
});

describe.each(talen)('%s', (taal) => {
  const zicht = m.zicht(taal);

  test('an old client never gets the text of the melder back in its chat', () => {
    const card = meldenKaart(m.concept(zwaar), zicht, bij);
    expect(tekstVanKaart(card)).toContain(KANARIE);
    expect(tekstVanKaart(neutraalVoorSubmit(card, zicht))).not.toContain(KANARIE);
  });

  test.each(berichtSoorten)('the notification of %s fits every melding (D-68)', (soort: BerichtSoort) => {
    const regel = samenvatting(soort, zicht);
    expect(regel.length).toBeGreaterThan(10);
    expect(regel).not.toMatch(/\d|dreig|geweld|agress|schold|threat|violen|insult/i);
  });
});
