import { createHash } from 'node:crypto';

import type { Profiel } from '../domain/protocol/profiel';
import type { Log } from '../log';
import { createSandboxCredential, SANDBOX_SECRET } from './credential';
import { CONNECTOR, GRAPH } from './issuer';
import type { SandboxClock } from './klok';
import { BOT_APP_ID, TENANT_ID } from './organisatie';
import { sandboxProfiel } from './profiel';

export const HOST = '127.0.0.1';

export interface Parts {
  /** Of the stand-ins: http://127.0.0.1:PORT, and what they offer on it. */
  standins: { origin: string; serviceUrl: string; graphUrl: string };
  dataDir: string;
  /** 0: any free port. */
  botPort: number;
  clock: SandboxClock;
  log: Log;
  /** Other choices than those of the sample municipality. */
  profiel?: Partial<Profiel>;
  /** For the Agents Playground: the bot takes activities without a token. */
  playground: boolean;
  /** Origins of Agents Playgrounds whose activities do come with a token. */
  playgrounds?: readonly string[];
}

/** What makes the real program talk to stand-ins instead of Teams and Graph; it does not know the difference. */
export function programValues(parts: Parts) {
  const { standins, dataDir, botPort, clock, log, playground, playgrounds = [] } = parts;
  const login = `${standins.origin}/login`;
  const tokenUrl = `${login}/${TENANT_ID}/oauth2/v2.0/token`;
  return {
    host: HOST,
    port: botPort,
    publicUrl: (port: number) => `http://${HOST}:${port}`,
    store: {
      dataDir,
      // Not a secret: the sandbox holds no data of anybody.
      keys: [createHash('sha256').update('sandbox').digest()] as const,
      movable: clock,
    },
    profiel: { ...sandboxProfiel, ...parts.profiel },
    teams: {
      appId: BOT_APP_ID,
      tenantId: TENANT_ID,
      credential: playground
        ? { kind: 'anonymous' as const }
        : { kind: 'endpoint' as const, secret: SANDBOX_SECRET, tokenUrl },
      // Every address of production has its twin here, so the token check that runs is that of production.
      endpoints: {
        channelMetadataUrl: `${login}/v1/.well-known/openidconfiguration`,
        channelIssuer: CONNECTOR,
        emulatorMetadataUrl: `${login}/v1/.well-known/openidconfiguration`,
        loginUrl: `${login}/${TENANT_ID}`,
        scope: CONNECTOR,
        oAuthUrl: login,
        callerId: 'urn:botframework:azure',
        validateAuthority: false,
      },
      serviceUrl: standins.serviceUrl,
      serviceOrigins: [standins.origin, ...playgrounds],
      playground,
      personalViews: !playground && playgrounds.length === 0,
    },
    graph: {
      baseUrl: standins.graphUrl,
      credential: createSandboxCredential(tokenUrl),
      scope: `${GRAPH}/.default`,
    },
    clock,
    log,
  };
}
