import { accept, type Accepted } from './decision';
import type { Effect } from './effect';
import type { Melding, Nazorggesprek } from './melding';
import { inAgenda, metGesprek, zonderVraag } from './nazorgstand';

type Spoor = Extract<Effect, { kind: 'agenda-opsporen' }>;

/**
 * Whose is the event that was made without our hearing of it? `van-ons`: its talk knows it already, or is about to.
 * A talk that was given up, or of which people say themselves that it stands there, gets it back. Undefined: nobody's,
 * so it leaves the calendar.
 */
export function gevonden(
  melding: Melding,
  { soort, organisator, transactieId, start }: Spoor,
  eventId: string,
  now: Date,
): 'van-ons' | Accepted<Melding> | undefined {
  const gesprek = melding.nazorg.find((g) => g.soort === soort);
  if (!gesprek || melding.behandelaar?.id !== organisator) return undefined;
  if (gesprek.eventId === eventId || gesprek.extra?.eventId === eventId) return 'van-ons';
  if (wordtGemaakt(gesprek, transactieId)) return 'van-ons';
  if (gesprek.status === 'mislukt' && gesprek.transactieId === transactieId)
    return terug(melding, gesprek, eventId, now);
  if (gesprek.status !== 'gepland' || gesprek.eventId !== undefined) return undefined;
  if (gesprek.moment?.start.getTime() !== start.getTime()) return undefined;
  return accept(metGesprek(melding, soort, (g) => ({ ...g, eventId, transactieId })));
}

/** The job that plans it still runs, and asks with the same key. */
const wordtGemaakt = ({ status, transactieId, extra }: Nazorggesprek, gevraagd: string): boolean =>
  status === 'gekozen' && (transactieId === gevraagd || extra?.transactieId === gevraagd);

/** It stands after all: nobody has to plan it. The messages that said so are drawn again. */
function terug(melding: Melding, { soort }: Nazorggesprek, eventId: string, now: Date): Accepted<Melding> {
  const vrij = metGesprek(melding, soort, ({ extra: _, ...gesprek }) => zonderVraag(gesprek));
  return inAgenda(vrij, soort, { eventId }, now);
}

/** The dead end of looking for it: whether a person must look, because no talk of his tells him to. */
export function moetZelfKijken(melding: Melding, soort: Nazorggesprek['soort']): boolean {
  const gesprek = melding.nazorg.find((g) => g.soort === soort);
  return gesprek?.status !== 'mislukt' && !(gesprek?.status === 'gepland' && gesprek.eventId === undefined);
}
