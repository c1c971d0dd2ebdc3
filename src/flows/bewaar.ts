import type { Decision } from '../domain/decision';
import type { Taak } from '../domain/effect';
import type { Melding } from '../domain/melding';
import type { Ids, Tx } from './ports';

/** Saves what was decided together with everything that must happen outside: one place for the outbox. */
export async function bewaar(
  tx: Tx,
  ids: Ids,
  { next, taken, berichten }: Extract<Decision<Melding>, { ok: true }>,
): Promise<Melding> {
  const saved = await tx.meldingen.save(next);
  const posten: Taak[] = [...taken];
  for (const { soort, aan } of berichten) {
    const id = berichtId(ids, saved.id, soort, aan);
    const bestaand = await tx.berichten.get(id);
    if (!bestaand) await tx.berichten.save({ id, soort, aan, meldingId: saved.id });
    posten.push({ effect: { kind: bestaand ? 'bericht-bijwerken' : 'bericht-sturen', berichtId: id } });
  }
  if (posten.length > 0) await tx.jobs.add(posten);
  return saved;
}

/** One message of a kind to one person about one melding: the same id every time. */
export function berichtId(ids: Ids, meldingId: string, soort: string, aan: string): string {
  return ids.stable(`bericht:${meldingId}:${soort}:${aan}`);
}
