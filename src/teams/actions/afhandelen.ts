import * as afhandelen from '../../flows/afhandelen';
import * as antwoord from '../antwoord';
import { action, alleenId, type Action } from './action';

/** What a click on a card of afhandelen does. */
export const afhandelenActions = {
  'afhandelen.tonen': action(alleenId, async (deps, { id }, beurt) =>
    antwoord.inhoud(deps, await afhandelen.bekijken(deps, beurt.actor, id), beurt),
  ),
  'afhandelen.sluiten': action(alleenId, async (deps, { id }, beurt) =>
    antwoord.neutraal(deps, await afhandelen.stand(deps, beurt.actor, id), beurt),
  ),
  'afhandelen.oppakken': action(alleenId, async (deps, { id }, beurt) =>
    antwoord.inhoud(deps, await afhandelen.oppakken(deps, beurt.actor, id), beurt),
  ),
} satisfies Record<string, Action>;
