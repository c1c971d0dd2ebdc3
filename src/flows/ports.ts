import type { AfspraakSoort } from '../domain/afspraakbestand';
import type { Beoordeling, Telling } from '../domain/beoordeling';
import type { Blad } from '../domain/brieven/blad';
import type { BriefSoort } from '../domain/brieven/soorten';
import type { BerichtSoort, Effect, Taak } from '../domain/effect';
import type { Melding, Moment, PersoonId } from '../domain/melding';
import type { Artikel, Treffer } from '../domain/raadplegen';
import type { Herkenning } from '../domain/raadplegen/herkenning';
import type { SubscriptionRows } from './subscriptionports';

/** The one source of now. UTC instants; local time is computed in the domain. */
export interface Clock {
  now(): Date;
}

export interface Ids {
  /** A new random id. */
  uuid(): string;
  /** The same id for the same name, always (uuid v5): idempotency keys. */
  stable(name: string): string;
}

export type Taal = 'nl' | 'en';

export interface Persoon {
  id: PersoonId;
  naam: string;
  /** Undefined when the account has no mailbox. */
  mail?: string;
  actief: boolean;
  gast: boolean;
}

/** The people of the organisation. Throws ExternalError when the directory cannot answer. */
export interface Directory {
  /** Undefined when there is no such person. */
  getPersoon(id: PersoonId): Promise<Persoon | undefined>;
  /** Undefined when the directory names no leidinggevende, or names one that is no user (D-66). */
  getLeidinggevende(id: PersoonId): Promise<Persoon | undefined>;
  /** True when an automatic reply is on now. False when the mailbox cannot be read: not knowing is not absence. */
  isAfwezig(id: PersoonId, now: Date): Promise<boolean>;
}

export interface Bezet {
  start: Date;
  eind: Date;
}

/** A neutral private event in the mailbox of the organisator, with one other person invited. */
export interface Afspraak {
  organisator: PersoonId;
  /** Mail addresses of the other people. */
  deelnemers: string[];
  onderwerp: string;
  start: Date;
  eind: Date;
  /** Same id and same body twice gives one event (platform: transactionId). */
  transactieId: string;
}

/** How an event of ours stands in the calendar of its organiser. */
export interface AfspraakStand {
  eventId: string;
  /** False when it was deleted or cancelled. */
  bestaat: boolean;
  /** Only when it is there. */
  start?: Date;
  eind?: Date;
  /** The other person declined. */
  geweigerd: boolean;
}

/** Calendars of people. Throws ExternalError; not retryable when a mailbox does not exist or may not be used. */
export interface Calendar {
  /** Busy blocks of all addresses together between two instants (less than 62 days apart). */
  getBezet(organisator: PersoonId, adressen: string[], van: Date, tot: Date): Promise<Bezet[]>;
  /** Creates the event once, however often it is called with the same transactieId. Returns its immutable id. */
  createAfspraak(afspraak: Afspraak): Promise<string>;
  /**
   * How these events of one organiser stand, in one batch (at most 20). Throws when even one could not be read, so
   * that not knowing is never taken for gone.
   */
  getAfspraken(organisator: PersoonId, eventIds: readonly string[]): Promise<AfspraakStand[]>;
  /** The event that was made with this transactieId, around where it was put; undefined when it is not there. */
  findAfspraak(
    organisator: PersoonId,
    moment: Pick<Moment, 'start' | 'eind'>,
    transactieId: string,
  ): Promise<string | undefined>;
  /** Cancels; an event that is gone already is fine. */
  deleteAfspraak(organisator: PersoonId, eventId: string): Promise<void>;
}

/** A message to one person; the row is saved before it is sent. Holds no content of the melding. */
export interface Bericht {
  id: string;
  soort: BerichtSoort;
  aan: PersoonId;
  meldingId: string;
  /** Set once the message was delivered. */
  conversationId?: string;
  activityId?: string;
}

/** Where a person can be reached in Teams; learned from what Teams sends us. */
export interface Gesprek {
  persoon: PersoonId;
  conversationId: string;
  serviceUrl: string;
  tenantId: string;
  /** Teams' own id of the person in this chat (29:...), needed for the refresh of a card. */
  teamsUserId: string;
  /** Teams' own id of the bot in this chat (28:...). */
  teamsBotId: string;
  taal: Taal;
}

/** Everything a message needs to be drawn. */
export interface BerichtInhoud {
  bericht: Bericht;
  melding: Melding;
  taal: Taal;
  /** How many things wait, in a message about the list of the coordinator. */
  wachtend?: number;
}

/** Sends to one person. Throws ExternalError: not retryable when the person blocked or never installed the app. */
export interface Messenger {
  /** Finds or makes the personal chat. */
  open(persoon: PersoonId): Promise<Gesprek>;
  send(gesprek: Gesprek, inhoud: BerichtInhoud): Promise<string>;
  update(gesprek: Gesprek, activityId: string, inhoud: BerichtInhoud): Promise<void>;
  /** Gone already is fine. */
  remove(gesprek: Gesprek, activityId: string): Promise<void>;
}

/** Which meldingen: all that is given must fit. `van`: of this person as melder or as slachtoffer. */
export interface MeldingFilter {
  van?: PersoonId;
  behandelaar?: PersoonId;
  /** The tracks of this melding. */
  spoorVan?: string;
  status?: readonly Melding['status'][];
}

/** A link to a letter: what it leads to, for whom and until when. The letter is made when it is fetched. */
export interface Bestand {
  /** Of the key in the link. */
  hash: string;
  meldingId: string;
  soort: BriefSoort | AfspraakSoort;
  actor: PersoonId;
  vervaltOp: Date;
  /** How often it was fetched. */
  keer: number;
}

/** Makes the file of a letter, and the keys of the links to it. */
export interface Brieven {
  /** A Word document (.docx). */
  toDocx(blad: Blad): Promise<Uint8Array>;
  /** A new key of 256 random bits, 43 characters base64url. */
  sleutel(): string;
  /** What is kept of a key; the same for the same key. */
  hash(sleutel: string): string;
}

/** The only way to the data inside a flow; everything in it happens together or not at all. */
export interface Tx {
  meldingen: {
    /** Undefined when unknown or removed. Locks the row until the end of the transaction. */
    get(id: string): Promise<Melding | undefined>;
    /** The concept of this melder, if any. */
    getConcept(melder: PersoonId): Promise<Melding | undefined>;
    /** Inserts at version 0, else updates where the version is still the same and adds one. Throws ConflictError. */
    save(melding: Melding): Promise<Melding>;
    /** Every melding that fits, oldest first; of everything that was sent in where `status` is left out. Locks them. */
    list(filter: MeldingFilter): Promise<Melding[]>;
    remove(id: string): Promise<void>;
    /** Next number of the year: M-2027-0412. */
    nextNummer(jaar: number): Promise<string>;
  };
  gesprekken: {
    get(persoon: PersoonId): Promise<Gesprek | undefined>;
    save(gesprek: Gesprek): Promise<void>;
    remove(persoon: PersoonId): Promise<void>;
  };
  berichten: {
    get(id: string): Promise<Bericht | undefined>;
    /** All messages about a melding. */
    list(meldingId: string): Promise<Bericht[]>;
    /** Messages for this person that were never delivered: the app was not there yet. */
    nietBezorgd(aan: PersoonId): Promise<Bericht[]>;
    /** Inserts, or changes where it was delivered. */
    save(bericht: Bericht): Promise<void>;
  };
  beurten: {
    /** True the first time this activity is seen; false when it is delivered again. */
    isNew(activityId: string, now: Date): Promise<boolean>;
  };
  bestanden: {
    /** Also throws away what expired more than a day ago. */
    add(bestand: Omit<Bestand, 'keer'>): Promise<void>;
    /** Does not lock, and gives expired ones too. */
    get(hash: string): Promise<Bestand | undefined>;
    /** Counts one download. False when it expired or was used `hoogstens` times already. */
    gebruik(hash: string, now: Date, hoogstens: number): Promise<boolean>;
    /** How many links of this person still work at this moment. */
    aantal(actor: PersoonId, now: Date): Promise<number>;
  };
  /** What people say of answers; holds no person (domain/beoordeling). */
  beoordelingen: {
    /** Inserts or changes by id, and throws away what is of before this day (ISO date). */
    save(beoordeling: Beoordeling, tot: string): Promise<void>;
    /** Locks the row. */
    get(id: string): Promise<Beoordeling | undefined>;
    tellingen(): Promise<Telling[]>;
    /** Those with a question that was passed on, oldest day first. */
    vragen(): Promise<Beoordeling[]>;
    /** An article was shown as an answer. */
    telGebruik(artikel: string): Promise<void>;
    /** Ids of the articles that were shown most, most first. */
    meestGebruikt(hoogstens: number): Promise<string[]>;
  };
  subscriptions: SubscriptionRows;
  jobs: { add(taken: readonly Taak[]): Promise<void> };
}

export interface Store {
  /** Throws ConflictError from within; ExternalError('store') when the database cannot be reached. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** One job as the worker hands it to a handler. A handler may run twice. */
export interface Job {
  id: string;
  effect: Effect;
  /** 1 for the first try. */
  attempt: number;
}

/** The knowledge base: local, read at start, milliseconds. */
export interface Kennisbank {
  /** Best first; scores of all calls are comparable (0 = nothing, 1 = certain). `herkenning`: of the same text. */
  search(tekst: string, taal: Taal, herkenning?: Herkenning): Treffer[];
  /** What the learned model makes of a text, in any language; GEEN_HERKENNING where there is none. */
  herken(tekst: string): Herkenning;
  getArtikel(id: string, taal: Taal): Artikel | undefined;
}
