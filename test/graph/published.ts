import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';

interface OpenApi {
  components: { schemas: Record<string, unknown> };
}

/** The published schema of Graph when it lies next to the project; a machine without it still has the checks above. */
export function published(name: string): ValidateFunction | undefined {
  const file = join(__dirname, '../../../shared/schemas/graph-v1.0.reduced.openapi.json');
  if (!existsSync(file)) return undefined;
  const { components } = JSON.parse(readFileSync(file, 'utf8')) as OpenApi;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  return ajv
    .addSchema({ $id: 'graph', components })
    .getSchema(`graph#/components/schemas/microsoft.graph.${name}`);
}

/** Properties the published schema does not know; it is open, so it would accept them silently. */
export function unknownTo(schema: ValidateFunction | undefined, body: object): string[] {
  const known = (schema?.schema as { properties?: object } | undefined)?.properties;
  return known === undefined ? [] : Object.keys(body).filter((key) => !(key in known));
}
