import type { Herkenning } from '../domain/raadplegen/herkenning';
import type { Kennisbank, Taal } from '../flows/ports';

const TALEN: readonly Taal[] = ['nl', 'en'];
/** An article that is found this well, and every other one this much less, is what is meant. */
const GEVONDEN = 0.5;
const VOORSPRONG = 0.7;
/** As sure as the model is of a question it was taught. */
const VAN_ONS = 0.999;

/**
 * What was learned knows nothing of articles the municipality added: a question that finds one of those first is a
 * question for us, however strange it looks to the model.
 */
export function herkenOok(kennisbank: Kennisbank, nieuw: ReadonlySet<string>): Kennisbank {
  if (nieuw.size === 0) return kennisbank;
  const vindt = (tekst: string, herkenning: Herkenning) =>
    TALEN.some((taal) => {
      const [beste, ...rest] = kennisbank.search(tekst, taal, herkenning);
      return (
        beste !== undefined &&
        nieuw.has(beste.artikel.id) &&
        beste.score >= GEVONDEN &&
        rest.every(({ artikel, score }) => nieuw.has(artikel.id) || score <= beste.score * VOORSPRONG)
      );
    });
  return {
    ...kennisbank,
    herken: (tekst) => {
      const herkenning = kennisbank.herken(tekst);
      return vindt(tekst, herkenning) ? { ...herkenning, loket: new Map([['ons', VAN_ONS]]) } : herkenning;
    },
  };
}
