import { mag } from './bevoegdheid';
import { accept, refuse, type Accepted, type Decision, type Refused } from './decision';
import { type Antwoorden } from './antwoorden';
import type { Taak } from './effect';
import { plusDagen, plusMinuten } from './kalender';
import { isOverleden, type Melding, type PersoonId } from './melding';
import { feitenUit, meldbesluit } from './meldbesluit';
import { teVoerenGesprekken } from './nazorg';
import type { Profiel } from './protocol/profiel';
import { isBeantwoord, triageVragen, vragen, type Vraag, type VraagId } from './protocol/vragenlijst';
import { sporenVan } from './sporen';

/** Longest that a melding waits for the directory before the coordinator gets it, in minutes. */
export const ZOEKTIJD_MINUTEN = 10;
/** A concept that was not sent in is removed this many days after it was begun. */
export const CONCEPT_DAGEN = 7;
/** So many where somebody only asked whether it must be reported (R15). */
export const TRIAGE_DAGEN = 1;

interface Context {
  now: Date;
  profiel: Profiel;
}
/** `spoorId`: the id of the track of a person in this melding, the same every time; without it none is made. */
export interface Indiencontext extends Context {
  spoorId?: (persoon: PersoonId) => string;
}

const perId = new Map<string, Vraag>(vragen.map((v) => [v.id, v]));

export function findVraag(id: string): Vraag | undefined {
  return perId.get(id);
}

/** The questions that are asked, given these answers, in order. */
export function teStellen(antwoorden: Antwoorden, profiel: Profiel, triage = false): Vraag[] {
  return vragen.filter((v) => (!triage || triageVragen.has(v.id)) && v.nodig(antwoorden, profiel, triage));
}

const VRAGEN_OVER_GEDRAG = 3;

/** Where this question stands among those asked now: step 3 of 9. */
export function stap(
  antwoorden: Antwoorden,
  vraag: VraagId,
  profiel: Profiel,
  triage = false,
): { nu: number; van: number } {
  const lijst = teStellen(antwoorden, profiel, triage);
  // Until the behaviour is known, count what most people are asked about it: no total that grows half-way.
  const teVerwachten = triage ? VRAGEN_OVER_GEDRAG + 1 : VRAGEN_OVER_GEDRAG;
  const nogNiet = antwoorden.gedrag === undefined ? teVerwachten : 0;
  return { nu: Math.max(1, lijst.findIndex((v) => v.id === vraag) + 1), van: lijst.length + nogNiet };
}

/** A new concept at the first question; the behandelaar is looked up meanwhile, so that the receipt can name him. */
export function beginnen(
  id: string,
  melder: PersoonId,
  {
    taal,
    voorzet,
    voorstel,
    triage,
    now,
  }: Pick<Melding, 'taal' | 'voorzet' | 'voorstel' | 'triage'> & { now: Date },
): Accepted<Melding> {
  const next: Melding = {
    id,
    version: 0,
    status: 'concept',
    taal,
    melder,
    begonnenOp: now,
    antwoorden: {},
    voorzet,
    ...(voorstel ? { voorstel } : {}),
    vraag: triage ? 'gedrag' : 'veilig',
    ...(triage ? { triage } : {}),
    nazorg: [],
    handelingen: [{ wat: 'begonnen', door: melder, op: now }],
  };
  return accept(next, {
    taken: [
      ...(triage ? [] : [{ effect: { kind: 'behandelaar-zoeken' as const, meldingId: id } }]),
      { effect: { kind: 'melding-verwijderen', meldingId: id }, op: conceptTot(next) },
    ],
  });
}

/** Opens the question before this one again; nothing is lost. A question that is not asked leads to the first. */
export function terug(
  melding: Melding,
  actor: PersoonId,
  vraagId: string,
  profiel: Profiel,
): Decision<Melding> {
  const nee = weigerInvullen(melding, actor, profiel);
  if (nee) return nee;
  const lijst = teStellen(melding.antwoorden, profiel, melding.triage).map((v) => v.id);
  const hier = lijst.findIndex((id) => id === vraagId);
  return accept({ ...melding, vraag: lijst[Math.max(0, hier - 1)] as VraagId });
}

/** Opens any question that is asked now, from the summary. */
export function naarVraag(
  melding: Melding,
  actor: PersoonId,
  vraagId: string,
  profiel: Profiel,
): Decision<Melding> {
  const nee = weigerInvullen(melding, actor, profiel);
  if (nee) return nee;
  const vraag = teStellen(melding.antwoorden, profiel, melding.triage).find((v) => v.id === vraagId);
  return vraag ? accept({ ...melding, vraag: vraag.id }) : refuse('niet-gevonden');
}

/** Sends the melding in: number, verdict, the three talks and every job that follows, all in one decision. */
export function indienen(
  melding: Melding,
  actor: PersoonId,
  nummer: string,
  context: Indiencontext,
): Decision<Melding> {
  const nee = weigerInvullen(melding, actor, context.profiel);
  if (nee) return nee;
  const { incidentOp } = melding.antwoorden;
  if (incidentOp === undefined || !isCompleet(melding.antwoorden, context.profiel))
    return refuse('niet-compleet');
  return ingediendMet(melding, incidentOp, nummer, context);
}

/** What sending in leads to, for a whole melding and for a noodmelding: what was not answered is not known. */
export function ingediendMet(
  { voorstel: _, ...melding }: Melding,
  incidentOp: Date,
  nummer: string,
  context: Indiencontext,
): Accepted<Melding> {
  const { now, profiel } = context;
  const { id, melder, antwoorden } = melding;
  // A victim nobody can name: there is nobody to plan with, but for a witness who wants it himself.
  const onbekend = antwoorden.slachtoffer === 'onbekend' && antwoorden.eigenNazorg !== 'ja';
  const next = {
    ...melding,
    status: 'ingediend' as const,
    nummer,
    ingediendOp: now,
    oordeel: meldbesluit(feitenUit(antwoorden), profiel.meldbeleid),
    nazorg: onbekend || isOverleden(melding) ? [] : teVoerenGesprekken(incidentOp, now, profiel),
    handelingen: [...melding.handelingen, { wat: 'ingediend' as const, door: melder, op: now }],
  };
  const { sporen, taken } = sporenBij(next, incidentOp, context);
  return accept(next, {
    taken: [...naIndienen(id, context), ...taken],
    berichten: [{ soort: 'melden', aan: melder }],
    sporen,
  });
}

/** The aftercare tracks of the other people, with their jobs (D-86, D-87). */
export function sporenBij(
  melding: Melding & { nummer: string },
  incidentOp: Date,
  { now, profiel, spoorId }: Indiencontext,
): { sporen: Melding[]; taken: Taak[] } {
  if (!spoorId) return { sporen: [], taken: [] };
  const sporen = sporenVan(melding, spoorId, teVoerenGesprekken(incidentOp, now, profiel));
  return { sporen, taken: sporen.flatMap(({ id }) => naIndienen(id, { now, profiel })) };
}

function naIndienen(meldingId: string, { now, profiel }: Context): Taak[] {
  return [
    { effect: { kind: 'behandelaar-zoeken', meldingId } },
    // Not needed when somebody was found; otherwise a directory that is down must not keep it waiting.
    {
      effect: { kind: 'behandelaar-ontbreekt', meldingId },
      op: plusMinuten(now, ZOEKTIJD_MINUTEN),
    },
    { effect: { kind: 'melding-verwijderen', meldingId }, op: bewarenTot(now, profiel) },
  ];
}

/** Whether it can be sent in: every question that is asked has its answer. */
export function isCompleet(antwoorden: Antwoorden, profiel: Profiel): boolean {
  return openVraag(antwoorden, profiel) === 'controle';
}

/** The first question that still has to be answered; `controle` when none. */
export function openVraag(antwoorden: Antwoorden, profiel: Profiel, triage = false): VraagId {
  return teStellen(antwoorden, profiel, triage).find((v) => !isBeantwoord(v, antwoorden))?.id ?? 'controle';
}

/** When a concept goes that was not sent in. */
export function conceptTot({ begonnenOp, triage }: Pick<Melding, 'begonnenOp' | 'triage'>): Date {
  return plusDagen(begonnenOp, triage ? TRIAGE_DAGEN : CONCEPT_DAGEN);
}

/**
 * When the working copy goes: the bewaartermijn of the municipality after it was sent in (D-11); on the last day of
 * a month that is too short.
 */
export function bewarenTot(ingediendOp: Date, { bewaartermijnMaanden }: Profiel): Date {
  const tot = new Date(ingediendOp);
  tot.setUTCMonth(tot.getUTCMonth() + bewaartermijnMaanden);
  if (tot.getUTCDate() !== ingediendOp.getUTCDate()) tot.setUTCDate(0);
  return tot;
}

/** Only the melder fills it in, and only until it was sent in. */
export function weigerInvullen(melding: Melding, actor: PersoonId, profiel: Profiel): Refused | undefined {
  if (!mag(melding, actor, 'invullen', profiel)) return refuse('niet-bevoegd');
  return melding.status === 'concept' ? undefined : refuse('al-ingediend');
}
