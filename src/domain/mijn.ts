import type { Invoer } from './antwoord';
import { leesAntwoord } from './antwoord';
import { MAX_TEKST } from './antwoorden';
import { accept, refuse, type Accepted, type Decision, type Refused, type TeSturen } from './decision';
import { metHandeling, weiger, type Context } from './handeling';
import { plusDagen } from './kalender';
import { findVraag } from './melden';
import { gesprekSoorten, type Melding } from './melding';
import { uitAgenda } from './nazorgstand';
import { maskeer, zoekGegevens } from './persoonsgegevens';
import { zwaarsteType } from './protocol/gedrag';
import type { Vraag } from './protocol/vragenlijst';
import { metTijd } from './tijd';
import { vormenUit } from './vormen';

/** What is left of a melding that was withdrawn is removed after so many days. */
export const INTREK_DAGEN = 30;
/** More additions than this are a conversation: that is for people. */
export const MAX_AANVULLINGEN = 20;

/** What the melder wants with what the guard saw in his text; nothing chosen yet: he is asked. */
export type Wacht = 'vraag' | 'maskeer' | 'laat';

/** Adds a text to a melding that was sent in (D-85: the colleague it is about may do so too). Twice is once. */
export function aanvullen(
  melding: Melding,
  { tekst, wacht }: { tekst: string; wacht: Wacht },
  context: Context,
): Decision<Melding> {
  const nee = weiger(melding, context, 'aanvullen') ?? isVoorbij(melding);
  if (nee) return nee;
  const ruw = tekst.trim();
  const fout = (code: 'verplicht' | 'te-lang' | 'persoonsgegevens') => ({
    ok: false as const,
    fouten: [{ veld: 'aanvulling', code }],
  });
  if (ruw === '') return fout('verplicht');
  const eerder = melding.aanvullingen ?? [];
  if (ruw.length > MAX_TEKST || eerder.length >= MAX_AANVULLINGEN) return fout('te-lang');
  if (wacht === 'vraag' && zoekGegevens(ruw).length > 0) return fout('persoonsgegevens');
  const klaar = wacht === 'maskeer' ? maskeer(ruw) : ruw;
  if (eerder.at(-1)?.tekst === klaar) return accept(melding);
  const { actor, now } = context;
  const nieuw = { op: now, door: actor, tekst: klaar.slice(0, MAX_TEKST) };
  const next = { ...melding, aanvullingen: [...eerder, nieuw] };
  return accept(metHandeling(next, { wat: 'aangevuld', door: actor, op: now }), {
    berichten: aanBehandelaar(melding, 'aangevuld'),
  });
}

/** Corrects T0: the melder, or the behandelaar who knows better. Faults come back at `datum` or `tijd`. */
export function tijdCorrigeren(
  melding: Melding,
  velden: Invoer['velden'],
  context: Context,
): Decision<Melding> {
  const nee = weiger(melding, context, 'tijd-corrigeren') ?? isVoorbij(melding) ?? isSpoor(melding);
  if (nee) return nee;
  const gelezen = leesAntwoord(findVraag('wanneer') as Vraag, { velden }, context);
  if (!gelezen.ok) return { ok: false, fouten: gelezen.fouten };
  const { incidentOp } = gelezen.antwoord as { incidentOp: Date };
  return metTijd(zonderOngeveer(melding), incidentOp, context);
}

/**
 * D-94: until it was taken up it is gone at once; after that the behandelaar is asked. Never where the employer must
 * act: fysiek. A second click sees how it stands.
 */
export function intrekken(melding: Melding, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'intrekken') ?? isVoorbij(melding) ?? isSpoor(melding);
  if (nee) return nee;
  if (isFysiek(melding)) return refuse('niet-intrekken');
  return ingetrokkenOfGevraagd(melding, context);
}

/** A track of another colleague goes the same way as the melding it belongs to. */
export function spoorIntrekken(spoor: Melding, context: Context): Accepted<Melding> {
  return isVoorbij(spoor) ? accept(spoor) : ingetrokkenOfGevraagd(spoor, context);
}

/** When what is left of it is removed; undefined when it was not withdrawn. */
export function ingetrokkenTot({ status, handelingen }: Melding): Date | undefined {
  const op = handelingen.findLast((h) => h.wat === 'ingetrokken')?.op;
  return status === 'ingetrokken' && op ? plusDagen(op, INTREK_DAGEN) : undefined;
}

/** The melder asked for it and the behandelaar has not answered. */
export function isIntrekkingGevraagd({ handelingen, status }: Melding): boolean {
  const laatste = handelingen.findLast(
    (h) => h.wat === 'intrekking-gevraagd' || h.wat === 'intrekking-blijft',
  );
  return status === 'opgepakt' && laatste?.wat === 'intrekking-gevraagd';
}

function ingetrokkenOfGevraagd(melding: Melding, { actor, now }: Context): Accepted<Melding> {
  if (melding.status === 'opgepakt') {
    if (isIntrekkingGevraagd(melding)) return accept(melding);
    const gevraagd = metHandeling(melding, { wat: 'intrekking-gevraagd', door: actor, op: now });
    return accept(gevraagd, { berichten: aanBehandelaar(melding, 'intrekverzoek') });
  }
  const { next, taken } = uitAgenda(melding, gesprekSoorten, 'vervallen');
  const klaar = metHandeling(uitgekleed(next), { wat: 'ingetrokken', door: actor, op: now });
  const tot = plusDagen(now, INTREK_DAGEN);
  return accept(klaar, {
    taken: [...taken, { effect: { kind: 'melding-verwijderen', meldingId: melding.id }, op: tot }],
    berichten: [
      { soort: 'melden', aan: melding.melder },
      ...(actor === melding.melder ? [] : [{ soort: 'ingetrokken' as const, aan: melding.melder }]),
      ...aanBehandelaar(melding, 'ingetrokken').filter(({ aan }) => aan !== actor),
    ],
  });
}

/**
 * What happened is nobody's business any more. Left are the dates, the people and what was done when, so that the
 * state can be shown until it is removed.
 */
function uitgekleed(m: Melding): Melding {
  const { incidentOp, wie, slachtoffer: collega } = m.antwoorden;
  const { id, version, nummer, taal, melder, begonnenOp, ingediendOp, vraag, behandelaar, eerder } = m;
  return {
    ...{ id, version, taal, melder, begonnenOp, vraag },
    status: 'ingetrokken',
    voorzet: [],
    antwoorden: {
      ...(incidentOp ? { incidentOp } : {}),
      ...(wie ? { wie } : {}),
      ...(collega ? { slachtoffer: collega } : {}),
    },
    nazorg: m.nazorg.map(({ soort, uiterlijk, status }) => ({ soort, uiterlijk, status })),
    handelingen: m.handelingen,
    ...(nummer === undefined ? {} : { nummer }),
    ...(ingediendOp ? { ingediendOp } : {}),
    ...(behandelaar ? { behandelaar } : {}),
    ...(eerder ? { eerder } : {}),
    ...(m.buiten ? { buiten: m.buiten } : {}),
    ...(m.spoorVan === undefined ? {} : { spoorVan: m.spoorVan }),
  };
}

/** A time that was about right is exact now. */
function zonderOngeveer(melding: Melding): Melding {
  const { voorlopig, ...antwoorden } = melding.antwoorden;
  const over = voorlopig?.filter((sleutel) => sleutel !== 'incidentOp') ?? [];
  return { ...melding, antwoorden: { ...antwoorden, ...(over.length === 0 ? {} : { voorlopig: over }) } };
}

/** By what the melder said, and by what the behandelaar made of it. */
function isFysiek({ antwoorden, dossier }: Melding): boolean {
  const anders = dossier?.classificaties.at(-1)?.gedrag ?? [];
  return [vormenUit(antwoorden), anders].some((vormen) => zwaarsteType(vormen) === 'fysiek');
}

function isVoorbij({ status }: Melding): Refused | undefined {
  return status === 'afgerond' || status === 'ingetrokken' ? refuse(status) : undefined;
}

/** A track follows the melding it belongs to. */
const isSpoor = ({ spoorVan }: Melding) => (spoorVan === undefined ? undefined : refuse('niet-bevoegd'));

function aanBehandelaar(
  { behandelaar, handelingen }: Melding,
  soort: 'aangevuld' | 'ingetrokken' | 'intrekverzoek',
): TeSturen[] {
  // Nobody has it yet: then there is nobody to tell.
  if (!behandelaar || !handelingen.some((h) => h.wat === 'toegewezen')) return [];
  return [
    { soort, aan: behandelaar.id, opnieuw: true },
    { soort: 'afhandelen', aan: behandelaar.id },
  ];
}

/** A person sees what he added himself; whoever handles it sees all. */
export function aanvullingenVan({ aanvullingen = [] }: Melding, lezer?: string) {
  return aanvullingen.filter(({ door }) => lezer === undefined || door === lezer);
}
