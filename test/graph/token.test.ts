import type { TokenCredential } from '@azure/identity';
import type { Context } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';

import { bearer } from '../../src/graph/bearer';
import { createGraph } from '../../src/graph/client';
import { createCredential } from '../../src/graph/credential';
import { aCredential, failureOf, say, startScript, TOKEN, type Running } from './setup';

const TENANT = '7d1c2f0e-5a4b-4c3d-9e8f-0a1b2c3d4e5f';
const CLIENT = '4b0f6a52-8d37-4f0e-a6c1-2e9d5b7c8a10';
const failing = (error: Error): TokenCredential => ({ getToken: () => Promise.reject(error) });

describe('the token', () => {
  let graph: Running;
  beforeEach(async () => {
    graph = await startScript(say(200, { id: 'x' }));
  });
  afterEach(() => graph.close());

  const callWith = (credential: TokenCredential, timeoutMs = 5_000) =>
    failureOf(
      createGraph({ baseUrl: graph.url, credential, timeoutMs }).request({
        method: 'get',
        path: '/users/x',
        answer: z.unknown(),
      }),
    );

  it('goes to the host of Graph and to no other', async () => {
    const other = await startScript(say(200, { id: 'x' }));
    const middleware = bearer(graph.url, aCredential(), 'scope');
    for (const host of [graph.url, other.url]) {
      const context: Context = {
        request: `${host}/v1.0/users/x`,
        options: { method: 'GET', headers: { Authorization: 'Bearer left-over' } },
      };
      await middleware.execute(context);
    }
    expect(graph.wire[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(other.wire).toHaveLength(1);
    expect(other.wire[0]?.headers).not.toHaveProperty('authorization');
    await other.close();
  });

  it.each([
    [undefined, '/.default'],
    ['https://graph.microsoft.us/.default', 'https://graph.microsoft.us/.default'],
  ])('is asked for scope %s', async (scope, expected) => {
    const asked: unknown[] = [];
    const credential: TokenCredential = {
      getToken: (scopes) => {
        asked.push(scopes);
        return Promise.resolve({ token: 't', expiresOnTimestamp: 0 });
      },
    };
    await createGraph({ baseUrl: graph.url, credential, ...(scope ? { scope } : {}) }).request({
      method: 'get',
      path: '/users/x',
      answer: z.unknown(),
    });
    expect(asked).toEqual([scope === undefined ? graph.url + expected : expected]);
  });

  it.each([
    [
      'a refused secret',
      { statusCode: 401, errorResponse: { error: 'invalid_client' } },
      false,
      'token:invalid_client',
    ],
    [
      'a refusal inside',
      { cause: { status: 400, errorCode: 'unauthorized_client' } },
      false,
      'token:unauthorized_client',
    ],
    ['a sign-in service that is down', { statusCode: 503 }, true, 'token'],
    ['something else', { statusCode: 'many' }, true, 'token'],
  ])('%s', async (_, fields, retryable, code) => {
    const error = Object.assign(new Error('secret-text of app'), fields);
    expect(await callWith(failing(error))).toMatchObject({ system: 'graph', retryable, code });
    expect(graph.wire).toEqual([]);
  });

  it('that is not there', async () => {
    expect(await callWith({ getToken: () => Promise.resolve(null) })).toMatchObject({
      retryable: true,
      code: 'token',
    });
  });

  it('that never comes does not hold up the job', async () => {
    const hanging: TokenCredential = { getToken: () => new Promise(() => undefined) };
    expect(await callWith(hanging, 50)).toMatchObject({ retryable: true, code: 'timeout' });
    expect(graph.wire).toEqual([]);
  });

  it('of the real library, with a sign-in service nobody answers at, is a failure to retry', async () => {
    const credential = createCredential({
      kind: 'secret',
      tenantId: TENANT,
      clientId: CLIENT,
      secret: 'hush',
      authorityHost: 'https://127.0.0.1:1',
    });
    const details = await callWith(credential, 3_000);
    expect(details).toMatchObject({ system: 'graph', retryable: true });
    expect(JSON.stringify(details)).not.toContain('hush');
    expect(graph.wire).toEqual([]);
  });
});

describe('createCredential', () => {
  it.each([
    ['ManagedIdentityCredential', { kind: 'managed-identity' }],
    ['ManagedIdentityCredential', { kind: 'managed-identity', clientId: CLIENT }],
    [
      'ClientCertificateCredential',
      { kind: 'certificate', tenantId: TENANT, clientId: CLIENT, certificatePath: 'c.pem' },
    ],
    ['ClientSecretCredential', { kind: 'secret', tenantId: TENANT, clientId: CLIENT, secret: 's' }],
    ['DefaultAzureCredential', { kind: 'environment', authorityHost: 'https://login.microsoftonline.us' }],
  ] as const)('makes a %s and asks nothing yet', (name, values) => {
    expect(createCredential(values).constructor.name).toBe(name);
  });
});
