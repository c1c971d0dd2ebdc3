import { gesprekSoorten } from '../../domain/melding';
import type { Kaarten } from './deel';
import { gesprekKaart, kloptKaart } from './nazorg';

/** A message per talk for who holds it, and one for whom it is about. */
export const nazorgKaarten: Kaarten = gesprekSoorten.flatMap((soort): Kaarten[number][] => [
  [
    `gesprek-${soort}`,
    ({ bericht, melding }, zicht, now) =>
      gesprekKaart(melding, soort, zicht, { berichtId: bericht.id, now, lezer: bericht.aan }),
  ],
  [
    `klopt-${soort}`,
    ({ bericht, melding }, zicht, now) =>
      kloptKaart(melding, soort, zicht, { berichtId: bericht.id, now, lezer: bericht.aan }),
  ],
]);
