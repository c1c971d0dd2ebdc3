import type { Taak } from './effect';

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
  code: 'verplicht' | 'onbekend' | 'toekomst' | 'te-oud' | 'te-lang' | 'geen-datum' | 'geen-keuze-samen';
}

export type Decision<T> =
  | { ok: true; next: T; taken: Taak[] }
  | { ok: false; refusal: Refusal }
  | { ok: false; fouten: Veldfout[] };
