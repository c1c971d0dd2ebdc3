import { z } from 'zod';

import type { Artikel } from '../../domain/raadplegen';
import type { GedragHerkenning } from '../../domain/raadplegen/gedrag';
import { vraag, voorzet } from '../../flows/raadplegen';
import * as antwoord from '../antwoord';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { einde, stap } from '../gesprekbeurt';
import { onbekendKaart } from '../present/raadplegen';
import { action, type Action } from './action';
import { alleenArtikel, leesSleutel } from './artikel';
import { start } from './melden';

/** What a click in gespreksmodus does. */
export const gesprekActions = {
  'gesprek.tonen': action(
    alleenArtikel.extend({ keuze: z.string().max(50) }),
    (deps, { artikel, keuze }, beurt) =>
      bij(deps, artikel, beurt, (a) => stap(deps, a, Number.parseInt(keuze) || 0, beurt)),
  ),
  'gesprek.einde': action(alleenArtikel, (deps, { artikel }, beurt) =>
    bij(deps, artikel, beurt, (a) => einde(deps, a, beurt)),
  ),
  'gesprek.melden': action(alleenArtikel, (deps, { artikel }, beurt) => {
    deps.geheugen.onthoudStand(beurt.actor, undefined);
    const { taal, id } = leesSleutel(artikel, beurt);
    const gevraagd = deps.geheugen.vraag(beurt.actor);
    const raadpleging = gevraagd === undefined ? undefined : vraag(deps, gevraagd, taal).raadpleging;
    const verteld = raadpleging?.soort === 'artikel' ? raadpleging.gedrag : undefined;
    const gedrag = voorzet(GEDRAG.get(id) ?? verteld);
    return start(deps, { ...beurt, taal }, { gedrag, voorstel: { kanaal: 'telefoon' } });
  }),
} satisfies Record<string, Action>;

/** Articles that are about one behaviour. */
const GEDRAG = new Map<string, GedragHerkenning>([
  ['ik-gedrag', 'ik'],
  ['jullie-gedrag', 'jullie'],
  ['jij-gedrag', 'jij'],
  ['omgaan-jij', 'jij'],
  ['omgaan-fysiek', 'fysiek-dreiging'],
  ['fysiek-geweld', 'fysiek-geweld'],
]);

function bij(deps: ActionDeps, sleutel: string, beurt: Beurt, toon: (artikel: Artikel) => Card): Card {
  const { taal, id } = leesSleutel(sleutel, beurt);
  const gevonden = deps.kennisbank.getArtikel(id, taal);
  return gevonden ? toon(gevonden) : onbekendKaart(antwoord.zicht(deps, beurt));
}
