import { accept, refuse, type Accepted, type Decision } from './decision';
import { metHandeling, weiger, type Context } from './handeling';
import { isLopend, type GesprekSoort, type Handeling, type Melding, type Nazorggesprek } from './melding';
import { uitAgenda } from './nazorgstand';

/** Talks that can still be declined: to be planned, or planned and not held. */
const NOG: readonly Nazorggesprek['status'][] = ['te-plannen', 'gekozen', 'gepland', 'mislukt'];

const soorten = ({ nazorg }: Melding, standen: readonly Nazorggesprek['status'][]): GesprekSoort[] =>
  nazorg.filter((g) => standen.includes(g.status)).map((g) => g.soort);
/** The first talk may be moved within its term, but it is always offered (R122, N5). */
const teMijden = (melding: Melding): GesprekSoort[] =>
  soorten(melding, NOG).filter((soort) => soort !== '24uur');

export const kanAfzien = (melding: Melding): boolean => isLopend(melding) && teMijden(melding).length > 0;
export const kanWeer = (melding: Melding): boolean =>
  isLopend(melding) && soorten(melding, ['afgezien']).length > 0;

/**
 * The employee wants no later talks (A25, E17): those that were not held go out of the calendars. No reason is asked and
 * the offer stays open. Offering it remains the duty of the behandelaar, who is told.
 */
export function afzien(melding: Melding, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'nazorg-afzien');
  if (nee) return nee;
  if (!kanAfzien(melding)) return nietMeer(melding);
  return gewijzigd(uitAgenda(melding, teMijden(melding), 'afgezien'), 'gesprek-afgezien', context);
}

/** Changed his mind: the talks are planned anew. */
export function weerGewenst(melding: Melding, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'nazorg-afzien');
  if (nee) return nee;
  if (!kanWeer(melding)) return nietMeer(melding);
  const terug = uitAgenda(melding, soorten(melding, ['afgezien']), 'te-plannen');
  return gewijzigd(terug, 'gesprek-weer-gewenst', context);
}

/** Closed or withdrawn is said to be so; otherwise there is nothing to do, and a second click does nothing. */
function nietMeer(melding: Melding): Decision<Melding> {
  const { status } = melding;
  return status === 'afgerond' || status === 'ingetrokken' ? refuse(status) : accept(melding);
}

function gewijzigd(
  { next, taken }: Pick<Accepted<Melding>, 'next' | 'taken'>,
  wat: Extract<Handeling['wat'], 'gesprek-afgezien' | 'gesprek-weer-gewenst'>,
  { actor, now }: Context,
): Decision<Melding> {
  const { behandelaar, melder } = next;
  return accept(metHandeling(next, { wat, door: actor, op: now }), {
    taken,
    berichten: [
      ...(behandelaar
        ? [
            { soort: 'nazorg' as const, aan: behandelaar.id, opnieuw: true as const },
            { soort: 'afhandelen' as const, aan: behandelaar.id },
          ]
        : []),
      { soort: 'melden', aan: melder },
    ],
  });
}
