import { schuif } from './dag';
import { dagVan, isWerkdag, plusMinuten, werkurenLater } from './kalender';
import type { Openingstijden } from './kalender';
import { feitenNu } from './classificeren';
import type { Melding } from './melding';
import { aangifteBesluit } from './protocol/aangifte';
import { findVorm } from './protocol/gedrag';
import type { Profiel } from './protocol/profiel';

export type Prioriteit = 'spoed' | 'hoog' | 'gewoon';

/**
 * How quickly somebody must be there (D-80). Spoed: physical, any threat, and a threat of which nobody knows with
 * what (A10: doubt is the safer choice). Hoog: discrimination and a citizen who threatens himself; same time to take
 * it up as an ordinary one, but the card says so.
 */
export function prioriteit(melding: Melding): Prioriteit {
  const { antwoorden } = melding;
  const { vormen, discriminatie, zelfbeschadiging } = feitenNu(melding);
  const v = vormen.map(findVorm);
  const dreiging = ['geweld', 'spullen', 'onbekend'].includes(antwoorden.waarmee ?? '');
  if (dreiging || v.some((x) => x.type === 'fysiek' || x.gir?.groep === 'bedreiging')) return 'spoed';
  const ernstig = discriminatie === 'ja' || zelfbeschadiging === 'ja';
  return ernstig || v.some((x) => x.discriminatie || x.zelfbeschadiging) ? 'hoog' : 'gewoon';
}

export function isSpoed(melding: Melding): boolean {
  return prioriteit(melding) === 'spoed';
}

/** A59: the coordinator hears of it only when the protocol asks for advice: aangifte is compulsory, or doubt. */
export function vraagtCoordinator(melding: Melding): boolean {
  const { vormen, discriminatie, zelfbeschadiging } = feitenNu(melding);
  const aangifte = aangifteBesluit({ vormen, discriminatie: discriminatie === 'ja', recidive: false });
  return (
    isSpoed(melding) ||
    aangifte.uitkomst === 'altijd' ||
    zelfbeschadiging === 'ja' ||
    vormen.map(findVorm).some((v) => v.vraagCoordinator || v.zelfbeschadiging)
  );
}

/** Last moment to take it up: elapsed minutes for spoed, also at night; working hours for the others (D-80). */
export function oppakkenVoor(sinds: Date, melding: Melding, profiel: Profiel): Date {
  const { spoed, gewoonWerkuren } = profiel.ackMinuten;
  return isSpoed(melding) ? plusMinuten(sinds, spoed) : werkurenLater(sinds, gewoonWerkuren, profiel);
}

/** What the card says about today: after it the office is closed, so call before that (D-53). */
export function morgen(now: Date, profiel: Openingstijden): 'open' | 'weekend' | 'dicht' {
  const dag = schuif(dagVan(now), 1);
  if (isWerkdag(dag, profiel)) return 'open';
  return new Date(dag).getUTCDay() % 6 === 0 ? 'weekend' : 'dicht';
}
