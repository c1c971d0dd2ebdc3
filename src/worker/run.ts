import { setTimeout as delay } from 'node:timers/promises';

import { z } from 'zod';

import { effectSchema, type Effect } from '../domain/effect';
import { ExternalError, toReport } from '../errors';
import type { Clock, Job } from '../flows/ports';
import type { Log, LogFields } from '../log';
import { doe, type Handlers } from './handlers';
import type { Claim, Gedaan, Queue } from '../flows/queue';

export interface RunDeps {
  boss: Queue;
  handlers: Handlers;
  /** What must happen when an effect could not be done. Called again, for as long as it takes, until it resolves. */
  onDead: (effect: Effect, job: Job) => Promise<void>;
  log: Log;
  clock: Clock;
}

/** Longer than any call outside may take; shorter than the queue waits before it gives the job to another. */
const TIMEOUT_MS = 120_000;
/** Most that our clock and that of the database may differ. */
const MAX_EARLY_MS = 10_000;

class UnknownEffectError extends Error {
  override readonly name = 'UnknownEffect';
}
class JobTimeoutError extends Error {
  override readonly name = 'JobTimeout';
}

const reportSchema = z.object({
  error: z.string(),
  code: z.string().optional(),
  status: z.number().optional(),
});

/** Does one job and tells the queue how it went. Never rejects: what cannot be told now runs again later. */
export function createRun(deps: RunDeps): (claim: Claim) => Promise<void> {
  const { boss, clock, log } = deps;
  return async (claim) => {
    const started = performance.now();
    const parsed = effectSchema.safeParse(claim.data);
    const fields = toFields(claim, parsed.data);
    try {
      const early = claim.op.getTime() - clock.now().getTime();
      if (early > 0) await delay(Math.min(early, MAX_EARLY_MS));
      const gedaan = await withTimeout(claim.dood ? bury(deps, claim, fields) : handle(deps, claim));
      await boss.complete(claim);
      const ms = Math.round(performance.now() - started);
      log.info(gedaan === 'gedaan' ? 'job.done' : 'job.not-needed', { ...fields, ms });
    } catch (error) {
      log.warn('job.retry', { ...fields, ...toReport(error) });
      await giveBack(deps, claim, error).catch((failure: unknown) => {
        log.warn('store.failed', { ...fields, ...toReport(failure) });
      });
    }
  };
}

async function handle({ handlers }: RunDeps, claim: Claim): Promise<Gedaan> {
  const { success, data: effect } = effectSchema.safeParse(claim.data);
  // Saved by a newer release perhaps: another instance may know it.
  if (!success) throw new UnknownEffectError();
  return doe(handlers, effect, toJob(claim, effect));
}

async function bury({ onDead, log }: RunDeps, claim: Claim, fields: LogFields): Promise<Gedaan> {
  const report = reportSchema.safeParse(claim.report).data;
  if (claim.attempt === 1) log.error('job.dead', { ...fields, ...(report && definedOnly(report)) });
  const { success, data: effect } = effectSchema.safeParse(claim.data);
  if (!success) return 'niet-nodig';
  await onDead(effect, toJob(claim, effect));
  return 'gedaan';
}

async function giveBack({ boss, clock }: RunDeps, claim: Claim, error: unknown): Promise<void> {
  const report = toReport(error);
  const { retryable, retryAfterMs } = error instanceof ExternalError ? error.details : { retryable: true };
  if (!retryable && !claim.dood) return boss.kill(claim, report);
  if (retryAfterMs === undefined) return boss.retry(claim, report);
  return boss.retry(claim, report, new Date(clock.now().getTime() + retryAfterMs));
}

function withTimeout<T>(work: Promise<T>): Promise<T> {
  const controller = new AbortController();
  const late = delay(TIMEOUT_MS, undefined, { signal: controller.signal }).then(() => {
    throw new JobTimeoutError();
  });
  late.catch(() => undefined);
  return Promise.race([work, late]).finally(() => {
    controller.abort();
  });
}

function toJob({ jobId, attempt }: Claim, effect: Effect): Job {
  return { id: jobId, effect, attempt };
}

function toFields({ jobId, attempt }: Claim, effect: Effect | undefined): LogFields {
  const meldingId = effect && 'meldingId' in effect ? effect.meldingId : undefined;
  return definedOnly({ jobId, attempt, kind: effect?.kind, meldingId });
}

function definedOnly(fields: { [K in keyof LogFields]: LogFields[K] | undefined }): LogFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
