import { tonen } from '../flows/raadplegen';
import { zicht, type ActionDeps, type Beurt } from './antwoord';
import type { Card } from './cards';
import { eindeKaart, stapKaart, type Gesprek } from './present/gesprek';

const VOLGENDE = /^(?:volgende|verder|next|continue)[.! ]*$/i;
const TERUG = /^(?:terug|vorige|back|previous)[.! ]*$/i;
const STOP = /^(?:stop|stoppen|einde|klaar|end|done)[.! ]*$/i;

/** A word of who reads step by step, wherever he is; what ends a talk may be said of anything. */
export const isStap = (tekst: string): boolean => [VOLGENDE, TERUG].some((woord) => woord.test(tekst.trim()));

/** A typed step of who has somebody on the line; undefined when he is not in that talk, or typed something else. */
export function getypteStap(deps: ActionDeps, tekst: string, beurt: Beurt): Card | undefined {
  const stand = deps.geheugen.stand(beurt.actor);
  if (!stand) return undefined;
  const woord = tekst.trim();
  const artikel = tonen(deps, stand.artikel, stand.taal)?.artikel;
  if (!artikel) return undefined;
  const gesprek = { artikel, soort: stand.soort };
  if (STOP.test(woord)) return einde(deps, gesprek, beurt);
  if (VOLGENDE.test(woord))
    return stand.stap >= artikel.stappen.length - 1
      ? einde(deps, gesprek, beurt)
      : stap(deps, gesprek, stand.stap + 1, beurt);
  return TERUG.test(woord) ? stap(deps, gesprek, stand.stap - 1, beurt) : undefined;
}

/** One step of the article, and where this person is now. */
export function stap(deps: ActionDeps, gesprek: Gesprek, nummer: number, beurt: Beurt): Card {
  const { id, taal, stappen } = gesprek.artikel;
  const nu = Math.min(Math.max(0, nummer), Math.max(0, stappen.length - 1));
  deps.geheugen.onthoudStand(beurt.actor, { artikel: id, soort: gesprek.soort, taal, stap: nu });
  return stapKaart(gesprek, zicht(deps, { ...beurt, taal }), nu);
}

export function einde(deps: ActionDeps, gesprek: Gesprek, beurt: Beurt): Card {
  deps.geheugen.onthoudStand(beurt.actor, undefined);
  return eindeKaart(gesprek, zicht(deps, { ...beurt, taal: gesprek.artikel.taal }));
}
