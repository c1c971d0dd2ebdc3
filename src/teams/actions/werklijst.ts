import { z } from 'zod';

import { heeftFunctie } from '../../domain/bevoegdheid';
import { puntSoorten } from '../../domain/werklijst';
import type { Uitkomst } from '../../flows/melden';
import { overzicht } from '../../flows/beoordelingen';
import { overnemen } from '../../flows/overdragen';
import * as werklijst from '../../flows/werklijst';
import * as antwoord from '../antwoord';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { tekstVan } from '../present/basis';
import { tekstKaart } from '../present/raadplegen';
import { lopendKaart, toonKaart, werklijstKaart } from '../present/werklijst';
import { action, alleenId, id, type Action } from './action';

type Zinnen = Pick<ReturnType<typeof tekstVan>['werklijst'], 'herinnerd' | 'overgenomen' | 'genoteerd'>;

/** What a click on a card of werklijst does. */
export const werklijstActions = {
  'werklijst.tonen': action(z.object({}), (deps, _data, beurt) => lijst(deps, beurt)),
  'werklijst.lopend': action(z.object({}), async (deps, _data, beurt) =>
    lopendKaart(await werklijst.lopend(deps, beurt.actor), antwoord.zicht(deps, beurt), deps.clock.now()),
  ),
  'werklijst.sluiten': action(z.object({}), (deps, _data, beurt) => begin(deps, beurt)),
  'werklijst.herinner': action(
    z.object({ id, keuze: z.enum(puntSoorten) }),
    async (deps, { id, keuze }, beurt) =>
      na(deps, beurt, 'herinnerd', () => werklijst.herinner(deps, beurt.actor, id, keuze)),
  ),
  'werklijst.overnemen': action(alleenId, async (deps, { id }, beurt) =>
    na(deps, beurt, 'overgenomen', () => overnemen(deps, beurt.actor, id)),
  ),
  'werklijst.gebeld': action(alleenId, async (deps, { id }, beurt) =>
    na(deps, beurt, 'genoteerd', () => werklijst.gebeld(deps, beurt.actor, id)),
  ),
} satisfies Record<string, Action>;

/** How much waits, for the typed words and after closing a list. Neutral: it stays in the chat. */
export async function begin(deps: ActionDeps, beurt: Beurt): Promise<Card> {
  const wachtend = (await werklijst.lijst(deps, beurt.actor))?.length;
  const lopend = (await werklijst.lopend(deps, beurt.actor)).length;
  const vragen = (await overzicht(deps, beurt.actor))?.vragen.length;
  return toonKaart(antwoord.zicht(deps, beurt), {
    ...(wachtend === undefined ? {} : { wachtend }),
    ...(wachtend !== undefined && lopend === 0 ? {} : { lopend }),
    ...(vragen === undefined ? {} : { vragen }),
  });
}

/** The list as it is now; for somebody else only that it is not for him. */
async function lijst(deps: ActionDeps, beurt: Beurt, regel?: string): Promise<Card> {
  const voor = antwoord.zicht(deps, beurt);
  const punten = await werklijst.lijst(deps, beurt.actor);
  const { werklijst: t, algemeen } = tekstVan(beurt.taal);
  if (!punten) return tekstKaart(algemeen.nietMogelijk, t.alleen, voor);
  return werklijstKaart(punten, voor, { lezer: beurt.actor, now: deps.clock.now(), notitie: regel });
}

/** Only a coordinator acts from this list; the list stays, with what was done or why it was not. */
async function na(
  deps: ActionDeps,
  beurt: Beurt,
  gedaan: keyof Zinnen,
  doe: () => Promise<Uitkomst>,
): Promise<Card> {
  if (!heeftFunctie('coordinatoren', beurt.actor, deps.profiel)) return lijst(deps, beurt);
  const uitkomst = await doe();
  const { werklijst: t, algemeen } = tekstVan(beurt.taal);
  const nummer = uitkomst.melding?.nummer ?? '';
  if (uitkomst.ok) return lijst(deps, beurt, t[gedaan](nummer));
  const refusal = 'refusal' in uitkomst ? uitkomst.refusal : 'niet-bevoegd';
  return lijst(deps, beurt, refusal === 'te-vaak' ? t.netHerinnerd(nummer) : algemeen.weigeringen[refusal]);
}
