import { z } from 'zod';

import { MAX_TEKST } from '../../domain/antwoorden';
import { isLopend } from '../../domain/melding';
import { ingetrokkenTot } from '../../domain/mijn';
import * as afhandelen from '../../flows/afhandelen';
import type { Uitkomst } from '../../flows/melden';
import * as mijn from '../../flows/mijn';
import * as antwoord from '../antwoord';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { tekstVan } from '../present/basis';
import { dag } from '../present/datum';
import { mijnLijstKaart, mijnMeldingKaart } from '../present/mijn';
import { mijnAanvullenKaart, mijnIntrekkenKaart, mijnTijdKaart } from '../present/mijn-invullen';
import type { Tekst } from '../tekst/nl';
import { action, alleenId, id, type Action } from './action';

const datumTijd = z.string().max(50).default('');

/** What a click on a card of mijn does. */
export const mijnActions = {
  'mijn.lijst': action(z.object({}), (deps, _data, beurt) => lijst(deps, beurt)),
  'mijn.tonen': action(alleenId, (deps, { id }, beurt) => tonen(deps, id, beurt)),

  'mijn.aanvullen': action(alleenId, async (deps, { id }, beurt) => {
    const uitkomst = await mijn.bekijken(deps, beurt.actor, id);
    return isOpen(uitkomst)
      ? mijnAanvullenKaart(uitkomst.melding, antwoord.zicht(deps, beurt))
      : kaart(deps, uitkomst, beurt);
  }),
  'mijn.bewaren': action(
    z.object({
      id,
      keuze: z.enum(['maskeer', 'laat']).optional(),
      aanvulling: z.string().default(''),
    }),
    async (deps, { id, keuze, aanvulling: tekst }, beurt) => {
      const uitkomst = await mijn.aanvullen(deps, beurt.actor, id, { tekst, wacht: keuze ?? 'vraag' });
      if (uitkomst.ok) return kaart(deps, uitkomst, beurt, tekstVan(beurt.taal).mijn.aanvullen.gedaan);
      if (!('fouten' in uitkomst)) return kaart(deps, uitkomst, beurt);
      const { melding, fouten } = uitkomst;
      return mijnAanvullenKaart(melding, antwoord.zicht(deps, beurt), {
        tekst: tekst.slice(0, MAX_TEKST),
        fouten,
      });
    },
  ),

  'mijn.tijd': action(alleenId, async (deps, { id }, beurt) => {
    const uitkomst = await mijn.tijdBekijken(deps, beurt.actor, id);
    return isOpen(uitkomst)
      ? mijnTijdKaart(uitkomst.melding, antwoord.zicht(deps, beurt))
      : kaart(deps, uitkomst, beurt);
  }),
  'mijn.tijd-vastleggen': action(
    z.object({ id, datum: datumTijd, tijd: datumTijd }),
    async (deps, { id, ...velden }, beurt) => {
      const uitkomst = await mijn.tijdCorrigeren(deps, beurt.actor, id, velden);
      if (!uitkomst.ok && 'fouten' in uitkomst)
        return mijnTijdKaart(uitkomst.melding, antwoord.zicht(deps, beurt), {
          velden,
          fouten: uitkomst.fouten,
        });
      return kaart(deps, uitkomst, beurt, tekstVan(beurt.taal).mijn.tijd.gedaan);
    },
  ),

  'mijn.afzien': opEenKlik(mijn.afzien, (t) => t.nazorg.gedaan),
  'mijn.weer-gewenst': opEenKlik(mijn.weerGewenst, (t) => t.nazorg.weerGedaan),
  'mijn.eigen-nazorg': opEenKlik(mijn.eigenNazorg, (t) => t.eigenNazorg.gedaan),

  'mijn.intrekken': action(alleenId, async (deps, { id }, beurt) => {
    const uitkomst = await mijn.magIntrekken(deps, beurt.actor, id);
    return uitkomst.ok
      ? mijnIntrekkenKaart(uitkomst.melding, antwoord.zicht(deps, beurt))
      : kaart(deps, uitkomst, beurt);
  }),
  'mijn.trek-in': action(alleenId, async (deps, { id }, beurt) => {
    const uitkomst = await mijn.intrekken(deps, beurt.actor, id);
    const { intrekken } = tekstVan(beurt.taal).mijn;
    const weg = uitkomst.ok ? ingetrokkenTot(uitkomst.melding) : undefined;
    const gedaan = weg ? intrekken.gedaan(dag(weg, beurt.taal)) : intrekken.gevraagd;
    return kaart(deps, uitkomst, beurt, gedaan);
  }),
} satisfies Record<string, Action>;

/** An act that asks nothing more: the melding as it is then, with what was done. */
function opEenKlik(doe: typeof mijn.afzien, gedaan: (t: Tekst['mijn']) => string): Action {
  return action(alleenId, async (deps, { id }, beurt) =>
    kaart(deps, await doe(deps, beurt.actor, id), beurt, gedaan(tekstVan(beurt.taal).mijn)),
  );
}

/** The list, for a click and for the typed words. */
export async function lijst(deps: ActionDeps, beurt: Beurt): Promise<Card> {
  const meldingen = await mijn.lijst(deps, beurt.actor);
  return mijnLijstKaart(meldingen, antwoord.zicht(deps, beurt), {
    lezer: beurt.actor,
    now: deps.clock.now(),
  });
}

/** The behandelaar, who came to correct the time, goes back to his own card. */
async function tonen(deps: ActionDeps, id: string, beurt: Beurt): Promise<Card> {
  const uitkomst = await mijn.bekijken(deps, beurt.actor, id);
  if (uitkomst.ok) return kaart(deps, uitkomst, beurt);
  return antwoord.neutraal(deps, await afhandelen.stand(deps, beurt.actor, id), beurt);
}

function isOpen(uitkomst: Uitkomst): uitkomst is Extract<Uitkomst, { ok: true }> {
  return uitkomst.ok && isLopend(uitkomst.melding);
}

/** The melding as it is now, with what was done, or in words why not. */
async function kaart(deps: ActionDeps, uitkomst: Uitkomst, beurt: Beurt, gedaan?: string): Promise<Card> {
  const { melding } = uitkomst;
  if (!melding) return antwoord.neutraal(deps, uitkomst, beurt);
  if (!mijn.isEigen(melding, beurt.actor)) return tonen(deps, melding.id, beurt);
  const { weigeringen } = tekstVan(beurt.taal).algemeen;
  const regel = 'refusal' in uitkomst ? weigeringen[uitkomst.refusal] : gedaan;
  return mijnMeldingKaart(melding, antwoord.zicht(deps, beurt), {
    lezer: beurt.actor,
    ...(regel === undefined ? {} : { notitie: regel }),
  });
}
