import type { Taal } from '../../src/flows/ports';
import { inhoudKaart } from '../../src/teams/present/afhandelen';
import { aanpassenKaart } from '../../src/teams/present/besluitformulieren';
import { neutraleKaart } from '../../src/teams/present/neutraal';
import { veilig, type Zicht } from '../../src/teams/present/basis';
import { meldenKaart } from '../../src/teams/present/melden';
import { antwoordKaart, onbekendKaart } from '../../src/teams/present/raadplegen';
import type { Card } from '../../src/teams/cards';
import { createRender } from '../../src/teams/render';
import { berichtSoorten } from '../../src/domain/effect';
import { CARDS_DIR, objecten, perType } from '../cards/templates';
import { bericht, BERICHT_ID } from '../cards/voorbeelden';
import { artikel } from '../domain/artikelbouw';
import * as m from './meldingen';

const render = createRender(CARDS_DIR);
const bij = { berichtId: BERICHT_ID, now: m.NU, lezer: m.peter.id };
const vijandig = [
  '[klik](https://evil.example)',
  '![plaatje](https://evil.example/a.png)',
  '**dik** _schuin_ `code` ~~weg~~',
  '<a href="https://evil.example">klik</a>',
  '# Kop',
  'Jan\n\n# Kop\r\n- punt',
  '${$root.id} {{DATE(2027-06-03T12:30:00Z)}}',
] as const;
/** What a text block would draw as a link, a picture, a heading or another kind of letter. */
const MARKDOWN = /\]\(|\*\*|~~|`|<\/?\w|(^|\s)#|(^|\s)_\w|\w_(\s|$)/;

const talen: readonly Taal[] = ['nl', 'en'];
const gevallen = talen.flatMap((taal) => vijandig.map((naam): [Taal, string] => [taal, naam]));

/** Every card that shows a name or a text of somebody else. */
function kaarten(naam: string, taal: Taal): Card[] {
  const profiel = { ...m.zicht(taal).profiel };
  const zicht: Zicht = {
    ...m.zicht(taal),
    profiel: { ...profiel, rollen: { ...profiel.rollen, coordinatoren: [{ id: m.peter.id, naam }] } },
  };
  const basis = m.aangepast({ ...m.uitgescholden, feiten: naam }, ['incidentgesprek'], naam);
  const melding = { ...basis, melderNaam: naam, behandelaar: { ...m.peter, naam } };
  return [
    inhoudKaart(melding, zicht, bij),
    neutraleKaart(melding, zicht, bij),
    meldenKaart(melding, zicht, bij),
    meldenKaart(m.concept({ ...m.uitgescholden, feiten: naam }), zicht, bij),
    meldenKaart(m.concept({ ...m.uitgescholden, feiten: naam }, { vraag: 'feiten' }), zicht, bij),
    aanpassenKaart(melding, zicht, { maatregelen: '', reden: naam, notitie: 'Vul dit nog in.' }),
    onbekendKaart(zicht),
    antwoordKaart(wie, [], zicht),
    ...berichtSoorten.map((soort) => bericht(soort, melding, zicht)),
  ];
}

const wie = artikel('wie', { kort: 'Vraag het {coordinator}.', stappen: ['Bel {coordinator}.'] });

describe.each(gevallen)('%s: a name or a text like %s', (taal, naam) => {
  const alle = kaarten(naam, taal).map(render);

  test('is never Markdown where Markdown is read', () => {
    const gelezen = alle
      .flatMap((card) => perType(card, 'TextBlock'))
      .map(({ text }) => String(text))
      .filter((text) => MARKDOWN.test(text));
    expect(gelezen).toEqual([]);
  });

  test('is shown as it was typed where nothing is read into it', () => {
    const [inhoud] = alle;
    const runs = perType(inhoud, 'TextRun').map(({ text }) => text);
    // Who reported it, who handles it, what happened and why it was decided otherwise.
    expect(runs.filter((text) => text === naam)).toHaveLength(4);
  });

  test('stays text: it is no button, no place and no template', () => {
    for (const card of alle) {
      for (const { object } of objecten(card)) {
        expect(object).not.toHaveProperty('selectAction');
        expect(object).not.toHaveProperty('url');
        if (typeof object['title'] === 'string') expect(object['title']).not.toContain(naam);
      }
    }
  });
});

test('a name inside a sentence of ours stays on one line: no list, no heading, no second paragraph', () => {
  const naam = 'Peter\r\n\r\n1. Bel dit nummer\n\t- 0900';
  expect(veilig(naam)).toBe('Peter 1. Bel dit nummer - 0900');
  const teksten = kaarten(naam, 'nl')
    .map(render)
    .flatMap((card) => perType(card, 'TextBlock'))
    .map(({ text }) => String(text))
    .filter((text) => text.includes('Peter'));
  expect(teksten.length).toBeGreaterThan(3);
  expect(teksten.filter((text) => /[\r\n\t]/.test(text))).toEqual([]);
});

test('an ordinary name stays as it is', () => {
  for (const naam of ['Peter van Dam', "Aisha d'Hondt-O'Neill", 'Łukasz Żak', 'J.P. de Vries']) {
    expect(veilig(naam)).toBe(naam);
  }
});
