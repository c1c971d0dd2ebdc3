import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { createServer as createRestify, plugins, type Request, type Response } from 'restify';

import { CONNECTOR, createIssuer } from '../../src/sandbox/issuer';
import { BOT_APP_ID, TENANT_ID } from '../../src/sandbox/organisatie';

const HOST = '127.0.0.1';

/** Everything a bot needs outside itself, in the process that sends the load: tokens and the Bot Connector. */
export interface Omgeving {
  serviceUrl: string;
  /** Authorization header of an activity that comes from Teams. */
  authorization: string;
  /** Environment of a process with a managed identity of this machine. */
  identity: Record<string, string>;
  /** Addresses that botbuilder's own configuration takes. */
  endpoints: Endpoints;
  /** Messages of a bot since the last call. */
  takeReplies(): string[];
  close(): Promise<void>;
}

export interface Endpoints {
  metadataUrl: string;
  issuer: string;
  loginUrl: string;
  scope: string;
  oAuthUrl: string;
}

export async function startOmgeving(): Promise<Omgeving> {
  const login = createRestify();
  login.use(plugins.queryParser());
  login.use(plugins.bodyParser());
  await new Promise<void>((resolve) => {
    login.listen(0, HOST, resolve);
  });
  const origin = `http://${HOST}:${String(login.address().port)}`;
  const issuer = await createIssuer({ origin });
  issuer.mount(login);
  login.get('/identity', async (req: Request, res: Response) => {
    const { resource } = req.query as { resource: string };
    const form = { grant_type: 'client_credentials', client_id: BOT_APP_ID, client_secret: 'x' };
    const { body } = await issuer.token(TENANT_ID, new URLSearchParams({ ...form, scope: resource }));
    res.json(200, { ...body, resource, expires_on: Math.floor(Date.now() / 1000) + 3600 });
  });

  let replies: string[] = [];
  const connector = createServer((request, response) => {
    void takeReply(request).then((reply) => {
      if (reply !== undefined) replies.push(reply);
      response.writeHead(reply === undefined ? 401 : 201, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: `1:${replies.length}` }));
    });
  });
  connector.listen(0, HOST);
  await once(connector, 'listening');
  const serviceUrl = `http://${HOST}:${(connector.address() as AddressInfo).port}/teams/`;

  return {
    serviceUrl,
    authorization: `Bearer ${await issuer.channelToken({ appId: BOT_APP_ID, serviceUrl })}`,
    identity: { IDENTITY_ENDPOINT: `${origin}/identity`, IDENTITY_HEADER: 'x' },
    endpoints: {
      metadataUrl: issuer.metadataUrl(),
      issuer: CONNECTOR,
      loginUrl: issuer.authority(TENANT_ID),
      scope: CONNECTOR,
      oAuthUrl: origin,
    },
    takeReplies: () => {
      const taken = replies;
      replies = [];
      return taken;
    },
    close: async () => {
      await Promise.all([connector, login.server as Server].map(close));
    },
  };
}

async function takeReply(request: IncomingMessage): Promise<string | undefined> {
  const body = await text(request);
  return request.headers.authorization?.startsWith('Bearer ') ? body : undefined;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
