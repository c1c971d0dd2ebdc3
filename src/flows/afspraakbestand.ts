import { zelfTeZetten } from '../domain/afspraakbestand';
import { mag } from '../domain/bevoegdheid';
import { refuse } from '../domain/decision';
import type { GesprekSoort, Melding, Moment, PersoonId } from '../domain/melding';
import { zichtbaar } from './handelen';
import { heeftAlle, maakLink, type Deps } from './links';
import type { Uitkomst } from './melden';

type Gemaakt =
  /** `link` undefined: links cannot be made here, so the moment is shown as text. */
  { ok: true; melding: Melding; moment: Moment; link: string | undefined } | Exclude<Uitkomst, { ok: true }>;

/** A link to the appointment as a calendar file, for the two whose talk it is (N14). */
export function maken(deps: Deps, actor: PersoonId, id: string, soort: GesprekSoort): Promise<Gemaakt> {
  const { store, clock, profiel } = deps;
  return store.transaction(async (tx): Promise<Gemaakt> => {
    const now = clock.now();
    const melding = await zichtbaar(tx, profiel, actor, id);
    if (!melding) return refuse('niet-gevonden');
    if (!mag(melding, actor, 'nazorg-zien', profiel)) return { ...refuse('niet-bevoegd'), melding };
    const moment = zelfTeZetten(melding, soort, { now, profiel });
    if (!moment) return { ...refuse('niet-gevonden'), melding };
    const origin = deps.origin();
    if (origin === undefined) return { ok: true, melding, moment, link: undefined };
    if (await heeftAlle(tx, actor, now)) return { ...refuse('te-vaak'), melding };
    const bestand = { meldingId: id, soort: `afspraak-${soort}`, actor } as const;
    const { link } = await maakLink(tx, deps, { origin, now, ...bestand });
    return { ok: true, melding, moment, link };
  });
}
