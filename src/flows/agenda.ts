import type { Calendar } from './ports';

/** Worker: takes events out of the calendars of the people. Running twice is the same as once. */
export async function verwijderen(
  { calendar }: { calendar: Calendar },
  organisator: string,
  eventIds: readonly string[],
): Promise<'gedaan' | 'niet-nodig'> {
  for (const eventId of eventIds) await calendar.deleteAfspraak(organisator, eventId);
  return eventIds.length > 0 ? 'gedaan' : 'niet-nodig';
}
