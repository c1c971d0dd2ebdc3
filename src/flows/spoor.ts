import { metHandeling } from '../domain/handeling';
import type { PersoonId } from '../domain/melding';
import type { Clock, Store } from './ports';

/**
 * The content was shown to somebody: that stands in the audit trail (D-111), also when what he wanted to do was not
 * possible. Nothing for the melder, and nothing when what he did since `sinds` left a line already.
 */
export function getoond(
  { store, clock }: { store: Store; clock: Clock },
  aan: PersoonId,
  meldingId: string,
  sinds: Date,
): Promise<void> {
  return store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(meldingId);
    if (!melding || melding.melder === aan) return;
    if (melding.handelingen.some(({ door, op }) => door === aan && op >= sinds)) return;
    await tx.meldingen.save(metHandeling(melding, { wat: 'bekeken', door: aan, op: clock.now() }));
  });
}
