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
  code: 'verplicht' | 'onbekend' | 'toekomst' | 'te-oud' | 'te-lang' | 'geen-datum' | 'geen-keuze-samen';
}

/** A message that must reach one person; its row and its job are saved with the melding. */
export interface TeSturen {
  soort: BerichtSoort;
  aan: PersoonId;
}

export type Decision<T> =
  | { ok: true; next: T; taken: Taak[]; berichten: TeSturen[] }
  | { ok: false; refusal: Refusal }
  | { ok: false; fouten: Veldfout[] };
