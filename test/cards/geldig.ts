import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type * as AdaptiveCards from 'adaptivecards';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json';

import { objecten, type Json } from './templates';

// The build for a browser: the only one of this package that Node can load.
const ac = jest.requireActual<typeof AdaptiveCards>('adaptivecards/dist/adaptivecards.js');

/** What Microsoft's own reader of cards has to say about this one; empty when it is fine. */
export function bezwaren(card: object): string[] {
  const context = new ac.SerializationContext(ac.Versions.v1_5);
  const gelezen = new ac.AdaptiveCard();
  gelezen.parse(voorLezer(card), context);
  const bijLezen = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  const bijNakijken = gelezen.validateProperties().validationEvents.map(({ message }) => message);
  return [...bijLezen, ...bijNakijken, ...vreemd(card)];
}

/** The children of an element are no properties to the reader. */
const KINDEREN = ['body', 'items', 'inlines', 'actions', 'fallback'];

/** Properties that do not exist: the reader passes them over in silence. */
function vreemd(card: object): string[] {
  return objecten(card).flatMap(({ object }) => {
    const soort = String(object['type']);
    const schema = soort === 'AdaptiveCard' ? new ac.AdaptiveCard().getSchema() : maak(soort)?.getSchema();
    if (!schema) return [];
    const namen = Array.from({ length: schema.getCount() }, (_, i) => schema.getItemAt(i).name);
    return Object.keys(object)
      .filter((naam) => !namen.includes(naam) && !KINDEREN.includes(naam))
      .map((naam) => `${soort} has no ${naam}`);
  });
}

function maak(soort: string) {
  const { elements, actions } = ac.GlobalRegistry;
  return elements.createInstance(soort, ac.Versions.v1_5) ?? actions.createInstance(soort, ac.Versions.v1_5);
}

/**
 * The people picker of Teams (`choices.data`, no choices, filtered) works in 1.5 cards, but reader and schema do
 * not know it there: they get an ordinary list. The reader's check of `lang` keeps state between two cards and
 * refuses every other one, so it does not get that either.
 */
function voorLezer(card: object): object {
  return JSON.parse(JSON.stringify(card), (_sleutel, waarde: unknown) => {
    if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return waarde;
    const { 'choices.data': kieslijst, ...rest } = waarde as Json;
    delete rest['lang'];
    if (kieslijst === undefined) return rest;
    return { ...rest, style: 'compact', choices: [{ title: 'naam', value: 'id' }] };
  }) as object;
}

/** The published schemas, when they lie next to the project: they see properties that do not exist. */
const SCHEMAS = join(__dirname, '..', '..', '..', 'shared', 'schemas');
const schema15 = compileer('adaptive-card-1.5.0.schema.json');
const schemaTeams = compileer('adaptive-card-teams.schema.json');

function compileer(naam: string): ValidateFunction | undefined {
  const file = join(SCHEMAS, naam);
  if (!existsSync(file)) return undefined;
  const { id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Json;
  const ajv = new Ajv({ strict: false, discriminator: true });
  addFormats(ajv);
  ajv.addMetaSchema(draft6);
  return ajv.compile(id === undefined ? schema : { ...schema, $id: id });
}

export function schemafouten(card: object): string[] {
  return [...fouten(schema15, voorLezer(card)), ...fouten(schemaTeams, card)];
}

function fouten(geldig: ValidateFunction | undefined, card: object): string[] {
  if (!geldig || geldig(card)) return [];
  return (geldig.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
