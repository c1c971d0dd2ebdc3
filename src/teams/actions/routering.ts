import { z } from 'zod';

import type { Uitkomst } from '../../flows/melden';
import * as overdragen from '../../flows/overdragen';
import * as antwoord from '../antwoord';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { tekstVan } from '../present/basis';
import { meldenKaart } from '../present/melden';
import { neutraleKaart } from '../present/neutraal';
import { kiezenKaart, overdragenKaart } from '../present/routering';
import { action, alleenId, id, type Action } from './action';

const persoon = z.guid().or(z.literal(''));

/** What a click about who has it does. */
export const routeringActions = {
  'routering.overnemen': action(alleenId, async (deps, { id }, beurt) =>
    stand(deps, await overdragen.overnemen(deps, beurt.actor, id), beurt),
  ),
  'routering.doorgeven': action(alleenId, async (deps, { id }, beurt) =>
    stand(deps, await overdragen.doorgeven(deps, beurt.actor, id), beurt),
  ),
  'routering.bellen': action(alleenId, async (deps, { id }, beurt) => {
    const { belNu } = tekstVan(beurt.taal).routering;
    return stand(deps, await overdragen.bellen(deps, beurt.actor, id), beurt, belNu);
  }),
  'routering.gevoerd': action(alleenId, async (deps, { id }, beurt) => {
    const { gevoerdKlaar } = tekstVan(beurt.taal).routering;
    return stand(deps, await overdragen.gesprekGevoerd(deps, beurt.actor, id), beurt, gevoerdKlaar);
  }),
  'routering.kring': action(alleenId, async (deps, { id }, beurt) => {
    const uitkomst = await overdragen.magOverdragen(deps, beurt.actor, id);
    if (!uitkomst.ok) return stand(deps, uitkomst, beurt);
    return overdragenKaart(uitkomst.melding, antwoord.zicht(deps, beurt));
  }),
  'routering.overdragen': action(
    z.object({ id, wie: persoon.default(''), ander: persoon.default('') }),
    async (deps, { id, wie, ander }, beurt) => {
      const { geven } = tekstVan(beurt.taal).routering;
      const uitkomst = await overdragen.overdragen(deps, beurt.actor, id, wie === '' ? ander : wie);
      if (!uitkomst.ok && 'fouten' in uitkomst)
        return overdragenKaart(uitkomst.melding, antwoord.zicht(deps, beurt), geven.fout);
      const nog = uitkomst.ok && uitkomst.melding.behandelaar?.id === (wie === '' ? ander : wie);
      return stand(deps, uitkomst, beurt, nog ? undefined : geven.bezig);
    },
  ),
  'routering.zoeken': action(alleenId, async (deps, { id }, beurt) => {
    const uitkomst = await overdragen.magKiezen(deps, beurt.actor, id);
    if (!uitkomst.ok) return antwoord.melden(deps, uitkomst, beurt);
    return kiezenKaart(uitkomst.melding, antwoord.zicht(deps, beurt));
  }),
  'routering.kiezen': action(
    z.object({ id, leidinggevende: persoon.default('') }),
    async (deps, { id, leidinggevende }, beurt) => {
      const { kiezen } = tekstVan(beurt.taal).routering;
      const uitkomst = await overdragen.leidinggevendeKiezen(deps, beurt.actor, id, leidinggevende);
      if (!uitkomst.ok && 'fouten' in uitkomst)
        return kiezenKaart(uitkomst.melding, antwoord.zicht(deps, beurt), kiezen.fout);
      if (!uitkomst.ok) return antwoord.melden(deps, uitkomst, beurt);
      return meldenKaart(uitkomst.melding, antwoord.zicht(deps, beurt), {
        berichtId: '',
        notitie: kiezen.bezig,
      });
    },
  ),
} satisfies Record<string, Action>;

/** The neutral card as it is now, with what was done or why it was not. */
function stand(deps: ActionDeps, uitkomst: Uitkomst, beurt: Beurt, gelukt?: string): Card {
  if (!uitkomst.melding) return antwoord.neutraal(deps, uitkomst, beurt);
  const { weigeringen } = tekstVan(beurt.taal).algemeen;
  const notitie = 'refusal' in uitkomst ? weigeringen[uitkomst.refusal] : gelukt;
  return neutraleKaart(uitkomst.melding, antwoord.zicht(deps, beurt), {
    berichtId: '',
    now: deps.clock.now(),
    lezer: beurt.actor,
    ...(notitie === undefined ? {} : { notitie }),
  });
}
