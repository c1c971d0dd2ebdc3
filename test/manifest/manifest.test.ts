import { readFileSync } from 'node:fs';

import { PNG } from 'pngjs';

import { findCommand } from '../../src/teams/commands';
import { MELD, ZOEK } from '../../src/teams/uitbreiding';
import { drawColor, drawOutline } from '../gereedschap/iconen';
import { checkPakket, readableTexts, readPakket, VOORBEELD } from '../gereedschap/pakket';

interface Command {
  title: string;
  description: string;
}
interface Manifest {
  version: string;
  validDomains: string[];
  permissions: string[];
  composeExtensions: { commands: object[] }[];
  bots: {
    scopes: string[];
    supportsFiles: boolean;
    isNotificationOnly: boolean;
    commandLists: { scopes: string[]; commands: Command[] }[];
  }[];
}

const pakket = readPakket(VOORBEELD);
const manifest = JSON.parse(pakket.manifest) as Manifest;
const en = JSON.parse(pakket.en) as Record<string, string>;
const [bot] = manifest.bots;
const without = (key: string) =>
  JSON.stringify(Object.fromEntries(Object.entries(en).filter(([name]) => name !== key)));

test('the package is valid by the published schemas and by our own rules', async () => {
  expect(await checkPakket(pakket)).toEqual([]);
});

test('the version is the version of the program', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(manifest.version).toBe(version);
});

test('the app asks for no more than it needs', () => {
  expect(manifest.permissions).toEqual(['identity', 'messageTeamMembers']);
  expect(manifest.validDomains).toEqual([]);
  expect(bot).toMatchObject({ supportsFiles: false, isNotificationOnly: false });
});

test('there is one command list for every scope', () => {
  expect(bot?.scopes).toEqual(['personal', 'team', 'groupChat']);
  expect(bot?.commandLists.map(({ scopes }) => scopes)).toEqual([['personal'], ['team'], ['groupChat']]);
});

test('the personal chat offers its commands in both languages', () => {
  const offered = bot?.commandLists[0]?.commands ?? [];
  expect(offered.map(({ title }, n) => [title, en[`bots[0].commandLists[0].commands[${n}].title`]])).toEqual([
    ['Melden', 'Report'],
    ['Noodmelding', 'Urgent report'],
    ['Mijn meldingen', 'My reports'],
    ['Moet ik dit melden', 'Should I report this'],
    ['Hulp', 'Help'],
    ['Verder', 'Continue'],
    ['Stop', 'Stop'],
  ]);
});

test('every command that the app offers is one the bot understands, and the same one in both languages', () => {
  const offered = readableTexts(manifest).filter(([path]) => /^bots.*\]\.title$/.test(path));
  expect(offered).toHaveLength(11);
  const shorter = new Map([
    ['Noodmelding', 'nood'],
    ['Mijn meldingen', 'mijn'],
    ['Moet ik dit melden', 'nagaan'],
  ]);
  for (const [path, title] of offered) {
    expect([path, findCommand(title)]).toEqual([path, shorter.get(title) ?? title.toLowerCase()]);
    expect([path, findCommand(en[path] ?? '')]).toEqual([path, findCommand(title)]);
  }
});

test('while writing people can search, and report a message from its menu, in both languages', () => {
  const [extension, ...rest] = manifest.composeExtensions;
  expect(rest).toEqual([]);
  expect(extension?.commands).toMatchObject([
    { id: ZOEK, type: 'query', initialRun: true, parameters: [{ name: 'zoek' }] },
    { id: MELD, type: 'action', context: ['message'], fetchTask: true },
  ]);
  const titles = [0, 1].map((n) => en[`composeExtensions[0].commands[${n}].title`]);
  expect(titles).toEqual(['Search the protocol', 'Report this message']);
});

test('the store listing says that it is no alarm service (D-100)', () => {
  expect(pakket.manifest).toContain('geen alarmdienst');
  expect(en['description.full']).toContain('not an alarm service');
});

test('a text without translation, and a translation without text, are refused', async () => {
  const key = 'bots[0].commandLists[0].commands[3].title';
  expect(await checkPakket({ ...pakket, en: without(key) })).toEqual([`en.json: ${key} ontbreekt`]);
  const extra = 'bots[0].commandLists[2].commands[9].title';
  const en2 = JSON.stringify({ ...en, [extra]: 'Ghost' });
  expect(await checkPakket({ ...pakket, en: en2 })).toEqual([`en.json: ${extra} past nergens`]);
});

test('a key that Teams does not know, and a text that is too long, are refused', async () => {
  const [unknown] = await checkPakket({ ...pakket, en: JSON.stringify({ ...en, 'developer.name': 'x' }) });
  expect(unknown).toContain('must NOT have additional properties');
  const long = JSON.stringify({ ...en, 'description.short': 'x'.repeat(81) });
  expect(await checkPakket({ ...pakket, en: long })).toEqual([expect.stringContaining('80 characters')]);
});

test('a manifest that breaks the published schema is refused', async () => {
  const wrong = JSON.stringify({ ...manifest, accentColor: 'petrol' });
  expect(await checkPakket({ ...pakket, manifest: wrong })).toEqual([
    expect.stringContaining('/accentColor must match pattern'),
  ]);
});

test('icons of the wrong size are refused', async () => {
  expect(await checkPakket({ ...pakket, color: pakket.outline, outline: pakket.color })).toEqual([
    'color.png: moet 192 bij 192 zijn',
    'outline.png: moet 32 bij 32 zijn',
  ]);
});

test('the outline is white on nothing, the colour icon is opaque', () => {
  const outline = [...pixels(pakket.outline)];
  expect(outline.filter(([r, g, b]) => r !== 255 || g !== 255 || b !== 255)).toEqual([]);
  expect(outline.map(([, , , a]) => a)).toEqual(expect.arrayContaining([0, 255]));
  expect([...pixels(pakket.color)].filter(([, , , a]) => a !== 255)).toEqual([]);
});

test('the icons in the folder are the ones that the script draws', () => {
  const data = (png: Buffer) => PNG.sync.read(png).data;
  expect(data(drawColor()).equals(data(pakket.color))).toBe(true);
  expect(data(drawOutline()).equals(data(pakket.outline))).toBe(true);
});

function* pixels(png: Buffer): Generator<number[]> {
  const { data } = PNG.sync.read(png);
  for (let i = 0; i < data.length; i += 4) yield [...data.subarray(i, i + 4)];
}
