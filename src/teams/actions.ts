import type { Action } from './actions/action';
import { agendaActions } from './actions/agenda';
import { afhandelenActions } from './actions/afhandelen';
import { meldenActions } from './actions/melden';
import { noodActions } from './actions/nood';
import { mijnActions } from './actions/mijn';
import { brievenActions } from './actions/brieven';
import { beoordelenActions } from './actions/beoordelen';
import { gesprekActions } from './actions/gesprek';
import { besluitActions } from './actions/besluit';
import { instemmingActions } from './actions/instemming';
import { dossierActions } from './actions/dossier';
import { nazorgActions } from './actions/nazorg';
import { routeringActions } from './actions/routering';
import { werklijstActions } from './actions/werklijst';
import { raadplegenActions } from './actions/raadplegen';

/** Every verb a card can send. A card that uses another one fails test/cards. */
export const actions = {
  ...meldenActions,
  ...afhandelenActions,
  ...raadplegenActions,
  ...gesprekActions,
  ...beoordelenActions,
  ...noodActions,
  ...mijnActions,
  ...dossierActions,
  ...besluitActions,
  ...instemmingActions,
  ...routeringActions,
  ...nazorgActions,
  ...agendaActions,
  ...brievenActions,
  ...werklijstActions,
} satisfies Record<string, Action>;

// A Map, not the object: a verb such as "toString" must not find a method of Object.
const byVerb = new Map<string, Action>(Object.entries(actions));

export function findAction(verb: string): Action | undefined {
  return byVerb.get(verb);
}
