import { daden } from './woordsoorten/daden';
import { mensen } from './woordsoorten/mensen';
import { toon } from './woordsoorten/toon';

const perWoord = new Map<string, string[]>();
/** Beginnings of words, longest first per first letter. */
const beginnen: { begin: string; soort: string }[] = [];
for (const rij of [mensen, daden, toon].flatMap((lijst) => lijst.trim().split('\n'))) {
  const [soort = '', vormen = ''] = rij.split(': ');
  for (const vorm of vormen.split(' '))
    if (vorm.endsWith('*')) beginnen.push({ begin: vorm.slice(0, -1), soort });
    else perWoord.set(vorm, [...(perWoord.get(vorm) ?? []), soort]);
}
const perLetter = Map.groupBy(beginnen, ({ begin }) => begin.slice(0, 2));

/** The kinds a normalised word belongs to; most words have none. */
export function woordsoorten(woord: string): string[] {
  const soorten = new Set(perWoord.get(woord));
  for (const { begin, soort } of perLetter.get(woord.slice(0, 2)) ?? [])
    if (woord.startsWith(begin)) soorten.add(soort);
  return [...soorten];
}
