/** The heaviest case as manager and IRM see it: steps, restricting measures, consent, a letter, the aangifte. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { nl } from '../../dist/teams/tekst/nl.js';
import { openPagina } from './pagina.mjs';

const { melden, nood, afhandelen, dossier, besluit, brieven } = nl;

export async function reisLeiding(browser, controles, { origin, naam, viewport }) {
  const query = '?wie=ilse,karin,ingrid';
  const pagina = await openPagina(browser, controles, { origin, naam, viewport, query });
  const { check, foto, toestand, venster, page } = pagina;
  const ilse = venster('medewerker');
  const karin = venster('leidinggevende');
  const ingrid = venster('irm');
  const naarStap = async (stap) => {
    await karin.kaart(dossier.kies);
    await karin.lijst(dossier.stap[stap].kop);
    await karin.tik(dossier.open);
    await karin.kaart(dossier.stap[stap].uitleg);
  };
  try {
    await check(`${naam}: a noodmelding reaches the manager`, async () => {
      await pagina.verzet('Naar volgende werkdag 09.00');
      await ilse.zeg('noodmelding');
      await ilse.kaart(nood.gevaar);
      await ilse.kies1(nood.watKeuzes.geweld);
      await ilse.kies1(nood.hoeKeuzes['gaat-wel']);
      await ilse.tik(nood.versturen);
      await ilse.kaart(melden.ontvangst.kop('M-'));
      await karin.kaart(afhandelen.intro);
    });
    await foto('50-nood-neutraal');
    await check(`${naam}: oppakken opens what happened and the steps`, async () => {
      await karin.tik(afhandelen.oppakken);
      await karin.kaart(afhandelen.inhoud.recidiveKop);
      await karin.tik(dossier.stappen);
      await karin.kaart(dossier.kies);
    });
    await foto('51-stappen');
    await check(`${naam}: the first talk is done, with its time`, async () => {
      await naarStap('eerste-gesprek');
      await foto('52-stap');
      await karin.tik(dossier.knoppen.gedaan);
      await karin.kaart(dossier.vorm.datum);
      await foto('53-vorm');
      await karin.tik(dossier.vorm.vastleggen);
      await karin.kaart(dossier.vastgelegd);
    });
    await check(
      `${naam}: recidive proposes restricting measures; they ask for the consent of the IRM`,
      async () => {
        await karin.tik(dossier.terug);
        await karin.tik(afhandelen.inhoud.recidive.recidive);
        await karin.kaart(afhandelen.voorstel.irm);
        await karin.tik(afhandelen.voorstel.akkoord);
        await karin.kaart(besluit.irmVraag.uitleg);
      },
    );
    await check(`${naam}: the form goes to the IRM`, async () => {
      const { irmVraag: t } = besluit;
      await karin.typ(t.proportionaliteit, 'Dit is de tweede keer.');
      await karin.typ(t.tot, await overMaanden(page, 3));
      await karin.typ(t.essentieel, 'Alles per post en telefoon.');
      await karin.kies1(t.gehoordOpties.aangeboden);
      await foto('54-irm-vraag');
      await karin.tik(t.knop);
      await karin.kaart(besluit.standen.gevraagd('').slice(0, -2));
    });
    await foto('55-wacht-op-irm');
    await check(`${naam}: the card of the IRM is neutral; she reads it and agrees`, async () => {
      const kaart = await ingrid.kaart(besluit.irm.kop);
      assert.doesNotMatch(await kaart.innerText(), /Ilse|tweede keer|geweld/);
      await ingrid.tik(besluit.irm.tonen);
      await ingrid.kaart('Dit is de tweede keer.');
      await toestand('56-instemming', ['licht']);
      await ingrid.tik(besluit.irm.ja);
      await ingrid.kaart(besluit.irm.ingestemd('').slice(0, 20));
    });
    await check(`${naam}: the manager hears it, and reads it on a press`, async () => {
      await karin.kaart(besluit.irmBesluit.kop);
      await karin.tik(besluit.irmBesluit.tonen);
      await karin.kaart(besluit.standen.akkoord('').slice(0, -2));
    });
    await foto('57-besluit');
    await check(`${naam}: from the step to a letter, which downloads as a Word file`, async () => {
      await karin.tik(besluit.knoppen.melding);
      await karin.tik(dossier.stappen);
      await naarStap('brief');
      await karin.tik(dossier.naarBrief);
      await karin.kaart(brieven.uitleg);
      await foto('58-brieven');
      await karin.tik(brieven.maak(brieven.soorten['beperkende-maatregelen']));
      await karin.kaart(brieven.link.kop(brieven.soorten['beperkende-maatregelen']));
      const download = await ophalen(
        page,
        karin.kaarten.getByRole('link', { name: brieven.link.openen }).last(),
      );
      assert.match(download.suggestedFilename(), /\.docx$/);
      const bytes = await readFile(await download.path());
      assert.equal(bytes.subarray(0, 2).toString(), 'PK');
    });
    await foto('59-link');
    await check(`${naam}: the aangifte gets who files it, and its first step`, async () => {
      await karin.tik(brieven.terug);
      await karin.tik(besluit.knoppen.maatregel);
      await karin.tik(besluit.knoppen.aangifte);
      await karin.kaart(besluit.aangifte.vpt);
      await karin.tik(besluit.aangifte.door.werkgever);
      await karin.kaart(besluit.aangifte.standen.voorbereiden);
    });
    await toestand('60-aangifte', ['licht']);
    await check(`${naam}: nothing wrong in the console, nothing asked of another host`, () =>
      assert.deepEqual(pagina.problemen, []),
    );
  } finally {
    await pagina.sluit();
  }
}

/** A day as a date field wants it, counted from the clock of the sandbox. */
async function overMaanden(page, maanden) {
  const nu = new Date(await page.locator('#klok time').getAttribute('datetime'));
  nu.setUTCMonth(nu.getUTCMonth() + maanden);
  return nu.toISOString().slice(0, 10);
}

/** What a link that opens beside the page brings. */
async function ophalen(page, link) {
  const [download] = await Promise.all([
    page.context().waitForEvent('download', { timeout: 20_000 }),
    link.click(),
  ]);
  return download;
}
