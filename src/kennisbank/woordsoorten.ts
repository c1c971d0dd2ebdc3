import { daden } from './woordsoorten/daden';
import { mensen } from './woordsoorten/mensen';
import { toon } from './woordsoorten/toon';
import { dienst } from './woordvelden/dienst';
import { gevoel } from './woordvelden/gevoel';
import { geweld } from './woordvelden/geweld';
import { lichaam } from './woordvelden/lichaam';
import { omgeving } from './woordvelden/omgeving';
import { recht } from './woordvelden/recht';
import { spreken } from './woordvelden/spreken';
import { vragen } from './woordvelden/vragen';
import { werk } from './woordvelden/werk';
import { zaken } from './woordvelden/zaken';
import { zorg } from './woordvelden/zorg';

/** The kinds a normalised word belongs to; most words have none. */
export type Soorten = (woord: string) => string[];

/** Few, broad kinds: in which order they come says something too. */
export const woordsoorten = leesSoorten([mensen, daden, toon]);
/** Many, narrow kinds: a word nobody practised with is read as its neighbours. */
export const woordvelden = leesSoorten([
  dienst,
  gevoel,
  geweld,
  lichaam,
  omgeving,
  recht,
  spreken,
  vragen,
  werk,
  zaken,
  zorg,
]);

/** A line is a kind and its words; `*` is the rest of a word. */
function leesSoorten(lijsten: readonly string[]): Soorten {
  const perWoord = new Map<string, string[]>();
  const beginnen: { begin: string; soort: string }[] = [];
  for (const rij of lijsten.flatMap((lijst) => lijst.trim().split('\n'))) {
    const [soort = '', vormen = ''] = rij.split(': ');
    for (const vorm of vormen.split(' '))
      if (vorm.endsWith('*')) beginnen.push({ begin: vorm.slice(0, -1), soort });
      else perWoord.set(vorm, [...(perWoord.get(vorm) ?? []), soort]);
  }
  const perLetter = Map.groupBy(beginnen, ({ begin }) => begin.slice(0, 2));
  return (woord) => {
    const soorten = new Set(perWoord.get(woord));
    for (const { begin, soort } of perLetter.get(woord.slice(0, 2)) ?? [])
      if (woord.startsWith(begin)) soorten.add(soort);
    return [...soorten];
  };
}
