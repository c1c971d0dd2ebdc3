import { A4, BLAD, createBrieven, INSPRING } from '../../src/brieven/docx';
import type { Antwoorden } from '../../src/domain/antwoorden';
import { bladVan } from '../../src/domain/brieven';
import { CITAAT_TEKENS } from '../../src/domain/brieven/aangifte';
import { alsTekst, citaat, type Blad } from '../../src/domain/brieven/blad';
import { briefSoorten } from '../../src/domain/brieven/soorten';
import * as bouw from '../domain/bouw';
import { besloten } from '../domain/brief';
import { leesDocx, leesZip, openTags } from './zip';

const brieven = createBrieven();
const melding = besloten(['waarschuwing'], {
  antwoorden: {
    ...bouw.uitgescholden,
    feiten: 'Hij riep: "ik <krijg> je & je [collega]".\nToen ging hij weg.',
  },
});
const blad = (soort: (typeof briefSoorten)[number]) => bladVan(soort, { melding, profiel: bouw.profiel });
const regels = (tekst: string) =>
  tekst
    .split('\n')
    .map((r) => r.replace(/^- /, ''))
    .filter((r) => r !== '');

describe.each(briefSoorten)('%s as a Word document', (soort) => {
  test('is a zip with the parts Word needs, and well-formed XML', async () => {
    const docx = await brieven.toDocx(blad(soort));
    const files = leesZip(docx);
    for (const naam of ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml'])
      expect(files.get(naam)).toMatch(/^<\?xml/);
    for (const [naam, xml] of files)
      if (/\.(xml|rels)$/.test(naam)) expect([naam, openTags(xml)]).toEqual([naam, []]);
    expect([...files.keys()].filter((naam) => /media|macro|vba|embeddings/i.test(naam))).toEqual([]);
    expect([...files.values()].join('')).not.toMatch(/\$\{|undefined|\[object/);
  });

  test('says the same as the plain text', async () => {
    expect(leesDocx(await brieven.toDocx(blad(soort))).filter((r) => r !== '')).toEqual(
      regels(alsTekst(blad(soort))),
    );
  });

  test('marks every placeholder', async () => {
    const xml = leesZip(await brieven.toDocx(blad(soort))).get('word/document.xml') ?? '';
    const gemarkeerd = [...xml.matchAll(/<w:highlight w:val="yellow"\/>.*?<w:t[^>]*>([^<]*)</g)].map(
      (m) => m[1],
    );
    const { alineas } = blad(soort);
    const plekken = alineas
      .filter((a) => a.soort !== 'citaat')
      .flatMap((a) => [...a.tekst.matchAll(/\[[^\]]+\]/g)].map(([p]) => p));
    expect(gemarkeerd).toEqual(plekken);
    expect(plekken.length).toBeGreaterThan(0);
  });
});

test('the properties of the file name nobody', async () => {
  const core = leesZip(await brieven.toDocx(blad('aangifte'))).get('docProps/core.xml') ?? '';
  expect(core).toContain('<dc:creator>Concept</dc:creator>');
  expect(core).toContain('<cp:lastModifiedBy>Concept</cp:lastModifiedBy>');
});

test('what XML cannot hold is left out, the rest of the words stays', async () => {
  const vuil: Blad = {
    titel: 'T',
    alineas: [citaat('a\u0000b\u000bc\ud800d\ufffee 😀')],
    bijlage: [],
    eenBlad: false,
  };
  expect(leesDocx(await brieven.toDocx(vuil))).toEqual(['T', 'abc\ufffdde 😀']);
});

/** As Word lays it out: fixed line heights, and Arial counted wider than Dutch text in it is. */
function hoogte({ alineas }: Blad): number {
  const LETTER_BREEDTE = 0.53;
  const breedte = (A4.width - 2 * BLAD.marge) / 20;
  const punt = BLAD.letter / 2;
  const passen = (tekst: string, inspring: number) => {
    const tekens = Math.floor((breedte - inspring / 20) / (punt * LETTER_BREEDTE));
    return tekst.split('\n').reduce((n, r) => n + Math.max(1, Math.ceil(r.length / (tekens * 0.95))), 0);
  };
  const titel = BLAD.titelRegel.line + BLAD.na;
  return alineas.reduce((som, { soort, tekst }) => {
    const inspring = soort === 'punt' || soort === 'citaat' ? INSPRING : 0;
    const rond = soort === 'kop' ? BLAD.voorKop + BLAD.na / 2 : soort === 'punt' ? BLAD.na / 2 : BLAD.na;
    return som + passen(tekst, inspring) * BLAD.regel.line + rond;
  }, titel);
}

describe('the aangifte sheet is one A4 (G5), counted, not measured in Word', () => {
  const ruimte = A4.height - 2 * BLAD.marge;
  const vol: Antwoorden = {
    ...bouw.uitgescholden,
    gedrag: ['belediging', 'discriminatie', 'dreigen-geweld-persoon', 'slaan-duwen-spugen', 'vernieling'],
    bijzonderheden: ['discriminatie', 'letsel', 'schade'],
    schade: 'beide',
  };
  const langProfiel = { ...bouw.profiel, vestigingsadres: 'P'.repeat(200) };

  test.each([
    ['nothing told', ''],
    ['the longest text that stands on it', 'x'.repeat(CITAAT_TEKENS)],
    ['short lines', 'a\nb\nc\nd\ne\nf'],
    ['a text for the annex', 'x'.repeat(4000)],
  ])('%s', (_naam, feiten) => {
    for (const aangifteDoor of [['werkgever'], ['slachtoffer']] as const) {
      const m = besloten(['aangifte'], { antwoorden: { ...vol, feiten } });
      const profiel = { ...langProfiel, aangifteDoor: [...aangifteDoor] };
      expect(hoogte(bladVan('aangifte', { melding: m, profiel }))).toBeLessThanOrEqual(ruimte);
    }
  });
});

describe('keys of links', () => {
  test('are 256 bits, never twice the same; only their hash is kept', () => {
    const sleutels = Array.from({ length: 200 }, () => brieven.sleutel());
    expect(new Set(sleutels).size).toBe(200);
    for (const s of sleutels) {
      expect(s).toMatch(/^[\w-]{43}$/);
      expect(Buffer.from(s, 'base64url')).toHaveLength(32);
      expect(brieven.hash(s)).toMatch(/^[0-9a-f]{64}$/);
      expect(brieven.hash(s)).toBe(brieven.hash(s));
    }
    expect(new Set(sleutels.map((s) => brieven.hash(s))).size).toBe(200);
  });
});
