import type { ServerResponse } from 'node:http';

import { ExternalError, type ExternalDetails } from '../../src/errors';
import type { BerichtInhoud, Gesprek, Messenger } from '../../src/flows/ports';
import { createMessenger } from '../../src/teams/messenger';
import { allowServiceUrls } from '../../src/teams/serviceurl';
import { APP, createTestAdapter, SAMIRA, say, startConnector, startIssuer, TENANT } from './connector';

type Answer = (response: ServerResponse) => void;

const error =
  (status: number, code: string, headers: Record<string, string> = {}): Answer =>
  (response) => {
    say(response, status, { error: { code, message: 'Samira Aydin is not here' } }, headers);
  };

/** What Teams may say, and what the worker must know of it. */
const failures: Record<string, [Answer, Omit<ExternalDetails, 'system'>]> = {
  'bad request': [error(400, 'BadArgument'), { status: 400, retryable: false, code: 'BadArgument' }],
  'bot not registered': [
    error(401, 'BotNotRegistered'),
    { status: 401, retryable: false, code: 'BotNotRegistered' },
  ],
  'app not installed': [
    error(403, 'BotNotInConversationRoster'),
    { status: 403, retryable: false, code: 'BotNotInConversationRoster' },
  ],
  'blocked by the user': [
    error(403, 'ConversationBlockedByUser'),
    { status: 403, retryable: false, code: 'ConversationBlockedByUser' },
  ],
  'removed by the user': [
    (response) => {
      say(response, 403, {
        errorCode: 209,
        message: '{\r\n  "subCode": "MessageWritesBlocked", "details": "x"}',
      });
    },
    { status: 403, retryable: false, code: 'MessageWritesBlocked' },
  ],
  'subcode in the older spelling': [
    (response) => {
      say(response, 403, {
        error: { code: 'Forbidden', message: '{subCode: MessageWritesBlocked, details: x}' },
      });
    },
    { status: 403, retryable: false, code: 'MessageWritesBlocked' },
  ],
  'chat gone': [
    error(404, 'ConversationNotFound'),
    { status: 404, retryable: false, code: 'ConversationNotFound' },
  ],
  'changed meanwhile': [
    error(412, 'PreconditionFailed'),
    { status: 412, retryable: true, code: 'PreconditionFailed' },
  ],
  'card too big': [
    error(413, 'MessageSizeTooBig'),
    { status: 413, retryable: false, code: 'MessageSizeTooBig' },
  ],
  'too many, wait seconds': [
    error(429, 'TooManyRequests', { 'retry-after': '7' }),
    { status: 429, retryable: true, retryAfterMs: 7000, code: 'TooManyRequests' },
  ],
  'too many, a date in the past': [
    error(429, 'TooManyRequests', { 'retry-after': 'Mon, 01 Jan 2024 00:00:00 GMT' }),
    { status: 429, retryable: true, retryAfterMs: 0, code: 'TooManyRequests' },
  ],
  'too many, no time': [
    error(429, 'TooManyRequests'),
    { status: 429, retryable: true, code: 'TooManyRequests' },
  ],
  'too many, nonsense': [
    error(429, 'TooManyRequests', { 'retry-after': 'soon' }),
    { status: 429, retryable: true, code: 'TooManyRequests' },
  ],
  'server error': [error(500, 'ServiceError'), { status: 500, retryable: true, code: 'ServiceError' }],
  'bad gateway': [error(502, 'ServiceError'), { status: 502, retryable: true, code: 'ServiceError' }],
  unavailable: [error(503, 'ServiceError'), { status: 503, retryable: true, code: 'ServiceError' }],
  'gateway time-out': [
    error(504, 'GatewayTimeout'),
    { status: 504, retryable: true, code: 'GatewayTimeout' },
  ],
  'a code that is a sentence': [error(400, 'Samira Aydin is not here'), { status: 400, retryable: false }],
  'a page instead of JSON': [
    (response) => {
      response.writeHead(502, { 'content-type': 'text/html' });
      response.end('<h1>Samira</h1>');
    },
    { status: 502, retryable: true },
  ],
  'an empty answer': [
    (response) => {
      response.writeHead(503);
      response.end();
    },
    { status: 503, retryable: true },
  ],
};

describe('when Teams says no', () => {
  let connector: Awaited<ReturnType<typeof startConnector>>;
  let issuer: Awaited<ReturnType<typeof startIssuer>>;
  let gesprek: Gesprek;
  const build = (timeout?: number): Messenger =>
    createMessenger({
      adapter: createTestAdapter(issuer.issuer, timeout).adapter,
      appId: APP,
      tenantId: TENANT,
      defaultServiceUrl: gesprek.serviceUrl,
      allowsServiceUrl: allowServiceUrls([connector.origin]),
      draw: () => ({ text: 'dag' }),
      gesprekken: { get: () => Promise.resolve(undefined), save: () => Promise.resolve() },
      taal: 'nl',
    });

  beforeEach(async () => {
    connector = await startConnector();
    issuer = await startIssuer();
    gesprek = {
      persoon: SAMIRA,
      conversationId: 'a:samira',
      serviceUrl: `${connector.origin}/emea/`,
      tenantId: TENANT,
      teamsUserId: '29:samira',
      teamsBotId: `28:${APP}`,
      taal: 'nl',
    };
  });
  afterEach(async () => {
    await connector.close();
    await issuer.close();
  });

  const inhoud = {} as BerichtInhoud;
  const doors: [string, (m: Messenger) => Promise<unknown>][] = [
    ['send', (m) => m.send(gesprek, inhoud)],
    ['update', (m) => m.update(gesprek, '1700', inhoud)],
    ['open', (m) => m.open(SAMIRA)],
  ];
  const fail = async (work: Promise<unknown>): Promise<ExternalError> => {
    const thrown: unknown = await work.catch((e: unknown) => e);
    if (!(thrown instanceof ExternalError)) throw new Error('no ExternalError');
    return thrown;
  };

  describe.each(Object.keys(failures))('%s', (name) => {
    test.each(doors)('%s tells the worker, after exactly one request', async (_door, run) => {
      const [answer, expected] = failures[name] ?? [];
      connector.answer = (_call, response) => answer?.(response);
      const failure = await fail(run(build()));
      expect(failure.details).toEqual({ system: 'teams', ...expected });
      expect(JSON.stringify(failure) + failure.message).not.toContain('Samira');
      expect(connector.calls).toHaveLength(1);
    });
  });

  test.each(doors)('%s over a cut line may be tried again', async (_door, run) => {
    connector.answer = (_call, response) => response.destroy();
    const { details } = await fail(run(build()));
    expect(details).toMatchObject({ system: 'teams', retryable: true, status: 0 });
    expect(connector.calls).toHaveLength(1);
  });

  test.each(doors)('%s that gets no answer gives up in time', async (_door, run) => {
    connector.answer = () => undefined;
    const { details } = await fail(run(build(100)));
    expect(details).toMatchObject({ system: 'teams', retryable: true, status: 0 });
  });

  test('nobody at the other end may be tried again', async () => {
    const messenger = build();
    await connector.close();
    const { details } = await fail(messenger.send(gesprek, inhoud));
    expect(details).toMatchObject({ retryable: true, status: 0, code: 'ECONNREFUSED' });
    connector = await startConnector();
  });

  test('no token may be tried again, and nothing is sent without one', async () => {
    const messenger = build();
    await issuer.close();
    const { details } = await fail(messenger.send(gesprek, inhoud));
    expect(details).toMatchObject({ system: 'teams', retryable: true });
    expect(connector.calls).toEqual([]);
  });
});
