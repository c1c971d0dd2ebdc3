import { beoordeel, telGebruik } from '../flows/beoordelingen';
import { vraag, type Antwoord } from '../flows/raadplegen';
import { zicht, type ActionDeps, type Beurt } from './antwoord';
import type { Card } from './cards';
import type { Command } from './commands';
import type { Zicht } from './present/basis';
import { hulpNuKaart } from './present/hulp';
import { groepKaart, onbekendKaart } from './present/raadplegen';
import { antwoordKaarten, isZonderAntwoord } from './present/raadpleging';
import type { Reactie } from './reactie';

/** The cards that answer a text. The question itself is only remembered for as long as a talk lasts. */
export async function beantwoord(
  deps: ActionDeps,
  tekst: string,
  gevonden: Antwoord,
  beurt: Beurt,
): Promise<Card[]> {
  const { raadpleging } = gevonden;
  const voor = zicht(deps, beurt);
  if (beurt.groep === undefined) deps.geheugen.onthoudVraag(beurt.actor, tekst);
  if (raadpleging.soort === 'artikel') await telGebruik(deps, raadpleging.artikel.id);
  const oordeelId = isZonderAntwoord(raadpleging) ? await telOnbekend(deps) : deps.ids.uuid();
  return antwoordKaarten(gevonden, voor, { oordeelId });
}

/** An honest no. */
export async function onbekend(deps: ActionDeps, voor: Zicht): Promise<Card> {
  return onbekendKaart(voor, await telOnbekend(deps));
}

/** That there was no answer is counted, under the id that comes back; what was asked is not kept. */
async function telOnbekend(deps: ActionDeps): Promise<string> {
  const id = deps.ids.uuid();
  await beoordeel(deps, { id, soort: 'onbekend' });
  return id;
}

/** Everybody reads along: a melding never starts here, and what is somebody's own is not shown. */
export async function inGroep(
  deps: ActionDeps,
  tekst: string,
  command: Command | undefined,
  beurt: Beurt,
): Promise<Reactie[]> {
  const voor = zicht(deps, beurt);
  if (command === 'hulp') return [{ card: hulpNuKaart(voor) }];
  if (command !== undefined) return [{ card: groepKaart(voor, command === 'welkom') }];
  const gevonden = vraag(deps, tekst, beurt.taal);
  const cards = await beantwoord(deps, tekst, gevonden, { ...beurt, taal: gevonden.taal });
  return cards.map((card) => ({ card }));
}
