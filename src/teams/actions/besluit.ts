import type { Action } from './action';

/** What a click on a card of besluit does. */
export const besluitActions = {} satisfies Record<string, Action>;
