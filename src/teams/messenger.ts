import { TurnContext, type Activity, type CloudAdapter } from 'botbuilder';
import { AuthenticationConstants, type ConnectorClient } from 'botframework-connector';

import { ExternalError } from '../errors';
import type { BerichtInhoud, Gesprek, Messenger, Taal } from '../flows/ports';
import { toTeamsError } from './failure';
import { toReference } from './reference';
import type { AllowsServiceUrl } from './serviceurl';

export interface MessengerDeps {
  adapter: CloudAdapter;
  appId: string;
  tenantId: string;
  /** Where a chat is made with somebody who never wrote to us, e.g. https://smba.trafficmanager.net/emea/. */
  defaultServiceUrl: string;
  allowsServiceUrl: AllowsServiceUrl;
  /** A neutral card with a neutral summary: what Teams stores and shows on a locked screen. */
  draw: (inhoud: BerichtInhoud, gesprek: Gesprek) => Partial<Activity>;
  gesprekken: {
    get: (persoon: string) => Promise<Gesprek | undefined>;
    save: (gesprek: Gesprek) => Promise<void>;
  };
  /** Language of somebody who never wrote to us. */
  taal: Taal;
}

/** Messages outside a turn. One call is one request to Teams: trying again is for the worker. */
export function createMessenger(deps: MessengerDeps): Messenger {
  return {
    open: async (persoon) => {
      const known = await deps.gesprekken.get(persoon);
      if (known !== undefined && deps.allowsServiceUrl(known.serviceUrl)) return known;
      const made = await create(deps, persoon);
      await deps.gesprekken.save(made);
      return made;
    },
    send: (gesprek, inhoud) => {
      const activity = toActivity(deps, gesprek, inhoud);
      activity.channelData = {
        ...(activity.channelData as object | undefined),
        notification: { alert: true },
      };
      return inChat(deps, gesprek, async (context) => {
        const [sent] = await deps.adapter.sendActivities(context, [activity]);
        return sent?.id ?? '';
      });
    },
    update: async (gesprek, activityId, inhoud) => {
      if (activityId === '') throw refused('NoActivityId');
      const activity = { ...toActivity(deps, gesprek, inhoud), id: activityId };
      await inChat(deps, gesprek, (context) => deps.adapter.updateActivity(context, activity));
    },
    remove: async (gesprek, activityId) => {
      try {
        await inChat(deps, gesprek, (context) =>
          deps.adapter.deleteActivity(context, { ...toReference(gesprek), activityId }),
        );
      } catch (error) {
        if (!(error instanceof ExternalError && error.details.status === 404)) throw error;
      }
    },
  };
}

/** Text next to a card makes Teams split the message and give no id back, so the card goes alone. */
function toActivity(deps: MessengerDeps, gesprek: Gesprek, inhoud: BerichtInhoud): Partial<Activity> {
  const { text, ...drawn } = deps.draw(inhoud, gesprek);
  const alone = (drawn.attachments?.length ?? 0) > 0 || text === undefined ? drawn : { ...drawn, text };
  return TurnContext.applyConversationReference({ type: 'message', ...alone }, toReference(gesprek));
}

async function inChat<T>(
  deps: MessengerDeps,
  gesprek: Gesprek,
  work: (context: TurnContext) => Promise<T>,
): Promise<T> {
  if (!deps.allowsServiceUrl(gesprek.serviceUrl)) throw refused('ServiceUrlNotAllowed');
  return atEdge((keep) =>
    deps.adapter.continueConversationAsync(deps.appId, toReference(gesprek), (context) =>
      keep(() => work(context)),
    ),
  );
}

async function create(deps: MessengerDeps, persoon: string): Promise<Gesprek> {
  const { adapter, appId, tenantId, defaultServiceUrl } = deps;
  if (!deps.allowsServiceUrl(defaultServiceUrl)) throw refused('ServiceUrlNotAllowed');
  const parameters = {
    isGroup: false,
    bot: { id: `28:${appId}`, name: '' },
    members: [{ id: persoon, name: '' }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  const audience = AuthenticationConstants.ToChannelFromBotOAuthScope;
  return atEdge((keep) =>
    adapter.createConversationAsync(
      appId,
      'msteams',
      defaultServiceUrl,
      audience,
      parameters as Parameters<CloudAdapter['createConversationAsync']>[4],
      (context) =>
        keep(async () => {
          const conversationId = context.activity.conversation.id;
          return {
            persoon,
            conversationId,
            serviceUrl: defaultServiceUrl,
            tenantId,
            teamsUserId: await teamsIdOf(deps, context, conversationId, persoon),
            teamsBotId: `28:${appId}`,
            taal: deps.taal,
          };
        }),
    ),
  );
}

/** Teams' own id of the person. Where the roster does not tell, the object id stands in until the person writes. */
async function teamsIdOf(
  { adapter }: MessengerDeps,
  context: TurnContext,
  conversationId: string,
  persoon: string,
): Promise<string> {
  const connector = context.turnState.get<ConnectorClient>(adapter.ConnectorClientKey);
  try {
    return (await connector.conversations.getConversationMember(conversationId, persoon)).id;
  } catch (error) {
    const failure = toTeamsError(error, Date.now());
    if (failure.details.retryable) throw failure;
    return persoon;
  }
}

/** The adapter swallows what its callback throws, so the outcome is carried out of it by hand. */
async function atEdge<T>(
  run: (keep: (work: () => Promise<T>) => Promise<void>) => Promise<void>,
): Promise<T> {
  let outcome: { value: T } | { error: unknown } | undefined;
  try {
    await run(async (work) => {
      outcome = await work().then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
    });
  } catch (error) {
    outcome = { error };
  }
  if (outcome !== undefined && 'value' in outcome) return outcome.value;
  throw toTeamsError(outcome?.error, Date.now());
}

function refused(code: string): ExternalError {
  return new ExternalError({ system: 'teams', retryable: false, status: 0, code });
}
