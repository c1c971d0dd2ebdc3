import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { nl } from '../../src/teams/tekst/nl';

const src = join(__dirname, '..', '..', 'src');

/** All code of a folder, without comments and imports; the texts themselves left out. */
function code(...map: string[]): string {
  return readdirSync(join(src, ...map), { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && e.name.endsWith('.ts') && !/[\\/]tekst([\\/]|$)/.test(e.parentPath))
    .map((e) => readFileSync(join(e.parentPath, e.name), 'utf8'))
    .join('\n')
    .replaceAll(/\/\*[^]*?\*\/|\/\/.*$|^import .*$/gm, '');
}

/** Tables with a word for each value of a closed list: looked up by that value, never by name. */
const lijsten = [
  /^vragen$/,
  /^vragen\.\w+\.knoppen$/,
  /^keuzes\.\w+$/,
  /^oordeel\.(redenen|omslag|zonder)$/,
  /^melden\.(fouten|velden)$/,
  /^melden\.ontvangst\.route$/,
  /^afhandelen\.(statussen|maatregelen|aangifte|besluit|inhoud\.recidive)$/,
  /^raadplegen\.buiten\.loketten$/,
  /^raadplegen\.gedrag\.(namen|waarom)$/,
  /^beoordelen\.redenen$/,
  /^algemeen\.weigeringen$/,
  /^besluit\.(gronden|fouten|velden|irmVraag\.gehoordOpties|classificeren\.rijen|aangifte\.(door|standen))$/,
  /^brieven\.(soorten|waarvoor)$/,
  /^routering\.(rol|waarom)$/,
  /^werklijst\.wat$/,
  /^agenda\.(waarom|welk|fouten)$/,
  /^nazorg\.(welk|vervolg\.keuze)$/,
  /^nood\.(wat|wanneer|hoe)Keuzes$/,
  /^mijn\.(statussen|melding\.aangifteStanden)$/,
  /^dossier\.(stap|stand|termijn|knoppen|fouten|hoofdpunten|ontstaan|oordelen|verzuim)$/,
  /^dossier\.overzicht\.(typeNaam|vormNaam)$/,
];

function sleutels(boom: object, ouder = ''): [ouder: string, sleutel: string][] {
  return Object.entries(boom).flatMap(([sleutel, deel]: [string, unknown]) => {
    const pad = ouder === '' ? sleutel : `${ouder}.${sleutel}`;
    const verder = typeof deel === 'object' && deel !== null && !Array.isArray(deel);
    return [[ouder, sleutel], ...(verder ? sleutels(deel, pad) : [])] as [string, string][];
  });
}

/** Words beside a table, used by name. */
const erbij = ['afhandelen.besluit.reden', 'afhandelen.aangifte.kop', 'dossier.stand.gedaanKort'];
const alle = sleutels(nl);
const pad = ([ouder, sleutel]: readonly [string, string]) => `${ouder}.${sleutel}`;
const inLijst = (blad: readonly [string, string]) =>
  !erbij.includes(pad(blad)) && lijsten.some((lijst) => lijst.test(blad[0]));

test('every key of the texts is used by name in src/teams', () => {
  const teams = code('teams');
  // .key, ['key'], or taken out of an object: { key, and , key
  const gebruikt = (k: string) => new RegExp(`[.]${k}(?![\\w-])|'${k}'|[{,]\\s*${k}\\s*[,:}=]`).test(teams);
  const los = alle.filter((blad) => !inLijst(blad));
  expect(los.length).toBeGreaterThan(120);
  expect(los.filter(([, k]) => !gebruikt(k)).map(pad)).toEqual([]);
});

test('every word in a table belongs to a value that exists in src/domain', () => {
  const domain = code('domain');
  const bestaat = (k: string) => new RegExp(`'${k}'|(?<![\\w-])${k}[?]?:`).test(domain);
  const waarden = alle.filter(inLijst);
  expect(waarden.length).toBeGreaterThan(120);
  expect(waarden.filter(([, k]) => !bestaat(k)).map(pad)).toEqual([]);
});

test('every table is there', () => {
  const ouders = new Set(alle.map(([ouder]) => ouder));
  for (const lijst of lijsten) expect([...ouders].some((ouder) => lijst.test(ouder))).toBe(true);
});
