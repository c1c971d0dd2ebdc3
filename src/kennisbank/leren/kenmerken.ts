import { herkenBedoeling } from '../../domain/raadplegen/bedoeling';
import { zoekLoket } from '../../domain/raadplegen/buiten';
import { herkenGedrag } from '../../domain/raadplegen/gedrag';
import { isGevaar } from '../../domain/raadplegen/gevaar';
import { isNood } from '../../domain/raadplegen/nood';
import { normaliseer, splitsZinnen, type Zin } from '../../domain/raadplegen/normaliseer';
import { herkenTaal } from '../../domain/raadplegen/taal';
import { isVerteld } from '../../domain/raadplegen/verteld';
import { STOPWOORDEN } from '../stopwoorden';
import { woordsoorten, woordvelden } from '../woordsoorten';
import { createOntleder, createVerbeteraar } from '../woorden';

/** What a text is made of, as a learner sees it: buckets of a hash, each with a weight. Length one together. */
export interface Kenmerken {
  vakken: Int32Array;
  waarden: Float32Array;
}

/** What the learner looks at, and how heavy each kind weighs. */
const GEWICHT = {
  woord: 1,
  paar: 0.7,
  letters: 0.2,
  begrip: 1,
  vorm: 1,
  regel: 1.5,
  soort: 0.8,
  veld: 0.8,
  begin: 0.6,
};
const LETTERS = [3, 4, 5];
const NABIJ = 2;
const BEGIN = 2;

/** A text in two ways. */
export interface Lezing {
  /** What it is about: for finding an article. */
  inhoud: Kenmerken;
  /** Also in which order kinds of words come, and what the word tables say: they are slow, so only when asked for. */
  alles: () => Kenmerken;
}

/** Reads a text as so many buckets; `bekend`: the words everything else is read as the nearest of. */
export function createKenmerken(vakken: number, bekend: ReadonlySet<string>): (tekst: string) => Lezing {
  const ontleed = createOntleder(bekend, 'nl');
  const verbeter = createVerbeteraar(bekend);
  return (tekst) => {
    const gevonden = new Map<number, number>();
    const zet = (kenmerk: string, gewicht: number) => {
      const vak = hash(kenmerk) % vakken;
      gevonden.set(vak, Math.max(gevonden.get(vak) ?? 0, gewicht));
    };
    const woorden = normaliseer(tekst).split(' ').map(verbeter);
    const zinnen = splitsZinnen(tekst);
    for (const [i, woord] of woorden.entries()) {
      zet(`w ${woord}`, GEWICHT.woord * (STOPWOORDEN.has(woord) ? 0.6 : 1));
      zet(`p ${woorden[i - 1] ?? '^'} ${woord}`, GEWICHT.paar);
      // How a message begins says much about what it wants.
      if (i < BEGIN) zet(`e${i} ${woord}`, GEWICHT.begin);
      for (const veld of woordvelden(woord)) zet(`f ${veld}`, GEWICHT.veld);
      if (STOPWOORDEN.has(woord)) continue;
      for (const deel of letterDelen(woord)) zet(`l ${deel}`, GEWICHT.letters);
    }
    zet(`p ${woorden.at(-1) ?? ''} $`, GEWICHT.paar);
    for (const term of ontleed(tekst)) zet(`b ${term}`, GEWICHT.begrip);
    for (const vorm of vormKenmerken(tekst, zinnen, woorden.length)) zet(`v ${vorm}`, GEWICHT.vorm);
    return {
      inhoud: alsKenmerken(gevonden),
      alles: () => {
        for (const regel of regelKenmerken(tekst, zinnen)) zet(`r ${regel}`, GEWICHT.regel);
        for (const soort of soortKenmerken(woorden)) zet(`c ${soort}`, GEWICHT.soort);
        return alsKenmerken(gevonden);
      },
    };
  };
}

function alsKenmerken(gevonden: ReadonlyMap<number, number>): Kenmerken {
  const norm = Math.hypot(...gevonden.values());
  return {
    vakken: Int32Array.from(gevonden.keys()),
    waarden: Float32Array.from(gevonden.values(), (waarde) => waarde / norm),
  };
}

function letterDelen(woord: string): string[] {
  const omringd = `<${woord}>`;
  return LETTERS.flatMap((n) =>
    Array.from({ length: Math.max(0, omringd.length - n + 1) }, (_, i) => omringd.slice(i, i + n)),
  );
}

/** How it is said: asked or told, long or short, with somebody's words in it. */
function vormKenmerken(tekst: string, zinnen: readonly Zin[], lengte: number): string[] {
  return [
    tekst.includes('?') ? 'vraagteken' : 'geen vraagteken',
    zinnen.some(({ vraag }) => vraag) ? 'vraagt' : 'vertelt',
    ...(zinnen.some(({ vraag }) => !vraag) && zinnen.some(({ vraag }) => vraag) ? ['beide'] : []),
    /["'“”‘’«»]\s*\p{L}+ .*["'“”‘’«»]/u.test(tekst) ? 'aangehaald' : 'niet aangehaald',
    tekst.includes('!') ? 'uitroep' : 'geen uitroep',
    `lengte ${Math.min(6, Math.round(Math.log2(lengte + 1)))}`,
    `taal ${herkenTaal(tekst) ?? '?'}`,
  ];
}

/** Kinds of words, each alone and with the ones shortly after it. */
function soortKenmerken(woorden: readonly string[]): string[] {
  const rij = woorden.map(woordsoorten).filter((soorten) => soorten.length > 0);
  return rij.flatMap((soorten, i) =>
    soorten.flatMap((soort) => [
      soort,
      ...rij.slice(i + 1, i + 1 + NABIJ).flatMap((later) => later.map((ander) => `${soort} ${ander}`)),
    ]),
  );
}

/** What the word tables of the domain make of it. */
function regelKenmerken(tekst: string, zinnen: readonly Zin[]): string[] {
  return [
    `gedrag ${herkenGedrag(tekst) ?? 'geen'}`,
    `gevaar ${isGevaar(zinnen)}`,
    `nood ${isNood(zinnen)}`,
    `verteld ${isVerteld(zinnen)}`,
    `loket ${zoekLoket(zinnen) ?? 'ons'}`,
    `bedoeling ${herkenBedoeling(tekst) ?? '-'}`,
  ];
}

/** FNV-1a, 32 bits. */
function hash(tekst: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i += 1) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}
