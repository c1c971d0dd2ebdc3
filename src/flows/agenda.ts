import type { Effect } from '../domain/effect';
import type { Deps as NazorgDeps } from './nazorg';
import type { Calendar } from './ports';

type Gedaan = 'gedaan' | 'niet-nodig';

/** Worker: takes events out of the calendars of the people. Running twice is the same as once. */
export async function verwijderen(
  { calendar }: { calendar: Calendar },
  organisator: string,
  eventIds: readonly string[],
): Promise<Gedaan> {
  for (const eventId of eventIds) await calendar.deleteAfspraak(organisator, eventId);
  return eventIds.length > 0 ? 'gedaan' : 'niet-nodig';
}

/** Worker: looks how our events stand, and what must be done about it. */
export async function nakijken({ store }: NazorgDeps, meldingId: string): Promise<Gedaan> {
  await store.transaction((tx) => tx.meldingen.get(meldingId));
  return 'niet-nodig';
}

/** Worker, after the last try to take events away: a person must do it. */
export async function blijftStaan(
  { store }: NazorgDeps,
  { meldingId }: Extract<Effect, { kind: 'agenda-blijft-staan' }>,
): Promise<Gedaan> {
  await store.transaction((tx) => tx.meldingen.get(meldingId));
  return 'niet-nodig';
}
