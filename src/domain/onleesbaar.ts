import { teVolgen, type Context } from './agendastand';
import { accept, type Accepted } from './decision';
import { metHandeling } from './handeling';
import { wisselCodes } from './handelingcodes';
import { kring } from './kring';
import type { Handeling, Melding } from './melding';

/** From each of these it is about another calendar, or it can be seen again. */
const ANDERS: readonly Handeling['wat'][] = [...wisselCodes, 'overgenomen', 'agenda-leesbaar'];

/** Since when nobody can see how its talks stand, with who has it now; undefined when it can be seen. */
export function onleesbaarSinds({ handelingen }: Melding): Date | undefined {
  const laatste = handelingen.findLast(({ wat }) => wat === 'agenda-onleesbaar' || ANDERS.includes(wat));
  return laatste?.wat === 'agenda-onleesbaar' ? laatste.op : undefined;
}

/**
 * The calendar of who handles it cannot be read for good: no permission, or he left and his mailbox with him. What
 * happens to the talks is not noticed any more, so a person must look, or hand it over; said once for each behandelaar.
 */
export function nietTeLezen(melding: Melding, { now, profiel }: Context): Accepted<Melding> | undefined {
  if (teVolgen(melding, now).length === 0 || onleesbaarSinds(melding)) return undefined;
  const hoort = kring(melding, profiel).filter(({ route }) => route === 'coordinator');
  return accept(metHandeling(melding, { wat: 'agenda-onleesbaar', op: now }), {
    berichten: hoort.map(({ id }) => ({ soort: 'let-op', aan: id, opnieuw: true })),
  });
}

/** It was seen how they stand: what was said before holds no more. */
export function weerTeLezen(melding: Melding, now: Date): Melding {
  return onleesbaarSinds(melding) ? metHandeling(melding, { wat: 'agenda-leesbaar', op: now }) : melding;
}
