import { z } from 'zod';

/** Outlook writes UTC in several ways. */
const UTC = new Set(['utc', 'etc/utc', 'etc/gmt', 'tzone://microsoft/utc']);

export interface GraphTime {
  dateTime: string;
  timeZone: 'UTC';
}

export function toGraphTime(instant: Date): GraphTime {
  return { dateTime: instant.toISOString().replace('Z', ''), timeZone: 'UTC' };
}

/** A time of Graph: no offset in the text, seven decimals, the zone next to it. We ask for UTC and accept nothing else. */
export const graphTime = z
  .object({ dateTime: z.string(), timeZone: z.string().refine((zone) => UTC.has(zone.toLowerCase())) })
  .transform(({ dateTime }) => new Date(dateTime.endsWith('Z') ? dateTime : `${dateTime}Z`))
  .refine((date) => !Number.isNaN(date.getTime()));
