import { patroon } from './patroon';
import { verbeterSpelling } from './spelling';

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
  /^(?:(?:en|maar|hoi|hallo|hey|hi|dus|ok|oke|eh|sorry|goedemorgen|goedemiddag|collega|ja|nee|and|so|but|hello) )*(?:wat|wie|wanneer|waar|waarom|waarvoor|waarmee|waaraan|hoe|hoeveel|hoelang|hoezo|welk|welke|wiens|mag|moet|moeten|kan|kun|kunnen|krijg|krijgt|krijgen|heb (?:ik|je|jij|jullie|we)|heeft|ben (?:ik|je|jij)|is|zijn|wordt|worden|geldt|gelden|valt|vallen|doe|doet|doen|hoort|hoor|hoef|hoeft|zal|zou|telt|hebben|bestaat|betekent|klopt|maakt|weet je|what|who|when|where|why|how|which|whose|can|may|must|do|does|did|should|is|are|am|will|would|could|shall|has|have) /;
const VRAAGT = patroon(
  '(moet|mag|kan|hoef|hoeft|zal|ga|doe|dien|moeten|mogen) (ik|je|jij|we|wij|men|u|dat|dit|het|zoiets|hij|zij|mijn|de) .*',
  '(wat|wie|hoe|wanneer|waar|welke) (moet|mag|kan|kun|doe|doet|is|zijn|ga|regel|regelt) .*',
  '(is|valt|geldt|telt) (dat|dit|het|zoiets|melden|aangifte) .*',
  '(wie|wat|wanneer) (vergoed*|betaal*|regel*|help*|doet|krijg*|beslis*|geeft|registreert|voert|belt|meldt) .*',
  '(wat|hoe) (?!denk|durf)\\w+ (ik|we|wij) .*',
  '(what|who|when|where|how) (is|are|do|does|should|can|must|may|will) .*',
  '(aan|bij|met|door|voor|van|naar) (wie|wat)',
  '(ik )?(vraag|vroeg) (me|mij) af .*',
  '(ik )?(wil|wilde|zou) .. weten .*',
  '(weet|weten) (niet|je|jij|iemand|u) (of|hoe|wat|wie|wanneer) .*',
  '(should|must|can|may|do) (i|we|you) .*',
  '(i )?(want|need|would like) to know .*',
  '(leg uit|vertel|uitleg|explain|tell me)',
);

/** End of a sentence, or a comma before a question: 'ik ben beledigd, wat nu'. */
const GRENS =
  /(?<=[.!?])\s+|\n+|;|(?<=\?)|,\s*(?=(?:en )?(?:wat (?:nu|doe|moet|kan|mag|is|zijn|gebeurt)|wie|wanneer|hoe|waar|welke|wat \w+ (?:ik|we)|moet|mag|kan (?:ik|dat)|is (?:dat|dit|het|melden)|hoeft?|what|who|when|how|do i|should i|can i|must i)\b)/i;

/** The sentences of a message, each normalised; empty ones left out. */
export function splitsZinnen(tekst: string): Zin[] {
  return tekst.split(GRENS).flatMap(leesZin);
}

function leesZin(ruw: string): Zin[] {
  const zin = verbeterSpelling(normaliseer(ruw));
  if (zin === '') return [];
  return [{ tekst: zin, vraag: ruw.includes('?') || BEGINT_ALS_VRAAG.test(`${zin} `) || VRAAGT.test(zin) }];
}
