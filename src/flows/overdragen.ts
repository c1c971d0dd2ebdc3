import * as bel from '../domain/bellen';
import { accept, refuse, type TeSturen } from '../domain/decision';
import type { Effect } from '../domain/effect';
import type { Context } from '../domain/handeling';
import type { Melding, PersoonId } from '../domain/melding';
import * as domain from '../domain/overdragen';
import { mag } from '../domain/bevoegdheid';
import { bewaar } from './bewaar';
import { act } from './handelen';
import type { Deps as MeldenDeps, Uitkomst } from './melden';
import type { Directory } from './ports';
import type { Gedaan } from './queue';
import { naamEnMail } from './toewijzen';

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
  return kijk(deps, actor, id, (melding) => mag(melding, actor, 'overdragen', deps.profiel));
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
  const wie = { id: persoon.id, ...naamEnMail(persoon) };
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

function kijk(
  deps: MeldenDeps,
  actor: PersoonId,
  id: string,
  kan: (melding: Melding) => boolean,
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding) => (kan(melding) ? accept(melding) : refuse('niet-bevoegd')));
}
