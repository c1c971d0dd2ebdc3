import type { Herkenning, Kansen } from '../domain/raadplegen/herkenning';
import { STOPWOORDEN } from './stopwoorden';
import { createKenmerken, type Kenmerken } from './leren/kenmerken';
import { kansen } from './leren/lineair';
import type { Model } from './leren/maak';
import type { Onderdeel } from './leren/oefenzinnen';

const WOORD = /\p{L}{3,}/gu;
const MAX_WOORDEN = 40;
const MAX_WAARAAN = 3;
/** From this chance on a word by itself points at a behaviour. */
const WIJST = 0.22;

/** What was learned, ready to be asked. */
export interface Herkenner {
  herken(tekst: string): Herkenning;
  /** Chance per article id that it answers the text; articles it never saw are not in it. */
  artikelen(tekst: string): Kansen<string>;
}

export function createHerkenner({ vakken, woorden, lessen }: Model): Herkenner {
  const kenmerken = createKenmerken(vakken, new Set(woorden));
  // The classes of a lesson are the labels of its practice sentences; a test compares them with the domain.
  const vraag = <K extends string>(les: Onderdeel, van: Kenmerken): Kansen<K> => {
    const model = lessen.get(les);
    if (!model) return new Map();
    const uit = kansen(model, van);
    return new Map(model.klassen.map((klasse, k) => [klasse as K, uit[k] ?? 0]));
  };
  return {
    herken: (tekst) => {
      const van = kenmerken(tekst, true);
      return {
        intent: vraag('bedoeling', van),
        alarm: vraag<'nu' | 'niet'>('alarm', van).get('nu') ?? 0,
        gedrag: vraag('gedrag', van),
        loket: vraag('buiten', van),
        waaraan: (gedrag) =>
          [...new Set(tekst.toLowerCase().match(WOORD) ?? [])]
            .filter((woord) => !STOPWOORDEN.has(woord))
            .slice(0, MAX_WOORDEN)
            .map((woord) => ({
              woord,
              kans: vraag('gedrag', kenmerken(woord, false, true)).get(gedrag) ?? 0,
            }))
            .filter(({ kans }) => kans >= WIJST)
            .sort((a, b) => b.kans - a.kans)
            .slice(0, MAX_WAARAAN)
            .map(({ woord }) => woord),
      };
    },
    artikelen: (tekst) => vraag('artikelen', kenmerken(tekst, false)),
  };
}
