import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { normaliseer } from '../../src/domain/raadplegen/normaliseer';
import { readOefenzinnen } from '../../src/kennisbank/leren/oefenzinnen';
import { openKennisbank } from '../../src/kennisbank/open';
import { readArtikelen } from '../../src/kennisbank/read';
import { createVraagbaak, regelSchema } from '../../src/vraagbaak';
import { createBm25 } from './evaluatie/bm25';
import { goudSchema, scoor, type Goud, type Uitslag, type Voorspelling } from './evaluatie/score';

const root = join(__dirname, '../..');
const dir = join(__dirname, 'evaluatie');
const artikelen = readArtikelen(join(root, 'src/kennisbank/artikelen'));
const oefenzinnen = readOefenzinnen(join(root, 'src/kennisbank/oefenzinnen'));

/** What was reached: raise it when it rises, never lower it to get a change through. */
const BEREIKT: Record<'tuning' | 'blind', Uitslag> = {
  tuning: {
    feiten: 0.92,
    bron1: 0.88,
    bron3: 0.96,
    intent: 0.94,
    gedrag: 0.9,
    onterecht: 0.05,
    onterechtBijna: 0.084,
    noodGemist: 0,
    fysiekGemist: 0.026,
  },
  blind: {
    feiten: 0.94,
    bron1: 0.83,
    bron3: 0.95,
    intent: 0.94,
    gedrag: 0.9,
    onterecht: 0.034,
    onterechtBijna: 0.056,
    noodGemist: 0,
    fysiekGemist: 0,
  },
};
/** Of these, less is better. */
const LIEVER_LAAG: ReadonlySet<string> = new Set([
  'onterecht',
  'onterechtBijna',
  'noodGemist',
  'fysiekGemist',
]);

let uitslagen: Record<'tuning' | 'blind', { wij: Uitslag; bm25: Uitslag }>;

beforeAll(() => {
  const vraagbaak = createVraagbaak(root, openKennisbank(root));
  const wij = (regel: Goud): Voorspelling => vraagbaak.voorspel(regelSchema.parse(regel));
  const bm25 = createBm25(artikelen, oefenzinnen);
  const meet = (helft: string) => {
    const goud = lees(helft);
    return { wij: scoor(goud, wij), bm25: scoor(goud, bm25) };
  };
  uitslagen = { tuning: meet('tuning'), blind: meet('blind') };
  process.stdout.write(tabel());
});

/**
 * Questions of people who saw neither the articles nor the practice sentences. The lines of the tuning half were read
 * while thresholds were chosen; of the blind half only figures were seen.
 */
function lees(helft: string): Goud[] {
  return readdirSync(dir)
    .filter((file) => file.startsWith(helft))
    .flatMap((file) => readFileSync(join(dir, file), 'utf8').trim().split('\n'))
    .map((regel) => goudSchema.parse(JSON.parse(regel)));
}

test('nothing that is measured with was practised with, word for word', () => {
  const kaal = (tekst: string) =>
    normaliseer(tekst)
      .replaceAll(/[^\p{L}\d]+/gu, ' ')
      .trim();
  const gemeten = new Set(['tuning', 'blind'].flatMap(lees).map((r) => kaal('q' in r ? r.q : r.text)));
  const geoefend = [...oefenzinnen.map(({ tekst }) => tekst), ...artikelen.flatMap(({ vragen }) => vragen)];
  expect(geoefend.filter((tekst) => gemeten.has(kaal(tekst)))).toEqual([]);
});

function tabel(): string {
  const procent = (deel: number) => `${(100 * deel).toFixed(1)}%`.padStart(8);
  const { tuning, blind } = uitslagen;
  const kolommen = [tuning.wij, tuning.bm25, blind.wij, blind.bm25];
  const maten = Object.keys(tuning.wij) as (keyof Uitslag)[];
  return [
    `\n${''.padEnd(16)}  tuning    BM25   blind    BM25`,
    ...maten.map((maat) => `${maat.padEnd(16)}${kolommen.map((kolom) => procent(kolom[maat])).join('')}`),
    '',
  ].join('\n');
}

describe.each(['tuning', 'blind'] as const)('what was reached on unseen questions stays (%s)', (helft) => {
  test.each(Object.keys(BEREIKT.tuning) as (keyof Uitslag)[])('%s', (maat) => {
    const gemeten = uitslagen[helft].wij[maat];
    if (LIEVER_LAAG.has(maat)) expect(gemeten).toBeLessThanOrEqual(BEREIKT[helft][maat]);
    else expect(gemeten).toBeGreaterThanOrEqual(BEREIKT[helft][maat]);
  });

  test('better than plain BM25 where that is not only luck', () => {
    const { wij, bm25 } = uitslagen[helft];
    expect(wij.feiten).toBeGreaterThan(bm25.feiten);
    expect(wij.intent).toBeGreaterThan(bm25.intent);
    expect(wij.gedrag).toBeGreaterThan(bm25.gedrag);
    expect(wij.onterecht).toBeLessThan(bm25.onterecht);
  });
});
