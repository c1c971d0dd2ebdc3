/** A page with only cards on it, drawn by the page of the sandbox itself. Nothing listens: every file is handed over. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..');
const ORIGIN = 'http://kaarten.test';
const TYPES = new Map([
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
]);
const STIJLEN = ['page', 'venster', 'chat', 'kaart'].map(
  (naam) => `<link rel="stylesheet" href="/page/${naam}.css" />`,
);
const HTML = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Kaarten</title>
    <link rel="icon" href="data:," />
    ${STIJLEN.join('\n')}
    <style>html, body { height: auto; overflow: visible; display: block; background: var(--grond); }</style>
    <script src="/vendor/adaptivecards.min.js"></script>
  </head>
  <body><main class="gesprek"><h1>Kaarten</h1><ul class="berichten"></ul></main></body>
</html>`;

/** Every example of test/cards, as JSON of a card: { naam, voorbeeld, kaart }. */
export async function leesVoorbeelden() {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['-r', './test/store/register.cjs', 'test/e2e/kaarten.ts'],
    { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout);
}

/** Opens the page; `toon` puts these cards on it, in place of what stood there. */
export async function openKaarten(browser, viewport) {
  const context = await browser.newContext({ viewport, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const page = await context.newPage();
  const problemen = [];
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && problemen.push(m.text()));
  page.on('pageerror', (e) => problemen.push(String(e)));
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ body: HTML, contentType: 'text/html' });
    const [, map, file = ''] = pathname.split('/');
    const folder = map === 'vendor' ? 'node_modules/adaptivecards/dist' : 'dist/sandbox/page';
    const body = await readFile(join(ROOT, folder, file));
    return route.fulfill({ body, contentType: TYPES.get(extname(file)) ?? 'text/plain' });
  });
  await page.goto(`${ORIGIN}/`);
  return {
    page,
    problemen,
    toon: (kaarten, thema, people = []) => page.evaluate(teken, { kaarten, thema, people }),
    sluit: () => context.close(),
  };
}

/** Runs in the page. */
async function teken({ kaarten, thema, people }) {
  const { createKaart, prepareRenderer } = await import('/page/kaart.js');
  document.documentElement.dataset.thema = thema;
  if (!globalThis.klaargezet) prepareRenderer();
  globalThis.klaargezet = true;
  const rijen = kaarten.map(({ voorbeeld, kaart }) => {
    const rij = document.createElement('li');
    rij.className = 'bericht bot';
    const kop = document.createElement('h2');
    kop.className = 'verborgen';
    kop.textContent = voorbeeld;
    const deel = createKaart({ people, thema: () => thema, klik: () => Promise.resolve(undefined) });
    deel.show(kaart);
    rij.append(kop, deel.element);
    return rij;
  });
  document.querySelector('.berichten').replaceChildren(...rijen);
}
