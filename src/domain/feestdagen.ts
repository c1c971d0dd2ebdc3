import { getDag, schuif, weekdag, type Dag } from './dag';

export const feestdagIds = [
  'nieuwjaarsdag',
  'tweede-paasdag',
  'koningsdag',
  'bevrijdingsdag',
  'hemelvaartsdag',
  'tweede-pinksterdag',
  'eerste-kerstdag',
  'tweede-kerstdag',
] as const;
export type FeestdagId = (typeof feestdagIds)[number];

/** Easter Sunday of a Gregorian year, by the algorithm of Meeus and Butcher (D-58). */
export function getPasen(jaar: number): Dag {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return getDag(jaar, Math.floor(n / 31), (n % 31) + 1);
}

/** Not a day off in the CAO Gemeenten; closed only where the municipality says so (D-56). */
export function getGoedeVrijdag(jaar: number): Dag {
  return schuif(getPasen(jaar), -2);
}

/** The eight days off of the CAO Gemeenten, art. 6.6 (D-56), for any year. */
export function getFeestdagen(jaar: number): ReadonlyMap<Dag, FeestdagId> {
  const pasen = getPasen(jaar);
  const koningsdag = getDag(jaar, 4, 27);
  return new Map<Dag, FeestdagId>([
    [getDag(jaar, 1, 1), 'nieuwjaarsdag'],
    [schuif(pasen, 1), 'tweede-paasdag'],
    [weekdag(koningsdag) === 7 ? schuif(koningsdag, -1) : koningsdag, 'koningsdag'],
    [getDag(jaar, 5, 5), 'bevrijdingsdag'],
    [schuif(pasen, 39), 'hemelvaartsdag'],
    [schuif(pasen, 50), 'tweede-pinksterdag'],
    [getDag(jaar, 12, 25), 'eerste-kerstdag'],
    [getDag(jaar, 12, 26), 'tweede-kerstdag'],
  ]);
}
