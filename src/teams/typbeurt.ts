import { findVraag } from '../domain/melden';
import type { Melding } from '../domain/melding';
import { isGevaar } from '../domain/raadplegen/gevaar';
import { isNood } from '../domain/raadplegen/nood';
import { splitsZinnen } from '../domain/raadplegen/normaliseer';
import { zoekGegevens } from '../domain/persoonsgegevens';
import * as meldenFlow from '../flows/melden';
import type { Uitkomst } from '../flows/melden';
import { vraag, type Antwoord } from '../flows/raadplegen';
import type { Admitted } from './activity';
import { melden, zicht, type ActionDeps, type Beurt } from './antwoord';
import { isUitdrukkelijk, leesGetypt, type Getypt } from './getypt';
import { tekstVan } from './present/basis';
import { moment } from './present/datum';
import { hulpNuKaart } from './present/hulp';
import { gegevensWoorden, verderKaart } from './present/melden';
import { tekstKaart } from './present/raadplegen';
import { getypteKaart, magInChat } from './present/typen';
import type { Reactie } from './reactie';
import { neutraalVoorSubmit } from './submit';

/** A text while a concept is open: what to answer, or that it is something else (a question, danger). */
export type Typbeurt = { reacties: Reactie[] } | { anders: Antwoord };

/** Longer than this is a story: then the writer hears that it stays in the chat. */
export const VERHAAL = 200;

/**
 * Reads a text as the answer to the question that is open. Danger comes before a guess, a question before a guess, and
 * what fits nothing gets the question again. The card that comes back stays in the chat, so it holds no answers.
 */
export async function antwoordOpVraag(
  deps: ActionDeps,
  melding: Melding,
  tekst: string,
  incoming: Admitted,
  ruw: Beurt,
): Promise<Typbeurt> {
  const beurt = { ...ruw, taal: melding.taal };
  const getypt = leesGetypt(melding, tekst, zicht(deps, beurt), deps.clock.now());
  if (getypt?.zeker) {
    const reacties = await voerUit(deps, melding, getypt, tekst, incoming, beurt);
    // 'Iemand is gewond' is an answer, and help comes before the next question.
    return {
      reacties: isDirectGevaar(tekst) ? [{ card: hulpNuKaart(zicht(deps, beurt)) }, ...reacties] : reacties,
    };
  }
  const gevonden = vraag(deps, tekst, beurt.taal);
  if (isAnders(gevonden, melding, tekst, getypt)) return { anders: gevonden };
  if (getypt) return { reacties: await voerUit(deps, melding, getypt, tekst, incoming, beurt) };
  return { reacties: opnieuw(deps, melding, tekst, beurt) };
}

/** Nothing else can be meant by this text than an answer to the question that is open. */
export function isAntwoord(deps: ActionDeps, melding: Melding, tekst: string, beurt: Beurt): boolean {
  return leesGetypt(melding, tekst, zicht(deps, beurt), deps.clock.now())?.zeker ?? false;
}

/** The open question with its answers, numbered. */
export function vraagKaart(deps: ActionDeps, melding: Melding, beurt: Beurt, zin?: string): Reactie {
  const voor = zicht(deps, { ...beurt, taal: melding.taal });
  const bij = { berichtId: berichtId(deps, melding), ...(zin === undefined ? {} : { zin }) };
  return { card: getypteKaart(melding, voor, bij), meldingId: melding.id };
}

/** Danger now, in words that are not said to be an answer. */
export function isDirectGevaar(tekst: string): boolean {
  const zinnen = splitsZinnen(tekst);
  return !isUitdrukkelijk(tekst) && (isGevaar(zinnen) || isNood(zinnen));
}

/** Danger, somebody in a dark place, 'laat maar', and a clear question are no answers. */
function isAnders(
  { raadpleging }: Antwoord,
  melding: Melding,
  tekst: string,
  getypt: Getypt | undefined,
): boolean {
  const zinnen = splitsZinnen(tekst);
  const vraagt = /\?\s*$/.test(tekst);
  const alleVragen = zinnen.length > 0 && zinnen.every((zin) => zin.vraag);
  const vrij = melding.vraag === 'feiten';
  switch (raadpleging.soort) {
    case 'gevaar':
    case 'nood-mens':
      // What fits the question is an answer, unless its words say danger: 'on the phone' is a way of contact.
      return !getypt || getypt.soort === 'fout' || isDirectGevaar(tekst);
    case 'bedoeling':
      return !vrij && (raadpleging.bedoeling !== 'dank' || !getypt);
    case 'artikel':
      return vrij ? vraagt && alleVragen : vraagt || alleVragen;
    case 'buiten':
    case 'verduidelijk':
    case 'onbekend':
      return !vrij && (vraagt || (alleVragen && !getypt));
    case 'melden':
      return false;
  }
}

async function voerUit(
  deps: ActionDeps,
  melding: Melding,
  getypt: Getypt,
  tekst: string,
  { id: activityId }: Admitted,
  beurt: Beurt,
): Promise<Reactie[]> {
  const { actor } = beurt;
  const { id } = melding;
  switch (getypt.soort) {
    case 'antwoord':
      return antwoorden(deps, melding, getypt.invoer, activityId, beurt);
    case 'naar':
      return [na(deps, await meldenFlow.naarVraag(deps, actor, id, getypt.vraag), beurt)];
    case 'versturen':
      return [na(deps, await meldenFlow.indienen(deps, actor, id), beurt)];
    case 'anders':
      return [na(deps, await meldenFlow.anders(deps, actor, id), beurt)];
    case 'weggooien':
      return [await weggooien(deps, melding, beurt)];
    case 'fout':
      return [foutKaart(deps, melding, getypt.zin, tekst, beurt)];
  }
}

export async function weggooien(deps: ActionDeps, { id }: Melding, beurt: Beurt): Promise<Reactie> {
  const uitkomst = await meldenFlow.weggooien(deps, beurt.actor, id);
  if (!uitkomst.ok) return na(deps, uitkomst, beurt);
  const { weg } = tekstVan(beurt.taal).melden;
  return { card: tekstKaart(weg.kop, weg.uitleg, zicht(deps, beurt)) };
}

async function antwoorden(
  deps: ActionDeps,
  { id, vraag: vraagId }: Melding,
  invoer: Parameters<typeof meldenFlow.beantwoorden>[4],
  activityId: string,
  beurt: Beurt,
): Promise<Reactie[]> {
  const { actor } = beurt;
  const eenmaal = activityId === '' ? undefined : activityId;
  const uitkomst = await meldenFlow.beantwoorden(deps, actor, id, vraagId, invoer, eenmaal);
  if (uitkomst.ok)
    return [na(deps, uitkomst, beurt, { vraagId, zin: genoteerd(uitkomst.melding, vraagId, beurt) })];
  if (!('fouten' in uitkomst) || !uitkomst.fouten.some(({ code }) => code === 'persoonsgegevens'))
    return [na(deps, uitkomst, beurt, { vraagId })];
  // The text is not kept and not repeated, so there is nothing to choose about later: hidden now, and told.
  const verborgen = await meldenFlow.beantwoorden(deps, actor, id, vraagId, {
    ...invoer,
    keuze: 'afschermen',
  });
  const { wacht } = tekstVan(beurt.taal);
  const wat = gegevensWoorden(Object.values(invoer.velden).join(' '), beurt.taal);
  return [na(deps, verborgen, beurt, { vraagId, zin: `${wacht.verborgen(wat)} ${wacht.haalWeg}` })];
}

/** A moment is what is most easily misread, so it is said back. */
function genoteerd({ antwoorden: a }: Melding, vraagId: string, { taal }: Beurt): string | undefined {
  if (vraagId !== 'wanneer' || !a.incidentOp) return undefined;
  return tekstVan(taal).typen.genoteerd(moment(a.incidentOp, taal));
}

/** The card after an act: the next question, the same one with its fault, or a refusal in words. */
export function na(
  deps: ActionDeps,
  uitkomst: Uitkomst,
  beurt: Beurt,
  { vraagId, zin }: { vraagId?: string; zin?: string | undefined } = {},
): Reactie {
  const voor = zicht(deps, beurt);
  if (!uitkomst.ok && !('fouten' in uitkomst)) {
    const card = neutraalVoorSubmit(melden(deps, uitkomst, beurt), voor);
    return { card, ...(uitkomst.melding && { meldingId: uitkomst.melding.id }) };
  }
  const { melding } = uitkomst;
  const fouten = uitkomst.ok ? {} : { fouten: uitkomst.fouten };
  const card = getypteKaart(melding, voor, {
    berichtId: berichtId(deps, melding),
    ...fouten,
    ...(vraagId === undefined ? {} : { na: vraagId }),
    ...(zin === undefined ? {} : { zin }),
  });
  return { card, meldingId: melding.id };
}

/** The question again; for who clicks, not even which one it is stays in the chat where that would tell something. */
function opnieuw(deps: ActionDeps, melding: Melding, tekst: string, beurt: Beurt): Reactie[] {
  const { melden: t, typen } = tekstVan(beurt.taal);
  if (magInChat(melding, melding.vraag))
    return [foutKaart(deps, melding, t.fouten.onduidelijk, tekst, beurt)];
  const voor = zicht(deps, beurt);
  return [
    { card: tekstKaart(typen.nogOpen, `${t.fouten.onduidelijk} ${typen.nogOpenTekst}`, voor) },
    { card: verderKaart(melding, voor), meldingId: melding.id },
  ];
}

function foutKaart(deps: ActionDeps, melding: Melding, zin: string, tekst: string, beurt: Beurt): Reactie {
  const { wacht } = tekstVan(beurt.taal);
  const verhaal = isVerhaal(tekst) ? ` ${wacht.verhaal}` : '';
  const bij = { berichtId: berichtId(deps, melding), zin: `${zin}${verhaal}`, let_op: true };
  return { card: getypteKaart(melding, zicht(deps, beurt), bij), meldingId: melding.id };
}

/** D-08, E14: more than an answer, or with something in it that should not stay in a chat. */
export function isVerhaal(tekst: string): boolean {
  return tekst.length >= VERHAAL || zoekGegevens(tekst).length > 0;
}

/**
 * A question that stays in the chat as it is keeps its numbers; the summary and the receipt show themselves anew to
 * their reader only.
 */
function berichtId(deps: ActionDeps, melding: Melding): string {
  const vast = findVraag(melding.vraag);
  const isVraag =
    melding.status === 'concept' && vast !== undefined && vast.id !== 'controle' && vast.id !== 'oordeel';
  return isVraag ? '' : meldenFlow.meldenBericht(deps, melding);
}
