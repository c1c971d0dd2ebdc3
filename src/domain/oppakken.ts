import { accept, type Accepted, type TeSturen } from './decision';
import { later, type MomentKind } from './effect';
import { metHandeling } from './handeling';
import { wisselCodes } from './handelingcodes';
import type { Handeling, Melding } from './melding';
import { kring } from './kring';
import { wieHeeftHet } from './overdragen';
import type { Profiel } from './protocol/profiel';
import { oppakkenVoor } from './spoed';

/** What happened last to who has it: given to somebody, not taken up in time, not reached. */
export function laatsteWissel({ handelingen }: Melding): Handeling | undefined {
  return handelingen.findLast(({ wat }) => wisselCodes.includes(wat) || wat === 'niet-opgepakt');
}

/**
 * The acknowledgement timer (D-80, M4). The first time the vervanger, the IRM and the coordinator are asked to take
 * it over, and the melder hears that; the second time the IRM and the coordinator once more. A timer that was set for
 * somebody who has it no more does nothing.
 */
export function nietOpgepakt(
  melding: Melding,
  wat: Extract<MomentKind, 'oppakken-1' | 'oppakken-2'>,
  { now, profiel }: { now: Date; profiel: Profiel },
): Accepted<Melding> | undefined {
  const laatste = laatsteWissel(melding);
  const eerder = laatste?.wat === 'niet-opgepakt';
  if (melding.status !== 'ingediend' || !laatste || eerder !== (wat === 'oppakken-2')) return undefined;
  const opnieuw = (kind: MomentKind, vanaf: Date) =>
    later(melding.id, kind, oppakkenVoor(vanaf, melding, profiel));
  // Given to somebody else meanwhile, or it proved less urgent: the time is not over yet.
  if (now < oppakkenVoor(laatste.op, melding, profiel))
    return accept(melding, { taken: [opnieuw(wat, laatste.op)] });
  const gevraagd = kring(melding, profiel).filter(({ route }) => !eerder || route !== 'vervanger');
  const next = metHandeling(
    { ...melding, geescaleerdOp: melding.geescaleerdOp ?? now },
    { wat: 'niet-opgepakt', op: now },
  );
  return accept(next, {
    taken: eerder ? [] : [opnieuw('oppakken-2', now)],
    berichten: [
      ...gevraagd.map(({ id }): TeSturen => ({ soort: 'overnemen', aan: id, opnieuw: true })),
      ...(gevraagd.length > 0 ? [] : nogEens(melding)),
      ...(eerder ? [] : wieHeeftHet(next)),
    ],
  });
}

/** There is nobody else to ask: his own card once more, with a sound. */
function nogEens({ behandelaar }: Melding): TeSturen[] {
  return behandelaar ? [{ soort: 'afhandelen', aan: behandelaar.id, opnieuw: true }] : [];
}

/** Teams could not give the card to who must take it up: the melder may not think that he has it (M16). */
export function nietBereikt(
  melding: Melding,
  aan: string,
  { now, profiel }: { now: Date; profiel: Profiel },
): Accepted<Melding> {
  const coordinatoren = profiel.rollen.coordinatoren.filter(({ id }) => !(melding.buiten ?? []).includes(id));
  const letOp = coordinatoren.map(({ id }): TeSturen => ({ soort: 'let-op', aan: id }));
  if (melding.status !== 'ingediend' || melding.behandelaar?.id !== aan)
    return accept(melding, { berichten: letOp });
  const next = metHandeling(melding, { wat: 'niet-bereikt', op: now });
  return accept(next, { berichten: [...letOp, ...wieHeeftHet(next)] });
}

/** Whether the last thing known is that the behandelaar could not be reached. */
export function isOnbereikt({ handelingen, status, behandelaar }: Melding): boolean {
  const laatste = handelingen.findLast(
    ({ wat, door }) =>
      wisselCodes.includes(wat) || wat === 'niet-bereikt' || (wat === 'bekeken' && door === behandelaar?.id),
  );
  return status === 'ingediend' && laatste?.wat === 'niet-bereikt';
}
