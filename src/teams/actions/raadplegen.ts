import { z } from 'zod';

import { gedragHerkenningen } from '../../domain/raadplegen/gedrag';
import { gezien } from '../../flows/berichten';
import { voorzet } from '../../flows/raadplegen';
import { aantalBij } from '../../flows/werklijst';
import * as antwoord from '../antwoord';
import { tekstVan } from '../present/basis';
import { berichtKaart } from '../present/berichten';
import { hulpNuKaart } from '../present/hulp';
import { tekstKaart } from '../present/raadplegen';
import { onbekend } from '../raadpleegbeurt';
import { action, alleenId, type Action } from './action';
import { alleenArtikel, toonArtikel } from './artikel';
import { start } from './melden';

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

  'raadplegen.tonen': action(alleenArtikel, (deps, { artikel }, beurt) => toonArtikel(deps, artikel, beurt)),
  'raadplegen.zinnen': action(alleenArtikel, (deps, { artikel }, beurt) =>
    toonArtikel(deps, artikel, beurt, { metZinnen: true }),
  ),
  'raadplegen.anders': action(z.object({}), (deps, _data, beurt) =>
    onbekend(deps, antwoord.zicht(deps, beurt)),
  ),
  'raadplegen.melden': action(z.object({ soort: z.enum(gedragHerkenningen) }), (deps, { soort }, beurt) =>
    start(deps, beurt, { gedrag: voorzet(soort) }),
  ),
  'hulp.tonen': action(z.object({}), (deps, _data, beurt) => hulpNuKaart(antwoord.zicht(deps, beurt))),
} satisfies Record<string, Action>;
