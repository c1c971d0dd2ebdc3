import { afspraakbestand, afspraakSoorten, zelfTeZetten } from '../domain/afspraakbestand';
import { mag } from '../domain/bevoegdheid';
import { briefOphalen } from '../domain/brieven';
import type { Blad } from '../domain/brieven/blad';
import type { BriefSoort } from '../domain/brieven/soorten';
import { plusMinuten } from '../domain/kalender';
import type { GesprekSoort, Melding, PersoonId } from '../domain/melding';
import type { Profiel } from '../domain/protocol/profiel';
import type { Deps as MeldenDeps } from './melden';
import type { Bestand, Brieven, Tx } from './ports';

export interface Deps extends MeldenDeps {
  brieven: Brieven;
  /** Where links to files lead, https origin; undefined: what is in them is shown as text. */
  origin: () => string | undefined;
}

/** How long a link works, and how often: previewers of chat programs may fetch it before the person does. */
export const LINK_MINUTEN = 15;
export const LINK_KEREN = 5;
/** Links of one person that work at the same time. */
export const LINKS_TEGELIJK = 20;
/** Path of a link; what follows is its key. */
export const LINK_PAD = '/bestanden/';

/** Whether this person has as many links as may work at the same time. */
export async function heeftAlle(tx: Tx, actor: PersoonId, now: Date): Promise<boolean> {
  return (await tx.bestanden.aantal(actor, now)) >= LINKS_TEGELIJK;
}

/** A link that expires. The file itself is made when it is fetched, and is kept nowhere. */
export async function maakLink(
  tx: Tx,
  { brieven }: Pick<Deps, 'brieven'>,
  { origin, now, ...wat }: Pick<Bestand, 'meldingId' | 'soort' | 'actor'> & { origin: string; now: Date },
): Promise<{ link: string; tot: Date }> {
  const sleutel = brieven.sleutel();
  const tot = plusMinuten(now, LINK_MINUTEN);
  await tx.bestanden.add({ ...wat, hash: brieven.hash(sleutel), vervaltOp: tot });
  return { link: `${origin}${LINK_PAD}${sleutel}`, tot };
}

export type Opgehaald =
  | { ok: true; bestand: Uint8Array; type: 'brief' | 'afspraak' }
  /** `onbekend`: never made, or long ago. `verlopen`: too late, too often, or it does not fit any more. */
  | { ok: false; waarom: 'onbekend' | 'verlopen' };

/**
 * The file behind a link, made now, so that it says how the melding is now. Whoever has the link has the file: no
 * other proof is asked. `telt`: false where only is asked whether it is there.
 */
export async function ophalen(
  { store, clock, profiel, brieven }: Deps,
  sleutel: string,
  { telt }: { telt: boolean },
): Promise<Opgehaald> {
  const hash = brieven.hash(sleutel);
  const blad = await store.transaction(
    async (tx): Promise<Blad | { ics: string } | 'onbekend' | 'verlopen'> => {
      const now = clock.now();
      const rij = await tx.bestanden.get(hash);
      if (!rij) return 'onbekend';
      const melding = await tx.meldingen.get(rij.meldingId);
      const gevonden = melding && inhoudVan(melding, rij, { now, profiel });
      if (!gevonden || rij.vervaltOp <= now || rij.keer >= LINK_KEREN) return 'verlopen';
      const gelukt = !telt || (await tx.bestanden.gebruik(hash, now, LINK_KEREN));
      return gelukt ? gevonden : 'verlopen';
    },
  );
  if (typeof blad === 'string') return { ok: false, waarom: blad };
  if ('ics' in blad) return { ok: true, bestand: Buffer.from(blad.ics), type: 'afspraak' };
  return { ok: true, bestand: await brieven.toDocx(blad), type: 'brief' };
}

/** What the link leads to as it is now; undefined when it does not fit any more. */
function inhoudVan(
  melding: Melding,
  { soort, actor }: Pick<Bestand, 'soort' | 'actor'>,
  context: { now: Date; profiel: Profiel },
): Blad | { ics: string } | undefined {
  const { profiel } = context;
  const afspraak = afspraakSoorten.find((s) => s === soort);
  if (afspraak === undefined) return briefOphalen(melding, soort as BriefSoort, { actor, profiel });
  const gesprek = afspraak.slice('afspraak-'.length) as GesprekSoort;
  const moment = zelfTeZetten(melding, gesprek, context);
  const magNog = mag(melding, actor, 'nazorg-zien', profiel);
  return moment && magNog ? { ics: afspraakbestand(melding, gesprek, moment, context) } : undefined;
}
