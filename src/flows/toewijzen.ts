import { slachtoffer, type Melding, type PersoonId } from '../domain/melding';
import { isToegewezen, kiesBehandelaar, toewijzen, type Kandidaten, type Wens } from '../domain/toewijzen';
import { bewaar } from './bewaar';
import type { Deps as MeldenDeps } from './melden';
import type { Directory, Persoon } from './ports';
import type { Gedaan } from './queue';

export interface Deps extends MeldenDeps {
  directory: Directory;
}

/** Worker: asks the directory who handles it, outside any transaction, then gives the melding to that person. */
export async function behandelaarZoeken(deps: Deps, meldingId: string): Promise<Gedaan> {
  const melding = await deps.store.transaction((tx) => tx.meldingen.get(meldingId));
  if (!melding || isToegewezen(melding)) return 'niet-nodig';
  const voor = slachtoffer(melding);
  const zelf = await deps.directory.getPersoon(voor);
  const melder = voor === melding.melder ? zelf : await deps.directory.getPersoon(melding.melder);
  const wens = await wensVan(deps, melding);
  const gevonden = await kandidaten(deps, voor, zelf?.gast ?? false, wens);
  const collega = voor === melding.melder ? undefined : zelf;
  return geef(deps, meldingId, { voor, gevonden, wens }, { melder: melder?.naam, collega: collega?.naam });
}

/** Worker, after the last try: the directory did not answer, so the chain of the profiel decides without it. */
export async function zonderAdresboek(deps: Deps, meldingId: string): Promise<Gedaan> {
  const melding = await deps.store.transaction((tx) => tx.meldingen.get(meldingId));
  // A concept asks again when it is sent in.
  if (!melding || melding.status === 'concept' || isToegewezen(melding)) return 'niet-nodig';
  const wens = await wensVan(deps, melding);
  return geef(deps, meldingId, { voor: slachtoffer(melding), gevonden: { bekend: new Map() }, wens });
}

async function geef(
  deps: Deps,
  meldingId: string,
  { voor, gevonden, wens }: { voor: PersoonId; gevonden: Kandidaten; wens: Wens },
  namen: { melder?: string | undefined; collega?: string | undefined } = {},
): Promise<Gedaan> {
  const { store, clock, profiel } = deps;
  return store.transaction(async (tx) => {
    const nu = await tx.meldingen.get(meldingId);
    // The answer to 'voor wie' may have changed meanwhile: the job of that change decides.
    if (!nu || isToegewezen(nu) || slachtoffer(nu) !== voor) return 'niet-nodig';
    // So may the wish for somebody else: what stands there now counts.
    const anders = nu.antwoorden.anders === 'ja';
    const gekozen = kiesBehandelaar(voor, gevonden, profiel, { ...wens, anders });
    if (!gekozen) throw new Error('the profiel names no coordinator');
    const { slachtofferNaam: _, ...rest } = nu; // maybe of the colleague of an earlier answer
    const metNaam = {
      ...rest,
      ...(namen.melder === undefined ? {} : { melderNaam: namen.melder }),
      ...(namen.collega === undefined ? {} : { slachtofferNaam: namen.collega }),
    };
    await bewaar(tx, deps, toewijzen(metNaam, gekozen, { now: clock.now(), profiel }));
    return 'gedaan';
  });
}

/** What the melding says about who must not handle it, with everybody else it happened to. */
async function wensVan({ store }: Deps, { id, spoorVan, antwoorden }: Melding): Promise<Wens> {
  return store.transaction(async (tx) => {
    // Always the dossier first, then its tracks: two tracks that are given away at once do not wait for each other.
    const kern = await tx.meldingen.get(spoorVan ?? id);
    const sporen = kern ? await tx.meldingen.list({ spoorVan: kern.id }) : [];
    const anderen = [...(kern ? [kern] : []), ...sporen].filter((m) => m.id !== id).map(slachtoffer);
    const betrokkenen = [...new Set([...anderen, ...(kern?.antwoorden.betrokkenen ?? [])])];
    return { anders: antwoorden.anders === 'ja', betrokkenen };
  });
}

async function kandidaten(
  { directory, clock, profiel }: Deps,
  voor: PersoonId,
  gast: boolean,
  wens: Wens,
): Promise<Kandidaten> {
  const gevonden = await directory.getLeidinggevende(voor);
  const baas = gevonden?.actief && gevonden.id !== voor ? gevonden : undefined;
  const afwezig = baas ? await directory.isAfwezig(baas.id, clock.now()) : false;
  const leidinggevende = baas && { id: baas.id, ...naamEnMail(baas), afwezig };
  const mogelijk = { ...(leidinggevende ? { leidinggevende } : {}), gast, bekend: new Map() };
  const gekozen = kiesBehandelaar(voor, mogelijk, profiel, wens);
  if (!gekozen || gekozen.behandelaar.route === 'leidinggevende') return mogelijk;
  const persoon = await directory.getPersoon(gekozen.behandelaar.id);
  return { ...mogelijk, bekend: new Map(persoon ? [[persoon.id, naamEnMail(persoon)]] : []) };
}

/** What is kept of somebody of the directory who handles it. */
export function naamEnMail({ naam, mail }: Persoon): { naam: string; mail?: string } {
  return { naam, ...(mail === undefined ? {} : { mail }) };
}
