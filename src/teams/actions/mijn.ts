import type { Action } from './action';

/** What a click on a card of mijn does. */
export const mijnActions = {} satisfies Record<string, Action>;
