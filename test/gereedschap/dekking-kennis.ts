import { join } from 'node:path';

import type { Artikel } from '../../src/domain/raadplegen';
import { readArtikelen } from '../../src/kennisbank/read';
import type { Deel } from './dekking-eisen';
import { kennisLandelijk } from './dekking-kennis-landelijk';
import { kennisProtocol } from './dekking-kennis-protocol';

/** What somebody may ask: every row of the sources that is knowledge. */
export const kennis: readonly Deel[] = [...kennisProtocol, ...kennisLandelijk];

/** Knowledge that no article answers, and why: number and reason, in words for the coordinator. */
export const kennisGelaten: ReadonlyMap<string, string> = new Map<string, string>();

/** Which articles say that they answer a rule: in their own head, so that it is changed where the answer is. */
export type Antwoorden = ReadonlyMap<string, readonly Artikel[]>;

export function leesAntwoorden(map = join('src', 'kennisbank', 'artikelen')): Antwoorden {
  const paren = readArtikelen(map).flatMap((artikel) =>
    (artikel.regels ?? []).map((regel) => ({ regel, artikel })),
  );
  return new Map(
    [...Map.groupBy(paren, ({ regel }) => regel)].map(([regel, bij]) => [
      regel,
      bij.map(({ artikel }) => artikel),
    ]),
  );
}

const nummers = kennis.flatMap((deel) => deel.regels.map((regel) => regel.slice(0, 4)));

/** What is wrong with it; empty when every row has an article or a reason, and never both. */
export function kennisFouten(antwoorden: Antwoorden): string[] {
  return [
    ...nummers
      .filter((id) => !antwoorden.has(id) && !kennisGelaten.has(id))
      .map((id) => `${id}: geen artikel, geen reden`),
    ...nummers
      .filter((id) => antwoorden.has(id) && kennisGelaten.has(id))
      .map((id) => `${id}: artikel en reden`),
    ...nummers.filter((id, plek) => nummers.indexOf(id) !== plek).map((id) => `${id}: staat er dubbel`),
    ...[...antwoorden.keys(), ...kennisGelaten.keys()]
      .filter((id) => !nummers.includes(id))
      .map((id) => `${id}: geen kennis`),
    ...[...antwoorden.values()]
      .flat()
      .flatMap(({ id, taal }) => (taal === 'nl' ? [] : [`${id}: regels in ${taal}`])),
  ];
}

/** The part of the page about knowledge. */
export function kennisPagina(antwoorden: Antwoorden): string[] {
  const beantwoord = nummers.filter((id) => antwoorden.has(id)).length;
  return [
    '## Kennis: welk artikel antwoordt',
    `Van de ${nummers.length} regels die je kunt vragen, hebben er ${beantwoord} een artikel. Het artikel noemt zelf welke regels het beantwoordt.`,
    ...kennis.flatMap(({ kop, regels }) => [
      `### ${kop}`,
      [
        '| Nummer | Waar het over gaat | Artikel, of waarom niet |',
        '|---|---|---|',
        ...regels.map((regel) => rij(regel.slice(0, 4), regel.slice(5), antwoorden)),
      ].join('\n'),
    ]),
  ];
}

function rij(id: string, tekst: string, antwoorden: Antwoorden): string {
  const artikelen = antwoorden.get(id)?.map((artikel) => artikel.id) ?? [
    `Gelaten: ${kennisGelaten.get(id) ?? '?'}`,
  ];
  return `| ${id} | ${tekst} | ${artikelen.join(', ')} |`;
}
