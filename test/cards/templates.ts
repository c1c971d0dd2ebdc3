import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export type Json = Record<string, unknown>;
export const CARDS_DIR = join(__dirname, '..', '..', 'cards');

/** File names in cards/, without .json. */
export const namen = readdirSync(CARDS_DIR).map((file) => file.replace(/\.json$/, ''));

export function lees(naam: string): Json {
  return JSON.parse(readFileSync(join(CARDS_DIR, `${naam}.json`), 'utf8')) as Json;
}

/** Every object in a card, with the object it stands in. */
export function objecten(waarde: unknown, ouder?: Json): { object: Json; ouder: Json | undefined }[] {
  if (Array.isArray(waarde)) return waarde.flatMap((w) => objecten(w, ouder));
  if (typeof waarde !== 'object' || waarde === null) return [];
  const object = waarde as Json;
  return [{ object, ouder }, ...Object.values(object).flatMap((w) => objecten(w, object))];
}

export function perType(card: unknown, begin: string): Json[] {
  return objecten(card)
    .map(({ object }) => object)
    .filter(({ type }) => typeof type === 'string' && type.startsWith(begin));
}

/** Where a `${binding}` stands and what it points at in the schema of the card. */
export interface Binding {
  /** Path in the schema: `velden[].label`. */
  pad: string;
  /** Property of the card element: text, title, $when ... */
  plek: string;
  /** The element it stands in. */
  object: Json;
  /** The binding is the whole value, not a part of a sentence. */
  heel: boolean;
  /** Undefined when the schema has no such key. */
  schema: z.ZodType | undefined;
}

interface Bereik {
  pad: string;
  schema: z.ZodType;
}

/**
 * Resolves every binding as the template language does: inside `$data` a name is looked up in the item and
 * nowhere else; `$root` is the whole data.
 */
export function bindings(template: unknown, root: z.ZodType): Binding[] {
  return loop(template, { pad: '', schema: root }, { pad: '', schema: root });
}

function loop(waarde: unknown, hier: Bereik, root: Bereik): Binding[] {
  if (Array.isArray(waarde)) return waarde.flatMap((w) => loop(w, hier, root));
  if (typeof waarde !== 'object' || waarde === null) return [];
  const object = waarde as Json;
  const data = object['$data'];
  const lijst = data === undefined ? [] : inTekst(data, '$data', object, hier, root);
  const binnen = data === undefined ? hier : item(lijst[0]);
  return [
    ...lijst,
    ...Object.entries(object)
      .filter(([sleutel]) => sleutel !== '$data')
      .flatMap(([sleutel, w]) =>
        [w]
          .flat()
          .flatMap((deel: unknown) =>
            typeof deel === 'string'
              ? inTekst(deel, sleutel, object, binnen, root)
              : loop(deel, binnen, root),
          ),
      ),
  ];
}

function item(lijst: Binding | undefined): Bereik {
  if (!(lijst?.schema instanceof z.ZodArray)) throw new Error('$data is no list');
  return { pad: `${lijst.pad}[].`, schema: lijst.schema.element as z.ZodType };
}

function inTekst(waarde: unknown, plek: string, object: Json, hier: Bereik, root: Bereik): Binding[] {
  const tekst = String(waarde);
  return [...tekst.matchAll(/\$\{([^}]*)\}/g)].map(([heel, naam = '']) => {
    const bereik = naam.startsWith('$root.') ? root : hier;
    const kaal = naam.replace(/^\$root\./, '');
    return { pad: bereik.pad + kaal, plek, object, heel: heel === tekst, schema: zoek(bereik.schema, kaal) };
  });
}

function zoek(schema: z.ZodType, pad: string): z.ZodType | undefined {
  return pad
    .split('.')
    .reduce<z.ZodType | undefined>(
      (nu, sleutel) => (nu instanceof z.ZodObject ? (nu.shape[sleutel] as z.ZodType | undefined) : undefined),
      schema,
    );
}

/** Every key of a schema that holds a value, as `velden[].label`; a list itself counts as well. */
export function sleutels(schema: z.ZodType, pad = ''): string[] {
  if (schema instanceof z.ZodObject) {
    const vooraf = pad === '' ? '' : `${pad}.`;
    return Object.entries(schema.shape).flatMap(([k, s]) => sleutels(s as z.ZodType, vooraf + k));
  }
  if (schema instanceof z.ZodArray) return [pad, ...sleutels(schema.element as z.ZodType, `${pad}[]`)];
  return [pad];
}
