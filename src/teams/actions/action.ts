import { z } from 'zod';

import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';

export interface Action {
  data: z.ZodType;
  run: (deps: ActionDeps, data: unknown, beurt: Beurt) => Promise<Card>;
}

/** Keeps `data` typed inside one action, and uniform in the table. */
export function action<T>(
  data: z.ZodType<T>,
  run: (deps: ActionDeps, data: T, beurt: Beurt) => Card | Promise<Card>,
): Action {
  return { data, run: async (deps, value, beurt) => run(deps, value as T, beurt) };
}

export const id = z.uuid();
/** An opaque id and nothing else: who the actor is and what he may do never comes from a card. */
export const alleenId = z.object({ id });
