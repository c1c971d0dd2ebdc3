import { randomBytes, randomUUID } from 'node:crypto';

import type { Clock } from '../../flows/ports';
import type { Mens } from '../organisatie';
import { checkOrder, handleOf, type EventChanges, type EventRequest, type StoredEvent } from './event';
import type { Change } from './subscriptions';

export interface Created {
  event: StoredEvent;
  outcome: 'new' | 'same' | 'other';
}

/** What Graph does with the calendars of everybody: an invitation puts a copy in the calendar of each other person. */
export interface Agendas {
  /** `same`: a replay of what made this event. `other`: its transactionId was used with another body; nothing is made. */
  create(owner: Mens, request: EventRequest, body: unknown): Created;
  /** Undefined when it is not in this calendar. */
  find(owner: Mens, id: string, immutable: boolean): StoredEvent | undefined;
  change(event: StoredEvent, changes: EventChanges): StoredEvent;
  /** Out of this calendar; of the organizer: cancelled in the calendars of the others. */
  remove(event: StoredEvent): void;
  /** An invited person says no: out of his own calendar, and the organizer sees it. */
  decline(event: StoredEvent, mail: string): void;
  list(owner: Mens): StoredEvent[];
  export(): StoredEvent[];
  import(events: readonly StoredEvent[]): void;
  reset(): void;
}

/** Keys in one order, so that a replay is the same text. */
function toText(body: unknown): string {
  return JSON.stringify(body, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** `tell`: hears of every copy of an event that changed. */
export function createAgendas(
  mensen: readonly Mens[],
  clock: Clock,
  tell: (event: StoredEvent, change: Change) => void = () => undefined,
): Agendas {
  let events: StoredEvent[] = [];
  const byMail = new Map(mensen.filter((m) => !m.zonderMailbox).map((m) => [m.mail.toLowerCase(), m]));

  const handle = () => randomBytes(36).toString('base64url');
  const copiesOf = ({ iCalUId }: StoredEvent) => events.filter((e) => e.iCalUId === iCalUId);
  const replace = (event: StoredEvent) => {
    events = events.map((e) => (e.handle === event.handle ? event : e));
    tell(event, 'updated');
    return event;
  };

  function invite(event: StoredEvent): void {
    const present = new Set(copiesOf(event).map((e) => e.owner));
    for (const { emailAddress } of event.request.attendees) {
      const guest = byMail.get(emailAddress.address.toLowerCase());
      if (guest === undefined || present.has(guest.key)) continue;
      present.add(guest.key);
      const copy = { ...event, handle: handle(), owner: guest.key };
      events.push(copy);
      tell(copy, 'created');
    }
  }

  return {
    create(owner, request, body) {
      const fingerprint = toText(body);
      const { transactionId } = request;
      const earlier =
        transactionId === undefined
          ? undefined
          : events.find(
              (e) => e.owner === owner.key && isOrganizer(e) && e.request.transactionId === transactionId,
            );
      if (earlier) return { event: earlier, outcome: earlier.fingerprint === fingerprint ? 'same' : 'other' };
      const at = clock.now().toISOString();
      const event: StoredEvent = {
        handle: handle(),
        iCalUId: randomUUID().replaceAll('-', '').toUpperCase(),
        owner: owner.key,
        organizer: owner.key,
        request,
        fingerprint,
        isCancelled: false,
        created: at,
        changed: at,
      };
      events.push(event);
      tell(event, 'created');
      invite(event);
      return { event, outcome: 'new' };
    },

    find(owner, id, immutable) {
      const wanted = handleOf(id, immutable);
      return events.find((e) => e.owner === owner.key && e.handle === wanted);
    },

    change(event, changes) {
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const request: EventRequest = { ...event.request, ...given };
      checkOrder(request.start, request.end);
      const changed = clock.now().toISOString();
      const own = replace({ ...event, request, changed });
      if (isOrganizer(event)) {
        for (const copy of copiesOf(event))
          if (copy.handle !== own.handle) replace({ ...copy, request, changed });
        invite(own);
      }
      return own;
    },

    remove(event) {
      events = events.filter((e) => e.handle !== event.handle);
      tell(event, 'deleted');
      if (!isOrganizer(event)) return;
      const changed = clock.now().toISOString();
      for (const copy of copiesOf(event)) {
        replace({ ...copy, request: { ...copy.request, showAs: 'free' }, isCancelled: true, changed });
      }
    },

    decline(event, mail) {
      const responses = { ...event.responses, [mail.toLowerCase()]: 'declined' as const };
      events = events.filter((e) => e.handle !== event.handle);
      tell(event, 'deleted');
      for (const copy of copiesOf(event)) replace({ ...copy, responses });
    },

    list: (owner) => events.filter((e) => e.owner === owner.key),
    export: () => structuredClone(events),
    import: (kept) => {
      events = [...kept];
    },
    reset: () => {
      events = [];
    },
  };
}

export const isOrganizer = (event: StoredEvent) => event.owner === event.organizer;
