import { bladVan, briefMaken, brievenBekijken } from '../domain/brieven';
import type { Blad } from '../domain/brieven/blad';
import type { BriefSoort } from '../domain/brieven/soorten';
import { refuse } from '../domain/decision';
import type { Melding, PersoonId } from '../domain/melding';
import { bewaar } from './bewaar';
import { act, zichtbaar } from './handelen';
import { heeftAlle, maakLink, type Deps } from './links';
import type { Uitkomst } from './melden';

/** Which letters there are, for who may make them; written in the audit trail. */
export function tonen(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, brievenBekijken);
}

/** A link to the letter, or the letter itself where links cannot be made. */
export type Gemaakt =
  { ok: true; melding: Melding; link: string; tot: Date } | { ok: true; melding: Melding; blad: Blad };

/** Makes a letter: a link that expires. The letter itself is made when it is fetched, and is kept nowhere. */
export function maken(
  deps: Deps,
  actor: PersoonId,
  id: string,
  soort: BriefSoort,
): Promise<Gemaakt | Exclude<Uitkomst, { ok: true }>> {
  const { store, clock, profiel } = deps;
  return store.transaction(async (tx) => {
    const now = clock.now();
    const origin = deps.origin();
    const melding = await zichtbaar(tx, profiel, actor, id);
    if (!melding) return refuse('niet-gevonden');
    const besluit = briefMaken(melding, soort, { actor, now, profiel });
    if (!besluit.ok) return { ...besluit, melding };
    if (origin !== undefined && (await heeftAlle(tx, actor, now))) return { ...refuse('te-vaak'), melding };
    const next = await bewaar(tx, deps, besluit);
    if (origin === undefined)
      return { ok: true, melding: next, blad: bladVan(soort, { melding: next, profiel }) };
    const link = await maakLink(tx, deps, { origin, now, meldingId: id, soort, actor });
    return { ok: true, melding: next, ...link };
  });
}
