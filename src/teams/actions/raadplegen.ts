import { z } from 'zod';

import { gezien } from '../../flows/berichten';
import * as raadplegen from '../../flows/raadplegen';
import { aantalBij } from '../../flows/werklijst';
import * as antwoord from '../antwoord';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { tekstVan } from '../present/basis';
import { berichtKaart } from '../present/berichten';
import { hulpNuKaart } from '../present/hulp';
import { antwoordKaart, onbekendKaart, tekstKaart } from '../present/raadplegen';
import { action, alleenId, type Action } from './action';

const artikel = z.object({ artikel: z.string().max(100) });

/** What a click on a card of raadplegen does. */
export const raadplegenActions = {
  'bericht.verversen': action(alleenId, async (deps, { id }, beurt) => {
    const gevonden = await gezien(deps, beurt.actor, id, beurt.replyToId);
    const { berichten } = tekstVan(beurt.taal);
    const zicht = antwoord.zicht(deps, beurt);
    if (!gevonden || gevonden.wees) return tekstKaart(berichten.oudKop, berichten.oud, zicht);
    const { bericht, melding } = gevonden;
    const inhoud = { bericht, melding, taal: beurt.taal, ...(await aantalBij(deps, bericht)) };
    return berichtKaart(inhoud, zicht, deps.clock.now());
  }),

  'raadplegen.tonen': action(artikel, (deps, { artikel }, beurt) => toonArtikel(deps, artikel, beurt, false)),
  'raadplegen.zinnen': action(artikel, (deps, { artikel }, beurt) => toonArtikel(deps, artikel, beurt, true)),
  'hulp.tonen': action(z.object({}), (deps, _data, beurt) => hulpNuKaart(antwoord.zicht(deps, beurt))),
} satisfies Record<string, Action>;

/** `sleutel`: language and id, as the presenter wrote it on the button. */
function toonArtikel(deps: ActionDeps, sleutel: string, beurt: Beurt, metZinnen: boolean): Card {
  const [, taal = beurt.taal, id = sleutel] = /^(nl|en):(.+)$/.exec(sleutel) ?? [];
  const inTaal: Beurt = { ...beurt, taal: taal === 'en' ? 'en' : 'nl' };
  const zicht = antwoord.zicht(deps, inTaal);
  const gevonden = raadplegen.tonen(deps, id, inTaal.taal);
  if (!gevonden) return onbekendKaart(zicht);
  return antwoordKaart(gevonden.artikel, gevonden.verwant, zicht, metZinnen);
}
