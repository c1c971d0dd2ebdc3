/** Hours, days, weeks or months that a text names. */
export interface Termijn {
  eenheid: 'uur' | 'dag' | 'week' | 'maand';
  aantal: number;
  /** 'Binnen', 'uiterlijk': a limit, and not the moment of something that comes later. */
  binnen: boolean;
}

const WOORDEN = new Map(
  Object.entries({
    een: 1,
    one: 1,
    a: 1,
    twee: 2,
    two: 2,
    drie: 3,
    three: 3,
    vier: 4,
    four: 4,
    vijf: 5,
    five: 5,
  })
    .concat(Object.entries({ zes: 6, six: 6, zeven: 7, seven: 7, acht: 8, eight: 8, negen: 9, nine: 9 }))
    .concat(Object.entries({ tien: 10, ten: 10, twaalf: 12, twelve: 12, veertien: 14, fourteen: 14 }))
    .concat(
      Object.entries({ dertig: 30, thirty: 30, vierentwintig: 24, achtenveertig: 48, tweeënzeventig: 72 }),
    ),
);
const EENHEDEN: readonly (readonly [RegExp, Termijn['eenheid']])[] = [
  [/^(?:u|h)/, 'uur'],
  [/^(?:d|werkd|kalenderd)/, 'dag'],
  [/^w/, 'week'],
  [/./, 'maand'],
];
const DUUR = new RegExp(
  String.raw`(\b(?:binnen|uiterlijk|hoogstens|maximaal|within|at most|no later than|in at most) (?:\p{L}+ ){0,2}?)?(?<![\p{L}\d])(\d+|${[...WOORDEN.keys()].join('|')})[ -](?:\p{L}+ )?(uur|uren|hours?|(?:werk|kalender)?dag(?:en)?|days?|weken|week|weeks|maand(?:en)?|months?)(?!\p{L})`,
  'gu',
);
/** The limits of the organisation norm: first talk and invitation, second talk, third talk. */
const NORM = new Map<Termijn['eenheid'], number>([
  ['uur', 24],
  ['dag', 5],
  ['week', 6],
]);
/** The first talk: a day at the most, in whatever unit. */
const EERSTE = new Map<Termijn['eenheid'], number>([
  ['uur', 24],
  ['dag', 1],
]);
const OVER_GESPREKKEN =
  /nazorg|opvang|gesprek|uitnodig|nodigt|vervolg|aftercare|\btalks?\b|conversation|support|invit|follow-up/;

/** Every length of time in a text, in small letters. */
export function leesTermijnen(tekst: string): Termijn[] {
  return [...tekst.toLowerCase().matchAll(DUUR)].map(([, binnen, aantal = '', woord = '']) => ({
    eenheid: EENHEDEN.find(([vorm]) => vorm.test(woord.replace(/^werk|^kalender/, '')))?.[1] ?? 'maand',
    aantal: WOORDEN.get(aantal) ?? Number(aantal),
    binnen: binnen !== undefined,
  }));
}

/** The limits of the norm that the first text names and the second does not keep: '24 uur', '5 dag', '6 week'. */
export function termijnenWeg(basis: string, eigen: string): string[] {
  const genoemd = leesTermijnen(basis).filter(({ eenheid, aantal }) => NORM.get(eenheid) === aantal);
  const nu = leesTermijnen(eigen);
  return [...new Set(genoemd.map(({ eenheid }) => eenheid))]
    .filter((eenheid) => !nu.some((t) => t.eenheid === eenheid && t.aantal <= (NORM.get(eenheid) ?? 0)))
    .map((eenheid) => `${NORM.get(eenheid)} ${eenheid}`);
}

/** Whether a sentence gives a talk of the norm more time; `heel` is the whole text it stands in. */
export function verlengt(zin: string, heel: string): boolean {
  const klein = zin.toLowerCase();
  if (!OVER_GESPREKKEN.test(klein)) return false;
  const eerste = /\b(?:eerste|first)\b/.test(klein);
  return leesTermijnen(klein).some(({ eenheid, aantal, binnen }) => {
    if (eerste && binnen) return aantal > (EERSTE.get(eenheid) ?? 0);
    // A talk more, later on, is fine where the talks of the norm stand beside it.
    const blijft =
      termijnenWeg(`${NORM.get(eenheid) ?? 6} ${NORM.has(eenheid) ? eenheid : 'week'}`, heel).length === 0;
    return aantal > (NORM.get(eenheid) ?? 0) && (binnen || !blijft);
  });
}
