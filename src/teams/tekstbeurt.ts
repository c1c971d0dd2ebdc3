import { TurnContext } from 'botbuilder';

import type { Bedoeling } from '../domain/raadplegen/bedoeling';
import * as meldenFlow from '../flows/melden';
import { vraag } from '../flows/raadplegen';
import type { Admitted } from './activity';
import { begonnen, geenConcept, zicht, type ActionDeps, type Beurt } from './antwoord';
import type { Card } from './cards';
import { findCommand, type Command } from './commands';
import { tekstVan, veilig, type Zicht } from './present/basis';
import { hulpNuKaart } from './present/hulp';
import { gestoptKaart, verderKaart } from './present/melden';
import { antwoordKaart, coordinator, onbekendKaart, tekstKaart, welkomKaart } from './present/raadplegen';

/** A card to send; with the melding it belongs to when it is the card of the melder. */
export interface Reactie {
  card: Card;
  meldingId?: string;
}

/** A typed text: too long, a command, or a question. */
export async function antwoordOpTekst(
  deps: ActionDeps,
  context: TurnContext,
  incoming: Admitted,
  beurt: Beurt,
): Promise<Reactie[]> {
  const { raadplegen, algemeen } = tekstVan(beurt.taal);
  if (incoming.tooLong)
    return [{ card: tekstKaart(algemeen.nietMogelijk, raadplegen.teLang, zicht(deps, beurt)) }];
  const persoonlijk = (incoming.conversation.conversationType ?? 'personal') === 'personal';
  const tekst = persoonlijk ? (incoming.text ?? '') : zonderMention(context, incoming);
  const command = findCommand(tekst);
  if (!persoonlijk) return inGroep(deps, tekst, command, beurt);
  return command ? commando(deps, command, incoming, beurt) : vragen(deps, tekst, incoming, beurt);
}

async function commando(
  deps: ActionDeps,
  command: Command,
  incoming: Admitted,
  beurt: Beurt,
): Promise<Reactie[]> {
  const voor = zicht(deps, beurt);
  switch (command) {
    case 'melden':
      return starten(deps, incoming, beurt, []);
    case 'hulp':
      return [{ card: hulpNuKaart(voor) }, { card: welkomKaart(voor) }];
    case 'welkom':
      return [{ card: welkomKaart(voor) }];
    case 'verder':
    case 'stop':
    case 'terug':
      return lopende(deps, command, beurt);
  }
}

async function lopende(
  deps: ActionDeps,
  command: 'verder' | 'stop' | 'terug',
  beurt: Beurt,
): Promise<Reactie[]> {
  const voor = zicht(deps, beurt);
  const melding = await meldenFlow.lopend(deps, beurt.actor);
  if (!melding) return [{ card: geenConcept(deps, beurt) }];
  if (command === 'stop') return [{ card: gestoptKaart(melding, voor), meldingId: melding.id }];
  // A message stays in the chat, so it holds no answers: a click opens the question.
  if (command === 'terug') await meldenFlow.terug(deps, beurt.actor, melding.id, melding.vraag);
  return [{ card: verderKaart(melding, voor), meldingId: melding.id }];
}

async function starten(
  deps: ActionDeps,
  incoming: Admitted,
  beurt: Beurt,
  gedrag: Parameters<typeof meldenFlow.beginnen>[2]['gedrag'],
): Promise<Reactie[]> {
  const begin = await meldenFlow.beginnen(deps, beurt.actor, {
    ...(incoming.id === '' ? {} : { activityId: incoming.id }),
    taal: beurt.taal,
    gedrag,
  });
  if (begin.soort === 'dubbel') return [];
  return [{ card: begonnen(deps, begin, beurt), meldingId: begin.melding.id }];
}

async function vragen(deps: ActionDeps, tekst: string, incoming: Admitted, beurt: Beurt): Promise<Reactie[]> {
  const { taal, ...gevonden } = vraag(deps, tekst, beurt.taal);
  const inTaal = { ...beurt, taal };
  if (gevonden.raadpleging.soort === 'melden') return starten(deps, incoming, inTaal, gevonden.gedrag);
  if (gevonden.raadpleging.soort === 'bedoeling' && gevonden.raadpleging.bedoeling === 'afbreken')
    return lopende(deps, 'stop', inTaal);
  return [{ card: antwoord(deps, gevonden, inTaal) }];
}

/** The answer to a question; a group gets the same, but a melding never starts there. */
function antwoord(
  deps: ActionDeps,
  { raadpleging, verwant }: Pick<ReturnType<typeof vraag>, 'raadpleging' | 'verwant'>,
  beurt: Beurt,
): Card {
  const voor = zicht(deps, beurt);
  const t = tekstVan(beurt.taal).raadplegen;
  switch (raadpleging.soort) {
    case 'gevaar':
      return hulpNuKaart(voor);
    case 'nood-mens':
      return tekstKaart(t.mens.kop, t.mens.tekst, voor);
    case 'bedoeling':
      return bedoelingKaart(raadpleging.bedoeling, voor);
    case 'melden':
      return tekstKaart(t.verteldKop, t.groep, voor);
    case 'artikel':
      return antwoordKaart(raadpleging.artikel, verwant, voor);
    case 'buiten':
      if (raadpleging.loket === 'geen') return onbekendKaart(voor);
      return tekstKaart(t.buiten.kop, `${t.buiten.tekst} ${t.buiten.loketten[raadpleging.loket]}`, voor);
    case 'onbekend':
      return onbekendKaart(voor);
  }
}

function bedoelingKaart(bedoeling: Bedoeling, voor: Zicht): Card {
  const t = tekstVan(voor.taal).raadplegen;
  switch (bedoeling) {
    case 'status':
      return tekstKaart(t.status.kop, t.status.tekst(veilig(coordinator(voor))), voor);
    case 'dank':
      return tekstKaart(t.dank.kop, t.dank.tekst, voor);
    case 'afbreken':
    case 'help':
    case 'groet':
      return welkomKaart(voor);
  }
}

function inGroep(deps: ActionDeps, tekst: string, command: Command | undefined, beurt: Beurt): Reactie[] {
  const voor = zicht(deps, beurt);
  const { raadplegen: t } = tekstVan(beurt.taal);
  if (command === 'hulp') return [{ card: hulpNuKaart(voor) }];
  if (command !== undefined) return [{ card: tekstKaart(t.welkom.kop, t.groep, voor) }];
  const { taal, ...gevonden } = vraag(deps, tekst, beurt.taal);
  return [{ card: antwoord(deps, gevonden, { ...beurt, taal }) }];
}

function zonderMention(context: TurnContext, incoming: Admitted): string {
  return TurnContext.removeRecipientMention(context.activity) || (incoming.text ?? '');
}
