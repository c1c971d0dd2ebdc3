import type { MomentKind } from '../domain/effect';
import { opMoment } from '../domain/momenten';
import { bewaar } from './bewaar';
import type { Deps } from './melden';

/** Worker: a moment that was set before is there; looks whether something must be done still. */
export function moment(deps: Deps, meldingId: string, wat: MomentKind): Promise<'gedaan' | 'niet-nodig'> {
  const { store, clock, profiel } = deps;
  return store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(meldingId);
    const besluit = melding && opMoment(melding, wat, { now: clock.now(), profiel });
    if (!besluit) return 'niet-nodig';
    await bewaar(tx, deps, besluit);
    return 'gedaan';
  });
}
