import type { Accepted } from './decision';
import type { MomentKind } from './effect';
import { girHerinneren, laterHerinneren, letselVragen, uitnodigingHerinneren } from './herinneren';
import { isLopend, type GesprekSoort, type Melding } from './melding';
import { navragen, teLaat, vooraf } from './nazorgherinneren';
import { vraagAanvulling } from './nood';
import { nietOpgepakt } from './oppakken';
import { herstelMoment } from './periode';
import type { Profiel } from './protocol/profiel';

/** What must happen at a moment that was set before; undefined when it is not needed any more. */
export type Regel = (melding: Melding, context: Momentcontext) => Accepted<Melding> | undefined;

export interface Momentcontext {
  now: Date;
  profiel: Profiel;
  /** Which talk, and how far the reminding went; only where the moment is about a talk. */
  soort?: GesprekSoort;
  trede?: number;
}

/** One row per kind of moment. */
const regels: ReadonlyMap<MomentKind, Regel> = new Map<MomentKind, Regel>([
  ['aanvullen', vraagAanvulling],
  ['uitnodiging', uitnodigingHerinneren],
  ['letsel-5dagen', letselVragen],
  ['letsel-6weken', letselVragen],
  ['gir', girHerinneren],
  ['taak-later', laterHerinneren],

  ['oppakken-1', (melding, context) => nietOpgepakt(melding, 'oppakken-1', context)],
  ['oppakken-2', (melding, context) => nietOpgepakt(melding, 'oppakken-2', context)],
  ['herstelgesprek', herstelMoment],
  ['gesprek-vooraf', vooraf],
  ['gesprek-navragen', navragen],
  ['gesprek-te-laat', teLaat],
]);

/** Looks again at a melding; undefined when nothing is needed, also for one that is closed or withdrawn. */
export function opMoment(
  melding: Melding,
  wat: MomentKind,
  context: Momentcontext,
): Accepted<Melding> | undefined {
  if (!isLopend(melding)) return undefined;
  return regels.get(wat)?.(melding, context);
}
