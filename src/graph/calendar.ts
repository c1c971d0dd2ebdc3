import { z } from 'zod';

import { ExternalError } from '../errors';
import type { Afspraak, AfspraakStand, Bezet, Calendar } from '../flows/ports';
import { getBatch } from './batch';
import { path, type Graph } from './client';
import type { Failure } from './failure';
import { graphTime, toGraphTime } from './time';

/** Limits of getSchedule: fewer than 62 days, 20 addresses. */
const MAX_PERIOD_MS = 62 * 24 * 3_600_000;
const MAX_ADDRESSES = 20;
const REMINDER_MINUTES = 15;
/** A status we do not know is no free time. */
const FREE = new Set(['free', 'workingElsewhere']);

const eventSchema = z.object({ id: z.string().min(1) });
/** Somebody may have moved it by hand already. A page holds ten unless asked, and at most this many. */
const EERDER_MS = 7 * 24 * 3_600_000;
const LATER_MS = 60 * 24 * 3_600_000;
const MAX_VIEW = '1000';
const viewSchema = z.object({
  value: z.array(eventSchema.extend({ transactionId: z.string().nullish() })),
});
const duplicateSchema = z.object({
  code: z.literal('ErrorDuplicateTransactionId'),
  '@event.existingEventId': z.string().min(1),
});

const scheduleSchema = z.object({
  value: z.array(
    z.object({
      error: z
        .object({
          responseCode: z
            .string()
            .regex(/^\w{1,60}$/)
            .catch('unknown'),
        })
        .nullish(),
      scheduleItems: z
        .array(z.object({ status: z.string().nullish(), start: graphTime, end: graphTime }))
        .nullish(),
    }),
  ),
});
type Schedule = z.infer<typeof scheduleSchema>['value'][number];

function notPossible(code: string): ExternalError {
  return new ExternalError({ system: 'graph', retryable: false, code });
}

/** Unknown is not free: a calendar that could not be read, in an answer that says 200, fails the whole question. */
function toBezet({ error, scheduleItems }: Schedule): Bezet[] {
  if (error) throw notPossible(`schedule:${error.responseCode}`);
  if (!scheduleItems) throw notPossible('schedule:empty');
  return scheduleItems
    .filter(({ status }) => !FREE.has(status ?? ''))
    .map(({ start, end }) => ({ start, eind: end }));
}

/** Neutral on purpose (D-60 to D-62): the invitation is also a mail, and private items can be read by a delegate. */
function toEvent({ deelnemers, onderwerp, start, eind, transactieId }: Afspraak) {
  return {
    subject: onderwerp,
    body: { contentType: 'text', content: '' },
    start: toGraphTime(start),
    end: toGraphTime(eind),
    attendees: deelnemers.map((address) => ({ emailAddress: { address }, type: 'required' })),
    sensitivity: 'private',
    showAs: 'busy',
    isReminderOn: true,
    reminderMinutesBeforeStart: REMINDER_MINUTES,
    isOnlineMeeting: false,
    responseRequested: false,
    transactionId: transactieId,
  };
}

/** The event of this transactionId exists already. Seen with status 400 from the service; 409 is what others describe. */
function asExisting({ status, body }: Failure) {
  const duplicate = duplicateSchema.safeParse(body);
  if (!duplicate.success || (status !== 400 && status !== 409)) return undefined;
  return { value: { id: duplicate.data['@event.existingEventId'] } };
}

type Stand = Omit<AfspraakStand, 'eventId'>;
/** As little as tells how it stands: not even the subject. */
const STAND = '?$select=id,start,end,isCancelled,attendees';
const standSchema = z
  .object({
    start: graphTime,
    end: graphTime,
    isCancelled: z.boolean().nullish(),
    attendees: z
      .array(z.object({ status: z.object({ response: z.string().nullish() }).nullish() }))
      .nullish(),
  })
  .transform(({ start, end, isCancelled, attendees }): Stand => ({
    bestaat: isCancelled !== true,
    start,
    eind: end,
    geweigerd: attendees?.some(({ status }) => status?.response === 'declined') ?? false,
  }));

/** Only a missing event is gone; a missing mailbox has the same status, and says nothing of the event. */
const isGone = ({ status, code }: Failure): boolean => status === 404 && code === 'ErrorItemNotFound';
const asGone = (failure: Failure): { value: Stand } | undefined =>
  isGone(failure) ? { value: { bestaat: false, geweigerd: false } } : undefined;

/** Calendars in Exchange Online through Graph (Calendars.ReadWrite). */
export function createCalendar(graph: Graph): Calendar {
  return {
    async getBezet(organisator, adressen, van, tot) {
      const schedules = [...new Set(adressen)];
      const period = tot.getTime() - van.getTime();
      if (period <= 0 || period >= MAX_PERIOD_MS || schedules.length > MAX_ADDRESSES) {
        throw notPossible('schedule:limits');
      }
      const { value } = await graph.request({
        method: 'post',
        path: path`/users/${organisator}/calendar/getSchedule`,
        body: {
          schedules,
          startTime: toGraphTime(van),
          endTime: toGraphTime(tot),
          availabilityViewInterval: 30,
        },
        answer: scheduleSchema,
      });
      if (value.length < schedules.length) throw notPossible('schedule:missing');
      return value.flatMap(toBezet).sort((a, b) => a.start.getTime() - b.start.getTime());
    },

    async createAfspraak(afspraak) {
      const { id } = await graph.request({
        method: 'post',
        path: path`/users/${afspraak.organisator}/events`,
        body: toEvent(afspraak),
        answer: eventSchema,
        unless: asExisting,
      });
      return id;
    },

    async getAfspraken(organisator, eventIds) {
      const paths = eventIds.map((id) => path`/users/${organisator}/events/${id}` + STAND);
      const standen = await getBatch<Stand>(graph, paths, { answer: standSchema, unless: asGone });
      return standen.map((stand, nr) => ({ eventId: eventIds[nr] ?? '', ...stand }));
    },

    async findAfspraak(organisator, { start, eind }, transactieId) {
      const { value } = await graph.request({
        method: 'get',
        path: path`/users/${organisator}/calendarView`,
        query: {
          startDateTime: new Date(start.getTime() - EERDER_MS).toISOString(),
          endDateTime: new Date(eind.getTime() + LATER_MS).toISOString(),
          $select: 'id,transactionId',
          $top: MAX_VIEW,
        },
        answer: viewSchema,
      });
      return value.find(({ transactionId }) => transactionId === transactieId)?.id;
    },

    // On the calendar of the organisator this sends the others a cancellation. Unlike `cancel` it can be repeated.
    async deleteAfspraak(organisator, eventId) {
      await graph.request({
        method: 'delete',
        path: path`/users/${organisator}/events/${eventId}`,
        answer: z.unknown(),
        unless: (failure) => (isGone(failure) ? { value: undefined } : undefined),
      });
    },
  };
}
