import type { Zin } from './normaliseer';
import { DREIGING, GEWELD } from './gedrag-fysiek';
import { JIJ } from './gedrag-verbaal';
import { patroon } from './patroon';

/** Wants to record it, in so many words. */
const WIL_MELDEN = patroon(
  '(ik|we|wij|i) .. (wil|wilde|willen|moet|wou|zou|ga|kom|want|need|would like|d like|have to|wanna) .. (melden|melding|vastleggen|registreren|doorgeven|aangeven|rapporteren|noteren|report|record|log|register|file)( .*)?',
  '(graag|please|even) .. (vastleggen|noteren|registreren|opnemen|melden|record|log|report|write .. down)( .*)?',
  '(melding|report) (maken|doen|doorgeven|indienen|starten|invullen|opmaken|aanmaken|opstellen)',
  '(melding|formulier) (openen|starten|invullen)',
  '(nieuwe|een) melding$',
  '(iets|wat|dit|verhaal) kwijt( .*)?',
  '(graag|wil) .. (vastgelegd|geregistreerd|genoteerd|gemeld) .*',
  '(start|make|file|open|new|submit) (a |an |the |new )*(report|melding|incident)',
  '(hierbij|bij deze) .. (meld*|melding) .*',
  '(i want to|id like to|i need to|i have to|let me) (report|record|file|log) .*',
  '(something|iets) .. (happened|gebeurd|voorgevallen|te melden|meegemaakt)( .*)?',
  '(incident|agressie|voorval|scheldpartij|bedreiging|geweld) .. (melden|vastleggen|registreren|doorgeven|te melden)',
  '^(melden|melding|report|meld|incident melden|agressie melden)$',
);

/** The same as a polite request. Other questions about reporting are questions. */
const VRAAGT_OM_MELDEN = patroon(
  '(kun je|kunt u|kan je|wil je|wilt u|zou je|can you|could you|would you) .. (vastleggen|noteren|registreren|opnemen|melden|record|log|note|write .. down|file)( .*)?',
  '(kan|mag|kunnen) (ik|we|wij) (hier |bij jou |bij u |nu |even )*(iets|wat|een incident|een voorval|agressie|een agressie incident|een melding|dit|het|something|an incident) .*(melden|vastleggen|kwijt|doorgeven|doen|maken|report)',
  '(can|may|could) i (report|log|record) (something|an incident|this|it)( .*)?',
);
const WIL_WETEN = patroon(
  '(weten|know|wonder|uitleg|of|hoe|wanneer|wie|waar|wat|how|when|who|where|whether)',
);

const WIE =
  '(ik|me|mij|mijn|ons|onze|wij|we|collega*|medewerk*|beveilig*|stagiair*|i|my|us|our|colleague*|handhaver*|boa|boas|klant|burger|inwoner|bezoeker|client|meneer|mevrouw|man|vrouw|iemand|hij|ze|zij|er|he|she|they|someone|visitor|customer|citizen|resident|beller|caller|vader|moeder|zoon|buurman|ondernemer|aanvrager)';
/** It happened: past tense, or the perfect. */
const GEBEURD = patroon(
  '(ben|is|zijn|werd|werden|was|heeft|hebben|had|heb) (.* )?(ge\\w+|be\\w+[dt]|ver\\w+[dt]|uitge\\w+|aange\\w+|afge\\w+|toege\\w+|opge\\w+|weg\\w+|na\\w+|vast\\w+|mis\\w+|neer\\w+|in\\w+|om\\w+|achter\\w+|ont\\w+|tekeer\\w+|staan \\w+|zitten \\w+|lopen \\w+)',
  '(ge\\w+|uitge\\w+|be\\w+d|aange\\w+|ver\\w+d|mis\\w+d|achter\\w+d) (door|van|werd|ben|is|heeft|tijdens|bij|aan|in|op|by)',
  '(net|zojuist|zonet|daarnet|vandaag|vanmiddag|vanochtend|vanmorgen|gister*|eergisteren|vannacht|gisteravond|vorige week|afgelopen|laatst|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|just|today|yesterday|this morning|this afternoon|last (week|night|month))',
  '(schold|sloeg|schopte|spuugde|spoog|duwde|gooide|dreigde|bedreigde|riep|schreeuwde|noemde|trok|stompte|beledigde|trapte|zei|beet|greep|pakte|volgde|stond|kwam|wilde|smeet|intimideerde|maakte|bleef|begon|werd|belde|mailde|schreef|stuurde|filmde|vernielde|wachtte|zat|ging|kreeg|vloog|krabde|kneep|bespuugde|haalde)',
  '(hit|kicked|punched|spat|threw|threatened|called|insulted|pushed|shoved|shouted|screamed|yelled|swore|grabbed|followed|attacked|slapped|cursed|said|told|bit|harassed|scratched|broke|smashed|refused|kept|begged|sent|posted|was|were|got|been|abused)',
);
/** Present tense used for what someone received: 'ik krijg dreigmails', 'ik word gestalkt'. */
const ONDERGAAT = patroon(
  '(ik|wij|we|mijn collega|collega|i) (krijg|krijgt|krijgen|ontvang|ontvangen|word|wordt|worden|get|am getting|keep getting|receive|am being) .*',
  '(ik|wij|we) (heb|hebben|had|hadden) .. (meneer|mevrouw|man|vrouw|klant|burger|inwoner|bezoeker|beller|iemand) .. die .*',
  '(op|via|in) (facebook|twitter|instagram|linkedin|x|tiktok|de mail|whatsapp|de voicemail|mijn mail) .*',
);
const AGRESSIE = patroon(
  '(agressi*|geweld*|uit (de|zijn|haar) (slof|dak|plaat)|door het lint|tekeer*|scheld*|uitgescholden|gescholden|schreeuw*|geschreeuwd|dreig*|bedreig*|gedreigd|bang gemaakt|lastig ?gevallen|lastig gevallen|tierde|tieren|gevloekt|vloek*|aggressive|abusive|abuse|incident|voorval|naar gedrag|onveilig gevoeld|unsafe|threat*|smeek*|smeken|bleef zeuren|blijft smeken|blijft zeuren|zichzelf iets aan*|dreigmail*|haatmail*|haatbericht*|hate mail|stalk*|doxing|huisadres|mijn adres|spoog|spuug*|grof)',
);
/** A question that only asks for help with what happened: the form is the answer. */
const WAT_NU =
  /^(?:(?:en|dus|maar|and|so|but) )*(?:wat nu|en nu|hoe nu verder|wat moet ik (?:nu )?doen|wat kan ik (?:nu )?doen|wat doe ik nu|wat moet ik hiermee|kun je (?:me|mij) helpen|kan ik hulp krijgen|what now|what do i do|what should i do|what should i do now|can you help(?: me)?|kan iemand (?:me|mij) helpen)$/;
const ALS = patroon('(als|indien|stel|mocht|wanneer|if|when|suppose|what if|wat als|altijd als|zodra)');

function isGebeurtenis({ tekst }: Zin): boolean {
  if (ALS.test(tekst)) return false;
  const gedrag = AGRESSIE.test(tekst) || GEWELD.test(tekst) || DREIGING.test(tekst) || JIJ.test(tekst);
  if (!gedrag) return false;
  return (GEBEURD.test(tekst) && betrokken.test(tekst)) || ONDERGAAT.test(tekst);
}
const betrokken = patroon(WIE, '(net|zonet|zojuist|vandaag|vanochtend|vanmorgen|vanmiddag|gister\\w*)');

/**
 * True when the message tells of something that happened, or wants to record it, and asks nothing else.
 * 'Ik ben uitgescholden, wat nu?' tells; 'ik ben uitgescholden, moet ik dat melden?' asks.
 */
export function isVerteld(zinnen: readonly Zin[]): boolean {
  if (zinnen.some(({ tekst }) => VRAAGT_OM_MELDEN.test(tekst))) return true;
  if (vraagtMeer(zinnen)) return false;
  return zinnen.some((zin) => wilMelden(zin) || isGebeurtenis(zin));
}

/** Asks something that the form does not answer. */
export function vraagtMeer(zinnen: readonly Zin[]): boolean {
  return zinnen.some(({ vraag, tekst }) => vraag && !WAT_NU.test(tekst));
}

function wilMelden({ tekst }: Zin): boolean {
  return WIL_MELDEN.test(tekst) && !WIL_WETEN.test(tekst) && !ALS.test(tekst);
}
