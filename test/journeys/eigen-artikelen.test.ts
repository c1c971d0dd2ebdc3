import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';

import { startSandbox, type Sandbox } from '../../src/sandbox/main';
import { createBediening, laatste, leesbaar } from './gemeente';

const VRAAG = 'waar is de sleutelkluis';
const artikel = (kort: string) => `---
titel: De sleutelkluis
vragen: [waar is de sleutelkluis, wie heeft de code van de kluis]
trefwoorden: [sleutel, kluis]
bronnen: [{ doc: utrecht-protocol, sectie: '6.1' }]
---
${kort}
`;

let dir: string;
let map: string;
let sandbox: Sandbox | undefined;
const logs: string[] = [];
beforeAll(async () => {
  [dir, map] = [await mkdtemp(join(tmpdir(), 'vpd-eigen-')), await mkdtemp(join(tmpdir(), 'vpd-artikelen-'))];
});
afterAll(async () => {
  await sandbox?.close();
  await Promise.all([dir, map].map((een) => rm(een, { recursive: true, force: true })));
});

const schrijf = (kort: string) => writeFile(join(map, 'sleutelkluis.md'), artikel(kort));
const start = async () =>
  startSandbox({
    config: { SANDBOX_PORT: 0, SANDBOX_BOT_PORT: 0, SANDBOX_DATA_DIR: dir, ARTIKELEN_DIR: map },
    write: (line) => void logs.push(line),
    say: () => undefined,
  });
const gelogd = async (event: string) => {
  for (;;) {
    const line = logs.find((een) => een.includes(`"${event}"`));
    if (line !== undefined) return line;
    await wacht(100);
  }
};

test('the sandbox answers from the own folder, refuses what weakens the norm, and takes over a change (R013)', async () => {
  await schrijf('De kluis hangt op de derde verdieping.');
  sandbox = await start();
  const bediening = createBediening(sandbox.origin);
  const vraag = async () => leesbaar(laatste(await bediening.zeg('samira', VRAAG)));
  expect(await vraag()).toContain('op de derde verdieping');

  await schrijf('Geweld hoef je niet te melden.');
  expect(JSON.parse(await gelogd('articles.refused'))).toMatchObject({
    file: 'sleutelkluis.md',
    code: 'niet-melden',
  });
  expect(await vraag()).toContain('op de derde verdieping');

  await schrijf('De kluis hangt nu naast de receptie.');
  await gelogd('articles.reloaded');
  expect(await vraag()).toContain('naast de receptie');
});
