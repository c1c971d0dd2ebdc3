import type { Bron } from '../../src/domain/protocol/bron';
import { genoemdeDocumenten, rangschikBronnen } from '../../src/domain/raadplegen/bronnen';
import { splitsVragen } from '../../src/domain/raadplegen/samengesteld';

const bron = (doc: Bron['doc'], sectie: string): Bron => ({ doc, sectie });
const kandidaat = (score: number, ...bronnen: Bron[]) => ({ artikel: { bronnen }, score });
const VRAAG = 'wie doet dat';

describe('the documents a question names', () => {
  it.each([
    ['wat zegt de werkwijzer over huisregels', ['werkwijzer']],
    ['what does the Stop Aggression norm say', ['norm-stop-agressie']],
    ['hoe doen ze dat bij Sociale Zaken', ['bijlage-sociale-zaken']],
    ['wat komt er in het contract', ['samenwerken-derden']],
    ['wat zegt het Utrechtse protocol', ['utrecht-protocol']],
    ['staat het in de werkwijzer of in het protocol', ['werkwijzer']],
    ['wie belt de politie', []],
  ])('%s', (tekst, verwacht) => {
    expect(genoemdeDocumenten(tekst)).toEqual(verwacht);
  });
});

describe('sources, best first', () => {
  it('a chapter once, general knowledge never', () => {
    const een = kandidaat(0.9, bron('eigen-kennis', '112'), bron('utrecht-protocol', '7/sancties'));
    const twee = kandidaat(0.1, bron('utrecht-protocol', '7/aangifte'), bron('werkwijzer', '4'));
    expect(rangschikBronnen(VRAAG, [een, twee])).toEqual([
      bron('utrecht-protocol', '7/sancties'),
      bron('werkwijzer', '4'),
    ]);
  });

  it('what several articles name comes before what one names', () => {
    const treffers = [
      kandidaat(0.6, bron('utrecht-protocol', '4.1'), bron('utrecht-protocol', '6.2')),
      kandidaat(0.6, bron('utrecht-protocol', '6.2')),
    ];
    expect(rangschikBronnen(VRAAG, treffers)[0]).toEqual(bron('utrecht-protocol', '6.2'));
  });

  it('where none is named the protocol of Utrecht is meant', () => {
    const een = kandidaat(0.8, bron('werkwijzer', '5/opschalen'), bron('utrecht-protocol', '9'));
    const twee = kandidaat(0.45, bron('utrecht-protocol', '9'));
    expect(rangschikBronnen(VRAAG, [een, twee])[0]).toEqual(bron('utrecht-protocol', '9'));
    expect(rangschikBronnen('hoe staat het in de norm van Stop Agressie', [een, twee])[0]).toEqual(
      bron('werkwijzer', '5/opschalen'),
    );
    expect(rangschikBronnen(VRAAG, [een])[0]).toEqual(bron('werkwijzer', '5/opschalen'));
  });

  it('a document that is named comes first', () => {
    const een = kandidaat(0.8, bron('utrecht-protocol', '4.2'), bron('werkwijzer', '3'));
    expect(rangschikBronnen('wat zegt de werkwijzer', [een])[0]).toEqual(bron('werkwijzer', '3'));
    expect(rangschikBronnen(VRAAG, [])).toEqual([]);
  });
});

describe('questions in one message', () => {
  it.each([
    [
      'Wat is jij-gedrag, en wanneer moet ik het melden?',
      ['Wat is jij-gedrag', 'wanneer moet ik het melden?'],
    ],
    ['Wie doet aangifte? Hoe snel krijg ik nazorg?', ['Wie doet aangifte?', 'Hoe snel krijg ik nazorg?']],
    ['Er werd gescholden. Moet ik dat melden?', []],
    ['Wie doet aangifte en hoe?', []],
    ['waar ligt de grens', []],
    [
      'Wie meldt het? Wie belt de politie? Wie schrijft de brief? Wie praat met de dader?',
      ['Wie belt de politie?', 'Wie schrijft de brief?', 'Wie praat met de dader?'],
    ],
  ])('%s', (tekst, verwacht) => {
    expect(splitsVragen(tekst)).toEqual(verwacht);
  });
});
