import * as bel from '../domain/bellen';
import { mag } from '../domain/bevoegdheid';
import * as domain from '../domain/bevestigen';
import { accept, refuse } from '../domain/decision';
import type { GesprekSoort, Nazorggesprek, PersoonId } from '../domain/melding';
import { act } from './handelen';
import type { Deps, Uitkomst } from './melden';

/** The behandelaar: it was held. Taking the melding up goes with it. */
export function gevoerd(deps: Deps, actor: PersoonId, id: string, soort: GesprekSoort): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => bel.gevoerd(melding, soort, context));
}

/** The behandelaar: not yet. */
export function nogNiet(deps: Deps, actor: PersoonId, id: string, soort: GesprekSoort): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => domain.nogNiet(melding, soort, context));
}

/** For the cards about one talk, to who may know of the melding; changes nothing. */
export function bekijken(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, (melding) => accept(melding));
}

/** The same for who may be reminded later. */
export function magUitstellen(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, { profiel }) =>
    mag(melding, actor, 'gesprek-gevoerd', profiel) ? accept(melding) : refuse('niet-bevoegd'),
  );
}

export function uitstellen(
  deps: Deps,
  actor: PersoonId,
  id: string,
  soort: GesprekSoort,
  keuze: domain.Uitstel,
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => domain.uitstellen(melding, soort, keuze, context));
}

/** The employee: yes, no, not yet (N7). */
export function antwoorden(
  deps: Deps,
  actor: PersoonId,
  id: string,
  soort: GesprekSoort,
  antwoord: domain.Antwoord,
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => domain.bevestigen(melding, soort, antwoord, context));
}

/** The employee: with whom he wants to go on (N8). */
export function vervolgKiezen(
  deps: Deps,
  actor: PersoonId,
  id: string,
  soort: GesprekSoort,
  keuzes: NonNullable<Nazorggesprek['vervolg']>,
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => domain.vervolgKiezen(melding, soort, keuzes, context));
}

/** The employee: no questions for two days. */
export function evenRust(deps: Deps, actor: PersoonId, id: string, soort: GesprekSoort): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => domain.evenRust(melding, soort, context));
}
