import { accept, type Accepted } from './decision';
import { metHandeling } from './handeling';
import { isBereikbaar, slachtoffer, type Behandelaar, type Melding, type PersoonId } from './melding';
import type { Profiel } from './protocol/profiel';

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
