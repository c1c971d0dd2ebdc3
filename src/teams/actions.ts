import { z } from 'zod';

import * as afhandelen from '../flows/afhandelen';
import { gezien } from '../flows/berichten';
import * as melden from '../flows/melden';
import * as raadplegen from '../flows/raadplegen';
import type { Veldfout } from '../domain/decision';
import { maatregelIds, type MaatregelId } from '../domain/protocol/maatregelen';
import * as antwoord from './antwoord';
import type { ActionDeps, Beurt } from './antwoord';
import type { Card } from './cards';
import { aanpassenKaart } from './present/afhandelen';
import { tekstVan } from './present/basis';
import { berichtKaart } from './present/berichten';
import { hulpNuKaart } from './present/hulp';
import { gestoptKaart } from './present/melden';
import { antwoordKaart, onbekendKaart, tekstKaart } from './present/raadplegen';

export interface Action {
  data: z.ZodType;
  run: (deps: ActionDeps, data: unknown, beurt: Beurt) => Promise<Card>;
}

/** Keeps `data` typed inside one action, and uniform in the table. */
function action<T>(
  data: z.ZodType<T>,
  run: (deps: ActionDeps, data: T, beurt: Beurt) => Card | Promise<Card>,
): Action {
  return { data, run: async (deps, value, beurt) => run(deps, value as T, beurt) };
}

const id = z.uuid();
/** An opaque id and nothing else: who the actor is and what he may do never comes from a card. */
const alleenId = z.object({ id });
const vraag = z.object({ id, vraag: z.string().max(50) });
const metInvoer = z
  .object({ id, vraag: z.string().max(50), keuze: z.string().max(50).optional() })
  .catchall(z.unknown());
const artikel = z.object({ artikel: z.string().max(100) });

/** Every verb a card can send. A card that uses another one fails test/cards. */
export const actions = {
  'melden.starten': action(z.object({}), async (deps, _data, beurt) => {
    const begin = await melden.beginnen(deps, beurt.actor, { taal: beurt.taal, gedrag: [] });
    if (begin.soort === 'dubbel') throw new Error('a click is never dubbel');
    await antwoord.onthoud(deps, begin.melding.id, beurt, beurt.replyToId);
    return antwoord.begonnen(deps, begin, beurt);
  }),
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
    return antwoord.melden(deps, uitkomst, beurt);
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
      antwoord.inhoud(deps, await afhandelen.recidiveInvullen(deps, beurt.actor, id, keuze), beurt),
  ),
  'afhandelen.akkoord': action(alleenId, async (deps, { id }, beurt) =>
    antwoord.inhoud(deps, await afhandelen.akkoord(deps, beurt.actor, id), beurt),
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
      const uitkomst = await afhandelen.aanpassen(deps, beurt.actor, id, { maatregelen: gekozen, reden });
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

  'bericht.verversen': action(alleenId, async (deps, { id }, beurt) => {
    const gevonden = await gezien(deps, beurt.actor, id, beurt.replyToId);
    const { berichten } = tekstVan(beurt.taal);
    const zicht = antwoord.zicht(deps, beurt);
    if (!gevonden || gevonden.wees) return tekstKaart(berichten.oudKop, berichten.oud, zicht);
    const { bericht, melding } = gevonden;
    return berichtKaart({ bericht, melding, taal: beurt.taal }, zicht, deps.clock.now());
  }),

  'raadplegen.tonen': action(artikel, (deps, { artikel }, beurt) => toonArtikel(deps, artikel, beurt, false)),
  'raadplegen.zinnen': action(artikel, (deps, { artikel }, beurt) => toonArtikel(deps, artikel, beurt, true)),
  'hulp.tonen': action(z.object({}), (deps, _data, beurt) => hulpNuKaart(antwoord.zicht(deps, beurt))),
} satisfies Record<string, Action>;

// A Map, not the object: a verb such as "toString" must not find a method of Object.
const byVerb = new Map<string, Action>(Object.entries(actions));

export function findAction(verb: string): Action | undefined {
  return byVerb.get(verb);
}

const isMaatregel = (w: string): w is MaatregelId => (maatregelIds as readonly string[]).includes(w);

/** `sleutel`: language and id, as the presenter wrote it on the button. */
function toonArtikel(deps: ActionDeps, sleutel: string, beurt: Beurt, metZinnen: boolean): Card {
  const [, taal = beurt.taal, id = sleutel] = /^(nl|en):(.+)$/.exec(sleutel) ?? [];
  const inTaal: Beurt = { ...beurt, taal: taal === 'en' ? 'en' : 'nl' };
  const zicht = antwoord.zicht(deps, inTaal);
  const gevonden = raadplegen.tonen(deps, id, inTaal.taal);
  if (!gevonden) return onbekendKaart(zicht);
  return antwoordKaart(gevonden.artikel, gevonden.verwant, zicht, metZinnen);
}
