import type { GedragHerkenning } from './gedrag';
import type { Zin } from './normaliseer';
import { patroon } from './patroon';

/** What a colleague does at each behaviour, and whether it is reported: ids of articles (utrecht-protocol 5 and 6.1). */
const RAAD: ReadonlyMap<GedragHerkenning, { omgaan: string; melden: string }> = new Map([
  ['ik', { omgaan: 'omgaan-ik-jullie', melden: 'wanneer-melden-ik-jullie' }],
  ['jullie', { omgaan: 'omgaan-ik-jullie', melden: 'wanneer-melden-ik-jullie' }],
  ['jij', { omgaan: 'omgaan-jij', melden: 'wanneer-melden-jij' }],
  ['fysiek-dreiging', { omgaan: 'omgaan-fysiek', melden: 'wanneer-melden-fysiek' }],
  ['fysiek-geweld', { omgaan: 'omgaan-fysiek', melden: 'wanneer-melden-fysiek' }],
]);
/** The duties of a manager, as an article. */
export const TAKEN_LEIDINGGEVENDE = 'leidinggevende-taken';

const AANGEHAALD = /["“”«»„]|(?:^|\s)['‘]\p{L}.*\p{L}[.!?]?['’](?:\s|[,.?!]|$)/u;
const ZEGT = patroon(
  '(iemand|klant|inwoner|burger|bezoeker|bewoner|client|meneer|mevrouw|man|vrouw|hij|ze|zij|beller|someone|somebody|visitor|resident|customer|he|she) .. (zegt|zei|roept|riep|schreeuwt|schreeuwde|dreigt|dreigde|noemt|noemde|scheldt|schold|slaat|sloeg|schopt|spuugt|gooit|duwt|says|said|yells|shouts|threatens|calls|called|hits|throws|spits)',
);
const VRAAGT_RAAD = patroon(
  '(wat|hoe) (moet|kan|zal|mag|doe|reageer|handel|pak) (ik|je|we|wij)( .*)?',
  '(wat|hoe) (ga|moet) (ik|je|we) .. (mee|om|doen|aanpakken|reageren)( .*)?',
  '(wat nu|hoe nu verder|wat is (dan )?wijsheid|wat raad je aan)',
  '(what|how) (do|should|can|must) (i|we) (do|react|respond|handle|deal|say)( .*)?',
  '(what now)',
);
const LEIDT = patroon(
  '(mijn|onze) (medewerker*|teamlid|teamleden|mensen|stagiair*|team)',
  '(een|1) (van )?mijn (medewerk*|mensen|teamleden)',
  '(als|ik ben|ben) (de |een |hun |direct |nieuwe )*(leidinggevende|teamleider|manager|afdelingshoofd|teammanager|chef|irm|directeur)',
  '(ik (geef leiding|leid|manage|stuur .. aan))',
  '(as|i am|im) (a |the |their |new )*(manager|supervisor|team lead|team leader|team manager|line manager|head of)',
  '(my|our) (employee*|team member*|staff|people|trainee)',
  '(i (lead|manage|supervise|run)) .*',
);

/** Tells what somebody from outside says or does. */
export function zegtIemand(zinnen: readonly Zin[]): boolean {
  return zinnen.some(({ tekst }) => ZEGT.test(tekst));
}

/** True when a text tells or quotes what somebody does, so that behaviour in it is worth naming. */
export function beschrijft(tekst: string, zinnen: readonly Zin[]): boolean {
  return AANGEHAALD.test(tekst) || zinnen.some(({ vraag }) => !vraag) || zegtIemand(zinnen);
}

/** The articles for somebody who describes behaviour and asks what to do; undefined when he asks something else. */
export function raadBij(
  gedrag: GedragHerkenning,
  zinnen: readonly Zin[],
): { omgaan: string; melden: string } | undefined {
  return zinnen.some(({ tekst }) => VRAAGT_RAAD.test(tekst)) ? RAAD.get(gedrag) : undefined;
}

/** Whoever asks leads others: the same question leads to other duties. */
export function isLeidinggevende(zinnen: readonly Zin[]): boolean {
  return zinnen.some(({ tekst }) => LEIDT.test(tekst));
}
