import { kiesBehandelaar, toewijzen, type Kandidaten } from '../domain/afhandelen';
import { slachtoffer, type Melding, type PersoonId } from '../domain/melding';
import { bewaar } from './bewaar';
import type { Deps as MeldenDeps } from './melden';
import type { Directory } from './ports';

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
  return geef(deps, meldingId, voor, gevonden, melder?.naam);
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
  melderNaam?: string,
): Promise<Gedaan> {
  const { store, clock, profiel } = deps;
  const gekozen = kiesBehandelaar(voor, gevonden, profiel);
  if (!gekozen) throw new Error('the profiel names no coordinator');
  return store.transaction(async (tx) => {
    const nu = await tx.meldingen.get(meldingId);
    // The answer to 'voor wie' may have changed meanwhile: the job of that change decides.
    if (!nu || slachtoffer(nu) !== voor) return 'niet-nodig';
    const decision = toewijzen(melderNaam === undefined ? nu : { ...nu, melderNaam }, gekozen, clock.now());
    if (decision.ok) await bewaar(tx, deps, decision);
    return 'gedaan';
  });
}

const isToegewezen = (melding: Melding) => melding.handelingen.some((h) => h.wat === 'toegewezen');

async function kandidaten({ directory, clock, profiel }: Deps, voor: PersoonId): Promise<Kandidaten> {
  const leidinggevende = await directory.getLeidinggevende(voor);
  const afwezig = leidinggevende ? await directory.isAfwezig(leidinggevende.id, clock.now()) : false;
  const { vervangers, irm, coordinatoren } = profiel.rollen;
  const namen = leidinggevende && !afwezig ? [] : [...vervangers, ...irm, ...coordinatoren].map((r) => r.id);
  const gevonden = await Promise.all([...new Set(namen)].map((id) => directory.getPersoon(id)));
  return {
    ...(leidinggevende?.actief
      ? {
          leidinggevende: {
            id: leidinggevende.id,
            naam: leidinggevende.naam,
            ...(leidinggevende.mail === undefined ? {} : { mail: leidinggevende.mail }),
            afwezig,
          },
        }
      : {}),
    bekend: new Map(
      gevonden
        .filter((p) => p !== undefined)
        .map(({ id, naam, mail }) => [id, { naam, ...(mail === undefined ? {} : { mail }) }]),
    ),
  };
}
