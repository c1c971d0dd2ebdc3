import { rollenVan } from './bevoegdheid';
import type { Context } from './handeling';
import { wisselCodes } from './handelingcodes';
import { girMoment } from './herinneren';
import { dagVan, opDag, werkurenLater } from './kalender';
import {
  dossierVan,
  isBereikbaar,
  isLopend,
  type Handeling,
  type Melding,
  type Nazorggesprek,
  type PersoonId,
} from './melding';
import { onleesbaarSinds } from './onleesbaar';
import { isOnbereikt } from './oppakken';
import type { Profiel } from './protocol/profiel';
import { oppakkenVoor } from './spoed';
import { isKlaar, stappen, type Stap } from './stappen';
import type { StapId } from './taken';

/** Why a melding stands on the list of the coordinator (K1), most urgent first. */
export const puntSoorten = [
  'niet-opgepakt',
  'niet-bereikt', // Teams could not give it to the behandelaar
  'te-laat', // a talk was not held and its term is over
  'geen-leidinggevende',
  'agenda-mislukt',
  'niet-bevestigd', // a talk of which the employee does not say that it was held (N7)
  'uitnodiging-te-laat',
  'irm-wacht',
  'gir-ontbreekt', // G4
] as const;
export type PuntSoort = (typeof puntSoorten)[number];

/** One thing that waits: what, since when. */
export interface Punt {
  soort: PuntSoort;
  sinds: Date;
}
export type Moment = Pick<Context, 'now' | 'profiel'>;
type Regel = (melding: Melding, context: Moment) => Date | undefined;

/** Own choices: what is quick enough to be told, and slow enough not to chase people. */
const BEVESTIG_WERKDAGEN = 2;
const IRM_WERKDAGEN = 2;

const UUR_MS = 60 * 60_000;

/** Since when each thing waits; undefined: it does not. */
const regels: ReadonlyMap<PuntSoort, Regel> = new Map<PuntSoort, Regel>([
  [
    'niet-opgepakt',
    (melding, { now, profiel }) => {
      const sinds = laatste(melding, wisselCodes) ?? melding.ingediendOp;
      if (melding.status !== 'ingediend' || sinds === undefined) return undefined;
      return voorbij(oppakkenVoor(sinds, melding, profiel), now);
    },
  ],
  [
    'niet-bereikt',
    (melding) => {
      const sinds = laatste(melding, ['niet-bereikt']);
      const gebeld = laatsteHerinnering(melding);
      return isOnbereikt(melding) && sinds && (gebeld === undefined || gebeld < sinds) ? sinds : undefined;
    },
  ],
  [
    'te-laat',
    (melding, { now, profiel }) =>
      vroegste(teHouden(melding).map((gesprek) => voorbij(uiterste(gesprek, profiel), now))),
  ],
  [
    'geen-leidinggevende',
    (melding) => {
      const { behandelaar, status } = melding;
      const gevonden = behandelaar?.route !== 'coordinator' && behandelaar?.route !== 'irm';
      if (status !== 'ingediend' || gevonden || behandelaar.waarom !== undefined) return undefined;
      return laatste(melding, wisselCodes) ?? melding.ingediendOp;
    },
  ],
  [
    'agenda-mislukt',
    (melding) =>
      vroegste([
        ...teHouden(melding).map(({ status, afwijking }) =>
          status === 'mislukt' ? laatste(melding, ['gesprek-mislukt']) : afwijking?.op,
        ),
        onleesbaarSinds(melding),
      ]),
  ],
  [
    'niet-bevestigd',
    (melding, context) => vroegste(melding.nazorg.map((gesprek) => onbevestigd(melding, gesprek, context))),
  ],
  [
    'uitnodiging-te-laat',
    (melding, context) => {
      const uiterlijk = openStap(melding, 'uitnodiging', context)?.uiterlijk;
      return uiterlijk && voorbij(uiterlijk, context.now);
    },
  ],
  [
    'irm-wacht',
    (melding, { now, profiel }) => {
      const { instemming } = dossierVan(melding);
      if (instemming?.stand !== 'gevraagd') return undefined;
      const { gevraagdOp } = instemming;
      return volleWerkdagenLater(gevraagdOp, IRM_WERKDAGEN, profiel) <= now ? gevraagdOp : undefined;
    },
  ],
  [
    'gir-ontbreekt',
    (melding, context) => {
      const { opgepaktOp } = melding;
      if (opgepaktOp === undefined || !openStap(melding, 'gir', context)) return undefined;
      return voorbij(girMoment(opgepaktOp, context.profiel), context.now);
    },
  ],
]);

/** Everything of this melding that waits for somebody, most urgent first. Nothing once it is closed or withdrawn. */
export function punten(melding: Melding, context: Moment): Punt[] {
  if (!isLopend(melding)) return [];
  return puntSoorten.flatMap((soort) => {
    const sinds = regels.get(soort)?.(melding, context);
    return sinds === undefined ? [] : [{ soort, sinds }];
  });
}

/** The list of one coordinator: never what is about himself or what he is kept out of (D-83, D-84). */
export function werklijst(
  meldingen: readonly Melding[],
  lezer: PersoonId,
  context: Moment,
): { melding: Melding; punt: Punt }[] {
  return meldingen
    .filter((melding) => isCoordinator(melding, lezer, context.profiel))
    .flatMap((melding) => punten(melding, context).map((punt) => ({ melding, punt })))
    .sort((a, b) => rang(a.punt) - rang(b.punt) || a.punt.sinds.getTime() - b.punt.sinds.getTime());
}

/** What the behandelaar does next, and by when; the closest term of what is open (M17). */
export function volgendeStap(
  melding: Melding,
  context: Moment,
): { wat: 'oppakken' | 'afronden' | StapId; uiterlijk?: Date } {
  if (melding.status === 'ingediend') {
    const sinds = laatste(melding, wisselCodes) ?? melding.ingediendOp;
    const uiterlijk = sinds && oppakkenVoor(sinds, melding, context.profiel);
    return { wat: 'oppakken', ...(uiterlijk === undefined ? {} : { uiterlijk }) };
  }
  const open = stappen(melding, context).filter((stap) => stap.verplicht && !isKlaar(stap));
  const eerste = open.sort((a, b) => tijd(a.uiterlijk) - tijd(b.uiterlijk))[0];
  if (!eerste) return { wat: 'afronden' };
  return { wat: eerste.id, ...(eerste.uiterlijk === undefined ? {} : { uiterlijk: eerste.uiterlijk }) };
}

/** The running meldingen of a behandelaar, the closest term first (M17). */
export function opTermijn(meldingen: readonly Melding[], context: Moment) {
  return meldingen
    .map((melding) => ({ melding, volgende: volgendeStap(melding, context) }))
    .sort((a, b) => tijd(a.volgende.uiterlijk) - tijd(b.volgende.uiterlijk));
}

/** Since when the employee does not say that this talk was held; undefined while that is nobody's worry. */
export function onbevestigd(melding: Melding, gesprek: Nazorggesprek, context: Moment): Date | undefined {
  const { status, bevestigd, gevoerdOp } = gesprek;
  if (status === 'afgezien' || status === 'vervallen' || isJa(gesprek)) return undefined;
  if (bevestigd) return bevestigd.op;
  if (status !== 'gevoerd' || gevoerdOp === undefined || !isBereikbaar(melding)) return undefined;
  return voorbij(volleWerkdagenLater(gevoerdOp, BEVESTIG_WERKDAGEN, context.profiel), context.now);
}

/**
 * The end of the term. A talk nobody could hold in time, because it was reported late, and a later talk have until
 * the moment that was chosen; a later talk at least the whole day.
 */
function uiterste({ soort, uiterlijk, moment }: Nazorggesprek, profiel: Profiel): Date {
  const gekozen = moment?.eind ?? uiterlijk;
  if (soort === '24uur') return moment?.wijze === 'verstreken' && gekozen > uiterlijk ? gekozen : uiterlijk;
  const dag = opDag(dagVan(uiterlijk), profiel.werktijd.tot);
  return gekozen > dag ? gekozen : dag;
}

function openStap(melding: Melding, id: StapId, context: Moment): Stap | undefined {
  if (melding.status !== 'opgepakt') return undefined;
  return stappen(melding, context).find((s) => s.id === id && s.stand === 'open' && s.verplicht);
}

/** Whole working days later, counted in the hours the office is open. */
function volleWerkdagenLater(op: Date, dagen: number, profiel: Profiel): Date {
  const { van, tot } = profiel.werktijd;
  const uren = (Date.parse(`1970-01-01T${tot}Z`) - Date.parse(`1970-01-01T${van}Z`)) / UUR_MS;
  return werkurenLater(op, dagen * uren, profiel);
}

/** Plays the part of coordinator in this melding. */
export const isCoordinator = (melding: Melding, wie: PersoonId, profiel: Profiel) =>
  rollenVan(melding, wie, profiel).includes('coordinator');
const isJa = ({ bevestigd }: Nazorggesprek) => bevestigd?.antwoord === 'ja';
/** Talks that must still be held; what the employee says was held only misses a tick. */
export const teHouden = ({ nazorg }: Melding) =>
  nazorg.filter((g) => !['gevoerd', 'afgezien', 'vervallen'].includes(g.status) && !isJa(g));
/** When somebody reminded last; what the program does by itself does not count. */
export const laatsteHerinnering = ({ handelingen }: Melding) =>
  handelingen.findLast(({ wat, door }) => wat === 'herinnerd' && door !== undefined)?.op;
const laatste = ({ handelingen }: Melding, soorten: readonly Handeling['wat'][]) =>
  handelingen.findLast(({ wat }) => soorten.includes(wat))?.op;
const voorbij = (op: Date, now: Date) => (now > op ? op : undefined);
const vroegste = (data: readonly (Date | undefined)[]) =>
  data.filter((op) => op !== undefined).sort((a, b) => a.getTime() - b.getTime())[0];
const rang = ({ soort }: Punt) => puntSoorten.indexOf(soort);
const tijd = (op: Date | undefined) => op?.getTime() ?? Number.MAX_SAFE_INTEGER;
