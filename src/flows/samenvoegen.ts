import { mag } from '../domain/bevoegdheid';
import { refuse } from '../domain/decision';
import { LOPEND, type Melding, type PersoonId } from '../domain/melding';
import * as domain from '../domain/samenvoegen';
import { bewaar } from './bewaar';
import { zichtbaar } from './handelen';
import type { Deps, Uitkomst } from './melden';

/** Other meldingen in the hands of this person that can be about the same incident (D-95). */
export function dubbele(deps: Deps, actor: PersoonId, melding: Melding): Promise<Melding[]> {
  const { store, profiel } = deps;
  if (!mag(melding, actor, 'samenvoegen', profiel)) return Promise.resolve([]);
  return store.transaction(async (tx) => {
    const alle = await tx.meldingen.list({ behandelaar: actor, status: LOPEND });
    return alle.filter((ander) => domain.lijktOp(melding, ander));
  });
}

/** `ander` goes on as a track of this one, with the tracks it had; gives this one. */
export function samenvoegen(deps: Deps, actor: PersoonId, id: string, anderId: string): Promise<Uitkomst> {
  const { store, clock, profiel } = deps;
  return store.transaction(async (tx) => {
    const melding = await zichtbaar(tx, profiel, actor, id);
    const ander = await zichtbaar(tx, profiel, actor, anderId);
    if (!melding || !ander) return refuse('niet-gevonden');
    const besluit = domain.samenvoegen(melding, ander, { actor, now: clock.now(), profiel });
    if ('refusal' in besluit) return { ...besluit, melding };
    if (besluit.ander.next === ander) return { ok: true, melding };
    for (const spoor of await tx.meldingen.list({ spoorVan: ander.id }))
      await tx.meldingen.save({ ...spoor, spoorVan: melding.id });
    await bewaar(tx, deps, besluit.ander);
    return { ok: true, melding: await bewaar(tx, deps, besluit.melding) };
  });
}
