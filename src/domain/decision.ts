import type { BerichtSoort, Taak } from './effect';
import type { PersoonId } from './melding';

/** Why the protocol says no. The sentence for the user is in src/teams/tekst. */
export type Refusal =
  | 'niet-bevoegd'
  | 'niet-gevonden'
  | 'al-opgepakt'
  | 'al-besloten'
  | 'al-ingediend'
  | 'niet-ingediend'
  | 'eerst-oppakken'
  | 'eerst-recidive'
  | 'reden-verplicht'
  | 'niet-compleet';

/** A field that was filled in wrongly; the sentence is in src/teams/tekst. */
export interface Veldfout {
  veld: string;
  code: 'verplicht' | 'onbekend' | 'toekomst' | 'te-oud' | 'te-lang' | 'geen-datum';
}

/** A message that must reach one person; its row and its job are saved with the melding. */
export interface TeSturen {
  soort: BerichtSoort;
  aan: PersoonId;
}

/** The act is allowed: how things are now, and everything that must happen outside because of it. */
export interface Accepted<T> {
  ok: true;
  next: T;
  taken: Taak[];
  berichten: TeSturen[];
}

export interface Refused {
  ok: false;
  refusal: Refusal;
}

export type Decision<T> = Accepted<T> | Refused | { ok: false; fouten: Veldfout[] };

export function accept<T>(
  next: T,
  { taken = [], berichten = [] }: { taken?: Taak[]; berichten?: TeSturen[] } = {},
): Accepted<T> {
  return { ok: true, next, taken, berichten };
}

export function refuse(refusal: Refusal): Refused {
  return { ok: false, refusal };
}
