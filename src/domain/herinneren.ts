import { schuif } from './dag';
import { accept, type Accepted } from './decision';
import { later, type Taak } from './effect';
import { dagVan, inWerktijd, isWerktijd, opDag, openingNa, plusMinuten, werkdagVanaf } from './kalender';
import { kanLetselZijn } from './letsel';
import { dossierVan, type Melding } from './melding';
import type { Profiel } from './protocol/profiel';
import { isKlaar, stappen, type Stap } from './stappen';
import type { StapId } from './taken';
import { termijnen } from './termijn';

interface Context {
  now: Date;
  profiel: Profiel;
}

/** Before the end of the 24 hours, so that there is still time to write (R164). */
const UITNODIGING_VOORAF_MINUTEN = 120;
/** How long the behandelaar has to register it in GIR; own choice. */
const GIR_WERKDAGEN = 3;
const GIR_HERHAAL_DAGEN = 7;

/** What is looked at again once somebody has taken the melding up (M7, R130). */
export function oppakMomenten(melding: Melding, { now, profiel }: Context): Taak[] {
  const { incidentOp } = melding.antwoorden;
  if (incidentOp === undefined || melding.spoorVan !== undefined) return [];
  const bijna = plusMinuten(termijnen(incidentOp, profiel).uitnodigen, -UITNODIGING_VOORAF_MINUTEN);
  return [
    later(melding.id, 'uitnodiging', vroegGenoeg(bijna, now, profiel)),
    later(melding.id, 'gir', girMoment(now, profiel)),
  ];
}

/** The invitation was not sent and the term is almost over, or is over. */
export function uitnodigingHerinneren(melding: Melding, context: Context): Accepted<Melding> | undefined {
  return isOpen(melding, 'uitnodiging', context) ? herinnering(melding) : undefined;
}

/** Not in GIR yet: again every week until it is (G4). */
export function girHerinneren(melding: Melding, context: Context): Accepted<Melding> | undefined {
  const { now, profiel } = context;
  const stap = stapVan(melding, 'gir', context);
  if (!stap || isKlaar(stap)) return undefined;
  const dag = werkdagVanaf(schuif(dagVan(now), GIR_HERHAAL_DAGEN), profiel);
  const taken = [later(melding.id, 'gir', opDag(dag, profiel.werktijd.van))];
  return stap.stand === 'open' && stap.verplicht ? herinnering(melding, taken) : accept(melding, { taken });
}

/** What was put off is there again. */
export function laterHerinneren(melding: Melding, context: Context): Accepted<Melding> | undefined {
  const terug = dossierVan(melding).taken.filter(
    ({ stand, tot }) => stand === 'later' && tot !== undefined && tot <= context.now,
  );
  return terug.some(({ id }) => isOpen(melding, id, context)) ? herinnering(melding) : undefined;
}

/** Asks the behandelaar whether there is anything new about injury (A26, D-30, D-31). */
export function letselVragen(melding: Melding): Accepted<Melding> | undefined {
  const { behandelaar, status } = melding;
  if (!behandelaar || status !== 'opgepakt' || !kanLetselZijn(melding)) return undefined;
  return accept(melding, { berichten: [{ soort: 'letsel-vraag', aan: behandelaar.id, opnieuw: true }] });
}

/** At this moment, or earlier when the office is closed then, but never before now. */
function vroegGenoeg(op: Date, now: Date, profiel: Profiel): Date {
  if (op <= now) return inWerktijd(now, profiel);
  if (isWerktijd(op, profiel)) return op;
  const dag = werkdagVanaf(dagVan(op), profiel, -1);
  const dezelfde = opDag(dag, profiel.werktijd.tot);
  const dicht =
    dezelfde <= op ? dezelfde : opDag(werkdagVanaf(schuif(dag, -1), profiel, -1), profiel.werktijd.tot);
  const laatste = plusMinuten(dicht, -60);
  return laatste > now ? laatste : inWerktijd(now, profiel);
}

/** When the behandelaar is reminded of GIR first, after he took it up. */
export const girMoment = (opgepaktOp: Date, profiel: Profiel): Date =>
  openingNa(opgepaktOp, GIR_WERKDAGEN, profiel);

const stapVan = (melding: Melding, id: StapId, context: Context): Stap | undefined =>
  stappen(melding, context).find((stap) => stap.id === id);
const isOpen = (melding: Melding, id: StapId, context: Context): boolean =>
  stapVan(melding, id, context)?.stand === 'open';

/** A new message each time: one that is only drawn again gives no notification. */
function herinnering(melding: Melding, taken: Taak[] = []): Accepted<Melding> | undefined {
  const { behandelaar } = melding;
  if (!behandelaar) return undefined;
  return accept(melding, {
    taken,
    berichten: [{ soort: 'herinnering', aan: behandelaar.id, opnieuw: true }],
  });
}
