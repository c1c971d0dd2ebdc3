import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

import { forget, startProeftuin, type Proeftuin } from './proeftuin';

interface Media {
  schema: object;
  example?: object;
}
interface Described {
  operationId: string;
  parameters?: { name: string; required: boolean; schema: object }[];
  requestBody?: { content: { 'application/json': Media } };
  responses: Partial<Record<string, { content?: { 'application/json'?: Media } }>>;
}
interface Document {
  openapi: string;
  paths: Partial<Record<string, Record<string, Described>>>;
}

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
const check = (schema: object, value: unknown) => {
  const valid = ajv.validate(schema, value);
  return valid ? [] : ajv.errors;
};

describe('the description of the sandbox API', () => {
  let tuin: Proeftuin;
  let doc: Document;
  let all: [string, string, Described][];
  beforeAll(async () => {
    tuin = await startProeftuin();
    doc = (await tuin.get('/sandbox/openapi.json')) as Document;
    all = Object.entries(doc.paths).flatMap(([path, methods]) =>
      Object.entries(methods ?? {}).map(([method, op]): [string, string, Described] => [path, method, op]),
    );
  });
  afterAll(async () => {
    await tuin.close();
    await forget(tuin);
  });

  test('is OpenAPI 3.1 and names every operation once', () => {
    expect(doc.openapi).toMatch(/^3\.1\./);
    expect(all.map(([path, method]) => `${method} ${path}`).sort()).toEqual([
      'get /sandbox/agenda',
      'get /sandbox/berichten',
      'get /sandbox/klok',
      'get /sandbox/mensen',
      'get /sandbox/stroom',
      'post /sandbox/actie',
      'post /sandbox/agenda',
      'post /sandbox/app',
      'post /sandbox/bericht',
      'post /sandbox/klok',
      'post /sandbox/reset',
      'post /sandbox/storing',
      'post /sandbox/uitbreiding',
    ]);
    expect(new Set(all.map(([, , op]) => op.operationId)).size).toBe(all.length);
  });

  test('every schema is valid, and every example fits its schema', () => {
    const media = all.flatMap(([, , op]) =>
      [op.requestBody, ...Object.values(op.responses)].flatMap((r) => r?.content?.['application/json'] ?? []),
    );
    const examples = media.filter((m) => m.example !== undefined);
    expect(media.filter((m) => !ajv.validateSchema(m.schema))).toEqual([]);
    expect(examples.map((m) => check(m.schema, m.example))).toEqual(examples.map(() => []));
    expect(examples.length).toBeGreaterThanOrEqual(14);
  });

  test('every real answer fits the schema it is described with', async () => {
    const answerSchema = (path: string, method: string, status: number) =>
      doc.paths[path]?.[method]?.responses[String(status)]?.content?.['application/json']?.schema ?? {
        not: {},
      };
    const ask = async (path: string, body?: object) => {
      const response = await fetch(tuin.standins.origin + path, {
        ...(body && {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }),
      });
      const schema = answerSchema(path.split('?')[0] ?? '', body ? 'post' : 'get', response.status);
      const answer: unknown = await response.json();
      expect([path, check(schema, answer)]).toEqual([path, []]);
    };
    await ask('/sandbox/bericht', { who: 'samira', text: 'kaart' });
    const activity = await tuin.last('samira');
    await ask('/sandbox/actie', { who: 'samira', activity, verb: 'bekijk' });
    await ask('/sandbox/actie', { who: 'samira', activity, verb: 'fout' });
    await ask('/sandbox/actie', { who: 'samira', activity, title: 'Nergens' });
    await ask('/sandbox/actie', { who: 'samira', activity: '1', verb: 'zeg' });
    await ask('/sandbox/berichten?voor=samira&viewing=1');
    await ask('/sandbox/agenda?van=peter');
    await ask('/sandbox/mensen');
    await ask('/sandbox/klok');
    await ask('/sandbox/klok', { hours: 1 });
    await ask('/sandbox/app', { who: 'joost', installed: true });
    await ask('/sandbox/storing', { where: 'graph', kind: 'slow', delayMs: 5 });
    await ask('/sandbox/storing', { clear: true });
    await ask('/sandbox/bericht', {});
  });
});
