import * as domain from '../domain/afhandelen';
import { refuse } from '../domain/decision';
import type { PersoonId } from '../domain/melding';
import { act, zichtbaar } from './handelen';
import type { Deps, Uitkomst } from './melden';

/** The content, for who may see it; written in the audit trail. */
export function bekijken(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, domain.bekijken);
}

export function oppakken(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, domain.oppakken);
}

/** Status without content: what a neutral card shows. */
export function stand({ store, profiel }: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return store.transaction(async (tx) => {
    const melding = await zichtbaar(tx, profiel, actor, id);
    return melding ? { ok: true, melding } : refuse('niet-gevonden');
  });
}
