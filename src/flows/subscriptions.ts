import { teVolgen } from '../domain/agendastand';
import type { Taak } from '../domain/effect';
import { plusDagen, plusMinuten } from '../domain/kalender';
import { LOPEND, type Melding, type PersoonId } from '../domain/melding';
import type { Log } from '../log';
import type { Tx } from './ports';
import type { Gedaan } from './queue';
import type { Notice, Subscription, Subscriptions } from './subscriptionports';
import type { Deps as VolgenDeps } from './volgen';

export interface Deps extends VolgenDeps {
  subscriptions: Subscriptions;
  log: Log;
}

/** Graph allows 4,230 minutes for events (A7); renewed a day before that, so that a day of trouble breaks nothing. */
const LEVENSDUUR_MINUTEN = 4200;
/** A look that waits longer than this was lost with the database: ask again. */
const VERGETEN_MINUTEN = 60;
/** So long a calendar without talks is followed still. */
const NALOOP_MINUTEN = 60;

const volgen = (organisator: PersoonId, op?: Date): Taak => ({
  effect: { kind: 'agenda-volgen', organisator },
  ...(op ? { op } : {}),
});

/**
 * What Graph delivered, within one transaction and without a call: at most a job for each calendar. Unknown ones and
 * those without our secret do nothing, and nobody can tell.
 */
export function ontvang(deps: Deps, notices: readonly Notice[]): Promise<void> {
  const { store, clock, subscriptions } = deps;
  if (notices.length === 0) return Promise.resolve();
  return store.transaction(async (tx) => {
    for (const rij of await tx.subscriptions.find([...new Set(notices.map(({ graphId }) => graphId))])) {
      const { bijGraph } = rij;
      const echt = notices.filter(
        ({ graphId, clientState }) =>
          graphId === bijGraph?.id && subscriptions.isOurs(clientState, bijGraph.hash),
      );
      if (echt.length > 0) await verwerk(tx, rij, new Set(echt.map(({ wat }) => wat)), clock.now());
    }
  });
}

async function verwerk(tx: Tx, rij: Subscription, wat: Set<Notice['wat']>, now: Date): Promise<void> {
  const { organisator, bijGraph } = rij;
  const onderhoud = wat.has('verlengen') || wat.has('weg');
  // What Graph dropped counts as expired: another one is made.
  const weg = wat.has('weg') && bijGraph && { bijGraph: { ...bijGraph, vervaltOp: now } };
  const eerder = { ...rij, ...weg, onderhoudOp: onderhoud && rij.onderhoudOp > now ? now : rij.onderhoudOp };
  if (onderhoud && rij.onderhoudOp > now) await tx.jobs.add([volgen(organisator)]);
  await tx.subscriptions.save(eerder);
  if (wat.has('gewijzigd') || wat.has('gemist')) await vraag(tx, eerder, now);
}

/** A look now; one that waits already will see this change as well. */
async function vraag(tx: Tx, rij: Subscription, now: Date): Promise<void> {
  const { organisator, gevraagdOp } = rij;
  if (gevraagdOp && plusMinuten(gevraagdOp, VERGETEN_MINUTEN) > now) return;
  await tx.subscriptions.save({ ...rij, gevraagdOp: now });
  await tx.jobs.add([{ effect: { kind: 'agenda-gewijzigd', organisator } }]);
}

/**
 * Worker: looks now at every talk in this calendar. From here on a new notification asks for a new look. When no talk
 * is ahead any more, it need not be followed.
 */
export async function gewijzigd(deps: Deps, organisator: PersoonId): Promise<Gedaan> {
  const { store, clock } = deps;
  const bekend = await store.transaction(async (tx) => {
    const rij = await tx.subscriptions.get(organisator);
    if (!rij) return false;
    const { gevraagdOp: _, ...rest } = rij;
    await tx.subscriptions.save(rest);
    return true;
  });
  if (!bekend) return 'niet-nodig';
  return store.transaction(async (tx) => {
    const meldingen = await lopend(tx, organisator, clock.now());
    await tx.jobs.add(
      meldingen.map(({ id: meldingId }) => ({ effect: { kind: 'agenda-nakijken' as const, meldingId } })),
    );
    if (meldingen.length === 0) await straksEindigen(tx, organisator, clock.now());
    return meldingen.length > 0 ? 'gedaan' : 'niet-nodig';
  });
}

async function lopend(tx: Tx, organisator: PersoonId, now: Date): Promise<Melding[]> {
  const meldingen = await tx.meldingen.list({ behandelaar: organisator, status: LOPEND });
  return meldingen.filter((melding) => teVolgen(melding, now).length > 0);
}

/** Not at once: a talk that moves to another day leaves the calendar before it comes back. */
async function straksEindigen(tx: Tx, organisator: PersoonId, now: Date): Promise<void> {
  const rij = await tx.subscriptions.get(organisator);
  const op = plusMinuten(now, NALOOP_MINUTEN);
  if (!rij || rij.onderhoudOp <= op) return;
  await tx.subscriptions.save({ ...rij, onderhoudOp: op });
  await tx.jobs.add([volgen(organisator, op)]);
}

/**
 * Worker: makes, renews or ends what is due. Without the agreement of Graph the looks on schedule are all there is,
 * and a day later it is asked again.
 */
export async function onderhouden(deps: Deps, organisator: PersoonId): Promise<Gedaan> {
  const { store, clock, subscriptions, notifyUrl, log } = deps;
  const now = clock.now();
  const rij = await store.transaction((tx) => tx.subscriptions.get(organisator));
  if (!rij || rij.onderhoudOp > now) return 'niet-nodig';
  const { bijGraph } = rij;
  const url = notifyUrl();
  const nodig = await store.transaction(async (tx) => (await lopend(tx, organisator, now)).length > 0);
  if (url === undefined || !nodig) return eindigen(deps, rij);

  const tot = plusMinuten(now, LEVENSDUUR_MINUTEN);
  if (bijGraph?.url === url && bijGraph.vervaltOp > now) {
    const vervaltOp = await subscriptions.renew(bijGraph.id, tot);
    if (vervaltOp) return bewaar(deps, rij, { ...bijGraph, vervaltOp });
  } else if (bijGraph) await subscriptions.remove(bijGraph.id);
  const gemaakt = await subscriptions.create(organisator, url, tot);
  if (gemaakt.ok) {
    const { id, hash, vervaltOp } = gemaakt;
    return bewaar(deps, rij, { id, hash, vervaltOp, url });
  }
  const { ok: _, ...waarom } = gemaakt;
  log.warn('calendar.not-followed', waarom);
  return uitstellen(deps, organisator);
}

/** Worker, after the last try and after a refusal: once more tomorrow. What Graph still does until then counts. */
export function uitstellen({ store, clock }: Deps, organisator: PersoonId): Promise<Gedaan> {
  return store.transaction(async (tx) => {
    const rij = await tx.subscriptions.get(organisator);
    const now = clock.now();
    if (!rij || rij.onderhoudOp > now) return 'niet-nodig';
    const morgen = plusDagen(now, 1);
    await tx.subscriptions.save({ ...rij, onderhoudOp: morgen });
    await tx.jobs.add([volgen(organisator, morgen)]);
    return 'gedaan';
  });
}

/** Keeps what Graph agreed to. After a new one every talk is looked at: what changed before it was not told. */
async function bewaar(
  { store, clock, subscriptions }: Deps,
  eerder: Subscription,
  bijGraph: NonNullable<Subscription['bijGraph']>,
): Promise<Gedaan> {
  const { organisator } = eerder;
  const verlengd = eerder.bijGraph?.id === bijGraph.id;
  const teveel = await store.transaction(async (tx) => {
    const nu = await tx.subscriptions.get(organisator);
    // Ended meanwhile.
    if (!nu) return bijGraph.id;
    const huidig = nu.bijGraph?.id;
    // Another worker made a new one, which is the one that works.
    if (verlengd && huidig !== bijGraph.id) return undefined;
    const onderhoudOp = plusDagen(bijGraph.vervaltOp, -1);
    const volgende = { ...nu, bijGraph, onderhoudOp };
    await tx.subscriptions.save(volgende);
    await tx.jobs.add([volgen(organisator, onderhoudOp)]);
    if (!verlengd && eerder.bijGraph) await vraag(tx, volgende, clock.now());
    return verlengd ? undefined : huidig;
  });
  if (teveel !== undefined) await subscriptions.remove(teveel);
  return 'gedaan';
}

/** No talk is ahead, or nothing from outside can reach us any more. */
async function eindigen(deps: Deps, { organisator, bijGraph }: Subscription): Promise<Gedaan> {
  const { store, clock, subscriptions, notifyUrl } = deps;
  if (bijGraph) await subscriptions.remove(bijGraph.id);
  await store.transaction((tx) => tx.subscriptions.remove(organisator));
  // A talk that was put in this calendar just before saw that it was followed already.
  await store.transaction(async (tx) => {
    const now = clock.now();
    if (notifyUrl() === undefined || (await lopend(tx, organisator, now)).length === 0) return;
    if (await tx.subscriptions.add(organisator, now)) await tx.jobs.add([volgen(organisator)]);
  });
  return 'gedaan';
}

/** At start: what was made for another address does not reach us. */
export async function begin({ store, clock, notifyUrl }: Deps): Promise<void> {
  await store.transaction(async (tx) => {
    const now = clock.now();
    for (const rij of await tx.subscriptions.list()) {
      if (!rij.bijGraph || rij.bijGraph.url === notifyUrl()) continue;
      await tx.subscriptions.save({ ...rij, onderhoudOp: now });
      await tx.jobs.add([volgen(rij.organisator)]);
    }
  });
}
