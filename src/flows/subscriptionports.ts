import type { PersoonId } from '../domain/melding';

/** That Graph tells us when the calendar of one person changes, as far as we keep it. */
export interface Subscription {
  organisator: PersoonId;
  /** When it must be made, renewed or ended; a job that comes before that does nothing. */
  onderhoudOp: Date;
  /** Since when a look at this calendar waits; undefined: none does. */
  gevraagdOp?: Date;
  /** Left out until Graph agreed. */
  bijGraph?: { id: string; hash: string; vervaltOp: Date; url: string };
}

/** The rows of it. Lock a melding before one of these, never after. */
export interface SubscriptionRows {
  /** False when this person has one already. */
  add(organisator: PersoonId, onderhoudOp: Date): Promise<boolean>;
  /** Locks the row until the end of the transaction. */
  get(organisator: PersoonId): Promise<Subscription | undefined>;
  /** Those with these ids of Graph. Locks them. */
  find(graphIds: readonly string[]): Promise<Subscription[]>;
  /** All of them. Locks them. */
  list(): Promise<Subscription[]>;
  /** Changes one that is there. */
  save(subscription: Subscription): Promise<void>;
  remove(organisator: PersoonId): Promise<void>;
}

/** What Graph tells us. The proof is checked where it is used. */
export interface Notice {
  graphId: string;
  /** The secret that only Graph and we had; empty when it gave none. */
  clientState: string;
  wat: 'gewijzigd' | 'verlengen' | 'weg' | 'gemist';
}

export type Gemaakt =
  | { ok: true; id: string; hash: string; vervaltOp: Date }
  /** No permission, too many of them, or our address cannot be reached from outside. */
  | { ok: false; status?: number; code?: string };

/** Subscriptions at Graph on the events of a person. Throws ExternalError where trying again can help. */
export interface Subscriptions {
  /** Takes the place of one that was made before for the same calendar and address. `url`: where Graph delivers. */
  create(organisator: PersoonId, url: string, tot: Date): Promise<Gemaakt>;
  /** Until when it works now; undefined: this one is no use any more, make another. */
  renew(graphId: string, tot: Date): Promise<Date | undefined>;
  /** Gone already is fine. */
  remove(graphId: string): Promise<void>;
  /** Whether this is the secret of that hash; takes as long for any answer. */
  isOurs(clientState: string, hash: string): boolean;
}
