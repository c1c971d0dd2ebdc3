import { createHmac, createPublicKey } from 'node:crypto';
import { createRequire } from 'node:module';

import { createIssuer } from '../../src/sandbox/issuer';
import { OTHER_TENANT, startBot, TENANT } from './connector';

type Bot = Awaited<ReturnType<typeof startBot>>;

const KINDS = ['message', 'invoke', 'conversationUpdate', 'installationUpdate', 'messageReaction', 'event'];
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The claims of a good token under another header, signed by `sign`. */
async function forge(bot: Bot, header: object, sign: (input: string) => string): Promise<string> {
  const [, claims = ''] = (await bot.token()).split('.');
  const input = `${base64(header)}.${claims}`;
  return `Bearer ${input}.${sign(input)}`;
}

/** Each gives an Authorization header that may not be believed. */
const refusals: Record<string, (bot: Bot) => Promise<string> | string> = {
  'no token': () => '',
  garbage: () => 'Bearer x.y.z',
  'another scheme': async (bot) => `Basic ${await bot.token()}`,
  'no scheme': (bot) => bot.token(),
  'two tokens': async (bot) => `Bearer ${await bot.token()} ${await bot.token()}`,
  'wrong audience': async (bot) => `Bearer ${await bot.token({ audience: OTHER_TENANT })}`,
  'wrong issuer': async (bot) => `Bearer ${await bot.token({ issuer: 'https://evil.example' })}`,
  'own Entra as issuer': async (bot) =>
    `Bearer ${await bot.token({
      issuer: `https://login.microsoftonline.com/${TENANT}/v2.0`,
      claims: { tid: TENANT, ver: '2.0', azp: '4b0f6a52-8d37-4f0e-a6c1-2e9d5b7c8a10' },
    })}`,
  expired: async (bot) => `Bearer ${await bot.token({ notBefore: -7200, expires: -3600 })}`,
  'not valid yet': async (bot) => `Bearer ${await bot.token({ notBefore: 3600, expires: 7200 })}`,
  'never expires': async (bot) => `Bearer ${await bot.token({ claims: { exp: undefined } })}`,
  'unknown key': async (bot) => `Bearer ${await bot.token({ kid: 'unknown' })}`,
  'key of another service': async (bot) => {
    const { kid = '' } = bot.issuer.jwks().keys[0] ?? {};
    const other = await createIssuer({ origin: 'http://elsewhere.example' });
    return `Bearer ${await other.channelToken({
      appId: '4b0f6a52-8d37-4f0e-a6c1-2e9d5b7c8a10',
      serviceUrl: bot.serviceUrl,
      kid,
    })}`;
  },
  'tampered claims': async (bot) => {
    const [header, claims = '', signature] = (await bot.token({ claims: { extra: 1 } })).split('.');
    const changed = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
    return `Bearer ${String(header)}.${base64({ ...changed, extra: 2 })}.${String(signature)}`;
  },
  'tampered signature': async (bot) => `Bearer ${(await bot.token()).slice(0, -8)}AAAAAAAA`,
  'no signature': async (bot) => `Bearer ${(await bot.token()).split('.').slice(0, 2).join('.')}.`,
  'alg none': (bot) => forge(bot, { alg: 'none', typ: 'JWT', kid: bot.issuer.jwks().keys[0]?.kid }, () => ''),
  'HS256 with the public key as secret': (bot) => {
    const [jwk = {}] = bot.issuer.jwks().keys;
    const pem = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    return forge(bot, { alg: 'HS256', typ: 'JWT', kid: jwk.kid }, (input) =>
      createHmac('sha256', pem).update(input).digest('base64url'),
    );
  },
  'service URL of another': async (bot) =>
    `Bearer ${await bot.token({ claims: { serviceurl: 'https://smba.trafficmanager.net/emea/' } })}`,
  'no service URL': async (bot) => `Bearer ${await bot.token({ claims: { serviceurl: undefined } })}`,
};

describe('who may start a turn', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startBot();
    // botbuilder prints the errors of bad signatures itself; a test run need not show them.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await bot.close();
  });
  beforeEach(() => {
    bot.turns.length = 0;
  });

  test.each(KINDS)('a good token lets a %s through', async (type) => {
    const { status } = await bot.post(bot.message({ type }));
    expect({ status, turns: bot.turns.map((t) => t.type) }).toEqual({
      status: type === 'invoke' ? 501 : 200,
      turns: [type],
    });
  });

  test('a token that ended within the clock skew of five minutes is good', async () => {
    const { status } = await bot.post(bot.message(), `Bearer ${await bot.token({ expires: -60 })}`);
    expect(status).toBe(200);
  });

  describe.each(Object.keys(refusals))('%s', (name) => {
    test.each(KINDS)('is refused for a %s, without a word of why', async (type) => {
      const header = await refusals[name]?.(bot);
      const answer = await bot.post(bot.message({ type }), header);
      expect({ status: answer.status, body: answer.body, turns: bot.turns }).toEqual({
        status: 401,
        body: '{"error":"unauthorized"}',
        turns: [],
      });
    });
  });

  test.each(['emulator', 'directline', 'AseChannel', 'skype'])(
    'a Teams token does not work for channel %s',
    async (channelId) => {
      const { status, body } = await bot.post(bot.message({ channelId }));
      expect({ status, body, turns: bot.turns }).toEqual({
        status: 401,
        body: '{"error":"unauthorized"}',
        turns: [],
      });
    },
  );

  test('an unsigned token cannot teach the program new issuers', async () => {
    const internal = createRequire(__filename)(
      'botframework-connector/lib/auth/tokenValidationParameters.js',
    ) as { ToBotFromBotOrEmulatorTokenValidationParameters: { issuer: string[] } };
    const known = internal.ToBotFromBotOrEmulatorTokenValidationParameters;
    const before = [...known.issuer];
    const claims = {
      iss: `https://sts.windows.net/${OTHER_TENANT}/`,
      tid: OTHER_TENANT,
      appid: 'x',
      ver: '1.0',
    };
    const header = `Bearer ${base64({ alg: 'RS256', kid: 'k' })}.${base64(claims)}.c2ln`;
    const { status } = await bot.post(bot.message(), header);
    expect({ status, issuers: known.issuer }).toEqual({ status: 401, issuers: before });
  });

  test('the log says that somebody was refused, never who or what', () => {
    const refused = bot.serverLines.filter((line) => line.includes('auth.refused'));
    expect(refused.length).toBeGreaterThan(0);
    for (const line of refused) {
      const { level, time, event, code, error, status, ...rest } = JSON.parse(line) as Record<
        string,
        unknown
      >;
      expect({ level, event, code, status, rest }).toEqual({
        level: 40,
        event: 'auth.refused',
        code: 'token',
        status: 401,
        rest: {},
      });
      expect([typeof time, typeof error]).toEqual(['string', 'string']);
    }
  });
});

describe('when the keys of Teams cannot be fetched', () => {
  test('the answer is 503: Teams may come back', async () => {
    const bot = await startBot();
    const good = await bot.token();
    await bot.closeIssuer();
    const { status, body } = await bot.post(bot.message(), `Bearer ${good}`);
    expect({ status, body, turns: bot.turns }).toEqual({
      status: 503,
      body: '{"error":"unavailable"}',
      turns: [],
    });
    await bot.close();
  });
});
