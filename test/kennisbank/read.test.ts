import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ConfigError } from '../../src/errors';
import { checkArtikelen, readArtikelen } from '../../src/kennisbank/read';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'artikelen-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const KOP = `titel: Waar ligt de grens
vragen:
  - waar ligt de grens
bronnen:
  - { doc: utrecht-protocol, sectie: '3' }
`;

function schrijf(file: string, inhoud: string): void {
  writeFileSync(join(dir, file), inhoud);
}

test('an article: id and language from the name, lists with lines that go on, numbers as words', () => {
  schrijf(
    'grens.en.md',
    `---
${KOP}trefwoorden: [112, line]
gecontroleerd: 2026-11-22
---
The line is
here.

## Steps
1. Stop the
   talk.
2. Leave.

## Sentences
- "I end this talk."
`,
  );
  expect(readArtikelen(dir)).toEqual([
    {
      id: 'grens',
      taal: 'en',
      titel: 'Waar ligt de grens',
      vragen: ['waar ligt de grens'],
      trefwoorden: ['112', 'line'],
      kort: 'The line is here.',
      stappen: ['Stop the talk.', 'Leave.'],
      zinnen: ['"I end this talk."'],
      bronnen: [{ doc: 'utrecht-protocol', sectie: '3' }],
      verwant: [],
      acties: [],
      gecontroleerd: '2026-11-22',
    },
  ]);
});

test('only Markdown is read; a Dutch article needs no language in its name', () => {
  schrijf('lees.txt', 'no article');
  schrijf('grens.md', `---\n${KOP}---\nHier.\n`);
  expect(readArtikelen(dir)).toMatchObject([{ id: 'grens', taal: 'nl', kort: 'Hier.', stappen: [] }]);
});

test('a wrong article is refused with its file and field, never with its text', () => {
  schrijf('grens.md', `---\n${KOP}acties: [bellen-met-mij]\n---\nHier.\n`);
  const lees = () => readArtikelen(dir);
  expect(lees).toThrow(ConfigError);
  expect(lees).toThrow(/grens\.md acties\.0/);
  expect(lees).not.toThrow(/bellen-met-mij/);
});

test('checkArtikelen names a missing translation and an unknown related article', () => {
  schrijf('grens.md', `---\n${KOP}verwant: [grens, weg]\n---\nHier.\n`);
  expect(checkArtikelen(readArtikelen(dir))).toEqual(['grens: not in en', 'grens (nl): verwant weg unknown']);
  schrijf('grens.md', `---\n${KOP}verwant: [grens]\n---\nHier.\n`);
  schrijf('grens.en.md', `---\n${KOP}---\nHere.\n`);
  expect(checkArtikelen(readArtikelen(dir))).toEqual([]);
});
