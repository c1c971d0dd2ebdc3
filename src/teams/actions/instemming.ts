import { z } from 'zod';

import { aangifteStanden } from '../../domain/dossier';
import { kanVragen } from '../../domain/instemmen';
import type { Melding } from '../../domain/melding';
import * as besluit from '../../flows/besluit';
import type { Uitkomst } from '../../flows/melden';
import * as antwoord from '../antwoord';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { aangifteKaart } from '../present/aangifte';
import { tekstVan } from '../present/basis';
import { foutZinnen } from '../present/besluitfouten';
import { instemmingKaart, irmVraagKaart } from '../present/instemming';
import { action, alleenId, id, type Action } from './action';
import { maatregel } from './besluit';

const KORT = 1000;
const tekst = z.string().default('');
const datum = z.string().max(50).default('');

/** What a click about the consent of the IRM and about the aangifte does. */
export const instemmingActions = {
  'besluit.irm': action(alleenId, async (deps, { id }, beurt) => {
    const uitkomst = await besluit.kijken(deps, beurt.actor, id, 'maatregel-besluiten');
    if (!uitkomst.ok || !kanVragen(uitkomst.melding)) return maatregel(deps, uitkomst, beurt);
    return irmVraagKaart(uitkomst.melding, antwoord.zicht(deps, beurt));
  }),
  'besluit.vragen': action(
    z.object({ id, proportionaliteit: tekst, tot: datum, essentieel: tekst, gehoord: datum }),
    async (deps, { id, ...vraag }, beurt) => {
      const uitkomst = await besluit.instemmingVragen(deps, beurt.actor, id, vraag);
      if (uitkomst.ok || !('fouten' in uitkomst)) return maatregel(deps, uitkomst, beurt);
      return irmVraagKaart(uitkomst.melding, antwoord.zicht(deps, beurt), {
        ...vraag,
        proportionaliteit: vraag.proportionaliteit.slice(0, KORT),
        essentieel: vraag.essentieel.slice(0, KORT),
        notitie: foutZinnen(uitkomst.fouten, beurt.taal),
      });
    },
  ),
  'instemming.tonen': action(alleenId, async (deps, { id }, beurt) =>
    instemming(deps, await besluit.instemmingBekijken(deps, beurt.actor, id), beurt),
  ),
  'instemming.akkoord': action(z.object({ id, reden: tekst }), async (deps, { id, reden }, beurt) => {
    const uitkomst = await besluit.instemmen(deps, beurt.actor, id, { stand: 'akkoord', reden });
    return instemming(deps, uitkomst, beurt, reden);
  }),
  'instemming.weigeren': action(z.object({ id, reden: tekst }), async (deps, { id, reden }, beurt) => {
    const uitkomst = await besluit.instemmen(deps, beurt.actor, id, { stand: 'niet-akkoord', reden });
    return instemming(deps, uitkomst, beurt, reden);
  }),
  'aangifte.tonen': action(alleenId, async (deps, { id }, beurt) =>
    aangifte(deps, await besluit.kijken(deps, beurt.actor, id, 'inhoud-zien'), beurt),
  ),
  'aangifte.beginnen': action(
    z.object({ id, keuze: z.enum(['werkgever', 'slachtoffer']) }),
    async (deps, { id, keuze }, beurt) =>
      aangifte(deps, await besluit.aangifteBeginnen(deps, beurt.actor, id, keuze), beurt),
  ),
  'aangifte.bijwerken': action(
    z.object({ id, keuze: z.enum(aangifteStanden), datum }),
    async (deps, { id, keuze, datum }, beurt) => {
      const stap = { stand: keuze, datum };
      return aangifte(deps, await besluit.aangifteBijwerken(deps, beurt.actor, id, stap), beurt, datum);
    },
  ),
  'aangifte.corrigeren': action(alleenId, async (deps, { id }, beurt) =>
    aangifte(deps, await besluit.aangifteCorrigeren(deps, beurt.actor, id), beurt),
  ),
} satisfies Record<string, Action>;

/** What goes with a card after an act that was not possible: nothing of the content for who may not act here. */
function bijWeigering(
  uitkomst: Exclude<Uitkomst, { ok: true }>,
  { taal }: Beurt,
): { melding: Melding; notitie: string; fout: boolean } | undefined {
  if ('fouten' in uitkomst)
    return { melding: uitkomst.melding, notitie: foutZinnen(uitkomst.fouten, taal), fout: true };
  if (!uitkomst.melding || uitkomst.refusal === 'niet-bevoegd') return undefined;
  const { weigeringen } = tekstVan(taal).algemeen;
  return { melding: uitkomst.melding, notitie: weigeringen[uitkomst.refusal], fout: false };
}

function instemming(deps: ActionDeps, uitkomst: Uitkomst, beurt: Beurt, reden = ''): Card {
  const voor = antwoord.zicht(deps, beurt);
  if (uitkomst.ok) return instemmingKaart(uitkomst.melding, voor);
  const bij = bijWeigering(uitkomst, beurt);
  if (!bij) return antwoord.inhoud(deps, uitkomst, beurt);
  return instemmingKaart(bij.melding, voor, { ...bij, reden: reden.slice(0, KORT) });
}

function aangifte(deps: ActionDeps, uitkomst: Uitkomst, beurt: Beurt, datum?: string): Card {
  const voor = antwoord.zicht(deps, beurt);
  const lezer = { lezer: beurt.actor, now: deps.clock.now() };
  if (uitkomst.ok) return aangifteKaart(uitkomst.melding, voor, lezer);
  const bij = bijWeigering(uitkomst, beurt);
  if (!bij) return antwoord.inhoud(deps, uitkomst, beurt);
  const ingevuld = bij.fout && datum !== undefined ? { datum } : {};
  return aangifteKaart(bij.melding, voor, { ...lezer, ...bij, ...ingevuld });
}
