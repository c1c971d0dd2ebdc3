import type { Action } from './action';

/** What a click on a card of dossier does. */
export const dossierActions = {} satisfies Record<string, Action>;
