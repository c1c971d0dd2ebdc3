import { isToegewezen, kiesBehandelaar, toewijzen, type Kandidaten } from '../domain/toewijzen';
import { slachtoffer, type PersoonId } from '../domain/melding';
import { bewaar } from './bewaar';
import type { Deps as MeldenDeps } from './melden';
import type { Directory, Persoon } from './ports';

export interface Deps extends MeldenDeps {
  directory: Directory;
}

type Gedaan = 'gedaan' | 'niet-nodig';

/** Worker: asks the directory who handles it, outside any transaction, then gives the melding to that person. */
export async function behandelaarZoeken(deps: Deps, meldingId: string): Promise<Gedaan> {
  const melding = await deps.store.transaction((tx) => tx.meldingen.get(meldingId));
  if (!melding || isToegewezen(melding)) return 'niet-nodig';
  const voor = slachtoffer(melding);
  const gevonden = await kandidaten(deps, voor);
  const melder = await deps.directory.getPersoon(melding.melder);
  const collega = voor === melding.melder ? undefined : await deps.directory.getPersoon(voor);
  return geef(deps, meldingId, voor, gevonden, { melder: melder?.naam, collega: collega?.naam });
}

/** Worker, after the last try: the directory did not answer, so the chain of the profiel decides without it. */
export async function zonderAdresboek(deps: Deps, meldingId: string): Promise<Gedaan> {
  const melding = await deps.store.transaction((tx) => tx.meldingen.get(meldingId));
  // A concept asks again when it is sent in.
  if (!melding || melding.status === 'concept' || isToegewezen(melding)) return 'niet-nodig';
  return geef(deps, meldingId, slachtoffer(melding), { bekend: new Map() });
}

async function geef(
  deps: Deps,
  meldingId: string,
  voor: PersoonId,
  gevonden: Kandidaten,
  namen: { melder?: string | undefined; collega?: string | undefined } = {},
): Promise<Gedaan> {
  const { store, clock, profiel } = deps;
  const gekozen = kiesBehandelaar(voor, gevonden, profiel);
  if (!gekozen) throw new Error('the profiel names no coordinator');
  return store.transaction(async (tx) => {
    const nu = await tx.meldingen.get(meldingId);
    // The answer to 'voor wie' may have changed meanwhile: the job of that change decides.
    if (!nu || isToegewezen(nu) || slachtoffer(nu) !== voor) return 'niet-nodig';
    const { slachtofferNaam: _, ...rest } = nu; // maybe of the colleague of an earlier answer
    const metNaam = {
      ...rest,
      ...(namen.melder === undefined ? {} : { melderNaam: namen.melder }),
      ...(namen.collega === undefined ? {} : { slachtofferNaam: namen.collega }),
    };
    await bewaar(tx, deps, toewijzen(metNaam, gekozen, clock.now()));
    return 'gedaan';
  });
}

async function kandidaten({ directory, clock, profiel }: Deps, voor: PersoonId): Promise<Kandidaten> {
  const gevonden = await directory.getLeidinggevende(voor);
  const baas = gevonden?.actief && gevonden.id !== voor ? gevonden : undefined;
  const afwezig = baas ? await directory.isAfwezig(baas.id, clock.now()) : false;
  const leidinggevende = baas && { id: baas.id, ...naamEnMail(baas), afwezig };
  if (leidinggevende && !afwezig) return { leidinggevende, bekend: new Map() };
  const { vervangers, irm, coordinatoren } = profiel.rollen;
  const ids = new Set([...vervangers, ...irm, ...coordinatoren].map((r) => r.id));
  const mensen = await Promise.all([...ids].map((id) => directory.getPersoon(id)));
  const bekend = new Map(mensen.filter((p) => p !== undefined).map((p) => [p.id, naamEnMail(p)]));
  return { ...(leidinggevende ? { leidinggevende } : {}), bekend };
}

function naamEnMail({ naam, mail }: Persoon): { naam: string; mail?: string } {
  return { naam, ...(mail === undefined ? {} : { mail }) };
}
