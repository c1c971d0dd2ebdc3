import { join } from 'node:path';

import { raadplegen } from '../../src/domain/raadplegen';
import type { Taal } from '../../src/flows/ports';
import { readArtikelen } from '../../src/kennisbank/read';
import { createKennisbank } from '../../src/kennisbank/search';
import { findCommand } from '../../src/teams/commands';
import { tekstVan } from '../../src/teams/present/basis';

const map = join(__dirname, '..', '..', 'src', 'kennisbank', 'artikelen');
const kennisbank = createKennisbank(readArtikelen(map));
const talen: readonly Taal[] = ['nl', 'en'];

describe.each(talen)('%s: the welcome keeps its word', (taal) => {
  const { welkom } = tekstVan(taal).raadplegen;

  test.each(welkom.voorbeelden)('"%s" has an answer', (vraag) => {
    expect(raadplegen(vraag, kennisbank.search(vraag, taal)).soort).toBe('artikel');
  });
});

test.each(talen)('%s: every word we ask people to type is a command', (taal) => {
  // What is typed as an answer to a question is tested with the typed report.
  const { typen: _t, wacht: _w, ...teksten } = tekstVan(taal);
  const zinnen = JSON.stringify(teksten, (_k, w: unknown) =>
    typeof w === 'function' ? (w as (...a: string[]) => string)('a', 'b') : w,
  );
  const woorden = [...zinnen.matchAll(/(?:[Tt]yp|Stuur me daar|[Tt]ype|Send me there): ([\w ]+)/g)].map(
    ([, woord = '']) => woord.replace(/ om .*| to .*/, ''),
  );
  expect(woorden.length).toBeGreaterThan(5);
  expect(woorden.filter((woord) => findCommand(woord) === undefined)).toEqual([]);
});
