import { accept, refuse, type Decision, type Veldfout } from './decision';
import { MAX_REDEN } from './dossier';
import { metHandeling, nietInBehandeling, weiger, type Context } from './handeling';
import { feitenUit } from './meldbesluit';
import type { Maatregelbesluit, Melding } from './melding';
import { aangifteBesluit } from './protocol/aangifte';
import { maatregelIds, voorstel, type MaatregelId, type Voorstel } from './protocol/maatregelen';

/** First time or recidive, by the look-up of the behandelaar in GIR (A46, D-92). */
export function recidiveInvullen(
  melding: Melding,
  recidive: NonNullable<Melding['recidive']>,
  context: Context,
): Decision<Melding> {
  const nee = weiger(melding, context, 'recidive-invullen') ?? nietInBehandeling(melding);
  if (nee) return nee;
  const { actor, now } = context;
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
export function besluiten(melding: Melding, besluit: Keuze, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'maatregel-besluiten') ?? nietInBehandeling(melding);
  if (nee) return nee;
  const { actor, now } = context;
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
