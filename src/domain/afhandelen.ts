import { accept, refuse, type Decision } from './decision';
import { metHandeling, nietInBehandeling, weiger, type Context } from './handeling';
import { oppakMomenten } from './herinneren';
import { kring } from './kring';
import type { Melding } from './melding';
import { isIntrekkingGevraagd, spoorIntrekken } from './mijn';

/** Seeing the content is an act of its own: it stands in the audit trail (D-111). */
export function bekijken(melding: Melding, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'inhoud-zien');
  if (nee) return nee;
  const { actor, now } = context;
  return accept(metHandeling(melding, { wat: 'bekeken', door: actor, op: now }));
}

/** 'Ik pak dit op': the melder is told. */
export function oppakken(melding: Melding, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'oppakken');
  if (nee) return nee;
  if (melding.status === 'opgepakt') return refuse('al-opgepakt');
  if (melding.status === 'afgerond' || melding.status === 'ingetrokken') return refuse(melding.status);
  const { actor, now } = context;
  const next = metHandeling(
    { ...melding, status: 'opgepakt', opgepaktOp: now },
    { wat: 'opgepakt', door: actor, op: now },
  );
  const gevraagd = melding.geescaleerdOp ? kring(melding, context.profiel) : [];
  return accept(next, {
    taken: oppakMomenten(next, context),
    berichten: [
      { soort: 'afhandelen', aan: actor },
      { soort: 'melden', aan: melding.melder },
      { soort: 'opgepakt', aan: melding.melder },
      // Who was asked to take it over sees that it is not needed any more.
      ...gevraagd.map(({ id }) => ({ soort: 'overnemen' as const, aan: id })),
    ],
  });
}

/**
 * D-94: the melder asked to withdraw a melding that was taken up. The behandelaar agrees, or it stays; he can never
 * take it away when nobody asked (A34).
 */
export function intrekverzoekBeantwoorden(
  melding: Melding,
  keuze: 'akkoord' | 'blijft',
  context: Context,
): Decision<Melding> {
  const nee = weiger(melding, context, 'taak-afvinken') ?? nietInBehandeling(melding);
  if (nee) return nee;
  if (!isIntrekkingGevraagd(melding)) return refuse('stap-klaar');
  const { actor, now } = context;
  if (keuze === 'akkoord') return spoorIntrekken({ ...melding, status: 'ingediend' }, context);
  return accept(metHandeling(melding, { wat: 'intrekking-blijft', door: actor, op: now }), {
    berichten: [{ soort: 'melden', aan: melding.melder }],
  });
}
