import { oppakken } from './afhandelen';
import { accept, type Accepted, type Decision } from './decision';
import { later, type Taak } from './effect';
import { metHandeling, nietInBehandeling, weiger, type Context } from './handeling';
import { inWerktijd, isWerktijd, plusMinuten } from './kalender';
import { dossierVan, type GesprekSoort, type Melding, type Nazorggesprek } from './melding';
import { gevraagd, moetVragen } from './nazorgherinneren';
import { metGesprek, teZoeken } from './nazorgstand';

/** 'Ik bel nu' is said before the call: the employee is asked when it is over. */
const BELLEN_MINUTEN = 60;

/** 'Ik bel nu' (D-52c): taking it up and the first talk in one click. */
export function bellen(melding: Melding, context: Context): Decision<Melding> {
  const { now } = context;
  return metOppakken(melding, '24uur', context, plusMinuten(now, BELLEN_MINUTEN));
}

/** The behandelaar says that he spoke the employee; who did not take it up yet does so with it. */
export function gevoerd(melding: Melding, soort: GesprekSoort, context: Context): Decision<Melding> {
  return metOppakken(melding, soort, context, context.now);
}

/** The behandelaar says that he spoke the employee. */
export function gesprekGevoerd(
  melding: Melding,
  soort: GesprekSoort,
  context: Context,
  vragenOp: Date = context.now,
): Decision<Melding> {
  return (
    weiger(melding, context, 'gesprek-gevoerd') ??
    nietInBehandeling(melding) ??
    voer(melding, soort, context, context.now, vragenOp)
  );
}

function metOppakken(
  melding: Melding,
  soort: GesprekSoort,
  context: Context,
  vragenOp: Date,
): Decision<Melding> {
  const opgepakt = oppakken(melding, context);
  if (!opgepakt.ok) return gesprekGevoerd(melding, soort, context, vragenOp);
  const { next, taken, berichten } = voer(opgepakt.next, soort, context, context.now, vragenOp);
  const vraag = berichten.filter(({ soort: s }) => s.startsWith('klopt-'));
  return accept(next, {
    taken: [...opgepakt.taken, ...taken],
    berichten: [...opgepakt.berichten, ...vraag],
  });
}

/**
 * A hold outside working hours goes out of the calendar; an ordinary appointment may stay, and so does the extra talk
 * in the office (D-52). The employee is asked separately whether it was held (N7): in working hours, from `vragenOp`
 * on; not when he said so already.
 */
export function voer(
  melding: Melding,
  soort: GesprekSoort,
  context: Context,
  op: Date = context.now,
  vragenOp: Date = context.now,
): Accepted<Melding> {
  const { actor, now } = context;
  const gesprek = melding.nazorg.find((g) => g.soort === soort && g.status !== 'afgezien');
  if (!gesprek || gesprek.status === 'gevoerd') return accept(melding);
  const { eventId, ...zonder } = gesprek;
  const weg = gesprek.moment?.wijze === 'buiten-werktijd' ? eventId : undefined;
  const gehouden: Nazorggesprek = {
    ...zonderNee(weg === undefined ? gesprek : zonder),
    status: 'gevoerd',
    gevoerdOp: op,
  };
  const gezet = metGesprek(metEersteGesprek(melding, soort, context, op), soort, () => gehouden);
  const verwijderen = {
    kind: 'agenda-verwijderen' as const,
    meldingId: melding.id,
    organisator: melding.behandelaar?.id ?? actor,
  };
  const { next, taken, berichten } = vraagMedewerker(gezet, gehouden, context, vragenOp);
  return accept(metHandeling(next, { wat: 'gesprek-gevoerd', door: actor, op: now }), {
    taken: [
      ...(weg === undefined ? [] : [{ effect: { ...verwijderen, eventIds: [weg] } } satisfies Taak]),
      ...teZoeken(melding, soort),
      ...taken,
    ],
    berichten: [{ soort: 'afhandelen', aan: actor }, { soort: 'melden', aan: melding.melder }, ...berichten],
  });
}

/** What the employee said of an earlier try does not count any more; a yes does. */
function zonderNee(gesprek: Nazorggesprek): Nazorggesprek {
  const { bevestigd, gevraagdOp: _, rustTot: _r, ...rest } = gesprek;
  return bevestigd?.antwoord === 'ja' ? { ...rest, bevestigd } : rest;
}

function vraagMedewerker(
  melding: Melding,
  gesprek: Nazorggesprek,
  { now, profiel }: Context,
  vragenOp: Date,
): Accepted<Melding> {
  const { stilTot = now } = gesprek;
  const op = inWerktijd(stilTot > vragenOp ? stilTot : vragenOp, profiel);
  if (op <= now && isWerktijd(now, profiel) && moetVragen(melding, gesprek, now)) {
    const { melding: next, berichten } = gevraagd(melding, gesprek, now);
    return accept(next, { berichten });
  }
  return moetVragen(melding, gesprek, op)
    ? accept(melding, { taken: [later(melding.id, 'gesprek-navragen', op, { soort: gesprek.soort })] })
    : accept(melding);
}

/** The first talk is also the first task of the handling card (R122). */
function metEersteGesprek(melding: Melding, soort: GesprekSoort, { actor, now }: Context, op: Date): Melding {
  if (soort !== '24uur') return melding;
  const dossier = dossierVan(melding);
  const taken = dossier.taken.filter(({ id }) => id !== 'eerste-gesprek');
  const gedaan = { id: 'eerste-gesprek', stand: 'gedaan', op: now, gedaanOp: op, door: actor } as const;
  return { ...melding, dossier: { ...dossier, taken: [...taken, gedaan] } };
}
