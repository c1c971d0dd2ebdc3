import { bewarenTot, CONCEPT_DAGEN } from '../domain/melden';
import type { Deps } from './melden';

const DAG = 24 * 60 * 60 * 1000;

/** Worker: removes a melding whose bewaartermijn is over, or a concept that was left alone (D-11). */
export function verwijderen(
  { store, clock, profiel }: Deps,
  meldingId: string,
): Promise<'gedaan' | 'niet-nodig'> {
  return store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(meldingId);
    if (!melding) return 'niet-nodig';
    const tot = melding.ingediendOp
      ? bewarenTot(melding.ingediendOp, profiel)
      : new Date(melding.begonnenOp.getTime() + CONCEPT_DAGEN * DAG);
    // The job of the concept also comes by when the melding was sent in meanwhile.
    if (tot.getTime() > clock.now().getTime()) return 'niet-nodig';
    await tx.meldingen.remove(meldingId);
    return 'gedaan';
  });
}
