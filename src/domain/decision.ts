import type { BerichtSoort, Taak } from './effect';
import type { Melding, PersoonId } from './melding';

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
  | 'niet-compleet'
  | 'niet-intrekken' // fysiek: the employer must act (D-94)
  | 'afgerond'
  | 'ingetrokken'
  | 'nog-open' // closing while an obligation is open
  | 'wacht-op-irm'
  | 'geen-irm' // nobody but the behandelaar himself could give consent
  | 'eerst-besluiten'
  | 'brief-past-niet' // a letter that does not fit the decision
  | 'te-vaak' // so many links to letters at once
  | 'termijn-voorbij'
  | 'stap-verplicht' // no reason takes this step away
  | 'stap-klaar' // settled, or another card settles it
  | 'collega-als-veroorzaker'; // A52: not this protocol

/** A field that was filled in wrongly; the sentence is in src/teams/tekst. */
export interface Veldfout {
  veld: string;
  code:
    | 'verplicht'
    | 'onbekend'
    | 'toekomst'
    | 'verleden'
    | 'te-oud'
    | 'te-lang'
    | 'na-termijn' // not past the term of the protocol (M14)
    | 'geen-datum'
    | 'persoonsgegevens' // the guard saw something: mask it or send it anyway
    | 'onduidelijk'; // a typed answer that fits none
}

/** A message that must reach one person; its row and its job are saved with the melding. */
export interface TeSturen {
  soort: BerichtSoort;
  aan: PersoonId;
  /** Sent anew where it was sent before: to draw the old one again gives no notification. */
  opnieuw?: true;
}

/** The act is allowed: how things are now, and everything that must happen outside because of it. */
export interface Accepted<T> {
  ok: true;
  next: T;
  taken: Taak[];
  berichten: TeSturen[];
  /** Other meldingen that come into being with this one: the tracks of other colleagues (D-87). */
  sporen: Melding[];
}

export interface Refused {
  ok: false;
  refusal: Refusal;
}

export type Decision<T> = Accepted<T> | Refused | { ok: false; fouten: Veldfout[] };

export function accept<T>(
  next: T,
  {
    taken = [],
    berichten = [],
    sporen = [],
  }: { taken?: Taak[]; berichten?: TeSturen[]; sporen?: Melding[] } = {},
): Accepted<T> {
  return { ok: true, next, taken, berichten, sporen };
}

export function refuse(refusal: Refusal): Refused {
  return { ok: false, refusal };
}
