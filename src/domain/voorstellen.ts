import { schuif } from './dag';
import { dagVan, isWerktijd, opDag, plusDagen, plusMinuten } from './kalender';
import type { Melding, Moment, Nazorggesprek } from './melding';
import { kiesMoment, vrijeStarts, type Blok, type Nazorgprofiel } from './nazorg';

interface Context {
  now: Date;
  profiel: Nazorgprofiel;
}

/** How many free moments somebody may choose from. */
const AANTAL = 3;
/** How far the second and third talk may move away from their planned day; own choice. */
const SPELING_DAGEN = 7;
const ZOEKDAGEN = 14;
const HALF_UUR = 30;

/** Last instant to which this talk may be moved (N5); when that is over, a week to settle it. */
export function uiterst({ soort, uiterlijk }: Nazorggesprek, now: Date): Date {
  const grens = soort === '24uur' ? uiterlijk : opDag(schuif(dagVan(uiterlijk), SPELING_DAGEN + 1), '00:00');
  return now <= grens ? grens : plusDagen(now, SPELING_DAGEN);
}

/** No second or third talk before the first is over. */
export function opZijnVroegst({ nazorg }: Melding, { soort }: Nazorggesprek): Date | undefined {
  return soort === '24uur' ? undefined : nazorg.find((g) => g.soort === '24uur')?.moment?.eind;
}

/** Three moments at most that are free for both, the earliest first; for later talks each on another day. */
export function vrijeMomenten(
  melding: Melding,
  gesprek: Nazorggesprek,
  { bezet, now, profiel }: Context & { bezet: readonly Blok[] },
): Date[] {
  const { soort, uiterlijk } = gesprek;
  const tot = plusMinuten(uiterst(gesprek, now), -profiel.gesprekMinuten);
  const vanaf = Math.max(
    plusMinuten(now, HALF_UUR).getTime(),
    opZijnVroegst(melding, gesprek)?.getTime() ?? 0,
    soort === '24uur' ? 0 : opDag(dagVan(uiterlijk), '00:00').getTime(),
  );
  const gevonden: Date[] = [];
  for (let n = 0; n <= ZOEKDAGEN && gevonden.length < AANTAL; n++) {
    const dag = schuif(dagVan(new Date(vanaf)), n);
    const wens = soort === '24uur' ? 0 : opDag(dag, profiel.gesprekTijd).getTime();
    const starts = vrijeStarts({ bezet, profiel }, dag)
      .filter((s) => s.getTime() >= vanaf && s <= tot && s.getTime() !== gesprek.moment?.start.getTime())
      .sort((a, b) => Math.abs(a.getTime() - wens) - Math.abs(b.getTime() - wens))
      .filter((s, i, alle) => s.getTime() !== alle[i - 1]?.getTime());
    gevonden.push(...starts.slice(0, soort === '24uur' ? AANTAL - gevonden.length : 1));
  }
  return gevonden.length > 0 ? gevonden : uitDeRegels(melding, gesprek, { now, profiel });
}

/** What the rules of the protocol give without a free half hour: by phone, or as soon as possible. */
export function uitDeRegels(melding: Melding, { soort, uiterlijk }: Nazorggesprek, context: Context): Date[] {
  const { incidentOp } = melding.antwoorden;
  const { ingediendOp } = melding;
  if (incidentOp === undefined || ingediendOp === undefined) return [];
  const { start } = kiesMoment({ soort, incidentOp, ingediendOp, uiterlijk, bezet: [], ...context }).moment;
  return start > context.now ? [start] : [];
}

/** The moment that begins here, as the talk that it is. */
export function momentOp({ soort, uiterlijk }: Nazorggesprek, start: Date, { profiel }: Context): Moment {
  const eind = plusMinuten(start, profiel.gesprekMinuten);
  if (soort !== '24uur') return { start, eind, wijze: 'gewoon' };
  if (start > uiterlijk) return { start, eind, wijze: 'verstreken' };
  return { start, eind, wijze: isWerktijd(start, profiel) ? 'gewoon' : 'buiten-werktijd' };
}
