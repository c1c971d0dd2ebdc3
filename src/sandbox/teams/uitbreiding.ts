import { randomUUID } from 'node:crypto';

import type { Mens } from '../organisatie';
import { extensionActivity } from './activiteit';
import { parseCard } from './bericht';
import { sender, type ClientDeps } from './client';
import { chatOf, type Plek } from './ids';
import { findActions, findInputs, fillIn, isObject, type Json } from './kaart';

/** What a person does in the box in which he writes, or in the menu of a message. */
export type Uitbreiding =
  | { doe: 'zoeken'; command: string; zoek?: string | undefined; skip?: number | undefined }
  | { doe: 'openen'; command: string; message: string }
  | { doe: 'versturen'; command: string; message: string; data: Json; twice: boolean }
  /** Puts a card of the list in the chat, as a message of this person. */
  | { doe: 'plaatsen'; card: Json };

/**
 * The message extension as a Teams client uses it: nothing is kept but a card that is put in the chat. `submits`:
 * what each button of the form sends that the bot answered with.
 */
export async function extend(
  deps: ClientDeps,
  mens: Mens,
  plek: Plek | undefined,
  what: Uitbreiding,
): Promise<{ status: number; response: unknown; submits: Json[] }> {
  const { chats } = deps;
  if (what.doe === 'plaatsen') {
    const card = parseCard(what.card);
    if (card !== undefined) chats.add(chatOf(mens, plek), { card }, { who: mens.key });
    return { status: card === undefined ? 400 : 200, response: null, submits: [] };
  }
  const activity = extensionActivity(sender(deps, mens, plek), `f:${randomUUID()}`, toInvoke(what));
  const first = await deps.deliver(activity);
  const second = what.doe === 'versturen' && what.twice ? await deps.deliver(activity) : first;
  return {
    status: Math.max(first.status, second.status),
    response: first.body,
    submits: submitsOf(first.body),
  };
}

function toInvoke(what: Exclude<Uitbreiding, { doe: 'plaatsen' }>): { name: string; value: Json } {
  const commandId = what.command;
  switch (what.doe) {
    case 'zoeken': {
      const { zoek, skip = 0 } = what;
      const first = zoek === undefined || zoek === '';
      const parameters = [first ? { name: 'initialRun', value: 'true' } : { name: 'zoek', value: zoek }];
      const value = { commandId, parameters, queryOptions: { skip, count: 25 } };
      return { name: 'composeExtension/query', value };
    }
    case 'openen':
      return { name: 'composeExtension/fetchTask', value: withMessage(commandId, what.message) };
    case 'versturen':
      return {
        name: 'composeExtension/submitAction',
        value: { ...withMessage(commandId, what.message), data: what.data },
      };
  }
}

/** The message whose menu was opened, as Teams passes it on. */
function withMessage(commandId: string, content: string): Json {
  const body = { contentType: 'html', content };
  return {
    commandId,
    commandContext: 'message',
    context: {},
    messagePayload: { id: '1', body, mentions: [] },
  };
}

/** What each button of the form sends when nothing is changed in it. */
function submitsOf(body: unknown): Json[] {
  const value = isObject(body) && isObject(body['task']) ? body['task']['value'] : undefined;
  const card = isObject(value) && isObject(value['card']) ? value['card']['content'] : undefined;
  if (!isObject(card)) return [];
  return findActions(card)
    .filter(({ type }) => type === 'Action.Submit')
    .map((action) => fillIn({ ...action, inputs: findInputs(card) }, {}));
}
