/**
 * What every bot on botbuilder and restify costs: Microsoft's echo sample with its token check on, and nothing else.
 * Its credentials are kept between turns, as ours are; the sample makes them anew and would be slower.
 */
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
} from 'botbuilder';
import {
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
} from 'botframework-connector';
import restify from 'restify';

class KeptCredentials extends ManagedIdentityServiceClientCredentialsFactory {
  #kept = new Map();
  createCredentials(appId, audience) {
    if (!this.#kept.has(audience)) this.#kept.set(audience, super.createCredentials(appId, audience));
    return this.#kept.get(audience);
  }
}

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const replyText = `Echo: ${context.activity.text}`;
      await context.sendActivity(MessageFactory.text(replyText, replyText));
      await next();
    });
  }
}

const { PORT, MicrosoftAppId, settings } = process.env;
const credentials = new KeptCredentials(MicrosoftAppId, new JwtTokenProviderFactory());
const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication(JSON.parse(settings), credentials),
);
const bot = new EchoBot();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
  await adapter.process(req, res, (context) => bot.run(context));
});
server.listen(Number(PORT), '127.0.0.1');
