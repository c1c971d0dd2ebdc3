import type { Server as HttpServer } from 'node:http';

import { createServer, plugins, type Next, type Request, type Response, type Server } from 'restify';
import { z } from 'zod';

import { mountApi, type ApiDeps } from './api';
import { createGraphStandin, graphState, type GraphStandin } from './graph/standin';
import { CONNECTOR, createIssuer, GRAPH, type Issuer } from './issuer';
import { mensen } from './organisatie';
import { mountPage } from './pagina';
import { createStaat } from './staat';
import { createStroom } from './stroom';
import { chatsSchema } from './teams/chats';
import { createTeamsStandin, type TeamsStandin } from './teams/teams';

export interface StandinDeps extends Pick<ApiDeps, 'clock' | 'advance' | 'settle' | 'reset'> {
  /** 0: any free port. */
  port: number;
  /** Where the bot takes activities; a function when that is known only later. */
  botUrl: string | (() => string);
  /** JSON file that keeps chats, calendars and the clock over a restart. */
  dataFile: string;
  /** Folder of the page: index.html and its scripts. */
  pageDir: string;
  /** Folder with adaptivecards.min.js. */
  adaptivecardsDir: string;
  /** Ordinary appointments in everybody's calendar. Default false. */
  voorbeeldAfspraken?: boolean;
}

export interface Standins {
  /** http://127.0.0.1:PORT */
  origin: string;
  /** For the Bot Connector: ends with a slash. */
  serviceUrl: string;
  /** Base address of Graph, with the version. */
  graphUrl: string;
  issuer: Issuer;
  teams: TeamsStandin;
  graph: GraphStandin;
  /** Writes what is not written yet, and stops listening. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const stateSchema = z.object({ offset: z.number(), teams: chatsSchema, graph: graphState });

/**
 * Starts Teams, Graph, the token service, the sandbox API and its page on one port of this machine only.
 * Call `teams.announce()` when the bot listens.
 */
export async function startStandins(deps: StandinDeps): Promise<Standins> {
  const server = createServer({ name: 'vpd-sandbox' });
  // Longer than any client keeps a line open: closing first breaks the request that is just on its way.
  (server.server as HttpServer).keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(deps.port, HOST, resolve);
  });
  const { port } = server.address();
  const origin = `http://${HOST}:${port}`;
  const serviceUrl = `${origin}/teams/`;
  const graphUrl = `${origin}/graph/v1.0`;
  const { clock, botUrl } = deps;

  const stroom = createStroom();
  const issuer = await createIssuer({ origin, prefix: '/login' });
  const teams = createTeamsStandin({
    ...{ clock, botUrl, serviceUrl, channelToken: (of) => issuer.channelToken(of) },
    isBot: async (header) => isToken(issuer, header, CONNECTOR),
    onChange: () => {
      staat.changed();
      stroom.changed('berichten');
    },
  });
  const graph = createGraphStandin({
    ...{ mensen, clock, voorbeeldAfspraken: deps.voorbeeldAfspraken ?? false },
    verify: async (token) => (await issuer.verify(token, GRAPH)) !== undefined,
    onChange: () => {
      staat.changed();
      stroom.changed('agenda');
    },
  });
  const staat = createStaat(deps.dataFile, () => ({
    ...{ offset: clock.offset(), teams: teams.export(), graph: graph.export() },
  }));
  const kept = stateSchema.safeParse(await staat.read());
  if (kept.success) {
    clock.moveTo(new Date(Date.now() + kept.data.offset));
    teams.import(kept.data.teams);
    graph.import(kept.data.graph);
  }
  const onClock = () => {
    staat.changed();
    stroom.changed('klok');
  };

  guard(server, port);
  issuer.mount(server);
  teams.mount(server, '/teams');
  graph.mount(server, '/graph/v1.0');
  mountApi(server, { ...deps, teams, graph, onClock }, origin);
  stroom.mount(server, '/sandbox/stroom');
  mountPage(server, deps.pageDir, deps.adaptivecardsDir);

  const close = async () => {
    stroom.close();
    const closed = new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
    });
    server.server.closeAllConnections();
    await closed;
    await staat.close();
  };
  return { origin, serviceUrl, graphUrl, issuer, teams, graph, close };
}

async function isToken(issuer: Issuer, header: string | undefined, audience: string): Promise<boolean> {
  const token = /^Bearer (.+)$/i.exec(header ?? '')?.[1];
  return token !== undefined && (await issuer.verify(token, audience)) !== undefined;
}

/** A page of another site, or a name that somebody points at this machine, gets nothing. */
function guard(server: Server, port: number): void {
  const hosts = new Set([`${HOST}:${port}`, `localhost:${port}`]);
  server.pre((req: Request, res: Response, next: Next) => {
    const { host, origin } = req.headers;
    const own = origin === undefined || (origin.startsWith('http://') && hosts.has(origin.slice(7)));
    if (hosts.has(host ?? '') && own) {
      next();
      return;
    }
    res.json(403, { error: 'host: only this machine, only its own page' });
    next(false);
  });
  server.use(plugins.bodyParser({ mapParams: false, maxBodySize: 2 * 1024 * 1024 }));
  server.on('restifyError', (req: Request, _res: Response, error: RestifyError, done: () => void) => {
    const reason = error.name === 'InternalError' ? 'it went wrong here' : error.message;
    error.toJSON = () =>
      req.path().startsWith('/sandbox')
        ? { error: `body: ${reason}` }
        : { error: { code: error.name, message: reason } };
    done();
  });
}

interface RestifyError extends Error {
  toJSON: () => object;
}
