import { schuif } from './dag';
import type { Accepted } from './decision';
import { later, type Taak } from './effect';
import { dagVan, inWerktijd, isWerktijd, opDag, plusMinuten, werkdagVanaf, werkurenLater } from './kalender';
import {
  herinnerStappen,
  isBereikbaar,
  slachtoffer,
  type GesprekSoort,
  type Melding,
  type Moment,
  type Nazorggesprek,
} from './melding';
import type { Profiel } from './protocol/profiel';

export interface Context {
  now: Date;
  profiel: Profiel;
}
export type Stap = (typeof herinnerStappen)[number];

const UUR_VOORAF = 60;
/** Working hours between asking whether it was held and asking again. */
export const NA_VRAAG_UREN = 2;

/** A talk that should be held and was not ticked: in the calendar, or to be planned by the people themselves. */
export const isOpenGesprek = ({ status }: Nazorggesprek): boolean =>
  status === 'gepland' || status === 'mislukt';

/** The employee is asked too, unless he cannot be reached (D-85). */
export const vraagtMedewerker = (melding: Melding): boolean =>
  isBereikbaar(melding) && slachtoffer(melding) !== melding.behandelaar?.id;

/** Others were asked to hold this talk. */
export const isGeescaleerd = (gesprek: Nazorggesprek): boolean =>
  isOpenGesprek(gesprek) &&
  gesprek.bevestigd?.antwoord !== 'ja' &&
  (bereikt(gesprek) === 'laat-2' || bereikt(gesprek) === 'laat-3');

/** When the talk should be over; without a place in the calendar: its term. */
export const eindVan = ({ moment, uiterlijk }: Nazorggesprek): Date => moment?.eind ?? uiterlijk;

/** How far the reminding about the present moment of the talk went; an earlier moment does not count. */
export function bereikt(gesprek: Nazorggesprek): Stap | undefined {
  const { herinnerd } = gesprek;
  return herinnerd?.voor.getTime() === eindVan(gesprek).getTime() ? herinnerd.stap : undefined;
}

/** Sets what is looked at again for a talk that just got its place, or got none (N5, N11). */
export function metGesprekMomenten(
  besluit: Accepted<Melding>,
  soort: GesprekSoort,
  context: Context,
): Accepted<Melding> {
  const gesprek = besluit.next.nazorg.find((g) => g.soort === soort && isOpenGesprek(g));
  if (!gesprek) return besluit;
  const { now, profiel } = context;
  const { id } = besluit.next;
  const voor = voorafOp(gesprek, context);
  const taken = [
    ...(voor ? [later(id, 'gesprek-vooraf', voor, { soort })] : []),
    ...(isBelmoment(gesprek)
      ? []
      : [later(id, 'gesprek-navragen', inWerktijd(laatste(eindVan(gesprek), now), profiel), { soort })]),
    laatTaak(id, gesprek, context),
  ];
  return { ...besluit, taken: [...besluit.taken, ...taken] };
}

/** The first call that it was not held: the behandelaar, and the employee is asked what he knows. */
export function laatTaak(id: string, gesprek: Nazorggesprek, { now, profiel }: Context): Taak {
  const op = laatOp(gesprek, profiel);
  const dan = op > now ? op : inWerktijd(werkurenLater(now, NA_VRAAG_UREN, profiel), profiel);
  return later(id, 'gesprek-te-laat', dan, { soort: gesprek.soort, trede: 1 });
}

/** When the telling beforehand starts: the working day before it, at opening time. */
export const dagVooraf = (start: Date, profiel: Profiel): Date =>
  opDag(werkdagVanaf(schuif(dagVan(start), -1), profiel, -1), profiel.werktijd.van);

/** The day before, else an hour before; undefined when that is over too, or not in working hours. */
function voorafOp({ moment }: Nazorggesprek, { now, profiel }: Context): Date | undefined {
  if (!moment) return undefined;
  const kort = plusMinuten(moment.start, -UUR_VOORAF);
  const opties = [dagVooraf(moment.start, profiel), kort];
  return opties.find((op) => op > now && isWerktijd(op, profiel));
}

/** The term of the first talk, to the minute; of the others two working hours after it should have been held. */
export function laatOp(gesprek: Nazorggesprek, profiel: Profiel): Date {
  const vanaf = vanafVan(gesprek);
  if (isBelmoment(gesprek)) return laatste(gesprek.uiterlijk, vanaf);
  if (gesprek.soort === '24uur' && gesprek.uiterlijk >= vanaf) return gesprek.uiterlijk;
  return inWerktijd(werkurenLater(vanaf, NA_VRAAG_UREN, profiel), profiel);
}

/** From when the reminding counts: the end of the talk, or when it proved not to have been held. */
export const vanafVan = (gesprek: Nazorggesprek): Date =>
  (bereikt(gesprek) === undefined ? undefined : gesprek.herinnerd?.vanaf) ?? eindVan(gesprek);

/** Place in the order of the steps; -1: not begun. */
export const rang = (stap: Stap | undefined): number =>
  stap === undefined ? -1 : herinnerStappen.indexOf(stap);

/**
 * The first talk has no place in working hours before its term is over (D-52): a phone call, which may be made until
 * the term.
 */
export const isBelmoment = ({
  soort,
  moment,
}: {
  soort: GesprekSoort;
  moment?: Pick<Moment, 'wijze'> | undefined;
}): boolean => soort === '24uur' && moment?.wijze === 'buiten-werktijd';

const laatste = (a: Date, b: Date): Date => (a > b ? a : b);
