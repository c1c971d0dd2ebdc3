import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  createServer as createHttp,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import type { TurnContext } from 'botbuilder';
import { createServer as createRestify } from 'restify';

import { createLog } from '../../src/log';
import { createIssuer, type TokenChanges } from '../../src/sandbox/issuer';
import type { Admitted } from '../../src/teams/activity';
import { createAdapter } from '../../src/teams/adapter';
import { EUROPE } from '../../src/teams/authentication';
import { createGate } from '../../src/teams/gate';
import { createServer, type ServerDeps } from '../../src/teams/server';
import { allowServiceUrls } from '../../src/teams/serviceurl';

export const APP = '4b0f6a52-8d37-4f0e-a6c1-2e9d5b7c8a10';
export const TENANT = '7d1c2f0e-5a4b-4c3d-9e8f-0a1b2c3d4e5f';
export const OTHER_TENANT = '11111111-2222-4333-8444-555555555555';
export const SAMIRA = '0b000000-0000-4000-8000-000000000001';

export interface Call {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: unknown;
}

/** Stands in for the Bot Connector over real HTTP. `answer` decides what it says; default: all goes well. */
export async function startConnector() {
  const calls: Call[] = [];
  const fine = (call: Call, response: ServerResponse) => {
    const status = call.method === 'POST' ? 201 : 200;
    const id = call.method === 'GET' ? '29:samira' : `a-${String(calls.length)}`;
    say(response, status, { id });
  };
  const connector = { origin: '', calls, answer: fine, close: () => Promise.resolve() };
  const server = createHttp((request, response) => {
    void text(request).then((body) => {
      const call: Call = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: body === '' ? undefined : JSON.parse(body),
      };
      calls.push(call);
      connector.answer(call, response);
    });
  });
  connector.origin = await listening(server);
  connector.close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return connector;
}

export function say(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

export async function startIssuer() {
  const server = createRestify();
  let origin = '';
  const issuer = await createIssuer({ origin: () => origin, clients: new Map([[APP, 'geheim']]) });
  issuer.mount(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${String(server.address().port)}`;
  let closed: Promise<void> | undefined;
  const close = () =>
    (closed ??= new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
    }));
  return { issuer, close };
}

type Issuer = Awaited<ReturnType<typeof startIssuer>>['issuer'];

/** Lines of the log, as text: a test can look for what may not be in it. */
export function createTestLog() {
  const lines: string[] = [];
  return { lines, log: createLog((line) => lines.push(line)) };
}

/** The real adapter of botbuilder; only the addresses differ from production. */
export function createTestAdapter(issuer: Issuer, timeout?: number) {
  const { lines, log } = createTestLog();
  const adapter = createAdapter({
    appId: APP,
    tenantId: TENANT,
    credential: { kind: 'endpoint', secret: 'geheim', tokenUrl: issuer.tokenUrl(TENANT) },
    endpoints: {
      ...EUROPE,
      channelMetadataUrl: issuer.metadataUrl(),
      emulatorMetadataUrl: issuer.metadataUrl(),
      loginUrl: issuer.authority(TENANT),
      oAuthUrl: issuer.authority(TENANT),
      validateAuthority: false,
    },
    log,
    ...(timeout === undefined ? {} : { timeout }),
  });
  return { adapter, lines };
}

type OnTurn = (context: TurnContext, incoming: Admitted) => Promise<void>;

/** The whole transport: issuer, connector and bot, each listening on its own port. */
export async function startBot(onTurn: OnTurn = () => Promise.resolve()) {
  const connector = await startConnector();
  const { issuer, close: closeIssuer } = await startIssuer();
  const { adapter, lines } = createTestAdapter(issuer);
  const turns: Admitted[] = [];
  const geenBestand: ServerDeps['getFile'] = () =>
    Promise.resolve({ status: 404, headers: {}, content: Buffer.from('') });
  const onNotifications = undefined as ServerDeps['onNotifications'];
  const state = { ready: true, onTurn, getFile: geenBestand, onNotifications };
  const { lines: serverLines, log } = createTestLog();
  const server = createServer({
    adapter,
    gate: createGate({ tenantId: TENANT, allowsServiceUrl: allowServiceUrls([connector.origin]) }),
    onTurn: async (context, incoming) => {
      turns.push(incoming);
      await state.onTurn(context, incoming);
    },
    log,
    getFile: (key, options) => state.getFile(key, options),
    get onNotifications() {
      return state.onNotifications;
    },
    ready: () => Promise.resolve(state.ready),
  });
  const port = await server.listen(0, '127.0.0.1');
  const origin = `http://127.0.0.1:${String(port)}`;
  const serviceUrl = `${connector.origin}/emea/`;

  const token = (changes: TokenChanges = {}) => issuer.channelToken({ appId: APP, serviceUrl, ...changes });
  const postRaw = async (body: string, authorization?: string) => {
    const headers = {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    };
    const response = await fetch(`${origin}/api/messages`, { method: 'POST', headers, body });
    return { status: response.status, body: await response.text(), headers: response.headers };
  };
  const post = async (activity: object, authorization?: string) =>
    postRaw(JSON.stringify(activity), authorization ?? `Bearer ${await token()}`);
  const close = async () => {
    await server.close(1000);
    await connector.close();
    await closeIssuer();
  };
  const message = (changes: object = {}) => createMessage(serviceUrl, changes);
  return {
    state,
    server,
    origin,
    serviceUrl,
    connector,
    issuer,
    turns,
    adapterLines: lines,
    serverLines,
    token,
    post,
    postRaw,
    message,
    closeIssuer,
    close,
  };
}

/** A message as Teams sends it from a personal chat. */
export function createMessage(serviceUrl: string, changes: object = {}) {
  return {
    type: 'message',
    id: randomUUID(),
    timestamp: '2027-03-01T09:00:00.000Z',
    localTimestamp: '2027-03-01T10:00:00.000+01:00',
    serviceUrl,
    channelId: 'msteams',
    from: { id: '29:samira', name: 'Samira', aadObjectId: SAMIRA },
    conversation: { conversationType: 'personal', id: 'a:samira', tenantId: TENANT },
    recipient: { id: `28:${APP}`, name: 'VPD' },
    channelData: { tenant: { id: TENANT } },
    locale: 'nl-NL',
    text: 'hallo',
    ...changes,
  };
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}
