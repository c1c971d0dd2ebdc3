import type { Kennisbank, Taal } from '../flows/ports';

const TALEN: readonly Taal[] = ['nl', 'en'];
/** An article that is found this well is what is meant. */
const GEVONDEN = 0.7;
/** As sure as the model is of a question it was taught. */
const VAN_ONS = 0.98;

/**
 * What was learned knows nothing of articles the municipality added: a question that finds one of those first is a
 * question for us, however strange it looks to the model.
 */
export function herkenOok(kennisbank: Kennisbank, nieuw: ReadonlySet<string>): Kennisbank {
  if (nieuw.size === 0) return kennisbank;
  const vindt = (tekst: string) =>
    TALEN.some((taal) => {
      const beste = kennisbank.search(tekst, taal)[0];
      return beste !== undefined && nieuw.has(beste.artikel.id) && beste.score >= GEVONDEN;
    });
  return {
    ...kennisbank,
    herken: (tekst) => {
      const herkenning = kennisbank.herken(tekst);
      return vindt(tekst) ? { ...herkenning, loket: new Map([['ons', VAN_ONS]]) } : herkenning;
    },
  };
}
