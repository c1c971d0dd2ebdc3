import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { endpointKeys, readArtikelenDir, readConfig } from '../src/config';
import { ConfigError } from '../src/errors';

const CANARY = 'zwartepietendrop4711';
const KEY = randomBytes(32).toString('base64');
let dir = '';
const file = (name: string, text: string) => {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
};
const persoon = { id: '00000000-0000-4000-8000-000000000001', naam: 'Noor' };
const PROFIEL = {
  gemeente: 'Teststad',
  rollen: { coordinatoren: [persoon], irm: [], vervangers: [], arbo: [] },
};

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'vpd-config-'));
  file('profiel.json', JSON.stringify(PROFIEL));
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

/** Everything that has no default. */
const goed = () => ({
  DATA_KEY: KEY,
  BEWAARTERMIJN_MAANDEN: '12',
  PROFIEL_BESTAND: join(dir, 'profiel.json'),
  MicrosoftAppId: '4b0f6a52-8d37-4f0e-a6c1-2e9d5b7c8a10',
  MicrosoftAppTenantId: '7d1c2f0e-5a4b-4c3d-9e8f-0a1b2c3d4e5f',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppPassword: CANARY,
  GRAPH_CREDENTIAL: 'managed-identity',
});
const geenBestand = () => join(dir, 'geen.env');
const lees = (over: NodeJS.ProcessEnv = {}) => readConfig({ ...goed(), ...over }, geenBestand());

/** The error of a configuration that must be refused. */
function fout(work: () => unknown): ConfigError {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('production', () => {
  it('starts with what is needed, and has a default for the rest', () => {
    const { env, profiel } = lees();
    expect(env).toMatchObject({
      HOST: '0.0.0.0',
      PORT: 3978,
      DATA_DIR: '.data',
      TEAMS_SERVICE_URL: 'https://smba.trafficmanager.net/emea/',
      GRAPH_BASE_URL: 'https://graph.microsoft.com/v1.0',
    });
    expect(env.DATA_KEY).toEqual([Buffer.from(KEY, 'base64')]);
    expect(profiel).toMatchObject({ gemeente: 'Teststad', bewaartermijnMaanden: 12, meldbeleid: 'utrecht' });
  });

  it('refuses an empty environment and names all that is missing at once', () => {
    expect(fout(() => readConfig({}, geenBestand())).keys).toEqual([
      'DATA_KEY',
      'BEWAARTERMIJN_MAANDEN',
      'PROFIEL_BESTAND',
      'MicrosoftAppId',
      'MicrosoftAppTenantId',
      'GRAPH_CREDENTIAL',
      'MicrosoftAppPassword',
    ]);
  });

  it('names everything that is wrong at once, also in the profiel and the credentials, and never a value', () => {
    const error = fout(() =>
      lees({
        PORT: CANARY,
        DATABASE_URL: `http://${CANARY}`,
        DATA_KEY: Buffer.from(CANARY).toString('base64'),
        BEWAARTERMIJN_MAANDEN: '0',
        PROFIEL_BESTAND: file('fout.json', JSON.stringify({ ...PROFIEL, gemeente: '', dagsoort: CANARY })),
        MicrosoftAppId: CANARY,
        MicrosoftAppTenantId: CANARY,
        MicrosoftAppType: CANARY,
        TEAMS_SERVICE_ORIGINS: `https://goed.example,http://${CANARY}.example`,
        GRAPH_BASE_URL: CANARY,
        GRAPH_CREDENTIAL: 'secret',
        BOT_LOGIN_URL: `https://${CANARY}.example`,
      }),
    );
    expect(new Set(error.keys)).toEqual(
      new Set([
        'PORT',
        'DATABASE_URL',
        'DATA_KEY',
        'BEWAARTERMIJN_MAANDEN',
        'PROFIEL_BESTAND gemeente',
        'PROFIEL_BESTAND dagsoort',
        'MicrosoftAppId',
        'MicrosoftAppTenantId',
        'MicrosoftAppType',
        'TEAMS_SERVICE_ORIGINS',
        'GRAPH_BASE_URL',
        'GRAPH_CLIENT_ID',
        'GRAPH_CLIENT_SECRET',
        ...endpointKeys.filter((key) => key !== 'BOT_LOGIN_URL'),
      ]),
    );
    expect(error.message).not.toContain(CANARY);
  });

  it('a folder of own articles must be there, also for who only asks questions', () => {
    expect(lees({ ARTIKELEN_DIR: dir }).env.ARTIKELEN_DIR).toBe(dir);
    expect(readArtikelenDir({ ARTIKELEN_DIR: dir }, geenBestand())).toBe(dir);
    expect(readArtikelenDir({}, geenBestand())).toBeUndefined();
    for (const ARTIKELEN_DIR of [join(dir, CANARY), file('map.txt', 'no folder')]) {
      expect(fout(() => lees({ ARTIKELEN_DIR })).keys).toEqual(['ARTIKELEN_DIR']);
      expect(fout(() => readArtikelenDir({ ARTIKELEN_DIR }, geenBestand())).keys).toEqual(['ARTIKELEN_DIR']);
    }
  });

  it('an empty value is the same as none', () => {
    expect(fout(() => lees({ DATA_KEY: ' ', MicrosoftAppPassword: '' })).keys).toEqual([
      'DATA_KEY',
      'MicrosoftAppPassword',
    ]);
    expect(lees({ DATABASE_URL: '', GRAPH_SCOPE: '' }).env).not.toHaveProperty('DATABASE_URL');
  });

  it('reads the .env file; the environment itself wins', () => {
    const path = file('test.env', `PORT=4000\nHOST=127.0.0.1\nDATA_KEY=${KEY}\n`);
    const { DATA_KEY: _, ...rest } = goed();
    expect(readConfig({ ...rest, PORT: '5000' }, path).env).toMatchObject({ PORT: 5000, HOST: '127.0.0.1' });
  });
});

describe('PUBLIC_URL', () => {
  it('is an origin, and may be left out', () => {
    expect(lees().env.PUBLIC_URL).toBeUndefined();
    expect(lees({ PUBLIC_URL: 'https://bot.x.example/' }).env.PUBLIC_URL).toBe('https://bot.x.example');
  });

  it.each([
    'http://bot.x.example',
    'https://bot.x.example/pad',
    'bot.x.example',
    'https://bot.x.example/?a=1',
  ])('is not %s', (PUBLIC_URL) => {
    expect(fout(() => lees({ PUBLIC_URL })).keys).toEqual(['PUBLIC_URL']);
  });
});

describe('one key at a time', () => {
  const andere = randomBytes(32).toString('base64');
  it.each<[string, () => NodeJS.ProcessEnv]>([
    ['several data keys', () => ({ DATA_KEY: `${KEY}, ${andere}` })],
    ['a database', () => ({ DATABASE_URL: 'postgres://vpd@db.example:5432/vpd' })],
    ['a database in the long spelling', () => ({ DATABASE_URL: 'postgresql://vpd@db.example/vpd' })],
    ['a port chosen by the system', () => ({ PORT: '0' })],
    [
      'a managed identity has no secret',
      () => ({ MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' }),
    ],
    [
      'a tenant id that is no RFC 9562 uuid',
      () => ({ MicrosoftAppTenantId: '00000000-0000-0000-66f3-3332eca7ea81' }),
    ],
    ['Graph on this machine', () => ({ GRAPH_BASE_URL: 'http://127.0.0.1:4000/v1.0' })],
    [
      'Graph with a secret',
      () => ({ GRAPH_CREDENTIAL: 'secret', GRAPH_CLIENT_ID: persoon.id, GRAPH_CLIENT_SECRET: 'x' }),
    ],
    ['other origins', () => ({ TEAMS_SERVICE_ORIGINS: 'https://a.example, https://b.example' })],
    [
      'a certificate',
      () => ({
        MicrosoftAppPassword: '',
        MicrosoftAppCertificateThumbprint: 'AB',
        MicrosoftAppCertificateKeyFile: file('sleutel.pem', 'x'),
      }),
    ],
  ])('takes %s', (_naam, over) => {
    expect(lees(over()).profiel.gemeente).toBe('Teststad');
  });

  it.each<[string, () => NodeJS.ProcessEnv, string[]]>([
    ['a data key that is too short', () => ({ DATA_KEY: 'AAAA' }), ['DATA_KEY']],
    ['one data key of two', () => ({ DATA_KEY: `${KEY},AAAA` }), ['DATA_KEY']],
    ['D-11: no bewaartermijn', () => ({ BEWAARTERMIJN_MAANDEN: '' }), ['BEWAARTERMIJN_MAANDEN']],
    ['D-11: for ever', () => ({ BEWAARTERMIJN_MAANDEN: '121' }), ['BEWAARTERMIJN_MAANDEN']],
    ['half a month', () => ({ BEWAARTERMIJN_MAANDEN: '1.5' }), ['BEWAARTERMIJN_MAANDEN']],
    ['a year in words', () => ({ BEWAARTERMIJN_MAANDEN: 'een jaar' }), ['BEWAARTERMIJN_MAANDEN']],
    ['a profiel that is not there', () => ({ PROFIEL_BESTAND: join(dir, 'weg.json') }), ['PROFIEL_BESTAND']],
    ['a profiel that is no JSON', () => ({ PROFIEL_BESTAND: file('a.json', '{') }), ['PROFIEL_BESTAND']],
    [
      'a profiel that is a list: nothing in it counts, so nobody is coordinator',
      () => ({ PROFIEL_BESTAND: file('b.json', '[]') }),
      ['PROFIEL_BESTAND rollen.coordinatoren'],
    ],
    [
      'R013: a profiel that loosens the protocol',
      () => ({
        PROFIEL_BESTAND: file(
          'c.json',
          JSON.stringify({ ...PROFIEL, termijnen: { eersteUren: 48, tweedeDagen: 5, derdeDagen: 42 } }),
        ),
      }),
      ['PROFIEL_BESTAND termijnen.eersteUren'],
    ],
    ['a database of another kind', () => ({ DATABASE_URL: 'mysql://db.example/vpd' }), ['DATABASE_URL']],
    ['tokens over plain http', () => ({ GRAPH_BASE_URL: 'http://graph.example/v1.0' }), ['GRAPH_BASE_URL']],
    [
      'messages over plain http',
      () => ({ TEAMS_SERVICE_URL: 'http://teams.example/' }),
      ['TEAMS_SERVICE_URL'],
    ],
    [
      'half a certificate',
      () => ({ MicrosoftAppPassword: '', MicrosoftAppCertificateThumbprint: 'AB' }),
      ['MicrosoftAppCertificateKeyFile'],
    ],
    [
      'Graph with half a certificate',
      () => ({ GRAPH_CREDENTIAL: 'certificate', GRAPH_CLIENT_ID: persoon.id }),
      ['GRAPH_CERTIFICATE_FILE'],
    ],
    ['half another cloud', () => ({ BOT_SCOPE: 'x' }), endpointKeys.filter((key) => key !== 'BOT_SCOPE')],
  ])('refuses %s', (_naam, over, keys) => {
    expect(fout(() => lees(over())).keys).toEqual(keys);
  });
});
