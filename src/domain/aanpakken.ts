import { accept, refuse, type Decision, type TeSturen } from './decision';
import { metHandeling, type Context } from './handeling';
import { instemmers } from './instemmen';
import { werkurenLater } from './kalender';
import type { Melding, PersoonId } from './melding';
import { isOnbereikt } from './oppakken';
import type { Profiel } from './protocol/profiel';
import {
  isCoordinator,
  laatsteHerinnering,
  onbevestigd,
  punten,
  teHouden,
  type PuntSoort,
} from './werklijst';

/** The one act of a coordinator that fits a thing on his list; looking at the melding is always possible. */
export type Doen = 'herinner' | 'overnemen' | 'gebeld';

/** Nobody is reminded by a click more often than this; own choice. */
export const HERINNER_WERKUREN = 4;

/** What this coordinator can do about it with one tap; undefined: only look. */
export function watTeDoen(
  melding: Melding,
  soort: PuntSoort,
  lezer: PersoonId,
  context: Pick<Context, 'now' | 'profiel'>,
): Doen | undefined {
  switch (soort) {
    case 'niet-bereikt':
      return 'gebeld';
    case 'niet-opgepakt':
    case 'geen-leidinggevende':
      return 'overnemen';
    default:
      // What does not arrive reminds nobody.
      if (isOnbereikt(melding)) return undefined;
      return aanWie(melding, soort, { ...context, actor: lezer }).length > 0 ? 'herinner' : undefined;
  }
}

/** Sends it once more to who must act, at most once in so many working hours whichever coordinator asks. */
export function herinner(melding: Melding, soort: PuntSoort, context: Context): Decision<Melding> {
  const { actor, now, profiel } = context;
  if (!isCoordinator(melding, actor, profiel)) return refuse('niet-bevoegd');
  if (!punten(melding, context).some((punt) => punt.soort === soort)) return refuse('stap-klaar');
  if (watTeDoen(melding, soort, actor, context) !== 'herinner') return refuse('niet-bevoegd');
  if (isNetHerinnerd(melding, now, profiel)) return refuse('te-vaak');
  return accept(metHandeling(melding, { wat: 'herinnerd', door: actor, op: now }), {
    berichten: aanWie(melding, soort, context),
  });
}

function isNetHerinnerd(melding: Melding, now: Date, profiel: Profiel): boolean {
  const eerder = laatsteHerinnering(melding);
  return eerder !== undefined && now < werkurenLater(eerder, HERINNER_WERKUREN, profiel);
}

/** 'Klaar, ik heb gebeld': the coordinator told the behandelaar himself. Twice is once. */
export function gebeld(melding: Melding, context: Context): Decision<Melding> {
  const { actor, now, profiel } = context;
  if (!isCoordinator(melding, actor, profiel)) return refuse('niet-bevoegd');
  if (!punten(melding, context).some(({ soort }) => soort === 'niet-bereikt')) return accept(melding);
  return accept(metHandeling(melding, { wat: 'herinnerd', door: actor, op: now }));
}

/** Who hears it again. Nobody is reminded by himself. */
function aanWie(melding: Melding, soort: PuntSoort, context: Context): TeSturen[] {
  const { behandelaar } = melding;
  const { actor, profiel } = context;
  if (soort === 'irm-wacht')
    return instemmers(melding, profiel)
      .filter((aan) => aan !== actor)
      .map((aan) => ({ soort: 'instemming', aan, opnieuw: true }));
  if (!behandelaar || behandelaar.id === actor) return [];
  return [{ soort: berichtBij(melding, soort, context), aan: behandelaar.id, opnieuw: true }];
}

function berichtBij(melding: Melding, soort: PuntSoort, context: Context): TeSturen['soort'] {
  const gesprek =
    soort === 'te-laat'
      ? teHouden(melding)[0]
      : melding.nazorg.find((g) => onbevestigd(melding, g, context) !== undefined);
  if (gesprek && (soort === 'te-laat' || soort === 'niet-bevestigd')) return `gesprek-${gesprek.soort}`;
  return soort === 'agenda-mislukt' ? 'nazorg-zelf' : 'herinnering';
}
