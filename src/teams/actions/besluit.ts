import { z } from 'zod';

import { gedragsvormIds, type GedragsvormId } from '../../domain/protocol/gedrag';
import { maatregelIds, rijIds, type MaatregelId, type RijId } from '../../domain/protocol/maatregelen';
import { kanVragen } from '../../domain/instemmen';
import { dossierVan, type Melding } from '../../domain/melding';
import * as besluit from '../../flows/besluit';
import type { Uitkomst } from '../../flows/melden';
import * as antwoord from '../antwoord';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { tekstVan } from '../present/basis';
import { maatregelKaart } from '../present/besluit';
import { foutZinnen } from '../present/besluitfouten';
import { aanpassenKaart, classificerenKaart, GEEN, heropenenKaart } from '../present/besluitformulieren';
import { irmVraagKaart } from '../present/instemming';
import { action, alleenId, id, type Action } from './action';

/** Longest text that comes back on a card with a fault. */
const KORT = 1000;
const tekst = z.string().default('');

/** What a click about measures and another classification does. */
export const besluitActions = {
  'besluit.tonen': action(alleenId, async (deps, { id }, beurt) =>
    maatregel(deps, await besluit.kijken(deps, beurt.actor, id, 'inhoud-zien'), beurt),
  ),
  'afhandelen.recidive': action(
    z.object({ id, keuze: z.enum(['recidive', 'eerste', 'niet-gekeken']) }),
    async (deps, { id, keuze }, beurt) =>
      antwoord.inhoud(deps, await besluit.recidiveInvullen(deps, beurt.actor, id, keuze), beurt),
  ),
  'afhandelen.akkoord': action(alleenId, async (deps, { id }, beurt) =>
    naBesluit(deps, await besluit.akkoord(deps, beurt.actor, id), beurt),
  ),
  'afhandelen.aanpassen': action(alleenId, async (deps, { id }, beurt) => {
    const uitkomst = await besluit.kijken(deps, beurt.actor, id, 'maatregel-besluiten');
    if (!uitkomst.ok || !kanKiezen(uitkomst.melding)) return antwoord.inhoud(deps, uitkomst, beurt);
    return aanpassenKaart(uitkomst.melding, antwoord.zicht(deps, beurt));
  }),
  'afhandelen.vastleggen': action(
    z.object({ id, maatregelen: z.string().max(2000).default(''), reden: tekst, aangifteReden: tekst }),
    async (deps, { id, maatregelen, reden, aangifteReden }, beurt) => {
      const woorden = maatregelen.split(',');
      const gekozen = woorden.filter(isMaatregel);
      const geen = woorden.includes(GEEN);
      const keuze = { maatregelen: gekozen, geen, reden, aangifteReden };
      const uitkomst = await besluit.aanpassen(deps, beurt.actor, id, keuze);
      if (uitkomst.ok || !('fouten' in uitkomst)) return naBesluit(deps, uitkomst, beurt);
      return aanpassenKaart(uitkomst.melding, antwoord.zicht(deps, beurt), {
        maatregelen: [...gekozen, ...(geen ? [GEEN] : [])].join(','),
        reden: reden.slice(0, KORT),
        aangifteReden: aangifteReden.slice(0, KORT),
        notitie: foutZinnen(uitkomst.fouten, beurt.taal),
      });
    },
  ),
  'besluit.anders': action(alleenId, async (deps, { id }, beurt) => {
    const uitkomst = await besluit.kijken(deps, beurt.actor, id, 'maatregel-besluiten');
    if (!uitkomst.ok || !uitkomst.melding.maatregelbesluit) return maatregel(deps, uitkomst, beurt);
    return heropenenKaart(uitkomst.melding, antwoord.zicht(deps, beurt));
  }),
  'besluit.heropenen': action(z.object({ id, reden: tekst }), async (deps, { id, reden }, beurt) => {
    const uitkomst = await besluit.heropenen(deps, beurt.actor, id, reden);
    if (uitkomst.ok || !('fouten' in uitkomst)) return maatregel(deps, uitkomst, beurt);
    return heropenenKaart(uitkomst.melding, antwoord.zicht(deps, beurt), {
      reden: reden.slice(0, KORT),
      notitie: foutZinnen(uitkomst.fouten, beurt.taal),
    });
  }),
  'besluit.periode': action(
    z.object({ id, tot: z.string().max(50).default('') }),
    async (deps, { id, tot }, beurt) =>
      maatregel(deps, await besluit.periode(deps, beurt.actor, id, tot), beurt, { tot }),
  ),
  'classificeren.tonen': action(alleenId, async (deps, { id }, beurt) => {
    const uitkomst = await besluit.kijken(deps, beurt.actor, id, 'classificeren');
    const open = uitkomst.ok && uitkomst.melding.status === 'opgepakt' && !uitkomst.melding.maatregelbesluit;
    if (!open) return maatregel(deps, uitkomst, beurt);
    return classificerenKaart(uitkomst.melding, antwoord.zicht(deps, beurt));
  }),
  'classificeren.vastleggen': action(
    z.object({
      id,
      gedrag: z.string().max(2000).default(''),
      rij: z.string().max(50).default(''),
      reden: tekst,
    }),
    async (deps, { id, gedrag, rij, reden }, beurt) => {
      const vormen = gedrag.split(',').filter(isVorm);
      const uitkomst = await besluit.classificeren(deps, beurt.actor, id, {
        gedrag: vormen,
        rij: isRij(rij) ? rij : undefined,
        reden,
      });
      if (uitkomst.ok || !('fouten' in uitkomst)) return maatregel(deps, uitkomst, beurt);
      return classificerenKaart(uitkomst.melding, antwoord.zicht(deps, beurt), {
        gedrag: vormen.join(','),
        rij: isRij(rij) ? rij : '',
        reden: reden.slice(0, KORT),
        notitie: foutZinnen(uitkomst.fouten, beurt.taal),
      });
    },
  ),
} satisfies Record<string, Action>;

/** The card with the measures after an act, with what was not possible in words. */
export function maatregel(
  deps: ActionDeps,
  uitkomst: Uitkomst,
  beurt: Beurt,
  ingevuld: { tot?: string } = {},
): Card {
  if ('refusal' in uitkomst && (!uitkomst.melding || uitkomst.refusal === 'niet-bevoegd'))
    return antwoord.inhoud(deps, uitkomst, beurt);
  const voor = antwoord.zicht(deps, beurt);
  const bij = { lezer: beurt.actor, now: deps.clock.now() };
  if (uitkomst.ok) return maatregelKaart(uitkomst.melding, voor, bij);
  if ('fouten' in uitkomst)
    return maatregelKaart(uitkomst.melding, voor, {
      ...bij,
      ...ingevuld,
      notitie: foutZinnen(uitkomst.fouten, beurt.taal),
      fout: true,
    });
  const { weigeringen } = tekstVan(beurt.taal).algemeen;
  return maatregelKaart(uitkomst.melding as Melding, voor, {
    ...bij,
    notitie: weigeringen[uitkomst.refusal],
  });
}

/** Who chose what needs the IRM gets the form for that at once (R153). */
function naBesluit(deps: ActionDeps, uitkomst: Uitkomst, beurt: Beurt): Card {
  const vragen =
    uitkomst.ok && kanVragen(uitkomst.melding) && dossierVan(uitkomst.melding).instemming === undefined;
  if (!vragen) return antwoord.inhoud(deps, uitkomst, beurt);
  return irmVraagKaart(uitkomst.melding, antwoord.zicht(deps, beurt));
}

/** Not decided yet, or the IRM said no. */
const kanKiezen = (melding: Melding) =>
  !melding.maatregelbesluit || dossierVan(melding).instemming?.stand === 'niet-akkoord';
const isMaatregel = (w: string): w is MaatregelId => (maatregelIds as readonly string[]).includes(w);
const isVorm = (w: string): w is GedragsvormId => (gedragsvormIds as readonly string[]).includes(w);
const isRij = (w: string): w is RijId => (rijIds as readonly string[]).includes(w);
