import {
  CertificateServiceClientCredentialsFactory,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  type ServiceClientCredentials,
  ServiceClientCredentialsFactory,
} from 'botframework-connector';
import { z } from 'zod';

import { ExternalError } from '../errors';

/** How the bot proves who it is to the Bot Connector. */
export type Credential =
  | { kind: 'secret'; secret: string }
  | { kind: 'certificate'; thumbprint: string; privateKey: string }
  /** User-assigned managed identity of the machine: no secret at all. */
  | { kind: 'managed-identity' }
  /** A plain OAuth token endpoint, http allowed: the local issuer. */
  | { kind: 'endpoint'; secret: string; tokenUrl: string }
  /** No proof: only for the Agents Playground. */
  | { kind: 'anonymous' };

type Factory = Pick<
  ServiceClientCredentialsFactory,
  'isValidAppId' | 'isAuthenticationDisabled' | 'createCredentials'
>;

/** One set of credentials per audience, kept: botbuilder asks for new ones twice in every turn. */
export function createCredentials(
  appId: string,
  tenantId: string,
  credential: Credential,
): ServiceClientCredentialsFactory {
  return new KeptCredentials(toFactory(appId, tenantId, credential));
}

function toFactory(appId: string, tenantId: string, credential: Credential): Factory {
  switch (credential.kind) {
    case 'secret':
      return new PasswordServiceClientCredentialFactory(appId, credential.secret, tenantId);
    case 'certificate':
      return new CertificateServiceClientCredentialsFactory(
        appId,
        credential.thumbprint,
        credential.privateKey,
        tenantId,
      );
    case 'managed-identity':
      return new ManagedIdentityServiceClientCredentialsFactory(appId, new JwtTokenProviderFactory());
    case 'endpoint':
      return new EndpointCredentials(appId, credential.secret, credential.tokenUrl);
    case 'anonymous':
      return new PasswordServiceClientCredentialFactory('', '');
  }
}

class KeptCredentials extends ServiceClientCredentialsFactory {
  readonly #inner: Factory;
  readonly #kept = new Map<string, Promise<ServiceClientCredentials>>();

  constructor(inner: Factory) {
    super();
    this.#inner = inner;
  }

  isValidAppId(appId: string): Promise<boolean> {
    return this.#inner.isValidAppId(appId);
  }

  isAuthenticationDisabled(): Promise<boolean> {
    return this.#inner.isAuthenticationDisabled();
  }

  createCredentials(
    appId: string,
    audience: string | undefined,
    loginEndpoint: string,
    validateAuthority: boolean,
  ): Promise<ServiceClientCredentials> {
    const key = `${appId} ${audience ?? ''}`;
    const found = this.#kept.get(key);
    if (found !== undefined) return found;
    // A wrong app id is answered anew each time, never kept.
    const made = this.#inner.createCredentials(appId, audience, loginEndpoint, validateAuthority);
    this.#kept.set(key, made);
    made.catch(() => this.#kept.delete(key));
    return made;
  }
}

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
const TIMEOUT = 5_000;
/** A token is renewed this long before it ends. */
const MARGIN = 5 * 60_000;

/** Client credentials at one URL. MSAL insists on https, which the local issuer does not have. */
class EndpointCredentials extends ServiceClientCredentialsFactory {
  readonly #appId: string;
  readonly #secret: string;
  readonly #tokenUrl: string;

  constructor(appId: string, secret: string, tokenUrl: string) {
    super();
    this.#appId = appId;
    this.#secret = secret;
    this.#tokenUrl = tokenUrl;
  }

  isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.#appId);
  }

  isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  createCredentials(appId: string, audience: string | undefined): Promise<ServiceClientCredentials> {
    if (appId !== this.#appId || audience === undefined) return Promise.reject(new TypeError('wrong app id'));
    let kept: { token: Promise<string>; until: number } | undefined;
    const getToken = (): Promise<string> => {
      if (kept !== undefined && kept.until > Date.now()) return kept.token;
      const entry = { token: Promise.resolve(''), until: Infinity };
      entry.token = this.#fetch(audience).then(
        ({ access_token, expires_in }) => {
          entry.until = Date.now() + expires_in * 1000 - MARGIN;
          return access_token;
        },
        (error: unknown) => {
          entry.until = 0;
          throw error;
        },
      );
      kept = entry;
      return entry.token;
    };
    return Promise.resolve({
      signRequest: async (request) => {
        request.headers.set('Authorization', `Bearer ${await getToken()}`);
        return request;
      },
    });
  }

  async #fetch(audience: string): Promise<z.infer<typeof tokenAnswer>> {
    const response = await fetch(this.#tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: this.#appId,
        client_secret: this.#secret,
        scope: `${audience}/.default`,
      }),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const answer = tokenAnswer.safeParse(response.ok ? await response.json() : undefined);
    if (answer.success) return answer.data;
    throw new ExternalError({ system: 'teams', retryable: true, status: response.status, code: 'token' });
  }
}
