import type { Melding } from '../../src/domain/melding';
import type { MaatregelId } from '../../src/domain/protocol/maatregelen';
import * as bouw from './bouw';

/** Taken up and decided; the decision is written down by hand, so that each measure can be tried alone. */
export function besloten(maatregelen: readonly MaatregelId[], over: Partial<Melding> = {}): Melding {
  return {
    ...bouw.opgepakt(),
    recidive: 'eerste',
    maatregelbesluit: {
      keuze: 'akkoord',
      rij: [],
      maatregelen: [...maatregelen],
      aangifte: 'nee',
      door: bouw.baas,
      op: bouw.NU,
    },
    ...over,
  };
}
