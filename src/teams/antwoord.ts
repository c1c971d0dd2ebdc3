import { MAX_TEKST } from '../domain/antwoorden';
import { type PersoonId } from '../domain/melding';
import type { Refusal } from '../domain/decision';
import { verstuurd } from '../flows/berichten';
import type { Deps as LinksDeps } from '../flows/links';
import type { Begin, Deps as MeldenDeps, Uitkomst } from '../flows/melden';
import type { Taal } from '../flows/ports';
import type { Deps as RaadplegenDeps } from '../flows/raadplegen';
import type { Card } from './cards';
import { inhoudKaart, type Inhoudbij } from './present/afhandelen';
import type { Geheugen } from './geheugen';
import { neutraleKaart } from './present/neutraal';
import { tekstVan, type Zicht } from './present/basis';
import { meldenKaart, verderKaart } from './present/melden';
import { tekstKaart } from './present/raadplegen';

export type ActionDeps = MeldenDeps & RaadplegenDeps & LinksDeps & { geheugen: Geheugen };

/** One turn of one person: who, in which language, on which card. */
export interface Beurt {
  /** aadObjectId of the authenticated activity; the only identity there is. */
  actor: PersoonId;
  taal: Taal;
  conversationId: string;
  /** The message whose card was clicked. */
  replyToId?: string;
  /** Teams' own id, for the refresh of a card; empty where the client has no personal views. */
  userId: string;
  /** Set outside the personal chat: the link to the chat of this person with the bot. */
  groep?: string;
}

/** A view that goes back to one person needs no refresh of its own: the stored card has it. */
const GEEN_BERICHT = '';
/** To the melder on his own card: what a noodmelding left open is asked as in a concept. */
const VOOR_MELDER = { berichtId: GEEN_BERICHT, aanvullen: true };

export function zicht({ profiel }: ActionDeps, { taal, userId, groep }: Beurt): Zicht {
  return { taal, profiel, userId, ...(groep === undefined ? {} : { groep }) };
}

/** Inputs of the card that came with the action. What is no text is left out. */
export function velden(rest: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(rest).filter((paar): paar is [string, string] => typeof paar[1] === 'string'),
  );
}

/** The card after an act of the melder: the next question, the same one with its fault, or a refusal in words. */
export function melden(
  deps: ActionDeps,
  uitkomst: Uitkomst,
  beurt: Beurt,
  gegeven: { vraag?: string; velden?: Record<string, string> } = {},
): Card {
  const voor = zicht(deps, beurt);
  const na = gegeven.vraag === undefined ? {} : { na: gegeven.vraag };
  if (uitkomst.ok) return meldenKaart(uitkomst.melding, voor, { ...VOOR_MELDER, ...na });
  if ('fouten' in uitkomst) {
    const { vraag = uitkomst.melding.vraag, velden = {} } = gegeven;
    const kort = Object.fromEntries(Object.entries(velden).map(([k, v]) => [k, v.slice(0, MAX_TEKST)]));
    // The question that was answered, which an old card on another device may have: what was typed is not lost.
    return meldenKaart({ ...uitkomst.melding, vraag }, voor, {
      ...VOOR_MELDER,
      fouten: uitkomst.fouten,
      invoer: kort,
    });
  }
  const { refusal, melding } = uitkomst;
  if (refusal === 'collega-als-veroorzaker') {
    const { kop, uitleg } = tekstVan(beurt.taal).melden.collega;
    return tekstKaart(kop, uitleg, voor);
  }
  if (!melding) return weigering(refusal, voor);
  return meldenKaart(melding, voor, { ...VOOR_MELDER, notitie: zin(refusal, voor) });
}

/** The receipt, also while a noodmelding can still be completed. */
export function ontvangst(deps: ActionDeps, uitkomst: Uitkomst, beurt: Beurt): Card {
  const voor = zicht(deps, beurt);
  if (uitkomst.ok) return meldenKaart(uitkomst.melding, voor, { berichtId: GEEN_BERICHT });
  if ('fouten' in uitkomst || !uitkomst.melding) return melden(deps, uitkomst, beurt);
  return meldenKaart(uitkomst.melding, voor, {
    berichtId: GEEN_BERICHT,
    notitie: zin(uitkomst.refusal, voor),
  });
}

/** The card after 'melden': the first question, or the choice what to do with what is still open. */
export function begonnen(
  deps: ActionDeps,
  { soort, melding, berichtId }: Exclude<Begin, { soort: 'dubbel' }>,
  beurt: Beurt,
): Card {
  const voor = zicht(deps, beurt);
  const nogLeeg = Object.keys(melding.antwoorden).length === 0;
  return soort === 'nieuw' || nogLeeg
    ? meldenKaart(melding, voor, { berichtId })
    : verderKaart(melding, voor);
}

/** There is nothing to go on with. */
/** `ookStap`: what was asked may have been about a step of who is on the phone, which is not remembered any more. */
export function geenConcept(deps: ActionDeps, beurt: Beurt, ookStap = false): Card {
  const { melden, algemeen, gesprek } = tekstVan(beurt.taal);
  const tekst = ookStap ? `${melden.geenConcept} ${gesprek.kwijt}` : melden.geenConcept;
  return tekstKaart(algemeen.nietMogelijk, tekst, zicht(deps, beurt));
}

/** Notes in which message the card of the melder stands, so that it can be drawn again later. */
export async function onthoud(
  deps: ActionDeps,
  meldingId: string,
  { actor, conversationId }: Beurt,
  activityId: string | undefined,
): Promise<void> {
  if (activityId === undefined || activityId === '') return;
  await verstuurd(deps, { meldingId, aan: actor, conversationId, activityId });
}

/** The content for who may see it, with the refusal in words when the act was not possible. */
export function inhoud(
  deps: ActionDeps,
  uitkomst: Uitkomst,
  beurt: Beurt,
  over: Pick<Inhoudbij, 'dubbele' | 'notitie'> = {},
): Card {
  const voor = zicht(deps, beurt);
  const bij = { berichtId: GEEN_BERICHT, now: deps.clock.now(), lezer: beurt.actor };
  if (uitkomst.ok || 'fouten' in uitkomst) return inhoudKaart(uitkomst.melding, voor, { ...bij, ...over });
  const { refusal, melding } = uitkomst;
  // Who may not act here may still know that the melding exists; content is not for him.
  if (!melding || refusal === 'niet-bevoegd') return weigering(refusal, voor);
  return inhoudKaart(melding, voor, { ...bij, notitie: zin(refusal, voor) });
}

export function neutraal(deps: ActionDeps, uitkomst: Uitkomst, beurt: Beurt): Card {
  const voor = zicht(deps, beurt);
  if (!uitkomst.ok) return weigering('refusal' in uitkomst ? uitkomst.refusal : 'niet-gevonden', voor);
  return neutraleKaart(uitkomst.melding, voor, {
    berichtId: GEEN_BERICHT,
    now: deps.clock.now(),
    lezer: beurt.actor,
  });
}

function weigering(refusal: Refusal, voor: Zicht): Card {
  return tekstKaart(tekstVan(voor.taal).algemeen.nietMogelijk, zin(refusal, voor), voor);
}

function zin(refusal: Refusal, { taal }: Zicht): string {
  return tekstVan(taal).algemeen.weigeringen[refusal];
}
