import * as domain from '../domain/afhandelen';
import * as besluit from '../domain/besluiten';
import type { Context } from '../domain/handeling';
import { refuse, type Decision } from '../domain/decision';
import type { Melding, PersoonId } from '../domain/melding';
import type { MaatregelId } from '../domain/protocol/maatregelen';
import type { Profiel } from '../domain/protocol/profiel';
import { mag } from '../domain/bevoegdheid';
import { bewaar } from './bewaar';
import type { Deps, Uitkomst } from './melden';
import type { Tx } from './ports';

/** The content, for who may see it; written in the audit trail. */
export function bekijken(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, domain.bekijken);
}

export function oppakken(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, domain.oppakken);
}

export function recidiveInvullen(
  deps: Deps,
  actor: PersoonId,
  id: string,
  recidive: NonNullable<Melding['recidive']>,
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => besluit.recidiveInvullen(melding, recidive, context));
}

export function akkoord(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) =>
    besluit.besluiten(melding, { keuze: 'akkoord' }, context),
  );
}

export function aanpassen(
  deps: Deps,
  actor: PersoonId,
  id: string,
  { maatregelen, reden }: { maatregelen: MaatregelId[]; reden: string },
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) =>
    besluit.besluiten(melding, { keuze: 'aangepast', maatregelen, reden }, context),
  );
}

/** Status without content: what a neutral card shows. */
export function stand({ store, profiel }: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return store.transaction(async (tx) => {
    const melding = await zichtbaar(tx, profiel, actor, id);
    return melding ? { ok: true, melding } : refuse('niet-gevonden');
  });
}

function act(
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
    if (decision.ok) return { ok: true, melding: await bewaar(tx, deps, decision) };
    return { ...decision, melding };
  });
}

/**
 * The melding, when the actor may know that it exists. One that was not sent in is there for the melder alone, also
 * when the behandelaar is known already.
 */
async function zichtbaar(
  tx: Tx,
  profiel: Profiel,
  actor: PersoonId,
  id: string,
): Promise<Melding | undefined> {
  const melding = await tx.meldingen.get(id);
  const mogelijk = melding && melding.status !== 'concept' && mag(melding, actor, 'status-zien', profiel);
  return mogelijk ? melding : undefined;
}
