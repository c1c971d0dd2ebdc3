import type { Json, Mens } from './contract.js';

/** Work on the JSON of a card before it is drawn. Pure: the card that came in is never changed. */
type Change = (element: Json) => Json;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function walk(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => walk(item, change));
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part, change)]));
  return typeof copy['type'] === 'string' ? change(copy) : copy;
}

const changeCard = (card: Json, change: Change) => walk(card, change) as Json;

/** Gives every people picker the people of the sample organisation as choices; Teams asks the directory instead. */
export function fillPeople(card: Json, people: readonly Mens[]): Json {
  const choices = people.map((m) => ({ title: `${m.naam} (${m.functie})`, value: m.id }));
  return changeCard(card, (element) => {
    const data = element['choices.data'];
    if (!isObject(data) || !String(data['dataset']).startsWith('graph.microsoft.com/users')) return element;
    const rest = Object.entries(element).filter(([name]) => name !== 'choices.data');
    return { ...Object.fromEntries(rest), style: 'compact', choices };
  });
}

/** Puts values that somebody filled in already back in the inputs with the same id. */
export function keepInputs(card: Json, values: ReadonlyMap<string, string>): Json {
  return changeCard(card, (element) => {
    const value = isInput(element) ? values.get(String(element['id'])) : undefined;
    if (value === undefined) return element;
    if (element['type'] !== 'Input.Number') return { ...element, value };
    return { ...element, value: value === '' ? undefined : Number(value) };
  });
}

/** The values an input can have lost: what it showed at first, by id. */
export function defaultValues(card: Json): Map<string, string> {
  const found = new Map<string, string>();
  changeCard(card, (element) => {
    const value = element['value'];
    if (isInput(element) && (typeof value === 'string' || typeof value === 'number')) {
      found.set(String(element['id']), String(value));
    }
    return element;
  });
  return found;
}

function isInput(element: Json): boolean {
  return String(element['type']).startsWith('Input.') && typeof element['id'] === 'string';
}

/**
 * What a click sends: the inputs that are filled. One that was emptied is sent as '', because leaving it out would
 * bring its first value back.
 */
export function inputsToSend(
  inputs: ReadonlyMap<string, string | undefined>,
  defaults: ReadonlyMap<string, string>,
): Record<string, string> {
  const sent = [...inputs].map(([id, value]) => [id, value ?? (defaults.has(id) ? '' : undefined)] as const);
  return Object.fromEntries(sent.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}

/** The first line of a card: its name for somebody who does not see it. */
export function eersteTekst(card: Json): string {
  let found = '';
  const look = (value: unknown): void => {
    if (found !== '') return;
    if (Array.isArray(value)) value.forEach(look);
    if (!isObject(value)) return;
    const { type, text } = value;
    if (type === 'TextBlock' && typeof text === 'string') found = text.replaceAll(/[*_]/g, '');
    for (const key of ['body', 'items', 'columns', 'rows', 'cells']) look(value[key]);
  };
  look(card);
  return found;
}
