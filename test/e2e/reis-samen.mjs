/**
 * Where people are: a group chat and a channel with the bot mentioned, the message extension, 'Meld dit bericht', and
 * somebody on the phone. What a person does beside the cards is done with the keyboard.
 */
import assert from 'node:assert/strict';

import { nl } from '../../dist/teams/tekst/nl.js';
import { openPagina } from './pagina.mjs';

const { melden, raadplegen, gesprek, uitbreiding, beoordelen } = nl;
const POST = 'Een klant mailde mij net: ik weet waar jij woont.';
const VRAAG = 'wat doe ik bij jij-gedrag?';

export async function reisSamen(browser, controles, { origin, naam, viewport }) {
  const pagina = await openPagina(browser, controles, { origin, naam, viewport });
  const { check, page, naar, toestand, venster } = pagina;
  const { keyboard } = page;
  const groep = venster('groep');
  const eigen = venster('medewerker');
  const bot = groep.element.locator('.bericht.bot');
  const zoek = groep.element.getByRole('search', { name: 'Zoek in het protocol' });
  const zoekveld = zoek.getByRole('searchbox');
  const boven = groep.element.getByRole('region');
  const venstertje = page.getByRole('dialog');
  /** To it with Tab, then Enter. */
  const druk = async (target) => {
    await target.waitFor();
    await naar(target);
    await keyboard.press('Enter');
  };
  const typ = async (text) => {
    await boven.focus();
    await naar(groep.element.getByRole('textbox', { name: 'Bericht van' }));
    await keyboard.type(text);
    await keyboard.press('Enter');
  };

  try {
    await check(`${naam}: a group gets an answer to read together, and nothing to report with`, async () => {
      await pagina.tab('Groep');
      await groep.element.getByText('Nog geen berichten').waitFor();
      await typ(VRAAG);
      const kaart = await groep.kaart('Bron: ');
      await kaart.getByRole('link', { name: uitbreiding.openen }).waitFor();
      for (const knop of [raadplegen.meldDit, gesprek.knop])
        assert.equal(await kaart.getByRole('button', { name: knop }).count(), 0, knop);
    });
    await toestand('70-groep');
    await check(`${naam}: a report does not start there`, async () => {
      await typ('melden');
      await groep.kaart(uitbreiding.groepKop);
    });

    await check(`${naam}: what colleagues say to each other is not for the bot`, async () => {
      const eerst = await bot.count();
      await groep.kies('joost');
      const vakje = groep.element.getByRole('checkbox', { name: 'Noem @VPD-assistent' });
      await boven.focus();
      await naar(vakje);
      await keyboard.press('Space');
      await typ(POST);
      await groep.element.locator('.bericht.mens').filter({ hasText: POST }).waitFor();
      await groep.element.locator('.wacht').waitFor({ state: 'hidden' });
      assert.equal(await bot.count(), eerst);
      await boven.focus();
      await naar(vakje);
      await keyboard.press('Space');
    });
    await check(`${naam}: Meld dit bericht shows a form to this person only`, async () => {
      await groep.kies('samira');
      await groep.element.locator('.bericht.ander').filter({ hasText: POST }).waitFor();
      await boven.focus();
      await druk(groep.element.getByRole('button', { name: 'Meld dit bericht: Joost Verhagen' }));
      await venstertje.getByText(uitbreiding.meldGroep).waitFor();
    });
    await toestand('71-meld-dit-bericht', ['licht']);
    await check(`${naam}: the report is ready in the own chat, and the link goes there`, async () => {
      await druk(venstertje.getByRole('button', { name: uitbreiding.meldKnop }));
      await venstertje.getByText(uitbreiding.klaarKop).waitFor();
      await page.locator('.kaart[aria-busy]').waitFor({ state: 'detached' });
      await druk(venstertje.getByRole('link', { name: uitbreiding.openen }));
      await venstertje.waitFor({ state: 'hidden' });
      await eigen.knop(melden.verder.ja).waitFor();
      await pagina.tab('Groep');
      assert.equal(await groep.element.getByText(melden.verder.kop).count(), 0);
    });

    await check(`${naam}: searching while writing shows what is asked most, then what fits`, async () => {
      await boven.focus();
      await druk(groep.element.getByRole('button', { name: 'Zoek in het protocol' }));
      await zoek.getByRole('listitem').first().waitFor();
      await keyboard.type('wat doe ik bij schelden');
      await zoek
        .getByRole('listitem')
        .filter({ hasText: /jij-gedrag/i })
        .first()
        .waitFor();
    });
    await toestand('72-zoeken');
    await check(`${naam}: a chosen answer is a message of this person`, async () => {
      const eerst = await groep.element.locator('.bericht.mens .kaart').count();
      await zoekveld.focus();
      await druk(zoek.getByRole('listitem').first().getByRole('button'));
      await zoek.waitFor({ state: 'hidden' });
      const kaart = groep.element.locator('.bericht.mens .kaart').nth(eerst);
      await kaart.getByText('Bron: ').waitFor();
      await pagina.inBeeld(kaart);
      assert.equal(await kaart.getByRole('button').count(), 0);
    });
    await toestand('73-ingevoegd', ['licht']);
    await check(`${naam}: R104 danger gets the way to help in place of a list; Escape closes`, async () => {
      await boven.focus();
      await druk(groep.element.getByRole('button', { name: 'Zoek in het protocol' }));
      await naar(zoekveld);
      await keyboard.type('help hij heeft een mes en staat voor me');
      await zoek.getByText(uitbreiding.gevaar).waitFor();
      assert.equal(await zoek.getByRole('listitem').count(), 0);
      await keyboard.press('Escape');
      await zoek.waitFor({ state: 'hidden' });
    });

    await check(`${naam}: a channel is another conversation, with the same answer`, async () => {
      await groep.element.getByRole('combobox', { name: 'Waar schrijf je?' }).selectOption('Kanaal');
      await groep.element.getByText('Nog geen berichten').waitFor();
      await typ(VRAAG);
      await groep.kaart('Bron: ');
    });

    await check(`${naam}: somebody on the phone gets one step at a time`, async () => {
      await pagina.tab('Medewerker');
      await eigen.kies('ilse');
      await eigen.zeg(VRAAG);
      await eigen.kaart(beoordelen.vraag);
      await eigen.tik(gesprek.knop);
      await eigen.kaart('Stap 1 van');
      await eigen.tik(gesprek.volgende);
      await eigen.kaart('Stap 2 van');
    });
    await toestand('74-gespreksmodus');
    await check(`${naam}: and at the end a report that is filled in already`, async () => {
      await eigen.tik(gesprek.einde);
      await eigen.kaart(gesprek.eindeKop);
      await eigen.tik(gesprek.meld);
      await eigen.kaart(nl.vragen.veilig.kop);
    });
    await check(`${naam}: nothing wrong in the console, nothing asked of another host`, () =>
      assert.deepEqual(pagina.problemen, []),
    );
  } finally {
    await pagina.sluit();
  }
}
