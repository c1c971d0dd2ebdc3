import { normaliseer } from './normaliseer';
import { patroon } from './patroon';

/** What a message wants when it is neither a melding nor a question about the protocol. */
export const bedoelingen = ['status', 'afbreken', 'help', 'dank', 'groet'] as const;
export type Bedoeling = (typeof bedoelingen)[number];

const GROET =
  '(hoi+|hallo|hey|hi|hello|hee|yo|dag|goeden? ?(morgen|middag|avond|dag)|goeie ?(morgen|middag|avond)|good (morning|afternoon|evening|day)|mogge|morning|middag)';
const TABEL: readonly (readonly [Bedoeling, RegExp])[] = [
  [
    'status',
    patroon(
      '(status|stand van zaken|voortgang|hoe ver|hoever|progress|update) .. (melding|meldingen|zaak|aangifte|dossier|incident|report|case|ermee|ervan|it)',
      '(mijn|onze|my) (\\w+ ){0,3}?(melding|meldingen|zaak|aangifte|incident|report|case) .. (afgerond|afgehandeld|klaar|opgepakt|gelezen|gezien|binnen|aangekomen|ontvangen|goed gegaan|gebleven|gedaan|bekeken|gedaan|behandeling|verder|status|handled|closed|done|received|read|seen|picked up|progress|finished)',
      '(hoe (staat|gaat|zit|is) het) .. (met|er met) .. (melding|zaak|aangifte|incident|dossier)',
      '(is|wordt|heeft|hebben|has|any|did) .. (mijn|onze|my|someone|iemand) .. (melding|report|zaak|case) .*',
      '(wat|what) .. (gebeurd|gedaan|gebeurt|happened|happening) .. (mijn|onze|my) (\\w+ ){0,2}?(melding|zaak|report|case|aangifte)',
      '(wie|who) .. (behandelt|heeft|handles|handling|has) (mijn|my) (melding|report|zaak|case)',
      '(hoor|hoorde|gehoord|heard) .. (niets|niks|nog niets|nothing|terug|back) .*(melding|report|zaak|aangifte)',
      '(mijn|my) (meldingen|reports|openstaande meldingen|open reports)$',
      '(trek|trekken|intrekken|withdraw|verwijder|verwijderen) .. (mijn|my|verstuurde|ingediende) (\\w+ ){0,2}?(melding|report)( .*)?',
      '(mijn|my|verstuurde|ingediende|melding|report) (\\w+ ){0,2}?(melding |report )?(intrekken|terugtrekken|withdraw)( .*)?',
      '(nummer|melding|report) m \\d{4} \\d+',
    ),
  ],
  [
    'afbreken',
    /^(?:(?:ik wil |laat maar |nee |toch |ok |oke |please |sorry |hou |i want to |maar |wil )*)(?:stop|stoppen|stop maar|stop ermee|annuleer|annuleren|cancel|afbreken|breek af|laat maar|laat maar zitten|toch niet|niet meer|quit|exit|hou op|never mind|nevermind|forget it|opnieuw beginnen|begin opnieuw|terug naar begin|start over|sluiten|afsluiten|ermee stoppen|niet verder|hoeft niet meer|hoeft niet|ik ga niet verder|verwijder concept|gooi maar weg|abort)(?: (?:maar|ermee|please|aub|it|this|met deze melding|met melden|de melding|het formulier|met invullen|met dit formulier|nu|toch|ook|invullen|melden))*$/,
  ],
  [
    'help',
    patroon(
      '^(help|menu|hulp|uitleg|opties|instructie|start|commands|hoe werkt (dit|het|je|deze bot|de bot)|info|\\?)$',
      '(wat|waarmee|what) (kun|kan|kunt|can|do|doe) (je|jij|u|deze bot|de bot|you|ik met jou|ik jou|ik hier|i ask|i do) .*(voor (mij|me|ons)|allemaal|doen|vragen|helpen|hier|do|help|ask|betekenen)',
      '(hoe|how) (werk|werkt|do|does|gebruik) (je|jij|u|deze bot|de bot|dit|this bot|you|ik je|ik jou|ik deze bot)( .*)?(work|jij|werken|eigenlijk|precies)?$',
      '(laat|leg|vertel|show|explain|tell) .. (hoe je werkt|wat je kunt|wat je kan|hoe dit werkt|hoe jij werkt|what you can do|how you work|how this works|hoe de bot werkt)',
      '(wie|wat|who|what) (ben|bent|are|is) (je|jij|u|you|deze bot|dit|this)( eigenlijk| precies| voor (een )?(bot|ding)| exactly| even)*$',
      '(ben|bent|are) (je|jij|u|you) (een|a|wel een|echt een|nou een) (bot|robot|mens|computer|human|person|ai|echt persoon|echte persoon|programma)( .*)?',
      '(kun|kan|can) (je|you) (mij |me )?(helpen|help me|help)$',
      '(waar|waarvoor) (ben|bent|dien) (je|jij|u) .*(voor|goed|toe)',
    ),
  ],
  [
    'dank',
    patroon(
      '^(heel erg |erg |super |many |ok |oke |top |nou |great |prima |mooi |fijn |ah |dan )*(bedankt|dank|dankjewel|dankuwel|thanks|thank you|thx|tnx|merci|top|prima|super|fijn|oke|ok|goed|mooi|duidelijk|helder|great|perfect|good|nice|cool|lekker bezig|goed gedaan|lief|doei|dag hoor|tot ziens|fijne (dag|avond|middag|weekend)|goed weekend|bye|see you|haha|lol|geweldig|thanks a lot)( .{0,40})?$',
      '^(hoe (is|gaat) het( met (je|jou|u))?|alles goed|hoe was je (dag|weekend)|how are you( doing)?|hows it going|whats up|wat ben je aan het doen|leuk je te (zien|spreken)|nice to meet you|lekker (weer|weertje) he|ik verveel me|je bent (lief|slim|geweldig|handig|aardig|een topper)|you are (great|nice|awesome|smart))( .{0,20})?$',
    ),
  ],
  [
    'groet',
    new RegExp(`^${GROET}( ${GROET}| allemaal| bot| assistent| vpd| daar| there| collega| iedereen| team)*$`),
  ],
];

/** The intention of a short message; undefined for everything else. Ask this after danger was ruled out. */
export function herkenBedoeling(tekst: string): Bedoeling | undefined {
  const zin = normaliseer(tekst);
  return TABEL.find(([, woorden]) => woorden.test(zin))?.[0];
}
