import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { z } from 'zod';

/** One request to Graph: on its own, or a part of a batch. */
export interface GraphVerzoek {
  method: string;
  /** After /v1.0, with query. */
  url: string;
  prefer: string;
  body?: unknown;
}

interface Operatie {
  parameters?: { name: string; in: string }[];
  responses?: Record<string, Inhoud>;
  requestBody?: Inhoud & { required?: boolean };
}
interface Inhoud {
  content?: { 'application/json'?: { schema?: Schema } };
}
interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}
interface OpenApi {
  paths: Record<string, Record<string, Operatie>>;
  components: { schemas: Record<string, Schema> };
}

export interface Keuring {
  /** Whether the published description of Graph lies next to the project; else only our own rules are checked. */
  volledig: boolean;
  /** What is wrong with a request; empty when nothing is. */
  fouten(verzoek: GraphVerzoek): string[];
}

const FILE = join(__dirname, '../../../shared/schemas/graph-v1.0.reduced.openapi.json');
/** All that the program may ask of Graph, where the description is not there. */
const ONZE = [
  /^GET \/users\/[^/]+(\/manager|\/mailboxSettings\/automaticRepliesSetting|\/calendarView)?$/,
  /^POST \/users\/[^/]+\/(events|calendar\/getSchedule)$/,
  /^(GET|PATCH|DELETE) \/users\/[^/]+\/events\/[^/]+$/,
  /^(POST \/subscriptions|(PATCH|DELETE) \/subscriptions\/[^/]+|POST \/\$batch)$/,
];
/** Query options of OData that the description leaves out where they speak for themselves. */
const ODATA = new Set(['$select', '$top', '$expand', '$filter', '$count']);
const batch = z.strictObject({
  requests: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        method: z.enum(['GET', 'POST', 'PATCH', 'DELETE']),
        url: z.string().startsWith('/'),
        headers: z.record(z.string(), z.string()),
        body: z.unknown().optional(),
      }),
    )
    .min(1)
    .max(20),
});

export function maakKeuring(): Keuring {
  const api = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as OpenApi) : undefined;
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  if (api) ajv.addSchema({ $id: 'graph', components: api.components });
  const eigen = (verzoek: GraphVerzoek): string[] => {
    const { pathname } = new URL(verzoek.url, 'http://graph');
    const regel = `${verzoek.method} ${pathname}`;
    return [
      ...(ONZE.some((vorm) => vorm.test(regel)) ? [] : [`${regel}: not ours to ask`]),
      ...(verzoek.prefer.includes('IdType="ImmutableId"') ? [] : [`${regel}: ids that may change`]),
    ];
  };
  const fouten = (verzoek: GraphVerzoek): string[] => [
    ...eigen(verzoek),
    ...(api ? metApi(api, ajv, verzoek) : []),
    ...delen(verzoek).flatMap(fouten),
  ];
  return { volledig: api !== undefined, fouten };
}

/** The requests inside a batch, each to be checked as if it came alone. */
export function delen({ url, body }: GraphVerzoek): GraphVerzoek[] {
  if (!url.startsWith('/$batch')) return [];
  return batch.parse(body).requests.map(({ method, url: deel, headers, body: inhoud }) => ({
    ...{ method, url: deel, prefer: headers['Prefer'] ?? '' },
    ...(inhoud === undefined ? {} : { body: inhoud }),
  }));
}

function metApi(api: OpenApi, ajv: Ajv2020, { method, url, body }: GraphVerzoek): string[] {
  const { pathname, searchParams } = new URL(url, 'http://graph');
  const gevonden = zoek(api, method, pathname);
  if (!gevonden)
    return isEigenschap(api, method, pathname) ? [] : [`${method} ${pathname}: no such operation`];
  const { parameters = [], requestBody } = gevonden;
  const bekend = new Set(parameters.filter((p) => p.in === 'query').map(({ name }) => name));
  const vreemd = [...searchParams.keys()].filter((naam) => !bekend.has(naam) && !ODATA.has(naam));
  const fouten = vreemd.map((naam) => `${method} ${pathname}: query ${naam} is not known`);
  const schema = requestBody?.content?.['application/json']?.schema;
  if (body === undefined)
    return requestBody?.required ? [...fouten, `${method} ${pathname}: no body`] : fouten;
  if (!schema) return [...fouten, `${method} ${pathname}: takes no body`];
  return [...fouten, ...keurBody(api, ajv, schema, body).map((fout) => `${method} ${pathname}: ${fout}`)];
}

/** One property of something that can be read is read by its name as the last segment. */
function isEigenschap(api: OpenApi, method: string, pathname: string): boolean {
  const van = pathname.lastIndexOf('/');
  const ref = zoek(api, method, pathname.slice(0, van))?.responses?.['200']?.content?.['application/json']
    ?.schema?.$ref;
  const soort = api.components.schemas[ref?.split('/').at(-1) ?? ''];
  return method === 'GET' && soort?.properties?.[pathname.slice(van + 1)] !== undefined;
}

/** A fixed segment goes before a name between braces. */
function zoek({ paths }: OpenApi, method: string, pathname: string): Operatie | undefined {
  const past = Object.keys(paths)
    .filter((pad) => naarVorm(pad).test(pathname))
    .sort((a, b) => a.split('{').length - b.split('{').length);
  return past.map((pad) => paths[pad]?.[method.toLowerCase()]).find((operatie) => operatie !== undefined);
}
const naarVorm = (pad: string): RegExp =>
  new RegExp(`^${pad.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);

/** The description is open: a property it does not know would pass, so names are compared as well. */
function keurBody(api: OpenApi, ajv: Ajv2020, schema: Schema, body: unknown): string[] {
  const tekst = JSON.stringify(schema).replaceAll('"#/components/', '"graph#/components/');
  const valideer: ValidateFunction = ajv.compile(JSON.parse(tekst) as object);
  valideer(body);
  return [
    ...(valideer.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`),
    ...onbekend(api, schema, body, ''),
  ];
}

function onbekend(api: OpenApi, schema: Schema, waarde: unknown, waar: string): string[] {
  const { $ref, anyOf, properties, items } = schema;
  if ($ref) return onbekend(api, api.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {}, waarde, waar);
  const keuze = anyOf?.find((s) => s.$ref !== undefined);
  if (keuze) return onbekend(api, keuze, waarde, waar);
  if (Array.isArray(waarde))
    return waarde.flatMap((deel, i) => onbekend(api, items ?? {}, deel, `${waar}/${i}`));
  if (!properties || typeof waarde !== 'object' || waarde === null) return [];
  // Parameters of an action are matched whatever their capitals.
  const bekend = new Map(Object.entries(properties).map(([naam, s]) => [naam.toLowerCase(), s]));
  return Object.entries(waarde).flatMap(([naam, deel]) => {
    const hoort = bekend.get(naam.toLowerCase());
    return hoort ? onbekend(api, hoort, deel, `${waar}/${naam}`) : [`${waar}/${naam} is not known`];
  });
}
