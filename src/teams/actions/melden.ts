import { z } from 'zod';

import type { GedragsvormId } from '../../domain/protocol/gedrag';
import * as melden from '../../flows/melden';
import * as antwoord from '../antwoord';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { tekstVan } from '../present/basis';
import { gestoptKaart } from '../present/melden';
import { tekstKaart } from '../present/raadplegen';
import { action, alleenId, id, type Action } from './action';

const vraag = z.object({ id, vraag: z.string().max(50) });
const metInvoer = z
  .object({ id, vraag: z.string().max(50), keuze: z.string().max(50).optional() })
  .catchall(z.unknown());

/** What a click on a card of melden does. */
export const meldenActions = {
  'melden.starten': action(z.object({}), (deps, _data, beurt) => start(deps, beurt)),
  'melden.nagaan': action(z.object({}), (deps, _data, beurt) => start(deps, beurt, { triage: true })),
  'melden.beantwoorden': action(metInvoer, async (deps, { id, vraag, keuze, ...rest }, beurt) => {
    const velden = antwoord.velden(rest);
    const uitkomst = await melden.beantwoorden(deps, beurt.actor, id, vraag, {
      velden,
      ...(keuze === undefined ? {} : { keuze }),
    });
    return antwoord.melden(deps, uitkomst, beurt, { vraag, velden });
  }),
  'melden.terug': action(vraag, async (deps, { id, vraag }, beurt) =>
    antwoord.melden(deps, await melden.terug(deps, beurt.actor, id, vraag), beurt),
  ),
  'melden.naar': action(
    z.object({ id, naar: z.string().max(50).optional() }),
    async (deps, { id, naar }, beurt) =>
      antwoord.melden(deps, await melden.naarVraag(deps, beurt.actor, id, naar ?? 'controle'), beurt),
  ),
  'melden.anders': action(alleenId, async (deps, { id }, beurt) =>
    antwoord.melden(deps, await melden.anders(deps, beurt.actor, id), beurt),
  ),
  'melden.verder': action(alleenId, async (deps, { id }, beurt) =>
    antwoord.melden(deps, await melden.bekijken(deps, beurt.actor, id), beurt),
  ),
  'melden.opnieuw': action(alleenId, async (deps, { id }, beurt) =>
    antwoord.melden(deps, await melden.opnieuw(deps, beurt.actor, id, beurt.taal), beurt),
  ),
  'melden.stoppen': action(alleenId, async (deps, { id }, beurt) => {
    const uitkomst = await melden.bekijken(deps, beurt.actor, id);
    if (uitkomst.ok && uitkomst.melding.status === 'concept')
      return gestoptKaart(uitkomst.melding, antwoord.zicht(deps, beurt));
    return antwoord.ontvangst(deps, uitkomst, beurt);
  }),
  'melden.weggooien': action(alleenId, async (deps, { id }, beurt) => {
    const uitkomst = await melden.weggooien(deps, beurt.actor, id);
    if (!uitkomst.ok) return antwoord.melden(deps, uitkomst, beurt);
    const { weg } = tekstVan(beurt.taal).melden;
    return tekstKaart(weg.kop, weg.uitleg, antwoord.zicht(deps, beurt));
  }),
  'melden.indienen': action(alleenId, async (deps, { id }, beurt) =>
    antwoord.melden(deps, await melden.indienen(deps, beurt.actor, id), beurt),
  ),
} satisfies Record<string, Action>;

/** Begins on the card that was clicked, or goes on with what is open. */
export async function start(
  deps: ActionDeps,
  beurt: Beurt,
  nieuw: Pick<Parameters<typeof melden.beginnen>[2], 'voorstel' | 'triage'> & {
    gedrag?: GedragsvormId[];
  } = {},
): Promise<Card> {
  const begin = await melden.beginnen(deps, beurt.actor, { taal: beurt.taal, gedrag: [], ...nieuw });
  if (begin.soort === 'dubbel') throw new Error('a click is never dubbel');
  await antwoord.onthoud(deps, begin.melding.id, beurt, beurt.replyToId);
  return antwoord.begonnen(deps, begin, beurt);
}
