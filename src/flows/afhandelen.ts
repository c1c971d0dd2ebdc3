import * as domain from '../domain/afhandelen';
import type { Decision, Refusal, Veldfout } from '../domain/decision';
import type { Melding, PersoonId } from '../domain/melding';
import type { MaatregelId } from '../domain/protocol/maatregelen';
import { mag } from '../domain/bevoegdheid';
import { bewaar } from './bewaar';
import type { Deps } from './melden';

/** The melding as it is now; a refusal carries it too when the actor may know its state. */
export type Uitkomst =
  | { ok: true; melding: Melding }
  | { ok: false; refusal: Refusal; melding?: Melding }
  | { ok: false; fouten: Veldfout[]; melding: Melding };

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
  return act(deps, actor, id, (melding, context) => domain.recidiveInvullen(melding, recidive, context));
}

export function akkoord(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => domain.besluiten(melding, { keuze: 'akkoord' }, context));
}

export function aanpassen(
  deps: Deps,
  actor: PersoonId,
  id: string,
  { maatregelen, reden }: { maatregelen: MaatregelId[]; reden: string },
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) =>
    domain.besluiten(melding, { keuze: 'aangepast', maatregelen, reden }, context),
  );
}

/** Status without content: what a neutral card shows. */
export function stand({ store, profiel }: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(id);
    if (!melding || !mag(melding, actor, 'status-zien', profiel))
      return { ok: false, refusal: 'niet-gevonden' };
    return { ok: true, melding };
  });
}

function act(
  deps: Deps,
  actor: PersoonId,
  id: string,
  decide: (melding: Melding, context: domain.Context) => Decision<Melding>,
): Promise<Uitkomst> {
  const { store, clock, profiel } = deps;
  return store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(id);
    if (!melding || !mag(melding, actor, 'status-zien', profiel))
      return { ok: false, refusal: 'niet-gevonden' };
    const decision = decide(melding, { actor, now: clock.now(), profiel });
    if (decision.ok) return { ok: true, melding: await bewaar(tx, deps, decision) };
    return { ...decision, melding };
  });
}
