import { z } from 'zod';

import { getoond } from '../../flows/spoor';
import { again } from '../again';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { alleenPersoonlijk } from '../submit';

export interface Action {
  data: z.ZodType;
  run: (deps: ActionDeps, data: unknown, beurt: Beurt) => Promise<Card>;
}

/**
 * Keeps `data` typed inside one action, and uniform in the table. Whatever the action was: content that goes to
 * another than the melder stands in the audit trail (D-111).
 */
export function action<T>(
  data: z.ZodType<T>,
  run: (deps: ActionDeps, data: T, beurt: Beurt) => Card | Promise<Card>,
): Action {
  return {
    data,
    run: async (deps, value, beurt) => {
      const sinds = deps.clock.now();
      const card = await run(deps, value as T, beurt);
      if (alleenPersoonlijk.has(card.name) && 'id' in card.data) {
        const { id } = card.data;
        await again(() => getoond(deps, beurt.actor, id, sinds));
      }
      return card;
    },
  };
}

export const id = z.uuid();
/** An opaque id and nothing else: who the actor is and what he may do never comes from a card. */
export const alleenId = z.object({ id });
