import { mag, type Handelen } from './bevoegdheid';
import { refuse, type Refused } from './decision';
import type { Handeling, Melding, PersoonId } from './melding';
import type { Profiel } from './protocol/profiel';

/** Who acts, when, by which choices of the municipality. */
export interface Context {
  actor: PersoonId;
  now: Date;
  profiel: Profiel;
}

/** Why this person may not do this to this melding now; undefined when he may. */
export function weiger(
  melding: Melding,
  { actor, profiel }: Pick<Context, 'actor' | 'profiel'>,
  wat: Handelen,
): Refused | undefined {
  if (!mag(melding, actor, wat, profiel)) return refuse('niet-bevoegd');
  return melding.status === 'concept' ? refuse('niet-ingediend') : undefined;
}

/** The acts of the handling: only while it is in somebody's hands. */
export function nietInBehandeling({ status }: Melding): Refused | undefined {
  switch (status) {
    case 'opgepakt':
      return undefined;
    case 'afgerond':
    case 'ingetrokken':
      return refuse(status);
    case 'concept':
    case 'ingediend':
      return refuse('eerst-oppakken');
  }
}

/** Adds a line to the audit trail (D-111). */
export function metHandeling<M extends Melding>(melding: M, handeling: Handeling): M {
  return { ...melding, handelingen: [...melding.handelingen, handeling] };
}
