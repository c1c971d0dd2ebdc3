import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Template } from 'adaptivecards-templating';

import { cards, type Card } from './cards';

/** An expanded Adaptive Card. */
export type Drawn = Record<string, unknown>;
export type Render = (card: Card) => Drawn;

/**
 * Templates are read and parsed once. Data is total (its schema is strict), because the template language
 * writes `${x}` to the user where a value is missing.
 */
export function createRender(cardsDir: string): Render {
  const templates = new Map<string, Template>(
    Object.keys(cards).map((name) => [
      name,
      new Template(JSON.parse(readFileSync(join(cardsDir, `${name}.json`), 'utf8')) as object),
    ]),
  );
  return ({ name, data }) => {
    const template = templates.get(name);
    if (!template) throw new Error(`unknown card ${name}`);
    const drawn = template.expand({ $root: cards[name].parse(data) }) as Drawn;
    // A client without personal views (the Playground) shows a warning where a card asks for one.
    if ('verversen' in data && data.verversen.userId === '') delete drawn['refresh'];
    return drawn;
  };
}
