import { wegOp } from '../domain/afronden';
import { conceptTot } from '../domain/melden';
import type { Deps } from './melden';
import type { Gedaan } from './queue';

/**
 * Worker: removes a melding whose bewaartermijn is over, one that was closed or withdrawn a while ago, or a concept
 * that was not sent in (D-11).
 */
export function verwijderen({ store, clock, profiel }: Deps, meldingId: string): Promise<Gedaan> {
  return store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(meldingId);
    if (!melding) return 'niet-nodig';
    const { ingediendOp } = melding;
    const tot = ingediendOp ? wegOp(melding, ingediendOp, profiel) : conceptTot(melding);
    if (tot > clock.now()) {
      // The job of the concept, when it was sent in meanwhile; or the municipality chose a longer bewaartermijn.
      await tx.jobs.add([{ effect: { kind: 'melding-verwijderen', meldingId }, op: tot }]);
      return 'niet-nodig';
    }
    await tx.meldingen.remove(meldingId);
    return 'gedaan';
  });
}
