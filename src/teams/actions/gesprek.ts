import { z } from 'zod';

import { gedragHerkenningen, type GedragHerkenning } from '../../domain/raadplegen/gedrag';
import { vraag, voorzet } from '../../flows/raadplegen';
import * as antwoord from '../antwoord';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { einde, stap } from '../gesprekbeurt';
import type { Gesprek } from '../present/gesprek';
import { onbekendKaart } from '../present/raadplegen';
import { action, type Action } from './action';
import { alleenArtikel, leesSleutel } from './artikel';
import { start } from './melden';

/** What the card knows of the talk; behaviour only when some was recognised. */
const opKaart = alleenArtikel.extend({ soort: z.enum(gedragHerkenningen).optional().catch(undefined) });
type OpKaart = z.infer<typeof opKaart>;

/** What a click in gespreksmodus does: all of it by what is on the card, so that it still works after a restart. */
export const gesprekActions = {
  'gesprek.tonen': action(opKaart.extend({ keuze: z.string().max(50) }), (deps, { keuze, ...kaart }, beurt) =>
    bij(deps, kaart, beurt, (gesprek) => stap(deps, gesprek, Number.parseInt(keuze) || 0, beurt)),
  ),
  'gesprek.einde': action(opKaart, (deps, kaart, beurt) =>
    bij(deps, kaart, beurt, (gesprek) => einde(deps, gesprek, beurt)),
  ),
  'gesprek.melden': action(opKaart, (deps, { artikel, soort }, beurt) => {
    deps.geheugen.onthoudStand(beurt.actor, undefined);
    const { taal, id } = leesSleutel(artikel, beurt);
    const gedrag = voorzet(GEDRAG.get(id) ?? soort ?? gevraagdGedrag(deps, { ...beurt, taal }));
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

/** The behaviour in the last question, for a card that knows of none. */
function gevraagdGedrag(deps: ActionDeps, { actor, taal }: Beurt): GedragHerkenning | undefined {
  const gevraagd = deps.geheugen.vraag(actor);
  const raadpleging = gevraagd === undefined ? undefined : vraag(deps, gevraagd, taal).raadpleging;
  return raadpleging?.soort === 'artikel' ? raadpleging.gedrag : undefined;
}

function bij(
  deps: ActionDeps,
  { artikel: sleutel, soort }: OpKaart,
  beurt: Beurt,
  toon: (gesprek: Gesprek) => Card,
): Card {
  const { taal, id } = leesSleutel(sleutel, beurt);
  const artikel = deps.kennisbank.getArtikel(id, taal);
  return artikel ? toon({ artikel, soort }) : onbekendKaart(antwoord.zicht(deps, beurt));
}
