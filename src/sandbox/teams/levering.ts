import { z } from 'zod';

import { BOT_APP_ID } from '../organisatie';
import type { Activity } from './activiteit';

/** How long Teams waits for a bot. */
const PATIENCE_MS = 15_000;

export interface Delivered {
  /** HTTP status of the bot; 502 when it cannot be reached, 504 when it takes too long. */
  status: number;
  /** Of an invoke: {statusCode, type, value}. Null: no JSON came back. */
  body: unknown;
}

export type Deliver = (activity: Activity) => Promise<Delivered>;

export interface LeveringDeps {
  botUrl: string | (() => string);
  serviceUrl: string;
  /** Token of the channel, as Teams puts it in the Authorization header. */
  channelToken: (of: { appId: string; serviceUrl: string }) => Promise<string>;
}

/** Posts an activity to the bot. */
export function createDeliver({ botUrl, serviceUrl, channelToken }: LeveringDeps): Deliver {
  return async (activity) => {
    const token = await channelToken({ appId: BOT_APP_ID, serviceUrl });
    try {
      const response = await fetch(typeof botUrl === 'string' ? botUrl : botUrl(), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json; charset=utf-8', Authorization: `Bearer ${token}` },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return { status: response.status, body: parse(await response.text()) };
    } catch (error) {
      return { status: error instanceof Error && error.name === 'TimeoutError' ? 504 : 502, body: null };
    }
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const invokeResponse = z.object({
  statusCode: z.number().optional(),
  type: z.string().optional(),
  value: z.unknown(),
});

export type InvokeResult =
  { kind: 'card'; card: unknown } | { kind: 'message' | 'error'; text: string } | { kind: 'none' };

/** What a Teams client makes of the answer to an action. */
export function readInvokeResponse({ status, body }: Delivered): InvokeResult {
  const parsed = invokeResponse.safeParse(body);
  const failed = { kind: 'error', text: 'Er ging iets mis. Probeer het opnieuw.' } as const;
  if (status >= 400 && !parsed.success) return failed;
  if (!parsed.success) return { kind: 'none' };
  const { type, value } = parsed.data;
  switch (type) {
    case 'application/vnd.microsoft.card.adaptive':
      return { kind: 'card', card: value };
    case 'application/vnd.microsoft.activity.message':
      return { kind: 'message', text: String(value) };
    case 'application/vnd.microsoft.error':
      return { kind: 'error', text: errorText(value) ?? failed.text };
    case undefined:
    default:
      return status >= 400 ? failed : { kind: 'none' };
  }
}

function errorText(value: unknown): string | undefined {
  const parsed = z.object({ message: z.string() }).safeParse(value);
  return parsed.success ? parsed.data.message : undefined;
}
