import { z } from 'zod';

import { openStap, type Antwoord } from '../../domain/afvinken';
import type { Refusal } from '../../domain/decision';
import type { Melding } from '../../domain/melding';
import * as dossier from '../../flows/dossier';
import type { Uitkomst } from '../../flows/melden';
import * as antwoord from '../antwoord';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { tekstVan, type Zicht } from '../present/basis';
import { isStapId, openNamen, stapKaart, stappenKaart } from '../present/dossier';
import { vormKaart, type VormId } from '../present/dossier-vorm';
import { letselfeitenKaart, terugkoppelingKaart } from '../present/dossier-lezen';
import { girKaart } from '../present/gir';
import { tekstKaart } from '../present/raadplegen';
import { action, alleenId, id, type Action } from './action';
import { vastleggen } from './dossier-vorm';

const vorm = z.object({ id, vraag: z.string().max(50), keuze: z.string().max(50) });
const isStand = (w: string): w is Antwoord['stand'] => w === 'gedaan' || w === 'nvt' || w === 'later';

/** What a click on a card of dossier does. */
export const dossierActions = {
  'dossier.stappen': action(alleenId, async (deps, { id }, beurt) =>
    na(deps, await dossier.bekijken(deps, beurt.actor, id), beurt, (melding) =>
      stappenKaart(melding, antwoord.zicht(deps, beurt), lezer(deps, beurt)),
    ),
  ),
  'dossier.stap': action(
    z.object({ id, vraag: z.string().max(50).default(''), stap: z.string().max(50).default('') }),
    async (deps, { id, vraag, stap }, beurt) =>
      na(deps, await dossier.bekijken(deps, beurt.actor, id), beurt, (melding) => {
        const zicht = antwoord.zicht(deps, beurt);
        const welke = vraag === '' ? stap : vraag;
        if (isStapId(welke)) return stapKaart(melding, welke, zicht, lezer(deps, beurt));
        const { geenStap } = tekstVan(beurt.taal).dossier;
        const notitie = welke === '' ? { notitie: geenStap } : {};
        return stappenKaart(melding, zicht, { ...lezer(deps, beurt), ...notitie });
      }),
  ),
  'dossier.kies': action(vorm, async (deps, { id, vraag, keuze }, beurt) => {
    if (!isStapId(vraag) || !isStand(keuze)) return naarStappen(deps, id, beurt);
    const uitkomst = await dossier.bekijken(deps, beurt.actor, id);
    if (!uitkomst.ok) return na(deps, uitkomst, beurt, () => leeg(deps, beurt));
    const kaart = kanNu(deps, uitkomst.melding, vraag, keuze, beurt)
      ? vormKaart(uitkomst.melding, vraag, keuze, antwoord.zicht(deps, beurt), { now: deps.clock.now() })
      : undefined;
    // No fields: the click is the answer. What is not possible comes back as a refusal.
    if (kaart) return kaart;
    const klaar = await dossier.vastleggen(deps, beurt.actor, id, vraag, { stand: keuze });
    return naAntwoord(deps, klaar, beurt, { vraag, keuze, invoer: {} });
  }),
  'dossier.vastleggen': action(vorm.catchall(z.unknown()), async (deps, data, beurt) => {
    const { id, vraag, keuze, ...rest } = data;
    const welke = vraag === 'letsel' || isStapId(vraag) ? vraag : undefined;
    if (!welke || !isStand(keuze)) return naarStappen(deps, id, beurt);
    const invoer = antwoord.velden(rest);
    const uitkomst = await vastleggen(deps, id, welke, keuze, invoer, beurt);
    return naAntwoord(deps, uitkomst, beurt, { vraag: welke, keuze, invoer });
  }),
  'dossier.letsel': action(alleenId, async (deps, { id }, beurt) =>
    na(deps, await dossier.bekijken(deps, beurt.actor, id), beurt, (melding) => {
      const kaart = vormKaart(melding, 'letsel', 'gedaan', antwoord.zicht(deps, beurt), {
        now: deps.clock.now(),
      });
      return kaart ?? leeg(deps, beurt);
    }),
  ),
  'dossier.afronden': action(alleenId, async (deps, { id }, beurt) => {
    const uitkomst = await dossier.afronden(deps, beurt.actor, id);
    if (uitkomst.ok) return antwoord.neutraal(deps, uitkomst, beurt);
    const open = 'refusal' in uitkomst && uitkomst.refusal === 'nog-open' ? uitkomst.melding : undefined;
    if (!open) return na(deps, uitkomst, beurt, () => leeg(deps, beurt));
    const zicht = antwoord.zicht(deps, beurt);
    const notitie = openNamen(open, zicht, deps.clock.now());
    return stappenKaart(open, zicht, { ...lezer(deps, beurt), notitie });
  }),
  'dossier.gir': action(alleenId, async (deps, { id }, beurt) =>
    na(deps, await dossier.girTonen(deps, beurt.actor, id), beurt, (melding) =>
      girKaart(melding, antwoord.zicht(deps, beurt), lezer(deps, beurt)),
    ),
  ),
  'dossier.letselfeiten': action(alleenId, async (deps, { id }, beurt) =>
    na(deps, await dossier.letselLezen(deps, beurt.actor, id), beurt, (melding) =>
      letselfeitenKaart(melding, antwoord.zicht(deps, beurt)),
    ),
  ),
  'dossier.terugkoppeling': action(alleenId, async (deps, { id }, beurt) =>
    na(deps, await dossier.terugkoppelingLezen(deps, beurt.actor, id), beurt, (melding) =>
      terugkoppelingKaart(melding, antwoord.zicht(deps, beurt)),
    ),
  ),
  'dossier.intrekverzoek': action(
    z.object({ id, keuze: z.string().max(50) }),
    async (deps, { id, keuze }, beurt) => {
      // Anything else than a clear yes leaves it as it is.
      const antwoordOp = keuze === 'akkoord' ? 'akkoord' : 'blijft';
      const uitkomst = await dossier.intrekverzoek(deps, beurt.actor, id, antwoordOp);
      return uitkomst.ok && uitkomst.melding.status === 'ingetrokken'
        ? antwoord.neutraal(deps, uitkomst, beurt)
        : antwoord.inhoud(deps, uitkomst, beurt);
    },
  ),
} satisfies Record<string, Action>;

const lezer = (deps: ActionDeps, { actor }: Beurt) => ({ now: deps.clock.now(), lezer: actor });
const leeg = (deps: ActionDeps, beurt: Beurt) => geweigerd('niet-gevonden', antwoord.zicht(deps, beurt));

function geweigerd(refusal: Refusal, zicht: Zicht): Card {
  const { nietMogelijk, weigeringen } = tekstVan(zicht.taal).algemeen;
  return tekstKaart(nietMogelijk, weigeringen[refusal], zicht);
}

/** The card when it went well; otherwise the refusal in words. */
function na(deps: ActionDeps, uitkomst: Uitkomst, beurt: Beurt, kaart: (melding: Melding) => Card): Card {
  if (uitkomst.ok) return kaart(uitkomst.melding);
  const zicht = antwoord.zicht(deps, beurt);
  return geweigerd('refusal' in uitkomst ? uitkomst.refusal : 'niet-gevonden', zicht);
}

async function naarStappen(deps: ActionDeps, id: string, beurt: Beurt): Promise<Card> {
  return na(deps, await dossier.bekijken(deps, beurt.actor, id), beurt, (melding) =>
    stappenKaart(melding, antwoord.zicht(deps, beurt), lezer(deps, beurt)),
  );
}

function kanNu(
  { clock, profiel }: ActionDeps,
  melding: Melding,
  id: Exclude<VormId, 'letsel'>,
  keuze: Antwoord['stand'],
  { actor }: Beurt,
): boolean {
  const stap = openStap(melding, id, { actor, now: clock.now(), profiel });
  return !('ok' in stap) && stap.standen.includes(keuze);
}

/** After an answer: the list with what is left, the form with its fault, or the step with the refusal. */
function naAntwoord(
  deps: ActionDeps,
  uitkomst: Uitkomst,
  beurt: Beurt,
  { vraag, keuze, invoer }: { vraag: VormId; keuze: Antwoord['stand']; invoer: Record<string, string> },
): Card {
  const zicht = antwoord.zicht(deps, beurt);
  const wie = lezer(deps, beurt);
  const { dossier: t, algemeen } = tekstVan(beurt.taal);
  if (uitkomst.ok) return stappenKaart(uitkomst.melding, zicht, { ...wie, notitie: t.vastgelegd });
  if ('fouten' in uitkomst) {
    const over = { now: wie.now, fouten: uitkomst.fouten, invoer };
    return vormKaart(uitkomst.melding, vraag, keuze, zicht, over) ?? leeg(deps, beurt);
  }
  const { refusal, melding } = uitkomst;
  if (!melding || refusal === 'niet-bevoegd') return geweigerd(refusal, zicht);
  const notitie = algemeen.weigeringen[refusal];
  return vraag === 'letsel'
    ? stappenKaart(melding, zicht, { ...wie, notitie })
    : stapKaart(melding, vraag, zicht, { ...wie, notitie });
}
