import { accept, type Accepted, type TeSturen } from './decision';
import { later } from './effect';
import { metHandeling } from './handeling';
import { isWerktijd } from './kalender';
import { letselBerichten, letselMomenten } from './letsel';
import { isBereikbaar, slachtoffer, type Behandelaar, type Melding, type PersoonId } from './melding';
import type { Profiel } from './protocol/profiel';
import { isSpoed, oppakkenVoor, vraagtCoordinator } from './spoed';

/** What is known of the people around the one it happened to, after asking the directory. */
export interface Kandidaten {
  leidinggevende?: { id: PersoonId; naam: string; mail?: string; afwezig: boolean };
  /** Names and addresses of the people the profiel names, by id, as far as the directory knows them. */
  bekend: ReadonlyMap<PersoonId, { naam: string; mail?: string }>;
  /** The one it happened to has a guest account (D-88). */
  gast?: boolean;
}

/** What the melding says about who must not handle it. */
export interface Wens {
  /** 'Liever niet mijn leidinggevende' (D-83). */
  anders?: boolean;
  /** The other people it happened to (D-84, D-87). */
  betrokkenen?: readonly PersoonId[];
}

/** `ook`: who is only told. `buiten`: who must not hear of it by another function either. */
export interface Gekozen {
  behandelaar: Behandelaar;
  ook: PersoonId[];
  buiten?: PersoonId[];
}

/**
 * The fallback chain (T22, D-80..D-88): the contact of people with a route of their own; the coordinator when the
 * melder wants somebody else; the IRM when the leidinggevende is in it too; the leidinggevende; when absent the
 * vervanger, who then handles it; with none the coordinator, else the IRM. Undefined only when the profiel names
 * nobody at all.
 */
export function kiesBehandelaar(
  voor: PersoonId,
  kandidaten: Kandidaten,
  profiel: Profiel,
  { anders = false, betrokkenen = [] }: Wens = {},
): Gekozen | undefined {
  const { bekend } = kandidaten;
  const { vervangers, irm, coordinatoren } = profiel.rollen;
  const niet = [voor, ...betrokkenen];
  const contact = findContact(voor, kandidaten, profiel, niet);
  if (contact) return { behandelaar: metNaam(contact, 'contactpersoon', bekend), ook: [] };

  const gevonden = kandidaten.leidinggevende;
  const baas = gevonden && gevonden.id !== voor ? gevonden : undefined;
  const bijCoordinator = coordinatoren.map((r) => ({ ...r, route: 'coordinator' as const }));
  const bijIrm = irm.map((r) => ({ ...r, route: 'irm' as const }));
  const zijnVervangers = vervangers.filter((v) => v.van === baas?.id).map((v) => v.id);
  const keten = { voor, niet, bekend, ...(baas ? { baas: baas.id } : {}) };
  if (anders)
    return uitKeten([...bijCoordinator, ...bijIrm], { ...keten, buiten: zijnVervangers, waarom: 'anders' });
  if (!baas) return uitKeten([...bijCoordinator, ...bijIrm], keten);
  if (betrokkenen.includes(baas.id))
    return uitKeten([...bijIrm, ...bijCoordinator], { ...keten, waarom: 'zelf-betrokken' });

  const { id, naam, mail, afwezig } = baas;
  const zelf: Behandelaar = { id, naam, ...(mail === undefined ? {} : { mail }), route: 'leidinggevende' };
  if (!afwezig) return { behandelaar: zelf, ook: [] };
  const vervanger = vervangers.find((v) => v.van === id && !niet.includes(v.id));
  if (!vervanger) return { behandelaar: zelf, ook: idsZonder(coordinatoren, [...niet, id]) };
  return { behandelaar: metNaam(vervanger, 'vervanger', bekend), ook: [id] };
}

/** Political office holders first (R009, D-44), then hired and partner staff (A47, D-88). */
function findContact(
  voor: PersoonId,
  { gast = false }: Kandidaten,
  { rollen }: Profiel,
  niet: readonly PersoonId[],
): { id: PersoonId; naam: string } | undefined {
  const past = rollen.contactpersonen.filter(
    (c) => !niet.includes(c.id) && (c.voor.includes(voor) || (c.gasten && gast)),
  );
  return (
    past.find((c) => c.soort === 'politiek' && c.voor.includes(voor)) ??
    past.find((c) => c.voor.includes(voor)) ??
    past[0]
  );
}

interface Keten {
  voor: PersoonId;
  /** Who it happened to, all of them. */
  niet: readonly PersoonId[];
  baas?: PersoonId;
  buiten?: readonly PersoonId[];
  waarom?: NonNullable<Behandelaar['waarom']>;
  bekend: Kandidaten['bekend'];
}

/** The first who may do it; better somebody who is in it himself than nobody: he knows whom to ask (T22). */
function uitKeten(
  mensen: readonly { id: PersoonId; naam: string; route: Behandelaar['route'] }[],
  { voor, niet, baas = voor, buiten = [], waarom, bekend }: Keten,
): Gekozen | undefined {
  const rondes = [[...niet, baas, ...buiten], [voor, baas], [voor], []];
  const eerste = rondes.flatMap((uit) => mensen.filter((r) => !uit.includes(r.id)))[0];
  if (!eerste) return undefined;
  const behandelaar = metNaam(eerste, eerste.route, bekend);
  if (waarom === undefined) return { behandelaar, ook: [] };
  const erbuiten = [baas, ...buiten].filter((id) => id !== voor && id !== eerste.id);
  return { behandelaar: { ...behandelaar, waarom }, ook: [], buiten: erbuiten };
}

export const isToegewezen = (melding: Melding): boolean =>
  melding.handelingen.some((h) => h.wat === 'toegewezen');

/** Gives a melding that was sent in to its behandelaar, once: cards, messages, talks and the timer follow. */
export function toewijzen(
  melding: Melding,
  { behandelaar, ook, buiten = [] }: Gekozen,
  { now, profiel }: { now: Date; profiel: Profiel },
): Accepted<Melding> {
  if (melding.status === 'concept') return accept({ ...melding, behandelaar });
  // Withdrawn before anybody had it: then nobody gets it.
  if (isToegewezen(melding) || melding.status === 'ingetrokken') return accept(melding);
  const next = { ...melding, behandelaar, ...(buiten.length > 0 ? { buiten } : {}) };
  const meldingId = melding.id;
  return accept(metHandeling(next, { wat: 'toegewezen', op: now }), {
    taken: [
      ...melding.nazorg
        .filter((gesprek) => gesprek.status === 'te-plannen')
        .map(({ soort }) => ({ effect: { kind: 'nazorg-plannen' as const, meldingId, soort } })),
      later(meldingId, 'oppakken-1', oppakkenVoor(now, melding, profiel)),
      ...letselMomenten(next, profiel, now),
    ],
    berichten: [...berichtenBij(next, behandelaar, ook, { now, profiel }), ...letselBerichten(next, profiel)],
  });
}

function berichtenBij(
  melding: Melding,
  behandelaar: Behandelaar,
  ook: readonly PersoonId[],
  { now, profiel }: { now: Date; profiel: Profiel },
): TeSturen[] {
  const { melder, spoorVan, antwoorden, buiten = [] } = melding;
  const { coordinatoren, vervangers } = profiel.rollen;
  const getroffene = slachtoffer(melding);
  const niet = [getroffene, behandelaar.id, ...(antwoorden.betrokkenen ?? []), ...buiten, ...ook];
  const advies = spoorVan === undefined && vraagtCoordinator(melding);
  // D-52: outside working hours the leidinggevende counts as absent, so the vervanger has the choice at once.
  const dicht = isSpoed(melding) && !isWerktijd(now, profiel);
  const ingevallen = dicht ? vervangers.filter((v) => v.van === behandelaar.id) : [];
  const bericht = getroffene !== melder && isBereikbaar(melding);
  return [
    { soort: 'afhandelen', aan: behandelaar.id },
    ...idsZonder(ingevallen, niet).map((aan) => ({ soort: 'overnemen' as const, aan })),
    ...idsZonder(advies ? coordinatoren : [], niet).map((aan) => ({
      soort: 'coordinator-info' as const,
      aan,
    })),
    ...ook.map((aan) => ({ soort: 'ter-informatie' as const, aan })),
    { soort: 'melden', aan: melder },
    ...(bericht ? [{ soort: 'slachtoffer' as const, aan: getroffene }] : []),
  ];
}

function metNaam(
  { id, naam }: { id: PersoonId; naam: string },
  route: Behandelaar['route'],
  bekend: Kandidaten['bekend'],
): Behandelaar {
  const mail = bekend.get(id)?.mail;
  return { id, naam: bekend.get(id)?.naam ?? naam, ...(mail === undefined ? {} : { mail }), route };
}

const idsZonder = (mensen: readonly { id: PersoonId }[], zonder: readonly PersoonId[]) =>
  mensen.map((m) => m.id).filter((id) => !zonder.includes(id));
