import { distance } from 'fastest-levenshtein';
import { newStemmer } from 'snowball-stemmers';

import { normaliseer } from '../domain/raadplegen/normaliseer';
import type { Taal } from '../flows/ports';
import { STOPWOORDEN } from './stopwoorden';
import { woordBegrippen, zinsdeelBegrippen } from './synoniemen';

const stammers = { nl: newStemmer('dutch'), en: newStemmer('english') };
/** 'op te hangen' is 'ophangen'. */
const GESPLITST = /\b(op|af|uit|aan|in|door|weg|mee|na|terug|over|vast|neer|tegen) te (\w+)/g;
/** Shorter words are too easily taken for another one. */
const MIN_VERBETEREN = 5;
/** Two faults are allowed from here on: 'verloren' is not 'verlaten'. */
const LANG = 10;
const MIN_DEEL = 4;
const MIN_SAMENSTELLING = 9;

const BEGRIP = '#';
const VRAAGWOORD = `${BEGRIP}vraag-`;
/** True for a thing of the synonym table; false for a loose word and for 'wie', 'wanneer', 'hoe vaak'. */
export function isOnderwerp(term: string): boolean {
  return term.startsWith(BEGRIP) && !term.startsWith(VRAAGWOORD);
}

const stammen = new Map<Taal, ReadonlyMap<string, readonly string[]>>();
/** The synonym table by stem: a stemmer is slow, so once per language. */
function perStam(taal: Taal): ReadonlyMap<string, readonly string[]> {
  const gemaakt =
    stammen.get(taal) ??
    new Map([...woordBegrippen].map(([woord, begrippen]) => [stammers[taal].stem(woord), begrippen]));
  stammen.set(taal, gemaakt);
  return gemaakt;
}

/** Turns a text into the terms that are indexed and searched. */
export type Ontleder = (tekst: string) => string[];

/**
 * Terms are stems, and things of the synonym table (`#schelden`). Unknown long words are split
 * ('agressietraining') or read as the nearest known word ('aangitfe'); `bekend` holds the known words.
 */
export function createOntleder(bekend: ReadonlySet<string>, taal: Taal): Ontleder {
  const kandidaten = groepeer(bekend);
  const begrippenVanStam = perStam(taal);
  const onthouden = new Map<string, readonly string[]>();
  const maak = (woord: string): readonly string[] => {
    const stam = stammers[taal].stem(woord);
    const begrippen = woordBegrippen.get(woord) ?? begrippenVanStam.get(stam);
    return begrippen ? begrippen.map((begrip) => BEGRIP + begrip) : [stam];
  };
  const termen = (woord: string): readonly string[] => {
    const gevonden = onthouden.get(woord) ?? maak(woord);
    // Only words of our own: what somebody typed is not kept.
    if (bekend.has(woord)) onthouden.set(woord, gevonden);
    return gevonden;
  };

  const lees = (woord: string): readonly string[] => {
    if (STOPWOORDEN.has(woord)) return [];
    if (isBekend(woord, bekend)) return termen(woord);
    const delen = splits(woord, bekend);
    if (delen) return delen.flatMap(termen);
    const nabij = verbeter(woord, kandidaten);
    return nabij === undefined ? termen(woord) : STOPWOORDEN.has(nabij) ? [] : termen(nabij);
  };
  return (tekst) => {
    const zin = normaliseer(tekst).replace(GESPLITST, '$1$2');
    return [...zinsdeelBegrippen(zin).map((begrip) => BEGRIP + begrip), ...zin.split(' ').flatMap(lees)];
  };
}

/** Reads a typing error as the nearest known word; a word that can be split, and one like no other, stays as it is. */
export function createVerbeteraar(bekend: ReadonlySet<string>): (woord: string) => string {
  const kandidaten = groepeer(bekend);
  return (woord) =>
    isBekend(woord, bekend) || STOPWOORDEN.has(woord) || splits(woord, bekend)
      ? woord
      : (verbeter(woord, kandidaten) ?? woord);
}

function isBekend(woord: string, bekend: ReadonlySet<string>): boolean {
  return bekend.has(woord) || woordBegrippen.has(woord) || /\d/.test(woord);
}

/** Two known words in one, with or without a joining letter. */
function splits(woord: string, bekend: ReadonlySet<string>): string[] | undefined {
  if (woord.length < MIN_SAMENSTELLING) return undefined;
  for (let i = woord.length - MIN_DEEL; i >= MIN_DEEL; i -= 1) {
    const links = woord.slice(0, i);
    const rechts = woord.slice(i);
    if (!isBekend(rechts, bekend) || STOPWOORDEN.has(rechts)) continue;
    const deel = [links, links.replace(/(?:s|en|e)$/, '')].find(
      (l) => isBekend(l, bekend) && !STOPWOORDEN.has(l),
    );
    if (deel !== undefined) return [deel, rechts];
  }
  return undefined;
}

function groepeer(bekend: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const woorden = [...new Set([...bekend, ...woordBegrippen.keys(), ...STOPWOORDEN])];
  return Map.groupBy(woorden, (woord) => `${woord.charAt(0)}${woord.length}`);
}

/** The nearest known word with the same first letter: one fault, or two in a long word. */
function verbeter(woord: string, kandidaten: ReadonlyMap<string, readonly string[]>): string | undefined {
  if (woord.length < MIN_VERBETEREN) return undefined;
  const speling = woord.length >= LANG ? 2 : 1;
  let beste: string | undefined;
  let kleinste = speling + 1;
  for (let lengte = woord.length - speling; lengte <= woord.length + speling; lengte += 1) {
    for (const kandidaat of kandidaten.get(`${woord.charAt(0)}${lengte}`) ?? []) {
      const afstand = verwisseld(woord, kandidaat) ? 1 : distance(woord, kandidaat);
      if (afstand < kleinste) [beste, kleinste] = [kandidaat, afstand];
    }
  }
  return beste;
}

/** Two neighbouring letters the wrong way round: one fault, not two. */
function verwisseld(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let anders = 0;
  while (anders < a.length && a[anders] === b[anders]) anders += 1;
  return (
    a[anders] === b[anders + 1] && a[anders + 1] === b[anders] && a.slice(anders + 2) === b.slice(anders + 2)
  );
}
