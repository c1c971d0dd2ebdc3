/**
 * Drives the page in a real browser against the fixture: a whole journey, accessibility, pictures.
 * tsc -p src/sandbox/page/tsconfig.json && node test/sandbox-page/browser.mjs [folder for pictures]
 * CHROMIUM names the browser when it is not /usr/bin/chromium.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { chromium } from 'playwright-core';

import { createFixture } from './fixture.mjs';

const folder = process.argv[2];
const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

async function shoot(page, name) {
  if (folder) await page.screenshot({ path: `${folder}/page-${name}.png` });
}

async function checkAccessible(page, where) {
  // Not a script element: the page's own policy forbids those, and must.
  await page.evaluate(axe);
  const { violations } = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  const found = violations.map(
    (v) => `${where}: ${v.id}: ${v.nodes.map((n) => `${n.html} ${n.failureSummary}`).join('\n')}`,
  );
  assert.deepEqual(found, []);
}

async function checkWidth(page) {
  const [wide, room] = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
  assert.ok(wide <= room, `${wide} is wider than ${room}`);
}

/** The journey of the guide, from the first words to the calendar. */
async function journey(name, thema, viewport, small) {
  const fixture = createFixture();
  await new Promise((r) => fixture.server.listen(0, '127.0.0.1', r));
  const origin = `http://127.0.0.1:${fixture.server.address().port}`;
  const page = await browser.newPage({ viewport });
  const problems = [];
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && problems.push(m.text()));
  page.on('pageerror', (e) => problems.push(String(e)));
  page.on(
    'request',
    (r) => r.url().startsWith(origin) || r.url().startsWith('data:') || problems.push(r.url()),
  );
  await page.goto(`${origin}/?thema=${thema}`);
  const pane = (naam) => page.locator(`[data-venster=${naam}]`);
  const tab = (text) => page.locator('#tabs .tab', { hasText: text }).click();
  const check = async (step) => {
    await shoot(page, `${name}-${step}`);
    await checkAccessible(page, `${name} ${step}`);
    await checkWidth(page);
  };
  await page.locator('html[data-klaar]').waitFor();
  await page.getByText('Nog geen berichten').first().waitFor();
  assert.match(await page.locator('#klok time').innerText(), /^zo 22 november 2026, 14\.0\d uur$/);
  await check('1-leeg');

  if (small) {
    await page.locator('#gids-knop').click();
    await check('1-gids');
  }
  await page.locator('[data-stap=typ]').click();
  await page.keyboard.press('Enter');
  const samira = pane('medewerker');
  await samira.getByRole('heading', { name: 'Wat gebeurde er?' }).waitFor();
  await check('2-vraag');
  await samira.getByRole('button', { name: 'Volgende' }).click();
  await samira.getByText('Kies wat er gebeurde.').waitFor();
  assert.equal(fixture.clicks.length, 0, 'an invalid card is not sent');
  await check('3-fout');
  await samira.getByRole('radio').nth(2).check();
  await samira.getByRole('button', { name: 'Volgende' }).click();
  await samira.getByText('Bezig…').waitFor();
  await samira.getByLabel('Tijd').fill('13:40');
  await samira.getByLabel('Wat werd er gezegd?').fill('Hij zei <b>iets</b> naars.');
  await samira.getByLabel('Wie was erbij?').selectOption({ label: 'Joost Verhagen (Medewerker balie)' });
  await check('4-moment');

  // A change by somebody else waits; a change of theme keeps what was filled in.
  const id = fixture.chat('samira').at(-1).id;
  fixture.setCard('samira', id, { ...fixture.cards.moment, fallbackText: 'nieuw' });
  await samira.getByText('Deze kaart is intussen veranderd').waitFor();
  fixture.setCard('samira', id, fixture.cards.moment);
  await page.locator('#thema').click();
  await page.locator('#thema').click();
  assert.equal(await samira.getByLabel('Tijd').inputValue(), '13:40');
  await samira.getByRole('button', { name: 'Volgende' }).click();
  await samira.getByText('Hij zei <b>iets</b> naars.').waitFor();
  assert.deepEqual(fixture.clicks.at(-1).inputs, {
    datum: '2026-11-22',
    tijd: '13:40',
    verhaal: 'Hij zei <b>iets</b> naars.',
    ander: 'false',
    getuige: '0b000000-0000-4000-8000-000000000002',
  });
  await samira.getByRole('button', { name: 'Waarom melden?' }).click();
  await samira.getByText('Je staat er niet alleen voor').waitFor();
  await check('5-overzicht');
  await samira.getByRole('button', { name: 'Dien in' }).click();
  await samira.getByText('Je melding is binnen').waitFor();

  await page.locator('#tabs .badge:visible', { hasText: '1' }).waitFor();
  await check('6-badge');
  if (small) await tab('Leidinggevende');
  const peter = pane('leidinggevende');
  await peter.getByRole('button', { name: 'Stappen' }).click();
  await peter.getByText('Bel je collega').waitFor();
  await peter.getByRole('button', { name: 'Zeg nee' }).click();
  await peter.getByText('Dit kan nu niet').waitFor();
  await check('7-afhandelen');
  await peter.getByRole('button', { name: 'Pak op' }).click();
  await peter.getByText('opgepakt door jou').waitFor();
  await page.locator('#tabs .badge:visible').waitFor({ state: 'detached' });

  if (small) await tab('Agenda');
  await page.getByText('Nazorg, gesprek 3 van 3').waitFor();
  await check('8-agenda');
  if (small) await page.locator('.klok-menu').click();
  await page.getByRole('button', { name: '5 dagen verder' }).click();
  await page.locator('#klok').getByText('Bezig…').waitFor();
  await check('9-klok');
  await page.locator('#klok time', { hasText: 'vr 27 november 2026' }).waitFor();
  await page.getByText('Nazorg, gesprek 1 van 3').waitFor({ state: 'detached' });

  if (small) await tab('Medewerker');
  await samira.getByRole('textbox', { name: 'aan VPD-assistent' }).fill('wat doe ik bij jij-gedrag?');
  await page.keyboard.press('Enter');
  await samira.getByText('Benoem het gedrag').waitFor();
  await check('10-antwoord');
  await page.locator('#opnieuw').click();
  await check('11-opnieuw');
  await page.getByRole('button', { name: 'Ja, begin opnieuw' }).click();
  await samira.getByText('Nog geen berichten').waitFor();
  assert.deepEqual(problems, []);
  await page.close();
  fixture.server.closeAllConnections();
  fixture.server.close();
}

try {
  for (const thema of ['licht', 'donker']) {
    await journey(`breed-${thema}`, thema, { width: 1440, height: 900 }, false);
    await journey(`smal-${thema}`, thema, { width: 390, height: 844 }, true);
  }
  await journey('smalst', 'licht', { width: 360, height: 640 }, true);
} finally {
  await browser.close();
}
process.stdout.write('The page works.\n');
