/** Writes docs/dekking.md from what the tests cite: `npm run dekking`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { eisen, type Deel } from './dekking-eisen';
import { feiten } from './dekking-feiten';
import { functies } from './dekking-functies';
import { gelaten } from './dekking-gelaten';
import { kennisFouten, kennisPagina, leesAntwoorden, type Antwoorden } from './dekking-kennis';
import { keuzes, scenarios } from './dekking-keuzes';

const TESTS = 'test';
export const PAGINA = join('docs', 'dekking.md');
/**
 * Numbers as tests write them. `scenario 4` is S4. A function may stand without its F-: R3 is F-R3, a rule has three
 * digits. A rule of the shape of the program is something else.
 */
const NUMMER =
  /(?<![\w%-])(?:R\d{3}|A\d\db?|D-\d{2,3}|(?:F-)?[RCMG]\d{1,2}(?! of the shape)|E[1-9]\d?|[Ss]cenario \d{1,2})(?!\w)/g;

/** Which tests cite a number, and how often. */
export type Citaten = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Reads the names and comments of every test, but of this list itself. */
export function leesCitaten(map = TESTS): Citaten {
  const citaten = new Map<string, Map<string, number>>();
  const namen = readdirSync(map, { recursive: true, encoding: 'utf8' }).filter(
    (naam) => /\.(ts|mjs)$/.test(naam) && !naam.startsWith('gereedschap'),
  );
  for (const naam of namen.sort()) {
    const bestand = relative(TESTS, join(map, naam));
    for (const [gevonden] of readFileSync(join(map, naam), 'utf8').matchAll(NUMMER)) {
      const id = gevonden.replace(/^[Ss]cenario /, 'S').replace(/^(?=[RCMG]\d{1,2}$)/, 'F-');
      const per = citaten.get(id) ?? new Map<string, number>();
      citaten.set(id, per.set(bestand, (per.get(bestand) ?? 0) + 1));
    }
  }
  return citaten;
}

export const verplicht: readonly Deel[] = [...eisen, ...keuzes, ...functies, ...scenarios];
export const nummer = (regel: string): string => regel.slice(0, regel.indexOf(' '));

/** What is wrong with the lists; empty when every number is tested or left for a reason, and never both. */
export function fouten(citaten: Citaten): string[] {
  const nummers = verplicht.flatMap((deel) => deel.regels.map(nummer));
  const bekend = new Set([...nummers, ...feiten.flatMap((deel) => deel.regels.map(nummer))]);
  return [
    ...nummers
      .filter((id) => !citaten.has(id) && !gelaten.has(id))
      .map((id) => `${id}: geen test, geen reden`),
    ...nummers.filter((id) => citaten.has(id) && gelaten.has(id)).map((id) => `${id}: test en reden`),
    ...nummers.filter((id, plek) => nummers.indexOf(id) !== plek).map((id) => `${id}: staat er dubbel`),
    ...[...gelaten.keys()].filter((id) => !nummers.includes(id)).map((id) => `${id}: reden bij niets`),
    ...[...citaten.keys()].filter((id) => moetBekend(id) && !bekend.has(id)).map((id) => `${id}: onbekend`),
  ];
}

/** Knowledge is answered by articles, which say so themselves; a test may cite it without it standing in these lists. */
const moetBekend = (id: string) => /^(A|D-|F-|S|E)\d?/.test(id);

export function pagina(citaten: Citaten, antwoorden: Antwoorden): string {
  const alle = verplicht.flatMap((deel) => deel.regels.map(nummer));
  const getest = alle.filter((id) => citaten.has(id)).length;
  const vanFeiten = feiten.map(({ kop, regels }) => ({
    kop,
    regels: regels.filter((regel) => citaten.has(nummer(regel))),
  }));
  return `${[
    '# Dekking: wat is gebouwd en wat is gelaten',
    'Voor de coördinator en de auditor. Elke regel van het protocol, elke keuze en elke functie heeft een nummer. Achter het nummer staan de tests die het noemen, of de reden waarom het er niet in zit. Onderaan staat bij elke regel die je kunt vragen welk artikel het antwoord geeft. Deze pagina komt uit de tests en de artikelen zelf: `npm run dekking` schrijft hem opnieuw, en een test let op dat hij klopt.',
    `Van de ${alle.length} nummers hebben er ${getest} een test; ${alle.length - getest} zijn gelaten, met reden.`,
    ...[...verplicht, ...vanFeiten].flatMap(({ kop, regels }) => [
      `## ${kop}`,
      [
        '| Nummer | Waar het over gaat | Getest in, of waarom niet |',
        '|---|---|---|',
        ...regels.map((regel) => rij(nummer(regel), regel.slice(nummer(regel).length + 1), citaten)),
      ].join('\n'),
    ]),
    ...kennisPagina(antwoorden),
  ].join('\n\n')}\n`;
}

function rij(id: string, tekst: string, citaten: Citaten): string {
  const tests = [...(citaten.get(id) ?? [])].map(
    ([bestand, keer]) => `${bestand.replace(/\.(test\.ts|ts|mjs)$/, '')}${keer > 1 ? ` (${keer}×)` : ''}`,
  );
  return `| ${id} | ${tekst} | ${tests.length > 0 ? tests.join(', ') : `Gelaten: ${gelaten.get(id) ?? '?'}`} |`;
}

if (process.argv[1]?.endsWith('dekking.ts')) {
  const citaten = leesCitaten();
  const antwoorden = leesAntwoorden();
  writeFileSync(PAGINA, pagina(citaten, antwoorden));
  const mis = [...fouten(citaten), ...kennisFouten(antwoorden)];
  process.stdout.write([PAGINA, ...mis, ''].join('\n'));
  if (mis.length > 0) process.exitCode = 1;
}
