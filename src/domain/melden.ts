import type { Decision } from './decision';
import { slachtoffer, type Antwoorden, type Melding, type PersoonId } from './melding';
import { leesAntwoord, type Invoer } from './antwoord';
import { feitenUit, meldbesluit } from './meldbesluit';
import { teVoerenGesprekken } from './nazorg';
import type { Profiel } from './protocol/profiel';
import { vragen, type Vraag, type VraagId } from './protocol/vragenlijst';

const DAG = 24 * 60 * 60 * 1000;
const MINUUT = 60 * 1000;
/** Longest that a melding waits for the directory before the coordinator gets it, in minutes. */
export const ZOEKTIJD_MINUTEN = 10;
/** A concept that is left alone is removed after this many days. */
export const CONCEPT_DAGEN = 7;

const perId = new Map<string, Vraag>(vragen.map((v) => [v.id, v]));

export function findVraag(id: string): Vraag | undefined {
  return perId.get(id);
}

/** The questions that are asked, given these answers, in order. */
export function teStellen(antwoorden: Antwoorden, profiel: Profiel): Vraag[] {
  return vragen.filter((v) => v.nodig(antwoorden, profiel));
}

/** Where this question stands among those asked now: step 3 of 9. */
export function stap(antwoorden: Antwoorden, vraag: VraagId, profiel: Profiel): { nu: number; van: number } {
  const lijst = teStellen(antwoorden, profiel);
  return { nu: Math.max(1, lijst.findIndex((v) => v.id === vraag) + 1), van: lijst.length };
}

/** A new concept at the first question; the behandelaar is looked up meanwhile, so that the receipt can name him. */
export function beginnen(
  id: string,
  melder: PersoonId,
  taal: Melding['taal'],
  voorzet: Pick<Antwoorden, 'gedrag'>,
  now: Date,
): Decision<Melding> {
  const next: Melding = {
    id,
    version: 0,
    status: 'concept',
    taal,
    melder,
    begonnenOp: now,
    antwoorden: {},
    voorzet: voorzet.gedrag ?? [],
    vraag: 'veilig',
    nazorg: [],
    handelingen: [{ wat: 'begonnen', door: melder, op: now }],
  };
  return {
    ok: true,
    next,
    taken: [
      { effect: { kind: 'behandelaar-zoeken', meldingId: id } },
      {
        effect: { kind: 'melding-verwijderen', meldingId: id },
        op: new Date(now.getTime() + CONCEPT_DAGEN * DAG),
      },
    ],
    berichten: [],
  };
}

/** Checks and keeps the answer to one question and moves on; answering twice is the same as once. */
export function beantwoorden(
  melding: Melding,
  actor: PersoonId,
  vraagId: string,
  invoer: Invoer,
  { now, profiel }: { now: Date; profiel: Profiel },
): Decision<Melding> {
  if (melding.melder !== actor) return { ok: false, refusal: 'niet-bevoegd' };
  if (melding.status !== 'concept') return { ok: false, refusal: 'al-ingediend' };
  const vraag = findVraag(vraagId);
  if (!vraag?.nodig(melding.antwoorden, profiel)) return { ok: false, refusal: 'niet-gevonden' };

  const gelezen = leesAntwoord(vraag, invoer, { now, profiel });
  if (!gelezen.ok) return { ok: false, fouten: gelezen.fouten };
  const antwoorden = opgeschoond({ ...melding.antwoorden, ...gelezen.antwoord }, profiel);
  const next = { ...melding, antwoorden, vraag: volgende(antwoorden, vraag, profiel) };
  if (slachtoffer(next) === slachtoffer(melding)) return { ok: true, next, taken: [], berichten: [] };
  // Another person, so another leidinggevende: the one that was found before does not count any more.
  const { behandelaar: _, ...zonder } = next;
  return {
    ok: true,
    next: zonder,
    taken: [{ effect: { kind: 'behandelaar-zoeken', meldingId: melding.id } }],
    berichten: [],
  };
}

/** Opens an earlier question again; nothing is lost. */
export function terug(
  melding: Melding,
  actor: PersoonId,
  vraagId: string,
  profiel: Profiel,
): Decision<Melding> {
  if (melding.melder !== actor) return { ok: false, refusal: 'niet-bevoegd' };
  if (melding.status !== 'concept') return { ok: false, refusal: 'al-ingediend' };
  const lijst = teStellen(melding.antwoorden, profiel);
  const hier = lijst.findIndex((v) => v.id === vraagId);
  const vorige = lijst[Math.max(0, hier - 1)];
  return { ok: true, next: { ...melding, vraag: vorige?.id ?? 'veilig' }, taken: [], berichten: [] };
}

/** Opens any question that is asked now, from the summary. */
export function naarVraag(
  melding: Melding,
  actor: PersoonId,
  vraagId: string,
  profiel: Profiel,
): Decision<Melding> {
  if (melding.melder !== actor) return { ok: false, refusal: 'niet-bevoegd' };
  if (melding.status !== 'concept') return { ok: false, refusal: 'al-ingediend' };
  const vraag = teStellen(melding.antwoorden, profiel).find((v) => v.id === vraagId);
  if (!vraag) return { ok: false, refusal: 'niet-gevonden' };
  return { ok: true, next: { ...melding, vraag: vraag.id }, taken: [], berichten: [] };
}

/** Sends the melding in: number, verdict, the three talks and every job that follows, all in one decision. */
export function indienen(
  melding: Melding,
  actor: PersoonId,
  nummer: string,
  { now, profiel }: { now: Date; profiel: Profiel },
): Decision<Melding> {
  if (melding.melder !== actor) return { ok: false, refusal: 'niet-bevoegd' };
  if (melding.status !== 'concept') return { ok: false, refusal: 'al-ingediend' };
  const { incidentOp } = melding.antwoorden;
  if (incidentOp === undefined || !isCompleet(melding.antwoorden, profiel))
    return { ok: false, refusal: 'niet-compleet' };
  return {
    ok: true,
    next: {
      ...melding,
      status: 'ingediend',
      nummer,
      ingediendOp: now,
      oordeel: meldbesluit(feitenUit(melding.antwoorden), profiel.meldbeleid),
      nazorg: teVoerenGesprekken(incidentOp, now, profiel),
      handelingen: [...melding.handelingen, { wat: 'ingediend', door: actor, op: now }],
    },
    taken: [
      { effect: { kind: 'behandelaar-zoeken', meldingId: melding.id } },
      // Not needed when somebody was found; otherwise a directory that is down must not keep it waiting.
      {
        effect: { kind: 'behandelaar-ontbreekt', meldingId: melding.id },
        op: new Date(now.getTime() + ZOEKTIJD_MINUTEN * MINUUT),
      },
      {
        effect: { kind: 'melding-verwijderen', meldingId: melding.id },
        op: bewarenTot(now, profiel),
      },
    ],
    berichten: [{ soort: 'melden', aan: actor }],
  };
}

export function isCompleet(antwoorden: Antwoorden, profiel: Profiel): boolean {
  return teStellen(antwoorden, profiel).every((v) => v.id === 'controle' || v.beantwoord(antwoorden));
}

/** When the working copy goes: the bewaartermijn of the municipality after it was sent in (D-11). */
export function bewarenTot(ingediendOp: Date, profiel: Profiel): Date {
  const tot = new Date(ingediendOp);
  tot.setUTCMonth(tot.getUTCMonth() + profiel.bewaartermijnMaanden);
  return tot;
}

function volgende(antwoorden: Antwoorden, vraag: Vraag, profiel: Profiel): VraagId {
  if (!vraag.beantwoord(antwoorden)) return vraag.id;
  const open = teStellen(antwoorden, profiel).filter((v) => !v.beantwoord(antwoorden));
  return open[0]?.id ?? 'controle';
}

/** Answers to questions that are no longer asked are dropped: what is not asked is not kept. */
function opgeschoond(antwoorden: Antwoorden, profiel: Profiel): Antwoorden {
  const over: Antwoorden = { ...antwoorden };
  for (const vraag of vragen) {
    if (vraag.nodig(over, profiel)) continue;
    for (const veld of vraag.velden) delete (over as Record<string, unknown>)[veld.id];
    if (vraag.velden.length === 0) delete (over as Record<string, unknown>)[sleutel(vraag.id)];
  }
  return over;
}

/** The field in which a question with buttons only keeps its answer. */
export function sleutel(vraag: VraagId): keyof Antwoorden | VraagId {
  return vraag === 'oordeel' ? 'tochMelden' : vraag;
}
