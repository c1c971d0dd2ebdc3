import { z } from 'zod';

import { briefSoorten } from '../../domain/brieven/soorten';
import type { Refusal } from '../../domain/decision';
import * as brieven from '../../flows/brieven';
import type { Uitkomst } from '../../flows/melden';
import * as antwoord from '../antwoord';
import { tekstVan } from '../present/basis';
import { brievenKaart, linkKaart, tekstBriefKaart } from '../present/brieven';
import { tekstKaart } from '../present/raadplegen';
import { action, alleenId, id, type Action } from './action';

/** What a click on a card of brieven does. */
export const brievenActions = {
  'brieven.tonen': action(alleenId, async (deps, { id }, beurt) => {
    const uitkomst = await brieven.tonen(deps, beurt.actor, id);
    return uitkomst.ok
      ? brievenKaart(uitkomst.melding, antwoord.zicht(deps, beurt))
      : geweigerd(deps, uitkomst, beurt);
  }),
  'brieven.maken': action(
    z.object({ id, keuze: z.enum(briefSoorten) }),
    async (deps, { id, keuze: soort }, beurt) => {
      const zicht = antwoord.zicht(deps, beurt);
      const uitkomst = await brieven.maken(deps, beurt.actor, id, soort);
      if (!uitkomst.ok) return geweigerd(deps, uitkomst, beurt);
      return 'link' in uitkomst
        ? linkKaart(uitkomst.melding, zicht, { soort, ...uitkomst })
        : tekstBriefKaart(uitkomst.melding, zicht, { soort, ...uitkomst });
    },
  ),
} satisfies Record<string, Action>;

/** Said to who may make letters: the list tells what can be done instead. */
const opDeLijst: ReadonlySet<Refusal> = new Set<Refusal>([
  'brief-past-niet',
  'te-vaak',
  'eerst-recidive',
  'wacht-op-irm',
  'eerst-besluiten',
]);

/** What was not possible in words; with the list of letters for who may make them. */
function geweigerd(
  deps: antwoord.ActionDeps,
  uitkomst: Exclude<Uitkomst, { ok: true }>,
  beurt: antwoord.Beurt,
) {
  const zicht = antwoord.zicht(deps, beurt);
  const { algemeen } = tekstVan(beurt.taal);
  if (!('refusal' in uitkomst)) return tekstKaart(algemeen.nietMogelijk, algemeen.ongeldig, zicht);
  const { refusal, melding } = uitkomst;
  const zin = algemeen.weigeringen[refusal];
  return melding && opDeLijst.has(refusal)
    ? brievenKaart(melding, zicht, zin)
    : tekstKaart(algemeen.nietMogelijk, zin, zicht);
}
