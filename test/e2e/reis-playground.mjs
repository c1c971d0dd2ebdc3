/**
 * The same bot in the Microsoft 365 Agents Playground, a client that is not ours: Samira in one, Peter in another.
 * Every activity carries a token of the sandbox issuer, so the token check of production stands between.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startSandbox } from '../../dist/sandbox/main.js';
import { BOT_APP_ID } from '../../dist/sandbox/organisatie.js';
import { nl } from '../../dist/teams/tekst/nl.js';
import { freePort, startPlayground } from './playground.mjs';
import { openGesprek } from './playground-pagina.mjs';
import { startPoort } from './playground-poort.mjs';

const { vragen, melden, afhandelen, berichten, raadplegen } = nl;
const GEHEIM = 'Hij noemde mij een nietsnut.';

/** Bot, stand-ins, gate and two Playgrounds. */
export async function startOmgeving() {
  const folder = await mkdtemp(join(tmpdir(), 'vpd-e2e-'));
  const started = [];
  const stop = async () => {
    for (const part of started.splice(0).reverse()) await part();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const ports = [await freePort(), await freePort()];
    const sandbox = await startSandbox({
      config: { SANDBOX_PORT: 0, SANDBOX_BOT_PORT: 0, SANDBOX_DATA_DIR: folder },
      playgrounds: ports.map((port) => `http://127.0.0.1:${port}`),
      say: () => undefined,
    });
    started.push(() => sandbox.close());
    const poort = await startPoort({
      endpoint: `http://127.0.0.1:${sandbox.program().port}/api/messages`,
      token: (serviceUrl) => sandbox.standins.issuer.channelToken({ appId: BOT_APP_ID, serviceUrl }),
    });
    started.push(() => poort.stop());
    const playgrounds = await Promise.all(
      ['samira', 'peter'].map(async (wie, n) => {
        const playground = await startPlayground({ wie, port: ports[n], endpoint: poort.endpoint });
        started.push(() => playground.stop());
        return playground;
      }),
    );
    return { folder, sandbox, poort, playgrounds, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export async function reisPlayground(browser, controles, { playgrounds, sandbox }) {
  const [samira, peter] = await Promise.all(playgrounds.map((one) => openGesprek(browser, one)));
  const check = (name, work) =>
    controles.check(`playground: ${name}`, work, { pages: [samira.page, peter.page] });
  const shoot = (chat, name) =>
    chat.page.screenshot({ path: join(controles.folder, `playground-${name}.png`) });
  try {
    await check('Peter says hello, so that the bot knows his chat', async () => {
      await peter.typ('hoi');
      await peter.kaartMet(raadplegen.welkom.kop);
    });
    await check('the clock goes to a working day', async () => {
      const { origin, clock } = sandbox;
      const monday = volgendeMaandag(clock.now());
      const response = await fetch(`${origin}/sandbox/klok`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ to: monday.toISOString() }),
      });
      assert.equal(response.status, 200);
    });
    await check('a typed sentence starts the report, in Dutch', async () => {
      await samira.typ('ik ben net uitgescholden aan de balie');
      await samira.kaartMet(vragen.veilig.kop);
      await shoot(samira, '1-veilig');
    });
    for (const [vraag, knop] of [
      [vragen.veilig.kop, vragen.veilig.knoppen.ja],
      [vragen.wanneer.kop, vragen.wanneer.knoppen.net],
      [vragen.wie.kop, vragen.wie.knoppen.ik],
      [vragen.waar.kop, vragen.waar.knoppen.balie],
      [vragen.gedrag.kop, melden.volgende],
      [vragen.gestopt.kop, vragen.gestopt.knoppen.nee],
      [vragen.beeindigd.kop, vragen.beeindigd.knoppen.ja],
      [vragen.veiligGevoeld.kop, vragen.veiligGevoeld.knoppen.nee],
      [vragen.bijzonderheden.kop, vragen.bijzonderheden.knoppen.geen],
    ])
      await check(`${vraag} ${knop}`, async () => {
        await samira.kaartMet(vraag);
        await samira.klik(knop);
      });
    await check('feiten are typed and sent', async () => {
      await samira.kaartMet(vragen.feiten.kop);
      await samira.vul(`${melden.velden.feiten} ${melden.vrij}`, GEHEIM);
      await samira.klik(melden.volgende);
      await samira.kaartMet(vragen.controle.kop);
      await shoot(samira, '2-controle');
      await samira.klik(melden.controle.versturen);
      await samira.kaartMet(melden.ontvangst.kop('M-'));
      await shoot(samira, '3-ontvangst');
    });
    await check('no line that this client cannot show something', async () => {
      assert.equal(await samira.page.getByText('not supported').count(), 0);
    });

    await check('the card comes to Peter by itself, in his own Playground, and is neutral', async () => {
      const kaart = await peter.kaartMet(afhandelen.intro);
      assert.doesNotMatch(await kaart.innerText(), /Samira|nietsnut|schelden/);
      await shoot(peter, '4-neutraal');
    });
    await check('Peter reads it, takes it up, answers recidive and agrees', async () => {
      await peter.klik(afhandelen.tonen);
      await peter.kaartMet(GEHEIM);
      await shoot(peter, '5-inhoud');
      await peter.klik(afhandelen.oppakken);
      await peter.kaartMet(afhandelen.inhoud.recidiveKop);
      await peter.klik(afhandelen.inhoud.recidive.eerste);
      await peter.kaartMet(afhandelen.maatregelen.waarschuwing);
      await peter.klik(afhandelen.voorstel.akkoord);
      await peter.kaartMet(afhandelen.besluit.akkoord('').slice(0, -1));
      await shoot(peter, '6-besluit');
    });
    await check('Samira hears that it was taken up', async () => {
      await samira.kaartMet(berichten.opgepakt.kop);
    });
    await check('a question gets its steps and source', async () => {
      await samira.typ('wat doe ik bij jij-gedrag?');
      await samira.kaartMet('Bron: ');
      await shoot(samira, '7-antwoord');
    });
    await check('three talks are in the calendar of Peter', async () => {
      const response = await fetch(`${sandbox.origin}/sandbox/agenda?van=peter`);
      const { events } = await response.json();
      assert.deepEqual(
        events.map(({ attendees, sensitivity }) => [attendees, sensitivity]),
        Array.from({ length: 3 }, () => [['samira'], 'private']),
      );
    });
  } finally {
    await Promise.all([samira.sluit(), peter.sluit()]);
  }
}

/** Ten o'clock or eleven in the Netherlands, on a Monday; a Monday may be a holiday, which does no harm here. */
function volgendeMaandag(now) {
  const day = new Date(now);
  day.setUTCHours(9, 0, 0, 0);
  do day.setUTCDate(day.getUTCDate() + 1);
  while (day.getUTCDay() !== 1);
  return day;
}
