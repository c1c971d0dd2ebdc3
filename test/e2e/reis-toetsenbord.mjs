/** A whole report without a mouse: Tab, Enter, the space bar and typing. */
import assert from 'node:assert/strict';

import { nl } from '../../dist/teams/tekst/nl.js';
import { heeftFocus, openPagina } from './pagina.mjs';

const { vragen, melden, keuzes, raadplegen } = nl;

export async function reisToetsenbord(browser, controles, { origin, naam }) {
  const pagina = await openPagina(browser, controles, { origin, naam, query: '?wie=ilse,karin' });
  const { check, page, venster } = pagina;
  const chat = venster('medewerker');
  const { keyboard } = page;
  let tabs = 0;

  const naar = async (target) => {
    tabs += await pagina.naar(target);
  };
  const kaartMet = (kop) => chat.kaarten.filter({ hasText: kop }).last();
  /** On the card with this heading: to the button, and Enter. The focus must be on that card already, at its start. */
  const druk = async (kop, knop) => {
    const kaart = kaartMet(kop);
    await kaart.waitFor();
    await page.locator('.kaart[aria-busy]').waitFor({ state: 'detached' });
    await naar(kaart.getByRole('button', { name: knop, exact: true }));
    await keyboard.press('Enter');
  };

  try {
    await check(`${naam}: the message field is reached with Tab`, async () => {
      await chat.kaart(raadplegen.welkom.kop);
      await naar(chat.element.getByRole('textbox', { name: 'aan VPD-assistent' }));
      await keyboard.type('een klant heeft mij net bedreigd aan de balie');
      await keyboard.press('Enter');
      await chat.kaart(vragen.veilig.kop);
    });
    tabs = 0;
    await check(`${naam}: backwards from the message field to the newest card`, async () => {
      await page.locator('.wacht').first().waitFor({ state: 'hidden' });
      const knop = kaartMet(vragen.veilig.kop).getByRole('button', { name: vragen.veilig.knoppen.ja });
      for (let n = 0; n < 6 && !(await heeftFocus(knop)); n += 1) await keyboard.press('Shift+Tab');
      assert.ok(await heeftFocus(knop), 'not reached in six steps back');
      await keyboard.press('Enter');
    });
    await check(`${naam}: after a press the focus stays on the card`, async () => {
      await chat.kaart(vragen.wanneer.kop);
      await page.locator('.kaart[aria-busy]').waitFor({ state: 'detached' });
      assert.ok(await page.evaluate("document.activeElement.closest('.kaart') !== null"));
    });
    await check(`${naam}: every question is answered with Tab and Enter`, async () => {
      await druk(vragen.wanneer.kop, vragen.wanneer.knoppen.net);
      await druk(vragen.wie.kop, vragen.wie.knoppen.ik);
      await druk(vragen.waar.kop, vragen.waar.knoppen.balie);
      const vakje = kaartMet(vragen.gedrag.kop).getByRole('checkbox', {
        name: keuzes.gedrag['dreigen-geweld-persoon'],
      });
      await vakje.waitFor();
      if (!(await vakje.isChecked())) {
        await naar(vakje);
        await keyboard.press('Space');
      }
      assert.ok(await vakje.isChecked());
      await druk(vragen.gedrag.kop, melden.volgende);
    });
    await check(`${naam}: the remaining questions, by whatever stands there`, async () => {
      const feiten = kaartMet(vragen.feiten.kop);
      const antwoorden = [
        vragen.gestopt.knoppen.nee,
        vragen.beeindigd.knoppen.ja,
        vragen.bijzonderheden.knoppen.geen,
      ];
      for (let n = 0; n < 6; n += 1) {
        await page.locator('.kaart[aria-busy]').waitFor({ state: 'detached' });
        if (await feiten.isVisible()) break;
        const kop = await chat.kaarten.last().getByRole('heading').first().innerText();
        for (const antwoord of antwoorden) {
          if (!(await kaartMet(kop).getByRole('button', { name: antwoord, exact: true }).isVisible()))
            continue;
          await druk(kop, antwoord);
          await kaartMet(kop).waitFor({ state: 'detached' });
          break;
        }
      }
      await naar(feiten.getByRole('textbox'));
      await keyboard.type('Hij zei dat hij me opwacht.');
      await druk(vragen.feiten.kop, melden.volgende);
    });
    await check(`${naam}: Versturen with Enter gives a receipt`, async () => {
      await druk(vragen.controle.kop, melden.controle.versturen);
      await chat.kaart(melden.ontvangst.kop('M-'));
      process.stdout.write(`     ${tabs} times Tab\n`);
    });
    await check(`${naam}: focus is always visible`, async () => {
      await keyboard.press('Tab');
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
      assert.notEqual(outline, 'none');
    });
  } finally {
    await pagina.sluit();
  }
}
