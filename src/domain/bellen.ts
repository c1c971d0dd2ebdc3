import { oppakken } from './afhandelen';
import { accept, type Accepted, type Decision } from './decision';
import { dossierVan } from './melding';
import { metHandeling, nietInBehandeling, weiger, type Context } from './handeling';
import type { GesprekSoort, Melding, Nazorggesprek } from './melding';

/** 'Ik bel nu' (D-52c): taking it up and the first talk in one click. */
export function bellen(melding: Melding, context: Context): Decision<Melding> {
  const opgepakt = oppakken(melding, context);
  if (!opgepakt.ok) return gesprekGevoerd(melding, '24uur', context);
  const { next, taken } = voer(opgepakt.next, '24uur', context);
  return accept(next, { taken: [...opgepakt.taken, ...taken], berichten: opgepakt.berichten });
}

/** The behandelaar says that he spoke the employee. */
export function gesprekGevoerd(melding: Melding, soort: GesprekSoort, context: Context): Decision<Melding> {
  return (
    weiger(melding, context, 'gesprek-gevoerd') ?? nietInBehandeling(melding) ?? voer(melding, soort, context)
  );
}

/**
 * A hold outside working hours goes out of the calendar; an ordinary appointment may stay, and so does the extra talk
 * in the office (D-52).
 */
export function voer(
  melding: Melding,
  soort: GesprekSoort,
  context: Context,
  op: Date = context.now,
): Accepted<Melding> {
  const { actor, now } = context;
  const gesprek = melding.nazorg.find((g) => g.soort === soort && g.status !== 'afgezien');
  if (!gesprek || gesprek.status === 'gevoerd') return accept(melding);
  const { eventId, ...zonder } = gesprek;
  const weg = gesprek.moment?.wijze === 'buiten-werktijd' ? eventId : undefined;
  const gevoerd: Nazorggesprek = {
    ...(weg === undefined ? gesprek : zonder),
    status: 'gevoerd',
    gevoerdOp: op,
  };
  const next = {
    ...metEersteGesprek(melding, soort, context, op),
    nazorg: melding.nazorg.map((g) => (g.soort === soort ? gevoerd : g)),
  };
  const verwijderen = {
    kind: 'agenda-verwijderen' as const,
    meldingId: melding.id,
    organisator: actor,
  };
  return accept(metHandeling(next, { wat: 'gesprek-gevoerd', door: actor, op: now }), {
    taken: weg === undefined ? [] : [{ effect: { ...verwijderen, eventIds: [weg] } }],
    berichten: [
      { soort: 'afhandelen', aan: actor },
      { soort: 'melden', aan: melding.melder },
    ],
  });
}

/** The first talk is also the first task of the handling card (R122). */
function metEersteGesprek(melding: Melding, soort: GesprekSoort, { actor, now }: Context, op: Date): Melding {
  if (soort !== '24uur') return melding;
  const dossier = dossierVan(melding);
  const taken = dossier.taken.filter(({ id }) => id !== 'eerste-gesprek');
  const gedaan = { id: 'eerste-gesprek', stand: 'gedaan', op: now, gedaanOp: op, door: actor } as const;
  return { ...melding, dossier: { ...dossier, taken: [...taken, gedaan] } };
}
