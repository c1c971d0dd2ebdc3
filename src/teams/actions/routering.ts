import type { Action } from './action';

/** What a click on a card of routering does. */
export const routeringActions = {} satisfies Record<string, Action>;
