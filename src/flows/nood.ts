import { lokaal } from '../domain/kalender';
import { refuse, type Decision } from '../domain/decision';
import type { Melding, PersoonId } from '../domain/melding';
import * as domain from '../domain/nood';
import { bewaar } from './bewaar';
import { spoorId, type Deps, type Uitkomst } from './melden';
import type { Tx } from './ports';

/**
 * Sends the noodmelding in, once: a second click sees what the first one sent. It is the open concept of the melder,
 * so what he filled in before is not lost.
 */
export function versturen(
  deps: Deps,
  actor: PersoonId,
  id: string,
  invoer: domain.Noodinvoer,
): Promise<Uitkomst> {
  return vanMelder(deps, actor, id, async (melding, tx, context) => {
    // Only a melding that will be sent in takes a number, so that numbers have no holes.
    const proef = domain.noodIndienen(melding, invoer, 'M-0000-0000', context);
    if (!proef.ok) return proef;
    const nummer = await tx.meldingen.nextNummer(lokaal(context.now).jaar);
    return domain.noodIndienen(melding, invoer, nummer, context);
  });
}

/** Opens what is still to be answered. */
export function aanvullen(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return vanMelder(deps, actor, id, (melding, _tx, context) => domain.verderAanvullen(melding, context));
}

function vanMelder(
  deps: Deps,
  actor: PersoonId,
  id: string,
  decide: (
    melding: Melding,
    tx: Tx,
    context: domain.Noodcontext,
  ) => Decision<Melding> | Promise<Decision<Melding>>,
): Promise<Uitkomst> {
  const { store, clock, profiel } = deps;
  return store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(id);
    // Somebody else's melding looks the same as one that does not exist.
    if (melding?.melder !== actor) return refuse('niet-gevonden');
    const context = { actor, now: clock.now(), profiel, spoorId: spoorId(deps, id) };
    const decision = await decide(melding, tx, context);
    if (decision.ok) return { ok: true, melding: await bewaar(tx, deps, decision) };
    return { ...decision, melding };
  });
}
