import { z } from 'zod';

import * as afhandelen from '../../flows/afhandelen';
import type { Uitkomst } from '../../flows/melden';
import * as samen from '../../flows/samenvoegen';
import * as antwoord from '../antwoord';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { tekstVan } from '../present/basis';
import { action, alleenId, id, type Action } from './action';

/** What a click on a card of afhandelen does. */
export const afhandelenActions = {
  'afhandelen.tonen': action(alleenId, async (deps, { id }, beurt) =>
    metDubbele(deps, await afhandelen.bekijken(deps, beurt.actor, id), beurt),
  ),
  'afhandelen.sluiten': action(alleenId, async (deps, { id }, beurt) =>
    antwoord.neutraal(deps, await afhandelen.stand(deps, beurt.actor, id), beurt),
  ),
  'afhandelen.oppakken': action(alleenId, async (deps, { id }, beurt) =>
    metDubbele(deps, await afhandelen.oppakken(deps, beurt.actor, id), beurt),
  ),
  /** `keuze`: the other melding. */
  'afhandelen.samenvoegen': action(z.object({ id, keuze: z.uuid() }), async (deps, { id, keuze }, beurt) => {
    const uitkomst = await samen.samenvoegen(deps, beurt.actor, id, keuze);
    return metDubbele(deps, uitkomst, beurt, tekstVan(beurt.taal).afhandelen.dubbel.gedaan);
  }),
} satisfies Record<string, Action>;

/** The content, with the other meldingen that can be about the same incident. */
async function metDubbele(
  deps: ActionDeps,
  uitkomst: Uitkomst,
  beurt: Beurt,
  notitie?: string,
): Promise<Card> {
  const dubbele = uitkomst.ok ? await samen.dubbele(deps, beurt.actor, uitkomst.melding) : [];
  return antwoord.inhoud(deps, uitkomst, beurt, { dubbele, ...(notitie === undefined ? {} : { notitie }) });
}
