import * as doen from '../domain/aanpakken';
import { heeftFunctie } from '../domain/bevoegdheid';
import { accept, type TeSturen } from '../domain/decision';
import { dagVan, isWerktijd, volgendeOpening } from '../domain/kalender';
import { LOPEND, type Melding, type PersoonId } from '../domain/melding';
import type { Profiel } from '../domain/protocol/profiel';
import { opTermijn, werklijst, type Punt, type PuntSoort } from '../domain/werklijst';
import { bewaar } from './bewaar';
import { act } from './handelen';
import type { Deps, Uitkomst } from './melden';
import type { Bericht, Tx } from './ports';
import type { Gedaan } from './queue';

/** What waits for this coordinator, most urgent first; undefined: he is none. */
export function lijst(
  { store, clock, profiel }: Deps,
  actor: PersoonId,
): Promise<{ melding: Melding; punt: Punt }[] | undefined> {
  if (!heeftFunctie('coordinatoren', actor, profiel)) return Promise.resolve(undefined);
  return store.transaction(async (tx) =>
    werklijst(await tx.meldingen.list({ status: LOPEND }), actor, { now: clock.now(), profiel }),
  );
}

/** The running meldingen this person handles, the closest term first (M17). */
export function lopend({ store, clock, profiel }: Deps, actor: PersoonId) {
  return store.transaction(async (tx) =>
    opTermijn(await tx.meldingen.list({ behandelaar: actor, status: LOPEND }), { now: clock.now(), profiel }),
  );
}

/** How much waits, for a message about the list; undefined for any other message. Not inside a transaction. */
export async function aantalBij(
  deps: Deps,
  { soort, aan }: Pick<Bericht, 'soort' | 'aan'>,
): Promise<{ wachtend?: number }> {
  if (soort !== 'werklijst') return {};
  return { wachtend: (await lijst(deps, aan))?.length ?? 0 };
}

/** 'Herinner de leidinggevende'. */
export function herinner(deps: Deps, actor: PersoonId, id: string, soort: PuntSoort): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => doen.herinner(melding, soort, context));
}

/** 'Klaar, ik heb gebeld'. */
export function gebeld(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return act(deps, actor, id, doen.gebeld);
}

/** At the start of the program: the daily message has its next moment, however many instances start. */
export function begin({ store, clock, profiel }: Deps): Promise<void> {
  return store.transaction((tx) => plan(tx, clock.now(), profiel));
}

/**
 * Worker: the daily message to the coordinators, when there is something to do. Its successor is set first, in a
 * transaction of its own: what goes wrong today does not stop tomorrow. Days that were missed give one message.
 */
export async function dagbericht(deps: Deps): Promise<Gedaan> {
  const { store, clock, profiel } = deps;
  const now = clock.now();
  await store.transaction((tx) => plan(tx, now, profiel));
  if (!isWerktijd(now, profiel)) return 'niet-nodig';
  return store.transaction(async (tx) => {
    const meldingen = await tx.meldingen.list({ status: LOPEND });
    if (!(await tx.beurten.isNew(`werklijst:${dagVan(now)}`, now))) return 'niet-nodig';
    const berichten = new Map<Melding, TeSturen[]>();
    for (const { id: aan } of profiel.rollen.coordinatoren) {
      const eerste = werklijst(meldingen, aan, { now, profiel })[0]?.melding;
      if (eerste)
        berichten.set(eerste, [...(berichten.get(eerste) ?? []), { soort: 'werklijst', aan, opnieuw: true }]);
    }
    for (const [melding, aan] of berichten) await bewaar(tx, deps, accept(melding, { berichten: aan }));
    return berichten.size > 0 ? 'gedaan' : 'niet-nodig';
  });
}

/** One job for the next time the office opens. The note of it is kept until a week after that moment. */
async function plan(tx: Tx, now: Date, profiel: Profiel): Promise<void> {
  const op = volgendeOpening(now, profiel);
  if (await tx.beurten.isNew(`dagbericht:${op.toISOString()}`, op))
    await tx.jobs.add([{ effect: { kind: 'dagbericht' }, op }]);
}
