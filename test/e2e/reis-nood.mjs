/** What one person does alone: the noodmelding, the shortest whole report, her own meldingen, triage, picking people. */
import assert from 'node:assert/strict';

import { nl } from '../../dist/teams/tekst/nl.js';
import { openPagina } from './pagina.mjs';

const { vragen, melden, nood, mijn, keuzes, raadplegen, oordeel } = nl;

const MAX = { nood: { taps: 4, velden: 1 }, melden: { taps: 12, velden: 1 } };
const AANVULLING = 'Er stond nog een collega bij.';

export async function reisNood(browser, controles, { origin, naam, viewport }) {
  const pagina = await openPagina(browser, controles, { origin, naam, viewport, query: '?wie=joost' });
  const { check, foto, toestand, venster } = pagina;
  const chat = venster('medewerker');
  /** Counts one journey from here; the words typed in the chat are given by who counts. */
  const binnen = async (wat, grens, woorden, work) => {
    const voor = { taps: pagina.taps(), velden: pagina.velden() };
    await work();
    const taps = pagina.taps() - voor.taps;
    const velden = pagina.velden() - voor.velden + woorden;
    process.stdout.write(`     ${wat}: ${taps} taps, ${velden} typed\n`);
    assert.ok(taps <= grens.taps && velden <= grens.velden, `${taps} taps, ${velden} typed`);
  };
  const nooddeel = async (wat) => {
    await chat.kaart(nood.gevaar);
    await chat.kies1(nood.watKeuzes[wat]);
    await chat.kies1(nood.hoeKeuzes.geschrokken);
    await chat.tik(nood.versturen);
    await chat.kaart(melden.ontvangst.kop('M-'));
  };
  const antwoord = async (vraag, knop) => {
    await chat.kaart(vragen[vraag].kop);
    await chat.tik(knop);
  };
  try {
    await check(`${naam}: the noodmelding from the first card, counted`, async () => {
      await chat.kaart(raadplegen.welkom.kop);
      await binnen('noodmelding, from the card', MAX.nood, 0, async () => {
        await chat.tik(nood.knop);
        await nooddeel('bedreigd');
      });
    });
    await foto('41-nood-ontvangst');
    await check(`${naam}: the noodmelding from the typed word, counted`, async () => {
      await chat.kies('fatma');
      await binnen('noodmelding, from the word', MAX.nood, 1, async () => {
        await chat.zeg('noodmelding');
        await nooddeel('uitgescholden');
      });
    });
    await check(`${naam}: R343 a straightforward jij report from the typed word, counted`, async () => {
      await chat.kies('jamal');
      await chat.zeg('melden');
      await binnen('jij report, from the word', MAX.melden, 0, async () => {
        await antwoord('veilig', vragen.veilig.knoppen.ja);
        await antwoord('wanneer', vragen.wanneer.knoppen.net);
        await antwoord('wie', vragen.wie.knoppen.ik);
        await antwoord('waar', vragen.waar.knoppen.telefoon);
        await chat.kaart(vragen.gedrag.kop);
        await chat.vink(keuzes.gedrag.belediging);
        await chat.tik(melden.volgende);
        await antwoord('gestopt', vragen.gestopt.knoppen.nee);
        await antwoord('beeindigd', vragen.beeindigd.knoppen.ja);
        await antwoord('veiligGevoeld', vragen.veiligGevoeld.knoppen.nee);
        await antwoord('bijzonderheden', vragen.bijzonderheden.knoppen.geen);
        await chat.kaart(vragen.feiten.kop);
        await chat.typ(melden.velden.feiten, 'Hij noemde mij een nietsnut.');
        await chat.tik(melden.volgende);
        await antwoord('controle', melden.controle.versturen);
        await chat.kaart(melden.ontvangst.kop('M-'));
      });
    });

    await check(`${naam}: mijn meldingen shows headlines, and the content on a press`, async () => {
      await chat.zeg('mijn meldingen');
      const lijst = await chat.kaart(mijn.lijst.uitleg);
      assert.doesNotMatch(await lijst.innerText(), /nietsnut|sukkel/);
      await foto('42-mijn-lijst');
      await chat.tikBegin(mijn.lijst.bekijk('M-'));
      await chat.kaart(mijn.melding.alleenJij);
    });
    await foto('43-mijn-melding');
    await check(`${naam}: something is added`, async () => {
      await chat.tik(mijn.aanvullen.knop);
      await chat.kaart(mijn.aanvullen.uitleg);
      await chat.typ(mijn.aanvullen.label, AANVULLING);
      await chat.tik(mijn.aanvullen.bewaren);
      await (await chat.kaart(mijn.aanvullen.gedaan)).getByText(AANVULLING).waitFor();
    });
    await check(`${naam}: and withdrawn, after one question`, async () => {
      await chat.tik(mijn.intrekken.knop);
      await chat.kaart(mijn.intrekken.nogNiet);
      await foto('44-intrekken');
      await chat.tik(mijn.intrekken.ja);
      await chat.kaart(/De melding is ingetrokken/);
    });

    await check(`${naam}: moet ik dit melden? gives a verdict and keeps nothing`, async () => {
      await chat.zeg('moet ik dit melden?');
      await chat.kaart(vragen.gedrag.kop);
      await foto('45-triage-vraag');
      await chat.vink(keuzes.gedrag['smeken-zeuren']);
      await chat.tik(melden.volgende);
      await antwoord('omgebogen', vragen.omgebogen.knoppen.ja);
      await antwoord('patroon', vragen.patroon.knoppen.nee);
      await antwoord('veiligGevoeld', vragen.veiligGevoeld.knoppen.ja);
      await antwoord('discriminatie', vragen.discriminatie.knoppen.nee);
      await antwoord('zelfbeschadiging', vragen.zelfbeschadiging.knoppen.nee);
      await chat.kaart(oordeel.nietNodig);
      await toestand('46-triage', ['licht']);
      await chat.tik(melden.triage.klaar);
    });

    await check(`${naam}: one colleague is picked by name`, async () => {
      await chat.kies('tomasz');
      await chat.zeg('melden');
      await antwoord('veilig', vragen.veilig.knoppen.ja);
      await antwoord('wanneer', vragen.wanneer.knoppen.net);
      await antwoord('wie', vragen.wie.knoppen.collega);
      await chat.kaart(vragen.slachtoffer.kop);
      await chat.lijst('Jamal Osman (Consulent Wmo)');
      await foto('47-een-collega');
      await chat.tik(melden.volgende);
      await antwoord('waar', vragen.waar.knoppen.balie);
    });
    await check(`${naam}: and several`, async () => {
      await chat.kaart(vragen.gedrag.kop);
      await chat.vink(keuzes.gedrag['slaan-duwen-spugen']);
      await chat.tik(melden.volgende);
      await antwoord('gestopt', vragen.gestopt.knoppen.nee);
      await antwoord('beeindigd', vragen.beeindigd.knoppen.ja);
      await antwoord('veiligGevoeld', vragen.veiligGevoeld.knoppen.onbekend);
      await chat.kaart(vragen.bijzonderheden.kop);
      await chat.vink(keuzes.bijzonderheden['meer-collegas']);
      await chat.tik(melden.volgende);
      await chat.kaart(vragen.betrokkenen.kop);
      await chat.vink('Ilse Mulder (Consulent Wmo)');
      await chat.vink('Fatma Yilmaz (Toezichthouder)');
      await toestand('48-meer-collegas', ['licht']);
      await chat.tik(melden.volgende);
      await chat.kaart(vragen.feiten.kop);
      await chat.tik(melden.volgende);
      await (await chat.kaart(vragen.controle.kop)).getByText(melden.controle.aantal('2')).waitFor();
    });
    await check(`${naam}: nothing wrong in the console, nothing asked of another host`, () =>
      assert.deepEqual(pagina.problemen, []),
    );
  } finally {
    await pagina.sluit();
  }
}
