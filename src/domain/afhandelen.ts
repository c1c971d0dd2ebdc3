import { aangifteBesluit } from './protocol/aangifte';
import { voorstel, type MaatregelId, type Voorstel } from './protocol/maatregelen';
import type { Decision, Refusal } from './decision';
import { mag, type Handelen } from './bevoegdheid';
import { feitenUit } from './meldbesluit';
import {
  slachtoffer,
  type Behandelaar,
  type Handeling,
  type Maatregelbesluit,
  type Melding,
  type PersoonId,
} from './melding';
import type { Profiel } from './protocol/profiel';

export interface Context {
  actor: PersoonId;
  now: Date;
  profiel: Profiel;
}

/** What is known of the people around the one it happened to, after asking the directory. */
export interface Kandidaten {
  leidinggevende?: { id: PersoonId; naam: string; mail?: string; afwezig: boolean };
  /** Names and addresses of the people the profiel names, by id, as far as the directory knows them. */
  bekend: ReadonlyMap<PersoonId, { naam: string; mail?: string }>;
}

/**
 * The fallback chain (T22, D-80, D-81): leidinggevende; when absent also the vervanger, who then handles it;
 * with none: the coordinator, else the IRM. Undefined only when the profiel names nobody at all.
 */
export function kiesBehandelaar(
  voor: PersoonId,
  kandidaten: Kandidaten,
  profiel: Profiel,
): { behandelaar: Behandelaar; ook: PersoonId[] } | undefined {
  const { leidinggevende, bekend } = kandidaten;
  const { vervangers, irm, coordinatoren } = profiel.rollen;
  if (leidinggevende && leidinggevende.id !== voor) {
    const { id, naam, mail } = leidinggevende;
    const zelf: Behandelaar = { id, naam, ...(mail === undefined ? {} : { mail }), route: 'leidinggevende' };
    if (!leidinggevende.afwezig) return { behandelaar: zelf, ook: [] };
    const vervanger = vervangers.find((v) => v.van === id && v.id !== voor);
    if (!vervanger) return { behandelaar: zelf, ook: idsZonder(coordinatoren, voor, id) };
    return { behandelaar: metNaam(vervanger, 'vervanger', bekend), ook: [id] };
  }
  const keten = [
    ...coordinatoren.map((r) => ({ ...r, route: 'coordinator' as const })),
    ...irm.map((r) => ({ ...r, route: 'irm' as const })),
  ];
  const eerste = keten.find((r) => r.id !== voor);
  return eerste && { behandelaar: metNaam(eerste, eerste.route, bekend), ook: [] };
}

/** Gives a melding that was sent in to its behandelaar, once: cards, messages and the three talks follow. */
export function toewijzen(
  melding: Melding,
  gekozen: { behandelaar: Behandelaar; ook: PersoonId[] },
  now: Date,
): Decision<Melding> {
  if (melding.status === 'concept') return klaar({ ...melding, behandelaar: gekozen.behandelaar });
  if (melding.handelingen.some((h) => h.wat === 'toegewezen')) return klaar(melding);
  const { behandelaar, ook } = gekozen;
  const getroffene = slachtoffer(melding);
  return {
    ok: true,
    next: metHandeling({ ...melding, behandelaar }, { wat: 'toegewezen', op: now }),
    taken: melding.nazorg
      .filter((gesprek) => gesprek.status === 'te-plannen')
      .map(({ soort }) => ({ effect: { kind: 'nazorg-plannen', meldingId: melding.id, soort } })),
    berichten: [
      { soort: 'afhandelen', aan: behandelaar.id },
      ...ook.map((aan) => ({ soort: 'ter-informatie' as const, aan })),
      { soort: 'melden', aan: melding.melder },
      ...(getroffene === melding.melder ? [] : [{ soort: 'slachtoffer' as const, aan: getroffene }]),
    ],
  };
}

/** Seeing the content is an act of its own: it stands in the audit trail (D-111). */
export function bekijken(melding: Melding, { actor, now, profiel }: Context): Decision<Melding> {
  const nee = weiger(melding, actor, 'inhoud-zien', profiel);
  if (nee) return nee;
  return klaar(metHandeling(melding, { wat: 'bekeken', door: actor, op: now }));
}

/** 'Ik pak dit op': the melder is told. */
export function oppakken(melding: Melding, { actor, now, profiel }: Context): Decision<Melding> {
  const nee = weiger(melding, actor, 'oppakken', profiel);
  if (nee) return nee;
  if (melding.status === 'opgepakt') return { ok: false, refusal: 'al-opgepakt' };
  return {
    ok: true,
    next: metHandeling(
      { ...melding, status: 'opgepakt', opgepaktOp: now },
      { wat: 'opgepakt', door: actor, op: now },
    ),
    taken: [],
    berichten: [
      { soort: 'afhandelen', aan: actor },
      { soort: 'melden', aan: melding.melder },
      { soort: 'opgepakt', aan: melding.melder },
    ],
  };
}

/** First time or recidive, by the look-up of the behandelaar in GIR (A46, D-92). */
export function recidiveInvullen(
  melding: Melding,
  recidive: NonNullable<Melding['recidive']>,
  { actor, now, profiel }: Context,
): Decision<Melding> {
  const nee = weiger(melding, actor, 'recidive-invullen', profiel) ?? naOppakken(melding);
  if (nee) return nee;
  if (melding.recidive === recidive) return klaar(melding);
  return klaar(metHandeling({ ...melding, recidive }, { wat: 'recidive-ingevuld', door: actor, op: now }));
}

/** The matrix cell for this melding; undefined until recidive was answered. Not known counts as first time (A46). */
export function voorstelVoor(melding: Melding): Voorstel | undefined {
  if (melding.recidive === undefined) return undefined;
  const { vormen, discriminatie, zelfbeschadiging } = feitenUit(melding.antwoorden);
  return voorstel({
    vormen,
    discriminatie: discriminatie === 'ja',
    zelfbeschadiging: zelfbeschadiging === 'ja',
    recidive: melding.recidive === 'recidive',
    onderDrempel: melding.oordeel?.melden === false,
  });
}

/** The approval of the leidinggevende: the proposal as it is, or other measures with a reason (A04, R012). */
export function besluiten(
  melding: Melding,
  besluit: { keuze: 'akkoord' } | { keuze: 'aangepast'; maatregelen: MaatregelId[]; reden: string },
  { actor, now, profiel }: Context,
): Decision<Melding> {
  const nee = weiger(melding, actor, 'maatregel-besluiten', profiel) ?? naOppakken(melding);
  if (nee) return nee;
  if (melding.maatregelbesluit) return { ok: false, refusal: 'al-besloten' };
  const gedaan = voorstelVoor(melding);
  if (!gedaan) return { ok: false, refusal: 'eerst-recidive' };
  if (besluit.keuze === 'aangepast' && besluit.reden.trim() === '') {
    return { ok: false, fouten: [{ veld: 'reden', code: 'verplicht' }] };
  }
  const genomen: Maatregelbesluit = {
    keuze: besluit.keuze,
    rij: gedaan.rijen,
    maatregelen: besluit.keuze === 'akkoord' ? gedaan.maatregelen : besluit.maatregelen,
    aangifte: aangifteVoor(melding),
    ...(besluit.keuze === 'aangepast' ? { reden: besluit.reden.trim() } : {}),
    door: actor,
    op: now,
  };
  return {
    ok: true,
    next: metHandeling(
      { ...melding, maatregelbesluit: genomen },
      {
        wat: besluit.keuze === 'akkoord' ? 'maatregel-akkoord' : 'maatregel-aangepast',
        door: actor,
        op: now,
      },
    ),
    taken: [],
    berichten: [{ soort: 'afhandelen', aan: actor }],
  };
}

/** Whether the protocol asks for aangifte: by the rule or by the matrix cell (A19). */
export function aangifteVoor(melding: Melding): Maatregelbesluit['aangifte'] {
  const { vormen, discriminatie } = feitenUit(melding.antwoorden);
  return aangifteBesluit({
    vormen,
    discriminatie: discriminatie === 'ja',
    recidive: melding.recidive === 'recidive',
  }).uitkomst;
}

function weiger(
  melding: Melding,
  actor: PersoonId,
  wat: Handelen,
  profiel: Profiel,
): { ok: false; refusal: Refusal } | undefined {
  if (!mag(melding, actor, wat, profiel)) return { ok: false, refusal: 'niet-bevoegd' };
  return melding.status === 'concept' ? { ok: false, refusal: 'niet-ingediend' } : undefined;
}

function naOppakken(melding: Melding): { ok: false; refusal: Refusal } | undefined {
  return melding.status === 'opgepakt' ? undefined : { ok: false, refusal: 'eerst-oppakken' };
}

function metNaam(
  { id, naam }: { id: PersoonId; naam: string },
  route: Behandelaar['route'],
  bekend: Kandidaten['bekend'],
): Behandelaar {
  const mail = bekend.get(id)?.mail;
  return { id, naam: bekend.get(id)?.naam ?? naam, ...(mail === undefined ? {} : { mail }), route };
}

const idsZonder = (mensen: readonly { id: PersoonId }[], ...zonder: PersoonId[]) =>
  mensen.map((m) => m.id).filter((id) => !zonder.includes(id));
const klaar = (next: Melding): Decision<Melding> => ({ ok: true, next, taken: [], berichten: [] });
const metHandeling = (melding: Melding, handeling: Handeling): Melding => ({
  ...melding,
  handelingen: [...melding.handelingen, handeling],
});
