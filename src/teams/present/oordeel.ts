import type { Oordeel } from '../../domain/melding';
import type { Taal } from '../../flows/ports';
import { bronTekst, tekstVan } from './basis';

/** Whether the boundary was crossed: something else than whether to report it (T7, A07). */
export function grensRegel({ grensOverschreden, reden }: Oordeel, taal: Taal): string {
  const { grens } = tekstVan(taal).oordeel;
  if (!grensOverschreden) return grens.nee;
  return reden === 'jij-gestopt' ? grens.begrensd : grens.ja;
}

/** The verdict in words: what, why, where it stands, and what would turn it round (C4, C14). */
export function oordeelRegels(oordeel: Oordeel, taal: Taal, lezer: 'melder' | 'ander' = 'melder') {
  const t = tekstVan(taal).oordeel;
  return {
    oordeelKop: oordeel.melden ? t.melden : lezer === 'melder' ? t.nietNodig : t.nietNodigGelezen,
    oordeelReden: t.redenen[oordeel.reden],
    oordeelBron: bronTekst(oordeel.bron, taal),
    omslag: {
      heeftOmslag: oordeel.omslag.length > 0,
      omslagKop: oordeel.melden ? t.omslagNiet : t.omslagKop,
      omslag: oordeel.omslag.map((reden) => ({
        regel: oordeel.melden ? t.zonder[reden] : t.omslag[reden],
      })),
    },
  };
}
