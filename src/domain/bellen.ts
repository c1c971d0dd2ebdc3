import { oppakken } from './afhandelen';
import { accept, refuse, type Decision } from './decision';
import { dossierVan } from './melding';
import { metHandeling, weiger, type Context } from './handeling';
import type { GesprekSoort, Melding, Nazorggesprek } from './melding';

/** 'Ik bel nu' (D-52c): taking it up and the first talk in one click. */
export function bellen(melding: Melding, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'gesprek-gevoerd');
  if (nee) return nee;
  if (melding.status !== 'ingediend') return gesprekGevoerd(melding, '24uur', context);
  const opgepakt = oppakken(melding, context);
  if (!opgepakt.ok) return opgepakt;
  const gevoerd = gesprekGevoerd(opgepakt.next, '24uur', context);
  if (!gevoerd.ok) return gevoerd;
  const { next, taken, berichten } = gevoerd;
  const nieuw = berichten.filter(
    (b) => !opgepakt.berichten.some((o) => o.soort === b.soort && o.aan === b.aan),
  );
  return accept(next, { taken: [...opgepakt.taken, ...taken], berichten: [...opgepakt.berichten, ...nieuw] });
}

/**
 * The behandelaar says that he spoke the employee. A hold outside working hours goes out of the calendar; an ordinary
 * appointment may stay, and so does the extra talk in the office (D-52).
 */
export function gesprekGevoerd(melding: Melding, soort: GesprekSoort, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'gesprek-gevoerd');
  if (nee) return nee;
  if (melding.status !== 'opgepakt')
    return refuse(melding.status === 'ingediend' ? 'eerst-oppakken' : 'afgerond');
  const { actor, now } = context;
  const gesprek = melding.nazorg.find((g) => g.soort === soort && g.status !== 'afgezien');
  if (!gesprek || gesprek.status === 'gevoerd') return accept(melding);
  const { eventId, ...zonder } = gesprek;
  const weg = gesprek.moment?.wijze === 'buiten-werktijd' ? eventId : undefined;
  const gevoerd: Nazorggesprek = {
    ...(weg === undefined ? gesprek : zonder),
    status: 'gevoerd',
    gevoerdOp: now,
  };
  const next = {
    ...metEersteGesprek(melding, soort, context),
    nazorg: melding.nazorg.map((g) => (g.soort === soort ? gevoerd : g)),
  };
  return accept(metHandeling(next, { wat: 'gesprek-gevoerd', door: actor, op: now }), {
    taken:
      weg === undefined
        ? []
        : [
            {
              effect: {
                kind: 'agenda-verwijderen',
                meldingId: melding.id,
                organisator: actor,
                eventIds: [weg],
              },
            },
          ],
    berichten: [
      { soort: 'afhandelen', aan: actor },
      { soort: 'melden', aan: melding.melder },
    ],
  });
}

/** The first talk is also the first task of the handling card (R122). */
function metEersteGesprek(melding: Melding, soort: GesprekSoort, { actor, now }: Context): Melding {
  if (soort !== '24uur') return melding;
  const dossier = dossierVan(melding);
  const taken = dossier.taken.filter(({ id }) => id !== 'eerste-gesprek');
  const gedaan = { id: 'eerste-gesprek', stand: 'gedaan', op: now, gedaanOp: now, door: actor } as const;
  return { ...melding, dossier: { ...dossier, taken: [...taken, gedaan] } };
}
