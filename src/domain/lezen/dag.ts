import { getDag, schuif, weekdag, type Dag } from '../dag';
import { geheel } from './woorden';

export type Dagdeel = 'ochtend' | 'middag' | 'avond' | 'nacht';

/** The day in a text. `dagen`: what it can be, best first; empty when no day is named. */
export interface GelezenDag {
  dagen: Dag[];
  /** How far a named day lies back in so many words: 0 vandaag, 1 gisteren, 2 eergisteren. */
  terug?: number;
  deel?: Dagdeel;
  /** What is left of the text: a clock time, if any. */
  rest: string;
  fout?: 'toekomst' | 'onduidelijk';
}

const DELEN = new Map<string, Dagdeel>([
  ['ochtend', 'ochtend'],
  ['morgen', 'ochtend'],
  ['morning', 'ochtend'],
  ['middag', 'middag'],
  ['afternoon', 'middag'],
  ['avond', 'avond'],
  ['evening', 'avond'],
  ['nacht', 'nacht'],
  ['night', 'nacht'],
]);
const WEEKDAGEN = new Map(
  ['maandag monday mon', 'dinsdag tuesday tues tue', 'woensdag wednesday wed', 'donderdag thursday thurs thu']
    .concat(['vrijdag friday fri', 'zaterdag saturday', 'zondag sunday'])
    .flatMap((namen, i) => namen.split(' ').map((naam) => [naam, i + 1] as const)),
);
/** Short ones mean a day at the beginning only: 'do' and 'ma' are words too. */
const KORT = new Map(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'].map((naam, i) => [naam, i + 1]));
const MAANDEN = new Map(
  [
    'jan',
    'feb',
    'maart mrt mar',
    'apr',
    'mei may',
    'jun',
    'jul',
    'aug',
    'sep',
    'okt oct',
    'nov',
    'dec',
  ].flatMap((namen, i) => namen.split(' ').map((naam) => [naam, i + 1] as const)),
);
const MAAND =
  '(jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|apr(?:il)?|mei|may|june?|juni|july?|juli|aug(?:ust|ustus)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const RANG = '(?:e|ste|de|st|nd|rd|th)?';
const WEEKDAG = `(${[...WEEKDAGEN.keys()].join('|')})`;
const DEEL = '(ochtend|morgen|middag|avond|nacht|morning|afternoon|evening|night)';

const LATER =
  /\b(?:overmorgen|tomorrow|straks|komende|aanstaande|volgende|next|toekomst)\b|(?<!\bs )\bmorgen\b/;
const SAMENSTELLING = new RegExp(
  String.raw`\b(van|vandaag|gister(?:en)?|eergister(?:en)?|yesterday|${WEEKDAG.slice(1, -1)}) ?(?:in de |in the )?(?:vroege |late |early |late )?${DEEL}\b`,
  'g',
);
const DEEL_LOS = new RegExp(
  String.raw`\b(?:s |in de |in the |de |at )?(ochtend|middag|avond|nacht|morning|afternoon|evening|night)s?\b`,
);

/** Reads the day out of a text of `metCijfers`. */
export function leesDag(tekst: string, vandaag: Dag): GelezenDag {
  const plat = gewoon(tekst);
  if (LATER.test(plat)) return { dagen: [], rest: plat, fout: 'toekomst' };
  const { deel, rest: zonderDeel } = leesDeel(plat);
  const datum = leesDatum(zonderDeel, vandaag);
  const naam = leesNaam(datum?.rest ?? zonderDeel, vandaag);
  const rest = naam?.rest ?? datum?.rest ?? zonderDeel;
  const over = { rest, ...(deel && { deel }) };
  if (datum) {
    const dagen = datum.dagen.filter((dag) => naam?.weekdag === undefined || weekdag(dag) === naam.weekdag);
    return { dagen, ...over, ...(dagen.length === 0 && { fout: 'onduidelijk' as const }) };
  }
  if (!naam) return { dagen: [], ...over };
  return { dagen: naam.dagen, ...over, ...(naam.terug !== undefined && { terug: naam.terug }) };
}

/** One way of saying: 'vanmiddag' is 'vandaag middag', 'this morning' too. */
function gewoon(tekst: string): string {
  return tekst
    .replaceAll(/\bthis (?=morning|afternoon|evening)/g, 'vandaag ')
    .replaceAll(/\btonight\b/g, 'vandaag avond')
    .replaceAll(/\blast night\b/g, 'gisteren avond')
    .replaceAll(SAMENSTELLING, (_, dag: string, deel: string) => {
      return `${dag === 'van' ? 'vandaag' : dag} ${deel === 'morgen' ? 'ochtend' : deel}`;
    })
    .replaceAll(/\bs ?(ochtend|morgen|middag|avond|nacht)s\b/g, (_, deel: string) =>
      deel === 'morgen' ? 'ochtend' : deel,
    );
}

function leesDeel(tekst: string): { deel?: Dagdeel; rest: string } {
  // 'Tussen de middag' is a clock time.
  const gevonden = /tussen de middag/.test(tekst) ? null : DEEL_LOS.exec(tekst);
  const deel = DELEN.get(String(gevonden?.[1]));
  return gevonden && deel ? { deel, rest: zonder(tekst, gevonden) } : { rest: tekst };
}

const DATUMS: readonly (readonly [RegExp, readonly [jaar: number, maand: number, dag: number]])[] = [
  [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, [1, 2, 3]],
  [/(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/, [3, 2, 1]],
  [/(?<![\d:])(\d{1,2})[-/](\d{1,2})(?![\d:]| ?(?:uur|u|h)\b)/, [0, 2, 1]],
  [
    new RegExp(String.raw`(?<!\d)(\d{1,2})${RANG}(?: of)? ${MAAND}\b(?: (\d{4})(?! ?(?:uur|u)\b))?`),
    [3, 2, 1],
  ],
  [new RegExp(String.raw`\b${MAAND} (?:the )?(\d{1,2})${RANG}(?![\d:.])(?: (\d{4}))?`), [3, 1, 2]],
  [/\bde (\d{1,2})(?:e|ste|de)\b|\bthe (\d{1,2})(?:st|nd|rd|th)\b/, [0, 0, 1]],
];

function leesDatum(tekst: string, vandaag: Dag): { dagen: Dag[]; rest: string } | undefined {
  for (const [vorm, [j, m, d]] of DATUMS) {
    const gevonden = vorm.exec(tekst);
    if (gevonden) {
      const dag = geheel(gevonden[d] ?? gevonden[2], 1, 31) ?? 0;
      const maand = m === 0 ? undefined : getMaand(String(gevonden[m]));
      return {
        dagen: mogelijk(gevonden[j === 0 ? -1 : j], maand, dag, vandaag),
        rest: zonder(tekst, gevonden),
      };
    }
  }
  return undefined;
}

function getMaand(tekst: string): number {
  return geheel(tekst, 1, 12) ?? MAANDEN.get(tekst) ?? MAANDEN.get(tekst.slice(0, 3)) ?? 0;
}

/** Without a year the last one that has been; without a month in this one or the one before. */
function mogelijk(jaar: string | undefined, maand: number | undefined, dag: number, vandaag: Dag): Dag[] {
  const dit = Number(vandaag.slice(0, 4));
  const nu = Number(vandaag.slice(5, 7));
  if (jaar !== undefined)
    return bestaand(jaar.length === 2 ? 2000 + Number(jaar) : Number(jaar), Number(maand), dag);
  const laatste = bestaand(dit, maand ?? nu, dag);
  if (laatste[0] !== undefined && laatste[0] <= vandaag) return laatste;
  if (maand !== undefined) return [...laatste, ...bestaand(dit - 1, maand, dag)];
  return [...laatste, ...(nu === 1 ? bestaand(dit - 1, 12, dag) : bestaand(dit, nu - 1, dag))];
}

/** Empty for 30 February. */
function bestaand(jaar: number, maand: number, dag: number): Dag[] {
  const gevonden = getDag(jaar, maand, dag);
  return gevonden.endsWith(`-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`)
    ? [gevonden]
    : [];
}

const TERUG: readonly (readonly [RegExp, number])[] = [
  [/\b(?:eergister(?:en)?|(?:the )?day before yesterday)\b/, 2],
  [/\b(?:gister(?:en)?|yesterday)\b/, 1],
  [/\b(?:vandaag|today)\b/, 0],
];
const DAGEN_GELEDEN = /\b(\d{1,3}) (dag(?:en)?|days?|week|weken|weeks) (?:geleden|terug|ago)\b/;
const A_WEEK_AGO = /\ba (week|day) ago\b/;
const VORIGE_WEEK = new RegExp(
  String.raw`\b(?:vorige|afgelopen|last) week(?: op| on)? ${WEEKDAG}\b|\b${WEEKDAG}(?: (?:van|of))? (?:vorige|last) week\b`,
);
const OP_WEEKDAG = new RegExp(
  String.raw`\b(afgelopen |vorige |laatste |last |past |previous )?(?:op |on |de )?${WEEKDAG}\b`,
);
const KORTE_DAG = /^(?:op )?(ma|di|wo|do|vr|za|zo) (?=\d|om\b|half\b|kwart\b)/;

interface Naam {
  dagen: Dag[];
  terug?: number;
  weekdag?: number;
  rest: string;
}

function leesNaam(tekst: string, vandaag: Dag): Naam | undefined {
  for (const [woord, terug] of TERUG) {
    const gevonden = woord.exec(tekst);
    if (gevonden) return { dagen: [schuif(vandaag, -terug)], terug, rest: zonder(tekst, gevonden) };
  }
  const geleden = DAGEN_GELEDEN.exec(tekst) ?? A_WEEK_AGO.exec(tekst);
  if (geleden) {
    const aantal = geleden[2] === undefined ? 1 : Number(geleden[1]);
    const dagen = (/we/.test(geleden[0]) ? 7 : 1) * aantal;
    return { dagen: [schuif(vandaag, -dagen)], rest: zonder(tekst, geleden) };
  }
  return leesWeekdag(tekst, vandaag);
}

function leesWeekdag(tekst: string, vandaag: Dag): Naam | undefined {
  const nu = weekdag(vandaag);
  const week = VORIGE_WEEK.exec(tekst);
  if (week) {
    const nr = Number(WEEKDAGEN.get(String(week[1] ?? week[2])));
    return { dagen: [schuif(vandaag, nr - nu - 7)], weekdag: nr, rest: zonder(tekst, week) };
  }
  const gewoon = OP_WEEKDAG.exec(tekst);
  const gevonden = gewoon ?? KORTE_DAG.exec(tekst);
  if (!gevonden) return undefined;
  const nr = Number(WEEKDAGEN.get(String(gewoon?.[2])) ?? KORT.get(String(gevonden[1])));
  const terug = (nu - nr + 7) % 7;
  const dagen = [schuif(vandaag, -terug), schuif(vandaag, -terug - 7)];
  const vorige = gewoon?.[1] !== undefined && terug === 0;
  return { dagen: vorige ? dagen.slice(1) : dagen, weekdag: nr, rest: zonder(tekst, gevonden) };
}

function zonder(tekst: string, { 0: heel, index }: RegExpExecArray): string {
  return `${tekst.slice(0, index)} ${tekst.slice(index + heel.length)}`.replaceAll(/ +/g, ' ').trim();
}
