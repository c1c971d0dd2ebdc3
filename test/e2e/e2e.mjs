/**
 * The whole product in a real browser: the page of the sandbox at two widths and in two themes, and two Agents
 * Playgrounds. Needs a build (npm run e2e makes one) and Chromium (CHROMIUM, else /usr/bin/chromium). Pictures of every
 * state go to uitvoer/schermen. Names as arguments run only those (PARTS).
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';

import { startBrowser } from './browser.mjs';
import { createControles } from './controles.mjs';
import { BREED, SMAL } from './pagina.mjs';
import { onzeProcessen, wachtTotWeg } from './processen.mjs';
import { startProeftuin } from './proeftuin.mjs';
import { reisGesprek } from './reis-gesprek.mjs';
import { reisKaarten } from './reis-kaarten.mjs';
import { reisLeiding } from './reis-leiding.mjs';
import { reisMelding } from './reis-melding.mjs';
import { reisNood } from './reis-nood.mjs';
import { reisPlayground, startOmgeving } from './reis-playground.mjs';
import { reisSamen } from './reis-samen.mjs';
import { reisToetsenbord } from './reis-toetsenbord.mjs';

/** The parts on the page of the sandbox; beside them kaarten and playground. */
const PARTS = ['breed', 'toetsenbord', 'gesprek', 'nood', 'leiding', 'samen', 'smal'];
const asked = process.argv.slice(2);
const wanted = (name) => asked.length === 0 || asked.includes(name);
const controles = await createControles(join(import.meta.dirname, '..', '..', 'uitvoer', 'schermen'));
const { check, reis } = controles;
/** What must be stopped, whatever happens, also while it is still starting; the last one first. */
const running = [];
const stopAll = async () => {
  for (const stop of running.splice(0).reverse()) await stop();
};
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void stopAll().finally(() => process.exit(130)));

/** Starts something that has a `stop`, as a check. */
async function start(name, work) {
  const starting = work();
  let stopped;
  const stop = () => (stopped ??= starting.then((part) => part.stop()).catch(() => undefined));
  running.push(stop);
  return { ...(await check(name, () => starting)), stop };
}

const processes = new Map();
const remember = async (...folders) => {
  for (const [pid, args] of await onzeProcessen(folders)) processes.set(pid, args);
};

async function opPagina(browser) {
  const proeftuin = await start('the program starts and tells its address', startProeftuin);
  const { origin, folder } = proeftuin;
  /** Each part begins with an empty sandbox, so that none depends on what another left behind. */
  const deel = async (naam, kop, work) => {
    if (!wanted(naam)) return;
    const { ok } = await fetch(`${origin}/sandbox/reset`, { method: 'POST' });
    assert.ok(ok, 'POST /sandbox/reset');
    await reis(`Sandbox page, ${kop}`, work);
  };
  const opties = { origin, viewport: BREED };
  await deel('breed', '1440 x 900', () => reisMelding(browser, controles, { ...opties, naam: 'breed' }));
  await deel('toetsenbord', 'keyboard only', () =>
    reisToetsenbord(browser, controles, { origin, naam: 'toetsenbord' }),
  );
  await deel('gesprek', 'asking and stopping', () =>
    reisGesprek(browser, controles, { ...opties, naam: 'gesprek' }),
  );
  await deel('nood', "noodmelding and one's own meldingen", () =>
    reisNood(browser, controles, { origin, naam: 'nood', viewport: SMAL }),
  );
  await deel('leiding', 'manager and IRM', () =>
    reisLeiding(browser, controles, { ...opties, naam: 'leiding' }),
  );
  for (const [viewport, naam] of [
    [BREED, 'samen'],
    [SMAL, 'samen-smal'],
  ])
    await deel('samen', `where people are, ${viewport.width} x ${viewport.height}`, () =>
      reisSamen(browser, controles, { origin, naam, viewport }),
    );
  await deel('smal', '390 x 844', () =>
    reisMelding(browser, controles, { origin, naam: 'smal', viewport: SMAL }),
  );
  await remember(folder);
  const { code, log } = await proeftuin.stop();
  await check('SIGTERM ends the program with code 0', () => assert.equal(code, 0), { soft: true });
  await check(
    'the log has no error, and nothing of what was typed',
    () => {
      const lines = log.split('\n').filter((line) => /"level":[456]0/.test(line));
      assert.deepEqual(lines, []);
      assert.doesNotMatch(log, /sukkel|uitgescholden|opwacht|Samira|voorbeeldstad\.example/);
    },
    { soft: true },
  );
}

async function opPlayground(browser) {
  const omgeving = await start('playground: bot and two Playgrounds start', startOmgeving);
  await reis('Agents Playground, two people', () => reisPlayground(browser, controles, omgeving));
  await remember(omgeving.folder);
  await omgeving.stop();
}

await reis('Start', async () => {
  const { browser } = await start('Chromium starts (CHROMIUM, else /usr/bin/chromium)', async () => {
    const started = await startBrowser();
    return { browser: started, stop: () => started.close() };
  });
  if (PARTS.some(wanted)) await opPagina(browser);
  if (wanted('kaarten')) await reis('Every card', () => reisKaarten(browser, controles));
  if (wanted('playground')) await opPlayground(browser);
});
await remember().catch(() => undefined);
await stopAll();
await reis('Afterwards', () =>
  check(`all ${processes.size} processes are gone`, () => wachtTotWeg(processes)),
);
process.exitCode = controles.slot();
