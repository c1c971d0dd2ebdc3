import { teVolgen, volgendeKeer } from '../domain/agendastand';
import type { Melding } from '../domain/melding';
import type { Deps } from './melden';
import type { Tx } from './ports';

/** Sets the next look at the calendars, once however often it is asked; nothing when no talk is ahead. */
export async function volg(tx: Tx, { clock, profiel }: Deps, melding: Melding): Promise<void> {
  const now = clock.now();
  if (teVolgen(melding, now).length === 0) return;
  const op = volgendeKeer(now, profiel);
  if (await tx.beurten.isNew(`nakijken:${melding.id}:${op.toISOString()}`, op))
    await tx.jobs.add([{ effect: { kind: 'agenda-nakijken', meldingId: melding.id }, op }]);
}
