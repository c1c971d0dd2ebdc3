import type { Zin } from './normaliseer';
import { patroon } from './patroon';

const NOOD = patroon(
  '(ik|i) .. (wil|wou|zou) .. (dood|niet meer leven|niet meer verder|er niet meer zijn|een eind* aan .. (maken|leven)|zelfmoord plegen|nooit meer wakker worden)',
  'ik (zie|zag) .. (niet meer zitten|geen uitweg|geen uitweg meer|geen toekomst|nergens meer zin|het leven)',
  '(ik|mij|me) .. (zelfmoord*|suicid*|zelfdoding*|suicidaal|zelfmoordgedachten|doodswens)',
  'ik (maak|ga|wil) .. (er een eind aan|mezelf (iets|wat) aan|mezelf van kant|mij van kant|mezelf ombrengen|mezelf ophangen|eind aan mijn leven|voor de trein)',
  '(ik|mij) .. (doe|aandoen|aan te doen|aan doen) .. (mezelf|mijzelf) .*',
  '(mezelf|mijzelf|mij) (iets|wat) (aan te doen|aandoen|aan doen|aan wil doen)',
  'ik (ben|was) .. (liever dood|beter dood|levensmoe|suicidaal)',
  '(liever|beter) dood .. (zijn|was|ben)',
  '(beter|liever) (er )?niet meer .. (zijn|ben|was|wakker)',
  'ik (kan|wil|trek) .. (zo )?niet meer (leven|verder leven|verder met mijn leven)',
  '(het|mijn) leven .. (geen zin|niet meer de moeite|zinloos|niet meer waard|hoeft voor mij niet|heeft geen zin)',
  '(zonder mij) .. beter',
  'i (want|wanna|going|am going|m going|am thinking|feel like|have been thinking|think|dont want|do not want|cant|can not|cannot) .. (to die|die|kill myself|end it|end my life|killing myself|suicide|to live|go on living|ending my life|ending it|hurt myself|be alive|live anymore)',
  '(im|i am|ive been|i feel) .. suicidal',
  '(kill myself|hurt myself|end my life|better off dead|better off without me)',
);

/** Someone else is the one who says it: a citizen, a colleague. Not the writer. */
const ANDER = patroon(
  '(zegt|zei|zeggen|riep|roept|schreef|schrijft|dreigt|dreigde|mailt|mailde|belt|belde|appt|vertelde|vertelt|says|said|writes|wrote|threatens|threatened|told me|tells me)',
  '(als|wanneer|if|when|stel|what if) .. (klant|inwoner|burger|bezoeker|iemand|collega|client|mevrouw|meneer|citizen|resident|someone|somebody|visitor|customer|he|she)',
  '(klant|inwoner|burger|bezoeker|client|beller|citizen|resident|customer|visitor|caller)',
  'dreig* .. (zichzelf|zich)',
);

/** The writer himself is in a dark place (D-102). Nothing is kept; the answer is 113, huisarts, BOT. */
export function isNood(zinnen: readonly Zin[]): boolean {
  return zinnen.some(({ tekst }) => NOOD.test(tekst) && !ANDER.test(tekst));
}
