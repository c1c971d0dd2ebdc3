import type { Bron } from '../protocol/bron';
import { normaliseer } from './normaliseer';
import { patroon } from './patroon';

/** How people name a document. Utrecht comes last: its protocol is meant when no other one is named. */
const NAMEN: readonly (readonly [Bron['doc'], RegExp])[] = [
  ['werkwijzer', patroon('(werkwijzer*|handreiking|guide|guideline*)')],
  [
    'norm-stop-agressie',
    patroon(
      '(stop ?ag*r*es* samen|stop ag*res*|stop aggression*)',
      '(landelijke|national|nationale) .. (norm|standard)',
    ),
  ],
  ['bijlage-sociale-zaken', patroon('(bijlage*|sociale zaken|social affairs|appendix|annex)')],
  [
    'samenwerken-derden',
    patroon('(contract*|samenwerkingspartner*|partnerorganisatie*|partner organi*|ketenpartner*)'),
  ],
];
const UTRECHT = patroon('(utrecht*|protocol*)');

/** The documents a question names; empty when it names none. */
export function genoemdeDocumenten(tekst: string): Bron['doc'][] {
  const zin = normaliseer(tekst);
  const genoemd = NAMEN.filter(([, naam]) => naam.test(zin)).map(([doc]) => doc);
  return genoemd.length === 0 && UTRECHT.test(zin) ? ['utrecht-protocol'] : genoemd;
}

/** An article that is a candidate, with how well it fits. */
interface Kandidaat {
  artikel: { bronnen: readonly Bron[] };
  score: number;
}

const MEE = 5;
/** The article that answers has more to say about the source than the ones behind it. */
const EERSTE = 1.5;
/** An article names its most important source first. */
const VERDER = 0.6;
const GENOEMD = 4;
/** Where no document is named, the protocol of Utrecht is meant. */
const BEDOELD = 1.3;

/**
 * The sources of an answer, best first. Each of the best articles votes for its sources, so a paragraph on which several
 * agree comes before one that only one names. A chapter once: two paragraphs of it say the same about where to look.
 */
export function rangschikBronnen(tekst: string, kandidaten: readonly Kandidaat[]): Bron[] {
  const genoemd = genoemdeDocumenten(tekst);
  const stemmen = new Map<string, { bron: Bron; stem: number }>();
  kandidaten.slice(0, MEE).forEach(({ artikel, score }, plek) => {
    artikel.bronnen.forEach((bron, volgorde) => {
      const hoofdstuk = `${bron.doc} ${bron.sectie.replace(/\/.*/, '')}`;
      const stem = score ** 2 * VERDER ** volgorde * (plek === 0 ? EERSTE : 1) * voorkeur(bron.doc, genoemd);
      const bij = stemmen.get(hoofdstuk) ?? { bron, stem: 0 };
      stemmen.set(hoofdstuk, { bron: bij.bron, stem: bij.stem + stem });
    });
  });
  return [...stemmen.values()]
    .filter(({ bron }) => bron.doc !== 'eigen-kennis')
    .sort((a, b) => b.stem - a.stem)
    .map(({ bron }) => bron);
}

function voorkeur(doc: Bron['doc'], genoemd: readonly Bron['doc'][]): number {
  if (genoemd.includes(doc)) return GENOEMD;
  return genoemd.length === 0 && doc === 'utrecht-protocol' ? BEDOELD : 1;
}
