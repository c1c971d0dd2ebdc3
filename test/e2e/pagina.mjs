/** Drives the page of the sandbox the way a person does: by what stands on the screen. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const WAIT_MS = 15_000;
const MAX_TABS = 40;
const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

export const BREED = { width: 1440, height: 900 };
export const SMAL = { width: 390, height: 844 };

/**
 * Opens the page in a profile of its own. `naam` goes before the names of its pictures. `small`: one pane at a time,
 * so a pane is chosen with its tab first.
 */
export async function openPagina(browser, controles, { origin, naam, viewport = BREED, query = '' }) {
  const context = await browser.newContext({ viewport, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT_MS);
  const problemen = watch(page, origin);
  await page.goto(`${origin}/${query}`);
  await page.locator('html[data-klaar]').waitFor();
  const small = viewport.width < 900;
  let taps = 0;
  let velden = 0;

  const venster = (titel) => {
    const element = page.locator(`[data-venster=${titel}]`);
    const kaarten = element.locator('.kaart');
    const knop = (title) => kaarten.getByRole('button', { name: title, exact: true }).last();
    return {
      element,
      kaarten,
      knop,
      tekst: (text) => element.getByText(text).last(),
      /** Waits for a card with this text; the newest one. */
      kaart: async (text) => {
        const kaart = kaarten.filter({ hasText: text }).last();
        await kaart.waitFor();
        return kaart;
      },
      /** Presses a button of the newest card that has it. */
      tik: async (title) => {
        await knop(title).click();
        taps += 1;
      },
      /** Ticks a box or a round button. */
      vink: async (text) => {
        await kaarten.getByRole('checkbox', { name: text }).last().check();
        taps += 1;
      },
      /** Chooses one of a few answers that stand under each other. */
      kies1: async (text) => {
        await kaarten.getByRole('radio', { name: text }).last().check();
        taps += 1;
      },
      /** Fills a field by its label. */
      typ: async (label, text) => {
        await kaarten.getByLabel(label).last().fill(text);
        velden += 1;
      },
      /** Chooses from the list of the newest card that has one. */
      lijst: async (label) => {
        await kaarten.getByRole('combobox').last().selectOption({ label });
        taps += 1;
      },
      /** Presses the first button that begins so. */
      tikBegin: async (title) => {
        await kaarten.last().getByRole('button', { name: title }).first().click();
        taps += 1;
      },
      /** Another person sits down at this pane. */
      kies: (key) => element.getByRole('combobox', { name: 'Wie ben je hier?' }).selectOption(key),
      zeg: async (text) => {
        await element.getByRole('textbox', { name: 'aan VPD-assistent' }).fill(text);
        await element.getByRole('button', { name: 'Verstuur', exact: true }).click();
      },
    };
  };

  const thema = async (wanted) => {
    const now = await page.locator('html').getAttribute('data-thema');
    if (now !== wanted) await page.getByRole('button', { name: 'Donker thema' }).click();
    await page.locator(`html[data-thema=${wanted}]`).waitFor();
  };

  /** A main state of the page: nothing broken, readable for everybody and not wider than the screen, in both themes. */
  const toestand = async (state, kleuren = ['donker', 'licht']) => {
    for (const kleur of kleuren) {
      await thema(kleur);
      await page.mouse.move(0, 0);
      const name = `${naam}-${state}-${kleur}`;
      await page.screenshot({ path: join(controles.folder, `${name}.png`) });
      await controles.check(
        `axe-core and width: ${name}`,
        async () => {
          assert.deepEqual(await axeProblemen(page), []);
          const [wide, room] = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
          assert.ok(wide <= room, `${wide} is wider than ${room}`);
        },
        { soft: true },
      );
    }
  };

  /** Only a picture: the card itself is looked at by the part kaarten. */
  const foto = async (state) => {
    await thema('licht');
    await page.screenshot({ path: join(controles.folder, `${naam}-${state}-licht.png`) });
  };

  return {
    page,
    small,
    foto,
    problemen,
    venster,
    toestand,
    thema,
    taps: () => taps,
    velden: () => velden,
    /** Brings a pane on the screen. */
    tab: async (title) => {
      const tab = page.locator('#tabs').getByRole('button', { name: title });
      if ((await tab.getAttribute('aria-pressed')) !== 'true') await tab.click();
    },
    verzet: async (title) => {
      if (small) await page.getByRole('button', { name: 'Vooruit' }).click();
      await page.getByRole('button', { name: title }).click();
      await page.locator('#klok[aria-busy=false]').waitFor();
    },
    klok: () => page.locator('#klok time').innerText(),
    /** Presses Tab until this has the focus; tells how often. */
    naar: async (target) => {
      for (let n = 0; n < MAX_TABS; n += 1) {
        if (await heeftFocus(target)) return n;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Na ${MAX_TABS} keer Tab nog niet bij: ${target}`);
    },
    /** Waits until the beginning of something can be seen, without scrolling for it. */
    inBeeld: async (locator) => {
      await locator.waitFor();
      await page.waitForFunction(isSeen, await locator.elementHandle());
    },
    check: (name, work) => controles.check(name, work, { pages: [page] }),
    sluit: () => context.close(),
  };
}

export const heeftFocus = (target) =>
  target.evaluateAll((found) => found.some((e) => e === document.activeElement));

/** What axe-core finds on what the page shows now; [] when nothing is wrong. */
export async function axeProblemen(page) {
  // Not a script element: the page's own policy forbids those, and must.
  await page.evaluate(axe);
  const { violations } = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.html} ${n.failureSummary}`).join('\n')}`);
}

/** Runs in the page. */
function isSeen(element) {
  const box = element.getBoundingClientRect();
  const room = element.closest('.gesprek').getBoundingClientRect();
  return box.top >= room.top && box.top < room.bottom - 40;
}

/** What a page says in its console, breaks on, or wants from elsewhere. */
function watch(page, origin) {
  const problems = [];
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && problems.push(m.text()));
  page.on('pageerror', (e) => problems.push(String(e)));
  page.on('request', (r) => {
    if (!r.url().startsWith(origin) && !r.url().startsWith('data:')) problems.push(r.url());
  });
  return problems;
}
