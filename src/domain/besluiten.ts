import { aangifteVoor, controleerReden, voorCoordinator, voorstelVoor } from './classificeren';
import { accept, refuse, type Decision, type Veldfout } from './decision';
import { metHandeling, nietInBehandeling, weiger, type Context } from './handeling';
import { dossierVan, type Handeling, type Maatregelbesluit, type Melding } from './melding';
import { akkoordIrm, maatregelIds, type MaatregelId, type Voorstel } from './protocol/maatregelen';

export { aangifteVoor, voorstelVoor } from './classificeren';

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
  // The decision stands on this answer. Who could not look then may still look now.
  if (melding.maatregelbesluit && melding.recidive !== 'niet-gekeken') return refuse('al-besloten');
  const next = metHandeling({ ...melding, recidive }, { wat: 'recidive-ingevuld', door: actor, op: now });
  return accept(next, { berichten: voorCoordinator(next, context) });
}

export type Keuze =
  | { keuze: 'akkoord' }
  | {
      keuze: 'aangepast';
      maatregelen: MaatregelId[];
      /** Chosen in so many words: no measure at all. Only where the protocol proposes none (A12, A31, R133). */
      geen?: boolean;
      reden: string;
      /** Why not, where the protocol always asks for aangifte. */
      aangifteReden?: string;
    };

/** The approval of the leidinggevende: the proposal as it is, or other measures with a reason (A04, R012). */
export function besluiten(melding: Melding, besluit: Keuze, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'maatregel-besluiten') ?? nietInBehandeling(melding);
  if (nee) return nee;
  if (melding.maatregelbesluit && !isAfgewezen(melding)) return refuse('al-besloten');
  const gedaan = voorstelVoor(melding);
  if (!gedaan) return refuse('eerst-recidive');
  // A12, A14: where the matrix proposes nothing there is nothing to agree with.
  if (besluit.keuze === 'akkoord' && gedaan.soort !== 'voorstel') return refuse('reden-verplicht');
  const zonderAangifte =
    besluit.keuze === 'aangepast' &&
    aangifteVoor(melding) === 'altijd' &&
    !besluit.maatregelen.includes('aangifte');
  const aangifteReden = zonderAangifte ? (besluit.aangifteReden ?? '') : undefined;
  const fouten = besluit.keuze === 'akkoord' ? [] : controleer(besluit, gedaan, aangifteReden);
  if (fouten.length > 0) return { ok: false, fouten };
  const { actor, now, profiel } = context;
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
          ...(aangifteReden === undefined ? {} : { aangifteReden: aangifteReden.trim() }),
        }),
  };
  const opnieuw = zonderBesluit(melding, dossierVan(melding).instemming?.reden ?? '', now);
  const next = metHandeling(
    { ...opnieuw, maatregelbesluit: genomen },
    { wat: `maatregel-${besluit.keuze}`, door: actor, op: now },
  );
  // A04: compulsory aangifte is never dropped in silence.
  const coordinatoren = zonderAangifte ? profiel.rollen.coordinatoren.filter(({ id }) => id !== actor) : [];
  return accept(next, {
    berichten: [
      { soort: 'afhandelen', aan: actor },
      ...coordinatoren.map(({ id }) => ({
        soort: 'coordinator-info' as const,
        aan: id,
        opnieuw: true as const,
      })),
    ],
  });
}

/** Takes a decision back, with a reason: something was not known then (A46). What was decided stays on record. */
export function heropenen(melding: Melding, reden: string, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'maatregel-besluiten') ?? nietInBehandeling(melding);
  if (nee) return nee;
  if (!melding.maatregelbesluit) return refuse('eerst-besluiten');
  const fouten = controleerReden('reden', reden);
  if (fouten.length > 0) return { ok: false, fouten };
  const { actor, now } = context;
  return accept(
    metHandeling(zonderBesluit(melding, reden.trim(), now), {
      wat: 'besluit-heropend',
      door: actor,
      op: now,
    }),
    { berichten: [{ soort: 'afhandelen', aan: actor }] },
  );
}

/** The measure needs the IRM (R153). */
export function vraagtInstemming(besluit: Pick<Maatregelbesluit, 'maatregelen'> | undefined): boolean {
  return besluit?.maatregelen.some((id) => akkoordIrm.includes(id)) ?? false;
}

/** The IRM said no: the behandelaar decides again. */
export function isAfgewezen(melding: Melding): boolean {
  return (
    vraagtInstemming(melding.maatregelbesluit) && dossierVan(melding).instemming?.stand === 'niet-akkoord'
  );
}

/** Decided on 'first time', and after that GIR turned out to know the inwoner (A46): the decision must be seen again. */
export function isAchterhaald({ maatregelbesluit, recidive, handelingen }: Melding): boolean {
  const laatste = (...wat: Handeling['wat'][]) => handelingen.findLastIndex((h) => wat.includes(h.wat));
  return (
    maatregelbesluit !== undefined &&
    recidive === 'recidive' &&
    laatste('recidive-ingevuld') > laatste('maatregel-akkoord', 'maatregel-aangepast')
  );
}

/** The decision and the consent that belonged to it go out of force, and stay on record. */
function zonderBesluit(melding: Melding, reden: string, op: Date): Melding {
  const { maatregelbesluit, eerdereBesluiten = [], ...rest } = melding;
  if (!maatregelbesluit) return melding;
  const { instemming: _, ...zonder } = dossierVan(melding);
  return {
    ...rest,
    dossier: zonder,
    eerdereBesluiten: [...eerdereBesluiten, { besluit: maatregelbesluit, reden, op }],
  };
}

/** There is always a reaction (R133), but where the protocol itself proposes none (A12, A31). */
function controleer(
  { maatregelen, geen = false, reden }: Extract<Keuze, { keuze: 'aangepast' }>,
  { soort }: Voorstel,
  aangifteReden: string | undefined,
): Veldfout[] {
  const magGeen = soort === 'geen-voorstel-zelfbeschadiging' || soort === 'geen-voorstel-onder-drempel';
  const fouten: Veldfout[] = [];
  if (maatregelen.length === 0 && !(geen && magGeen)) fouten.push({ veld: 'maatregelen', code: 'verplicht' });
  if (maatregelen.length > 0 && geen) fouten.push({ veld: 'maatregelen', code: 'onduidelijk' });
  return [
    ...fouten,
    ...controleerReden('reden', reden),
    ...(aangifteReden === undefined ? [] : controleerReden('aangifteReden', aangifteReden)),
  ];
}
