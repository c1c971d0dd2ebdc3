import { z } from 'zod';

import { beoordelingRedenen, MAX_VRAAG } from '../../domain/beoordeling';
import * as beoordelingen from '../../flows/beoordelingen';
import * as antwoord from '../antwoord';
import type { ActionDeps, Beurt } from '../antwoord';
import type { Card } from '../cards';
import { tekstVan, veilig } from '../present/basis';
import { doorgeefKaart, kennisbankKaart, kennisbankToonKaart, redenKaart } from '../present/beoordelen';
import { coordinator, sleutel, tekstKaart } from '../present/raadplegen';
import { action, alleenId, id, type Action } from './action';
import { alleenArtikel, leesSleutel, toonArtikel } from './artikel';

const oordeel = alleenArtikel.extend({ id });
/** More than a card lets anybody type is cut off, not refused. */
const vraag = z.string().max(20_000).default('');

/** What a click on 'Hielp dit?' and on what follows from it does. Nothing of it holds who clicked. */
export const beoordelenActions = {
  'beoordelen.ja': action(oordeel, async (deps, { id, artikel }, beurt) => {
    await noteer(deps, { id, artikel, soort: 'ja' }, beurt);
    return toonArtikel(deps, artikel, beurt, { dank: true });
  }),
  'beoordelen.nee': action(oordeel, async (deps, { id, artikel }, beurt) => {
    const bekend = await noteer(deps, { id, artikel, soort: 'nee' }, beurt);
    if (!bekend) return toonArtikel(deps, artikel, beurt);
    return redenKaart(id, deps.geheugen.vraag(beurt.actor) ?? '', antwoord.zicht(deps, beurt));
  }),
  'beoordelen.reden': action(
    z.object({
      id,
      reden: z.enum(beoordelingRedenen).optional().catch(undefined),
      vraag,
      toestemming: z.string().max(100).optional(),
    }),
    async (deps, { id, reden, vraag, toestemming }, beurt) => {
      const bij = await beoordelingen.vulAan(deps, id, {
        ...(reden && { reden }),
        ...(toestemming === 'true' && { vraag: vraag.slice(0, 4 * MAX_VRAAG) }),
      });
      const { dankKop, dank } = tekstVan(beurt.taal).beoordelen;
      const artikel = bij?.artikel;
      return artikel === undefined
        ? tekstKaart(dankKop, dank, antwoord.zicht(deps, beurt))
        : toonArtikel(deps, sleutel({ id: artikel, taal: beurt.taal }), beurt, { dank: true });
    },
  ),
  'beoordelen.vragen': action(alleenId, (deps, { id }, beurt) =>
    doorgeefKaart(id, deps.geheugen.vraag(beurt.actor) ?? '', antwoord.zicht(deps, beurt)),
  ),
  'beoordelen.doorgeven': action(z.object({ id, vraag }), async (deps, { id, vraag }, beurt) => {
    const zicht = antwoord.zicht(deps, beurt);
    const { gedaanKop, gedaan } = tekstVan(beurt.taal).beoordelen.doorgeven;
    // Nothing typed, on a client that does not check: asked again.
    if (vraag.trim() === '') return doorgeefKaart(id, '', zicht);
    await beoordelingen.vulAan(deps, id, { vraag });
    return tekstKaart(gedaanKop, gedaan(veilig(coordinator(zicht))), zicht);
  }),
  'beoordelen.niet': action(z.object({}), (deps, _data, beurt) => {
    const { nietKop, niet } = tekstVan(beurt.taal).beoordelen.doorgeven;
    return tekstKaart(nietKop, niet, antwoord.zicht(deps, beurt));
  }),
  'kennisbank.tonen': action(z.object({}), (deps, _data, beurt) => overzicht(deps, beurt)),
  'kennisbank.gelezen': action(alleenId, async (deps, { id }, beurt) => {
    await beoordelingen.gelezen(deps, beurt.actor, id);
    return overzicht(deps, beurt);
  }),
  'kennisbank.sluiten': action(z.object({}), (deps, _data, beurt) => kennisbank(deps, beurt)),
} satisfies Record<string, Action>;

/** False when there is no such article: what a tampered client sends is not counted. */
async function noteer(
  deps: ActionDeps,
  { id, artikel, soort }: { id: string; artikel: string; soort: 'ja' | 'nee' },
  beurt: Beurt,
): Promise<boolean> {
  const gelezen = leesSleutel(artikel, beurt);
  if (!deps.kennisbank.getArtikel(gelezen.id, gelezen.taal)) return false;
  await beoordelingen.beoordeel(deps, { id, soort, artikel: gelezen.id });
  return true;
}

/** What is kept in the chat of the coordinator: numbers. For somebody else only that it is not for him. */
export async function kennisbank(deps: ActionDeps, beurt: Beurt): Promise<Card> {
  const zicht = antwoord.zicht(deps, beurt);
  const gevonden = await beoordelingen.overzicht(deps, beurt.actor);
  return gevonden ? kennisbankToonKaart(gevonden, zicht) : alleen(deps, beurt);
}

async function overzicht(deps: ActionDeps, beurt: Beurt): Promise<Card> {
  const zicht = antwoord.zicht(deps, beurt);
  const gevonden = await beoordelingen.overzicht(deps, beurt.actor);
  if (!gevonden) return alleen(deps, beurt);
  return kennisbankKaart(gevonden, zicht, (id) => deps.kennisbank.getArtikel(id, beurt.taal));
}

function alleen(deps: ActionDeps, beurt: Beurt): Card {
  const { beoordelen, algemeen } = tekstVan(beurt.taal);
  return tekstKaart(algemeen.nietMogelijk, beoordelen.kennisbank.alleen, antwoord.zicht(deps, beurt));
}
