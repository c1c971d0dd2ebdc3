import type { InvokeResponse } from 'botbuilder';

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
export const MESSAGE_TYPE = 'application/vnd.microsoft.activity.message';
export const ERROR_TYPE = 'application/vnd.microsoft.error';

export interface InvokeBody {
  statusCode: number;
  type: string;
  value: unknown;
}

/**
 * Answer to Action.Execute. Teams wants HTTP 200 whatever happened; how it went is in the body. Other statuses make
 * the client show its own error.
 */
export function invokeReply(statusCode: number, type: string, value: unknown): InvokeResponse<InvokeBody> {
  return { status: 200, body: { statusCode, type, value } };
}
