import type { Invoer } from '../domain/antwoord';
import { refuse, type Decision, type Refusal, type Veldfout } from '../domain/decision';
import { lokaal } from '../domain/kalender';
import * as domain from '../domain/melden';
import type { Antwoorden } from '../domain/antwoorden';
import type { Melding, PersoonId } from '../domain/melding';
import type { Profiel } from '../domain/protocol/profiel';
import { berichtId, bewaar } from './bewaar';
import type { Clock, Ids, Store, Taal, Tx } from './ports';

export interface Deps {
  store: Store;
  clock: Clock;
  ids: Ids;
  profiel: Profiel;
}

/** What an act leads to: always the melding as it is now, if the actor may know of it. */
export type Uitkomst =
  | { ok: true; melding: Melding }
  | { ok: false; refusal: Refusal; melding?: Melding }
  | { ok: false; fouten: Veldfout[]; melding: Melding };

export type Begin =
  | { soort: 'nieuw' | 'hervat'; melding: Melding; berichtId: string }
  /** The same activity was delivered before: nothing to do. */
  | { soort: 'dubbel' };

/**
 * Starts a melding, or gives the concept that is still open. One transaction, so a second delivery of the same
 * typed text starts nothing; a click needs no activityId, since clicking again gives the same concept.
 */
export function beginnen(
  deps: Deps,
  actor: PersoonId,
  {
    activityId,
    taal,
    gedrag,
  }: { activityId?: string; taal: Taal; gedrag: NonNullable<Antwoorden['gedrag']> },
): Promise<Begin> {
  const { store, clock } = deps;
  return store.transaction(async (tx) => {
    const now = clock.now();
    if (activityId !== undefined && !(await tx.beurten.isNew(activityId, now))) return { soort: 'dubbel' };
    const open = await tx.meldingen.getConcept(actor);
    if (open) return { soort: 'hervat', melding: open, berichtId: meldenBericht(deps, open) };
    const { melding, bericht } = await nieuw(tx, deps, actor, { taal, gedrag, now });
    return { soort: 'nieuw', melding, berichtId: bericht };
  });
}

/** Throws the open concept away and starts again, in the same message. */
export function opnieuw(deps: Deps, actor: PersoonId, id: string, taal: Taal): Promise<Uitkomst> {
  const { store, clock, ids } = deps;
  return store.transaction(async (tx) => {
    const oud = await tx.meldingen.get(id);
    if (oud?.melder !== actor) return refuse('niet-gevonden');
    if (oud.status !== 'concept') return { ...refuse('al-ingediend'), melding: oud };
    const kaart = await tx.berichten.get(berichtId(ids, id, 'melden', actor));
    await tx.meldingen.remove(id);
    const { melding, bericht } = await nieuw(tx, deps, actor, {
      taal,
      gedrag: oud.voorzet,
      now: clock.now(),
    });
    if (kaart?.activityId !== undefined) {
      // The card in the chat asks after the melding that is gone; drawn again it asks after this one.
      await tx.berichten.save({ ...kaart, id: bericht, meldingId: melding.id });
      await tx.jobs.add([{ effect: { kind: 'bericht-bijwerken', berichtId: bericht } }]);
    }
    return { ok: true, melding };
  });
}

/** Removes the concept; nothing of it stays. True also when it was gone already. */
export function weggooien({ store }: Deps, actor: PersoonId, id: string): Promise<Uitkomst | { ok: true }> {
  return store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(id);
    if (!melding) return { ok: true };
    if (melding.melder !== actor) return refuse('niet-gevonden');
    if (melding.status !== 'concept') return { ...refuse('al-ingediend'), melding };
    await tx.meldingen.remove(id);
    return { ok: true };
  });
}

export function beantwoorden(
  deps: Deps,
  actor: PersoonId,
  id: string,
  vraag: string,
  invoer: Invoer,
): Promise<Uitkomst> {
  const { clock, profiel } = deps;
  return wijzig(deps, actor, id, (melding) =>
    domain.beantwoorden(melding, actor, vraag, invoer, { now: clock.now(), profiel }),
  );
}

export function terug(deps: Deps, actor: PersoonId, id: string, vraag: string): Promise<Uitkomst> {
  return wijzig(deps, actor, id, (melding) => domain.terug(melding, actor, vraag, deps.profiel));
}

export function naarVraag(deps: Deps, actor: PersoonId, id: string, vraag: string): Promise<Uitkomst> {
  return wijzig(deps, actor, id, (melding) => domain.naarVraag(melding, actor, vraag, deps.profiel));
}

/** Sends it in: the melding and all its jobs in one transaction, at once, also when Teams or Graph are down. */
export async function indienen(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  const { clock, profiel } = deps;
  const uitkomst = await wijzig(deps, actor, id, async (melding, tx) => {
    const now = clock.now();
    // Only a melding that will be sent in takes a number, so that numbers have no holes.
    const proef = domain.indienen(melding, actor, 'M-0000-0000', { now, profiel });
    if (!proef.ok) return proef;
    const nummer = await tx.meldingen.nextNummer(lokaal(now).jaar);
    return domain.indienen(melding, actor, nummer, { now, profiel });
  });
  // What is still to be answered comes first on the card, also when a new release asks something more.
  return naarOpenVraag(uitkomst, profiel);
}

/** The melding as it is now, for the melder only. */
export function bekijken({ store }: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(id);
    return melding?.melder === actor ? { ok: true, melding } : refuse('niet-gevonden');
  });
}

/** The concept that is still open, if any. */
export function lopend({ store }: Deps, actor: PersoonId): Promise<Melding | undefined> {
  return store.transaction((tx) => tx.meldingen.getConcept(actor));
}

/** The id of the message that holds the card of the melder. */
export function meldenBericht({ ids }: Deps, melding: Melding): string {
  return berichtId(ids, melding.id, 'melden', melding.melder);
}

function naarOpenVraag(uitkomst: Uitkomst, profiel: Profiel): Uitkomst {
  if (uitkomst.ok || 'fouten' in uitkomst || uitkomst.refusal !== 'niet-compleet') return uitkomst;
  const { melding } = uitkomst;
  const vraag = melding && domain.openVraag(melding.antwoorden, profiel);
  return { ...uitkomst, ...(melding && vraag && { melding: { ...melding, vraag } }) };
}

function wijzig(
  deps: Deps,
  actor: PersoonId,
  id: string,
  decide: (melding: Melding, tx: Tx) => Decision<Melding> | Promise<Decision<Melding>>,
): Promise<Uitkomst> {
  return deps.store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(id);
    // Somebody else's melding looks the same as one that does not exist.
    if (melding?.melder !== actor) return refuse('niet-gevonden');
    const decision = await decide(melding, tx);
    if (decision.ok) return { ok: true, melding: await bewaar(tx, deps, decision) };
    return { ...decision, melding };
  });
}

async function nieuw(
  tx: Tx,
  deps: Deps,
  actor: PersoonId,
  { taal, gedrag, now }: { taal: Taal; gedrag: NonNullable<Antwoorden['gedrag']>; now: Date },
): Promise<{ melding: Melding; bericht: string }> {
  const decision = domain.beginnen(deps.ids.uuid(), actor, { taal, voorzet: gedrag, now });
  const melding = await bewaar(tx, deps, decision);
  const bericht = meldenBericht(deps, melding);
  await tx.berichten.save({ id: bericht, soort: 'melden', aan: actor, meldingId: melding.id });
  return { melding, bericht };
}
