import { z } from 'zod';

import type { Clock } from '../../flows/ports';
import { isOrganizer, type Agendas } from './agenda';
import { idOf, parseChanges, parseEvent, type StoredEvent } from './event';
import { toEventJson } from './event-json';
import { GraphFault } from './fault';
import { toRepliesJson, toUserJson, type GraphMens, type People } from './people';
import { getSchedule, overlaps } from './schedule';
import { sampleEvents } from './voorbeeld';

export interface Call {
  /** The segment of the path where the route has a star after the person. */
  eventId: string;
  query: URLSearchParams;
  body: unknown;
  /** True when the caller prefers ids that stay the same. */
  immutable: boolean;
}

export interface Answer {
  status: number;
  body?: Record<string, unknown>;
}

export interface RouteDeps {
  people: People;
  agendas: Agendas;
  clock: Clock;
  onChange: () => void;
  voorbeeldAfspraken: boolean;
}

export type Route = (deps: RouteDeps, who: GraphMens, call: Call) => Answer;

const CONTEXT = 'https://graph.microsoft.com/v1.0/$metadata#users';
const comment = z.strictObject({ Comment: z.string().optional(), comment: z.string().optional() });

/** Properties of an event that only some events have. */
const SOMETIMES = new Set(['transactionId']);

/** Only the properties asked for; one that does not exist is refused, except where the answer can be of another type. */
function select(item: Record<string, unknown>, query: URLSearchParams): Record<string, unknown> {
  const wanted = query.get('$select')?.split(',');
  if (wanted === undefined) return item;
  const unknown =
    '@odata.type' in item ? undefined : wanted.find((name) => !(name in item || SOMETIMES.has(name)));
  if (unknown !== undefined) throw new GraphFault(400, 'BadRequest', `No property named '${unknown}'.`);
  return Object.fromEntries(
    Object.entries(item).filter(([key]) => key.startsWith('@') || wanted.includes(key)),
  );
}

function organizerOf({ people }: RouteDeps, event: StoredEvent): GraphMens {
  const found = people.byKey(event.organizer);
  if (!found) throw new GraphFault(500, 'InternalServerError', 'The organizer is gone.');
  return found;
}

function eventAnswer(
  deps: RouteDeps,
  who: GraphMens,
  event: StoredEvent,
  call: Call,
  status: number,
): Answer {
  const json = toEventJson(event, organizerOf(deps, event), call.immutable);
  const context = `${CONTEXT}('${who.id}')/events/$entity`;
  return { status, body: { '@odata.context': context, ...select(json, call.query) } };
}

function listAnswer(deps: RouteDeps, who: GraphMens, events: StoredEvent[], call: Call): Answer {
  const sorted = events.toSorted((a, b) => (a.request.start < b.request.start ? -1 : 1));
  const value = sorted.map((e) => select(toEventJson(e, organizerOf(deps, e), call.immutable), call.query));
  return { status: 200, body: { '@odata.context': `${CONTEXT}('${who.id}')/events`, value } };
}

function findEvent({ agendas }: RouteDeps, who: GraphMens, { eventId, immutable }: Call): StoredEvent {
  const event = agendas.find(who, eventId, immutable);
  if (event) return event;
  throw new GraphFault(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
}

function eventsBetween({ agendas, voorbeeldAfspraken }: RouteDeps, who: GraphMens, from: Date, until: Date) {
  return [...agendas.list(who), ...(voorbeeldAfspraken ? sampleEvents(who, from, until) : [])];
}

const getUser: Route = (_, who, { query }) => {
  const user = { ...toUserJson(who) };
  delete user['@odata.type'];
  return { status: 200, body: { '@odata.context': `${CONTEXT}/$entity`, ...select(user, query) } };
};

const getManager: Route = ({ people }, who, { query }) => {
  const manager = select(toUserJson(people.manager(who)), query);
  return { status: 200, body: { '@odata.context': `${CONTEXT}/$entity`, ...manager } };
};

const getReplies: Route = ({ clock }, who) => ({
  status: 200,
  body: {
    '@odata.context': `${CONTEXT}('${who.id}')/mailboxSettings/automaticRepliesSetting`,
    ...toRepliesJson(who, clock.now()),
  },
});

const getSettings: Route = ({ clock }, who) => ({
  status: 200,
  body: {
    '@odata.context': `${CONTEXT}('${who.id}')/mailboxSettings`,
    timeZone: 'W. Europe Standard Time',
    language: { locale: 'nl-NL', displayName: 'Dutch (Netherlands)' },
    automaticRepliesSetting: toRepliesJson(who, clock.now()),
  },
});

const schedule: Route = (deps, _, { body }) => ({
  status: 200,
  body: {
    '@odata.context': `${CONTEXT}/microsoft.graph.scheduleInformation`,
    value: getSchedule(body, (address, from, until) => {
      const who = deps.people.byMail(address);
      return who && !who.zonderMailbox ? eventsBetween(deps, who, from, until) : undefined;
    }),
  },
});

const createEvent: Route = (deps, who, call) => {
  const { event, outcome } = deps.agendas.create(who, parseEvent(call.body), call.body);
  if (outcome === 'other') {
    const existing = { '@event.existingEventId': idOf(event, call.immutable) };
    throw new GraphFault(400, 'ErrorDuplicateTransactionId', 'Used for a different event.', existing);
  }
  if (outcome === 'new') deps.onChange();
  return eventAnswer(deps, who, event, call, 201);
};

const getEvent: Route = (deps, who, call) => eventAnswer(deps, who, findEvent(deps, who, call), call, 200);

const listEvents: Route = (deps, who, call) => listAnswer(deps, who, deps.agendas.list(who), call);

const calendarView: Route = (deps, who, call) => {
  const [from, until] = ['startDateTime', 'endDateTime'].map((name) =>
    Date.parse(call.query.get(name) ?? ''),
  );
  if (from === undefined || until === undefined || Number.isNaN(from) || Number.isNaN(until)) {
    throw new GraphFault(400, 'ErrorInvalidParameter', 'startDateTime and endDateTime are needed.');
  }
  const events = eventsBetween(deps, who, new Date(from), new Date(until));
  return listAnswer(
    deps,
    who,
    events.filter((e) => overlaps(e, from, until)),
    call,
  );
};

const patchEvent: Route = (deps, who, call) => {
  const changed = deps.agendas.change(findEvent(deps, who, call), parseChanges(call.body));
  deps.onChange();
  return eventAnswer(deps, who, changed, call, 200);
};

const deleteEvent: Route = (deps, who, call) => {
  deps.agendas.remove(findEvent(deps, who, call));
  deps.onChange();
  return { status: 204 };
};

const cancelEvent: Route = (deps, who, call) => {
  const event = findEvent(deps, who, call);
  if (!isOrganizer(event)) {
    throw new GraphFault(400, 'ErrorInvalidRequest', 'You need to be an organizer to cancel a meeting.');
  }
  if (!comment.safeParse(call.body ?? {}).success)
    throw new GraphFault(400, 'RequestBodyRead', 'Comment only.');
  deps.agendas.remove(event);
  deps.onChange();
  return { status: 202 };
};

const declineEvent: Route = (deps, who, call) => {
  const event = findEvent(deps, who, call);
  if (isOrganizer(event)) throw new GraphFault(400, 'ErrorInvalidRequest', 'You are the organizer.');
  deps.agendas.decline(event, who.mail);
  deps.onChange();
  return { status: 202 };
};

/** Method and path after /users/{id}; a star is the id of an event. */
export const routes: ReadonlyMap<string, Route> = new Map([
  ['GET ', getUser],
  ['GET /manager', getManager],
  ['GET /mailboxSettings', getSettings],
  ['GET /mailboxSettings/automaticRepliesSetting', getReplies],
  ['POST /calendar/getSchedule', schedule],
  ['GET /calendarView', calendarView],
  ['GET /calendar/calendarView', calendarView],
  ...['', '/calendar'].flatMap((under): [string, Route][] => [
    [`GET ${under}/events`, listEvents],
    [`POST ${under}/events`, createEvent],
    [`GET ${under}/events/*`, getEvent],
    [`PATCH ${under}/events/*`, patchEvent],
    [`DELETE ${under}/events/*`, deleteEvent],
    [`POST ${under}/events/*/cancel`, cancelEvent],
    [`POST ${under}/events/*/decline`, declineEvent],
  ]),
]);
