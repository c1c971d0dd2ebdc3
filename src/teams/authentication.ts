import type { Activity } from 'botbuilder';
import {
  AuthenticationConfiguration,
  AuthenticationError,
  BotFrameworkAuthentication,
  BotFrameworkAuthenticationFactory,
  ConnectorFactory,
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorClient,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { decodeJwt, decodeProtectedHeader } from 'jose';

/** All addresses and names that say whom to trust. They only work as one set: never change one of them alone. */
export interface Endpoints {
  /** Keys that sign what Teams sends us. */
  channelMetadataUrl: string;
  /** Issuer of what Teams sends us. */
  channelIssuer: string;
  emulatorMetadataUrl: string;
  /** Where the bot gets its own token. */
  loginUrl: string;
  /** Audience of the token the bot sends along. */
  scope: string;
  oAuthUrl: string;
  callerId: string;
  validateAuthority: boolean;
}

/** Public cloud, Europe. */
export const EUROPE: Endpoints = {
  channelMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  channelIssuer: 'https://api.botframework.com',
  emulatorMetadataUrl:
    'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
  loginUrl: 'https://login.microsoftonline.com/botframework.com',
  scope: 'https://api.botframework.com',
  oAuthUrl: 'https://europe.token.botframework.com',
  callerId: 'urn:botframework:azure',
  validateAuthority: true,
};

export interface AuthenticationValues {
  appId: string;
  endpoints: Endpoints;
  credentials: ServiceClientCredentialsFactory;
  anonymous: boolean;
  /** Milliseconds one call to the connector may take, all tries together. */
  timeout: number;
}

const CLOCK_SKEW = 5 * 60;

/** botbuilder's own check of the token, with its loose ends tied. */
export class TeamsAuthentication extends BotFrameworkAuthentication {
  readonly #values: AuthenticationValues;
  readonly #inner: BotFrameworkAuthentication;
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(values: AuthenticationValues) {
    super();
    this.#values = values;
    const { endpoints } = values;
    this.#inner = BotFrameworkAuthenticationFactory.create(
      '',
      endpoints.validateAuthority,
      endpoints.loginUrl,
      endpoints.scope,
      endpoints.channelIssuer,
      endpoints.oAuthUrl,
      endpoints.channelMetadataUrl,
      endpoints.emulatorMetadataUrl,
      endpoints.callerId,
      values.credentials,
      new AuthenticationConfiguration(),
    );
  }

  override getOriginatingAudience(): string {
    return this.#values.endpoints.scope;
  }

  /** Throws whatever botbuilder throws; isUnreachable() tells an outage from a refusal. */
  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    if (!this.#values.anonymous) this.#requireChannelToken(header, activity.channelId);
    const result = await this.#inner.authenticateRequest(activity, header);
    if (result.connectorFactory) result.connectorFactory = this.#tame(result.connectorFactory, true);
    return result;
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(unauthorized());
  }

  /** For messages the program sends by itself: the worker tries again, so the client does not. */
  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return this.#tame(this.#inner.createConnectorFactory(identity), false);
  }

  /** Nobody signs in through the bot; botbuilder wants one in every turn all the same, so it is made once. */
  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= this.#inner.createUserTokenClient(identity);
    this.#userTokens.catch(() => (this.#userTokens = undefined));
    return this.#userTokens;
  }

  /**
   * Only a token of the channel for this bot gets as far as botbuilder. Without this an unsigned token is enough to
   * add tenants to botbuilder's list of issuers, and a token of the app itself needs no matching service URL.
   * The signature is checked after this, by botbuilder.
   */
  #requireChannelToken(header: string, channelId: string): void {
    const [scheme, token = '', ...more] = header.split(' ');
    if (scheme !== 'Bearer' || more.length > 0 || token.split('.').length !== 3) throw unauthorized();
    const { alg } = decodeProtectedHeader(token);
    const { iss, aud, exp, nbf } = decodeJwt(token);
    const now = Date.now() / 1000;
    const current = exp !== undefined && exp > now - CLOCK_SKEW && (nbf ?? 0) < now + CLOCK_SKEW;
    const ours = iss === this.#values.endpoints.channelIssuer && aud === this.#values.appId;
    if (alg !== 'RS256' || !ours || !current || channelId !== 'msteams') throw unauthorized();
  }

  #tame(factory: ConnectorFactory, retries: boolean): ConnectorFactory {
    return new TamedConnectorFactory(factory, this.#values.timeout, retries);
  }
}

/** True when the keys could not be fetched: not the fault of who asks, who should come back. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof AuthenticationError) return error.statusCode >= 500;
  return error instanceof Error && error.name === 'FetchError';
}

const unauthorized = () => new AuthenticationError('unauthorized', 401);

interface Outgoing {
  abortSignal?: AbortSignal;
}
interface Pipeline {
  removePolicy(policy: { name: string }): void;
  addPolicy(policy: {
    name: string;
    sendRequest: (request: Outgoing, next: (request: Outgoing) => unknown) => unknown;
  }): void;
}

/**
 * Gives every call a time limit and follows no redirect (our token goes along). Inside a turn the client tries at most
 * three times more on 408, 429 with Retry-After, 500, 502, 503 and 504, which is the only chance that answer has.
 * Its options cannot change that, hence the reach into the pipeline; the tests count the requests.
 */
class TamedConnectorFactory extends ConnectorFactory {
  readonly #inner: ConnectorFactory;
  readonly #timeout: number;
  readonly #retries: boolean;

  constructor(inner: ConnectorFactory, timeout: number, retries: boolean) {
    super();
    this.#inner = inner;
    this.#timeout = timeout;
    this.#retries = retries;
  }

  override async create(serviceUrl: string, audience: string): Promise<ConnectorClient> {
    const connector = await this.#inner.create(serviceUrl, audience);
    const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client;
    pipeline.removePolicy({ name: 'redirectPolicy' });
    if (!this.#retries) pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    pipeline.addPolicy({
      name: 'timeLimit',
      sendRequest: (request, next) => {
        request.abortSignal = AbortSignal.timeout(this.#timeout);
        return next(request);
      },
    });
    return connector;
  }
}
