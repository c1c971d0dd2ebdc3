import type { Decision } from '../domain/decision';
import { refuse } from '../domain/decision';
import { mag } from '../domain/bevoegdheid';
import type { Context } from '../domain/handeling';
import type { Melding, PersoonId } from '../domain/melding';
import type { Profiel } from '../domain/protocol/profiel';
import { bewaar } from './bewaar';
import type { Deps, Uitkomst } from './melden';
import type { Tx } from './ports';

/** One act of a person on a melding that was sent in: decided and saved in one transaction. */
export function act(
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
    // A second click, an old card: nothing happened, so nothing is saved.
    if (decision.next === melding && decision.taken.length + decision.berichten.length === 0)
      return { ok: true, melding };
    return { ok: true, melding: await bewaar(tx, deps, decision) };
  });
}

/**
 * Whether the actor may know that it exists; if not, he gets the same answer as for one that does not. One that was
 * not sent in is there for the melder alone, also when the behandelaar is known already.
 */
export function magWeten(melding: Melding, actor: PersoonId, profiel: Profiel): boolean {
  return melding.status !== 'concept' && mag(melding, actor, 'status-zien', profiel);
}

/** The melding, when the actor may know that it exists. */
export async function zichtbaar(
  tx: Tx,
  profiel: Profiel,
  actor: PersoonId,
  id: string,
): Promise<Melding | undefined> {
  const melding = await tx.meldingen.get(id);
  return melding && magWeten(melding, actor, profiel) ? melding : undefined;
}
