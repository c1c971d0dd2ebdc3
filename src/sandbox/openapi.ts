import { z } from 'zod';

import { schemas, type OperationId } from './contract';
import { voorbeelden } from './voorbeelden';

export interface Operation {
  method: 'get' | 'post';
  path: string;
  summary: string;
  /** Status when it went well. */
  status: 200 | 204;
}

/** TABLE of what the sandbox API can do. */
export const operations: Record<OperationId, Operation> = {
  mensen: {
    method: 'get',
    path: '/sandbox/mensen',
    status: 200,
    summary: 'The people of the sample municipality',
  },
  klok: { method: 'get', path: '/sandbox/klok', status: 200, summary: 'The present of the sandbox' },
  verzet: {
    method: 'post',
    path: '/sandbox/klok',
    status: 200,
    summary: 'Moves the clock ahead, stopping at everything that becomes due on the way',
  },
  bericht: {
    method: 'post',
    path: '/sandbox/bericht',
    status: 200,
    summary: 'A person types a message to the bot',
  },
  actie: {
    method: 'post',
    path: '/sandbox/actie',
    status: 200,
    summary:
      "A person clicks a button of a card. A message of somebody else's chat, a verb without a button and other data are possible: that is how a forged click looks",
  },
  uitbreiding: {
    method: 'post',
    path: '/sandbox/uitbreiding',
    status: 200,
    summary:
      'The message extension: a person searches while writing, puts a card in the chat, or reports a message from its menu',
  },
  berichten: {
    method: 'get',
    path: '/sandbox/berichten',
    status: 200,
    summary: 'The chat of a person with the bot',
  },
  agenda: { method: 'get', path: '/sandbox/agenda', status: 200, summary: 'The calendar of a person' },
  afspraak: {
    method: 'post',
    path: '/sandbox/agenda',
    status: 200,
    summary: 'A person changes his own calendar by hand: adds, moves, declines or removes',
  },
  storing: {
    method: 'post',
    path: '/sandbox/storing',
    status: 200,
    summary: 'Lets Graph or Teams fail, or with {"clear": true} work again',
  },
  app: {
    method: 'post',
    path: '/sandbox/app',
    status: 200,
    summary: 'A person installs or removes the app; without it the bot gets 403',
  },
  reset: {
    method: 'post',
    path: '/sandbox/reset',
    status: 204,
    summary: 'Empties chats, calendars, faults and the data of the program; the clock stays',
  },
};

const error = z.object({ error: z.string().describe('"field: reason"') });
const failed = (description: string) => ({ description, content: jsonOf(toSchema(error)) });

/** OpenAPI 3.1 of the sandbox API, made from the schemas that check it. */
export function createOpenApi(origin: string): object {
  const paths: Record<string, Record<string, object>> = {
    '/sandbox/stroom': { get: STROOM },
  };
  for (const [id, operation] of Object.entries(operations) as [OperationId, Operation][]) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(id, operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'VPD-assistent sandbox',
      version: '1',
      description:
        'A municipality on your own machine: its people, their Teams, their calendars and the clock.',
    },
    servers: [{ url: origin }],
    paths,
  };
}

const STROOM = {
  operationId: 'stroom',
  summary: 'Server-sent events: what changed, after every change',
  responses: {
    200: {
      description: 'data: {"changed": ["berichten" | "agenda" | "klok"]}',
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    },
  },
};

function describe(id: OperationId, { method, status, summary }: Operation): object {
  const { input, answer } = schemas[id];
  const { request, response } = voorbeelden[id];
  const takesBody = method === 'post' && id !== 'reset';
  return {
    operationId: id,
    summary,
    ...(method === 'get' ? { parameters: parametersOf(toSchema(input)) } : {}),
    ...(takesBody ? { requestBody: { required: true, content: jsonOf(toSchema(input), request) } } : {}),
    responses: {
      [status]:
        status === 204
          ? { description: 'Done' }
          : { description: 'Done', content: jsonOf(toSchema(answer, 'output'), response) },
      400: failed('A field is missing or wrong'),
      404: failed('There is no such person or message'),
    },
  };
}

function jsonOf(schema: object, example?: unknown): object {
  return { 'application/json': { schema, ...(example === undefined ? {} : { example }) } };
}

function toSchema(schema: z.ZodType, io: 'input' | 'output' = 'input'): Record<string, unknown> {
  const described = Object.entries(z.toJSONSchema(schema, { io, target: 'draft-2020-12' }));
  return Object.fromEntries(described.filter(([name]) => name !== '$schema' && name !== '~standard'));
}

function parametersOf({ properties = {}, required = [] }: Record<string, unknown>): object[] {
  return Object.entries(properties as Record<string, object>).map(([name, schema]) => ({
    name,
    in: 'query',
    required: (required as string[]).includes(name),
    schema,
  }));
}
