import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import matter from 'gray-matter';

import { artikelSchema, type Artikel } from '../domain/raadplegen';
import { ConfigError } from '../errors';

const STAPPEN = /^## (?:Stappen|Steps)\s*$/m;
const ZINNEN = /^## (?:Zinnen|Sentences)\s*$/m;

/** Every article of a folder: `<id>.md` is Dutch, `<id>.en.md` English. Throws ConfigError naming file and field. */
export function readArtikelen(dir: string): Artikel[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readArtikel(dir, file));
}

function readArtikel(dir: string, file: string): Artikel {
  const { data, content } = matter(readFileSync(join(dir, file), 'utf8'));
  const [, id = file, taal = 'nl'] = /^(.+?)(?:\.(en))?\.md$/.exec(file) ?? [];
  const [voor = '', zinnen = ''] = content.split(ZINNEN);
  const [kort = '', stappen = ''] = voor.split(STAPPEN);
  const parsed = artikelSchema.safeParse({
    trefwoorden: [],
    verwant: [],
    acties: [],
    ...data,
    // YAML reads 112 as a number.
    ...(Array.isArray(data['trefwoorden']) ? { trefwoorden: data['trefwoorden'].map(String) } : {}),
    ...(data['gecontroleerd'] instanceof Date
      ? { gecontroleerd: data['gecontroleerd'].toISOString().slice(0, 10) }
      : {}),
    id,
    taal,
    kort: eenRegel(kort),
    stappen: lijst(stappen, /^\d+\. /),
    zinnen: lijst(zinnen, /^- /),
  });
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues.map((issue) => ({ key: `${file} ${issue.path.join('.')}`, problem: issue.message })),
  );
}

/**
 * What is wrong between articles: a related article that does not exist, a Dutch one without its English one
 * or the other way round. Empty when all is well.
 */
export function checkArtikelen(artikelen: readonly Artikel[]): string[] {
  const bestaand = new Set(artikelen.map(({ id, taal }) => `${id} ${taal}`));
  return artikelen.flatMap(({ id, taal, verwant }) => {
    const ander = taal === 'nl' ? 'en' : 'nl';
    return [
      ...(bestaand.has(`${id} ${ander}`) ? [] : [`${id}: not in ${ander}`]),
      ...verwant
        .filter((v) => !bestaand.has(`${v} ${taal}`))
        .map((v) => `${id} (${taal}): verwant ${v} unknown`),
    ];
  });
}

/** Items of a Markdown list; a line that goes on is joined to its item. */
function lijst(tekst: string, begin: RegExp): string[] {
  const items: string[] = [];
  for (const regel of tekst.split('\n')) {
    if (begin.test(regel)) items.push(regel.replace(begin, ''));
    else if (regel.trim() !== '') items.push(`${items.pop() ?? ''} ${regel.trim()}`);
  }
  return items.map(eenRegel);
}

function eenRegel(tekst: string): string {
  return tekst.replaceAll(/\s+/g, ' ').trim();
}
