import {
  alsDoorTeGeven,
  BEOORDELING_DAGEN,
  onbeantwoord,
  slechtBeoordeeld,
  type Beoordeling,
  type BeoordelingReden,
  type BeoordelingSoort,
  type Onderwerp,
} from '../domain/beoordeling';
import { heeftFunctie } from '../domain/bevoegdheid';
import { dagVan, plusDagen } from '../domain/kalender';
import type { PersoonId } from '../domain/melding';
import type { Profiel } from '../domain/protocol/profiel';
import type { Clock, Store, Tx } from './ports';

export interface Deps {
  store: Store;
  clock: Clock;
  profiel: Profiel;
}

/**
 * 'Hielp dit?', or that there was no answer. The same id again changes the verdict and adds none. Whose it is, is not
 * given here, so it cannot be kept.
 */
export function beoordeel(
  deps: Deps,
  { id, soort, artikel }: { id: string; soort: BeoordelingSoort; artikel?: string },
): Promise<void> {
  return deps.store.transaction(async (tx) => {
    const oud = await tx.beoordelingen.get(id);
    const zelfde = oud?.soort === soort;
    if (!zelfde) await bewaar(tx, deps, { id, soort, ...(artikel === undefined ? {} : { artikel }) });
  });
}

/**
 * Why it did not help, and the question where the writer agreed to pass it on. Gives what it was said of; undefined
 * where the row is gone.
 */
export function vulAan(
  deps: Deps,
  id: string,
  { reden, vraag = '' }: { reden?: BeoordelingReden; vraag?: string },
): Promise<Beoordeling | undefined> {
  return deps.store.transaction(async (tx) => {
    const oud = await tx.beoordelingen.get(id);
    if (!oud) return undefined;
    const doorgeven = alsDoorTeGeven(vraag);
    const nieuw = {
      ...oud,
      ...(reden === undefined ? {} : { reden }),
      ...(doorgeven === '' ? {} : { vraag: doorgeven }),
    };
    await bewaar(tx, deps, nieuw);
    return nieuw;
  });
}

export interface Overzicht {
  onderwerpen: Onderwerp[];
  onbeantwoord: number;
  /** Questions that were passed on with consent, oldest first. */
  vragen: Beoordeling[];
}

/** What the answers lack, for a coordinator; undefined: he is none. */
export async function overzicht({ store, profiel }: Deps, actor: PersoonId): Promise<Overzicht | undefined> {
  if (!heeftFunctie('coordinatoren', actor, profiel)) return undefined;
  return store.transaction(async (tx) => {
    const tellingen = await tx.beoordelingen.tellingen();
    return {
      onderwerpen: slechtBeoordeeld(tellingen),
      onbeantwoord: onbeantwoord(tellingen),
      vragen: await tx.beoordelingen.vragen(),
    };
  });
}

/** The coordinator has read a question: its text goes, what it counts for stays. */
export async function gelezen(deps: Deps, actor: PersoonId, id: string): Promise<void> {
  if (!heeftFunctie('coordinatoren', actor, deps.profiel)) return;
  await deps.store.transaction(async (tx) => {
    const oud = await tx.beoordelingen.get(id);
    if (!oud) return;
    const { vraag: _, ...zonder } = oud;
    await bewaar(tx, deps, zonder);
  });
}

/** An article was the answer to a question. */
export function telGebruik({ store }: Pick<Deps, 'store'>, artikel: string): Promise<void> {
  return store.transaction((tx) => tx.beoordelingen.telGebruik(artikel));
}

function bewaar(
  tx: Tx,
  { clock }: Deps,
  beoordeling: Omit<Beoordeling, 'dag'> & { dag?: string },
): Promise<void> {
  const now = clock.now();
  const tot = dagVan(plusDagen(now, -BEOORDELING_DAGEN));
  return tx.beoordelingen.save({ ...beoordeling, dag: beoordeling.dag ?? dagVan(now) }, tot);
}
