import { accept, refuse, type Accepted, type Refused, type TeSturen } from './decision';
import { metHandeling, weiger, type Context } from './handeling';
import { gesprekSoorten, isBereikbaar, isLopend, slachtoffer, type Melding } from './melding';
import { uitAgenda } from './nazorgstand';

/** Two meldingen of the same place within this time may be about the same thing (D-95). */
const SAMEN_MINUTEN = 60;

/** Whether two meldingen can be about one incident: the same place within the hour (D-95). A person decides. */
export function lijktOp(een: Melding, ander: Melding): boolean {
  const [a, b] = [een.antwoorden, ander.antwoorden];
  if (een.id === ander.id || !isSamenTeVoegen(een) || !isSamenTeVoegen(ander)) return false;
  if (a.locatie === undefined || a.locatie !== b.locatie || !a.incidentOp || !b.incidentOp) return false;
  return Math.abs(a.incidentOp.getTime() - b.incidentOp.getTime()) <= SAMEN_MINUTEN * 60_000;
}

const isSamenTeVoegen = (melding: Melding): boolean => isLopend(melding) && melding.spoorVan === undefined;

/**
 * One incident, reported twice: `ander` goes on as the aftercare track of `melding`, which has the dossier (D-95,
 * N12). Where both are about the same colleague the talks of `ander` leave the calendar: nobody is asked twice.
 * Doing it again changes nothing.
 */
export function samenvoegen(
  melding: Melding,
  ander: Melding,
  context: Context,
): { melding: Accepted<Melding>; ander: Accepted<Melding> } | Refused {
  const nee = weiger(melding, context, 'samenvoegen') ?? weiger(ander, context, 'samenvoegen');
  if (nee) return nee;
  if (ander.spoorVan === melding.id) return { melding: accept(melding), ander: accept(ander) };
  if (!lijktOp(melding, ander)) return refuse('niet-gevonden');
  if (ander.maatregelbesluit) return refuse('al-besloten');
  const { actor, now } = context;
  const handeling = { wat: 'samengevoegd', door: actor, op: now } as const;
  const dubbel = slachtoffer(melding) === slachtoffer(ander);
  const { next, taken } = dubbel ? uitAgenda(ander, gesprekSoorten, 'vervallen') : { next: ander, taken: [] };
  const spoor: Melding = { ...next, spoorVan: melding.id, samengevoegd: true };
  return {
    melding: accept(metHandeling(melding, handeling), {
      berichten: [{ soort: 'afhandelen', aan: actor }],
    }),
    ander: accept(metHandeling(spoor, handeling), { taken, berichten: bericht(spoor, dubbel) }),
  };
}

/** One neutral message to who reported it, and to whom it happened when his talks change. */
function bericht(ander: Melding, dubbel: boolean): TeSturen[] {
  const mensen = [ander.melder, ...(dubbel && isBereikbaar(ander) ? [slachtoffer(ander)] : [])];
  return [
    ...[...new Set(mensen)].map((aan): TeSturen => ({ soort: 'samengevoegd', aan, opnieuw: true })),
    { soort: 'melden', aan: ander.melder },
  ];
}

/** The melding it was joined to is withdrawn: it goes on by itself, and talks that had gone are planned anew. */
export function losmaken(
  { spoorVan: _s, samengevoegd: _v, ...los }: Melding,
  { now }: Context,
): Accepted<Melding> {
  const weg = los.nazorg.length > 0 && los.nazorg.every(({ status }) => status === 'vervallen');
  const { next, taken } = weg ? uitAgenda(los, gesprekSoorten, 'te-plannen') : { next: los, taken: [] };
  const { behandelaar } = los;
  return accept(metHandeling(next, { wat: 'losgemaakt', op: now }), {
    taken,
    berichten: behandelaar ? [{ soort: 'afhandelen', aan: behandelaar.id, opnieuw: true }] : [],
  });
}
