/** From a typed sentence to a handled melding, on the page of the sandbox, as two people see it. */
import assert from 'node:assert/strict';

import { nl } from '../../dist/teams/tekst/nl.js';
import { openPagina } from './pagina.mjs';

const { vragen, melden, afhandelen, berichten, oordeel, raadplegen } = nl;

/** The questions Samira gets, and what she presses. Her sentence already told the behaviour. */
const VRAGEN = [
  ['veilig', vragen.veilig.knoppen.ja],
  ['wanneer', vragen.wanneer.knoppen.net],
  ['wie', vragen.wie.knoppen.ik],
  ['waar', vragen.waar.knoppen.balie],
  ['gedrag', melden.volgende],
  ['gestopt', vragen.gestopt.knoppen.nee],
  ['beeindigd', vragen.beeindigd.knoppen.ja],
  ['veiligGevoeld', vragen.veiligGevoeld.knoppen.nee],
  ['bijzonderheden', vragen.bijzonderheden.knoppen.geen],
];
/** Nothing of this may stand in a chat after it was sent in. */
const GEHEIM = 'Hij riep drie keer: jij bent een <b>sukkel</b> & een nietsnut.';
const MAX_TAPS = 12;
const { recidiveKop, recidive } = afhandelen.inhoud;
const { termijn } = nl.nazorg;

export async function reisMelding(browser, controles, { origin, naam, viewport }) {
  const pagina = await openPagina(browser, controles, { origin, naam, viewport });
  const { check, toestand, venster } = pagina;
  const samira = venster('medewerker');
  const peter = venster('leidinggevende');
  const agenda = pagina.page.locator('#venster-agenda');
  try {
    await check(`${naam}: the page opens with a greeting in every chat`, () =>
      samira.kaart(raadplegen.welkom.kop),
    );
    await toestand('01-begin');
    await check(`${naam}: the clock goes to the next working day`, async () => {
      await pagina.verzet('Naar volgende werkdag 09.00');
      assert.match(await pagina.klok(), /^(ma|di|wo|do|vr) .*, 09\.00 uur$/);
    });

    await check(`${naam}: R104 a typed sentence starts the report, safety first`, async () => {
      await samira.zeg('ik ben net uitgescholden aan de balie');
      await samira.kaart(vragen.veilig.kop);
    });
    for (const [n, [stap, knop]] of VRAGEN.entries()) {
      await check(`${naam}: asks ${stap}`, () => samira.kaart(vragen[stap].kop));
      if (stap === 'gedrag')
        await check(`${naam}: what she typed is already ticked`, () =>
          samira.kaarten.getByRole('checkbox', { name: 'schelden', checked: true }).waitFor(),
        );
      await toestand(`${String(n + 2).padStart(2, '0')}-${stap}`);
      await samira.tik(knop);
    }
    await check(`${naam}: asks feiten, in her own words`, async () => {
      const kaart = await samira.kaart(vragen.feiten.kop);
      await kaart.getByRole('textbox').fill(GEHEIM);
      await toestand('11-feiten');
      await samira.tik(melden.volgende);
    });
    await check(`${naam}: shows everything once more and says why to report`, async () => {
      const kaart = await samira.kaart(vragen.controle.kop);
      await kaart.getByText(oordeel.melden).waitFor();
      await kaart.getByText(melden.controle.nietInChat).or(kaart.getByText(GEHEIM)).waitFor();
    });
    await toestand('12-controle');
    await check(`${naam}: Versturen gives a receipt with the three talks`, async () => {
      await samira.tik(melden.controle.versturen);
      const kaart = await samira.kaart(melden.ontvangst.kop('M-'));
      for (const tekst of [
        melden.ontvangst.wieBekend('Peter van Dam'),
        ...[termijn.uren('24'), termijn.dagen('5'), termijn.weken('6')],
      ])
        await kaart.getByText(tekst).first().waitFor();
    });
    await check(`${naam}: R343 reporting takes at most ${MAX_TAPS} taps`, () => {
      assert.ok(pagina.taps() <= MAX_TAPS, `${pagina.taps()} taps`);
      process.stdout.write(`     ${pagina.taps()} taps\n`);
    });
    await toestand('13-ontvangst');
    await check(`${naam}: her chat keeps nothing of what she wrote`, async () => {
      assert.doesNotMatch(await samira.element.innerText(), /sukkel|nietsnut/);
    });

    await check(`${naam}: the calendar shows three neutral, private talks`, async () => {
      if (pagina.small) await pagina.tab('Agenda');
      for (const n of [1, 2, 3]) await agenda.getByText(`Nazorg, gesprek ${n} van 3`).waitFor();
      assert.equal(await agenda.getByText('Privé').count(), 3);
      assert.doesNotMatch(await agenda.innerText(), /agressie|melding|scheld/i);
    });
    if (pagina.small) await toestand('14-agenda');

    await check(`${naam}: Peter is told, and his card says nothing of what happened`, async () => {
      await pagina.page.locator('#tabs').getByText('nieuw').first().waitFor({ state: 'attached' });
      if (pagina.small) await pagina.tab('Leidinggevende');
      const kaart = await peter.kaart(afhandelen.intro);
      await pagina.inBeeld(kaart);
      const tekst = await kaart.innerText();
      assert.doesNotMatch(tekst, /Samira|sukkel|schelden|balie/i);
    });
    await toestand('15-peter-neutraal');
    await check(`${naam}: Toon melding shows the words exactly as she wrote them`, async () => {
      await peter.tik(afhandelen.tonen);
      await (await peter.kaart(GEHEIM)).getByText('Samira Aydin').waitFor();
    });
    await toestand('16-peter-inhoud');
    await check(`${naam}: Ik pak dit op asks about recidive`, async () => {
      await peter.tik(afhandelen.oppakken);
      await peter.kaart(recidiveKop);
    });
    await toestand('17-peter-recidive');
    await check(`${naam}: the proposal follows from recidive`, async () => {
      await peter.tik(recidive.eerste);
      await peter.kaart(afhandelen.maatregelen.waarschuwing);
      await toestand('18-peter-voorstel');
      await peter.tik(recidive.recidive);
      await peter.kaart(afhandelen.voorstel.recidive);
      await peter.tik(recidive.eerste);
      await peter.kaart(afhandelen.maatregelen.waarschuwing);
    });
    await check(`${naam}: Peter agrees with the proposal`, async () => {
      await peter.tik(afhandelen.voorstel.akkoord);
      await peter.kaart(afhandelen.besluit.akkoord('').slice(0, -1));
    });
    await toestand('19-peter-besluit');
    await check(`${naam}: R344 Samira sees that it was taken up`, async () => {
      const nieuw = samira.kaarten.filter({ hasText: berichten.opgepakt.kop });
      if (pagina.small) await pagina.tab('Medewerker');
      else await samira.element.getByRole('button', { name: '1 nieuw bericht' }).click();
      await pagina.inBeeld(nieuw);
      await pagina.page.locator('#tabs').getByText('nieuw').first().waitFor({ state: 'hidden' });
      await samira.kaart(melden.ontvangst.opgepakt('Peter van Dam', '').slice(0, -1));
    });
    await toestand('20-opgepakt');

    await check(`${naam}: 24 uur verder moves the clock and the calendar`, async () => {
      const [was] = (await pagina.klok()).split(',');
      await pagina.verzet('24 uur verder');
      await pagina.page.locator('#klok time').filter({ hasNotText: was }).waitFor();
      assert.match(await pagina.klok(), /, 09\.0\d uur$/);
      if (pagina.small) await pagina.tab('Agenda');
      await agenda.getByText('Nazorg, gesprek 1 van 3').waitFor({ state: 'detached' });
      await agenda.getByText('Nazorg, gesprek 2 van 3').waitFor();
    });
    await toestand('21-dag-later');
    await check(`${naam}: the page says nothing in its console and asks nothing of another host`, () =>
      assert.deepEqual(pagina.problemen, []),
    );
  } finally {
    await pagina.sluit();
  }
}
