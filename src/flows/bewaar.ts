import type { Accepted } from '../domain/decision';
import type { Taak } from '../domain/effect';
import { plusMinuten } from '../domain/kalender';
import type { Melding } from '../domain/melding';
import { gaatDoor } from '../domain/sporen';
import type { Clock, Ids, Tx } from './ports';

/**
 * A card people work in is drawn again later: to update it now would take away the view they have open. It asks
 * for the present state by itself whenever it is looked at (bericht.verversen).
 */
const LATER_MINUTEN = 30;
/** Longer than a call that nobody waits for any more can still be under way. */
const NAIJLEN_MINUTEN = 5;

/** Saves what was decided together with everything that must happen outside: one place for the outbox. */
export async function bewaar(
  tx: Tx,
  { ids, clock }: { ids: Ids; clock: Clock },
  { next, taken, berichten, sporen }: Accepted<Melding>,
): Promise<Melding> {
  const saved = await tx.meldingen.save(next);
  for (const spoor of sporen) await tx.meldingen.save(spoor);
  const over = (minuten: number) => plusMinuten(clock.now(), minuten);
  const posten: Taak[] = taken.map((taak) =>
    taak.effect.kind === 'agenda-opsporen' ? { ...taak, op: over(NAIJLEN_MINUTEN) } : taak,
  );
  for (const { soort, aan, opnieuw } of berichten.filter((bericht) => gaatDoor(saved, bericht))) {
    const id = berichtId(ids, saved.id, soort, aan);
    const bestaand = await tx.berichten.get(id);
    // A call for help is never only redrawn: that gives no notification. The copy that was sent before expires.
    if (!bestaand || opnieuw || soort === 'let-op') {
      await tx.berichten.save({ id, soort, aan, meldingId: saved.id });
      posten.push({ effect: { kind: 'bericht-sturen', berichtId: id } });
    } else {
      posten.push({
        effect: { kind: 'bericht-bijwerken', berichtId: id },
        ...(soort === 'afhandelen' ? { op: over(LATER_MINUTEN) } : {}),
      });
    }
  }
  if (posten.length > 0) await tx.jobs.add(posten);
  return saved;
}

/** One message of a kind to one person about one melding: the same id every time. */
export function berichtId(ids: Ids, meldingId: string, soort: string, aan: string): string {
  return ids.stable(`bericht:${meldingId}:${soort}:${aan}`);
}
