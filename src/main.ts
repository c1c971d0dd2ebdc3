import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createBrieven } from './brieven/docx';
import { readConfig, type Environment } from './config';
import type { Profiel } from './domain/protocol/profiel';
import { ophalen } from './flows/links';
import type { Clock, Ids, Kennisbank } from './flows/ports';
import { begin as beginVolgen, ontvang } from './flows/subscriptions';
import { begin as beginWerklijst } from './flows/werklijst';
import { createCalendar } from './graph/calendar';
import { createGraph, type GraphValues } from './graph/client';
import { createCredential, type CredentialKind } from './graph/credential';
import { createDirectory } from './graph/directory';
import { createSubscriptions, parseNotices } from './graph/subscriptions';
import { openKennisbank, openMetEigen } from './kennisbank/open';
import { createLog, type Log } from './log';
import { openStore, type StoreValues } from './store/open';
import { createAdapter, type AdapterValues } from './teams/adapter';
import { createBestanden } from './teams/bestanden';
import { createBot } from './teams/bot';
import { createDraw } from './teams/draw';
import { createGate } from './teams/gate';
import { createMessenger } from './teams/messenger';
import { createNotifications, NOTIFY_PATH } from './teams/notifications';
import { createRender } from './teams/render';
import { createServer } from './teams/server';
import { allowServiceUrls, isLoopback } from './teams/serviceurl';
import { createHandlers, createOnDead } from './worker/handlers';
import { createWorker } from './worker/worker';

/** Everything the program is made of, already checked. */
export interface ProgramValues {
  host: string;
  port: number;
  /** Where people reach the bot from outside, https origin; left out: letters are shown as text, without links. */
  publicUrl?: ((port: number) => string) | undefined;
  store: Omit<StoreValues, 'log'>;
  profiel: Profiel;
  teams: Omit<AdapterValues, 'log'> & {
    serviceUrl: string;
    serviceOrigins?: readonly string[];
    /** Only for the Agents Playground: no token, no tenant, any address on this machine, no personal views. */
    playground?: boolean;
    /** False where the client does not know them. */
    personalViews?: boolean;
  };
  graph: GraphValues;
  /** One that is open already: opening takes seconds of work. Default: that of the build. */
  kennisbank?: Kennisbank;
  clock: Clock;
  log: Log;
}

export interface Program {
  port: number;
  worker: ReturnType<typeof createWorker>;
  boss: Awaited<ReturnType<typeof openStore>>['boss'];
  /** Finishes turns and jobs that run, then closes the database. */
  close(): Promise<void>;
}

const root = join(__dirname, '..');

/** Starts the program: database, worker, bot. Throws ConfigError or ExternalError when it cannot. */
export async function startProgram(values: ProgramValues): Promise<Program> {
  const { clock, log, profiel } = values;
  const { serviceOrigins, serviceUrl, playground = false, ...teams } = values.teams;
  const personalViews = teams.personalViews ?? !playground;
  const render = createRender(join(root, 'cards'));
  const { kennisbank = openKennisbank(root) } = values;
  const isListed = allowServiceUrls(serviceOrigins);
  const allowsServiceUrl = (url: string) => isListed(url) || (playground && isLoopback(url));
  const adapter = createAdapter({ ...teams, log });
  const graph = createGraph(values.graph);
  const opened = await openStore({ ...values.store, log });
  const { store, boss } = opened;

  const messenger = createMessenger({
    adapter,
    appId: teams.appId,
    tenantId: teams.tenantId,
    defaultServiceUrl: serviceUrl,
    allowsServiceUrl,
    draw: createDraw({ render, clock, profiel, personalViews }),
    gesprekken: {
      get: (persoon) => store.transaction((tx) => tx.gesprekken.get(persoon)),
      save: (gesprek) => store.transaction((tx) => tx.gesprekken.save(gesprek)),
    },
    taal: 'nl',
  });
  let port = 0;
  const origin = () => values.publicUrl?.(port);
  const notifyUrl = () => (values.publicUrl ? `${values.publicUrl(port)}${NOTIFY_PATH}` : undefined);
  const subscriptions = createSubscriptions(graph);
  const volgen = { store, clock, ids, profiel, log, notifyUrl, subscriptions };
  const deps = { ...volgen, kennisbank, brieven: createBrieven(), origin };
  const handlers = createHandlers({
    ...deps,
    messenger,
    eenVoorEen: opened.eenVoorEen,
    directory: createDirectory(graph),
    calendar: createCalendar(graph),
  });
  const worker = createWorker({
    boss,
    handlers,
    log,
    clock,
    onDead: createOnDead(handlers),
  });
  const server = createServer({
    adapter,
    gate: createGate({ tenantId: teams.tenantId, allowsServiceUrl, anonymous: playground }),
    onTurn: createBot({ ...deps, render, log, tenantId: teams.tenantId, personalViews }),
    log,
    getFile: createBestanden({ log, ophalen: (sleutel, options) => ophalen(deps, sleutel, options) }),
    onNotifications:
      values.publicUrl &&
      createNotifications({
        log,
        receive: async (body) => {
          const notices = parseNotices(body);
          if (notices) await ontvang(volgen, notices);
          return notices !== undefined;
        },
      }),
    ready: () =>
      opened.ping().then(
        () => true,
        () => false,
      ),
  });
  await beginWerklijst(deps);
  // First: the jobs below tell others where we are.
  port = await server.listen(values.port, values.host);
  await beginVolgen(volgen);
  worker.start();
  log.info('app.started', { port });
  return {
    port,
    worker,
    boss,
    close: async () => {
      log.info('app.stopping');
      await server.close();
      await worker.stop();
      await opened.close();
      log.info('app.stopped');
    },
  };
}

/** The program against real Teams and real Graph, from the environment. */
export async function startProductie(): Promise<Program> {
  const { env, profiel } = readConfig();
  const log = createLog((line) => process.stdout.write(line));
  const map = env.ARTIKELEN_DIR;
  return startProgram({
    ...(map !== undefined && { kennisbank: await openMetEigen(root, map, log) }),
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL === undefined ? undefined : () => env.PUBLIC_URL ?? '',
    store: { databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR, keys: env.DATA_KEY },
    profiel,
    teams: {
      appId: env.MicrosoftAppId,
      tenantId: env.MicrosoftAppTenantId,
      credential: botCredential(env),
      ...endpoints(env),
      serviceUrl: env.TEAMS_SERVICE_URL,
      ...(env.TEAMS_SERVICE_ORIGINS && { serviceOrigins: env.TEAMS_SERVICE_ORIGINS }),
    },
    graph: {
      baseUrl: env.GRAPH_BASE_URL,
      credential: createCredential(graphCredential(env)),
      ...(env.GRAPH_SCOPE && { scope: env.GRAPH_SCOPE }),
    },
    clock: { now: () => new Date() },
    log,
  });
}

const ids: Ids = { uuid: randomUUID, stable };

/** Uuid version 5 over our own name space: the same name gives the same id. */
function stable(name: string): string {
  const hash = createHash('sha1').update(`vpd-assistent:${name}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

function botCredential(env: Environment): AdapterValues['credential'] {
  if (env.MicrosoftAppType === 'UserAssignedMSI') return { kind: 'managed-identity' };
  if (env.MicrosoftAppPassword !== undefined) return { kind: 'secret', secret: env.MicrosoftAppPassword };
  return {
    kind: 'certificate',
    thumbprint: env.MicrosoftAppCertificateThumbprint ?? '',
    privateKey: readFileSync(env.MicrosoftAppCertificateKeyFile ?? '', 'utf8'),
  };
}

function graphCredential(env: Environment): CredentialKind {
  const clientId = env.GRAPH_CLIENT_ID;
  const authority = env.GRAPH_AUTHORITY_HOST === undefined ? {} : { authorityHost: env.GRAPH_AUTHORITY_HOST };
  const app = { tenantId: env.MicrosoftAppTenantId, clientId: clientId ?? '', ...authority };
  switch (env.GRAPH_CREDENTIAL) {
    case 'managed-identity':
      return { kind: 'managed-identity', ...(clientId === undefined ? {} : { clientId }) };
    case 'certificate':
      return { kind: 'certificate', certificatePath: env.GRAPH_CERTIFICATE_FILE ?? '', ...app };
    case 'secret':
      return { kind: 'secret', secret: env.GRAPH_CLIENT_SECRET ?? '', ...app };
    case 'environment':
      return { kind: 'environment', ...authority };
  }
}

function endpoints(env: Environment): Pick<AdapterValues, 'endpoints'> {
  if (env.BOT_CHANNEL_METADATA_URL === undefined) return {};
  return {
    endpoints: {
      channelMetadataUrl: env.BOT_CHANNEL_METADATA_URL,
      channelIssuer: env.BOT_CHANNEL_ISSUER ?? '',
      emulatorMetadataUrl: env.BOT_EMULATOR_METADATA_URL ?? '',
      loginUrl: env.BOT_LOGIN_URL ?? '',
      scope: env.BOT_SCOPE ?? '',
      oAuthUrl: env.BOT_OAUTH_URL ?? '',
      callerId: env.BOT_CALLER_ID ?? '',
      validateAuthority: env.BOT_VALIDATE_AUTHORITY === 'true',
    },
  };
}
