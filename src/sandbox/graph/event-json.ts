import type { Mens } from '../organisatie';
import { isOrganizer } from './agenda';
import { idOf, type StoredEvent } from './event';

/** As Graph writes a time: seven decimals, no offset, the zone next to it. */
export const toTime = (iso: string) => ({
  dateTime: new Date(iso).toISOString().replace('Z', '0000'),
  timeZone: 'UTC',
});

const NEVER = '0001-01-01T00:00:00Z';
const address = ({ naam, mail }: Mens) => ({ emailAddress: { name: naam, address: mail } });

/** One copy of an event as Graph answers it. */
export function toEventJson(
  event: StoredEvent,
  organizer: Mens,
  immutable: boolean,
): Record<string, unknown> {
  const { request, created, changed } = event;
  const id = idOf(event, immutable);
  const changeKey = Buffer.from(changed).toString('base64');
  const own = isOrganizer(event);
  return {
    '@odata.etag': `W/"${changeKey}"`,
    id,
    createdDateTime: created,
    lastModifiedDateTime: changed,
    changeKey,
    categories: request.categories,
    ...(own && request.transactionId !== undefined ? { transactionId: request.transactionId } : {}),
    originalStartTimeZone: 'UTC',
    originalEndTimeZone: 'UTC',
    iCalUId: event.iCalUId,
    reminderMinutesBeforeStart: request.reminderMinutesBeforeStart,
    isReminderOn: request.isReminderOn,
    hasAttachments: false,
    subject: request.subject,
    bodyPreview: request.body.content.slice(0, 255),
    importance: request.importance,
    sensitivity: request.sensitivity,
    isAllDay: request.isAllDay,
    isCancelled: event.isCancelled,
    isOrganizer: own,
    responseRequested: request.responseRequested,
    seriesMasterId: null,
    showAs: request.showAs,
    type: 'singleInstance',
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null,
    isOnlineMeeting: request.isOnlineMeeting,
    onlineMeetingProvider: 'unknown',
    allowNewTimeProposals: request.allowNewTimeProposals,
    hideAttendees: request.hideAttendees,
    onlineMeeting: null,
    responseStatus: { response: own ? 'organizer' : 'notResponded', time: NEVER },
    body: request.body,
    start: toTime(request.start),
    end: toTime(request.end),
    attendees: request.attendees.map(({ emailAddress, type }) => ({
      type,
      status: { response: event.responses?.[emailAddress.address.toLowerCase()] ?? 'none', time: NEVER },
      emailAddress: { name: emailAddress.name ?? emailAddress.address, address: emailAddress.address },
    })),
    organizer: address(organizer),
  };
}

/** An event as the sandbox API shows it: keys instead of addresses, UTC. */
export interface AgendaItem {
  id: string;
  subject: string;
  start: string;
  end: string;
  organizer: string;
  /** Keys; the address itself of somebody outside the organisation. */
  attendees: string[];
  sensitivity: string;
  showAs: string;
  body: string;
  transactionId: string | null;
  cancelled: boolean;
}

export function toAgendaItem(event: StoredEvent, keyOf: (mail: string) => string): AgendaItem {
  const { subject, start, end, attendees, sensitivity, showAs, body, transactionId } = event.request;
  return {
    id: idOf(event, true),
    subject,
    start,
    end,
    organizer: event.organizer,
    attendees: attendees.map(({ emailAddress }) => keyOf(emailAddress.address)),
    sensitivity,
    showAs,
    body: body.content,
    transactionId: transactionId ?? null,
    cancelled: event.isCancelled,
  };
}
