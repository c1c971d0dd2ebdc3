import { z } from 'zod';

import { bronSchema } from './protocol/bron';
import { herkenBedoeling, type Bedoeling } from './raadplegen/bedoeling';
import { zoekLoket, type Loket } from './raadplegen/buiten';
import { herkenGedrag, suggestie, type GedragHerkenning, type Gedragsuggestie } from './raadplegen/gedrag';
import { isGevaar } from './raadplegen/gevaar';
import { isNood } from './raadplegen/nood';
import { splitsZinnen } from './raadplegen/normaliseer';
import { isVerteld } from './raadplegen/verteld';

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
  /** Danger or injury now: safety first, everything else later (Q6, D-100). */
  | { soort: 'gevaar' }
  /** The writer is in a dark place: 113 (D-102). */
  | { soort: 'nood-mens' }
  /** Neither a melding nor a question: asks how it stands, stops, greets, thanks. */
  | { soort: 'bedoeling'; bedoeling: Bedoeling }
  /** Tells of something that happened: offer the form. `gedrag` is a first guess, never a verdict. */
  | { soort: 'melden'; gedrag: Gedragsuggestie | undefined }
  /** `ook`: answers the second part of a compound question; `gedrag`: behaviour that is described or quoted in it. */
  | { soort: 'artikel'; artikel: Artikel; anderen: Artikel[]; ook?: Artikel; gedrag?: GedragHerkenning }
  /** Not certain enough: two or three likely meanings, best first, to choose from. */
  | { soort: 'verduidelijk'; keuzes: Artikel[] }
  /** Not for this protocol; `loket` is the counter that is. */
  | { soort: 'buiten'; loket: Loket }
  | { soort: 'onbekend' };

/** From this score on an article is an answer; below it an honest no is better. */
export const DREMPEL = 0.5;
const MAX_ANDEREN = 2;
/** An article that scores this much less than the best is not offered beside it. */
const AFSTAND = 0.6;

/** Hits and text to one decision. Danger comes before everything: one false alarm is better than one miss. */
export function raadplegen(tekst: string, treffers: readonly Treffer[]): Raadpleging {
  const zinnen = splitsZinnen(tekst);
  if (isGevaar(zinnen)) return { soort: 'gevaar' };
  if (isNood(zinnen)) return { soort: 'nood-mens' };
  const bedoeling = herkenBedoeling(tekst);
  if (bedoeling !== undefined && bedoeling !== 'dank') return { soort: 'bedoeling', bedoeling };
  const loket = zoekLoket(zinnen);
  if (loket !== undefined) return { soort: 'buiten', loket };
  if (isVerteld(zinnen)) return { soort: 'melden', gedrag: suggestie(herkenGedrag(tekst)) };
  const [beste, ...rest] = [...treffers].sort((a, b) => b.score - a.score);
  if (beste === undefined || beste.score < DREMPEL)
    return bedoeling === undefined ? { soort: 'onbekend' } : { soort: 'bedoeling', bedoeling };
  const anderen = rest
    .filter(({ score }) => score >= DREMPEL && score >= beste.score * AFSTAND)
    .slice(0, MAX_ANDEREN)
    .map(({ artikel }) => artikel);
  return { soort: 'artikel', artikel: beste.artikel, anderen };
}
