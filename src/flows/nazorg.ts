import { teDoen, inAgenda, mislukt, momentGekozen } from '../domain/nazorgstand';
import { gevraagdVoorBellen } from '../domain/kring';
import { kiesMoment } from '../domain/nazorg';
import { metGesprekMomenten } from '../domain/gesprektijden';
import { plusDagen } from '../domain/kalender';
import {
  isBereikbaar,
  slachtoffer,
  type Behandelaar,
  type GesprekSoort,
  type Melding,
  type Moment,
  type Nazorggesprek,
  type PersoonId,
} from '../domain/melding';
import { ExternalError } from '../errors';
import { uitDeRegels } from '../domain/voorstellen';
import { bewaar } from './bewaar';
import type { Deps as ToewijzenDeps } from './toewijzen';
import type { Bezet, Calendar } from './ports';
import type { Gedaan } from './queue';
import { volg, type Deps as VolgenDeps } from './volgen';

export interface Deps extends ToewijzenDeps, VolgenDeps {
  calendar: Calendar;
}

/** How far around the planned day free time is looked for; well under the limit of the calendar (62 days). */
const ZOEKDAGEN = 14;

/**
 * Worker: puts one aftercare talk in both calendars. The moment is chosen and saved first; the request that
 * follows is always the same one, so that a retry after a crash or a lost answer makes no second event. Only when
 * the calendar was away until that moment had passed, another one is chosen.
 */
export async function plannen(deps: Deps, meldingId: string, soort: GesprekSoort): Promise<Gedaan> {
  const melding = await deps.store.transaction((tx) => tx.meldingen.get(meldingId));
  const open = melding && teDoen(melding, soort);
  if (!open || melding.behandelaar === undefined) return 'niet-nodig';
  const wie = await mensen(deps, melding, melding.behandelaar);

  await ruimOp(deps, open);
  const gesprek = isGekozen(open, deps.clock.now()) ? open : await kiezen(deps, melding, open, wie);
  if (gesprek?.moment === undefined || gesprek.transactieId === undefined) return 'niet-nodig';

  const { extra, transactieId } = gesprek;
  const eventId = await zet(deps, wie, gesprek.moment, transactieId);
  const extraEventId = extra && (await zet(deps, wie, extra.moment, extra.transactieId));
  const gedaan = await deps.store.transaction(async (tx): Promise<Gedaan> => {
    const nu = await tx.meldingen.get(meldingId);
    if (!nu || teDoen(nu, soort)?.transactieId !== transactieId) return 'niet-nodig';
    const ids = { eventId, ...(extraEventId === undefined ? {} : { extraEventId }) };
    const now = deps.clock.now();
    const besluit = inAgenda(nu, soort, ids, now);
    const saved = await bewaar(tx, deps, metGesprekMomenten(besluit, soort, { now, profiel: deps.profiel }));
    await volg(tx, deps, saved);
    return 'gedaan';
  });
  if (gedaan === 'niet-nodig')
    await opruimen(deps, meldingId, soort, wie.organisator, [eventId, extraEventId]);
  return gedaan;
}

/**
 * Takes away what stood there before, so that its time counts as free. A job of its own sees to it as well: a calendar
 * that may not be used any more does not hold up the new plan.
 */
async function ruimOp({ calendar }: Deps, { oud }: Nazorggesprek): Promise<void> {
  if (!oud) return;
  try {
    for (const id of oud.eventIds) await calendar.deleteAfspraak(oud.organisator, id);
  } catch (error) {
    if (!(error instanceof ExternalError) || error.details.retryable) throw error;
  }
}

/** Withdrawn, or to be planned anew, while the calendar was asked: what was made just now must not stay (N12). */
async function opruimen(
  { store, calendar }: Deps,
  meldingId: string,
  soort: GesprekSoort,
  organisator: PersoonId,
  eventIds: (string | undefined)[],
): Promise<void> {
  const nu = await store.transaction((tx) => tx.meldingen.get(meldingId));
  const gesprek = nu?.nazorg.find((g) => g.soort === soort);
  // The same job ran twice: the event stands where it belongs.
  const bekend = [gesprek?.eventId, gesprek?.extra?.eventId];
  for (const id of eventIds)
    if (id !== undefined && !bekend.includes(id)) await calendar.deleteAfspraak(organisator, id);
}

/** In whose calendar the talks of this melding are put; undefined when there is nothing to plan. */
export function organisatorVan({ store }: Deps, meldingId: string): Promise<PersoonId | undefined> {
  return store.transaction(async (tx) => (await tx.meldingen.get(meldingId))?.behandelaar?.id);
}

/** Worker, after the last try: the people plan it themselves, and hear so. */
export async function opgeven(deps: Deps, meldingId: string, soort: GesprekSoort): Promise<Gedaan> {
  return deps.store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(meldingId);
    if (!melding || !teDoen(melding, soort)) return 'niet-nodig';
    const { clock, profiel } = deps;
    const now = clock.now();
    const gesprek = melding.nazorg.find((g) => g.soort === soort);
    const [voorstel] = gesprek ? uitDeRegels(melding, gesprek, { now, profiel }) : [];
    const besluit = mislukt(melding, soort, profiel.rollen.coordinatoren, now, voorstel);
    await bewaar(tx, deps, metGesprekMomenten(besluit, soort, { now, profiel }));
    return 'gedaan';
  });
}

function isGekozen({ status, moment }: Nazorggesprek, now: Date): boolean {
  return status === 'gekozen' && moment !== undefined && moment.start > now;
}

/** Asks free times, chooses, and saves the choice; gives the talk as saved, or undefined when it is not needed now. */
async function kiezen(
  deps: Deps,
  melding: Melding,
  gesprek: Nazorggesprek,
  wie: Mensen,
): Promise<Nazorggesprek | undefined> {
  const { clock, profiel, store } = deps;
  const { soort, uiterlijk } = gesprek;
  const { incidentOp } = melding.antwoorden;
  const { ingediendOp } = melding;
  if (incidentOp === undefined || ingediendOp === undefined) return undefined;
  const now = clock.now();
  const { bezet, agendas } = await bezetVan(deps, wie, rondom(gesprek, now));
  const { moment, extra } = kiesMoment({ soort, incidentOp, ingediendOp, uiterlijk, now, bezet, profiel });
  const transactie = (wat: 'gesprek' | 'extra', { start }: Moment) =>
    transactieSleutel(deps, melding.id, soort, wat)(start, gesprek.keer ?? 0);
  const gekozen = {
    moment,
    transactieId: transactie('gesprek', moment),
    ...(agendas < wie.adressen.length ? { eenAgenda: true as const } : {}),
    ...(extra && profiel.extraMoment
      ? { extra: { moment: extra, transactieId: transactie('extra', extra) } }
      : {}),
  };
  return store.transaction(async (tx) => {
    const nu = await tx.meldingen.get(melding.id);
    const huidig = nu && teDoen(nu, soort);
    // Chosen by somebody else meanwhile, or not needed any more: that choice stands.
    if (!huidig || huidig.transactieId !== gesprek.transactieId) return huidig;
    const berichten = gevraagdVoorBellen(nu, soort, moment, profiel);
    const saved = await bewaar(tx, deps, { ...momentGekozen(nu, soort, gekozen), berichten });
    return teDoen(saved, soort);
  });
}

/** When free time is looked for: around the planned day, or from now on. */
export function rondom({ soort, uiterlijk }: Nazorggesprek, now: Date): { van: Date; tot: Date } {
  const rond = soort === '24uur' ? now : new Date(Math.max(now.getTime(), uiterlijk.getTime()));
  return { van: plusDagen(rond, -1), tot: plusDagen(rond, ZOEKDAGEN) };
}

/**
 * Busy blocks of all, and of how many calendars. When only the calendar of the employee cannot be read, that of the
 * behandelaar alone: the invitation still goes out, and the people see that it must be checked (N6).
 */
export async function bezetVan(
  { calendar }: Deps,
  { organisator, adressen }: Mensen,
  { van, tot }: { van: Date; tot: Date },
): Promise<{ bezet: Bezet[]; agendas: number }> {
  const [eigen] = adressen;
  try {
    return { bezet: await calendar.getBezet(organisator, adressen, van, tot), agendas: adressen.length };
  } catch (error) {
    const deels = error instanceof ExternalError && error.details.code?.startsWith('schedule:');
    if (!deels || eigen === undefined || adressen.length === 1) throw error;
    return { bezet: await calendar.getBezet(organisator, [eigen], van, tot), agendas: 1 };
  }
}

/**
 * The key of an event: the same moment of the same plan is the same event. The first plan has no number, so that what
 * was planned before there were numbers keeps its key.
 */
export function transactieSleutel(
  { ids }: Pick<Deps, 'ids'>,
  meldingId: string,
  soort: GesprekSoort,
  wat: 'gesprek' | 'extra' = 'gesprek',
) {
  return (start: Date, keer: number): string =>
    ids.stable(`afspraak:${meldingId}:${soort}:${wat}:${start.toISOString()}${keer === 0 ? '' : `:${keer}`}`);
}

export interface Mensen {
  organisator: PersoonId;
  /** Of everybody whose calendar it goes in, the organisator first. */
  adressen: string[];
}

/** Without a mailbox there is no calendar: a person plans it. Who cannot be reached now is not invited (D-85). */
export async function mensen(
  { directory }: Deps,
  melding: Melding,
  behandelaar: Behandelaar,
): Promise<Mensen> {
  const mailVan = async (id: PersoonId) => (await directory.getPersoon(id))?.mail;
  const adressen = [behandelaar.mail ?? (await mailVan(behandelaar.id))];
  if (isBereikbaar(melding)) adressen.push(await mailVan(slachtoffer(melding)));
  const bekend = adressen.filter((adres) => adres !== undefined);
  if (bekend.length < adressen.length)
    throw new ExternalError({ system: 'graph', retryable: false, code: 'mailbox-ontbreekt' });
  return { organisator: behandelaar.id, adressen: bekend };
}

function zet(
  { calendar, profiel }: Deps,
  { organisator, adressen }: Mensen,
  { start, eind }: Moment,
  transactieId: string,
): Promise<string> {
  const deelnemers = adressen.slice(1);
  return calendar.createAfspraak({
    organisator,
    deelnemers,
    onderwerp: profiel.onderwerp,
    start,
    eind,
    transactieId,
  });
}
