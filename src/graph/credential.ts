import {
  ClientCertificateCredential,
  ClientSecretCredential,
  DefaultAzureCredential,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity';

interface App {
  tenantId: string;
  clientId: string;
  /** Sign-in host of another cloud; default https://login.microsoftonline.com. */
  authorityHost?: string;
}

/** How the program proves who it is. Identity before certificate before secret: the less there is to leak, the better. */
export type CredentialKind =
  | { kind: 'managed-identity'; clientId?: string }
  | ({ kind: 'certificate'; certificatePath: string } & App)
  | ({ kind: 'secret'; secret: string } & App)
  /** The variables of @azure/identity itself (AZURE_...): workload identity and the like. */
  | { kind: 'environment'; authorityHost?: string };

/** The job queue tries again; a second layer of retries here would only make a job wait longer. */
const retryOptions = { maxRetries: 0 };

const signIn = (authorityHost: string | undefined) => ({
  retryOptions,
  ...(authorityHost === undefined ? {} : { authorityHost }),
});

/** Tokens for Graph. Nothing is fetched until the first call; tokens are kept in memory by the library. */
export function createCredential(values: CredentialKind): TokenCredential {
  switch (values.kind) {
    case 'managed-identity':
      return values.clientId === undefined
        ? new ManagedIdentityCredential()
        : new ManagedIdentityCredential({ clientId: values.clientId });
    case 'certificate': {
      const { tenantId, clientId, certificatePath, authorityHost } = values;
      return new ClientCertificateCredential(tenantId, clientId, { certificatePath }, signIn(authorityHost));
    }
    case 'secret': {
      const { tenantId, clientId, secret, authorityHost } = values;
      return new ClientSecretCredential(tenantId, clientId, secret, signIn(authorityHost));
    }
    case 'environment':
      return new DefaultAzureCredential(signIn(values.authorityHost));
  }
}
