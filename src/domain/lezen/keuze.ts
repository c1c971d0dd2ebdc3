import { normaliseer } from '../raadplegen/normaliseer';
import { eenFout } from '../raadplegen/spelling';
import { metCijfers } from './woorden';

/** One answer that can be chosen, under every title it has on a card; the first one is numbered. */
export interface Keuze {
  waarde: string;
  titels: readonly string[];
}

/** `zeker`: a number, a title or a plain yes or no; otherwise a guess by its words, which a question comes before. */
export interface GelezenKeuze {
  waarden: string[];
  zeker: boolean;
}

/** What people type for a value that cards write in many ways. */
const WAARDEN = new Map<string, RegExp>([
  [
    'ja',
    /^(?:ja+|jazeker|jawel|jep|yep|yes|yeah|y|j|klopt|inderdaad|zeker|correct|ja (?:hoor|zeker|klopt|graag|dat klopt|het klopt)|yes (?:please|i am|i do|it did))$/,
  ],
  ['nee', /^(?:nee+|neen|no|nope|n|nah|nee (?:hoor|dank je|bedankt)|helemaal niet|no (?:thanks|thank you))$/],
  [
    'onbekend',
    /^(?:(?:dat |dit |ik )?(?:weet|wist) (?:ik |het |dat )*(?:eigenlijk |echt |zo )?niet(?: meer| precies| zeker)?|geen idee|onbekend|misschien|weet ik veel|niet zeker|(?:i )?(?:do not|dont|really dont) know|not sure|no idea|idk|unknown|maybe)$/,
  ],
  [
    'geen',
    /^(?:geen(?: van (?:deze|alle|beide|die)\w*)?|niets(?: hiervan| daarvan| van dit alles)?|niks|nee+|none(?: of (?:these|them|this))?|nothing|no)$/,
  ],
]);
const NUMMER =
  /^(?:(?:optie|nummer|nr|keuze|antwoord|option|number|no|answer|de|the) )?(\d{1,2})(?:e|ste|de|st|nd|rd|th)?$/;
const RANG = new Map(
  ['eerste first', 'tweede second', 'derde third', 'vierde fourth', 'vijfde fifth'].flatMap((namen, i) =>
    namen.split(' ').map((naam) => [naam, i + 1] as const),
  ),
);
/** Words that say nothing about which one is meant. */
const LEEG = new Set(
  (
    'de het een en of aan in op per bij van voor met door te is was ik het dat dit er hij ze zij mij me mijn jij je ' +
    'zich the a an at on in by for with to of and or it was is i my me he she they this that your you'
  ).split(' '),
);
const KORTSTE_MET_FOUT = 5;
/** So much of what was typed must be in the title. */
const GENOEG = 0.5;

/**
 * The answer that is meant by a typed text: a number, a title, a word of it, 'ja', 'weet niet'; with `meer` several
 * of them. Undefined when it fits none, or more than one as well.
 */
export function leesKeuze(tekst: string, keuzes: readonly Keuze[], meer = false): GelezenKeuze | undefined {
  const een = leesEen(tekst, keuzes);
  if (een?.zeker || !meer) return een;
  const delen = tekst
    .split(/[,;+&\n]|\b(?:en|and|of|or|ook)\b|(?<=\d)\s+(?=\d)/i)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');
  const gelezen = delen.map((deel) => leesEen(deel, keuzes));
  if (delen.length < 2 || gelezen.some((g) => g === undefined)) return een;
  const alle = gelezen.filter((g) => g !== undefined);
  return { waarden: [...new Set(alle.flatMap(({ waarden }) => waarden))], zeker: alle.every((g) => g.zeker) };
}

function leesEen(tekst: string, keuzes: readonly Keuze[]): GelezenKeuze | undefined {
  const plat = normaliseer(tekst);
  const zeker = opNummer(plat, keuzes) ?? opTitel(plat, keuzes) ?? opWaarde(plat, keuzes);
  if (zeker) return { waarden: [zeker.waarde], zeker: true };
  const woord = opWoord(plat, keuzes);
  return woord && { waarden: [woord.waarde], zeker: false };
}

function opNummer(plat: string, keuzes: readonly Keuze[]): Keuze | undefined {
  const nummer = RANG.get(plat.replace(/^(?:de|the) /, '')) ?? NUMMER.exec(metCijfers(plat))?.[1];
  return nummer === undefined ? undefined : keuzes[Number(nummer) - 1];
}

/** The title itself, also with its number in front as on the card. */
function opTitel(plat: string, keuzes: readonly Keuze[]): Keuze | undefined {
  return keuzes.find(({ titels }, i) =>
    titels.map(normaliseer).some((titel) => plat === titel || plat === `${String(i + 1)} ${titel}`),
  );
}

/** 'Ja' for the answer that is called so, or for the only one that begins with it: 'Ja, meteen'. */
function opWaarde(plat: string, keuzes: readonly Keuze[]): Keuze | undefined {
  for (const [waarde, vorm] of WAARDEN) {
    if (vorm.test(plat)) {
      const gevonden =
        keuzes.find((keuze) => keuze.waarde === waarde) ?? enige(keuzes, (k) => begint(k, plat));
      if (gevonden) return gevonden;
    }
  }
  return undefined;
}

function begint({ titels }: Keuze, plat: string): boolean {
  return titels.some((titel) => normaliseer(titel).split(' ')[0] === plat.split(' ')[0]);
}

/** The one with most of these words, when there is one. */
function opWoord(plat: string, keuzes: readonly Keuze[]): Keuze | undefined {
  const woorden = plat.split(' ').filter((woord) => woord !== '' && !LEEG.has(woord));
  const punten = keuzes.map((keuze) => ({ keuze, punt: gevonden(woorden, keuze) }));
  const beste = Math.max(0, ...punten.map(({ punt }) => punt));
  if (beste === 0 || beste < woorden.length * GENOEG) return undefined;
  return enige(punten, ({ punt }) => punt === beste)?.keuze;
}

function gevonden(woorden: readonly string[], { titels }: Keuze): number {
  const inTitel = titels.flatMap((titel) => normaliseer(titel).split(' '));
  return woorden.filter((woord) => inTitel.some((ander) => lijktOp(woord, ander))).length;
}

/** The same word, one typing error off, or the beginning of it: 'beledigd' and 'beledigen' do not meet, 'bedreig' does. */
function lijktOp(woord: string, ander: string): boolean {
  if (woord === ander) return true;
  if (Math.min(woord.length, ander.length) < KORTSTE_MET_FOUT) return false;
  return eenFout(woord, ander) || ander.startsWith(woord) || woord.startsWith(ander);
}

function enige<T>(lijst: readonly T[], goed: (een: T) => boolean): T | undefined {
  const alle = lijst.filter(goed);
  return alle.length === 1 ? alle[0] : undefined;
}
