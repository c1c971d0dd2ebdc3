import type { Invoer } from '../domain/antwoord';
import { accept, refuse, type Decision, type Refusal, type Veldfout } from '../domain/decision';
import { lokaal } from '../domain/kalender';
import * as beantwoording from '../domain/beantwoorden';
import * as domain from '../domain/melden';
import { isAanTeVullen, type Melding, type PersoonId, type Voorstel } from '../domain/melding';
import { alsConcept, voltooien } from '../domain/nood';
import type { GedragsvormId } from '../domain/protocol/gedrag';
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
 * `gedrag`: recognised in what was typed. `voorstel`: offered in the fields. `triage`: only asks whether it must be
 * reported (R15).
 */
interface Nieuw {
  taal: Taal;
  gedrag: GedragsvormId[];
  voorstel?: Voorstel;
  triage?: true;
}

/**
 * Starts a melding, or gives the concept that is still open. One transaction, so a second delivery of the same
 * typed text starts nothing; a click needs no activityId, since clicking again gives the same concept. Asking again
 * whether something must be reported begins anew; to report goes on with what was told while asking. `sturen`: the
 * card goes to the personal chat by itself, because the turn is somewhere else.
 */
export function beginnen(
  deps: Deps,
  actor: PersoonId,
  { activityId, sturen, ...begin }: Nieuw & { activityId?: string; sturen?: true },
): Promise<Begin> {
  const { store, clock } = deps;
  return store.transaction(async (tx) => {
    const now = clock.now();
    if (activityId !== undefined && !(await tx.beurten.isNew(activityId, now))) return { soort: 'dubbel' };
    const open = await tx.meldingen.getConcept(actor);
    if (open?.triage && begin.triage) await tx.meldingen.remove(open.id);
    else if (open) {
      const melding = open.triage
        ? await bewaar(tx, deps, beantwoording.zonderTriage(open, deps.profiel))
        : open;
      return { soort: 'hervat', melding, berichtId: meldenBericht(deps, melding) };
    }
    const { melding, bericht } = await nieuw(tx, deps, actor, { ...begin, now });
    if (sturen) await tx.jobs.add([{ effect: { kind: 'bericht-sturen', berichtId: bericht } }]);
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
      ...(oud.triage ? { triage: oud.triage } : {}),
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

/** `activityId`: of a typed answer; delivered again it answers no other question, and gives what is open now. */
export function beantwoorden(
  deps: Deps,
  actor: PersoonId,
  id: string,
  vraag: string,
  invoer: Invoer,
  activityId?: string,
): Promise<Uitkomst> {
  const { clock, profiel } = deps;
  return wijzig(deps, actor, id, async (melding, tx) => {
    const context = { actor, now: clock.now(), profiel };
    if (activityId !== undefined && !(await tx.beurten.isNew(activityId, context.now)))
      return accept(melding);
    const besluit = alsConcept(
      melding,
      (concept) => beantwoording.beantwoorden(concept, actor, vraag, invoer, context),
      context,
      vraag,
    );
    if (besluit.ok && activityId !== undefined)
      return { ...besluit, next: { ...besluit.next, getypt: true } };
    if (besluit.ok || !('refusal' in besluit) || besluit.refusal !== 'collega-als-veroorzaker')
      return besluit;
    // A52: nothing of it is kept.
    await tx.meldingen.remove(id);
    return besluit;
  });
}

/** 'Liever niet mijn leidinggevende', on or off (D-83). */
export function anders(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return wijzig(deps, actor, id, (melding) => beantwoording.andersKiezen(melding, actor, deps.profiel));
}

export function terug(deps: Deps, actor: PersoonId, id: string, vraag: string): Promise<Uitkomst> {
  return stap(deps, actor, id, (concept) => domain.terug(concept, actor, vraag, deps.profiel));
}

export function naarVraag(deps: Deps, actor: PersoonId, id: string, vraag: string): Promise<Uitkomst> {
  return stap(deps, actor, id, (concept) => domain.naarVraag(concept, actor, vraag, deps.profiel));
}

/** Another question, of a concept or of what a noodmelding left open. */
function stap(
  deps: Deps,
  actor: PersoonId,
  id: string,
  act: (concept: Melding) => Decision<Melding>,
): Promise<Uitkomst> {
  const { clock, profiel } = deps;
  const context = { actor, now: clock.now(), profiel };
  return wijzig(deps, actor, id, (melding) => alsConcept(melding, act, context));
}

/**
 * Sends it in: the melding and all its jobs in one transaction, at once, also when Teams or Graph are down. Of a
 * noodmelding that was sent before: 'Klaar'.
 */
export async function indienen(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  const { clock, profiel } = deps;
  const uitkomst = await wijzig(deps, actor, id, async (melding, tx) => {
    const now = clock.now();
    if (isAanTeVullen(melding))
      return voltooien(melding, { actor, now, profiel, spoorId: spoorId(deps, id) });
    // Only a melding that will be sent in takes a number, so that numbers have no holes.
    const proef = domain.indienen(melding, actor, 'M-0000-0000', { now, profiel });
    if (!proef.ok) return proef;
    const nummer = await tx.meldingen.nextNummer(lokaal(now).jaar);
    return domain.indienen(melding, actor, nummer, { now, profiel, spoorId: spoorId(deps, id) });
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

/** The id of the aftercare track of a person in this melding. */
export function spoorId({ ids }: Deps, meldingId: string): (persoon: PersoonId) => string {
  return (persoon) => ids.stable(`spoor:${meldingId}:${persoon}`);
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
    const weg = 'refusal' in decision && decision.refusal === 'collega-als-veroorzaker';
    return weg ? decision : { ...decision, melding };
  });
}

async function nieuw(
  tx: Tx,
  deps: Deps,
  actor: PersoonId,
  { gedrag, ...rest }: Nieuw & { now: Date },
): Promise<{ melding: Melding; bericht: string }> {
  const decision = domain.beginnen(deps.ids.uuid(), actor, { ...rest, voorzet: gedrag });
  const melding = await bewaar(tx, deps, decision);
  const bericht = meldenBericht(deps, melding);
  await tx.berichten.save({ id: bericht, soort: 'melden', aan: actor, meldingId: melding.id });
  return { melding, bericht };
}
