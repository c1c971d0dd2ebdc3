import { z } from 'zod';

import { GraphFault } from './fault';

const UNITS = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,7})?)?Z?$/;

/** The stand-in knows one zone; the program sends no other. */
const time = z
  .strictObject({ dateTime: z.string().regex(UNITS), timeZone: z.literal('UTC') })
  .transform(({ dateTime }) => new Date(dateTime.endsWith('Z') ? dateTime : `${dateTime}Z`).toISOString());

const shape = {
  subject: z.string().max(255),
  body: z.strictObject({ contentType: z.enum(['text', 'html']), content: z.string() }),
  start: time,
  end: time,
  attendees: z
    .array(
      z.strictObject({
        emailAddress: z.strictObject({ address: z.string().min(3), name: z.string().optional() }),
        type: z.enum(['required', 'optional', 'resource']).default('required'),
      }),
    )
    .max(500),
  sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']),
  showAs: z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']),
  importance: z.enum(['low', 'normal', 'high']),
  isReminderOn: z.boolean(),
  reminderMinutesBeforeStart: z.int().min(0),
  isOnlineMeeting: z.boolean(),
  isAllDay: z.literal(false),
  responseRequested: z.boolean(),
  allowNewTimeProposals: z.boolean(),
  hideAttendees: z.boolean(),
  categories: z.array(z.string()),
};

/** Body of a new event: a property we do not know, or of another type, is refused, so that our own requests are checked. */
const newEvent = z.strictObject({
  subject: shape.subject.default(''),
  body: shape.body.default({ contentType: 'text', content: '' }),
  start: shape.start,
  end: shape.end,
  attendees: shape.attendees.default([]),
  sensitivity: shape.sensitivity.default('normal'),
  showAs: shape.showAs.default('busy'),
  importance: shape.importance.default('normal'),
  isReminderOn: shape.isReminderOn.default(true),
  reminderMinutesBeforeStart: shape.reminderMinutesBeforeStart.default(15),
  isOnlineMeeting: shape.isOnlineMeeting.default(false),
  isAllDay: shape.isAllDay.default(false),
  responseRequested: shape.responseRequested.default(true),
  allowNewTimeProposals: shape.allowNewTimeProposals.default(true),
  hideAttendees: shape.hideAttendees.default(false),
  categories: shape.categories.default([]),
  transactionId: z.string().min(1).optional(),
});
const changes = z.strictObject(shape).partial();

export type EventRequest = z.infer<typeof newEvent>;
export type EventChanges = z.infer<typeof changes>;

function check<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue?.path.join('.');
  throw new GraphFault(400, 'RequestBodyRead', `The property '${where ?? ''}' is not right for an event.`);
}

export function checkOrder(start: string, end: string): void {
  if (end < start)
    throw new GraphFault(400, 'ErrorPropertyValidationFailure', 'The end is before the start.');
}

export function parseEvent(body: unknown): EventRequest {
  const event = check(newEvent, body);
  checkOrder(event.start, event.end);
  return event;
}

export const parseChanges = (body: unknown): EventChanges => check(changes, body);

/** One copy of an event, in one calendar. Kept in the data file of the sandbox. */
export const storedEvent = z.object({
  /** Its own part of both ids of this copy. */
  handle: z.string(),
  iCalUId: z.string(),
  /** Keys of people. */
  owner: z.string(),
  organizer: z.string(),
  request: newEvent.extend({ start: z.iso.datetime(), end: z.iso.datetime() }),
  /** The body as it came, to tell a replay from another event with the same transactionId. */
  fingerprint: z.string(),
  isCancelled: z.boolean(),
  /** What invited people answered, by mail address in small letters. */
  responses: z.record(z.string(), z.enum(['accepted', 'declined'])).optional(),
  created: z.iso.datetime(),
  changed: z.iso.datetime(),
});
export type StoredEvent = z.infer<typeof storedEvent>;

/** Ids differ by case only where they differ at all, and hold characters that a path must encode. */
const IMMUTABLE = 'AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A';
const ORDINARY = 'AAMkAGUzY2QyNzQzLTQ0YjctNDk1Yi1hZjI4';

export function idOf({ handle }: StoredEvent, immutable: boolean): string {
  return `${immutable ? IMMUTABLE : ORDINARY}${handle}=`;
}

/** The handle in an id. An id of the one form is not valid in a call that prefers the other. */
export function handleOf(id: string, immutable: boolean): string {
  const prefix = immutable ? IMMUTABLE : ORDINARY;
  if (!id.startsWith(prefix)) throw new GraphFault(400, 'ErrorInvalidIdMalformed', 'Id is malformed.');
  return id.slice(prefix.length, -1);
}
