import type { Loket } from './buiten';
import type { GedragHerkenning } from './gedrag';

/** What a message wants. The names are those of the practice sentences and of the evaluation. */
export const intents = [
  'report',
  'question',
  'emergency',
  'status',
  'help',
  'greeting',
  'cancel',
  'smalltalk',
  'other',
] as const;
export type Intent = (typeof intents)[number];

/** Chance per class, together 1; empty when nothing was learned. */
export type Kansen<K extends string> = ReadonlyMap<K, number>;

/** What the learned model makes of a text. It advises; the rules of the domain decide. */
export interface Herkenning {
  intent: Kansen<Intent>;
  /** That there is danger now: a second opinion beside `intent`, of whoever also knows what people ask. 0 to 1. */
  alarm: number;
  gedrag: Kansen<GedragHerkenning | 'geen'>;
  /** `ons`: about this protocol; otherwise the counter it is for. */
  loket: Kansen<Loket | 'ons'>;
  /** Per article id, that it answers the text; articles it never saw are not in it. */
  artikelen: Kansen<string>;
  /** The writer's own words that point most at a behaviour, most telling first. */
  waaraan: (gedrag: GedragHerkenning) => string[];
}

/** Without a model the word tables decide alone. */
export const GEEN_HERKENNING: Herkenning = {
  intent: new Map(),
  alarm: 0,
  gedrag: new Map(),
  loket: new Map(),
  artikelen: new Map(),
  waaraan: () => [],
};

/** The likeliest class; undefined when nothing was learned. */
export function waarschijnlijkst<K extends string>(kansen: Kansen<K>): K | undefined {
  return [...kansen].sort(([, a], [, b]) => b - a)[0]?.[0];
}
