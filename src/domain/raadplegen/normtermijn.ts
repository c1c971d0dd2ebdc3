/** A limit of the organisation norm: the first talk and the invitation, the second talk, the third. */
interface Grens {
  eenheid: string;
  hoogstens: number;
  /** What the first talk may take at most, in this unit. */
  eerste: number;
  zo: string;
}

const UUR: Grens = { eenheid: 'uur|uren|hours?', hoogstens: 24, eerste: 24, zo: '24 uur' };
const DAG: Grens = { eenheid: '(?:werk|kalender)?dag(?:en)?|days?', hoogstens: 5, eerste: 1, zo: '5 dagen' };
const WEEK: Grens = { eenheid: 'weken|weeks?', hoogstens: 6, eerste: 0, zo: '6 weken' };
const NORM = [UUR, DAG, WEEK];
/** A month is longer than any of them. */
const GRENZEN = [...NORM, { eenheid: 'maand(?:en)?|months?', hoogstens: 0, eerste: 0, zo: WEEK.zo }];

const GETALLEN = new Map(
  `a een één one|twee two|drie three|vier four|vijf five|zes six|zeven seven|acht eight|negen nine|tien ten|elf
  eleven|twaalf twelve|dertien thirteen|veertien fourteen`
    .split('|')
    .flatMap((woorden, i) => woorden.split(/\s+/).map((woord): [string, number] => [woord, i + 1])),
);
const GETAL = new RegExp(String.raw`(?<!\p{L})(?:${[...GETALLEN.keys()].join('|')})(?!\p{L})`, 'gu');
/** A limit, and not the moment of something that comes later. */
const BINNEN = String.raw`(?:(?:binnen|uiterlijk|hoogstens|maximaal|within|at most|no later than) (?:\p{L}+ ){0,2}?)?`;
const OVER_GESPREKKEN =
  /nazorg|opvang|gesprek|uitnodig|nodigt|vervolg|aftercare|\btalks?\b|conversation|support|invit|follow-up/;

/** The lengths of time in a text that are counted in this unit. */
function lees(tekst: string, { eenheid }: Grens): { aantal: number; binnen: boolean }[] {
  const duur = new RegExp(
    String.raw`${BINNEN}(?<![\p{L}\d])\d+[ -](?:\p{L}+ )?(?:${eenheid})(?!\p{L})`,
    'gu',
  );
  const cijfers = tekst.toLowerCase().replaceAll(GETAL, (woord) => String(GETALLEN.get(woord)));
  return [...cijfers.matchAll(duur)].map(([stuk]) => ({
    aantal: Number.parseInt(stuk.replace(/^\D+/, ''), 10),
    binnen: /^\D/.test(stuk),
  }));
}

/** The limits of the norm that the first text names and the second does not keep: '24 uur', '5 dagen', '6 weken'. */
export function termijnenWeg(basis: string, eigen: string): string[] {
  return NORM.filter(
    (grens) =>
      lees(basis, grens).some(({ aantal }) => aantal === grens.hoogstens) &&
      lees(eigen, grens).every(({ aantal }) => aantal > grens.hoogstens),
  ).map(({ zo }) => zo);
}

/** Whether a sentence, after the one before it, gives a talk of the norm more time; `heel` is all they stand in. */
export function verlengt(zin: string, vorige: string, heel: string): boolean {
  if (!OVER_GESPREKKEN.test(`${vorige} ${zin}`.toLowerCase())) return false;
  const eerste = /\b(?:eerste|first)\b/i.test(zin);
  return GRENZEN.some((grens) =>
    lees(zin, grens).some(({ aantal, binnen }) => {
      if (eerste && binnen) return aantal > grens.eerste;
      // A talk more, later on, is fine where the talk of the norm stands beside it.
      return aantal > grens.hoogstens && (binnen || termijnenWeg(grens.zo, heel).length > 0);
    }),
  );
}
