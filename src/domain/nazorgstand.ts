import type { Decision } from './decision';
import {
  slachtoffer,
  type GesprekSoort,
  type Melding,
  type Moment,
  type Nazorggesprek,
  type PersoonId,
} from './melding';

type Gelukt = Extract<Decision<Melding>, { ok: true }>;

/** The talk of this kind that still has to be put in the calendars, or undefined when the work is not needed. */
export function teDoen(melding: Melding, soort: GesprekSoort): Nazorggesprek | undefined {
  return melding.nazorg.find(
    (g) => g.soort === soort && (g.status === 'te-plannen' || g.status === 'gekozen'),
  );
}

/** Keeps the chosen moment before the calendar is asked, so that a retry sends exactly the same request. */
export function momentGekozen(
  melding: Melding,
  soort: GesprekSoort,
  gekozen: { moment: Moment; transactieId: string; extra?: Nazorggesprek['extra'] },
): Decision<Melding> {
  return gewijzigd(melding, soort, (gesprek) => ({
    ...gesprek,
    status: 'gekozen',
    moment: gekozen.moment,
    transactieId: gekozen.transactieId,
    ...(gekozen.extra ? { extra: gekozen.extra } : {}),
  }));
}

/** The event stands in both calendars. When all talks have their place the people are told, once. */
export function inAgenda(
  melding: Melding,
  soort: GesprekSoort,
  ids: { eventId: string; extraEventId?: string },
  now: Date,
): Decision<Melding> {
  const next = gewijzigd(melding, soort, ({ extra, ...gesprek }) => ({
    ...gesprek,
    status: 'gepland',
    eventId: ids.eventId,
    ...(extra
      ? {
          extra: {
            ...extra,
            ...(ids.extraEventId === undefined ? {} : { eventId: ids.extraEventId }),
          },
        }
      : {}),
  }));
  return afgerond(next, { wat: 'gesprek-gepland', op: now });
}

/** The calendar could not do it for good: the behandelaar plans it himself, the melder hears the truth (N6). */
export function mislukt(
  melding: Melding,
  soort: GesprekSoort,
  coordinatoren: readonly { id: PersoonId }[],
  now: Date,
): Decision<Melding> {
  const decision = afgerond(
    gewijzigd(melding, soort, (gesprek) => ({ ...gesprek, status: 'mislukt' })),
    { wat: 'gesprek-mislukt', op: now },
  );
  return {
    ...decision,
    berichten: [
      ...decision.berichten,
      ...coordinatoren.map(({ id }) => ({ soort: 'let-op' as const, aan: id })),
    ],
  };
}

function gewijzigd(
  melding: Melding,
  soort: GesprekSoort,
  wijzig: (gesprek: Nazorggesprek) => Nazorggesprek,
): Gelukt {
  const nazorg = melding.nazorg.map((g) => (g.soort === soort ? wijzig(g) : g));
  return { ok: true, next: { ...melding, nazorg }, taken: [], berichten: [] };
}

function afgerond({ next }: Gelukt, handeling: Melding['handelingen'][number]): Gelukt {
  const klaar = { ...next, handelingen: [...next.handelingen, handeling] };
  const open = next.nazorg.some((g) => g.status === 'te-plannen' || g.status === 'gekozen');
  if (open || next.behandelaar === undefined) return { ok: true, next: klaar, taken: [], berichten: [] };
  const ergensMislukt = next.nazorg.some((g) => g.status === 'mislukt');
  return {
    ok: true,
    next: klaar,
    taken: [],
    berichten: [
      { soort: ergensMislukt ? 'nazorg-zelf' : 'nazorg', aan: next.behandelaar.id },
      { soort: ergensMislukt ? 'nazorg-eerlijk' : 'nazorg', aan: slachtoffer(next) },
      { soort: 'afhandelen', aan: next.behandelaar.id },
      { soort: 'melden', aan: next.melder },
    ],
  };
}
