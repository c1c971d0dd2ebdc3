import { DREIGING, GEWELD } from './gedrag-fysiek';
import { IK, JIJ, JULLIE } from './gedrag-verbaal';
import { normaliseer } from './normaliseer';
import { verbeterSpelling } from './spelling';

/** Behaviour as chapter 2 of the protocol divides it, with the two sides of fysiek kept apart. */
export const gedragHerkenningen = ['ik', 'jullie', 'jij', 'fysiek-dreiging', 'fysiek-geweld'] as const;
export type GedragHerkenning = (typeof gedragHerkenningen)[number];

/** From heavy to light: what is heaviest counts, and doubt falls on the safe side (A10, A47b). */
const TABEL: readonly (readonly [GedragHerkenning, RegExp])[] = [
  ['fysiek-geweld', GEWELD],
  ['fysiek-dreiging', DREIGING],
  ['jij', JIJ],
  ['ik', IK],
  ['jullie', JULLIE],
];

/**
 * What behaviour a text shows, whether it is what the citizen says or what a colleague tells of it.
 * A first guess to start a form with; undefined when nothing stands out (utrecht-protocol 2).
 */
export function herkenGedrag(tekst: string): GedragHerkenning | undefined {
  const zin = verbeterSpelling(normaliseer(tekst));
  return TABEL.find(([, patroon]) => patroon.test(zin))?.[0];
}
