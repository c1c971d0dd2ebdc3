/**
 * A Microsoft 365 Agents Playground for one person of the sample municipality. Several can stand next to each other,
 * each with a chat window of its own, on one bot. Nothing leaves the machine.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import { BOT_APP_ID, findMens, mensen, TENANT_ID } from '../../dist/sandbox/organisatie.js';

const CLI = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
const LOOPBACK = pathToFileURL(join(import.meta.dirname, 'playground-loopback.mjs')).href;
const START_TIMEOUT_MS = 60_000;

/** Ids that Teams would give; the Playground refuses a file without them. */
const guid = (n) => `0e000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** The person as the Playground knows them: `id` is the Teams id (29:...), `aadObjectId` the one of the directory. */
function playgroundUser(mens) {
  const [givenName, ...rest] = mens.naam.split(' ');
  return {
    id: `29:${mens.id}`,
    name: mens.naam,
    userPrincipleName: mens.mail,
    aadObjectId: mens.id,
    givenName,
    surname: rest.join(' '),
    email: mens.mail,
  };
}

/** The contents of .m365agentsplayground.yml (JSON is YAML). It must have exactly five other people. */
function playgroundConfig(mens) {
  return {
    version: '0.1.1',
    tenantId: TENANT_ID,
    bot: { id: BOT_APP_ID, name: 'VPD-assistent' },
    currentUser: playgroundUser(mens),
    users: mensen
      .filter(({ key }) => key !== mens.key)
      .slice(0, 5)
      .map(playgroundUser),
    personalChat: { id: `personal-${mens.key}` },
    groupChat: { id: `group-${mens.key}`, name: 'Overleg' },
    team: {
      id: `team-${mens.key}`,
      name: mens.team,
      aadGroupId: guid(1),
      channels: [{ id: `channel-${mens.key}`, name: 'Algemeen' }],
    },
  };
}

/**
 * Starts one Playground for a person (key in the sample organisation) and waits until its page answers.
 * `endpoint` is the messaging endpoint of the bot. Rejects when the Playground ends or is not up in a minute.
 */
export async function startPlayground({ wie, port, endpoint }) {
  const mens = findMens(wie);
  if (!mens) throw new Error(`Onbekende persoon: ${wie}`);
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
  await writeFile(join(folder, '.m365agentsplayground.yml'), JSON.stringify(playgroundConfig(mens), null, 2));
  const url = `http://127.0.0.1:${port}`;
  const serviceUrl = `${url}/_connector`;
  const options = `--dt -c msteams -p ${port} -e ${endpoint} --su ${serviceUrl}`.split(' ');
  const child = spawn(process.execPath, ['--import', LOOPBACK, CLI, 'start', ...options], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, BROWSER: 'none' },
    stdio: 'ignore',
  });
  const kill = () => child.kill();
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    if (child.exitCode === null && child.signalCode === null) {
      child.kill();
      await once(child, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilUp(url, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { mens, url, serviceUrl, stop };
}

/** A port that nobody listens on. The Playground takes another one when it is taken after all. */
export async function freePort() {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

async function untilUp(url, child) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`De Playground stopte met code ${child.exitCode}`);
    const up = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await sleep(200);
  }
  throw new Error('De Playground kwam niet op gang');
}
