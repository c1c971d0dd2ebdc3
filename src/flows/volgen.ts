import { teVolgen, volgendeKeer } from '../domain/agendastand';
import type { Melding } from '../domain/melding';
import type { Deps as MeldenDeps } from './melden';
import type { Tx } from './ports';

export interface Deps extends MeldenDeps {
  /** Where Graph delivers what changed in a calendar, https; undefined: it cannot reach us. */
  notifyUrl: () => string | undefined;
}

/**
 * Sets the next look at the calendars, once however often it is asked; nothing when no talk is ahead. The first talk
 * in a calendar also asks Graph to tell what changes in it; the looks go on, for whatever does not reach us.
 */
export async function volg(tx: Tx, { clock, profiel, notifyUrl }: Deps, melding: Melding): Promise<void> {
  const now = clock.now();
  if (teVolgen(melding, now).length === 0) return;
  const op = volgendeKeer(now, profiel);
  if (await tx.beurten.isNew(`nakijken:${melding.id}:${op.toISOString()}`, op))
    await tx.jobs.add([{ effect: { kind: 'agenda-nakijken', meldingId: melding.id }, op }]);
  const organisator = melding.behandelaar?.id;
  if (organisator === undefined || notifyUrl() === undefined) return;
  if (await tx.subscriptions.add(organisator, now))
    await tx.jobs.add([{ effect: { kind: 'agenda-volgen', organisator } }]);
}
