import type { Artikel } from '../domain/raadplegen';
import { tonen } from '../flows/raadplegen';
import { zicht, type ActionDeps, type Beurt } from './antwoord';
import type { Card } from './cards';
import { eindeKaart, stapKaart } from './present/gesprek';

const VOLGENDE = /^(?:volgende|verder|next|continue)[.! ]*$/i;
const TERUG = /^(?:terug|vorige|back|previous)[.! ]*$/i;
const STOP = /^(?:stop|stoppen|einde|klaar|end|done)[.! ]*$/i;

/** A typed step of who has somebody on the line; undefined when he is not in that talk, or typed something else. */
export function getypteStap(deps: ActionDeps, tekst: string, beurt: Beurt): Card | undefined {
  const stand = deps.geheugen.stand(beurt.actor);
  if (!stand) return undefined;
  const woord = tekst.trim();
  const artikel = tonen(deps, stand.artikel, stand.taal)?.artikel;
  if (!artikel) return undefined;
  if (STOP.test(woord)) return einde(deps, artikel, beurt);
  if (VOLGENDE.test(woord))
    return stand.stap >= artikel.stappen.length - 1
      ? einde(deps, artikel, beurt)
      : stap(deps, artikel, stand.stap + 1, beurt);
  return TERUG.test(woord) ? stap(deps, artikel, stand.stap - 1, beurt) : undefined;
}

/** One step of the article, and where this person is now. */
export function stap(deps: ActionDeps, artikel: Artikel, nummer: number, beurt: Beurt): Card {
  const { id, taal, stappen } = artikel;
  const nu = Math.min(Math.max(0, nummer), Math.max(0, stappen.length - 1));
  deps.geheugen.onthoudStand(beurt.actor, { artikel: id, taal, stap: nu });
  return stapKaart(artikel, zicht(deps, { ...beurt, taal }), nu);
}

export function einde(deps: ActionDeps, artikel: Artikel, beurt: Beurt): Card {
  deps.geheugen.onthoudStand(beurt.actor, undefined);
  return eindeKaart(artikel, zicht(deps, { ...beurt, taal: artikel.taal }));
}
