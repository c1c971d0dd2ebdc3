import { z } from 'zod';

import { telGebruik } from '../../flows/beoordelingen';
import * as raadplegen from '../../flows/raadplegen';
import type { Taal } from '../../flows/ports';
import * as antwoord from '../antwoord';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { antwoordKaart, onbekendKaart, type Bij } from '../present/raadplegen';

/** On a button: which article, in which language. */
export const alleenArtikel = z.object({ artikel: z.string().max(100) });

/** Language and id, as the presenter wrote them on the button. */
export function leesSleutel(sleutel: string, { taal: eigen }: Beurt): { taal: Taal; id: string } {
  const [, taal = eigen, id = sleutel] = /^(nl|en):(.+)$/.exec(sleutel) ?? [];
  return { taal: taal === 'en' ? 'en' : 'nl', id };
}

/** An article that was chosen, with what belongs to it. */
export async function toonArtikel(
  deps: ActionDeps,
  sleutel: string,
  beurt: Beurt,
  bij: Bij = {},
): Promise<Card> {
  const { taal, id } = leesSleutel(sleutel, beurt);
  const zicht = antwoord.zicht(deps, { ...beurt, taal });
  const gevonden = raadplegen.tonen(deps, id, taal);
  if (!gevonden) return onbekendKaart(zicht);
  const eigen = beurt.groep === undefined && bij.dank !== true;
  if (bij.dank !== true && bij.metZinnen !== true) await telGebruik(deps, id);
  const { artikel, verwant } = gevonden;
  return antwoordKaart(artikel, verwant, zicht, { ...(eigen && { oordeelId: deps.ids.uuid() }), ...bij });
}
