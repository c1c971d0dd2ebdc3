/** What a Teams client does with the inputs and buttons of an Adaptive Card, without drawing it. */
export type Json = Record<string, unknown>;

export interface CardInput {
  id: string;
  type: string;
  /** What is sent when nobody touches it; undefined: nothing. */
  initial?: string;
  valueOn: string;
  valueOff: string;
}

export interface CardAction {
  /** "Action.Execute", "Action.Submit", "Action.OpenUrl" ... */
  type: string;
  title: string;
  /** Of an Action.Submit: the verb in its data, if there is one. */
  verb?: string;
  id?: string;
  data: Json;
  /** Inputs of its own card and of the cards around it. */
  inputs: CardInput[];
  /** The Action.Submit for clients that do not know Action.Execute. */
  fallback?: CardAction;
}

export interface Refresh {
  action: CardAction;
  /** Undefined: everybody. Empty: nobody, only by hand. */
  userIds?: string[];
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All buttons, also in containers, columns, tables, action sets and cards that unfold. */
export function findActions(card: Json): CardAction[] {
  return actionsOf(card, []);
}

export function findInputs(card: Json): CardInput[] {
  return parts(card, 'Input.').flatMap(toInput);
}

/** By verb, by title (case does not matter), or both. The first that fits. */
export function findAction(card: Json, by: { verb?: string; title?: string }): CardAction | undefined {
  const title = by.title?.trim().toLowerCase();
  return findActions(card).find(
    (action) =>
      (by.verb === undefined || action.verb === by.verb) &&
      (title === undefined || action.title.trim().toLowerCase() === title),
  );
}

export function findRefresh(card: Json): Refresh | undefined {
  const refresh = card['refresh'];
  if (!isObject(refresh) || !isObject(refresh['action'])) return undefined;
  const userIds = refresh['userIds'];
  return {
    action: toAction(refresh['action'], []),
    ...(Array.isArray(userIds) ? { userIds: userIds.map(String) } : {}),
  };
}

/**
 * Data of the button with the inputs in it. Everything a client sends is text: a toggle its on or off value, a
 * multi-select its values with commas between; an input without a value is not sent at all.
 * Given values the card has no input for are sent too: card data is in the hands of the user.
 */
export function fillIn(action: CardAction, given: Json): Json {
  const sent: Json = { ...action.data };
  const known = new Map(action.inputs.map((input) => [input.id, input]));
  for (const [id, input] of known) {
    if (input.initial !== undefined && !(id in given)) sent[id] = input.initial;
  }
  for (const [id, value] of Object.entries(given)) {
    const text = asSent(value, known.get(id));
    if (text !== '') sent[id] = text;
  }
  return sent;
}

function asSent(value: unknown, input: CardInput | undefined): string {
  if (Array.isArray(value)) return value.map(String).join(',');
  if (typeof value === 'boolean' && input?.type === 'Input.Toggle')
    return value ? input.valueOn : input.valueOff;
  return typeof value === 'string'
    ? value
    : value === null || value === undefined
      ? ''
      : JSON.stringify(value);
}

function actionsOf(card: Json, around: CardInput[]): CardAction[] {
  const inputs = [...around, ...findInputs(card)];
  return parts(card, 'Action.').flatMap((action) => [
    toAction(action, inputs),
    ...(isObject(action['card']) ? actionsOf(action['card'], inputs) : []),
  ]);
}

/** Not drawn, or only drawn where the element itself cannot be. */
const NOT_SHOWN = new Set(['fallback', 'refresh', 'authentication', 'requires', 'data', 'choices']);

/** Elements of a kind in document order; stops at actions, because a card that unfolds is a card of its own. */
function parts(node: unknown, kind: string): Json[] {
  if (Array.isArray(node)) return node.flatMap((item) => parts(item, kind));
  if (!isObject(node)) return [];
  const type = node['type'];
  const found = typeof type === 'string' && type.startsWith(kind) ? [node] : [];
  if (typeof type === 'string' && type.startsWith('Action.')) return found;
  const below = Object.entries(node).flatMap(([key, value]) =>
    NOT_SHOWN.has(key) ? [] : parts(value, kind),
  );
  return [...found, ...below];
}

function toAction(node: Json, all: CardInput[]): CardAction {
  const data = isObject(node['data']) ? node['data'] : {};
  const verb = text(node['verb']) ?? text(data['verb']);
  const id = text(node['id']);
  const inputs = node['associatedInputs'] === 'none' ? [] : all;
  const fallback = node['fallback'];
  return {
    type: text(node['type']) ?? '',
    title: text(node['title']) ?? '',
    ...(verb === undefined ? {} : { verb }),
    ...(id === undefined ? {} : { id }),
    data,
    inputs,
    ...(isObject(fallback) && fallback['type'] === 'Action.Submit'
      ? { fallback: toAction(fallback, inputs) }
      : {}),
  };
}

function toInput(node: Json): CardInput[] {
  const id = text(node['id']);
  if (id === undefined) return [];
  const type = String(node['type']);
  const valueOn = text(node['valueOn']) ?? 'true';
  const valueOff = text(node['valueOff']) ?? 'false';
  const initial = text(node['value']) ?? (type === 'Input.Toggle' ? valueOff : undefined);
  return [{ id, type, valueOn, valueOff, ...(initial === undefined || initial === '' ? {} : { initial }) }];
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value : undefined;
}
