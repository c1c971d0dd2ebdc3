import * as bel from '../domain/bellen';
import { accept, refuse, type Decision, type TeSturen } from '../domain/decision';
import type { Effect } from '../domain/effect';
import type { Context } from '../domain/handeling';
import type { Melding, PersoonId } from '../domain/melding';
import * as domain from '../domain/overdragen';
import { mag } from '../domain/bevoegdheid';
import { bewaar } from './bewaar';
import type { Deps as MeldenDeps, Uitkomst } from './melden';
import type { Directory } from './ports';

type Gedaan = 'gedaan' | 'niet-nodig';

/** 'Ik neem dit over': of two people at once one has it, the other sees the state. */
export function overnemen(deps: MeldenDeps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, domain.overnemen);
}

/** 'Ik kan niet: geef door'. */
export function doorgeven(deps: MeldenDeps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, domain.doorgeven);
}

/** 'Ik bel nu'. */
export function bellen(deps: MeldenDeps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, bel.bellen);
}

export function gesprekGevoerd(deps: MeldenDeps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => bel.gesprekGevoerd(melding, '24uur', context));
}

/** Whether the actor may hand it over; changes nothing. */
export function magOverdragen(deps: MeldenDeps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return kijk(deps, actor, id, (melding, { profiel }) => mag(melding, actor, 'overdragen', profiel));
}

export function overdragen(
  deps: MeldenDeps,
  actor: PersoonId,
  id: string,
  naar: PersoonId,
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => domain.overdragenAan(melding, naar, context));
}

/** Whether the melder may name his leidinggevende; changes nothing (E5). */
export function magKiezen(deps: MeldenDeps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return kijk(deps, actor, id, (melding) => melding.melder === actor && domain.kanKiezen(melding));
}

export function leidinggevendeKiezen(
  deps: MeldenDeps,
  actor: PersoonId,
  id: string,
  naar: PersoonId,
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => domain.leidinggevendeKiezen(melding, naar, context));
}

/** Worker: asks the directory who was picked, outside any transaction, then hands the melding over. */
export async function doorvoeren(
  deps: MeldenDeps & { directory: Directory },
  { meldingId, naar, door, wat }: Extract<Effect, { kind: 'behandelaar-overdragen' }>,
): Promise<Gedaan> {
  if (!(await deps.store.transaction((tx) => tx.meldingen.get(meldingId)))) return 'niet-nodig';
  const persoon = await deps.directory.getPersoon(naar);
  if (!persoon?.actief || persoon.gast) return mislukt(deps, meldingId, door);
  const wie = {
    id: persoon.id,
    naam: persoon.naam,
    ...(persoon.mail === undefined ? {} : { mail: persoon.mail }),
  };
  const { store, clock, profiel } = deps;
  return store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(meldingId);
    if (!melding) return 'niet-nodig';
    const context: Context = { actor: door, now: clock.now(), profiel };
    const besluit =
      wat === 'leidinggevende-gekozen'
        ? domain.gekozen(melding, wie, context)
        : domain.overdragen(melding, { ...wie, route: 'leidinggevende' }, context);
    // Done before, or taken up meanwhile: who has it keeps it.
    if (!besluit.ok) return 'niet-nodig';
    await bewaar(tx, deps, besluit);
    return 'gedaan';
  });
}

/** Worker: the directory does not know the person who was picked. It stays where it is, and the people hear so. */
export function mislukt(deps: MeldenDeps, meldingId: string, door: PersoonId): Promise<Gedaan> {
  return deps.store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(meldingId);
    if (!melding) return 'niet-nodig';
    const letOp = deps.profiel.rollen.coordinatoren.map(({ id }): TeSturen => ({ soort: 'let-op', aan: id }));
    const berichten: TeSturen[] =
      melding.melder === door ? [{ soort: 'wie-heeft-het', aan: door, opnieuw: true }] : letOp;
    await bewaar(tx, deps, accept(melding, { berichten }));
    return 'gedaan';
  });
}

async function kijk(
  { store, clock, profiel }: MeldenDeps,
  actor: PersoonId,
  id: string,
  kan: (melding: Melding, context: Context) => boolean,
): Promise<Uitkomst> {
  return store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(id);
    if (!melding || melding.status === 'concept' || !mag(melding, actor, 'status-zien', profiel))
      return refuse('niet-gevonden');
    if (kan(melding, { actor, now: clock.now(), profiel })) return { ok: true, melding };
    return { ...refuse('niet-bevoegd'), melding };
  });
}

function act(
  deps: MeldenDeps,
  actor: PersoonId,
  id: string,
  decide: (melding: Melding, context: Context) => Decision<Melding>,
): Promise<Uitkomst> {
  const { store, clock, profiel } = deps;
  return store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(id);
    // Somebody who may not know of it gets the same answer as for one that does not exist.
    if (!melding || melding.status === 'concept' || !mag(melding, actor, 'status-zien', profiel))
      return refuse('niet-gevonden');
    const decision = decide(melding, { actor, now: clock.now(), profiel });
    if (decision.ok) return { ok: true, melding: await bewaar(tx, deps, decision) };
    return { ...decision, melding };
  });
}
