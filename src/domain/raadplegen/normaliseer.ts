import { patroon } from './patroon';

const GEDRAG_AANEEN = /\b(ik|jullie|jij|wij|u)gedrag/g;

/**
 * The text as the tables expect it: lower case, no diacritics, no punctuation, single spaces (D-118).
 * 'Jij-gedrag', 'jijgedrag' and 'jij gedrag' become the same; 'RI&E' becomes 'rie', 'heeeelp' 'help'.
 */
export function normaliseer(tekst: string): string {
  return tekst
    .toLowerCase()
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`´&]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(GEDRAG_AANEEN, '$1 gedrag')
    .trim();
}

/** One sentence, normalised. `vraag` is true when it asks something. */
export interface Zin {
  tekst: string;
  vraag: boolean;
}

const BEGINT_ALS_VRAAG =
  /^(?:(?:en|maar|hoi|hallo|hey|hi|dus|ok|oke|eh|sorry|goedemorgen|goedemiddag|collega|ja|nee|and|so|but|hello) )*(?:wat|wie|wanneer|waar|waarom|waarvoor|waarmee|waaraan|hoe|hoeveel|hoelang|hoezo|welk|welke|wiens|mag|moet|moeten|kan|kun|kunnen|krijg|krijgt|krijgen|heb|heeft|ben|is|zijn|wordt|worden|geldt|gelden|valt|vallen|doe|doet|doen|hoort|hoor|hoef|hoeft|zal|zou|telt|hebben|bestaat|betekent|klopt|maakt|weet je|what|who|when|where|why|how|which|whose|can|may|must|do|does|did|should|is|are|am|will|would|could|shall|has|have) /;
const VRAAGT = patroon(
  '(moet|mag|kan|hoef|zal|ga|doe|dien) (ik|je|jij|we|wij|men|u) .*',
  '(wat|wie|hoe|wanneer|waar|welke) (moet|mag|kan|kun|doe|doet|is|zijn|ga) .*',
  '(aan|bij|met|door|voor|van|naar) (wie|wat)',
  '(ik )?(vraag|vroeg) (me|mij) af .*',
  '(ik )?(wil|wilde|zou) .. weten .*',
  '(weet|weten) (niet|je|jij|iemand|u) (of|hoe|wat|wie|wanneer) .*',
  '(should|must|can|may|do) (i|we|you) .*',
  '(i )?(want|need|would like) to know .*',
  '(leg uit|vertel|uitleg|explain|tell me)',
);

/** The sentences of a message, each normalised; empty ones left out. */
export function splitsZinnen(tekst: string): Zin[] {
  return tekst
    .split(/(?<=[.!?])\s+|\n+|;|(?<=\?)/)
    .map((ruw) => ({ ruw, tekst: normaliseer(ruw) }))
    .filter(({ tekst: zin }) => zin !== '')
    .map(({ ruw, tekst: zin }) => ({
      tekst: zin,
      vraag: ruw.includes('?') || BEGINT_ALS_VRAAG.test(`${zin} `) || VRAAGT.test(zin),
    }));
}
