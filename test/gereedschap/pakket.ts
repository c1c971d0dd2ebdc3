/** Makes the Teams app package: `npm run package`. Nothing filled in, or `--voorbeeld`: a made-up municipality. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { AppManifestUtils } from '@microsoft/app-manifest';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { PNG } from 'pngjs';
import { ZipFile } from 'yazl';

const FOLDER = 'manifest';
const TARGET = join('uitvoer', 'vpd-assistent.zip');
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HTTPS = /^https:\/\/[^\s/]+\.[^\s/]+/i;

/** What the municipality fills in, and the form it must have. */
const SETTINGS = new Map<string, RegExp>([
  ['MICROSOFT_APP_ID', GUID],
  ['GEMEENTE_NAAM', /^.{1,32}$/],
  ['GEMEENTE_WEBSITE', HTTPS],
  ['GEMEENTE_PRIVACY', HTTPS],
  ['GEMEENTE_VOORWAARDEN', HTTPS],
]);

export const VOORBEELD: Record<string, string> = {
  MICROSOFT_APP_ID: '4b0f6a52-8d37-4f0e-a6c1-2e9d5b7c8a10',
  GEMEENTE_NAAM: 'Gemeente Voorbeeldstad',
  GEMEENTE_WEBSITE: 'https://www.voorbeeldstad.example/vpd-assistent',
  GEMEENTE_PRIVACY: 'https://www.voorbeeldstad.example/vpd-assistent/privacy',
  GEMEENTE_VOORWAARDEN: 'https://www.voorbeeldstad.example/vpd-assistent/voorwaarden',
};

export interface Pakket {
  manifest: string;
  en: string;
  color: Buffer;
  outline: Buffer;
}

/** What is in the folder, with the settings filled in. Throws, naming settings but never their values. */
export function readPakket(values: Record<string, string | undefined>): Pakket {
  const wrong = [...SETTINGS].filter(([name, form]) => !form.test(values[name] ?? '')).map(([name]) => name);
  if (wrong.length > 0) throw new Error(`Niet ingevuld of niet goed: ${wrong.join(', ')}`);
  const manifest = readFileSync(join(FOLDER, 'manifest.json'), 'utf8').replace(
    /\$\{\{(\w+)\}\}/g,
    (_, name: string) => JSON.stringify(values[name] ?? '').slice(1, -1),
  );
  return {
    manifest,
    en: readFileSync(join(FOLDER, 'en.json'), 'utf8'),
    color: readFileSync(join(FOLDER, 'color.png')),
    outline: readFileSync(join(FOLDER, 'outline.png')),
  };
}

/** The texts a user can read in the manifest, by the path that a translation file uses. */
export function readableTexts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') {
    return /^(name|description)\.|commands\[\d+\](\.parameters\[\d+\])?\.(title|description)$/.test(path)
      ? [[path, value]]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const step = Array.isArray(value) ? `[${key}]` : path === '' ? key : `.${key}`;
    return readableTexts(child, path + step);
  });
}

/** Everything wrong with the package; empty when it may be uploaded. */
export async function checkPakket(pakket: Pakket): Promise<string[]> {
  const manifest = JSON.parse(pakket.manifest) as Parameters<
    typeof AppManifestUtils.validateAgainstSchema
  >[0];
  const en = JSON.parse(pakket.en) as Record<string, string>;
  const texts = readableTexts(manifest).map(([path]) => path);
  const translated = Object.keys(en).filter((key) => key !== '$schema');
  return [
    ...(await AppManifestUtils.validateAgainstSchema(manifest)).map((message) => `manifest.json:${message}`),
    ...(await checkTranslation(en)),
    ...texts.filter((path) => !translated.includes(path)).map((path) => `en.json: ${path} ontbreekt`),
    ...translated.filter((path) => !texts.includes(path)).map((path) => `en.json: ${path} past nergens`),
    ...checkIcon('color.png', pakket.color, 192),
    ...checkIcon('outline.png', pakket.outline, 32),
  ];
}

async function checkTranslation(en: Record<string, string>): Promise<string[]> {
  // The published schema has an expression that is invalid in unicode mode.
  const ajv = new Ajv({ allErrors: true, strictTypes: false, unicodeRegExp: false });
  addFormats(ajv, ['uri']);
  const validate = ajv.compile(await AppManifestUtils.fetchSchema(en['$schema'] ?? ''));
  validate(en);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `en.json:${instancePath} ${message ?? ''}`,
  );
}

function checkIcon(name: string, bytes: Buffer, size: number): string[] {
  const { width, height } = PNG.sync.read(bytes);
  return width === size && height === size ? [] : [`${name}: moet ${size} bij ${size} zijn`];
}

/** The same files give the same bytes, on every machine and in every time zone. */
export async function zipPakket(pakket: Pakket): Promise<Buffer> {
  const zip = new ZipFile();
  // A zip has local times: the first day that fits in it, wherever this runs.
  const options = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };
  zip.addBuffer(Buffer.from(pakket.manifest), 'manifest.json', options);
  zip.addBuffer(Buffer.from(pakket.en), 'en.json', options);
  zip.addBuffer(pakket.color, 'color.png', options);
  zip.addBuffer(pakket.outline, 'outline.png', options);
  zip.end();
  return buffer(zip.outputStream);
}

async function main(): Promise<void> {
  const leeg = [...SETTINGS.keys()].every((name) => (process.env[name] ?? '') === '');
  const voorbeeld = leeg || process.argv.includes('--voorbeeld');
  const pakket = readPakket(voorbeeld ? VOORBEELD : process.env);
  const faults = await checkPakket(pakket);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  mkdirSync('uitvoer', { recursive: true });
  writeFileSync(TARGET, await zipPakket(pakket));
  const bij = voorbeeld ? ` (voorbeeld; voor je gemeente: vul ${[...SETTINGS.keys()].join(', ')} in)` : '';
  process.stdout.write(`${TARGET}${bij}\n`);
}

if (process.argv[1]?.endsWith('pakket.ts')) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
