import { slachtoffer, type Melding, type PersoonId } from './melding';
import type { Profiel } from './protocol/profiel';

export const rollen = [
  'melder',
  'slachtoffer',
  'getuige', // a colleague who reported what happened to another
  'behandelaar', // the leidinggevende, or who came in his place
  'leidinggevende', // had it before and stays informed
  'vervanger', // of the behandelaar, by the profiel
  'irm', // only when consent was asked or nobody took it up (D-23)
  'coordinator',
  'arbo',
  'bot',
  'beheerder',
] as const;
export type Rol = (typeof rollen)[number];

export const handelingen = [
  'invullen',
  'aanvullen',
  'tijd-corrigeren',
  'intrekken',
  'leidinggevende-kiezen',
  'status-zien',
  'eigen-inhoud-zien',
  'inhoud-zien',
  'letsel-zien',
  'recidive-zien',
  'maatregel-zien', // in headlines (D-20)
  'nazorg-zien',
  'nazorg-afzien',
  'eigen-nazorg-vragen',
  'gesprek-gevoerd',
  'gesprek-bevestigen',
  'oppakken',
  'overnemen',
  'overdragen',
  'samenvoegen',
  'recidive-invullen',
  'classificeren',
  'maatregel-besluiten',
  'instemmen',
  'instemming-zien',
  'taak-afvinken',
  'gir-zien',
  'aangifte-bijhouden',
  'brief-maken',
  'afronden',
] as const;
export type Handelen = (typeof handelingen)[number];

/** Who may do what (domain-facts section 2). What is not in a row is refused. */
const rechten: ReadonlyMap<Handelen, readonly Rol[]> = new Map<Handelen, readonly Rol[]>([
  ['invullen', ['melder']],
  ['aanvullen', ['melder', 'slachtoffer']], // D-85: the victim may complete it
  ['tijd-corrigeren', ['melder', 'behandelaar']],
  ['intrekken', ['melder']],
  ['leidinggevende-kiezen', ['melder']], // E5
  [
    'status-zien',
    ['melder', 'slachtoffer', 'behandelaar', 'leidinggevende', 'vervanger', 'irm', 'coordinator', 'arbo'],
  ],
  ['eigen-inhoud-zien', ['melder']],
  ['inhoud-zien', ['behandelaar', 'irm', 'coordinator']], // D-21, D-23, D-24
  ['letsel-zien', ['behandelaar', 'arbo']], // D-03: facts about health, so nobody else
  ['recidive-zien', ['behandelaar', 'irm', 'coordinator']], // D-20, D-25: not the employee, not M&O-Arbo
  ['maatregel-zien', ['melder', 'slachtoffer', 'behandelaar', 'irm', 'coordinator']],
  ['nazorg-zien', ['slachtoffer', 'behandelaar']], // D-20, D-21; not the coordinator, not the IRM
  ['nazorg-afzien', ['slachtoffer']], // A25
  ['eigen-nazorg-vragen', ['melder']], // D-86: who saw it
  ['gesprek-gevoerd', ['behandelaar']],
  ['gesprek-bevestigen', ['slachtoffer']], // N7
  ['oppakken', ['behandelaar']],
  ['overnemen', ['vervanger', 'irm', 'coordinator']],
  ['overdragen', ['behandelaar', 'coordinator']],
  ['samenvoegen', ['behandelaar']], // D-95: by the leidinggevende, never by itself
  ['recidive-invullen', ['behandelaar']], // D-92: only who looked in GIR
  ['classificeren', ['behandelaar', 'coordinator']], // A35, C16
  ['maatregel-besluiten', ['behandelaar']],
  ['instemmen', ['irm']], // R153
  ['instemming-zien', ['behandelaar', 'irm', 'coordinator']],
  ['taak-afvinken', ['behandelaar']],
  ['gir-zien', ['behandelaar', 'coordinator']],
  ['aangifte-bijhouden', ['behandelaar']],
  ['brief-maken', ['behandelaar']],
  ['afronden', ['behandelaar']],
]);

/** The parts of a melding that somebody can or cannot read. */
export const velden = [
  'feiten', // what the melder wrote
  'gedrag',
  'omstandigheden', // when, where, by which channel
  'letsel',
  'recidive',
  'maatregel',
  'nazorg',
  'melder-naam',
  'slachtoffer-naam',
  'aangifte',
  'gir',
] as const;
export type Veld = (typeof velden)[number];

/** Who may read what (domain-facts section 2). What is not in a row stays out of the card. */
const leesrechten: ReadonlyMap<Veld, readonly Rol[]> = new Map<Veld, readonly Rol[]>([
  ['feiten', ['melder', 'behandelaar', 'irm', 'coordinator']], // D-22: the melder his own text
  ['gedrag', ['melder', 'behandelaar', 'irm', 'coordinator', 'arbo']],
  ['omstandigheden', ['melder', 'behandelaar', 'irm', 'coordinator', 'arbo']], // D-25
  ['letsel', ['melder', 'behandelaar', 'arbo']], // D-03
  ['recidive', ['behandelaar', 'irm', 'coordinator']], // D-20, D-25, D-92
  ['maatregel', ['melder', 'slachtoffer', 'behandelaar', 'irm', 'coordinator']], // D-20: in headlines
  ['nazorg', ['slachtoffer', 'behandelaar']], // D-22, D-23, D-24
  ['melder-naam', ['melder', 'behandelaar', 'irm', 'coordinator']], // D-10
  ['slachtoffer-naam', ['melder', 'slachtoffer', 'behandelaar', 'irm', 'coordinator']],
  ['aangifte', ['slachtoffer', 'behandelaar', 'irm', 'coordinator']], // R159, D-22
  ['gir', ['behandelaar', 'coordinator']],
]);

/** Parts somebody plays by function, so not when it happened to him or he is kept out of it (D-83, D-84). */
const omDeFunctie: readonly Rol[] = ['vervanger', 'irm', 'coordinator', 'arbo'];

/** Whether the municipality gave him this function; what he may do with it in a melding: rollenVan. */
export const heeftFunctie = (
  functie: keyof Profiel['rollen'],
  wie: PersoonId,
  { rollen: r }: Profiel,
): boolean => r[functie].some(({ id }) => id === wie);

/** The parts a person plays in this melding; somebody can play more than one. */
export function rollenVan(melding: Melding, persoon: PersoonId, profiel: Profiel): Rol[] {
  const heeft = (mensen: readonly { id: PersoonId }[]) => mensen.some(({ id }) => id === persoon);
  const { behandelaar, antwoorden, buiten = [] } = melding;
  const isMelder = melding.melder === persoon;
  const isSlachtoffer = slachtoffer(melding) === persoon;
  const erbuiten = isSlachtoffer || [...buiten, ...(antwoorden.betrokkenen ?? [])].includes(persoon);
  const speelt: Record<Rol, boolean> = {
    melder: isMelder,
    slachtoffer: isSlachtoffer,
    getuige: isMelder && antwoorden.wie === 'getuige',
    behandelaar: behandelaar?.id === persoon,
    leidinggevende: heeft(melding.eerder ?? []),
    vervanger: heeft(vervangersBij(melding, profiel)),
    irm: isBijIrm(melding) && heeft(irmBij(melding, profiel)),
    coordinator: heeftFunctie('coordinatoren', persoon, profiel),
    arbo: heeftFunctie('arbo', persoon, profiel) && heeftLetsel(melding),
    bot: heeftFunctie('bot', persoon, profiel),
    beheerder: heeftFunctie('beheerders', persoon, profiel),
  };
  return rollen.filter((rol) => speelt[rol] && !(erbuiten && omDeFunctie.includes(rol)));
}

/** Who stands in for whoever has it or had it: of two who take it over at once the other still sees the state. */
export function vervangersBij(
  { behandelaar, eerder = [] }: Melding,
  { rollen }: Profiel,
): Profiel['rollen']['vervangers'] {
  const had = [...(behandelaar ? [behandelaar] : []), ...eerder].map(({ id }) => id);
  return rollen.vervangers.filter((v) => had.includes(v.van));
}

/** The IRMs above whoever has it or had it; with nobody there who is not in it himself, the others as well. */
export function irmBij(melding: Melding, { rollen: { irm, vervangers } }: Profiel): Profiel['rollen']['irm'] {
  const { behandelaar, eerder = [], melder, maatregelbesluit } = melding;
  const had = [...eerder, ...(behandelaar ? [behandelaar] : [])].map(({ id }) => id);
  const boven = [...had, ...vervangers.filter((v) => had.includes(v.id)).map((v) => v.van)];
  const eigen = irm.filter(({ voor }) => voor?.some((id) => boven.includes(id)) ?? true);
  const erin = [behandelaar?.id, melder, slachtoffer(melding), maatregelbesluit?.door];
  return eigen.some(({ id }) => !erin.includes(id)) ? eigen : irm;
}

/** Deny by default. */
export function mag(melding: Melding, persoon: PersoonId, wat: Handelen, profiel: Profiel): boolean {
  return speeltEen(melding, persoon, rechten.get(wat), profiel);
}

/** Whether this part of the melding may stand on a card for this person. Deny by default. */
export function magZien(melding: Melding, persoon: PersoonId, veld: Veld, profiel: Profiel): boolean {
  // What was not sent in is of the melder alone.
  if (melding.status === 'concept' && melding.melder !== persoon) return false;
  return speeltEen(melding, persoon, leesrechten.get(veld), profiel);
}

function speeltEen(
  melding: Melding,
  persoon: PersoonId,
  toegestaan: readonly Rol[] = [],
  profiel: Profiel,
): boolean {
  return rollenVan(melding, persoon, profiel).some((rol) => toegestaan.includes(rol));
}

/** D-23: the IRM is in it when consent was asked, or when nobody took it up. */
function isBijIrm({ dossier, geescaleerdOp }: Melding): boolean {
  return dossier?.instemming !== undefined || geescaleerdOp !== undefined;
}

/** D-25, D-30: any yes, or not known while somebody is injured. */
export function heeftLetsel({ antwoorden: a }: Melding): boolean {
  return [a.overleden, a.ziekenhuis, a.blijvendLetsel].some((feit) => feit === 'ja' || feit === 'onbekend');
}
