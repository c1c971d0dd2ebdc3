import { afstand, schuif, type Dag } from './dag';
import { dagVan, opDag, plusMinuten, werkdagenLater, werkdagVanaf, type Openingstijden } from './kalender';
import type { Profiel } from './protocol/profiel';

/** The part of the profiel that the terms look at. */
export type Termijnprofiel = Openingstijden &
  Pick<Profiel, 'termijnen' | 'dagsoort' | 'verschuif' | 'gesprekTijd'>;

export interface Termijnen {
  /** Last instant for the first talk. */
  eerste: Date;
  /** Last instant to invite the veroorzaker, when the matrix names a talk (R164, R175). */
  uitnodigen: Date;
  /** Planned day and time of the second talk. */
  tweede: Date;
  /** Planned day and time of the third talk. */
  derde: Date;
}

/** A clock of its own: inviting the veroorzaker does not follow the aftercare (R164, T3). */
const UITNODIGEN_UREN = 24;

/**
 * All terms run from the incident, never from the melding (R122, R124). The first is elapsed time and is never
 * moved (D-51); the others are days on the local calendar, at the time of the profiel, moved off closed days
 * (D-55).
 */
export function termijnen(incidentOp: Date, profiel: Termijnprofiel): Termijnen {
  const { eersteUren, tweedeDagen, derdeDagen } = profiel.termijnen;
  const eerste = plusMinuten(incidentOp, eersteUren * 60);
  const dag = dagVan(incidentOp);
  return {
    eerste,
    uitnodigen: plusMinuten(incidentOp, UITNODIGEN_UREN * 60),
    tweede: planDag(
      profiel.dagsoort === 'werk' ? werkdagenLater(dag, tweedeDagen, profiel) : schuif(dag, tweedeDagen),
      profiel,
    ),
    derde: planDag(schuif(dag, derdeDagen), profiel),
  };
}

/** The time for talks on this day, or on the open day the profiel moves it to. */
export function planDag(dag: Dag, profiel: Termijnprofiel): Date {
  return opDag(openDag(dag, profiel), profiel.gesprekTijd);
}

function openDag(dag: Dag, profiel: Termijnprofiel): Dag {
  const later = werkdagVanaf(dag, profiel);
  const eerder = werkdagVanaf(dag, profiel, -1);
  switch (profiel.verschuif) {
    case 'volgende':
      return later;
    case 'vorige':
      return eerder;
    case 'dichtstbij':
      return afstand(eerder, dag) <= afstand(dag, later) ? eerder : later;
  }
}

/** How a term stands: over, ending on this local day, or later. */
export function termijnStand(uiterlijk: Date, now: Date): 'ruim' | 'vandaag' | 'verstreken' {
  if (now > uiterlijk) return 'verstreken';
  return dagVan(now) === dagVan(uiterlijk) ? 'vandaag' : 'ruim';
}
