import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Artikel } from '../../src/domain/raadplegen';
import { ConfigError } from '../../src/errors';
import { createLog } from '../../src/log';
import { houdBij } from '../../src/kennisbank/bijhouden';
import { toConfigError, voegSamen } from '../../src/kennisbank/eigen';
import { createKennisbank } from '../../src/kennisbank/search';

const GEHEIM = 'zwartepietendrop';
const bron = { doc: 'utrecht-protocol' as const, sectie: '6.1' };
const grens: Artikel = {
  id: 'grens',
  taal: 'nl',
  titel: 'De grens',
  vragen: ['waar ligt de grens'],
  trefwoorden: [],
  kort: 'Geweld meld je altijd.',
  stappen: [],
  zinnen: [],
  bronnen: [bron],
  verwant: [],
  acties: ['melden'],
};
const basis = [grens, { ...grens, taal: 'en' as const, kort: 'Always report violence.' }];

let map: string;
let regels: string[];
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'eigen-'));
  regels = [];
});
afterEach(() => {
  rmSync(map, { recursive: true, force: true });
});

const tekst = (kort: string, kop = '', titel = 'De kluis') => `---
titel: ${titel}
vragen: [waar is de kluis]
bronnen: [{ doc: utrecht-protocol, sectie: '6.1' }]
${kop}---
${kort}
`;
function schrijf(file: string, inhoud: string): void {
  writeFileSync(join(map, file), inhoud);
}
const open = () =>
  houdBij({
    basis,
    map,
    maak: ({ artikelen }) => createKennisbank(artikelen),
    log: createLog((regel) => regels.push(regel)),
  });
const gelogd = () =>
  regels.map((regel) => {
    const { event, file, code, count } = JSON.parse(regel) as Record<string, string | undefined>;
    return [event, file, code, count].filter((deel) => deel !== undefined).join(' ');
  });

describe('articles of the municipality beside ours (R013)', () => {
  test('one more, and one in the place of ours', () => {
    const samen = voegSamen(basis, [
      { file: 'kluis.md', tekst: tekst('De kluis is op de derde.') },
      {
        file: 'grens.md',
        tekst: tekst('Geweld meld je altijd en meteen.', 'acties: [melden]\n', 'Onze grens'),
      },
    ]);
    expect(samen).toMatchObject({ nieuw: new Set(['kluis']) });
    expect('artikelen' in samen && samen.artikelen.map(({ id, taal, titel }) => [id, taal, titel])).toEqual([
      ['grens', 'nl', 'Onze grens'],
      ['grens', 'en', 'De grens'],
      ['kluis', 'nl', 'De kluis'],
    ]);
  });

  test('everything that is wrong is named at once: file, field and why, never the text', () => {
    const samen = voegSamen(basis, [
      { file: 'grens.md', tekst: tekst(`Geweld hoef je niet te melden, ${GEHEIM}.`) },
      { file: 'kluis.en.md', tekst: tekst('On the third floor.', 'verwant: [weg]\n') },
      { file: 'vorm.md', tekst: tekst('Hier.', `acties: [${GEHEIM}]\n`) },
      { file: 'kop.md', tekst: '---\n  a: [\n---\nHier.\n' },
      { file: 'programma.md', tekst: '---js\n({ titel: process.exit(1) })\n---\nHier.\n' },
    ]);
    if (!('fouten' in samen)) throw new Error('was accepted');
    expect(samen.fouten.map(({ file, veld, regel }) => `${file} ${veld} ${regel}`)).toEqual([
      'vorm.md acties.0 vorm',
      'kop.md --- vorm',
      'programma.md --- vorm',
      'grens.md kort niet-melden',
      'grens.md acties actie-weg',
      'grens.md kort altijd-weg',
      'kluis.en.md id vertaling',
      'kluis.en.md verwant verwant',
    ]);
    const { message } = toConfigError(samen.fouten);
    expect(message).toContain('- ARTIKELEN_DIR grens.md acties: de knop melden ontbreekt');
    expect(message).not.toContain(GEHEIM);
  });
});

describe('the folder is followed without a restart', () => {
  test('at the start a wrong file, or no folder, stops the program', async () => {
    schrijf('grens.md', tekst('Geweld hoef je niet te melden.'));
    await expect(open()).rejects.toThrow(ConfigError);
    rmSync(map, { recursive: true });
    await expect(open()).rejects.toThrow(/ARTIKELEN_DIR/);
  });

  test('what is added, changed and taken away is there after a look', async () => {
    const { kennisbank, kijk } = await open();
    const kluis = () => kennisbank.getArtikel('kluis', 'nl')?.kort;
    expect(kluis()).toBeUndefined();
    schrijf('kluis.md', tekst('De kluis is op de derde.'));
    expect(kluis()).toBeUndefined();
    await kijk();
    expect(kluis()).toBe('De kluis is op de derde.');
    expect(kennisbank.search('waar is de kluis', 'nl')[0]?.artikel.id).toBe('kluis');
    schrijf('kluis.md', tekst('De kluis is verhuisd.'));
    await kijk();
    expect(kluis()).toBe('De kluis is verhuisd.');
    rmSync(join(map, 'kluis.md'));
    await kijk();
    expect(kluis()).toBeUndefined();
    expect(kennisbank.getArtikel('grens', 'nl')).toEqual(grens);
    expect(gelogd()).toEqual(['articles.reloaded 3', 'articles.reloaded 3', 'articles.reloaded 2']);
  });

  test('nothing is read again while nothing changed, and one look at a time', async () => {
    schrijf('kluis.md', tekst('De kluis is op de derde.'));
    schrijf('.kluis.md', 'left by a drive');
    schrijf('~kluis.md', 'left by an editor');
    const { kijk } = await open();
    await kijk();
    expect(regels).toEqual([]);
    schrijf('kluis.md', tekst('De kluis is verhuisd.'));
    await Promise.all([kijk(), kijk()]);
    expect(gelogd()).toEqual(['articles.reloaded 3']);
  });

  test('a wrong file keeps everything as it was, is logged once, by name and rule alone', async () => {
    schrijf('kluis.md', tekst('De kluis is op de derde.'));
    const { kennisbank, kijk } = await open();
    schrijf('kluis.md', tekst('De kluis is verhuisd.'));
    schrijf('grens.md', tekst(`Geweld hoef je niet te melden, ${GEHEIM}.`, 'acties: [melden]\n'));
    await kijk();
    await kijk();
    expect(kennisbank.getArtikel('kluis', 'nl')?.kort).toBe('De kluis is op de derde.');
    expect(kennisbank.getArtikel('grens', 'nl')).toEqual(grens);
    expect(gelogd()).toEqual([
      'articles.refused grens.md niet-melden',
      'articles.refused grens.md altijd-weg',
    ]);
    expect(regels.join('')).not.toContain(GEHEIM);
    schrijf('grens.md', tekst('Geweld meld je altijd.', 'acties: [melden]\n', 'Onze grens'));
    await kijk();
    expect(kennisbank.getArtikel('kluis', 'nl')?.kort).toBe('De kluis is verhuisd.');
    expect(kennisbank.getArtikel('grens', 'nl')?.titel).toBe('Onze grens');
  });

  test('a drive that is away for a while changes nothing', async () => {
    schrijf('kluis.md', tekst('De kluis is op de derde.'));
    const { kennisbank, kijk } = await open();
    rmSync(map, { recursive: true });
    await kijk();
    await kijk();
    expect(kennisbank.getArtikel('kluis', 'nl')?.kort).toBe('De kluis is op de derde.');
    expect(gelogd()).toEqual(['articles.refused unreadable']);
  });
});
