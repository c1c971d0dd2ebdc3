import { mag } from './bevoegdheid';
import { accept, refuse, type Accepted, type Decision, type Refused } from './decision';
import { type Antwoorden } from './antwoorden';
import { isAanTeVullen, isOverleden, slachtoffer, type Melding, type PersoonId } from './melding';
import { leesAntwoord, type Invoer } from './antwoord';
import { feitenUit, meldbesluit } from './meldbesluit';
import { teVoerenGesprekken } from './nazorg';
import type { Profiel } from './protocol/profiel';
import { isBeantwoord, vragen, type Vraag, type VraagId } from './protocol/vragenlijst';
import { metTijd } from './tijd';

const DAG = 24 * 60 * 60 * 1000;
const MINUUT = 60 * 1000;
/** Longest that a melding waits for the directory before the coordinator gets it, in minutes. */
export const ZOEKTIJD_MINUTEN = 10;
/** A concept that was not sent in is removed this many days after it was begun. */
export const CONCEPT_DAGEN = 7;

const EERSTE: VraagId = 'veilig';

interface Context {
  now: Date;
  profiel: Profiel;
}

const perId = new Map<string, Vraag>(vragen.map((v) => [v.id, v]));

export function findVraag(id: string): Vraag | undefined {
  return perId.get(id);
}

/** The questions that are asked, given these answers, in order. */
export function teStellen(antwoorden: Antwoorden, profiel: Profiel): Vraag[] {
  return vragen.filter((v) => v.nodig(antwoorden, profiel));
}

const VRAGEN_OVER_GEDRAG = 3;

/** Where this question stands among those asked now: step 3 of 9. */
export function stap(antwoorden: Antwoorden, vraag: VraagId, profiel: Profiel): { nu: number; van: number } {
  const lijst = teStellen(antwoorden, profiel);
  // Until the behaviour is known, count what most people are asked about it: no total that grows half-way.
  const nogNiet = antwoorden.gedrag === undefined ? VRAGEN_OVER_GEDRAG : 0;
  return { nu: Math.max(1, lijst.findIndex((v) => v.id === vraag) + 1), van: lijst.length + nogNiet };
}

/** A new concept at the first question; the behandelaar is looked up meanwhile, so that the receipt can name him. */
export function beginnen(
  id: string,
  melder: PersoonId,
  { taal, voorzet, now }: Pick<Melding, 'taal' | 'voorzet'> & { now: Date },
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
    vraag: EERSTE,
    nazorg: [],
    handelingen: [{ wat: 'begonnen', door: melder, op: now }],
  };
  return accept(next, {
    taken: [
      { effect: { kind: 'behandelaar-zoeken', meldingId: id } },
      { effect: { kind: 'melding-verwijderen', meldingId: id }, op: conceptTot(now) },
    ],
  });
}

/** Checks and keeps the answer to one question and moves on; answering twice is the same as once. */
export function beantwoorden(
  melding: Melding,
  actor: PersoonId,
  vraagId: string,
  invoer: Invoer,
  { now, profiel }: Context,
): Decision<Melding> {
  const nee = weiger(melding, actor, profiel);
  if (nee) return nee;
  const vraag = findVraag(vraagId);
  if (!vraag?.nodig(melding.antwoorden, profiel)) return refuse('niet-gevonden');

  const gelezen = leesAntwoord(vraag, invoer, { now, profiel });
  if (!gelezen.ok) return { ok: false, fouten: gelezen.fouten };
  const gegeven = vastgesteld({ ...melding.antwoorden, ...gelezen.antwoord }, vraag);
  const antwoorden = opgeschoond(gegeven, profiel);
  const next = { ...melding, antwoorden, vraag: volgende(antwoorden, vraag, profiel) };
  const zelfde = slachtoffer(next) === slachtoffer(melding);
  if (melding.status !== 'concept') {
    // It is in somebody's hands: about another person is another melding.
    if (!zelfde) return refuse('al-ingediend');
    const { incidentOp } = gelezen.antwoord;
    const verzet = incidentOp && metTijd(melding, incidentOp, { actor, now, profiel });
    return verzet ? { ...verzet, next: { ...verzet.next, antwoorden, vraag: next.vraag } } : accept(next);
  }
  if (zelfde) return accept(next);
  // Another person, so another leidinggevende: the one that was found before does not count any more.
  const { behandelaar: _, ...zonder } = next;
  return accept(zonder, { taken: [{ effect: { kind: 'behandelaar-zoeken', meldingId: melding.id } }] });
}

/** Opens the question before this one again; nothing is lost. A question that is not asked leads to the first. */
export function terug(
  melding: Melding,
  actor: PersoonId,
  vraagId: string,
  profiel: Profiel,
): Decision<Melding> {
  const nee = weiger(melding, actor, profiel);
  if (nee) return nee;
  const lijst = teStellen(melding.antwoorden, profiel).map((v) => v.id);
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
  const nee = weiger(melding, actor, profiel);
  if (nee) return nee;
  const vraag = teStellen(melding.antwoorden, profiel).find((v) => v.id === vraagId);
  return vraag ? accept({ ...melding, vraag: vraag.id }) : refuse('niet-gevonden');
}

/** Sends the melding in: number, verdict, the three talks and every job that follows, all in one decision. */
export function indienen(
  melding: Melding,
  actor: PersoonId,
  nummer: string,
  context: Context,
): Decision<Melding> {
  const nee = weiger(melding, actor, context.profiel);
  if (nee) return nee;
  if (melding.status !== 'concept') return refuse('al-ingediend');
  const { incidentOp } = melding.antwoorden;
  if (incidentOp === undefined || !isCompleet(melding.antwoorden, context.profiel))
    return refuse('niet-compleet');
  return ingediendMet(melding, incidentOp, nummer, context);
}

/** What sending in leads to, for a whole melding and for a noodmelding: what was not answered is not known. */
export function ingediendMet(
  melding: Melding,
  incidentOp: Date,
  nummer: string,
  { now, profiel }: Context,
): Accepted<Melding> {
  const { id: meldingId, melder } = melding;
  const next: Melding = {
    ...melding,
    status: 'ingediend',
    nummer,
    ingediendOp: now,
    oordeel: meldbesluit(feitenUit(melding.antwoorden), profiel.meldbeleid),
    nazorg: isOverleden(melding) ? [] : teVoerenGesprekken(incidentOp, now, profiel),
    handelingen: [...melding.handelingen, { wat: 'ingediend', door: melder, op: now }],
  };
  return accept(next, {
    taken: [
      { effect: { kind: 'behandelaar-zoeken', meldingId } },
      // Not needed when somebody was found; otherwise a directory that is down must not keep it waiting.
      {
        effect: { kind: 'behandelaar-ontbreekt', meldingId },
        op: new Date(now.getTime() + ZOEKTIJD_MINUTEN * MINUUT),
      },
      {
        effect: { kind: 'melding-verwijderen', meldingId },
        op: bewarenTot(now, profiel),
      },
    ],
    berichten: [{ soort: 'melden', aan: melder }],
  });
}

/** Whether it can be sent in: every question that is asked has its answer. */
export function isCompleet(antwoorden: Antwoorden, profiel: Profiel): boolean {
  return openVraag(antwoorden, profiel) === 'controle';
}

/** The first question that still has to be answered; `controle` when none. */
export function openVraag(antwoorden: Antwoorden, profiel: Profiel): VraagId {
  return teStellen(antwoorden, profiel).find((v) => !isBeantwoord(v, antwoorden))?.id ?? 'controle';
}

/** When a concept goes that was not sent in. */
export function conceptTot(begonnenOp: Date): Date {
  return new Date(begonnenOp.getTime() + CONCEPT_DAGEN * DAG);
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

/** Only the melder fills it in, until it was sent in; a noodmelding also after that, until it is whole (R3). */
function weiger(melding: Melding, actor: PersoonId, profiel: Profiel): Refused | undefined {
  if (!mag(melding, actor, 'invullen', profiel)) return refuse('niet-bevoegd');
  return melding.status === 'concept' || isAanTeVullen(melding) ? undefined : refuse('al-ingediend');
}

/** An answer that is given now is no longer one that is only about right. */
function vastgesteld({ voorlopig = [], ...antwoorden }: Antwoorden, { bewaart }: Vraag): Antwoorden {
  const over = voorlopig.filter((sleutel) => !(bewaart as readonly string[]).includes(sleutel));
  return over.length === 0 ? antwoorden : { ...antwoorden, voorlopig: over };
}

function volgende(antwoorden: Antwoorden, vraag: Vraag, profiel: Profiel): VraagId {
  return isBeantwoord(vraag, antwoorden) ? openVraag(antwoorden, profiel) : vraag.id;
}

/** Answers to questions that are no longer asked are dropped: what is not asked is not kept. */
function opgeschoond(antwoorden: Antwoorden, profiel: Profiel): Antwoorden {
  return vragen.reduce(
    (over, { nodig, bewaart }) => (nodig(over, profiel) ? over : zonder(over, bewaart)),
    antwoorden,
  );
}

function zonder(antwoorden: Antwoorden, sleutels: readonly string[]): Antwoorden {
  return Object.fromEntries(Object.entries(antwoorden).filter(([sleutel]) => !sleutels.includes(sleutel)));
}
