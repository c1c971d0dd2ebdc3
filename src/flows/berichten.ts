import { isLopend, type Melding, type PersoonId } from '../domain/melding';
import { nietBereikt } from '../domain/oppakken';
import { ExternalError } from '../errors';
import { bewaar, berichtId } from './bewaar';
import type { Deps as MeldenDeps } from './melden';
import type { Bericht, BerichtInhoud, Gesprek, Messenger, Tx } from './ports';
import type { Gedaan } from './queue';
import { aantalBij } from './werklijst';

export interface Deps extends MeldenDeps {
  messenger: Messenger;
}
/**
 * Worker: sends a message once. Teams has no idempotency key, so a crash between the sending and the note of it
 * sends a second copy; the card itself tells us when that happened (see `gezien`), and the copy is taken away.
 */
export async function sturen(deps: Deps, id: string): Promise<Gedaan> {
  const gevonden = await laad(deps, id);
  if (!gevonden || gevonden.bericht.activityId !== undefined) return 'niet-nodig';
  const { bericht, melding } = gevonden;
  const gesprek = await deps.messenger.open(bericht.aan);
  const activityId = await deps.messenger
    .send(gesprek, await inhoud(deps, bericht, melding, gesprek))
    .catch(async (error: unknown) => {
      if (!isWeg(error)) throw error;
      await vergeet(deps, gesprek);
      throw new ExternalError({ ...error.details, retryable: true });
    });
  await deps.store.transaction(async (tx) => {
    const nu = await tx.meldingen.get(melding.id);
    // Removed meanwhile: what is left in the chat is neutral.
    if (!nu) return;
    await tx.berichten.save({ ...bericht, conversationId: gesprek.conversationId, activityId });
    // What was drawn may be out of date by now; draw it again rather than leave it so.
    if (nu.version !== melding.version)
      await tx.jobs.add([{ effect: { kind: 'bericht-bijwerken', berichtId: id } }]);
  });
  return 'gedaan';
}

/** Worker: draws a message again with the present state; sends it anew where the chat it stood in is gone. */
export async function bijwerken(deps: Deps, id: string): Promise<Gedaan> {
  const gevonden = await laad(deps, id);
  const { bericht, melding } = gevonden ?? {};
  if (!bericht?.activityId || !melding) return 'niet-nodig';
  const gesprek = await deps.messenger.open(bericht.aan);
  try {
    await deps.messenger.update(gesprek, bericht.activityId, await inhoud(deps, bericht, melding, gesprek));
    return 'gedaan';
  } catch (error) {
    if (!isWeg(error)) throw error;
    // Only the message is gone: nobody misses it.
    if (error.details.code === 'ActivityNotFoundInConversation') return 'niet-nodig';
  }
  await vergeet(deps, gesprek);
  const { soort, aan, meldingId } = bericht;
  await deps.store.transaction(async (tx) => {
    if (!(await tx.meldingen.get(meldingId))) return;
    await tx.berichten.save({ id, soort, aan, meldingId });
    await tx.jobs.add([{ effect: { kind: 'bericht-sturen', berichtId: id } }]);
  });
  return 'gedaan';
}

/** Worker: removes a copy that was sent twice. */
export async function weesVerwijderen(deps: Deps, id: string, activityId: string): Promise<Gedaan> {
  const bericht = await deps.store.transaction((tx) => tx.berichten.get(id));
  if (!bericht || bericht.activityId === activityId) return 'niet-nodig';
  await deps.messenger.remove(await deps.messenger.open(bericht.aan), activityId);
  return 'gedaan';
}

/** About these nobody is called for help: that would go to the same people. */
const alleenNu: ReadonlySet<Bericht['soort']> = new Set<Bericht['soort']>(['let-op', 'werklijst']);

/** Worker, after the last try: the person was not reached, so the coordinator must know. Never silence. */
export async function onbestelbaar(deps: Deps, id: string): Promise<Gedaan> {
  const gevonden = await laad(deps, id);
  if (!gevonden || alleenNu.has(gevonden.bericht.soort)) return 'niet-nodig';
  const { bericht } = gevonden;
  return deps.store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(bericht.meldingId);
    if (!melding || melding.status === 'concept') return 'niet-nodig';
    if (!(await tx.beurten.isNew(`onbestelbaar:${id}`, deps.clock.now()))) return 'niet-nodig';
    const wie = bericht.soort === 'afhandelen' ? bericht.aan : '';
    const besluit = nietBereikt(melding, wie, { now: deps.clock.now(), profiel: deps.profiel });
    await bewaar(tx, deps, besluit);
    return 'gedaan';
  });
}

/**
 * The app came to somebody: what could not be delivered before is sent now, as far as it is still about something.
 * His own card as melder is the answer to a turn, so it is not sent by itself; a list comes anew each morning.
 */
export async function naBezorgen(tx: Tx, persoon: PersoonId): Promise<void> {
  for (const { id, soort, meldingId } of await tx.berichten.nietBezorgd(persoon)) {
    const melding = await tx.meldingen.get(meldingId);
    if (melding && isLopend(melding) && soort !== 'melden' && soort !== 'werklijst')
      await tx.jobs.add([{ effect: { kind: 'bericht-sturen', berichtId: id } }]);
  }
}

/** A card told us it is looked at: the row and the melding behind it, and whether this copy is one too many. */
export async function gezien(
  deps: MeldenDeps,
  actor: string,
  id: string,
  activityId: string | undefined,
): Promise<{ bericht: Bericht; melding: Melding; wees: boolean } | undefined> {
  return deps.store.transaction(async (tx) => {
    const bericht = await tx.berichten.get(id);
    const melding = bericht && (await tx.meldingen.get(bericht.meldingId));
    if (!melding || bericht.aan !== actor) return undefined;
    const wees =
      bericht.soort !== 'melden' &&
      bericht.activityId !== undefined &&
      activityId !== undefined &&
      bericht.activityId !== activityId;
    if (wees) await tx.jobs.add([{ effect: { kind: 'wees-verwijderen', berichtId: id, activityId } }]);
    return { bericht, melding, wees };
  });
}

/** Notes where the card of the melder stands, so that it can be drawn again later. */
export async function verstuurd(
  { store, ids }: MeldenDeps,
  { meldingId, aan, conversationId, activityId }: Omit<Bericht, 'id' | 'soort'>,
): Promise<void> {
  const id = berichtId(ids, meldingId, 'melden', aan);
  await store.transaction(async (tx) => {
    const bericht = await tx.berichten.get(id);
    if (!bericht || conversationId === undefined || activityId === undefined) return;
    await tx.berichten.save({ ...bericht, conversationId, activityId });
  });
}

async function laad(
  { store }: Deps,
  id: string,
): Promise<{ bericht: Bericht; melding: Melding } | undefined> {
  return store.transaction(async (tx) => {
    const bericht = await tx.berichten.get(id);
    const melding = bericht && (await tx.meldingen.get(bericht.meldingId));
    return melding && { bericht, melding };
  });
}

async function inhoud(
  deps: Deps,
  bericht: Bericht,
  melding: Melding,
  { taal }: Gesprek,
): Promise<BerichtInhoud> {
  return { bericht, melding, taal, ...(await aantalBij(deps, bericht)) };
}

/** Teams does not know the chat or the message any more. */
function isWeg(error: unknown): error is ExternalError {
  return error instanceof ExternalError && error.details.system === 'teams' && error.details.status === 404;
}

/** The next `open` makes a new chat; unless Teams told us of another one meanwhile. */
async function vergeet({ store }: Deps, { persoon, conversationId }: Gesprek): Promise<void> {
  await store.transaction(async (tx) => {
    const nu = await tx.gesprekken.get(persoon);
    if (nu?.conversationId === conversationId) await tx.gesprekken.remove(persoon);
  });
}
