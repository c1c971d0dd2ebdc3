import { oppakken } from '../../src/domain/afhandelen';
import { beantwoorden } from '../../src/domain/beantwoorden';
import type { Melding } from '../../src/domain/melding';
import { alsConcept, noodIndienen, type Noodinvoer } from '../../src/domain/nood';
import { toewijzen } from '../../src/domain/toewijzen';
import * as b from './bouw';

export const context = (now = b.NU, actor = b.melder) => ({
  actor,
  now,
  profiel: b.profiel,
  spoorId: () => b.MELDING,
});
export const leeg = (over: Partial<Melding> = {}) => b.concept({}, { vraag: 'veilig', ...over });
export const invoer = (over: Partial<Noodinvoer> = {}): Noodinvoer => ({
  wat: 'bedreigd',
  wanneer: 'net',
  hoe: '',
  ...over,
});

/** Sent in. */
export function stuur(over: Partial<Noodinvoer> = {}, now = b.NU, concept = leeg()): Melding {
  return b.gelukt(noodIndienen(concept, invoer(over), 'M-2027-0001', context(now))).next;
}
/** Taken up by the leidinggevende. */
export function bijBaas(melding = stuur()): Melding {
  return b.gelukt(
    oppakken(
      toewijzen(melding, { behandelaar: b.behandelaar, ook: [] }, { now: b.NU, profiel: b.profiel }).next,
      b.door(b.baas),
    ),
  ).next;
}
/** Answers one question as the melder does. */
export function geef(
  melding: Melding,
  vraag: string,
  keuze?: string,
  velden: Record<string, string> = {},
  now = b.NU,
) {
  return alsConcept(
    melding,
    (concept) =>
      beantwoorden(
        concept,
        b.melder,
        vraag,
        { velden, ...(keuze === undefined ? {} : { keuze }) },
        context(now),
      ),
    context(now),
    vraag,
  );
}
