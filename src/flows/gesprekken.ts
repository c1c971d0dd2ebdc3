import * as bel from '../domain/bellen';
import { mag } from '../domain/bevoegdheid';
import * as domain from '../domain/bevestigen';
import { accept, refuse, type Decision } from '../domain/decision';
import type { Context } from '../domain/handeling';
import type { GesprekSoort, Melding, Nazorggesprek, PersoonId } from '../domain/melding';
import { bewaar } from './bewaar';
import { zichtbaar } from './handelen';
import type { Deps, Uitkomst } from './melden';

/** The behandelaar: it was held. Taking the melding up goes with it. */
export function gevoerd(deps: Deps, actor: PersoonId, id: string, soort: GesprekSoort): Promise<Uitkomst> {
  return doe(deps, actor, id, (melding, context) => bel.gevoerd(melding, soort, context));
}

/** The behandelaar: not yet. */
export function nogNiet(deps: Deps, actor: PersoonId, id: string, soort: GesprekSoort): Promise<Uitkomst> {
  return doe(deps, actor, id, (melding, context) => domain.nogNiet(melding, soort, context));
}

/** For the cards about one talk, to who may know of the melding; changes nothing. */
export function bekijken(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return doe(deps, actor, id, (melding) => accept(melding));
}

/** The same for who may be reminded later. */
export function magUitstellen(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return doe(deps, actor, id, (melding, { profiel }) =>
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
  return doe(deps, actor, id, (melding, context) => domain.uitstellen(melding, soort, keuze, context));
}

/** The employee: yes, no, not yet (N7). */
export function antwoorden(
  deps: Deps,
  actor: PersoonId,
  id: string,
  soort: GesprekSoort,
  antwoord: domain.Antwoord,
): Promise<Uitkomst> {
  return doe(deps, actor, id, (melding, context) => domain.bevestigen(melding, soort, antwoord, context));
}

/** The employee: with whom he wants to go on (N8). */
export function vervolgKiezen(
  deps: Deps,
  actor: PersoonId,
  id: string,
  soort: GesprekSoort,
  keuzes: NonNullable<Nazorggesprek['vervolg']>,
): Promise<Uitkomst> {
  return doe(deps, actor, id, (melding, context) => domain.vervolgKiezen(melding, soort, keuzes, context));
}

/** The employee: no questions for two days. */
export function evenRust(deps: Deps, actor: PersoonId, id: string, soort: GesprekSoort): Promise<Uitkomst> {
  return doe(deps, actor, id, (melding, context) => domain.evenRust(melding, soort, context));
}

/** One act on one talk, in one transaction; where nothing changed nothing is saved. */
function doe(
  deps: Deps,
  actor: PersoonId,
  id: string,
  decide: (melding: Melding, context: Context) => Decision<Melding>,
): Promise<Uitkomst> {
  const { store, clock, profiel } = deps;
  return store.transaction(async (tx) => {
    const melding = await zichtbaar(tx, profiel, actor, id);
    if (!melding) return refuse('niet-gevonden');
    const decision = decide(melding, { actor, now: clock.now(), profiel });
    if (!decision.ok) return { ...decision, melding };
    return { ok: true, melding: decision.next === melding ? melding : await bewaar(tx, deps, decision) };
  });
}
