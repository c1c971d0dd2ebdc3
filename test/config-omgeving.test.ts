import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { environmentKeys, readConfig, readSandboxConfig, sandboxKeys } from '../src/config';
import { ConfigError } from '../src/errors';
import { VOORBEELD } from './gereedschap/pakket';

const CANARY = 'zwartepietendrop4711';
let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'vpd-config-'));
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});
const geenBestand = () => join(dir, 'geen.env');

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

describe('.env.example', () => {
  const regels = readFileSync('.env.example', 'utf8').split('\n');
  const sleutels = regels.filter((regel) => /^\w+=/.test(regel)).map((regel) => regel.split('=')[0] ?? '');

  it('has exactly the keys that are read: program, sandbox, package', () => {
    expect([...sleutels].sort()).toEqual(
      [...environmentKeys, ...sandboxKeys, ...Object.keys(VOORBEELD)].sort(),
    );
  });

  it('holds nothing but comments and keys, in sections, with every key explained', () => {
    for (const regel of regels) expect(regel).toMatch(/^(#.*|\w+=\S*|)$/);
    expect(regels.filter((regel) => regel.startsWith('# ---'))).toHaveLength(6);
    expect(sleutels.indexOf('GEMEENTE_NAAM')).toBeGreaterThan(sleutels.indexOf('SANDBOX_DATA_DIR'));
  });

  it('gives away no secret, and is not enough to start with', () => {
    const { keys } = fout(() => readConfig({}, '.env.example'));
    expect(keys).toContain('DATA_KEY');
    expect(readSandboxConfig({}, '.env.example')).toMatchObject({ SANDBOX_PORT: 3979 });
  });
});

describe('the sandbox', () => {
  const PRODUCTIE = [
    'MicrosoftAppId',
    'MicrosoftAppPassword',
    'MicrosoftAppCertificateKeyFile',
    'DATA_KEY',
    'DATABASE_URL',
    'GRAPH_CLIENT_SECRET',
    'GRAPH_CERTIFICATE_FILE',
  ];
  const lees = (env: NodeJS.ProcessEnv) => readSandboxConfig(env, geenBestand());

  it('needs nothing', () => {
    expect(lees({})).toEqual({ SANDBOX_PORT: 3979, SANDBOX_BOT_PORT: 3978, SANDBOX_DATA_DIR: '.data' });
    expect(lees({ SANDBOX_PORT: '0', DATA_KEY: '' }).SANDBOX_PORT).toBe(0);
  });

  it.each(PRODUCTIE)('does not start with %s, and does not tell it', (key) => {
    const error = fout(() => lees({ [key]: CANARY }));
    expect(error.keys).toEqual([key]);
    expect(error.message).not.toContain(CANARY);
  });

  it('names them all, also when they are in the .env file', () => {
    const path = join(dir, 'productie.env');
    writeFileSync(path, PRODUCTIE.map((key) => `${key}=${CANARY}`).join('\n'));
    expect(fout(() => readSandboxConfig({}, path)).keys).toEqual(PRODUCTIE);
  });

  it('names a port that is none', () => {
    expect(fout(() => lees({ SANDBOX_PORT: '70000', SANDBOX_BOT_PORT: 'x' })).keys).toEqual([
      'SANDBOX_PORT',
      'SANDBOX_BOT_PORT',
    ]);
  });
});
