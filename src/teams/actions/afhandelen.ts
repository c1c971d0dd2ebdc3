import { z } from 'zod';

import type { Veldfout } from '../../domain/decision';
import { maatregelIds, type MaatregelId } from '../../domain/protocol/maatregelen';
import * as afhandelen from '../../flows/afhandelen';
import * as besluit from '../../flows/besluit';
import * as antwoord from '../antwoord';
import { aanpassenKaart } from '../present/besluit';
import { tekstVan } from '../present/basis';
import { action, alleenId, id, type Action } from './action';

/** What a click on a card of afhandelen does. */
export const afhandelenActions = {
  'afhandelen.tonen': action(alleenId, async (deps, { id }, beurt) =>
    antwoord.inhoud(deps, await afhandelen.bekijken(deps, beurt.actor, id), beurt),
  ),
  'afhandelen.sluiten': action(alleenId, async (deps, { id }, beurt) =>
    antwoord.neutraal(deps, await afhandelen.stand(deps, beurt.actor, id), beurt),
  ),
  'afhandelen.oppakken': action(alleenId, async (deps, { id }, beurt) =>
    antwoord.inhoud(deps, await afhandelen.oppakken(deps, beurt.actor, id), beurt),
  ),
  'afhandelen.recidive': action(
    z.object({ id, keuze: z.enum(['recidive', 'eerste', 'niet-gekeken']) }),
    async (deps, { id, keuze }, beurt) =>
      antwoord.inhoud(deps, await besluit.recidiveInvullen(deps, beurt.actor, id, keuze), beurt),
  ),
  'afhandelen.akkoord': action(alleenId, async (deps, { id }, beurt) =>
    antwoord.inhoud(deps, await besluit.akkoord(deps, beurt.actor, id), beurt),
  ),
  'afhandelen.aanpassen': action(alleenId, async (deps, { id }, beurt) => {
    const uitkomst = await afhandelen.bekijken(deps, beurt.actor, id);
    if (!uitkomst.ok || uitkomst.melding.maatregelbesluit) return antwoord.inhoud(deps, uitkomst, beurt);
    return aanpassenKaart(uitkomst.melding, antwoord.zicht(deps, beurt));
  }),
  'afhandelen.vastleggen': action(
    z.object({ id, maatregelen: z.string().max(2000).default(''), reden: z.string().default('') }),
    async (deps, { id, maatregelen, reden }, beurt) => {
      const gekozen = maatregelen.split(',').filter(isMaatregel);
      const uitkomst = await besluit.aanpassen(deps, beurt.actor, id, { maatregelen: gekozen, reden });
      if (uitkomst.ok || !('fouten' in uitkomst)) return antwoord.inhoud(deps, uitkomst, beurt);
      const { aanpassen } = tekstVan(beurt.taal).afhandelen;
      const zin = ({ veld, code }: Veldfout) => {
        if (veld === 'maatregelen') return aanpassen.keuzeFout;
        return code === 'te-lang' ? aanpassen.redenTeLang : aanpassen.redenFout;
      };
      return aanpassenKaart(uitkomst.melding, antwoord.zicht(deps, beurt), {
        maatregelen: gekozen.join(','),
        reden: reden.slice(0, 1000),
        notitie: uitkomst.fouten.map(zin).join(' '),
      });
    },
  ),
} satisfies Record<string, Action>;

const isMaatregel = (w: string): w is MaatregelId => (maatregelIds as readonly string[]).includes(w);
