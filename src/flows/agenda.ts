import { botst, nakijken as vergelijk, teToetsen, teVragen } from '../domain/agendastand';
import { nietTeLezen, weerTeLezen } from '../domain/onleesbaar';
import { accept } from '../domain/decision';
import type { Effect } from '../domain/effect';
import { metGesprekMomenten } from '../domain/gesprektijden';
import { metHandeling } from '../domain/handeling';
import type { GesprekSoort, Melding } from '../domain/melding';
import { gevonden, moetZelfKijken } from '../domain/opsporen';
import { bewaar } from './bewaar';
import { bezetVan, mensen, type Deps as NazorgDeps } from './nazorg';
import type { Calendar } from './ports';
import type { Gedaan } from './queue';
import { volg } from './volgen';

/** Worker: takes events out of the calendars of the people. Running twice is the same as once. */
export async function verwijderen(
  { calendar }: { calendar: Calendar },
  organisator: string,
  eventIds: readonly string[],
): Promise<Gedaan> {
  for (const eventId of eventIds) await calendar.deleteAfspraak(organisator, eventId);
  return eventIds.length > 0 ? 'gedaan' : 'niet-nodig';
}

/**
 * Worker: looks how our events stand, and what must be done about it. The next look is set first: what goes wrong
 * now does not stop the looking.
 */
export async function nakijken(deps: NazorgDeps, meldingId: string): Promise<Gedaan> {
  const { store, clock, calendar, profiel } = deps;
  const melding = await store.transaction(async (tx) => {
    const gevonden = await tx.meldingen.get(meldingId);
    if (gevonden) await volg(tx, deps, gevonden);
    return gevonden;
  });
  const organisator = melding?.behandelaar?.id;
  const vragen = melding ? teVragen(melding, clock.now()) : [];
  if (!melding || organisator === undefined || vragen.length === 0) return 'niet-nodig';
  const standen = await calendar.getAfspraken(organisator, vragen);
  const botsend = await botsingen(deps, melding);
  return store.transaction(async (tx) => {
    const nu = await tx.meldingen.get(meldingId);
    // Handed over meanwhile: these are not its events any more.
    if (nu?.behandelaar?.id !== organisator) return 'niet-nodig';
    const now = clock.now();
    const gezien = weerTeLezen(nu, now);
    const besluit = vergelijk(gezien, { standen, botsend }, { now, profiel });
    if (!besluit && gezien === nu) return 'niet-nodig';
    await bewaar(tx, deps, besluit ?? accept(gezien));
    return 'gedaan';
  });
}

/** Worker, after the last try to look: a person must know that nobody looks any more. */
export function onleesbaar({ store, clock, profiel, ids }: NazorgDeps, meldingId: string): Promise<Gedaan> {
  return store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(meldingId);
    const besluit = melding && nietTeLezen(melding, { now: clock.now(), profiel });
    if (!besluit) return 'niet-nodig';
    await bewaar(tx, { ids, clock }, besluit);
    return 'gedaan';
  });
}

/** Talks of the next days over which something else was planned since. */
async function botsingen(deps: NazorgDeps, melding: Melding): Promise<GesprekSoort[]> {
  const { clock, profiel } = deps;
  const gevonden: GesprekSoort[] = [];
  for (const gesprek of teToetsen(melding, { now: clock.now(), profiel })) {
    if (!melding.behandelaar || !gesprek.moment) continue;
    const wie = await mensen(deps, melding, melding.behandelaar);
    const { bezet, agendas } = await bezetVan(deps, wie, {
      van: gesprek.moment.start,
      tot: gesprek.moment.eind,
    });
    if (botst(gesprek, bezet, agendas)) gevonden.push(gesprek.soort);
  }
  return gevonden;
}

/**
 * Worker: looks for an event that may have been made without our hearing of it. A talk that misses it gets it back;
 * else it leaves the calendar, so that there are never two.
 */
export async function opsporen(
  deps: NazorgDeps,
  spoor: Extract<Effect, { kind: 'agenda-opsporen' }>,
): Promise<Gedaan> {
  const { store, clock, calendar } = deps;
  const eventId = await calendar.findAfspraak(spoor.organisator, spoor, spoor.transactieId);
  if (eventId === undefined) return 'niet-nodig';
  const vanIemand = await store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(spoor.meldingId);
    const besluit = melding && gevonden(melding, spoor, eventId, clock.now());
    if (besluit === undefined || besluit === 'van-ons') return besluit;
    const context = { now: clock.now(), profiel: deps.profiel };
    await volg(tx, deps, await bewaar(tx, deps, metGesprekMomenten(besluit, spoor.soort, context)));
    return 'van-ons';
  });
  if (vanIemand === undefined) await calendar.deleteAfspraak(spoor.organisator, eventId);
  return 'gedaan';
}

/** Worker, after the last try to take events away: a person must do it. */
export async function blijftStaan(
  deps: NazorgDeps,
  { meldingId, organisator, soort }: Extract<Effect, { kind: 'agenda-blijft-staan' }>,
): Promise<Gedaan> {
  return deps.store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(meldingId);
    if (!melding || (soort && !moetZelfKijken(melding, soort))) return 'niet-nodig';
    const next = metHandeling(melding, { wat: 'gesprek-afwijking', op: deps.clock.now() });
    await bewaar(
      tx,
      deps,
      accept(next, { berichten: [{ soort: 'agenda-opruimen', aan: organisator, opnieuw: true }] }),
    );
    return 'gedaan';
  });
}
