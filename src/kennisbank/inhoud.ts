import MiniSearch from 'minisearch';

import type { Artikel } from '../domain/raadplegen';
import { normaliseer } from '../domain/raadplegen/normaliseer';
import { createOntleder } from './woorden';

/** Score of the index that counts as half certain. */
const MIDDEN = 15;

/** Finds articles by what they say, in both languages at once: id -> 0 to 1. */
export function createInhoud(artikelen: readonly Artikel[]): (tekst: string) => ReadonlyMap<string, number> {
  const perId = Map.groupBy(artikelen, ({ id }) => id);
  const teksten = [...perId].map(([id, versies]) => ({ id, regels: versies.flatMap(regels) }));
  const woorden = teksten.flatMap((tekst) => tekst.regels.flatMap((regel) => normaliseer(regel).split(' ')));
  const ontleed = createOntleder(new Set(woorden), 'nl');
  const index = new MiniSearch({
    fields: ['termen'],
    tokenize: (termen) => termen.split(' '),
    processTerm: (term) => term || null,
  });
  index.addAll(teksten.map(({ id, regels }) => ({ id, termen: regels.flatMap(ontleed).join(' ') })));
  return (tekst) =>
    new Map(
      index
        .search([...new Set(ontleed(tekst))].join(' '))
        .map(({ id, score }) => [String(id), score / (score + MIDDEN)]),
    );
}

function regels({ titel, trefwoorden, kort, stappen, zinnen }: Artikel): string[] {
  return [titel, ...trefwoorden, kort, ...stappen, ...zinnen];
}
