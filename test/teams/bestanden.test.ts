import { request } from 'node:http';

import type { Melding } from '../../src/domain/melding';
import { maken } from '../../src/flows/brieven';
import { ophalen } from '../../src/flows/links';
import { createBestanden } from '../../src/teams/bestanden';
import { leesZip } from '../brieven/zip';
import * as bouw from '../domain/bouw';
import { besloten } from '../domain/brief';
import { createWereld } from '../flows/wereld';
import { createTestLog, startBot } from './connector';

const KANARIE = 'kanarie-7f3a';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let bot: Awaited<ReturnType<typeof startBot>>;
let w: ReturnType<typeof createWereld>;
const { lines, log } = createTestLog();
beforeAll(async () => {
  bot = await startBot();
  bot.state.getFile = createBestanden({
    log,
    ophalen: (sleutel, options) => ophalen(w, sleutel, options),
  });
});
afterAll(() => bot.close());
beforeEach(async () => {
  w = createWereld();
  const feiten = `Hij riep ${KANARIE}.`;
  const melding: Melding = besloten(['waarschuwing', 'aangifte'], {
    antwoorden: { ...bouw.uitgescholden, feiten },
    version: 0,
  });
  await w.store.transaction((tx) => tx.meldingen.save(melding));
});

async function pad(soort: 'waarschuwing' | 'aangifte' = 'aangifte'): Promise<string> {
  const gemaakt = await maken({ ...w, origin: () => bot.origin }, bouw.baas, bouw.MELDING, soort);
  if (!gemaakt.ok || !('link' in gemaakt)) throw new Error('no link');
  return gemaakt.link;
}
const koppen = (headers: Headers) => Object.fromEntries(headers);

test('a link gives the file, which nobody keeps and nobody is told of', async () => {
  const antwoord = await fetch(await pad());
  expect(antwoord.status).toBe(200);
  expect(koppen(antwoord.headers)).toMatchObject({
    'content-type': DOCX,
    'content-disposition': 'attachment; filename="concept-brief.docx"',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  const bytes = new Uint8Array(await antwoord.arrayBuffer());
  expect(antwoord.headers.get('content-length')).toBe(String(bytes.byteLength));
  expect(leesZip(bytes).get('word/document.xml')).toContain(KANARIE);
  expect(JSON.stringify(koppen(antwoord.headers))).not.toMatch(/kanarie|M-2027|aangifte/);
});

test('HEAD says the same without the file, and takes nothing', async () => {
  const link = await pad();
  for (let n = 0; n < 8; n++) {
    const antwoord = await fetch(link, { method: 'HEAD' });
    expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([200, DOCX]);
    expect((await antwoord.arrayBuffer()).byteLength).toBe(0);
  }
  const statussen = [];
  for (let n = 0; n < 6; n++) statussen.push((await fetch(link)).status);
  expect(statussen).toEqual([200, 200, 200, 200, 200, 410]);
});

test('too late: a page in plain words, and nothing of the letter', async () => {
  const link = await pad();
  w.clock.verder(15);
  const antwoord = await fetch(link);
  const html = await antwoord.text();
  expect(antwoord.status).toBe(410);
  expect(koppen(antwoord.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  });
  expect(html).toContain('<html lang="nl">');
  expect(html).toContain('Deze link werkt niet meer');
  expect(html).toContain('maak de brief opnieuw');
  expect(html).toContain('<section lang="en">');
  expect(html).not.toMatch(/kanarie|M-2027|\$\{|undefined/);
  expect(antwoord.headers.get('content-disposition')).toBeNull();
});

test.each([
  'x',
  'A'.repeat(43),
  'A'.repeat(44),
  '..%2F..%2F.env',
  '%00',
  '%3Cscript%3E',
  'toString',
  'a'.repeat(90),
])('a forged key gives the same page: %s', async (key) => {
  const antwoord = await fetch(`${bot.origin}/bestanden/${key}`);
  const html = await antwoord.text();
  expect(antwoord.status).toBe(404);
  expect(html).toContain('Deze link ken ik niet');
  expect(html).toBe(await (await fetch(`${bot.origin}/bestanden/${'B'.repeat(43)}`)).text());
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is not possible', async (method) => {
  const antwoord = await fetch(await pad(), { method });
  expect(antwoord.status).toBe(405);
});

test.each(['/bestanden', '/bestanden/', '/bestanden/a/b'])('%s is nothing', async (path) => {
  expect((await fetch(`${bot.origin}${path}`)).status).toBe(404);
});

test('a broken % in the path does not break the server', async () => {
  const status = await new Promise((resolve, reject) => {
    request(`${bot.origin}/bestanden/%E0%A4%A`, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect([400, 404]).toContain(status);
  expect((await fetch(await pad('waarschuwing'))).status).toBe(200);
});

test('when the database does not answer: a page that says so, and a line in the log without a key', async () => {
  const link = await pad();
  const stuk = createBestanden({ log, ophalen: () => Promise.reject(new Error(KANARIE)) });
  const vorige = bot.state.getFile;
  bot.state.getFile = stuk;
  const antwoord = await fetch(link);
  bot.state.getFile = vorige;
  expect(antwoord.status).toBe(503);
  expect(await antwoord.text()).toContain('Het lukt nu even niet');
  expect(lines.join('')).toContain('file.failed');
  expect(lines.join('') + bot.serverLines.join('')).not.toContain(KANARIE);
  expect(lines.join('') + bot.serverLines.join('')).not.toContain(link.slice(-43));
});
