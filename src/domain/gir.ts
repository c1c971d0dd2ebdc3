import { magZien } from './bevoegdheid';
import { gedragNu } from './classificeren';
import { accept, type Decision } from './decision';
import { metHandeling, weiger, type Context } from './handeling';
import { dossierVan, type Melding, type Nazorggesprek, type PersoonId } from './melding';
import { findVorm, gedragTypen, type GedragType, type GirVorm } from './protocol/gedrag';
import type { Profiel } from './protocol/profiel';

/** Everything GIR asks that cannot be read straight from the melding (domain-facts 9). No names. */
export interface Girgegevens {
  /** The four kinds of the protocol. */
  typen: GedragType[];
  /** The value list of GIR; what is in none of its lines is left out (R279-R294). */
  vormen: GirVorm['vorm'][];
  isVeroorzakerBekend: boolean;
  /** Left out for who may not see it (D-20, D-92). */
  recidive?: NonNullable<Melding['recidive']>;
  /** Dates and state only; left out for who may not see them (D-24). */
  nazorg?: Nazorggesprek[];
  girNummer?: string;
  verzuim?: { ja: boolean; vanaf?: string | undefined };
}

export function girGegevens(melding: Melding, lezer: PersoonId, profiel: Profiel): Girgegevens {
  const { antwoorden, recidive, nazorg } = melding;
  const vormen = gedragNu(melding).map(findVorm);
  const ziet = (veld: 'recidive' | 'nazorg') => magZien(melding, lezer, veld, profiel);
  const { taken, verzuim } = dossierVan(melding);
  const girNummer = taken.find((t) => t.id === 'gir')?.waarde;
  return {
    typen: gedragTypen.filter((type) => vormen.some((v) => v.type === type)),
    vormen: [...new Set(vormen.flatMap(({ gir }) => (gir ? [gir.vorm] : [])))],
    isVeroorzakerBekend: !(antwoorden.bijzonderheden ?? []).includes('onbekende-veroorzaker'),
    ...(recidive !== undefined && ziet('recidive') ? { recidive } : {}),
    ...(ziet('nazorg') ? { nazorg } : {}),
    ...(girNummer === undefined ? {} : { girNummer }),
    ...(verzuim === undefined ? {} : { verzuim }),
  };
}

/** Seeing the whole of it stands in the audit trail (D-111). */
export function girTonen(melding: Melding, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'gir-zien');
  if (nee) return nee;
  const { actor, now } = context;
  return accept(metHandeling(melding, { wat: 'gir-getoond', door: actor, op: now }));
}
