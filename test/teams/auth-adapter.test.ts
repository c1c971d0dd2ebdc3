import { generateKeyPairSync } from 'node:crypto';

import type { Activity } from 'botbuilder';

import { ConfigError } from '../../src/errors';
import { createAdapter, type AdapterValues } from '../../src/teams/adapter';
import { EUROPE } from '../../src/teams/authentication';
import type { Credential } from '../../src/teams/credentials';
import { toReference } from '../../src/teams/reference';
import { APP, createMessage, createTestLog, SAMIRA, say, startConnector, TENANT } from './connector';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

const production: Record<string, Credential> = {
  secret: { kind: 'secret', secret: 'geheim' },
  certificate: { kind: 'certificate', thumbprint: 'A'.repeat(40), privateKey },
  'managed identity': { kind: 'managed-identity' },
};

const values = (changes: Partial<AdapterValues>): AdapterValues => ({
  appId: APP,
  tenantId: TENANT,
  credential: { kind: 'secret', secret: 'geheim' },
  log: createTestLog().log,
  ...changes,
});

function problemOf(changes: Partial<AdapterValues>): unknown {
  try {
    createAdapter(values(changes));
  } catch (error) {
    return error instanceof ConfigError ? error.keys : error;
  }
  return 'accepted';
}

describe('the adapter', () => {
  test('does not start without app id, tenant or secret: botbuilder would let everybody in', () => {
    expect(problemOf({ appId: '' })).toEqual(['appId']);
    expect(problemOf({ appId: '  ', tenantId: '' })).toEqual(['appId', 'tenantId']);
    expect(problemOf({ credential: { kind: 'secret', secret: '' } })).toEqual(['secret']);
    expect(problemOf({ credential: { kind: 'certificate', thumbprint: '', privateKey: '' } })).toEqual([
      'thumbprint',
      'privateKey',
    ]);
    expect(problemOf({ credential: { kind: 'endpoint', secret: 'x', tokenUrl: '' } })).toEqual(['tokenUrl']);
  });

  test.each(Object.keys(production))('with a %s it asks everybody for a token', async (name) => {
    const credential = production[name] ?? { kind: 'anonymous' };
    const adapter = createAdapter(values({ credential }));
    const activity = createMessage('https://smba.trafficmanager.net/emea/') as unknown as Activity;
    await expect(adapter.authenticate('', activity)).rejects.toMatchObject({ statusCode: 401 });
  });

  test('asks nobody when that was chosen in so many words', async () => {
    const adapter = createAdapter(values({ appId: '', credential: { kind: 'anonymous' } }));
    const activity = createMessage('http://localhost:56171/_connector') as unknown as Activity;
    const { claimsIdentity } = await adapter.authenticate('', activity);
    expect(claimsIdentity.getClaimValue('aud')).toBeNull();
  });

  test('the public cloud in Europe is what it trusts unless told otherwise', () => {
    expect(EUROPE).toMatchObject({
      channelIssuer: 'https://api.botframework.com',
      scope: 'https://api.botframework.com',
      oAuthUrl: 'https://europe.token.botframework.com',
      validateAuthority: true,
    });
  });

  test('what nobody else caught is logged by its kind, and nothing is answered', async () => {
    const { lines, log } = createTestLog();
    const adapter = createAdapter(values({ log }));
    const reference = toReference({
      persoon: SAMIRA,
      conversationId: 'a:1',
      serviceUrl: 'http://127.0.0.1:9/',
      tenantId: TENANT,
      teamsUserId: '29:x',
      teamsBotId: `28:${APP}`,
      taal: 'nl',
    });
    await adapter.continueConversationAsync(APP, reference, () =>
      Promise.reject(new RangeError('Samira Aydin')),
    );
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'turn.failed', error: 'RangeError' });
    expect(lines.join()).not.toContain('Samira');
  });
});

describe('a managed identity', () => {
  const kept = { ...process.env };
  afterEach(() => {
    process.env = { ...kept };
  });

  test('gets its token from the machine and sends it along', async () => {
    const machine = await startConnector();
    machine.answer = (call, response) => {
      if (call.path.startsWith('/msi'))
        say(response, 200, {
          access_token: 'van-de-machine',
          expires_on: '4102444800',
          token_type: 'Bearer',
        });
      else say(response, 201, { id: 'a-1' });
    };
    process.env['IDENTITY_ENDPOINT'] = `${machine.origin}/msi`;
    process.env['IDENTITY_HEADER'] = 'x';
    const adapter = createAdapter(values({ credential: { kind: 'managed-identity' } }));
    const reference = { conversation: { id: 'a:1' }, serviceUrl: `${machine.origin}/`, channelId: 'msteams' };
    await adapter.continueConversationAsync(APP, reference as never, async (context) => {
      await context.sendActivity('dag');
    });
    const sent = machine.calls.find((call) => call.method === 'POST');
    const asked = machine.calls.find((call) => call.path.startsWith('/msi'));
    expect(sent?.headers.authorization).toBe('Bearer van-de-machine');
    expect(asked?.path).toContain(`client_id=${APP}`);
    await machine.close();
  });
});
