import { maskeer } from './persoonsgegevens';
import { maskeerNamen } from './persoonsgegevens/namen';

/** What somebody says of an answer; `onbekend`: there was none. */
export type BeoordelingSoort = 'ja' | 'nee' | 'onbekend';

export const beoordelingRedenen = ['onjuist', 'onduidelijk', 'niet-gezocht', 'te-lang'] as const;
export type BeoordelingReden = (typeof beoordelingRedenen)[number];

/** Longest question that is passed on, in characters. */
export const MAX_VRAAG = 500;
/** So long a verdict is kept, in days. */
export const BEOORDELING_DAGEN = 365;

/** One verdict on one answer. Nobody can tell from it whose it is: no person, and no time but the day. */
export interface Beoordeling {
  /** Of the card with the answer: a second click changes the verdict and adds none. */
  id: string;
  soort: BeoordelingSoort;
  /** Undefined where there was no answer. */
  artikel?: string;
  reden?: BeoordelingReden;
  /** Only with consent, without names and personal data. */
  vraag?: string;
  /** Local day, ISO date. */
  dag: string;
}

/** How often this was said of this article. */
export interface Telling extends Pick<Beoordeling, 'soort' | 'artikel' | 'reden'> {
  keer: number;
}

/** A question as the coordinator may read it: without names and personal data, and not too long. */
export function alsDoorTeGeven(vraag: string): string {
  const kaal = maskeerNamen(maskeer(vraag.slice(0, 4 * MAX_VRAAG)))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return kaal.length <= MAX_VRAAG ? kaal : `${kaal.slice(0, MAX_VRAAG - 1)}…`;
}

/** One topic: what people said of one article. */
export interface Onderwerp {
  artikel: string;
  ja: number;
  nee: number;
  redenen: Partial<Record<BeoordelingReden, number>>;
}

/** What most people were not helped by comes first; who only reads good of it is not in the list. */
export function slechtBeoordeeld(tellingen: readonly Telling[]): Onderwerp[] {
  const per = new Map<string, Onderwerp>();
  for (const { artikel, soort, reden, keer } of tellingen) {
    if (artikel === undefined || soort === 'onbekend') continue;
    const rij = per.get(artikel) ?? { artikel, ja: 0, nee: 0, redenen: {} };
    rij[soort] += keer;
    if (reden !== undefined) rij.redenen[reden] = (rij.redenen[reden] ?? 0) + keer;
    per.set(artikel, rij);
  }
  return [...per.values()].filter(({ nee }) => nee > 0).sort(opErnst);
}

const opErnst = (a: Onderwerp, b: Onderwerp) =>
  b.nee - a.nee || a.ja - b.ja || a.artikel.localeCompare(b.artikel);

/** How many questions had no answer. */
export function onbeantwoord(tellingen: readonly Telling[]): number {
  return tellingen.filter(({ soort }) => soort === 'onbekend').reduce((som, { keer }) => som + keer, 0);
}
