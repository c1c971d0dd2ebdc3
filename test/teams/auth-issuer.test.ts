import { createServer as createRestify } from 'restify';

import { CONNECTOR, createIssuer, GRAPH } from '../../src/sandbox/issuer';

const APP = '4b0f6a52-8d37-4f0e-a6c1-2e9d5b7c8a10';
const TENANT = '7d1c2f0e-5a4b-4c3d-9e8f-0a1b2c3d4e5f';

describe('the local token service', () => {
  const server = createRestify();
  let origin = '';
  const started = createIssuer({
    origin: () => origin,
    prefix: '/login',
    clients: new Map([[APP, 'geheim']]),
  });

  beforeAll(async () => {
    (await started).mount(server);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    origin = `http://127.0.0.1:${String((server.address() as { port: number }).port)}`;
  });
  afterAll(async () => {
    await new Promise<void>((resolve) => {
      server.close(resolve);
    });
  });

  const token = async (form: Record<string, string>) => {
    const response = await fetch((await started).tokenUrl(TENANT), {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: APP, ...form }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, string> };
  };

  test('gives an app token for the audience of the scope', async () => {
    const { status, body } = await token({ client_secret: 'geheim', scope: `${GRAPH}/.default` });
    expect(status).toBe(200);
    expect(await (await started).verify(body['access_token'] ?? '', GRAPH)).toMatchObject({
      appid: APP,
      tid: TENANT,
    });
    expect(await (await started).verify(body['access_token'] ?? '', CONNECTOR)).toBeUndefined();
  });

  test('refuses a wrong secret, another grant and an empty scope', async () => {
    expect(await token({ client_secret: 'fout', scope: CONNECTOR })).toEqual({
      status: 401,
      body: { error: 'invalid_client' },
    });
    expect((await token({ client_secret: 'geheim', scope: '' })).body).toEqual({ error: 'invalid_scope' });
    expect((await token({ grant_type: 'password' })).body).toEqual({ error: 'unsupported_grant_type' });
  });

  test('publishes its keys with the endorsement of Teams', async () => {
    const metadata = (await (await fetch((await started).metadataUrl())).json()) as Record<string, string>;
    const keys = (await (await fetch(metadata['jwks_uri'] ?? '')).json()) as { keys: unknown[] };
    expect(metadata['issuer']).toBe('https://api.botframework.com');
    expect(keys.keys).toEqual([expect.objectContaining({ kty: 'RSA', endorsements: ['msteams'] })]);
  });

  test('an expired token and a token of another issuer are not ours', async () => {
    const issuer = await started;
    const expired = await issuer.graphToken({ appId: APP, tenantId: TENANT, expires: -10 });
    const other = await (
      await createIssuer({ origin: 'http://x' })
    ).graphToken({
      appId: APP,
      tenantId: TENANT,
    });
    expect(await issuer.verify(expired, GRAPH)).toBeUndefined();
    expect(await issuer.verify(other, GRAPH)).toBeUndefined();
  });
});
