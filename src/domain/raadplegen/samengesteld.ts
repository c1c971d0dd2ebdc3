import { splitsZinnen } from './normaliseer';

/** Where a second question begins: behind a full stop or question mark, or behind 'en hoe', 'and who'. */
const NAAD =
  /(?<=[.!?])\s+|\s*[,;]?\s+(?:en|and|maar|but)\s+(?=(?:hoe|wat|wie|wanneer|waar|waarom|welke?|mag|moet|kan|is|zijn|krijg|hoeveel|binnen|bij|aan|wiens|what|who|whose|when|where|why|how|which|may|must|do|does|should|can|are|will)\b)/iu;
const MIN_WOORDEN = 3;
const MAX_DELEN = 3;

/** The questions in one message, as typed; empty when there is only one. */
export function splitsVragen(tekst: string): string[] {
  const vragen = tekst
    .split(NAAD)
    .filter((deel) =>
      splitsZinnen(deel).some(({ vraag, tekst: zin }) => vraag && zin.split(' ').length >= MIN_WOORDEN),
    );
  return vragen.length < 2 ? [] : vragen.slice(-MAX_DELEN);
}
