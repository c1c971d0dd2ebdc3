import type { Herkenning, Kansen } from '../domain/raadplegen/herkenning';
import { STOPWOORDEN } from './stopwoorden';
import { createKenmerken, type Kenmerken } from './leren/kenmerken';
import { kansen } from './leren/lineair';
import { ELDERS, type Model } from './leren/maak';
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
  const lees = createKenmerken(vakken, new Set(woorden));
  // The classes of a lesson are the labels of its practice sentences; a test compares them with the domain.
  const vraag = <K extends string>(les: Onderdeel, van: Kenmerken): Kansen<K> => {
    const model = lessen.get(les);
    if (!model) return new Map();
    const uit = kansen(model, van);
    return new Map(model.klassen.map((klasse, k) => [klasse as K, uit[k] ?? 0]));
  };
  return {
    herken: (tekst) => {
      const { inhoud, alles } = lees(tekst);
      const van = alles();
      const artikelen = vraag<string>('artikelen', inhoud);
      return {
        intent: vraag('bedoeling', van),
        alarm: vraag<'nu' | 'niet'>('alarm', van).get('nu') ?? 0,
        gedrag: vraag('gedrag', van),
        loket: meng(vraag('buiten', van), artikelen),
        artikelen: alleenArtikelen(artikelen),
        waaraan: (gedrag) =>
          [...new Set(tekst.toLowerCase().match(WOORD) ?? [])]
            .filter((woord) => !STOPWOORDEN.has(woord))
            .slice(0, MAX_WOORDEN)
            .map((woord) => ({ woord, kans: vraag('gedrag', lees(woord).inhoud).get(gedrag) ?? 0 }))
            .filter(({ kans }) => kans >= WIJST)
            .sort((a, b) => b.kans - a.kans)
            .slice(0, MAX_WAARAAN)
            .map(({ woord }) => woord),
      };
    },
    artikelen: (tekst) => alleenArtikelen(vraag('artikelen', lees(tekst).inhoud)),
  };
}

/** Which article, given that one of them fits. */
function alleenArtikelen(kansen: Kansen<string>): Kansen<string> {
  const artikelen = [...kansen].filter(([id]) => !id.startsWith(ELDERS));
  const samen = artikelen.reduce((som, [, kans]) => som + kans, 0);
  return new Map(artikelen.map(([id, kans]) => [id, kans / samen]));
}

/** Two opinions on the counter: of whoever knows the counters, and of whoever knows the articles. */
function meng(loket: Herkenning['loket'], artikelen: Kansen<string>): Herkenning['loket'] {
  const ons = [...artikelen].reduce((som, [id, kans]) => (id.startsWith(ELDERS) ? som : som + kans), 0);
  const samen = [...loket].map(([naam, kans]) => {
    const ander = naam === 'ons' ? ons : (artikelen.get(ELDERS + naam) ?? 0);
    return [naam, Math.sqrt(kans * ander)] as const;
  });
  const totaal = samen.reduce((som, [, kans]) => som + kans, 0);
  return new Map(samen.map(([naam, kans]) => [naam, kans / totaal]));
}
