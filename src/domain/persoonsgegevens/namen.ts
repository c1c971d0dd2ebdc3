import { platteTekst } from './plek';

/** Small words inside a surname: Jan van der Berg. */
const TUSSEN = String.raw`(?:(?:van|von|de|den|der|het|ter|ten|el|al|ibn|la|le|'t)\s+){0,3}`;
const HOOFD = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`;
const WOORD = String.raw`[\p{L}\p{M}'’-]{2,}`;
/** After these a name follows, also without a capital. */
const ERVOOR =
  '[Mm]eneer|[Mm]ijnheer|[Mm]evrouw|[Dd]hr|[Mm]evr|[Mm]w|[Mm]rs?|[Mm]s|[Ff]amilie|[Ff]am|[Jj]uffrouw|heet|heette|genaamd|named|called|[Nn]aam is|[Nn]ame is|[Nn]aam was|[Nn]ame was';
/** 'Een meneer die boos was'. */
const GEEN_NAAM_NA =
  'die|dat|is|was|met|en|of|om|heeft|had|wil|wilde|kwam|zei|aan|bij|uit|op|in|te|niet|mij|me|who|that|and|or|with|at|in|has|had|wants|came|said';
const NA_AANHEF = new RegExp(
  String.raw`(?<!\p{L})(${ERVOOR})\.?\s+(?!(?:${GEEN_NAAM_NA})\b)${TUSSEN}${WOORD}(?:\s+${TUSSEN}${HOOFD})*`,
  'gu',
);
const LOS = new RegExp(String.raw`(?<![\p{L}\p{N}[@])${HOOFD}(?:\s+${TUSSEN}${HOOFD})*`, 'gu');

/** Words with a capital that are no name of a person. */
const BEKEND: ReadonlySet<string> = new Set(
  `nederland nederlands nederlandse engels turks arabisch facebook whatsapp instagram twitter teams outlook google
  excel word linkedin tiktok youtube telegram signal slachtofferhulp arbeidsinspectie arbowet protocol werkwijzer
  gemeente stadhuis burgerzaken handhaving jeugdzorg rijksoverheid politie i
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
  september oktober november december kerst pasen monday tuesday wednesday thursday friday saturday sunday
  dutch english`.split(/\s+/),
);
const BEGIN = /(?:^|[.?!:;…]\s*|\n\s*)["“”'‘’(-]?\s*$/u;

/**
 * The same text with what looks like the name of a person replaced by [naam]. Better one word too many than a name:
 * who reads it needs to know what the question is about, not whom.
 */
export function maskeerNamen(tekst: string): string {
  return platteTekst(tekst)
    .replaceAll(NA_AANHEF, '$1 [naam]')
    .replaceAll(LOS, (heel: string, op: number, rond: string) => masker(heel, rond.slice(0, op)));
}

/** 'Wat doe ik' has a capital because it begins; 'Jan de Vries' goes on with one. */
function masker(heel: string, ervoor: string): string {
  const woorden = heel.split(/\s+/) as [string, ...string[]];
  const [eerste, ...rest] = woorden;
  const begint = BEGIN.test(ervoor);
  if (begint && rest.every(isGeenNaam)) return heel;
  return woorden.every(isGeenNaam) ? heel : begint && isGeenNaam(eerste) ? `${eerste} [naam]` : '[naam]';
}

/** Also GIR, IRM, VPD, AVG. */
const isGeenNaam = (woord: string) => BEKEND.has(woord.toLowerCase()) || /^[\p{Lu}\p{N}-]{2,}$/u.test(woord);
