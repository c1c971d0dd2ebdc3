import type { Action } from './action';

/** What a click on a card of nood does. */
export const noodActions = {} satisfies Record<string, Action>;
