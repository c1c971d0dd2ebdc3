import { accept, type Accepted, type TeSturen } from './decision';
import type { Taak } from './effect';
import { metHandeling } from './handeling';
import {
  isBereikbaar,
  slachtoffer,
  type GesprekSoort,
  type Melding,
  type Nazorggesprek,
  type PersoonId,
} from './melding';

/** The talk of this kind that still has to be put in the calendars, or undefined when the work is not needed. */
export function teDoen(melding: Melding, soort: GesprekSoort): Nazorggesprek | undefined {
  return melding.nazorg.find((g) => g.soort === soort && wachtOpAgenda(g));
}

/** The program still has to put it in the calendars. */
export const wachtOpAgenda = ({ status }: Nazorggesprek): boolean =>
  status === 'te-plannen' || status === 'gekozen';

/** Keeps the chosen moment before the calendar is asked, so that a retry sends exactly the same request. */
export function momentGekozen(
  melding: Melding,
  soort: GesprekSoort,
  {
    moment,
    transactieId,
    extra,
    eenAgenda,
  }: Required<Pick<Nazorggesprek, 'moment' | 'transactieId'>> & Pick<Nazorggesprek, 'extra' | 'eenAgenda'>,
): Accepted<Melding> {
  return accept(
    metGesprek(melding, soort, ({ extra: _, oud: _o, eenAgenda: _e, ...gesprek }) => ({
      ...gesprek,
      status: 'gekozen',
      moment,
      transactieId,
      ...(extra ? { extra } : {}),
      ...(eenAgenda ? { eenAgenda } : {}),
    })),
    { taken: teZoeken(melding, soort) },
  );
}

/**
 * Events of this talk that may stand in the calendar although nobody heard that they were made: a lost answer, and then
 * no next try. They are looked for when the last try is surely over.
 */
export function teZoeken({ id, behandelaar, nazorg }: Melding, soort: GesprekSoort): Taak[] {
  const gesprek = nazorg.find((g) => g.soort === soort);
  const onbekend = [gesprek, gesprek?.extra].filter((e) => e?.eventId === undefined);
  return onbekend.flatMap((event): Taak[] =>
    behandelaar === undefined || event?.transactieId === undefined || event.moment === undefined
      ? []
      : [
          {
            effect: {
              ...{ kind: 'agenda-opsporen', meldingId: id, soort, organisator: behandelaar.id },
              ...{ transactieId: event.transactieId, start: event.moment.start, eind: event.moment.eind },
            },
          },
        ],
  );
}

/** The event stands in both calendars. When all talks have their place the people are told, once. */
export function inAgenda(
  melding: Melding,
  soort: GesprekSoort,
  { eventId, extraEventId }: { eventId: string; extraEventId?: string },
  now: Date,
): Accepted<Melding> {
  const next = metGesprek(melding, soort, ({ extra, ...gesprek }) => ({
    ...gesprek,
    status: 'gepland',
    eventId,
    ...(extra
      ? { extra: { ...extra, ...(extraEventId === undefined ? {} : { eventId: extraEventId }) } }
      : {}),
  }));
  const klaar = metHandeling(next, { wat: 'gesprek-gepland', op: now });
  const open = klaar.nazorg.some(wachtOpAgenda);
  return accept(klaar, { berichten: open ? [] : nieuws(klaar) });
}

/**
 * The calendar could not do it for good: the behandelaar plans it himself, and whom it happened to hears the truth
 * (N6). Both hear it with the first talk that fails, not only when the last one is settled; so does the coordinator.
 */
export function mislukt(
  melding: Melding,
  soort: GesprekSoort,
  coordinatoren: readonly { id: PersoonId }[],
  now: Date,
  voorstel?: Date,
): Accepted<Melding> {
  const eerste = !melding.nazorg.some((g) => g.status === 'mislukt');
  const next = metGesprek(melding, soort, (gesprek) => ({
    ...gesprek,
    status: 'mislukt',
    // People say themselves when it stands (N14).
    ...(voorstel ? { afwijking: { wat: 'geen-agenda', op: now }, voorstellen: [voorstel] } : {}),
  }));
  const klaar = metHandeling(next, { wat: 'gesprek-mislukt', op: now });
  return accept(klaar, {
    taken: teZoeken(melding, soort),
    berichten: [
      ...nieuws(klaar),
      ...(eerste ? coordinatoren.map(({ id }) => ({ soort: 'let-op' as const, aan: id })) : []),
    ],
  });
}

/**
 * Takes these talks out of the calendars, whatever became of them; a talk that was held stays as it is. With
 * `te-plannen` they are planned anew. The caller notes who did it and tells the people.
 */
export function uitAgenda(
  melding: Melding,
  soorten: readonly GesprekSoort[],
  status: 'te-plannen' | 'vervallen' | 'afgezien' | 'gevoerd',
): { next: Melding; taken: Taak[] } {
  const organisator = melding.behandelaar?.id;
  const geraakt = melding.nazorg.filter((g) => soorten.includes(g.soort) && g.status !== 'gevoerd');
  const next = geraakt.reduce(
    (m, { soort }) =>
      metGesprek(m, soort, (oud) => {
        const { moment, transactieId: _t, eventId: _e, extra: _x, keer = 0, ...rest } = zonderVraag(oud);
        // Another moment: the asking starts anew.
        const { herinnerd: _h, rustTot: _r, gevraagdOp: _g, bevestigd: _b, ...gesprek } = rest;
        const ids = eventsVan(oud);
        return {
          ...gesprek,
          status,
          ...(status === 'te-plannen' || moment === undefined ? {} : { moment }),
          ...(organisator === undefined || ids.length === 0 ? {} : { oud: { organisator, eventIds: ids } }),
          keer: keer + 1,
        };
      }),
    melding,
  );
  const weg = inAgendas(geraakt, organisator).map(([van, eventIds]): Taak => ({
    effect: { kind: 'agenda-verwijderen', meldingId: melding.id, organisator: van, eventIds },
  }));
  const plannen: Taak[] =
    status === 'te-plannen'
      ? geraakt.map(({ soort }) => ({ effect: { kind: 'nazorg-plannen', meldingId: melding.id, soort } }))
      : [];
  return { next, taken: [...weg, ...geraakt.flatMap(({ soort }) => teZoeken(melding, soort)), ...plannen] };
}

/** What stands of these talks in whose calendar, what was left of an earlier plan included. */
function inAgendas(
  gesprekken: readonly Nazorggesprek[],
  organisator: PersoonId | undefined,
): [PersoonId, string[]][] {
  const perMens = new Map<PersoonId, string[]>();
  const leg = (van: PersoonId | undefined, ids: string[]) => {
    if (van !== undefined && ids.length > 0) perMens.set(van, [...(perMens.get(van) ?? []), ...ids]);
  };
  for (const gesprek of gesprekken) {
    leg(organisator, eventsVan(gesprek));
    // Of a talk with another status it was put on its way out before.
    if (gesprek.status === 'mislukt' && gesprek.oud) leg(gesprek.oud.organisator, gesprek.oud.eventIds);
  }
  return [...perMens];
}

/** What was asked about the event before does not hold for the next one. */
export function zonderVraag<G extends Partial<Nazorggesprek>>(gesprek: G) {
  const { afwijking: _a, voorstellen: _v, houden: _h, ...rest } = gesprek;
  return rest;
}

export const eventsVan = ({ eventId, extra }: Nazorggesprek): string[] =>
  [eventId, extra?.eventId].filter((id) => id !== undefined);

/** The calendar did not do it; an event that people took away is another matter. */
const isMislukt = ({ status, afwijking }: Nazorggesprek): boolean =>
  status === 'mislukt' && (afwijking === undefined || afwijking.wat === 'geen-agenda');

/** What the people hear of the talks as they stand now. */
export function nieuws(melding: Melding): TeSturen[] {
  const { behandelaar, melder } = melding;
  const getroffene = slachtoffer(melding);
  const ergensMislukt = melding.nazorg.some(isMislukt);
  return [
    ...(behandelaar
      ? [
          { soort: ergensMislukt ? ('nazorg-zelf' as const) : ('nazorg' as const), aan: behandelaar.id },
          { soort: 'afhandelen' as const, aan: behandelaar.id },
        ]
      : []),
    ...(isBereikbaar(melding)
      ? [{ soort: ergensMislukt ? ('nazorg-eerlijk' as const) : ('nazorg' as const), aan: getroffene }]
      : []),
    { soort: 'melden', aan: melder },
  ];
}

/** The melding with this talk changed. */
export function metGesprek(
  melding: Melding,
  soort: GesprekSoort,
  wijzig: (gesprek: Nazorggesprek) => Nazorggesprek,
): Melding {
  return { ...melding, nazorg: melding.nazorg.map((g) => (g.soort === soort ? wijzig(g) : g)) };
}
