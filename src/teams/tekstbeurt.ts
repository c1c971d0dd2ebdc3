import { TurnContext } from 'botbuilder';

import type { Melding } from '../domain/melding';
import * as meldenFlow from '../flows/melden';
import { vraag } from '../flows/raadplegen';
import type { Admitted } from './activity';
import { begonnen, geenConcept, zicht, type ActionDeps, type Beurt } from './antwoord';
import { kennisbank } from './actions/beoordelen';
import { lijst as mijnLijst } from './actions/mijn';
import { begin as werklijst } from './actions/werklijst';
import { findCommand, type Command } from './commands';
import { getypteStap, isStap } from './gesprekbeurt';
import { notitie, tekstVan } from './present/basis';
import { kwijtKaart } from './present/gesprek';
import { hulpNuKaart } from './present/hulp';
import { noodKaart } from './present/nood';
import { gestoptKaart, verderKaart } from './present/melden';
import { tekstKaart, welkomKaart } from './present/raadplegen';
import { isTitel } from './present/typen';
import { beantwoord, inGroep } from './raadpleegbeurt';
import type { Reactie } from './reactie';
import {
  antwoordOpVraag,
  isAntwoord,
  isDirectGevaar,
  isVerhaal,
  na,
  VERHAAL,
  vraagKaart,
  weggooien,
} from './typbeurt';

/** A typed text: too long, a command, the answer to the question that is open, or a question. */
export async function antwoordOpTekst(
  deps: ActionDeps,
  context: TurnContext,
  incoming: Admitted,
  beurt: Beurt,
): Promise<Reactie[]> {
  const { raadplegen, algemeen } = tekstVan(beurt.taal);
  if (incoming.tooLong)
    return [{ card: tekstKaart(algemeen.nietMogelijk, raadplegen.teLang, zicht(deps, beurt)) }];
  const persoonlijk = beurt.groep === undefined;
  const tekst = persoonlijk ? (incoming.text ?? '') : zonderMention(context, incoming);
  const command = findCommand(tekst);
  if (!persoonlijk) return inGroep(deps, tekst, command, beurt);
  // R104: danger is answered first, and also when nothing else works.
  if (!command && isDirectGevaar(tekst) && !isTitel(tekst)) return vragen(deps, tekst, incoming, beurt);
  const gesprek = getypteStap(deps, tekst, beurt);
  if (gesprek) return [{ card: gesprek }];
  if (command) deps.geheugen.onthoudStand(beurt.actor, undefined);
  const open = command && !alleenLos.has(command) ? undefined : await meldenFlow.lopend(deps, beurt.actor);
  if (open) return bijOpen(deps, open, command, tekst, incoming, beurt);
  if (command) return commando(deps, command, incoming, beurt);
  return isStap(tekst) ? [{ card: kwijtKaart(zicht(deps, beurt)) }] : vragen(deps, tekst, incoming, beurt);
}

/** Words that are a command only when they are not the answer to the question that is open: 'melden' at the verdict. */
const alleenLos: ReadonlySet<Command> = new Set<Command>(['melden', 'welkom']);

async function bijOpen(
  deps: ActionDeps,
  open: Melding,
  command: Command | undefined,
  tekst: string,
  incoming: Admitted,
  beurt: Beurt,
): Promise<Reactie[]> {
  if (command && !isAntwoord(deps, open, tekst, beurt)) return commando(deps, command, incoming, beurt);
  const gelezen = await antwoordOpVraag(deps, open, tekst, incoming, beurt);
  if ('reacties' in gelezen) return gelezen.reacties;
  const { anders } = gelezen;
  const inTaal = { ...beurt, taal: anders.taal };
  if (anders.raadpleging.soort === 'bedoeling' && anders.raadpleging.bedoeling === 'afbreken')
    return lopende(deps, 'stop', inTaal);
  const { typen } = tekstVan(open.taal);
  const isFeit = open.vraag === 'feiten';
  const hint = isFeit ? `${typen.nogOpenTekst} ${typen.tochAntwoord}` : typen.nogOpenTekst;
  const cards = await beantwoord(deps, tekst, anders, inTaal);
  return [
    ...cards.map((card) => ({ card })),
    { card: tekstKaart(typen.nogOpen, hint, zicht(deps, { ...beurt, taal: open.taal })) },
  ];
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
      return starten(deps, incoming, beurt, { gedrag: [] });
    case 'nagaan':
      return starten(deps, incoming, beurt, { gedrag: [], triage: true });
    case 'nood':
      return noodmelding(deps, incoming, beurt);
    case 'mijn':
      return [{ card: await mijnLijst(deps, beurt) }];
    case 'werklijst':
      return [{ card: await werklijst(deps, beurt) }];
    case 'kennisbank':
      return [{ card: await kennisbank(deps, beurt) }];
    case 'welkom':
      return [{ card: welkomKaart(voor) }];
    case 'hulp':
      return [{ card: hulpNuKaart(voor) }, { card: welkomKaart(voor) }];
    case 'verder':
    case 'vraag':
    case 'opnieuw':
    case 'stop':
    case 'weg':
    case 'terug':
      return lopende(deps, command, beurt);
  }
}

async function noodmelding(deps: ActionDeps, incoming: Admitted, beurt: Beurt): Promise<Reactie[]> {
  const begin = await meldenFlow.beginnen(deps, beurt.actor, {
    ...(incoming.id === '' ? {} : { activityId: incoming.id }),
    taal: beurt.taal,
    gedrag: [],
  });
  if (begin.soort === 'dubbel') return [];
  return [{ card: noodKaart(begin.melding, zicht(deps, beurt)), meldingId: begin.melding.id }];
}

/** Words that also lead through the steps of who is on the phone. */
const ookStap: ReadonlySet<Command> = new Set<Command>(['verder', 'terug', 'stop']);

async function lopende(
  deps: ActionDeps,
  command: 'verder' | 'vraag' | 'opnieuw' | 'stop' | 'weg' | 'terug',
  beurt: Beurt,
): Promise<Reactie[]> {
  const voor = zicht(deps, beurt);
  const melding = await meldenFlow.lopend(deps, beurt.actor);
  if (!melding) return [{ card: geenConcept(deps, beurt, ookStap.has(command)) }];
  const { id } = melding;
  switch (command) {
    case 'stop':
      return [{ card: gestoptKaart(melding, voor), meldingId: id }];
    case 'weg':
      return [await weggooien(deps, melding, beurt)];
    case 'verder':
      return verder(deps, melding, beurt);
    case 'vraag':
      return [vraagKaart(deps, melding, beurt)];
    case 'opnieuw':
      return [na(deps, await meldenFlow.opnieuw(deps, beurt.actor, id, melding.taal), beurt)];
    case 'terug': {
      const uitkomst = await meldenFlow.terug(deps, beurt.actor, id, melding.vraag);
      return melding.getypt ? [na(deps, uitkomst, beurt)] : verder(deps, melding, beurt);
    }
  }
}

/**
 * A message stays in the chat, so it does not even say which question is open: a click opens it. Who types his answers
 * has them in the chat already, and gets the question itself.
 */
function verder(deps: ActionDeps, melding: Melding, beurt: Beurt): Reactie[] {
  const kaart = { card: verderKaart(melding, zicht(deps, beurt)), meldingId: melding.id };
  return melding.getypt ? [kaart, vraagKaart(deps, melding, beurt)] : [kaart];
}

async function starten(
  deps: ActionDeps,
  incoming: Admitted,
  beurt: Beurt,
  nieuw: Omit<Parameters<typeof meldenFlow.beginnen>[2], 'taal' | 'activityId'>,
  zin = '',
): Promise<Reactie[]> {
  const begin = await meldenFlow.beginnen(deps, beurt.actor, {
    ...(incoming.id === '' ? {} : { activityId: incoming.id }),
    taal: beurt.taal,
    ...nieuw,
  });
  if (begin.soort === 'dubbel') return [];
  const card = begonnen(deps, begin, beurt);
  const metZin =
    zin !== '' && card.name === 'melden-vraag'
      ? { name: card.name, data: { ...card.data, ...notitie(zin) } }
      : card;
  return [{ card: metZin, meldingId: begin.melding.id }];
}

async function vragen(deps: ActionDeps, tekst: string, incoming: Admitted, beurt: Beurt): Promise<Reactie[]> {
  const { taal, ...gevonden } = vraag(deps, tekst, beurt.taal);
  const inTaal = { ...beurt, taal };
  const { soort } = gevonden.raadpleging;
  const verhaal = isVerhaal(tekst) ? tekstVan(taal).wacht.verhaal : '';
  // E14: a long story that has no answer is a story about what happened.
  const lang = soort === 'onbekend' && tekst.length >= VERHAAL && !tekst.trim().endsWith('?');
  if (soort === 'melden' || lang)
    return starten(deps, incoming, inTaal, { gedrag: gevonden.gedrag }, verhaal);
  if (gevonden.raadpleging.soort === 'bedoeling' && gevonden.raadpleging.bedoeling === 'afbreken')
    return lopende(deps, 'stop', inTaal);
  const cards = await beantwoord(deps, tekst, { taal, ...gevonden }, inTaal);
  return cards.map((card) => ({ card }));
}

function zonderMention(context: TurnContext, incoming: Admitted): string {
  return TurnContext.removeRecipientMention(context.activity) || (incoming.text ?? '');
}
