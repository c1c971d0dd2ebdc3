/** Asking, going back, stopping and going on, and help: one person in one chat. */
import assert from 'node:assert/strict';

import { nl } from '../../dist/teams/tekst/nl.js';
import { openPagina } from './pagina.mjs';

const { vragen, melden, raadplegen } = nl;

export async function reisGesprek(browser, controles, { origin, naam, viewport }) {
  const pagina = await openPagina(browser, controles, { origin, naam, viewport });
  const { check, toestand, venster } = pagina;
  const chat = venster('medewerker');
  try {
    await check(`${naam}: a question gets steps, sentences and a source`, async () => {
      await chat.zeg('wat doe ik bij jij-gedrag?');
      const kaart = await chat.kaart('Bron: ');
      assert.ok((await kaart.locator('ol li, ul li').count()) >= 3, await kaart.innerText());
      assert.match(await kaart.innerText(), /jij-gedrag/i);
    });
    await toestand('30-antwoord');
    await check(`${naam}: what is not in the protocol is said honestly, with a name to ask`, async () => {
      await chat.zeg('wat is de hoofdstad van Mongolië?');
      await (await chat.kaart(raadplegen.onbekend.kop)).getByText('Noor Jansen').waitFor();
    });
    await toestand('31-onbekend');

    await check(`${naam}: another person can sit down in the same pane`, async () => {
      await chat.kies('joost');
      await chat.element.getByRole('region', { name: 'Gesprek van Joost Verhagen' }).waitFor();
      assert.equal(await chat.kaarten.filter({ hasText: raadplegen.onbekend.kop }).count(), 0);
    });
    await check(`${naam}: R104 who is not safe gets help before anything else`, async () => {
      await chat.tik(raadplegen.welkom.melden);
      await chat.kaart(vragen.veilig.kop);
      await chat.tik(vragen.veilig.knoppen.nee);
      const kaart = await chat.kaart(melden.hulp.stappen[0]);
      await kaart.getByText('Druk op de rode knop onder de balie').waitFor();
    });
    await toestand('32-hulp');
    await check(`${naam}: and can go on when safe`, async () => {
      await chat.tik(melden.hulp.veilig);
      await chat.kaart(vragen.wanneer.kop);
    });
    await check(`${naam}: Volgende with empty fields says what is missing`, async () => {
      await chat.tik(melden.volgende);
      await chat.kaart(melden.fouten.verplicht);
    });
    await toestand('33-fout');
    await check(`${naam}: Terug keeps what was answered`, async () => {
      await chat.tik(vragen.wanneer.knoppen.net);
      await chat.kaart(vragen.wie.kop);
      await chat.tik(melden.terug);
      await chat.kaart(vragen.wanneer.kop);
      const dag = await chat.kaarten.last().getByLabel(melden.velden.datum).inputValue();
      assert.match(dag, /^\d{4}-\d\d-\d\d$/);
      await chat.tik(melden.volgende);
      await chat.kaart(vragen.wie.kop);
    });
    await check(`${naam}: Stoppen keeps it, and says so`, async () => {
      await chat.tik(melden.stoppen);
      await chat.kaart(melden.gestopt.kop);
    });
    await toestand('34-gestopt');
    await check(`${naam}: melden with one open asks what to do with that one`, async () => {
      await chat.zeg('melden');
      await chat.kaart(melden.verder.kop);
      await chat.tik(melden.verder.ja);
      await chat.kaart(vragen.wie.kop);
    });
    await check(`${naam}: R343 a half-made melding survives loading the page again`, async () => {
      await pagina.page.reload();
      await pagina.page.locator('html[data-klaar]').waitFor();
      await chat.kies('joost');
      await chat.zeg('verder');
      await chat.kaart(melden.verder.kop);
      await chat.tik(melden.verder.ja);
      await chat.kaart(vragen.wie.kop);
      await chat.tik(vragen.wie.knoppen.ik);
      await chat.kaart(vragen.waar.kop);
    });
    await check(`${naam}: Gooi het weg leaves nothing`, async () => {
      await chat.tik(melden.stoppen);
      await chat.kaart(melden.gestopt.kop);
      await chat.tik(melden.gestopt.weggooien);
      await chat.kaart(melden.weg.kop);
      await chat.zeg('verder');
      await chat.kaart(melden.geenConcept);
    });
    await check(`${naam}: Begin opnieuw asks first, then everything is gone`, async () => {
      await pagina.page.locator('#opnieuw').click();
      await pagina.page.getByRole('button', { name: 'Ja, begin opnieuw' }).waitFor();
      await toestand('36-opnieuw', ['licht']);
      await pagina.page.getByRole('button', { name: 'Ja, begin opnieuw' }).click();
      await pagina.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await chat.element.getByText(melden.weg.kop).waitFor({ state: 'detached' });
      await chat.kaart(raadplegen.welkom.kop);
    });
    await check(`${naam}: nothing wrong in the console, nothing asked of another host`, () =>
      assert.deepEqual(pagina.problemen, []),
    );
  } finally {
    await pagina.sluit();
  }
}
