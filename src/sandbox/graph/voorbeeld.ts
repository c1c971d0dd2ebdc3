import { createHash } from 'node:crypto';

import type { Mens } from '../organisatie';
import type { StoredEvent } from './event';

const DAY = 24 * 3_600_000;
/** Local start and length in minutes of what may be in somebody's calendar; about a third of it is, on a given day. */
const BLOCKS = [
  { start: 9 * 60, length: 60, subject: 'Teamoverleg' },
  { start: 10 * 60 + 30, length: 60, subject: 'Werkoverleg' },
  { start: 13 * 60, length: 60, subject: 'Project' },
  { start: 14 * 60 + 30, length: 90, subject: 'Afspraak' },
  { start: 16 * 60, length: 30, subject: 'Bijpraten' },
];

const zone = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' });

/** Minutes ahead of UTC at noon: on a weekday the clock does not change. */
function offsetOn(noon: Date): number {
  const name = zone.formatToParts(noon).find((p) => p.type === 'timeZoneName')?.value ?? '';
  return Number(/GMT\+0(\d)/.exec(name)?.[1] ?? 0) * 60;
}

/** The ordinary work in somebody's calendar, the same at every look: computed from the person and the day. */
export function sampleEvents({ key }: Mens, from: Date, until: Date): StoredEvent[] {
  const events: StoredEvent[] = [];
  const first = Math.floor(from.getTime() / DAY) * DAY;
  for (let day = first; day < until.getTime(); day += DAY) {
    const weekday = new Date(day).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    const midnight = day - offsetOn(new Date(day + DAY / 2)) * 60_000;
    const dice = createHash('sha256').update(`${key} ${day}`).digest();
    BLOCKS.forEach((block, i) => {
      if ((dice[i] ?? 255) > 85) return;
      const start = new Date(midnight + block.start * 60_000);
      const end = new Date(start.getTime() + block.length * 60_000);
      events.push(toEvent(key, block.subject, start.toISOString(), end.toISOString()));
    });
  }
  return events;
}

function toEvent(key: string, subject: string, start: string, end: string): StoredEvent {
  const handle = Buffer.from(`${key} ${start}`).toString('base64url');
  return {
    handle,
    iCalUId: handle.toUpperCase(),
    owner: key,
    organizer: key,
    fingerprint: '',
    isCancelled: false,
    created: start,
    changed: start,
    request: {
      subject,
      body: { contentType: 'text', content: '' },
      start,
      end,
      attendees: [],
      sensitivity: 'normal',
      showAs: 'busy',
      importance: 'normal',
      isReminderOn: true,
      reminderMinutesBeforeStart: 15,
      isOnlineMeeting: false,
      isAllDay: false,
      responseRequested: true,
      allowNewTimeProposals: true,
      hideAttendees: false,
      categories: [],
    },
  };
}
