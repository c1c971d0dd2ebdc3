import { bedoelingen, herkenBedoeling, type Bedoeling } from './bedoeling';
import { zoekLoket, type Loket } from './buiten';
import { herkenGedrag, type GedragHerkenning } from './gedrag';
import { isGevaar, isNietNu } from './gevaar';
import { waarschijnlijkst, type Herkenning, type Intent, type Kansen } from './herkenning';
import { isNood } from './nood';
import type { Zin } from './normaliseer';
import { zegtIemand } from './situatie';
import { isVerteld, vraagtMeer } from './verteld';

/** From here on the model sounds the alarm on its own: low, for one false alarm is better than one miss. */
const ALARM = 0.06;
/** The same where the message says that it is not now: then it must be quite sure. */
const ALARM_NIET_NU = 0.5;
/** And where there are hardly any words to go by: fewer than `KORT`. */
const ALARM_KORT = 0.25;
const KORT = 3;
/** So sure must the model be that something is not about this protocol. */
const NIET_ONS = 0.5;
/** And surer still about what somebody tells that happened. */
const NIET_ONS_VERTELD = 0.8;
/** A word of another counter is overruled from here on. */
const TOCH_ONS = 0.8;
/** So sure must it be that something is told. */
const ZEKER_VERTELD = 0.7;
/** And that a message is neither a melding nor a question. */
const ZEKER_ANDERS = 0.75;
/** Physical is seen from this chance on, whatever else is likely: taking it for less is the dangerous mistake. */
const FYSIEK = 0.25;
/** From here on behaviour in a text is what the text is about. */
const DUIDELIJK = 0.65;
/** Jij-gedrag is reported as well: between those two the likelier one counts. */
const FYSIEK_OF_JIJ = 0.5;

const INTENT_VAN = {
  status: 'status',
  afbreken: 'cancel',
  help: 'help',
  dank: 'smalltalk',
  groet: 'greeting',
} as const satisfies Record<Bedoeling, Intent>;
const BEDOELING_VAN: ReadonlyMap<Intent, Bedoeling> = new Map(
  bedoelingen.map((bedoeling) => [INTENT_VAN[bedoeling], bedoeling]),
);

/** Danger now, by the word tables or by the model. */
export function isNuGevaar(zinnen: readonly Zin[], { intent, alarm }: Herkenning): boolean {
  return isGevaar(zinnen) || Math.sqrt(kans(intent, 'emergency') * alarm) >= alarmVanaf(zinnen);
}

function alarmVanaf(zinnen: readonly Zin[]): number {
  if (isNietNu(zinnen)) return ALARM_NIET_NU;
  return zinnen.flatMap(({ tekst }) => tekst.split(' ')).length < KORT ? ALARM_KORT : ALARM;
}

/** What a message wants, for every text. Danger comes first; without a model the word tables decide. */
export function bepaalIntent(tekst: string, zinnen: readonly Zin[], herkenning: Herkenning): Intent {
  if (isNuGevaar(zinnen, herkenning) || isNood(zinnen)) return 'emergency';
  return waarschijnlijkst(herkenning.intent) ?? volgensTabellen(tekst, zinnen);
}

function volgensTabellen(tekst: string, zinnen: readonly Zin[]): Intent {
  const bedoeling = herkenBedoeling(tekst);
  if (bedoeling !== undefined) return INTENT_VAN[bedoeling];
  if (zoekLoket(zinnen) !== undefined) return 'other';
  return isVerteld(zinnen) ? 'report' : 'question';
}

/** Asks how it stands, stops, greets, thanks; undefined for a melding, a question and everything else. */
export function bepaalBedoeling(tekst: string, { intent }: Herkenning): Bedoeling | undefined {
  const geleerd = waarschijnlijkst(intent);
  // One word is too little for a model: a loose 'ja' is no thanks.
  if (geleerd === undefined || !tekst.trim().includes(' ')) return herkenBedoeling(tekst);
  return kans(intent, geleerd) >= ZEKER_ANDERS ? BEDOELING_VAN.get(geleerd) : undefined;
}

/** The counter for what is not about this protocol; undefined when it is, or may be. */
export function bepaalLoket(zinnen: readonly Zin[], { loket, intent }: Herkenning): Loket | undefined {
  const volgensTabel = zoekLoket(zinnen);
  const ons = loket.get('ons');
  if (ons === undefined) return volgensTabel;
  if (volgensTabel !== undefined && ons < TOCH_ONS) return volgensTabel;
  // What a citizen says is what we are for, whatever he says it about.
  const verteld = kans(intent, 'report') >= ZEKER_VERTELD;
  if (1 - ons < (verteld ? NIET_ONS_VERTELD : NIET_ONS) || zegtIemand(zinnen)) return undefined;
  return waarschijnlijkst(new Map([...loket].filter((paar): paar is [Loket, number] => paar[0] !== 'ons')));
}

/**
 * Tells of something, or wants to record it, and asks nothing else: the form is the answer. Behind a quote 'wat moet ik
 * doen?' may ask for the steps instead: that is for the model to hear.
 */
export function vertelt(zinnen: readonly Zin[], { intent }: Herkenning): boolean {
  const vraagt = zinnen.some(({ vraag }) => vraag) && kans(intent, 'question') > kans(intent, 'report');
  if (isVerteld(zinnen)) return !vraagt;
  return kans(intent, 'report') >= ZEKER_VERTELD && !vraagtMeer(zinnen);
}

/** Behaviour in a text; doubt falls on the heavy side. Undefined when nothing stands out (utrecht-protocol 2). */
export function bepaalGedrag(tekst: string, { gedrag }: Herkenning): GedragHerkenning | undefined {
  if (gedrag.size === 0) return herkenGedrag(tekst);
  const beste = waarschijnlijkst(gedrag);
  if (kansFysiek(gedrag) >= (beste === 'jij' ? FYSIEK_OF_JIJ : FYSIEK))
    return kans(gedrag, 'fysiek-geweld') > kans(gedrag, 'fysiek-dreiging')
      ? 'fysiek-geweld'
      : 'fysiek-dreiging';
  return beste === 'geen' ? undefined : beste;
}

/** So sure of the behaviour that the steps for it are the answer, and not only a hint. */
export function isDuidelijk(wat: GedragHerkenning, { gedrag }: Herkenning): boolean {
  if (gedrag.size === 0) return true;
  return (wat.startsWith('fysiek') ? kansFysiek(gedrag) : kans(gedrag, wat)) >= DUIDELIJK;
}

/** Threat and violence together: which of the two it is matters less than that it is one of them. */
function kansFysiek(gedrag: Herkenning['gedrag']): number {
  return kans(gedrag, 'fysiek-dreiging') + kans(gedrag, 'fysiek-geweld');
}

function kans<K extends string>(kansen: Kansen<K>, klasse: K): number {
  return kansen.get(klasse) ?? 0;
}
