import { accept, type Accepted, type TeSturen } from './decision';
import { later } from './effect';
import {
  bereikt,
  isOpenGesprek,
  laatOp,
  dagVooraf,
  NA_VRAAG_UREN,
  rang,
  vanafVan,
  eindVan,
  vraagtMedewerker,
  type Context,
  type Stap,
} from './gesprektijden';
import { metHandeling } from './handeling';
import { inWerktijd, isWerktijd, openingNa, volgendeOpening, werkurenLater } from './kalender';
import { kring } from './kring';
import { slachtoffer, type GesprekSoort, type Melding, type Nazorggesprek } from './melding';
import { metGesprek } from './nazorgstand';
import type { Profiel } from './protocol/profiel';

/** A moment that was set before: which talk, and how far the reminding went. */
interface Moment extends Context {
  soort?: GesprekSoort;
  trede?: number;
}

/** A talk is soon: nothing when it was held, moved or already begun. */
export function vooraf(melding: Melding, { soort, now, profiel }: Moment): Accepted<Melding> | undefined {
  const gesprek = findOpen(melding, soort);
  if (gesprek?.moment === undefined || bereikt(gesprek) !== undefined || now >= gesprek.moment.start)
    return undefined;
  // Set for an earlier place of this talk: the new one has its own.
  if (now < dagVooraf(gesprek.moment.start, profiel)) return undefined;
  return stap(melding, gesprek, 'vooraf', { now, berichten: aanBehandelaar(melding, gesprek) });
}
/** It should have been held: the behandelaar is asked, and so is the employee when his turn is there (N7). */
export function navragen(melding: Melding, { soort, now }: Moment): Accepted<Melding> | undefined {
  const gesprek = melding.nazorg.find((g) => g.soort === soort);
  if (!gesprek) return undefined;
  const vraag = moetVragen(melding, gesprek, now) ? gevraagd(melding, gesprek, now) : undefined;
  const { melding: huidig, berichten } = vraag ?? { melding, berichten: [] };
  const nu = huidig.nazorg.find((g) => g.soort === soort) as Nazorggesprek;
  const uitgesteld = nu.rustTot !== undefined && nu.rustTot <= now;
  const aanDeBeurt = rang(bereikt(nu)) < rang('navragen') && now >= vanafVan(nu) && !rust(nu, now);
  if (isOpenGesprek(nu) && (uitgesteld || aanDeBeurt)) {
    const { rustTot: _, ...zonder } = nu;
    const gezet = metGesprek(huidig, nu.soort, () => zonder);
    const verder = rang(bereikt(nu)) < rang('navragen') ? 'navragen' : (bereikt(nu) as Stap);
    return stap(gezet, zonder, verder, { now, berichten: [...aanBehandelaar(melding, nu), ...berichten] });
  }
  return vraag && accept(huidig, { berichten });
}

/** Still not held: behandelaar, then vervanger, then coordinator (N11). A row for each step. */
export function teLaat(melding: Melding, context: Moment): Accepted<Melding> | undefined {
  const { soort, trede, now, profiel } = context;
  const gesprek = findOpen(melding, soort);
  if (!gesprek || gesprek.bevestigd?.antwoord === 'ja') return undefined;
  if (rust(gesprek, now)) {
    const op = inWerktijd(werkurenLater(gesprek.rustTot as Date, NA_VRAAG_UREN, profiel), profiel);
    return accept(melding, {
      taken: [later(melding.id, 'gesprek-te-laat', op, { soort: gesprek.soort, trede })],
    });
  }
  const tot = bereikt(gesprek);
  switch (trede) {
    case 1:
      if (rang(tot) >= rang('laat-1') || now < laatOp(gesprek, profiel)) return undefined;
      return eersteTrede(melding, gesprek, context);
    case 2:
      return tot === 'laat-1' ? tweedeTrede(melding, gesprek, context) : undefined;
    default:
      return tot === 'laat-2' ? derdeTrede(melding, gesprek, context) : undefined;
  }
}

function eersteTrede(melding: Melding, gesprek: Nazorggesprek, { now, profiel }: Context): Accepted<Melding> {
  const ochtend = later(melding.id, 'gesprek-te-laat', volgendeOpening(now, profiel), {
    soort: gesprek.soort,
    trede: 2,
  });
  const gezet = stap(melding, gesprek, 'laat-1', { now, berichten: aanBehandelaar(melding, gesprek) });
  const nu = gezet.next.nazorg.find((g) => g.soort === gesprek.soort) as Nazorggesprek;
  // Only the behandelaar is called outside working hours: his term is over.
  if (!isWerktijd(now, profiel) || !moetVragen(gezet.next, nu, now)) return { ...gezet, taken: [ochtend] };
  const { melding: next, berichten } = gevraagd(gezet.next, nu, now);
  return accept(next, { taken: [ochtend], berichten: [...gezet.berichten, ...berichten] });
}

/** The vervanger may take it over; where there is none the coordinator hears it now. The employee hears the truth. */
function tweedeTrede(melding: Melding, gesprek: Nazorggesprek, context: Context): Accepted<Melding> {
  const { now, profiel } = context;
  const invallers = kring(melding, profiel).filter(({ route }) => route === 'vervanger');
  const hoort = vraagtMedewerker(melding) && !(gesprek.stilTot && gesprek.stilTot > now);
  const eerlijk: TeSturen[] = hoort ? [{ ...soortVan(gesprek, 'klopt'), aan: slachtoffer(melding) }] : [];
  const aan = invallers.map(({ id }): TeSturen => ({ ...soortVan(gesprek, 'gesprek'), aan: id }));
  if (invallers.length === 0)
    return stap(melding, gesprek, 'laat-3', {
      now,
      berichten: [...aanCoordinator(melding, profiel), ...eerlijk],
    });
  return {
    ...stap(melding, gesprek, 'laat-2', { now, berichten: [...aan, ...eerlijk] }),
    taken: [
      later(melding.id, 'gesprek-te-laat', openingNa(now, 1, profiel), { soort: gesprek.soort, trede: 3 }),
    ],
  };
}

function derdeTrede(melding: Melding, gesprek: Nazorggesprek, { now, profiel }: Context): Accepted<Melding> {
  return stap(melding, gesprek, 'laat-3', { now, berichten: aanCoordinator(melding, profiel) });
}

/** The employee is asked once about each moment, not while he wants rest, and not when he said it already. */
export function moetVragen(melding: Melding, gesprek: Nazorggesprek, now: Date): boolean {
  const { status, bevestigd, gevraagdOp, stilTot } = gesprek;
  const aanDeOrde =
    status === 'gevoerd' || (isOpenGesprek(gesprek) && rang(bereikt(gesprek)) >= rang('laat-1'));
  return (
    aanDeOrde &&
    bevestigd === undefined &&
    gevraagdOp === undefined &&
    !(stilTot && stilTot > now) &&
    vraagtMedewerker(melding)
  );
}

/** Asks the employee, and keeps that he was asked. */
export function gevraagd(
  melding: Melding,
  gesprek: Nazorggesprek,
  now: Date,
): { melding: Melding; berichten: TeSturen[] } {
  return {
    melding: metGesprek(melding, gesprek.soort, (g) => ({ ...g, gevraagdOp: now })),
    berichten: [{ ...soortVan(gesprek, 'klopt'), aan: slachtoffer(melding) }],
  };
}

/** Always a new message: one that is only drawn again gives no notification. */
export function aanBehandelaar({ behandelaar }: Melding, gesprek: Nazorggesprek): TeSturen[] {
  return behandelaar ? [{ ...soortVan(gesprek, 'gesprek'), aan: behandelaar.id }] : [];
}

const findOpen = ({ nazorg }: Melding, soort?: GesprekSoort): Nazorggesprek | undefined =>
  nazorg.find((g) => g.soort === soort && isOpenGesprek(g));

const rust = ({ rustTot }: Nazorggesprek, now: Date): boolean => rustTot !== undefined && rustTot > now;

/** Which message about which talk. */
export const soortVan = <K extends 'gesprek' | 'klopt'>({ soort }: Nazorggesprek, wat: K) => ({
  soort: `${wat}-${soort}` as const,
  opnieuw: true as const,
});

/** The coordinators who are not in it themselves. */
const aanCoordinator = (melding: Melding, profiel: Profiel): TeSturen[] =>
  kring(melding, profiel)
    .filter(({ route }) => route === 'coordinator')
    .map(({ id }) => ({ soort: 'let-op', aan: id, opnieuw: true }));

/** Notes how far it went, so that the same moment twice is once. */
function stap(
  melding: Melding,
  gesprek: Nazorggesprek,
  wat: Stap,
  { now, berichten }: { now: Date; berichten: TeSturen[] },
): Accepted<Melding> {
  const vanaf = bereikt(gesprek) === undefined ? undefined : gesprek.herinnerd?.vanaf;
  const herinnerd = { voor: eindVan(gesprek), stap: wat, ...(vanaf ? { vanaf } : {}) };
  const next = metGesprek(melding, gesprek.soort, () => ({ ...gesprek, herinnerd }));
  return accept(metHandeling(next, { wat: 'herinnerd', op: now }), { berichten });
}
