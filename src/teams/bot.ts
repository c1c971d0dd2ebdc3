import type { TurnContext } from 'botbuilder';
import { z } from 'zod';

import { toReport } from '../errors';
import type { Store, Taal } from '../flows/ports';
import type { Log } from '../log';
import { findAction } from './actions';
import type { Admitted } from './activity';
import { again } from './again';
import { onthoud, zicht, type ActionDeps, type Beurt } from './antwoord';
import type { Card } from './cards';
import { toTeamsError } from './failure';
import { createLearn } from './learn';
import { createGeheugen } from './geheugen';
import { tekstVan } from './present/basis';
import { groepKaart, tekstKaart, welkomKaart } from './present/raadplegen';
import { createRecent } from './recent';
import type { Render } from './render';
import { CARD_TYPE, ERROR_TYPE, invokeReply, MESSAGE_TYPE } from './reply';
import type { Reactie } from './reactie';
import { antwoordOpTekst } from './tekstbeurt';
import { neutraalVoorSubmit } from './submit';
import { uitbreiding } from './uitbreiding';

export interface BotDeps extends Omit<ActionDeps, 'geheugen'> {
  store: Store;
  render: Render;
  log: Log;
  tenantId: string;
  /** False where the client has no personal views: then no card asks for one. */
  personalViews: boolean;
}

type Deps = BotDeps & ActionDeps;

const executeSchema = z.object({
  action: z.object({ verb: z.string().max(100), data: z.record(z.string(), z.unknown()).default({}) }),
});
/** What installationUpdate says when the app was taken away: nothing can be sent there any more. */
const REMOVED = new Set(['remove', 'remove-upgrade']);
const inGroep: ReadonlySet<string> = new Set([
  'raadplegen.tonen',
  'raadplegen.zinnen',
  'raadplegen.anders',
  'hulp.tonen',
]);
/** What somebody on the phone can click without leaving the step he is at. */
const blijftInGesprek = /^(?:gesprek|hulp|bericht)\./;
const submitSchema = z.looseObject({ verb: z.string().max(100) });

/** Translates activities into flows and back. No rules live here, and no words for the user. */
export function createBot(values: BotDeps): (context: TurnContext, incoming: Admitted) => Promise<void> {
  const deps: Deps = { ...values, geheugen: createGeheugen(values.clock) };
  const learn = createLearn(deps);
  const recent = createRecent(5000);

  return async (context, incoming) => {
    const beurt = toBeurt(deps, incoming);
    const action = incoming.type === 'installationUpdate' ? context.activity.action : undefined;
    await learn(incoming, beurt.taal, REMOVED.has(action ?? ''));
    switch (incoming.type) {
      case 'message':
        // Teams delivers a message again when it thinks the answer was lost.
        if (!recent.add(incoming.id)) {
          deps.log.info('turn.duplicate');
          return;
        }
        try {
          await message(deps, context, incoming, beurt);
        } catch (error) {
          recent.remove(incoming.id);
          deps.log.error('turn.failed', toReport(error));
          await sendCard(deps, context, storing(deps, beurt));
        }
        return;
      case 'invoke':
        await context.sendActivity({ type: 'invokeResponse', value: await invoke(deps, incoming, beurt) });
        return;
      case 'installationUpdate':
        if (action === 'add') await sendCard(deps, context, welkomKaart(zicht(deps, beurt)));
    }
  };
}

async function invoke(deps: Deps, incoming: Admitted, beurt: Beurt) {
  const reply = await uitbreiding(deps, incoming, beurt);
  if (reply) return reply;
  if (incoming.name !== 'adaptiveCard/action') {
    deps.log.warn('turn.refused', { code: 'unknown-invoke' });
    return { status: 501 };
  }
  const parsed = executeSchema.safeParse(incoming.value);
  const verb = parsed.success ? parsed.data.action.verb : '';
  const klik = readClick(deps, verb, parsed.data?.action.data, beurt);
  if ('nee' in klik) return invokeReply(200, MESSAGE_TYPE, klik.nee);
  try {
    return invokeReply(200, CARD_TYPE, deps.render(await klik.run()));
  } catch (error) {
    deps.log.error('turn.failed', { kind: verb, ...toReport(error) });
    const { algemeen } = tekstVan(beurt.taal);
    return invokeReply(500, ERROR_TYPE, { code: 'storing', message: algemeen.storing });
  }
}

/** A click through either door: what it does, or in words why it does nothing. */
function readClick(
  deps: Deps,
  verb: string,
  data: unknown,
  beurt: Beurt,
): { run: () => Promise<Card> } | { nee: string } {
  const { algemeen } = tekstVan(beurt.taal);
  const action = findAction(verb);
  const parsed = action?.data.safeParse(data);
  if (!action || !parsed?.success) {
    deps.log.warn('turn.refused', { code: action ? 'bad-data' : 'unknown-verb' });
    return { nee: action ? algemeen.ongeldig : algemeen.onbekendeKnop };
  }
  // Where everybody reads along only an answer is shown: the rest is for the chat of each person.
  if (beurt.groep !== undefined && !inGroep.has(verb))
    return { run: () => Promise.resolve(groepKaart(zicht(deps, beurt))) };
  if (!blijftInGesprek.test(verb)) deps.geheugen.onthoudStand(beurt.actor, undefined);
  return {
    run: async () => {
      const card = await again(() => action.run(deps, parsed.data, beurt));
      deps.log.info('turn.done', { kind: verb });
      return card;
    },
  };
}

async function message(deps: Deps, context: TurnContext, incoming: Admitted, beurt: Beurt): Promise<void> {
  const submit = submitSchema.safeParse(incoming.value);
  if (submit.success) {
    await submitted(deps, context, submit.data, beurt);
    return;
  }
  for (const reactie of await again(() => antwoordOpTekst(deps, context, incoming, beurt))) {
    await reply(deps, context, reactie, beurt);
  }
}

/** Old clients: the click arrives as a message, and what we answer is kept in the chat, so it must be neutral. */
async function submitted(
  deps: Deps,
  context: TurnContext,
  { verb, ...data }: Record<string, unknown> & { verb: string },
  beurt: Beurt,
): Promise<void> {
  const klik = readClick(deps, verb, data, beurt);
  if ('nee' in klik) {
    const { algemeen } = tekstVan(beurt.taal);
    await sendCard(deps, context, tekstKaart(algemeen.nietMogelijk, klik.nee, zicht(deps, beurt)));
    return;
  }
  const card = neutraalVoorSubmit(await klik.run(), zicht(deps, beurt));
  if (beurt.replyToId === undefined || beurt.groep !== undefined) await sendCard(deps, context, card);
  else await replace(deps, context, card, beurt.replyToId);
}

/** A message that is gone, or is not in this chat, cannot be changed: then the answer is a message of its own. */
async function replace(deps: Deps, context: TurnContext, card: Card, activityId: string): Promise<void> {
  try {
    await context.updateActivity({ ...activityWith(deps, card), id: activityId });
  } catch (error) {
    if (toTeamsError(error, Date.now()).details.retryable) throw error;
    await sendCard(deps, context, card);
  }
}

async function reply(deps: Deps, context: TurnContext, { card, meldingId }: Reactie, beurt: Beurt) {
  const activityId = await sendCard(deps, context, card);
  if (meldingId !== undefined) await onthoud(deps, meldingId, beurt, activityId);
}

async function sendCard(deps: Deps, context: TurnContext, card: Card): Promise<string | undefined> {
  const sent = await context.sendActivity(activityWith(deps, card));
  return sent?.id;
}

function activityWith({ render }: Deps, card: Card) {
  return { type: 'message', attachments: [{ contentType: CARD_TYPE, content: render(card) }] };
}

function storing(deps: Deps, beurt: Beurt): Card {
  const { algemeen } = tekstVan(beurt.taal);
  return tekstKaart(algemeen.nietMogelijk, algemeen.storing, zicht(deps, beurt));
}

function toBeurt({ personalViews }: Deps, incoming: Admitted): Beurt {
  return {
    actor: incoming.from.aadObjectId,
    taal: toTaal(incoming.locale),
    conversationId: incoming.conversation.id,
    ...(isPersoonlijk(incoming) ? {} : { groep: eigenChat(incoming) }),
    userId: personalViews ? incoming.from.id : '',
    ...(incoming.replyToId === undefined ? {} : { replyToId: incoming.replyToId }),
  };
}

const isPersoonlijk = ({ conversation }: Admitted) =>
  (conversation.conversationType ?? 'personal') === 'personal';

/** The link that opens the chat of whoever clicks it with the bot. */
const eigenChat = ({ recipient }: Admitted) =>
  `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(recipient.id)}`;

function toTaal(locale = ''): Taal {
  return locale.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
