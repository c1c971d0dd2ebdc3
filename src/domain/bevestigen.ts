import { accept, refuse, type Accepted, type Decision } from './decision';
import { later, type Taak } from './effect';
import { eindVan, isOpenGesprek, laatTaak } from './gesprektijden';
import { metHandeling, weiger, type Context } from './handeling';
import { dagVan, inWerktijd, isWerktijd, opDag, openingNa, plusMinuten, werkdagenLater } from './kalender';
import {
  dossierVan,
  isLopend,
  vervolgIds,
  type GesprekSoort,
  type Melding,
  type Nazorggesprek,
} from './melding';
import { aanBehandelaar } from './nazorgherinneren';
import { metGesprek } from './nazorgstand';
import type { Profiel } from './protocol/profiel';

export type Antwoord = NonNullable<Nazorggesprek['bevestigd']>['antwoord'];
export const antwoorden = ['ja', 'nee', 'nog-niet'] as const satisfies readonly Antwoord[];
export type Uitstel = '2uur' | 'ochtend';
type Vervolg = (typeof vervolgIds)[number];

/** Rest for the employee, in minutes (N11). */
const RUST_MINUTEN = 48 * 60;
/** Longest that asking about the second and third talk may wait, in working days after the planned day; own choice. */
const UITSTEL_WERKDAGEN = 5;

/** Both said that it was held (N7). */
export const isBevestigd = ({ status, bevestigd }: Nazorggesprek): boolean =>
  status === 'gevoerd' && bevestigd?.antwoord === 'ja';

/**
 * 'Klopt dat?' The employee answers for himself (N7). Yes alone stops the calling of others, the tick of the
 * behandelaar is still asked. No, or not yet: it counts as not held, and the behandelaar is asked again.
 */
export function bevestigen(
  melding: Melding,
  soort: GesprekSoort,
  antwoord: Antwoord,
  context: Context,
): Decision<Melding> {
  const nee = weiger(melding, context, 'gesprek-bevestigen') ?? ingetrokken(melding);
  if (nee) return nee;
  const gesprek = melding.nazorg.find((g) => g.soort === soort);
  if (!gesprek || !(gesprek.status === 'gevoerd' || isOpenGesprek(gesprek))) return accept(melding);
  if (gesprek.bevestigd?.antwoord === antwoord) return accept(melding);
  const { actor, now } = context;
  const wat = antwoord === 'ja' ? 'gesprek-bevestigd' : 'gesprek-niet-bevestigd';
  const beantwoord = { ...gesprek, bevestigd: { antwoord, op: now } };
  const gezet = metGesprek(melding, soort, () => beantwoord);
  const genoteerd = metHandeling(gezet, { wat, door: actor, op: now });
  const verder = gevolg(genoteerd, beantwoord, context);
  const { behandelaar, melder } = melding;
  return accept(verder.next, {
    taken: verder.taken,
    berichten: [
      ...verder.berichten,
      ...(behandelaar ? [{ soort: 'afhandelen' as const, aan: behandelaar.id }] : []),
      { soort: 'melden', aan: melder },
    ],
  });
}

/** What follows from the answer for the behandelaar. */
function gevolg(melding: Melding, gesprek: Nazorggesprek, context: Context): Accepted<Melding> {
  const ja = gesprek.bevestigd?.antwoord === 'ja';
  if (!isLopend(melding)) {
    const { coordinatoren } = context.profiel.rollen;
    const hoort = ja ? [] : coordinatoren.map(({ id }) => ({ soort: 'let-op' as const, aan: id }));
    return accept(melding, { berichten: hoort });
  }
  if (gesprek.status !== 'gevoerd') return ja ? opnieuwVragen(melding, gesprek, context) : accept(melding);
  if (ja) return accept(melding);
  const { gevoerdOp: _, ...rest } = gesprek;
  const terug: Nazorggesprek = { ...rest, status: gesprek.moment ? 'gepland' : 'mislukt' };
  const { next, taken, berichten } = opnieuwVragen(zonderTaak(melding, gesprek), terug, context);
  const nu = next.nazorg.find((g) => g.soort === gesprek.soort) as Nazorggesprek;
  return accept(next, { taken: [...taken, laatTaak(melding.id, nu, context)], berichten });
}

/** The behandelaar is asked again, in working hours; the calling of others counts from now. */
function opnieuwVragen(
  melding: Melding,
  gesprek: Nazorggesprek,
  { now, profiel }: Context,
): Accepted<Melding> {
  const nu = isWerktijd(now, profiel);
  const { rustTot: _, ...rest } = gesprek;
  const herinnerd = { voor: eindVan(gesprek), stap: nu ? 'navragen' : 'vooraf', vanaf: now } as const;
  const taken: Taak[] = nu
    ? []
    : [later(melding.id, 'gesprek-navragen', inWerktijd(now, profiel), { soort: gesprek.soort })];
  const next = metGesprek(melding, gesprek.soort, () => ({ ...rest, herinnerd }));
  return accept(next, { taken, berichten: nu ? aanBehandelaar(melding, gesprek) : [] });
}

/** 'Nog niet', by the behandelaar: noted, and the reminding goes on. */
export function nogNiet(melding: Melding, soort: GesprekSoort, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'gesprek-gevoerd') ?? gesloten(melding);
  if (nee) return nee;
  const gesprek = melding.nazorg.find((g) => g.soort === soort);
  if (!gesprek || !isOpenGesprek(gesprek)) return accept(melding);
  const { actor, now } = context;
  return accept(metHandeling(melding, { wat: 'gesprek-niet-bevestigd', door: actor, op: now }));
}

/** Until when asking about this talk may wait at most (M14): the term of the first talk, five working days later of the others. */
export function uitstelGrens({ soort, uiterlijk }: Nazorggesprek, profiel: Profiel): Date {
  if (soort === '24uur') return uiterlijk;
  return opDag(werkdagenLater(dagVan(uiterlijk), UITSTEL_WERKDAGEN, profiel), profiel.werktijd.tot);
}

export const kanUitstellen = (gesprek: Nazorggesprek, now: Date, profiel: Profiel): boolean =>
  isOpenGesprek(gesprek) && now < uitstelGrens(gesprek, profiel);

/** 'Herinner me later': never past the limit; of the first talk the term itself speaks then. */
export function uitstellen(
  melding: Melding,
  soort: GesprekSoort,
  keuze: Uitstel,
  context: Context,
): Decision<Melding> {
  const nee = weiger(melding, context, 'gesprek-gevoerd') ?? gesloten(melding);
  if (nee) return nee;
  const { actor, now, profiel } = context;
  const gesprek = melding.nazorg.find((g) => g.soort === soort);
  if (!gesprek || !isOpenGesprek(gesprek)) return accept(melding);
  if (!kanUitstellen(gesprek, now, profiel)) return refuse('termijn-voorbij');
  const grens = uitstelGrens(gesprek, profiel);
  const gewenst = keuze === '2uur' ? inWerktijd(plusMinuten(now, 120), profiel) : openingNa(now, 1, profiel);
  const rustTot = gewenst < grens ? gewenst : grens;
  const next = metGesprek(melding, soort, (g) => ({ ...g, rustTot }));
  return accept(metHandeling(next, { wat: 'uitgesteld', door: actor, op: now }), {
    taken:
      soort === '24uur' && rustTot >= grens
        ? []
        : [later(melding.id, 'gesprek-navragen', rustTot, { soort })],
  });
}

/** 'Even rust' (N11): the employee is asked nothing for two days, and then again. */
export function evenRust(melding: Melding, soort: GesprekSoort, context: Context): Decision<Melding> {
  const nee = weiger(melding, context, 'gesprek-bevestigen') ?? gesloten(melding);
  if (nee) return nee;
  const { actor, now, profiel } = context;
  const gesprek = melding.nazorg.find((g) => g.soort === soort);
  if (!gesprek || (gesprek.stilTot && gesprek.stilTot > now)) return accept(melding);
  const stilTot = inWerktijd(plusMinuten(now, RUST_MINUTEN), profiel);
  const next = metGesprek(melding, soort, ({ gevraagdOp: _, ...rest }) => ({ ...rest, stilTot }));
  return accept(metHandeling(next, { wat: 'uitgesteld', door: actor, op: now }), {
    taken: [later(melding.id, 'gesprek-navragen', stilTot, { soort })],
  });
}

/** With whom the employee wants to go on: kept as codes, for himself; nobody is told (R125, R126, D-26). */
export function vervolgKiezen(
  melding: Melding,
  soort: GesprekSoort,
  keuzes: readonly Vervolg[],
  context: Context,
): Decision<Melding> {
  const nee = weiger(melding, context, 'gesprek-bevestigen') ?? ingetrokken(melding);
  if (nee) return nee;
  const gesprek = melding.nazorg.find((g) => g.soort === soort);
  if (!gesprek) return accept(melding);
  const echt = vervolgIds.filter((id) => id !== 'geen' && keuzes.includes(id));
  const vervolg: Vervolg[] = echt.length > 0 ? echt : ['geen'];
  const { actor, now } = context;
  const next = metGesprek(melding, soort, (g) => ({ ...g, vervolg }));
  return accept(metHandeling(next, { wat: 'vervolg-gekozen', door: actor, op: now }));
}

const ingetrokken = ({ status }: Melding) => (status === 'ingetrokken' ? refuse(status) : undefined);
const gesloten = ({ status }: Melding) =>
  status === 'afgerond' || status === 'ingetrokken' ? refuse(status) : undefined;

/** The first talk is a task too (R122): it is open again. */
function zonderTaak(melding: Melding, { soort }: Nazorggesprek): Melding {
  if (soort !== '24uur') return melding;
  const dossier = dossierVan(melding);
  const taken = dossier.taken.filter(({ id }) => id !== 'eerste-gesprek');
  return { ...melding, dossier: { ...dossier, taken } };
}
