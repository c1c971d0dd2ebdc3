import type { Plek } from './plek.js';

/** What the sandbox API says to the page; field names as in its OpenAPI description. No DOM in here. */
export type Json = Record<string, unknown>;

export type Rol = 'medewerker' | 'leidinggevende' | 'irm' | 'coordinator' | 'vervanger';

export interface Mens {
  key: string;
  /** Object id in the directory; the value of a people picker. */
  id: string;
  naam: string;
  functie: string;
  team: string;
  rol: Rol;
  afwezig?: boolean;
  leidinggevende?: string | null;
}

/** One message as one person sees it now. */
export interface Bericht {
  id: string;
  from: 'bot' | 'person';
  /** Key of who wrote it, where people are together. */
  who?: string;
  /** ISO, UTC. */
  at: string;
  text?: string;
  card?: Json;
  /** What a notification would show. */
  summary?: string;
  deleted?: boolean;
  updated?: string;
  /** The words of an answer to a click; they are shown beside the card already. */
  notice?: 'message' | 'error';
}

export interface Afspraak {
  id: string;
  subject: string;
  /** ISO, UTC. */
  start: string;
  end: string;
  /** Key of a person. */
  organizer: string;
  attendees: string[];
  sensitivity: string;
  transactionId?: string | null;
  cancelled: boolean;
}

/** A button of a card, as the API wants it. */
export interface Actie {
  who: string;
  activity: string;
  verb?: string;
  title?: string;
  inputs: Record<string, string>;
  data?: Json;
  submit?: boolean;
}

export interface ActieAntwoord {
  status: number;
  /** Body of the invoke answer; null when there was none. */
  response: { statusCode?: number; type?: string; value?: unknown } | null;
  messages: Bericht[];
}

export interface BerichtAntwoord {
  status: number;
  messages: Bericht[];
}

/** Where it is said, when that is not the own chat; `mention`: whether the bot is called. */
export interface Samen {
  where: Plek;
  mention: boolean;
}

/** What somebody does with the message extension. */
export type Uitbreiding = { who: string; where?: Plek } & (
  | { doe: 'zoeken'; zoek?: string }
  | { doe: 'plaatsen'; card: Json }
  | { doe: 'openen'; message: string }
  | { doe: 'versturen'; message: string; data: Json }
);

export interface UitbreidingAntwoord {
  status: number;
  response: {
    composeExtension?: {
      text?: string;
      attachments?: { content: Json; preview: { content: { title: string; text: string } } }[];
    };
    task?: { value: string | { card: { content: Json } } };
  } | null;
  messages: Bericht[];
}

/** How far to move the clock. */
export type Sprong = { hours: number } | { days: number } | { to: string };

export type Onderwerp = 'berichten' | 'agenda' | 'klok';
