import { z } from 'zod';

import * as melden from '../../flows/melden';
import * as nood from '../../flows/nood';
import * as antwoord from '../antwoord';
import { noodKaart } from '../present/nood';
import { action, alleenId, id, type Action } from './action';

const keuze = z.string().max(50).default('');

/** What a click on a card of nood does. */
export const noodActions = {
  'nood.starten': action(z.object({}), async (deps, _data, beurt) => {
    const begin = await melden.beginnen(deps, beurt.actor, { taal: beurt.taal, gedrag: [] });
    if (begin.soort === 'dubbel') throw new Error('a click is never dubbel');
    await antwoord.onthoud(deps, begin.melding.id, beurt, beurt.replyToId);
    return noodKaart(begin.melding, antwoord.zicht(deps, beurt));
  }),
  'nood.versturen': action(
    z.object({ id, wat: keuze, wanneer: keuze, hoe: keuze }),
    async (deps, { id, ...invoer }, beurt) => {
      const uitkomst = await nood.versturen(deps, beurt.actor, id, invoer);
      if (uitkomst.ok || !('fouten' in uitkomst)) return antwoord.ontvangst(deps, uitkomst, beurt);
      return noodKaart(uitkomst.melding, antwoord.zicht(deps, beurt), { invoer, fouten: uitkomst.fouten });
    },
  ),
  'nood.aanvullen': action(alleenId, async (deps, { id }, beurt) =>
    antwoord.melden(deps, await nood.aanvullen(deps, beurt.actor, id), beurt),
  ),
} satisfies Record<string, Action>;
