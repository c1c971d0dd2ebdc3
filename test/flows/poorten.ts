import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomUUID } from 'node:crypto';

import { ExternalError, type ExternalDetails } from '../../src/errors';
import type {
  Afspraak,
  BerichtInhoud,
  Bezet,
  Calendar,
  Clock,
  Directory,
  Gesprek,
  Ids,
  Messenger,
  Persoon,
  Store,
} from '../../src/flows/ports';

/** What an outside system says instead of an answer, by method; taken away once it was said `keer` times. */
export type Storingen = Map<
  string,
  { details: Omit<ExternalDetails, 'system'>; keer: number; alsnog?: boolean }
>;

/** Watches the border: an outside call within a transaction is a bug, and so is a transaction within one. */
export interface Grens {
  store: Store;
  storingen: Storingen;
  /** What happens meanwhile: done once, while the call of that name is under way. */
  tussendoor: Map<string, () => Promise<unknown>>;
  /** Every call to the outside, in order: `calendar.createAfspraak`. */
  calls: string[];
  /** Notes the call and does the work, or fails as told; `alsnog`: the work is done, only its answer is lost. */
  buiten: <T>(naam: `${'directory' | 'calendar' | 'messenger'}.${string}`, work: () => T) => Promise<T>;
}

export function createGrens(inner: Store): Grens {
  const inTransactie = new AsyncLocalStorage<true>();
  const storingen: Storingen = new Map();
  const tussendoor: Grens['tussendoor'] = new Map();
  const calls: string[] = [];
  const verboden = (wat: string) => {
    if (inTransactie.getStore()) throw new Error(`${wat} inside a transaction`);
  };
  return {
    store: {
      transaction: async (work) => {
        verboden('a transaction');
        return inner.transaction((tx) => inTransactie.run(true, () => work(tx)));
      },
    },
    storingen,
    tussendoor,
    calls,
    buiten: async (naam, work) => {
      verboden(naam);
      calls.push(naam);
      const ander = tussendoor.get(naam);
      tussendoor.delete(naam);
      await ander?.();
      const storing = storingen.get(naam);
      if (!storing || storing.keer === 0) return work();
      storing.keer -= 1;
      if (storing.alsnog) work();
      throw new ExternalError({
        system: naam.startsWith('messenger') ? 'teams' : 'graph',
        ...storing.details,
      });
    },
  };
}

export function createFakeClock(
  begin: Date,
): Clock & { zet(op: string | Date): void; verder(minuten: number): void } {
  let now = begin;
  return {
    now: () => new Date(now),
    zet: (op) => {
      now = new Date(op);
    },
    verder: (minuten) => {
      now = new Date(now.getTime() + minuten * 60_000);
    },
  };
}

export const fakeIds: Ids = {
  uuid: randomUUID,
  stable: (name) => {
    const hex = createHash('sha256').update(name).digest('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  },
};

export interface FakeDirectory extends Directory {
  mensen: Map<string, Persoon>;
  leidinggevenden: Map<string, string>;
  afwezig: Set<string>;
}

export function createFakeDirectory({ buiten }: Grens, mensen: readonly Persoon[]): FakeDirectory {
  const perId = new Map(mensen.map((mens) => [mens.id, mens]));
  const leidinggevenden = new Map<string, string>();
  const afwezig = new Set<string>();
  return {
    mensen: perId,
    leidinggevenden,
    afwezig,
    getPersoon: (id) => buiten('directory.getPersoon', () => perId.get(id)),
    getLeidinggevende: (id) =>
      buiten('directory.getLeidinggevende', () => perId.get(leidinggevenden.get(id) ?? '')),
    isAfwezig: (id) => buiten('directory.isAfwezig', () => afwezig.has(id)),
  };
}

export interface FakeCalendar extends Calendar {
  /** By transactieId, as the platform does it. */
  afspraken: Map<string, Afspraak & { eventId: string }>;
  bezet: Bezet[];
  gevraagd: { adressen: string[]; van: Date; tot: Date }[];
}

export function createFakeCalendar({ buiten }: Grens): FakeCalendar {
  const afspraken: FakeCalendar['afspraken'] = new Map();
  const bezet: Bezet[] = [];
  const gevraagd: FakeCalendar['gevraagd'] = [];
  let nummers = 0;
  return {
    afspraken,
    bezet,
    gevraagd,
    getBezet: (_organisator, adressen, van, tot) =>
      buiten('calendar.getBezet', () => {
        gevraagd.push({ adressen, van, tot });
        return [...bezet];
      }),
    createAfspraak: (afspraak) =>
      buiten('calendar.createAfspraak', () => {
        const bestaand = afspraken.get(afspraak.transactieId);
        const saved = bestaand ?? { ...afspraak, eventId: `event-${(nummers += 1)}` };
        afspraken.set(afspraak.transactieId, saved);
        return saved.eventId;
      }),
    getAfspraken: (_organisator, eventIds) =>
      buiten('calendar.getAfspraken', () =>
        eventIds.map((eventId) => {
          const gevonden = [...afspraken.values()].find((a) => a.eventId === eventId);
          return gevonden
            ? { eventId, bestaat: true, start: gevonden.start, eind: gevonden.eind, geweigerd: false }
            : { eventId, bestaat: false, geweigerd: false };
        }),
      ),
    findAfspraak: (_organisator, _moment, transactieId) =>
      buiten('calendar.findAfspraak', () => afspraken.get(transactieId)?.eventId),
    deleteAfspraak: (_organisator, eventId) =>
      buiten('calendar.deleteAfspraak', () => {
        for (const [sleutel, afspraak] of afspraken)
          if (afspraak.eventId === eventId) afspraken.delete(sleutel);
      }),
  };
}

export interface Post {
  aan: string;
  conversationId: string;
  activityId: string;
  soort: string;
  /** Version of the melding that was drawn last. */
  versie: number;
  taal: string;
}

export interface FakeMessenger extends Messenger {
  /** What stands in the chats now. */
  post: Post[];
}

export function createFakeMessenger({ buiten, store }: Grens): FakeMessenger {
  const post: Post[] = [];
  let chats = 0;
  let nummers = 0;
  const teken = ({ bericht, melding, taal }: BerichtInhoud) => ({
    soort: bericht.soort,
    versie: melding.version,
    taal,
  });
  return {
    post,
    open: async (persoon) => {
      const bekend = await store.transaction((tx) => tx.gesprekken.get(persoon));
      if (bekend) return bekend;
      const nieuw = await buiten('messenger.open', () => createGesprek(persoon, `a:${(chats += 1)}`));
      await store.transaction((tx) => tx.gesprekken.save(nieuw));
      return nieuw;
    },
    send: ({ persoon, conversationId }, inhoud) =>
      buiten('messenger.send', () => {
        const activityId = `act-${(nummers += 1)}`;
        post.push({ aan: persoon, conversationId, activityId, ...teken(inhoud) });
        return activityId;
      }),
    update: ({ persoon, conversationId }, activityId, inhoud) =>
      buiten('messenger.update', () => {
        const bericht = post.find((p) => p.activityId === activityId);
        if (bericht) Object.assign(bericht, teken(inhoud));
        // Answered in a turn, so not by this port.
        else post.push({ aan: persoon, conversationId, activityId, ...teken(inhoud) });
      }),
    remove: (_gesprek, activityId) =>
      buiten('messenger.remove', () => {
        const plaats = post.findIndex((p) => p.activityId === activityId);
        if (plaats >= 0) post.splice(plaats, 1);
      }),
  };
}

export function createGesprek(persoon: string, conversationId: string): Gesprek {
  return {
    persoon,
    conversationId,
    serviceUrl: 'https://smba.example/emea/',
    tenantId: '00000000-0000-4000-8000-000000000099',
    teamsUserId: `29:${persoon}`,
    teamsBotId: '28:bot',
    taal: 'nl',
  };
}
