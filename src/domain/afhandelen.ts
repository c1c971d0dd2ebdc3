import { aangifteBesluit } from './protocol/aangifte';
import { maatregelIds, voorstel, type MaatregelId, type Voorstel } from './protocol/maatregelen';
import { accept, refuse, type Accepted, type Decision, type Refused, type Veldfout } from './decision';
import { mag, type Handelen } from './bevoegdheid';
import { feitenUit } from './meldbesluit';
import {
  isBereikbaar,
  MAX_REDEN,
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
  // Better somebody who is in it himself than nobody: he knows whom to ask.
  const eerste = keten.find((r) => r.id !== voor) ?? keten[0];
  return eerste && { behandelaar: metNaam(eerste, eerste.route, bekend), ook: [] };
}

export const isToegewezen = (melding: Melding): boolean =>
  melding.handelingen.some((h) => h.wat === 'toegewezen');

/** Gives a melding that was sent in to its behandelaar, once: cards, messages and the three talks follow. */
export function toewijzen(
  melding: Melding,
  { behandelaar, ook }: { behandelaar: Behandelaar; ook: PersoonId[] },
  now: Date,
): Accepted<Melding> {
  if (melding.status === 'concept') return accept({ ...melding, behandelaar });
  if (isToegewezen(melding)) return accept(melding);
  const getroffene = slachtoffer(melding);
  const bericht = getroffene !== melding.melder && isBereikbaar(melding);
  return accept(metHandeling({ ...melding, behandelaar }, { wat: 'toegewezen', op: now }), {
    taken: melding.nazorg
      .filter((gesprek) => gesprek.status === 'te-plannen')
      .map(({ soort }) => ({ effect: { kind: 'nazorg-plannen', meldingId: melding.id, soort } })),
    berichten: [
      { soort: 'afhandelen', aan: behandelaar.id },
      ...ook.map((aan) => ({ soort: 'ter-informatie' as const, aan })),
      { soort: 'melden', aan: melding.melder },
      ...(bericht ? [{ soort: 'slachtoffer' as const, aan: getroffene }] : []),
    ],
  });
}

/** Seeing the content is an act of its own: it stands in the audit trail (D-111). */
export function bekijken(melding: Melding, { actor, now, profiel }: Context): Decision<Melding> {
  const nee = weiger(melding, actor, 'inhoud-zien', profiel);
  if (nee) return nee;
  return accept(metHandeling(melding, { wat: 'bekeken', door: actor, op: now }));
}

/** 'Ik pak dit op': the melder is told. */
export function oppakken(melding: Melding, { actor, now, profiel }: Context): Decision<Melding> {
  const nee = weiger(melding, actor, 'oppakken', profiel);
  if (nee) return nee;
  if (melding.status === 'opgepakt') return refuse('al-opgepakt');
  return accept(
    metHandeling(
      { ...melding, status: 'opgepakt', opgepaktOp: now },
      { wat: 'opgepakt', door: actor, op: now },
    ),
    {
      berichten: [
        { soort: 'afhandelen', aan: actor },
        { soort: 'melden', aan: melding.melder },
        { soort: 'opgepakt', aan: melding.melder },
      ],
    },
  );
}

/** First time or recidive, by the look-up of the behandelaar in GIR (A46, D-92). */
export function recidiveInvullen(
  melding: Melding,
  recidive: NonNullable<Melding['recidive']>,
  { actor, now, profiel }: Context,
): Decision<Melding> {
  const nee = weiger(melding, actor, 'recidive-invullen', profiel) ?? naOppakken(melding);
  if (nee) return nee;
  if (melding.recidive === recidive) return accept(melding);
  // The decision stands on this answer.
  if (melding.maatregelbesluit) return refuse('al-besloten');
  return accept(metHandeling({ ...melding, recidive }, { wat: 'recidive-ingevuld', door: actor, op: now }));
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

export type Keuze = { keuze: 'akkoord' } | { keuze: 'aangepast'; maatregelen: MaatregelId[]; reden: string };

/** The approval of the leidinggevende: the proposal as it is, or other measures with a reason (A04, R012). */
export function besluiten(
  melding: Melding,
  besluit: Keuze,
  { actor, now, profiel }: Context,
): Decision<Melding> {
  const nee = weiger(melding, actor, 'maatregel-besluiten', profiel) ?? naOppakken(melding);
  if (nee) return nee;
  if (melding.maatregelbesluit) return refuse('al-besloten');
  const gedaan = voorstelVoor(melding);
  if (!gedaan) return refuse('eerst-recidive');
  // A12, A14: where the matrix proposes nothing there is nothing to agree with.
  if (besluit.keuze === 'akkoord' && gedaan.soort !== 'voorstel') return refuse('reden-verplicht');
  const fouten = besluit.keuze === 'akkoord' ? [] : controleer(besluit, gedaan);
  if (fouten.length > 0) return { ok: false, fouten };
  const genomen: Maatregelbesluit = {
    rij: gedaan.rijen,
    aangifte: aangifteVoor(melding),
    door: actor,
    op: now,
    ...(besluit.keuze === 'akkoord'
      ? { keuze: 'akkoord', maatregelen: gedaan.maatregelen }
      : {
          keuze: 'aangepast',
          maatregelen: maatregelIds.filter((id) => besluit.maatregelen.includes(id)),
          reden: besluit.reden.trim(),
        }),
  };
  return accept(
    metHandeling(
      { ...melding, maatregelbesluit: genomen },
      { wat: `maatregel-${besluit.keuze}`, door: actor, op: now },
    ),
    { berichten: [{ soort: 'afhandelen', aan: actor }] },
  );
}

/** There is always a reaction (R133), but where the protocol itself proposes none (A12, A31). */
function controleer(
  { maatregelen, reden }: Extract<Keuze, { keuze: 'aangepast' }>,
  { soort }: Voorstel,
): Veldfout[] {
  const fouten: Veldfout[] = [];
  if (maatregelen.length === 0 && (soort === 'voorstel' || soort === 'handmatig-coordinator'))
    fouten.push({ veld: 'maatregelen', code: 'verplicht' });
  if (reden.trim() === '') fouten.push({ veld: 'reden', code: 'verplicht' });
  if (reden.trim().length > MAX_REDEN) fouten.push({ veld: 'reden', code: 'te-lang' });
  return fouten;
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

function weiger(melding: Melding, actor: PersoonId, wat: Handelen, profiel: Profiel): Refused | undefined {
  if (!mag(melding, actor, wat, profiel)) return refuse('niet-bevoegd');
  return melding.status === 'concept' ? refuse('niet-ingediend') : undefined;
}

function naOppakken(melding: Melding): Refused | undefined {
  return melding.status === 'opgepakt' ? undefined : refuse('eerst-oppakken');
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
const metHandeling = (melding: Melding, handeling: Handeling): Melding => ({
  ...melding,
  handelingen: [...melding.handelingen, handeling],
});
