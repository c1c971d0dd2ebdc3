import { z } from 'zod';

import { GraphFault } from './fault';

const MAX = 20;
const item = z.strictObject({
  id: z.string().min(1),
  method: z.enum(['GET', 'POST', 'PATCH', 'DELETE']),
  url: z.string().startsWith('/'),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
});
const batch = z.strictObject({ requests: z.array(item).min(1).max(MAX) });
export type BatchItem = z.infer<typeof item>;

export interface ItemAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: object;
}

/** Answer of POST /$batch: 200 for the whole, whatever became of the parts. Graph does not keep their order. */
export async function doBatch(
  body: unknown,
  run: (item: BatchItem) => Promise<ItemAnswer>,
): Promise<{ responses: object[] }> {
  const parsed = batch.safeParse(body);
  if (!parsed.success) throw new GraphFault(400, 'BadRequest', 'Invalid batch payload format.');
  const { requests } = parsed.data;
  if (new Set(requests.map(({ id }) => id)).size < requests.length)
    throw new GraphFault(400, 'BadRequest', 'Request ids of a batch must be unique.');
  const responses = await Promise.all(
    requests.map(async (request) => {
      const { status, headers = {}, body: answer } = await run(request);
      const json = { 'Content-Type': 'application/json' };
      return {
        id: request.id,
        status,
        headers: { ...json, ...headers },
        ...(answer ? { body: answer } : {}),
      };
    }),
  );
  return { responses: responses.reverse() };
}
