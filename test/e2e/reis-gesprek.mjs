/** Asking, going back, stopping and going on, and help: one person in one chat. */
import assert from 'node:assert/strict';

import { openPagina } from './pagina.mjs';

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
      await (await chat.kaart('Dat weet ik niet')).getByText('Noor Jansen').waitFor();
    });
    await toestand('31-onbekend');

    await check(`${naam}: another person can sit down in the same pane`, async () => {
      await chat.kies('joost');
      await chat.element.getByRole('region', { name: 'Gesprek van Joost Verhagen' }).waitFor();
      assert.equal(await chat.kaarten.filter({ hasText: 'Dat weet ik niet' }).count(), 0);
    });
    await check(`${naam}: R104 who is not safe gets help before anything else`, async () => {
      await chat.tik('Ik wil iets melden');
      await chat.kaart('Ben je nu veilig?');
      await chat.tik('Nee, ik heb hulp nodig');
      const kaart = await chat.kaart('Direct gevaar? Bel 112.');
      await kaart.getByText('Druk op de rode knop onder de balie').waitFor();
    });
    await toestand('32-hulp');
    await check(`${naam}: and can go on when safe`, async () => {
      await chat.tik('Ik ben nu veilig, ik wil melden');
      await chat.kaart('Wanneer gebeurde het?');
    });
    await check(`${naam}: Volgende with empty fields says what is missing`, async () => {
      await chat.tik('Volgende');
      await chat.kaart('Datum: Vul dit nog in.');
    });
    await toestand('33-fout');
    await check(`${naam}: Terug keeps what was answered`, async () => {
      await chat.tik('Het gebeurde net');
      await chat.kaart('Voor wie doe je deze melding?');
      await chat.tik('Terug');
      await chat.kaart('Wanneer gebeurde het?');
      const dag = await chat.kaarten.last().getByLabel('Datum').inputValue();
      assert.match(dag, /^\d{4}-\d\d-\d\d$/);
      await chat.tik('Volgende');
      await chat.kaart('Voor wie doe je deze melding?');
    });
    await check(`${naam}: Stoppen keeps it, and says so`, async () => {
      await chat.tik('Stoppen');
      await chat.kaart('Je bent gestopt');
    });
    await toestand('34-gestopt');
    await check(`${naam}: melden with one open goes on with that one`, async () => {
      await chat.zeg('melden');
      const keuze = chat.kaarten.filter({ hasText: 'Je hebt nog een melding openstaan' }).last();
      await keuze
        .or(chat.kaarten.filter({ hasText: 'Voor wie doe je deze melding?' }))
        .first()
        .waitFor();
      if (await keuze.isVisible()) await chat.tik('Ga verder');
      await chat.kaart('Voor wie doe je deze melding?');
    });
    await check(`${naam}: a half-made melding survives loading the page again`, async () => {
      await pagina.page.reload();
      await pagina.page.locator('html[data-klaar]').waitFor();
      await chat.kies('joost');
      await chat.zeg('verder');
      await chat.kaart('Voor wie doe je deze melding?');
      await chat.tik('Voor mijzelf');
      await chat.kaart('Waar gebeurde het');
    });
    await check(`${naam}: Gooi het weg leaves nothing`, async () => {
      await chat.tik('Stoppen');
      await chat.kaart('Je bent gestopt');
      await chat.tik('Gooi het weg');
      await chat.kaart('Weggegooid');
      await chat.zeg('verder');
      await chat.kaart('Er staat geen melding open.');
    });
    await check(`${naam}: Begin opnieuw asks first, then everything is gone`, async () => {
      await pagina.page.getByRole('button', { name: 'Begin opnieuw' }).click();
      await pagina.page.getByRole('button', { name: 'Ja, begin opnieuw' }).waitFor();
      await toestand('36-opnieuw');
      await pagina.page.getByRole('button', { name: 'Ja, begin opnieuw' }).click();
      await pagina.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await chat.element.getByText('Weggegooid').waitFor({ state: 'detached' });
      await chat.kaart('Hoi, ik ben VPD-assistent');
    });
    await check(`${naam}: nothing wrong in the console, nothing asked of another host`, () =>
      assert.deepEqual(pagina.problemen, []),
    );
  } finally {
    await pagina.sluit();
  }
}
