import { z } from 'zod';

import type { StoredEvent } from './event';
import { toTime } from './event-json';
import { GraphFault } from './fault';

const DAY = 24 * 3_600_000;
const DIGIT = new Map([
  ['free', '0'],
  ['tentative', '1'],
  ['busy', '2'],
  ['oof', '3'],
  ['workingElsewhere', '4'],
]);

const time = z
  .strictObject({ dateTime: z.string(), timeZone: z.literal('UTC') })
  .transform(({ dateTime }) => Date.parse(dateTime.endsWith('Z') ? dateTime : `${dateTime}Z`))
  .refine((ms) => !Number.isNaN(ms));
const requestSchema = z.strictObject({
  schedules: z.array(z.string()).min(1).max(20),
  startTime: time,
  endTime: time,
  availabilityViewInterval: z.int().min(5).max(1440).default(30),
});

const WORKING_HOURS = {
  daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  startTime: '09:00:00.0000000',
  endTime: '17:00:00.0000000',
  timeZone: { name: 'W. Europe Standard Time' },
};

export const overlaps = ({ request }: StoredEvent, from: number, until: number) =>
  Date.parse(request.start) < until && Date.parse(request.end) > from;

/** One digit per interval: the busiest of what happens in it. */
function toView(events: StoredEvent[], from: number, until: number, minutes: number): string {
  const step = minutes * 60_000;
  return Array.from({ length: Math.ceil((until - from) / step) }, (_, i) => {
    const here = events.filter((e) => overlaps(e, from + i * step, Math.min(until, from + (i + 1) * step)));
    const digits = here.map(({ request }) => DIGIT.get(request.showAs) ?? '2');
    return digits.includes('3') ? '3' : (digits.sort().at(-1) ?? '0');
  }).join('');
}

/** A private event shows that it is there, not what it is. */
function toItem({ request }: StoredEvent) {
  const isPrivate = request.sensitivity === 'private' || request.sensitivity === 'confidential';
  return {
    isPrivate,
    status: request.showAs,
    ...(isPrivate ? {} : { subject: request.subject, location: '' }),
    start: toTime(request.start),
    end: toTime(request.end),
  };
}

const UNKNOWN = {
  availabilityView: '',
  error: {
    message:
      'Microsoft.Exchange.InfoWorker.Common.Availability.MailRecipientNotFoundException: Unable to resolve the address.',
    responseCode: '5009',
  },
  scheduleItems: [],
};

/** Answer of getSchedule. `eventsOf` gives undefined for an address without a calendar: an error inside the 200. */
export function getSchedule(
  body: unknown,
  eventsOf: (address: string, from: Date, until: Date) => StoredEvent[] | undefined,
): object[] {
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) {
    throw new GraphFault(
      400,
      'RequestBodyRead',
      `Not right: ${parsed.error.issues[0]?.path.join('.') ?? ''}`,
    );
  }
  const { schedules, startTime, endTime, availabilityViewInterval } = parsed.data;
  if (endTime <= startTime)
    throw new GraphFault(400, 'ErrorInvalidTimeInterval', 'The end is before the start.');
  if (endTime - startTime >= 62 * DAY) {
    throw new GraphFault(400, 'ErrorTimeIntervalTooBig', 'The period must be shorter than 62 days.');
  }
  return schedules.map((scheduleId) => {
    const events = eventsOf(scheduleId, new Date(startTime), new Date(endTime));
    if (events === undefined) return { scheduleId, ...UNKNOWN };
    const here = events.filter((e) => overlaps(e, startTime, endTime));
    return {
      scheduleId,
      availabilityView: toView(here, startTime, endTime, availabilityViewInterval),
      scheduleItems: here.map(toItem),
      workingHours: WORKING_HOURS,
    };
  });
}
