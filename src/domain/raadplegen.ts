import { z } from 'zod';

import { bronSchema } from './protocol/bron';
import type { Bedoeling } from './raadplegen/bedoeling';
import type { Loket } from './raadplegen/buiten';
import type { GedragHerkenning } from './raadplegen/gedrag';
import { GEEN_HERKENNING, type Herkenning } from './raadplegen/herkenning';
import {
  bepaalBedoeling,
  bepaalGedrag,
  bepaalLoket,
  isDuidelijk,
  isNuGevaar,
  vertelt,
} from './raadplegen/intent';
import { isNood } from './raadplegen/nood';
import { splitsZinnen, type Zin } from './raadplegen/normaliseer';
import {
  beschrijft,
  isLeidinggevende,
  raadBij,
  TAKEN_LEIDINGGEVENDE,
  zegtIemand,
} from './raadplegen/situatie';

/** What an answer can lead to with one click. */
export const artikelActies = ['melden', 'hulp-nu', 'zinnen'] as const;
export type ArtikelActie = (typeof artikelActies)[number];

/** Longest short answer, in words: it must be read aloud in one breath or two. */
export const MAX_WOORDEN_KORT = 60;

const regel = z.string().trim().min(1);
export const artikelSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  taal: z.enum(['nl', 'en']),
  titel: regel.max(80),
  /** Question forms: what people type. Only for finding, never shown. */
  vragen: z.array(regel).min(1),
  trefwoorden: z.array(regel),
  kort: regel.refine((kort) => kort.split(/\s+/).length <= MAX_WOORDEN_KORT, {
    error: `more than ${MAX_WOORDEN_KORT} words`,
  }),
  stappen: z.array(regel),
  /** Sentences to say aloud, in our own words. */
  zinnen: z.array(regel),
  bronnen: z.array(bronSchema).min(1),
  verwant: z.array(regel),
  acties: z.array(z.enum(artikelActies)),
  /** Day on which national facts (phone numbers, laws) were last checked: yyyy-mm-dd. */
  gecontroleerd: z.iso.date().optional(),
  /** Rules of the sources that it answers, for docs/dekking.md; only in the Dutch version. */
  regels: z.array(z.string().regex(/^R\d{3}$/)).optional(),
});
/**
 * One answer in one language. Texts may hold {coordinator} and {alarm}: words of the municipality that the
 * presenter fills in.
 */
export type Artikel = z.infer<typeof artikelSchema>;

/** A found article; 0 = nothing in common, 1 = certain. Comparable between calls. */
export interface Treffer {
  artikel: Artikel;
  score: number;
}

export type Raadpleging =
  /** Danger or injury now: safety first (Q6, D-100); `artikel` is what answers the rest of the message, below that. */
  | { soort: 'gevaar'; artikel?: Artikel }
  /** The writer is in a dark place: 113 (D-102). */
  | { soort: 'nood-mens' }
  /** Neither a melding nor a question: asks how it stands, stops, greets, thanks. */
  | { soort: 'bedoeling'; bedoeling: Bedoeling }
  /** Tells of something that happened: offer the form. */
  | { soort: 'melden' }
  /** `ook`: answers the second part of a compound question; `gedrag`: behaviour that is described or quoted in it. */
  | { soort: 'artikel'; artikel: Artikel; anderen: Artikel[]; ook?: Artikel; gedrag?: GedragHerkenning }
  /** Not certain enough: two or three likely meanings, best first, to choose from. */
  | { soort: 'verduidelijk'; keuzes: Artikel[] }
  /** Not for this protocol; `loket` is the counter that is. */
  | { soort: 'buiten'; loket: Loket }
  | { soort: 'onbekend' };

/** From this score on an article is an answer when nothing was learned; below it an honest no is better. */
export const DREMPEL = 0.5;
/**
 * With a model the score counts together with how sure it is that the question is about this protocol at all. Fitted on
 * questions with and without an answer.
 */
const ZEKER = { minstens: 0.15, samen: 2.8, score: 3 };
/** The answer to a part of a question must be this sure. */
const DEEL_ZEKER = 0.45;
/** An article that comes this near to the best is shown with it. */
const BIJNA = 0.65;
/** A score from here on means a subject of its own: then the general steps for the behaviour do not come first. */
const EIGEN_ONDERWERP = 0.7;
/** Somewhat too little to answer, but enough to ask what is meant. */
const TWIJFEL = 1.2;
const MAX_KEUZES = 3;
const MAX_ANDEREN = 2;
/** An article that scores this much less than the best is not offered beside it. */
const AFSTAND = 0.6;

/** What helps to decide, besides the hits. */
export interface Hulp {
  herkenning?: Herkenning;
  /** The hits of each question, when there are more than one. */
  delen?: readonly (readonly Treffer[])[];
  /** An article by its id, in the language of the question. */
  vind?: (id: string) => Artikel | undefined;
}

/** Hits and text to one decision. Danger comes before everything: one false alarm is better than one miss. */
export function raadplegen(tekst: string, treffers: readonly Treffer[], hulp: Hulp = {}): Raadpleging {
  const alles = { herkenning: GEEN_HERKENNING, delen: [], vind: () => undefined, ...hulp };
  const { herkenning } = alles;
  const zinnen = splitsZinnen(tekst);
  const opVolgorde = [...treffers].sort((a, b) => b.score - a.score);
  const gekozen = kies(tekst, zinnen, opVolgorde, alles);
  if (isNuGevaar(zinnen, herkenning))
    return { soort: 'gevaar', ...(gekozen.soort === 'artikel' && { artikel: gekozen.artikel }) };
  if (isNood(zinnen)) return { soort: 'nood-mens' };
  const bedoeling = bepaalBedoeling(tekst, herkenning);
  if (bedoeling !== undefined && !(bedoeling === 'dank' && gekozen.soort === 'artikel'))
    return { soort: 'bedoeling', bedoeling };
  const loket = bepaalLoket(zinnen, herkenning);
  if (loket !== undefined) return { soort: 'buiten', loket };
  if (vertelt(zinnen, herkenning)) return { soort: 'melden' };
  return gekozen;
}

/** The article that answers, what is asked back, or an honest no. */
function kies(
  tekst: string,
  zinnen: readonly Zin[],
  [eerste, ...rest]: readonly Treffer[],
  { herkenning, delen, vind }: Required<Hulp>,
): Extract<Raadpleging, { soort: 'artikel' | 'verduidelijk' | 'onbekend' }> {
  if (eerste === undefined) return { soort: 'onbekend' };
  const naast = rest.filter(
    ({ score }) => score >= eerste.score * AFSTAND && (score >= DREMPEL || herkenning.loket.size > 0),
  );
  // What a citizen says is about us, whatever he says it about: a good answer to it needs no more.
  const zeker = eerste.score >= EIGEN_ONDERWERP && zegtIemand(zinnen);
  const tekort = zeker ? 0 : komtTekort(eerste.score, herkenning);
  if (tekort > 0) {
    const keuzes = [eerste, ...naast].slice(0, MAX_KEUZES).map(({ artikel }) => artikel);
    return tekort <= TWIJFEL && keuzes.length > 1 ? { soort: 'verduidelijk', keuzes } : { soort: 'onbekend' };
  }
  const gedrag = beschrijft(tekst, zinnen) ? bepaalGedrag(tekst, herkenning) : undefined;
  const raad = gedrag && isDuidelijk(gedrag, herkenning) ? raadBij(gedrag, zinnen) : undefined;
  const omgaan = raad && eerste.score < EIGEN_ONDERWERP ? vind(raad.omgaan) : undefined;
  const artikel = omgaan ?? eerste.artikel;
  const ook = [
    ...beantwoordDelen(delen),
    ...(raad && artikel.id === raad.omgaan ? [vind(raad.melden)] : []),
    ...(isLeidinggevende(zinnen) ? [vind(TAKEN_LEIDINGGEVENDE)] : []),
    ...naast.filter(({ score }) => score >= eerste.score * BIJNA).map((treffer) => treffer.artikel),
  ].find((ander) => ander !== undefined && ander.id !== artikel.id);
  const anderen = [eerste, ...naast]
    .map((treffer) => treffer.artikel)
    .filter(({ id }) => id !== artikel.id && id !== ook?.id)
    .slice(0, MAX_ANDEREN);
  return { soort: 'artikel', artikel, anderen, ...(ook && { ook }), ...(gedrag && { gedrag }) };
}

/** The answers to the parts of a compound question that are sure enough, best first. */
function beantwoordDelen(delen: readonly (readonly Treffer[])[]): Artikel[] {
  return delen
    .flatMap((treffers) => treffers.slice(0, 1))
    .filter(({ score }) => score >= DEEL_ZEKER)
    .sort((a, b) => b.score - a.score)
    .map(({ artikel }) => artikel);
}

/** How much is missing before an article may be the answer; nothing or less: it may. */
function komtTekort(score: number, { loket }: Herkenning): number {
  const ons = loket.get('ons');
  if (ons === undefined) return score >= DREMPEL ? 0 : Infinity;
  if (score < ZEKER.minstens) return Infinity;
  const kans = Math.min(0.9999, Math.max(0.0001, ons));
  return ZEKER.samen - (Math.log(kans / (1 - kans)) + ZEKER.score * score);
}
