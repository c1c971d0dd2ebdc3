import { schuif } from './dag';
import { accept, type Accepted, type TeSturen } from './decision';
import type { Taak } from './effect';
import { metGesprekMomenten } from './gesprektijden';
import { metHandeling } from './handeling';
import { dagVan, isWerkdag, opDag } from './kalender';
import {
  isBereikbaar,
  isLopend,
  slachtoffer,
  type Melding,
  type Moment,
  type Nazorggesprek,
  type PersoonId,
} from './melding';
import { eventsVan, metGesprek, zonderVraag } from './nazorgstand';
import type { Profiel } from './protocol/profiel';
import { opZijnVroegst, uiterst } from './voorstellen';

export interface Context {
  now: Date;
  profiel: Profiel;
}
/** How one event stands in the calendar of its organiser. */
export interface Stand {
  eventId: string;
  bestaat: boolean;
  start?: Date;
  eind?: Date;
  geweigerd: boolean;
}
type Afwijking = NonNullable<Nazorggesprek['afwijking']>['wat'];
type Oordeel = { wat: 'gewoon' } | { wat: 'verzet'; start: Date; eind: Date } | { wat: Afwijking };

/** Local times at which the calendars are looked at, on working days (A7). */
const KIJKTIJDEN = ['09:00', '13:00', '16:00'];

/** The next time to look. */
export function volgendeKeer(now: Date, profiel: Profiel): Date {
  for (let dag = dagVan(now); ; dag = schuif(dag, 1)) {
    const op = isWerkdag(dag, profiel)
      ? KIJKTIJDEN.map((t) => opDag(dag, t)).find((t) => t > now)
      : undefined;
    if (op) return op;
  }
}

/** Talks of which an event of ours is still ahead. */
export function teVolgen(melding: Melding, now: Date): Nazorggesprek[] {
  if (!isLopend(melding)) return [];
  return melding.nazorg.filter((g) => heeftEvent(g, now) || heeftExtra(g, now));
}

/** Events to ask after, all of one organiser. */
export const teVragen = (melding: Melding, now: Date): string[] => teVolgen(melding, now).flatMap(eventsVan);

const heeftEvent = ({ status, eventId, moment }: Nazorggesprek, now: Date): boolean =>
  status === 'gepland' && eventId !== undefined && moment !== undefined && moment.eind > now;
const heeftExtra = ({ status, extra }: Nazorggesprek, now: Date): boolean =>
  (status === 'gepland' || status === 'gevoerd') && extra?.eventId !== undefined && extra.moment.eind > now;

/** Talks so near that it matters whether something else came over them. */
export function teToetsen(melding: Melding, { now, profiel }: Context): Nazorggesprek[] {
  let dag = dagVan(now);
  for (let werkdagen = 0; werkdagen < 2;) if (isWerkdag((dag = schuif(dag, 1)), profiel)) werkdagen += 1;
  const tot = opDag(schuif(dag, 1), '00:00');
  return teVolgen(melding, now).filter(
    (g) =>
      heeftEvent(g, now) &&
      g.moment?.wijze === 'gewoon' &&
      g.moment.start < tot &&
      g.afwijking === undefined &&
      !g.houden,
  );
}

/**
 * What is planned over this talk: every busy block over it, but those of the event itself, one in each calendar.
 */
export function botst(
  { moment }: Nazorggesprek,
  bezet: readonly { start: Date; eind: Date }[],
  agendas: number,
): boolean {
  if (!moment) return false;
  const erover = bezet.filter((b) => b.start < moment.eind && b.eind > moment.start);
  const gelijk = erover.filter(
    (b) => b.start.getTime() === moment.start.getTime() && b.eind.getTime() === moment.eind.getTime(),
  );
  return erover.length > gelijk.length || gelijk.length > agendas;
}

/**
 * Compares the calendar with what was planned. Moved within its limits: that is the moment now, and nobody is asked.
 * Lost, refused, moved too far, or something came over it: it does not count as planned, and whoever must choose
 * gets new moments. Undefined: nothing changed. Doing it twice is doing it once.
 */
export function nakijken(
  melding: Melding,
  { standen, botsend }: { standen: readonly Stand[]; botsend: readonly Nazorggesprek['soort'][] },
  context: Context,
): Accepted<Melding> | undefined {
  const perId = new Map(standen.map((stand) => [stand.eventId, stand]));
  let besluit = accept(melding);
  for (const { soort } of teVolgen(melding, context.now)) {
    besluit = metExtra(besluit, soort, perId, context);
    const gesprek = besluit.next.nazorg.find((g) => g.soort === soort) as Nazorggesprek;
    const stand = heeftEvent(gesprek, context.now) ? perId.get(gesprek.eventId as string) : undefined;
    if (stand) besluit = verwerk(besluit, gesprek, oordeel(melding, gesprek, stand, botsend), context);
  }
  if (besluit.next === melding) return undefined;
  return { ...besluit, berichten: [...besluit.berichten, ...hertekend(besluit.next)] };
}

function oordeel(
  melding: Melding,
  gesprek: Nazorggesprek,
  stand: Stand,
  botsend: readonly Nazorggesprek['soort'][],
): Oordeel {
  const { moment, afwijking, soort } = gesprek;
  if (!stand.bestaat) return { wat: 'verwijderd' };
  if (stand.geweigerd) return { wat: 'geweigerd' };
  const { start, eind } = stand;
  if (
    moment &&
    start &&
    eind &&
    (start.getTime() !== moment.start.getTime() || eind.getTime() !== moment.eind.getTime())
  )
    return past(melding, gesprek, start) ? { wat: 'verzet', start, eind } : { wat: 'verplaatst' };
  return botsend.includes(soort) && afwijking === undefined ? { wat: 'botsing' } : { wat: 'gewoon' };
}

/** Whether people may move the talk there by themselves (N5). */
function past(melding: Melding, gesprek: Nazorggesprek, start: Date): boolean {
  const { moment, uiterlijk, soort } = gesprek;
  const vroegst = opZijnVroegst(melding, gesprek);
  if (vroegst && start < vroegst) return false;
  // The term was over already: later on that day is still that day.
  const dag =
    moment?.wijze === 'verstreken' && soort === '24uur'
      ? opDag(schuif(dagVan(moment.start), 1), '00:00')
      : uiterlijk;
  return start <= (soort === '24uur' ? (dag > uiterlijk ? dag : uiterlijk) : uiterst(gesprek, uiterlijk));
}

function verwerk(
  besluit: Accepted<Melding>,
  gesprek: Nazorggesprek,
  uitslag: Oordeel,
  { now, profiel }: Context,
): Accepted<Melding> {
  const { soort } = gesprek;
  const verder = (next: Melding, taken: Taak[]): Accepted<Melding> =>
    metGesprekMomenten({ ...besluit, next, taken: [...besluit.taken, ...taken] }, soort, { now, profiel });
  if (uitslag.wat === 'gewoon') return besluit;
  if (uitslag.wat === 'verzet') {
    const { start, eind } = uitslag;
    const moment = { ...(gesprek.moment as Moment), start, eind };
    const next = metGesprek(besluit.next, soort, (g) => ({ ...zonderVraag(g), moment }));
    return verder(metHandeling(next, { wat: 'gesprek-verzet', op: now }), []);
  }
  const { wat } = uitslag;
  const organisator = besluit.next.behandelaar?.id;
  const next = metGesprek(besluit.next, soort, (g) => ({
    ...(wat === 'botsing' ? g : kwijt(g, wat === 'verwijderd' ? undefined : organisator)),
    afwijking: { wat, op: now },
  }));
  const aan = wieKiest(besluit.next, wat);
  return verder(metHandeling(next, { wat: 'gesprek-afwijking', op: now }), [
    ...(aan === undefined
      ? []
      : [{ effect: { kind: 'momenten-zoeken' as const, meldingId: melding(besluit).id, soort, aan } }]),
  ]);
}

const melding = ({ next }: Accepted<Melding>): Melding => next;

/** It has no place any more. What still stands in a calendar leaves it when there is a new one. */
function kwijt(gesprek: Nazorggesprek, organisator: PersoonId | undefined): Nazorggesprek {
  const { moment: _m, eventId, transactieId: _t, ...rest } = zonderVraag(gesprek);
  const oud =
    organisator === undefined || eventId === undefined ? {} : { oud: { organisator, eventIds: [eventId] } };
  return { ...rest, status: 'mislukt', ...oud };
}

/** The employee who said no chooses himself; else whoever handles it. */
function wieKiest(m: Melding, wat: Afwijking): PersoonId | undefined {
  return wat === 'geweigerd' && isBereikbaar(m) ? slachtoffer(m) : m.behandelaar?.id;
}

/** The extra talk in the office after a phone call: moved is moved; lost, the behandelaar sees that it is gone. */
function metExtra(
  besluit: Accepted<Melding>,
  soort: Nazorggesprek['soort'],
  perId: ReadonlyMap<string, Stand>,
  { now }: Context,
): Accepted<Melding> {
  const gesprek = besluit.next.nazorg.find((g) => g.soort === soort) as Nazorggesprek;
  const { extra } = gesprek;
  const stand = extra && heeftExtra(gesprek, now) ? perId.get(extra.eventId as string) : undefined;
  if (!extra || !stand) return besluit;
  const { start, eind } = stand;
  if (!stand.bestaat || stand.geweigerd) {
    const next = metGesprek(besluit.next, soort, ({ extra: _, ...rest }) => rest);
    const aan = next.behandelaar?.id;
    return {
      ...besluit,
      next: metHandeling(next, { wat: 'gesprek-afwijking', op: now }),
      berichten: [
        ...besluit.berichten,
        ...(aan ? [{ soort: 'nazorg' as const, aan, opnieuw: true as const }] : []),
      ],
    };
  }
  if (!start || !eind || start.getTime() === extra.moment.start.getTime()) return besluit;
  const moment = { ...extra.moment, start, eind };
  const next = metGesprek(besluit.next, soort, (g) => ({ ...g, extra: { ...extra, moment } }));
  return { ...besluit, next: metHandeling(next, { wat: 'gesprek-verzet', op: now }) };
}

/** Cards that show the talks. `opnieuw`: the people must hear of it; else nobody is told again. */
export function hertekend(m: Melding, opnieuw?: true): TeSturen[] {
  const ook = opnieuw ? { opnieuw } : {};
  const { behandelaar } = m;
  // Not all have their place yet: then the news follows.
  const nieuw = (aan: PersoonId): TeSturen[] =>
    m.nazorg.some(({ status }) => status === 'te-plannen') ? [] : [{ soort: 'nazorg', aan, ...ook }];
  return [
    ...(behandelaar ? [...nieuw(behandelaar.id), { soort: 'afhandelen' as const, aan: behandelaar.id }] : []),
    ...(isBereikbaar(m) ? nieuw(slachtoffer(m)) : []),
    { soort: 'melden', aan: m.melder },
  ];
}
