import { CloudAdapter, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';

import { ConfigError, toReport } from '../errors';
import type { Log } from '../log';
import { EUROPE, TeamsAuthentication, type Endpoints } from './authentication';
import { createCredentials, type Credential } from './credentials';

export interface AdapterValues {
  /** Application id of the bot in Entra. */
  appId: string;
  tenantId: string;
  credential: Credential;
  /** All of them or none; default: the public cloud in Europe. */
  endpoints?: Endpoints;
  /** Milliseconds one call to Teams may take, all tries together. Default 10000: Teams waits 15 s for a turn. */
  timeout?: number;
  log: Log;
}

/** botbuilder's adapter, opened up: the token is checked first, the turn runs after our own gate. */
export class TeamsAdapter extends CloudAdapter {
  readonly #authentication: TeamsAuthentication;

  constructor(authentication: TeamsAuthentication) {
    super(authentication);
    this.#authentication = authentication;
  }

  /** Throws when the token is not a good token for this activity. */
  authenticate(header: string, activity: Activity): Promise<AuthenticateRequestResult> {
    return this.#authentication.authenticateRequest(activity, header);
  }

  /** Runs one turn. Undefined when there is nothing to answer but 200. */
  run(
    authenticated: AuthenticateRequestResult,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authenticated, activity, turn);
  }
}

/** Throws ConfigError without an app id: botbuilder then lets everybody in. */
export function createAdapter(values: AdapterValues): TeamsAdapter {
  const anonymous = values.credential.kind === 'anonymous';
  const missing = anonymous ? [] : missingValues(values);
  if (missing.length > 0)
    throw new ConfigError(missing.map((key) => ({ key, problem: 'must not be empty' })));

  const adapter = new TeamsAdapter(
    new TeamsAuthentication({
      appId: values.appId,
      endpoints: values.endpoints ?? EUROPE,
      credentials: createCredentials(values.appId, values.tenantId, values.credential),
      anonymous,
      timeout: values.timeout ?? 10_000,
    }),
  );
  // The server and the messenger catch their own errors; this keeps botbuilder from printing what else may come.
  adapter.onTurnError = (_context, error) => {
    const { error: kind, code } = toReport(error);
    values.log.error('turn.failed', { error: kind, ...(code === undefined ? {} : { code }) });
    return Promise.resolve();
  };
  return adapter;
}

function missingValues({ appId, tenantId, credential }: AdapterValues): string[] {
  const needed = Object.entries({ appId, tenantId, ...credential });
  return needed.filter(([, value]) => value.trim() === '').map(([key]) => key);
}
