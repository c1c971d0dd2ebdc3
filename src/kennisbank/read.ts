import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import matter from 'gray-matter';

import { artikelSchema, type Artikel } from '../domain/raadplegen';
import { ConfigError } from '../errors';

const STAPPEN = /^## (?:Stappen|Steps)\s*$/m;
const ZINNEN = /^## (?:Zinnen|Sentences)\s*$/m;

/** What is wrong with an article: its file, the field, and why. */
export interface Probleem {
  file: string;
  veld: string;
  problem: string;
}

/** Every article of a folder: `<id>.md` is Dutch, `<id>.en.md` English. Throws ConfigError naming file and field. */
export function readArtikelen(dir: string): Artikel[] {
  const gelezen = readdirSync(dir)
    .filter(isArtikelFile)
    .sort()
    .map((file) => parseArtikel(file, readFileSync(join(dir, file), 'utf8')));
  const problemen = gelezen.flatMap((een) => ('problemen' in een ? een.problemen : []));
  if (problemen.length > 0)
    throw new ConfigError(problemen.map(({ file, veld, problem }) => ({ key: `${file} ${veld}`, problem })));
  return gelezen.flatMap((een) => ('artikel' in een ? [een.artikel] : []));
}

/** What an editor or a network drive leaves beside an article begins with a dot or a tilde. */
export function isArtikelFile(file: string): boolean {
  return file.endsWith('.md') && !/^[.~]/.test(file);
}

/** One article from the text of its file, or what is wrong with it, without quoting it. */
export function parseArtikel(file: string, tekst: string): { artikel: Artikel } | { problemen: Probleem[] } {
  const delen = splits(tekst);
  if (!delen) return { problemen: [{ file, veld: '---', problem: 'the head is not YAML' }] };
  const { data, content } = delen;
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
  if (parsed.success) return { artikel: parsed.data };
  return {
    problemen: parsed.error.issues.map(({ path, message }) => ({
      file,
      veld: path.join('.'),
      problem: message,
    })),
  };
}

/** The head and the rest. Options keep gray-matter from remembering every text, and what went wrong in one. */
function splits(tekst: string) {
  try {
    return matter(tekst.replaceAll('\r\n', '\n'), { engines: { javascript: geenCode } });
  } catch {
    return undefined;
  }
}

/** gray-matter would run a head that says it is a program. */
function geenCode(): never {
  throw new Error('an article is no program');
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
