import type { Effect } from '../domain/effect';
import { opMoment } from '../domain/momenten';
import { bewaar } from './bewaar';
import type { Deps } from './melden';
import type { Gedaan } from './queue';

/** Worker: a moment that was set before is there; looks whether something must be done still. */
export function moment(
  deps: Deps,
  { meldingId, wat, soort, trede }: Extract<Effect, { kind: 'moment' }>,
): Promise<Gedaan> {
  const { store, clock, profiel } = deps;
  return store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(meldingId);
    const besluit =
      melding &&
      opMoment(melding, wat, {
        now: clock.now(),
        profiel,
        ...(soort === undefined ? {} : { soort }),
        ...(trede === undefined ? {} : { trede }),
      });
    if (!besluit) return 'niet-nodig';
    await bewaar(tx, deps, besluit);
    return 'gedaan';
  });
}
