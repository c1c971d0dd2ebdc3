import { accept, refuse, type Decision } from './decision';
import { metHandeling, weiger, type Context } from './handeling';
import type { Melding } from './melding';

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
  if (melding.status !== 'ingediend')
    return refuse(melding.status === 'concept' ? 'niet-ingediend' : melding.status);
  const { actor, now } = context;
  return accept(
    metHandeling(
      { ...melding, status: 'opgepakt', opgepaktOp: now },
      { wat: 'opgepakt', door: actor, op: now },
    ),
    {
      berichten: [
        { soort: 'afhandelen', aan: actor },
        { soort: 'melden', aan: melding.melder },
        { soort: 'opgepakt', aan: melding.melder },
      ],
    },
  );
}
