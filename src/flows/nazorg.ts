import { teDoen, inAgenda, mislukt, momentGekozen } from '../domain/nazorgstand';
import { kiesMoment } from '../domain/nazorg';
import {
  slachtoffer,
  type GesprekSoort,
  type Melding,
  type Moment,
  type Nazorggesprek,
} from '../domain/melding';
import { ExternalError } from '../errors';
import { bewaar } from './bewaar';
import type { Deps as ToewijzenDeps } from './toewijzen';
import type { Calendar } from './ports';

export interface Deps extends ToewijzenDeps {
  calendar: Calendar;
}
type Gedaan = 'gedaan' | 'niet-nodig';

const DAG = 24 * 60 * 60 * 1000;
/** How far around the planned day free time is looked for; well under the limit of the calendar (62 days). */
const ZOEKDAGEN = 14;

/**
 * Worker: puts one aftercare talk in both calendars. The moment is chosen and saved first; the request that
 * follows is always the same one, so that a retry after a crash or a lost answer makes no second event.
 */
export async function plannen(deps: Deps, meldingId: string, soort: GesprekSoort): Promise<Gedaan> {
  const melding = await deps.store.transaction((tx) => tx.meldingen.get(meldingId));
  if (melding?.behandelaar === undefined) return 'niet-nodig';
  const gesprek = teDoen(melding, soort);
  if (!gesprek) return 'niet-nodig';

  const gekozen = gesprek.status === 'gekozen' ? melding : await kiezen(deps, melding, gesprek);
  if (!gekozen) return 'niet-nodig';
  const vast = teDoen(gekozen, soort);
  if (!vast?.moment || vast.transactieId === undefined) return 'niet-nodig';

  const eventId = await zet(deps, gekozen, vast.moment, vast.transactieId);
  const extraEventId = vast.extra && (await zet(deps, gekozen, vast.extra.moment, vast.extra.transactieId));
  await deps.store.transaction(async (tx) => {
    const nu = await tx.meldingen.get(meldingId);
    if (!nu || !teDoen(nu, soort)) return;
    const ids = { eventId, ...(extraEventId === undefined ? {} : { extraEventId }) };
    const decision = inAgenda(nu, soort, ids, deps.clock.now());
    if (decision.ok) await bewaar(tx, deps, decision);
  });
  return 'gedaan';
}

/** Worker, after the last try: the people plan it themselves, and hear so. */
export async function opgeven(deps: Deps, meldingId: string, soort: GesprekSoort): Promise<Gedaan> {
  return deps.store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(meldingId);
    if (!melding || !teDoen(melding, soort)) return 'niet-nodig';
    const { coordinatoren } = deps.profiel.rollen;
    const decision = mislukt(melding, soort, coordinatoren, deps.clock.now());
    if (decision.ok) await bewaar(tx, deps, decision);
    return 'gedaan';
  });
}

/** Asks free times, chooses, and saves the choice; gives the melding as saved, or undefined when it changed. */
async function kiezen(deps: Deps, melding: Melding, gesprek: Nazorggesprek): Promise<Melding | undefined> {
  const { calendar, clock, profiel, ids, store } = deps;
  const { incidentOp } = melding.antwoorden;
  const { ingediendOp, behandelaar } = melding;
  if (incidentOp === undefined || ingediendOp === undefined || behandelaar === undefined) return undefined;
  const now = clock.now();
  const rond =
    gesprek.soort === '24uur' ? now : new Date(Math.max(now.getTime(), gesprek.uiterlijk.getTime()));
  const van = new Date(rond.getTime() - DAG);
  const tot = new Date(rond.getTime() + ZOEKDAGEN * DAG);
  const bezet = await calendar.getBezet(behandelaar.id, await adressen(deps, melding), van, tot);
  const { moment, extra } = kiesMoment({
    soort: gesprek.soort,
    incidentOp,
    ingediendOp,
    uiterlijk: gesprek.uiterlijk,
    now,
    bezet,
    profiel,
  });
  return store.transaction(async (tx) => {
    const nu = await tx.meldingen.get(melding.id);
    // Chosen by somebody else meanwhile, or not needed any more: that choice stands.
    if (nu === undefined || teDoen(nu, gesprek.soort)?.status !== 'te-plannen') return nu;
    const decision = momentGekozen(nu, gesprek.soort, {
      moment,
      transactieId: ids.stable(`afspraak:${melding.id}:${gesprek.soort}:1`),
      ...(extra && profiel.extraMoment
        ? {
            extra: {
              moment: extra,
              transactieId: ids.stable(`afspraak:${melding.id}:${gesprek.soort}-extra:1`),
            },
          }
        : {}),
    });
    return decision.ok ? bewaar(tx, deps, decision) : undefined;
  });
}

async function zet(deps: Deps, melding: Melding, moment: Moment, transactieId: string): Promise<string> {
  const organisator = melding.behandelaar?.id;
  if (organisator === undefined) throw new Error('a talk is planned after the melding was assigned');
  const alle = await adressen(deps, melding);
  return deps.calendar.createAfspraak({
    organisator,
    deelnemers: alle.slice(1),
    onderwerp: deps.profiel.onderwerp,
    start: moment.start,
    eind: moment.eind,
    transactieId,
  });
}

/** Addresses of both, the organiser first. Without a mailbox for both there is no calendar: a person plans it. */
async function adressen({ directory }: Deps, melding: Melding): Promise<string[]> {
  const van = melding.behandelaar?.mail;
  const met = (await directory.getPersoon(slachtoffer(melding)))?.mail;
  if (van === undefined || met === undefined)
    throw new ExternalError({ system: 'graph', retryable: false, code: 'mailbox-ontbreekt' });
  return [van, met];
}
