import { execFileSync } from 'node:child_process';

import { readPakket, VOORBEELD, zipPakket } from '../gereedschap/pakket';

test('a setting that is missing or wrong is named, its value is not', () => {
  expect(() => readPakket({})).toThrow(
    'Niet ingevuld of niet goed: MICROSOFT_APP_ID, GEMEENTE_NAAM, GEMEENTE_WEBSITE, GEMEENTE_PRIVACY, GEMEENTE_VOORWAARDEN',
  );
  for (const MICROSOFT_APP_ID of [
    '',
    'vpd-assistent',
    '4b0f6a52-8d37-4f0e-a6c1-2e9d5b7c8a1',
    '${{MICROSOFT_APP_ID}}',
  ]) {
    expect(() => readPakket({ ...VOORBEELD, MICROSOFT_APP_ID })).toThrow(
      /^Niet ingevuld of niet goed: MICROSOFT_APP_ID$/,
    );
  }
  expect(() => readPakket({ ...VOORBEELD, GEMEENTE_PRIVACY: 'http://voorbeeldstad.example/p' })).toThrow(
    /^Niet ingevuld of niet goed: GEMEENTE_PRIVACY$/,
  );
});

test('no placeholder is left, and a name with quotes stays one text', () => {
  const { manifest } = readPakket({ ...VOORBEELD, GEMEENTE_NAAM: 'Gemeente "\'t Veld"' });
  expect(manifest).not.toContain('${{');
  expect(JSON.parse(manifest)).toMatchObject({
    id: VOORBEELD['MICROSOFT_APP_ID'],
    developer: { name: 'Gemeente "\'t Veld"' },
    bots: [{ botId: VOORBEELD['MICROSOFT_APP_ID'] }],
    webApplicationInfo: { id: VOORBEELD['MICROSOFT_APP_ID'] },
  });
});

test('the zip has the four files in its root and is the same every time', async () => {
  const zip = await zipPakket(readPakket(VOORBEELD));
  expect(names(zip)).toEqual(['manifest.json', 'en.json', 'color.png', 'outline.png']);
  expect((await zipPakket(readPakket(VOORBEELD))).equals(zip)).toBe(true);
});

const run = (env: Record<string, string>) =>
  execFileSync(process.execPath, ['test/gereedschap/pakket.ts'], { env, encoding: 'utf8', stdio: 'pipe' });

test('the script stops with a plain message when only a part was filled in', () => {
  expect(() => run({ GEMEENTE_NAAM: 'Gemeente Voorbeeldstad' })).toThrow(
    'Niet ingevuld of niet goed: MICROSOFT_APP_ID, GEMEENTE_WEBSITE',
  );
});

test('nothing filled in gives the sample package, and says what to fill in', () => {
  expect(run({})).toContain('voorbeeld; voor je gemeente: vul MICROSOFT_APP_ID');
});

/** File names in the central directory of a zip. */
function names(zip: Buffer): string[] {
  const found: string[] = [];
  for (let at = zip.indexOf('PK\x01\x02'); at !== -1; at = zip.indexOf('PK\x01\x02', at + 4)) {
    found.push(zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)));
  }
  return found;
}
