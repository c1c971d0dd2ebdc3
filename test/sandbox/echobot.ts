import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TurnContext,
  type Activity,
  type ConversationReference,
} from 'botbuilder';
import { ServiceClientCredentialsFactory, type ServiceClientCredentials } from 'botframework-connector';
import { createServer, plugins, type Request, type Response } from 'restify';

import { CONNECTOR, type Issuer } from '../../src/sandbox/issuer';
import { BOT_APP_ID, TENANT_ID } from '../../src/sandbox/organisatie';

export interface EchoBot {
  url: string;
  /** Everything that got past the token check. */
  received: Partial<Activity>[];
  adapter: CloudAdapter;
  reference(personId: string): Partial<ConversationReference>;
  close(): Promise<void>;
}

/** A small bot on the real adapter: real tokens both ways, no code of the program. */
export async function startEchoBot(issuer: () => Issuer): Promise<EchoBot> {
  const received: Partial<Activity>[] = [];
  const references = new Map<string, Partial<ConversationReference>>();
  const server = createServer();
  server.use(plugins.bodyParser());
  let adapter: CloudAdapter | undefined;
  server.post('/api/messages', async (req: Request, res: Response) => {
    adapter ??= createAdapter(issuer());
    await adapter.process(req as never, res as never, async (context) => {
      received.push(context.activity);
      const { from } = context.activity;
      references.set(from.aadObjectId ?? '', TurnContext.getConversationReference(context.activity));
      await turn(context);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String(server.address().port)}/api/messages`,
    received,
    get adapter() {
      return (adapter ??= createAdapter(issuer()));
    },
    reference: (personId) => references.get(personId) ?? {},
    close: async () => {
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}

export const card = (text: string, refreshFor?: string[]) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text },
    { type: 'Input.Text', id: 'naam', value: 'Standaard' },
    { type: 'Input.Toggle', id: 'akkoord', title: 'Akkoord' },
  ],
  actions: ['bekijk', 'zeg', 'fout', 'wijzig', 'wis'].map((verb) => ({
    type: 'Action.Execute',
    ...{ title: `Knop ${verb}`, verb, data: { knop: verb } },
    fallback: { type: 'Action.Submit', title: `Knop ${verb}`, data: { verb, knop: verb } },
  })),
  ...(refreshFor && {
    refresh: { action: { type: 'Action.Execute', verb: 'bekijk', data: {} }, userIds: refreshFor },
  }),
});

export const attachment = (content: object) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content,
});

async function turn(context: TurnContext): Promise<void> {
  const { type, text, from } = context.activity;
  const value: unknown = context.activity.value;
  if (type === 'invoke') {
    const invokeResponse = { status: 200, body: await invoke(context) };
    await context.sendActivity({ type: 'invokeResponse', value: invokeResponse });
    return;
  }
  if (type !== 'message') return;
  if (value !== undefined) await context.sendActivity(`ingediend ${JSON.stringify(value)}`);
  else if (text.includes('kaart'))
    await context.sendActivity({ attachments: [attachment(card('neutraal', [from.id]))], summary: 'Nieuws' });
  else if (text === 'samen')
    await context.sendActivity({ text: 'erbij', attachments: [attachment(card('x'))] });
  else await context.sendActivities([{ type: 'typing' }, { type: 'message', text: `echo ${text}` }]);
}

async function invoke(context: TurnContext): Promise<object> {
  const replyToId = context.activity.replyToId ?? '';
  const { action } = context.activity.value as { action: { verb: string; data: object } };
  const reply = (name: string, content: unknown) => ({
    ...{ statusCode: 200, type: `application/vnd.microsoft.${name}`, value: content },
  });
  switch (action.verb) {
    case 'bekijk':
      return reply('card.adaptive', card(`voor jou ${JSON.stringify(action.data)}`));
    case 'fout':
      return { ...reply('error', { code: 'Nee', message: 'mag niet' }), statusCode: 400 };
    case 'wijzig':
      await context.updateActivity({
        type: 'message',
        id: replyToId,
        attachments: [attachment(card('nieuw'))],
      });
      return reply('activity.message', 'gewijzigd');
    case 'wis':
      await context.deleteActivity(replyToId);
      return reply('activity.message', 'gewist');
    default:
      return reply('activity.message', `gezegd door ${action.verb}`);
  }
}

function createAdapter(issuer: Issuer): CloudAdapter {
  const settings = {
    ToBotFromChannelOpenIdMetadataUrl: issuer.metadataUrl(),
    ToBotFromChannelTokenIssuer: CONNECTOR,
    ToBotFromEmulatorOpenIdMetadataUrl: issuer.metadataUrl(),
    ToChannelFromBotLoginUrl: issuer.authority(TENANT_ID),
    ToChannelFromBotOAuthScope: CONNECTOR,
    OAuthUrl: issuer.authority(TENANT_ID),
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: 'false',
  };
  return new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, new Credentials(issuer)));
}

class Credentials extends ServiceClientCredentialsFactory {
  readonly #issuer: Issuer;
  constructor(issuer: Issuer) {
    super();
    this.#issuer = issuer;
  }
  isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === BOT_APP_ID);
  }
  isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }
  createCredentials(): Promise<ServiceClientCredentials> {
    return Promise.resolve({
      signRequest: async (request) => {
        request.headers.set('Authorization', `Bearer ${await botToken(this.#issuer)}`);
        return request;
      },
    });
  }
}

/** As the token service of the stand-in gives it out. */
export async function botToken(issuer: Issuer): Promise<string> {
  const form = { grant_type: 'client_credentials', client_id: BOT_APP_ID, client_secret: 'x' };
  const body = new URLSearchParams({ ...form, scope: `${CONNECTOR}/.default` });
  const response = await fetch(issuer.tokenUrl(TENANT_ID), { method: 'POST', body });
  return ((await response.json()) as { access_token: string }).access_token;
}
