import { z } from 'zod';

import { ExternalError } from '../errors';
import { PREFER, type Graph } from './client';
import { parseRetryAfter, toExternalError, type Failure } from './failure';

/** Most requests that Graph takes at once. */
export const MAX_BATCH = 20;

const code = z.string().regex(/^[\w.@:-]{1,100}$/);
const answers = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.int(),
      headers: z.record(z.string(), z.string()).nullish(),
      body: z.unknown().optional(),
    }),
  ),
});
type Item = z.infer<typeof answers>['responses'][number];
const withCode = z.object({ error: z.object({ code }) });

/**
 * Reads up to twenty things in one request; the answers in the order of `paths` (each made with `path`). The answer
 * to the whole says 200 also where single ones failed: each has its own status, and the first failure that
 * `unless` does not explain is the failure of all. Throws ExternalError('graph').
 */
export async function getBatch<T>(
  graph: Graph,
  paths: readonly string[],
  { answer, unless }: { answer: z.ZodType<T>; unless: (failure: Failure) => { value: T } | undefined },
): Promise<T[]> {
  if (paths.length > MAX_BATCH) throw notPossible('batch:limits');
  if (paths.length === 0) return [];
  const { responses } = await graph.request({
    method: 'post',
    path: '/$batch',
    body: {
      requests: paths.map((url, nr) => ({ id: String(nr), method: 'GET', url, headers: { Prefer: PREFER } })),
    },
    answer: answers,
  });
  const perId = new Map(responses.map((item) => [item.id, item]));
  return paths.map((_, nr) => {
    const item = perId.get(String(nr));
    // It may be there next time.
    if (!item) throw new ExternalError({ system: 'graph', retryable: true, code: 'batch:missing' });
    return toValue(item, answer, unless);
  });
}

function toValue<T>(
  item: Item,
  answer: z.ZodType<T>,
  unless: (failure: Failure) => { value: T } | undefined,
): T {
  if (item.status >= 300) {
    const failure = toItemFailure(item);
    const explained = unless(failure);
    if (explained) return explained.value;
    throw toExternalError(failure);
  }
  const parsed = answer.safeParse(item.body);
  if (!parsed.success) throw notPossible('unexpected-answer');
  return parsed.data;
}

function toItemFailure({ status, headers, body }: Item): Failure {
  const own = withCode.safeParse(body);
  const header = (name: string) =>
    Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
  const wait = parseRetryAfter(header('retry-after'), header('date'));
  return {
    status,
    ...(own.success ? { code: own.data.error.code } : {}),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  };
}

function notPossible(reason: string): ExternalError {
  return new ExternalError({ system: 'graph', retryable: false, code: reason });
}
