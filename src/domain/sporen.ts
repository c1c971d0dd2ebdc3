import { MAX_BETROKKENEN, type Antwoorden } from './antwoorden';
import type { TeSturen } from './decision';
import type { BerichtSoort } from './effect';
import { isMeegemeld, slachtoffer, type Melding, type PersoonId } from './melding';
import { zonder } from './opgeschoond';

/** A track to make: for whom, and what is known of it. */
interface Spoor {
  persoon: PersoonId;
  antwoorden: Antwoorden;
}

/** Of the colleague it happened to in the first place, or of the melding as a whole: no matter of a track. */
const ALLEEN_HOOFD = [
  ...['eigenNazorg', 'feiten', 'schade', 'tochMelden'],
  ...['overleden', 'ziekenhuis', 'blijvendLetsel'],
];

/**
 * Who else gets an aftercare track: the other colleagues it happened to (D-87), and the witness who wants it (D-86).
 * Nobody twice, and never who has the melding itself.
 */
function teVolgen(melding: Melding): Spoor[] {
  const { melder, antwoorden } = melding;
  const hoofd = slachtoffer(melding);
  const gedeeld = zonder(antwoorden, ALLEEN_HOOFD);
  const anderen = [...new Set(antwoorden.betrokkenen)].filter((id) => id !== melder && id !== hoofd);
  const voorAnderen = anderen.map((persoon) => ({
    persoon,
    antwoorden: {
      ...zonder(gedeeld, ['anders']),
      wie: 'collega' as const,
      slachtoffer: persoon,
      betrokkenen: [hoofd, ...anderen].filter((id) => id !== persoon),
    },
  }));
  if (antwoorden.eigenNazorg !== 'ja' || hoofd === melder) return voorAnderen;
  const betrokkenen = [hoofd, ...anderen].slice(0, MAX_BETROKKENEN);
  const zelf = { ...zonder(gedeeld, ['slachtoffer']), wie: 'ik' as const, betrokkenen };
  return [...voorAnderen, { persoon: melder, antwoorden: zelf }];
}

/**
 * The tracks of a melding that was just sent in, each with its own talks and its own leidinggevende. `id` gives the
 * same id for the same person every time.
 */
export function sporenVan(
  { behandelaar: _b, slachtofferNaam: _s, ...hoofd }: Melding & { nummer: string },
  id: (persoon: PersoonId) => string,
  nazorg: Melding['nazorg'],
): Melding[] {
  return teVolgen(hoofd).map(({ persoon, antwoorden }, i) => ({
    ...hoofd,
    id: id(persoon),
    version: 0,
    nummer: `${hoofd.nummer}-${String.fromCharCode('b'.charCodeAt(0) + i)}`,
    antwoorden,
    voorzet: [],
    nazorg,
    spoorVan: hoofd.id,
  }));
}

/** Messages somebody gets because he reported. */
const aanMelder: readonly BerichtSoort[] = ['opgepakt', 'wie-heeft-het', 'teruggekoppeld'];

/**
 * D-22: who reported follows the melding itself. Of the track of a colleague he hears nothing, and there is no second
 * receipt.
 */
export function gaatDoor(melding: Melding, { soort, aan }: TeSturen): boolean {
  if (!isMeegemeld(melding)) return true;
  const eigen = slachtoffer(melding) === aan;
  return soort !== 'melden' && (eigen || !aanMelder.includes(soort));
}
