import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { BOT_APP_ID, TENANT_ID } from '../../src/sandbox/organisatie';
import { sandboxProfiel } from '../../src/sandbox/profiel';
import { startKind, type Kind } from './kind';
import type { Omgeving } from './omgeving';

const root = join(__dirname, '..', '..');

export type Start = () => Promise<Kind>;

/** The floor: see echo.mjs. */
export function echoStarter({ endpoints, identity }: Omgeving, dir: string, execArgv: string[]): Start {
  const settings = {
    ToBotFromChannelOpenIdMetadataUrl: endpoints.metadataUrl,
    ToBotFromChannelTokenIssuer: endpoints.issuer,
    ToBotFromEmulatorOpenIdMetadataUrl: endpoints.metadataUrl,
    ToChannelFromBotLoginUrl: endpoints.loginUrl,
    ToChannelFromBotOAuthScope: endpoints.scope,
    OAuthUrl: endpoints.oAuthUrl,
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: 'false',
  };
  const env = { ...identity, MicrosoftAppId: BOT_APP_ID, settings: JSON.stringify(settings) };
  return () =>
    startKind({
      ...{ script: join(__dirname, 'echo.mjs'), env, cwd: dir, execArgv },
      logFile: join(dir, 'echo.log'),
    });
}

/** The program as it runs in production, with its own database; only the addresses are of this machine. */
export function programStarter(
  { endpoints, identity, serviceUrl }: Omgeving,
  dir: string,
  dataDir: string,
  execArgv: string[],
  { over = {}, log = 'program.log' }: { over?: Record<string, string>; log?: string } = {},
): Start {
  const profiel = join(dir, 'profiel.json');
  writeFileSync(profiel, JSON.stringify(sandboxProfiel));
  const env = {
    ...identity,
    DATA_DIR: dataDir,
    DATA_KEY: randomBytes(32).toString('base64'),
    BEWAARTERMIJN_MAANDEN: '12',
    PROFIEL_BESTAND: profiel,
    MicrosoftAppId: BOT_APP_ID,
    MicrosoftAppTenantId: TENANT_ID,
    MicrosoftAppType: 'UserAssignedMSI',
    TEAMS_SERVICE_URL: serviceUrl,
    TEAMS_SERVICE_ORIGINS: new URL(serviceUrl).origin,
    BOT_CHANNEL_METADATA_URL: endpoints.metadataUrl,
    BOT_CHANNEL_ISSUER: endpoints.issuer,
    BOT_EMULATOR_METADATA_URL: endpoints.metadataUrl,
    BOT_LOGIN_URL: endpoints.loginUrl,
    BOT_SCOPE: endpoints.scope,
    BOT_OAUTH_URL: endpoints.oAuthUrl,
    BOT_CALLER_ID: 'urn:botframework:azure',
    BOT_VALIDATE_AUTHORITY: 'false',
    GRAPH_CREDENTIAL: 'managed-identity',
    // No turn calls Graph.
    GRAPH_BASE_URL: `${endpoints.oAuthUrl}/graph`,
    ...over,
  };
  return () =>
    startKind({
      ...{ script: join(root, 'dist', 'start.js'), args: ['--productie'], env, cwd: dir, execArgv },
      logFile: join(dir, log),
    });
}
