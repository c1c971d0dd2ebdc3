import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import {
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTPayload,
} from 'jose';
import type { Request, Response, Server } from 'restify';

/** Audience of a token for the Bot Connector, and issuer of a token from it. */
export const CONNECTOR = 'https://api.botframework.com';
export const GRAPH = 'https://graph.microsoft.com';

const MINUTE = 60;
const TOKEN_SECONDS = 60 * MINUTE;

export interface IssuerValues {
  /** Origin this issuer is reached at; a function when the port is known only after listening. */
  origin: string | (() => string);
  /** Path it is mounted at, e.g. "/login". Default: the root. */
  prefix?: string;
  /** What channel tokens carry as issuer. Default: that of the Bot Connector. */
  channelIssuer?: string;
  /** Client ids with their secret; without this list any client gets a token. */
  clients?: ReadonlyMap<string, string>;
}

/** What a test wants different from a good token. Times are seconds from now and may be negative. */
export interface TokenChanges {
  issuer?: string;
  audience?: string;
  notBefore?: number;
  expires?: number;
  kid?: string;
  /** Extra or other claims; undefined removes one. */
  claims?: Record<string, unknown>;
}

export interface TokenResult {
  status: 200 | 400 | 401;
  body: Record<string, unknown>;
}

/** A token service on your own machine: signs as the Bot Connector does, and hands out app tokens as Entra does. */
export interface Issuer {
  /** Set this as the OpenID metadata URL of the channel. */
  metadataUrl(): string;
  /** Authority of a tenant: MSAL and @azure/identity add /oauth2/v2.0/token themselves. */
  authority(tenantId: string): string;
  tokenUrl(tenantId: string): string;
  openIdMetadata(): Record<string, unknown>;
  jwks(): { keys: JWK[] };
  /** Channel to bot: what Teams sends in the Authorization header. */
  channelToken(of: { appId: string; serviceUrl: string } & TokenChanges): Promise<string>;
  /** Bot to Graph. */
  graphToken(
    of: { appId: string; tenantId: string; roles?: readonly string[] } & TokenChanges,
  ): Promise<string>;
  /** client_credentials: the audience is the scope without /.default. */
  token(tenantId: string, form: URLSearchParams): Promise<TokenResult>;
  /** Claims of a token we signed for this audience; undefined when it is anything else. */
  verify(token: string, audience: string): Promise<JWTPayload | undefined>;
  mount(server: Server): void;
}

/** Makes new keys each time: nothing that was signed before a restart is valid after it. */
export async function createIssuer(values: IssuerValues): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomUUID();
  const key = { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256', endorsements: ['msteams'] };
  const base = () =>
    (typeof values.origin === 'string' ? values.origin : values.origin()) + (values.prefix ?? '');
  const sign = (payload: JWTPayload, changes: TokenChanges) =>
    signToken(privateKey, changes.kid ?? kid, payload, changes);
  const authority = (tenantId: string) => `${base()}/${tenantId}`;

  const issuer: Issuer = {
    metadataUrl: () => `${base()}/v1/.well-known/openidconfiguration`,
    authority,
    tokenUrl: (tenantId) => `${authority(tenantId)}/oauth2/v2.0/token`,
    openIdMetadata: () => ({
      issuer: values.channelIssuer ?? CONNECTOR,
      authorization_endpoint: `${base()}/authorize`,
      jwks_uri: `${base()}/v1/.well-known/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    }),
    jwks: () => ({ keys: [key] }),
    channelToken: ({ appId, serviceUrl, ...changes }) =>
      sign({ iss: values.channelIssuer ?? CONNECTOR, aud: appId, serviceurl: serviceUrl }, changes),
    graphToken: ({ appId, tenantId, roles = [], ...changes }) =>
      sign({ ...appClaims(appId, tenantId), aud: GRAPH, roles }, changes),
    token: async (tenantId, form) => {
      const appId = form.get('client_id') ?? '';
      if (form.get('grant_type') !== 'client_credentials') return refused(400, 'unsupported_grant_type');
      const secret = form.get('client_secret');
      const known = values.clients === undefined || values.clients.get(appId) === secret;
      if (secret === null || !known) return refused(401, 'invalid_client');
      const audience = (form.get('scope') ?? '').replace(/\/\.default$/, '');
      if (audience === '') return refused(400, 'invalid_scope');
      const token = await sign({ ...appClaims(appId, tenantId), aud: audience }, {});
      return { status: 200, body: { token_type: 'Bearer', expires_in: TOKEN_SECONDS, access_token: token } };
    },
    verify: (token, audience) =>
      jwtVerify(token, publicKey, { audience, algorithms: ['RS256'] }).then(
        ({ payload }) => payload,
        () => undefined,
      ),
    mount: (server) => {
      mount(server, values.prefix ?? '', issuer);
    },
  };
  return issuer;
}

function appClaims(appId: string, tenantId: string): JWTPayload {
  return {
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    tid: tenantId,
    appid: appId,
    azp: appId,
    ver: '2.0',
  };
}

async function signToken(
  key: CryptoKey,
  kid: string,
  payload: JWTPayload,
  changes: TokenChanges,
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const claims: JWTPayload = {
    ...payload,
    nbf: now + (changes.notBefore ?? -MINUTE),
    exp: now + (changes.expires ?? TOKEN_SECONDS),
    ...(changes.issuer === undefined ? {} : { iss: changes.issuer }),
    ...(changes.audience === undefined ? {} : { aud: changes.audience }),
    ...changes.claims,
  };
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(key);
}

const refused = (status: 400 | 401, error: string): TokenResult => ({ status, body: { error } });

/** Entra's own paths, so that MSAL and @azure/identity need nothing but another authority. */
function mount(server: Server, prefix: string, issuer: Issuer): void {
  server.get(`${prefix}/v1/.well-known/openidconfiguration`, async (_req: Request, res: Response) => {
    await Promise.resolve(res.json(200, issuer.openIdMetadata()));
  });
  server.get(`${prefix}/v1/.well-known/keys`, async (_req: Request, res: Response) => {
    await Promise.resolve(res.json(200, issuer.jwks()));
  });
  server.get(
    `${prefix}/:tenant/v2.0/.well-known/openid-configuration`,
    async (req: Request, res: Response) => {
      await Promise.resolve(res.json(200, entraMetadata(issuer, tenantOf(req))));
    },
  );
  server.post(`${prefix}/:tenant/oauth2/v2.0/token`, async (req: Request, res: Response) => {
    const { status, body } = await issuer.token(tenantOf(req), await readForm(req));
    res.json(status, body);
  });
}

function entraMetadata(issuer: Issuer, tenantId: string): Record<string, unknown> {
  return {
    ...issuer.openIdMetadata(),
    issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    authorization_endpoint: `${issuer.authority(tenantId)}/oauth2/v2.0/authorize`,
    token_endpoint: issuer.tokenUrl(tenantId),
  };
}

const tenantOf = (req: Request): string => String((req.params as Record<string, unknown>)['tenant']);

/** Works with and without a body parser on the server. */
async function readForm(req: Request & IncomingMessage): Promise<URLSearchParams> {
  const parsed = req.body as unknown;
  if (typeof parsed === 'string') return new URLSearchParams(parsed);
  if (typeof parsed === 'object' && parsed !== null)
    return new URLSearchParams(parsed as Record<string, string>);
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
