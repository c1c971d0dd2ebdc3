import type { Storing } from '../graph/fault';

/** One HTTP answer of the stand-in. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** An answer in the form Teams gives its errors. */
export const teamsError = (status: number, code: string, message: string): Answer => ({
  status,
  body: { error: { code, message } },
});

export const unauthorized = teamsError(
  401,
  'Unauthorized',
  'Authorization has been denied for this request.',
);
export const noConversation = teamsError(404, 'ConversationNotFound', 'Conversation not found.');
export const noActivity = teamsError(
  404,
  'ActivityNotFoundInConversation',
  'Activity not found in conversation.',
);
export const noMember = teamsError(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
export const notInstalled = teamsError(
  403,
  'BotNotInConversationRoster',
  'The bot is not part of the conversation roster.',
);

const FAULTS = new Map<string, readonly [code: string, message: string]>([
  ['403', ['ConversationBlockedByUser', 'User blocked the conversation with the bot.']],
  ['404', ['ConversationNotFound', 'Conversation not found.']],
  ['429', ['Throttled', 'Too many requests.']],
  ['500', ['ServiceError', 'An internal error occurred.']],
  ['502', ['BadGateway', 'Service dependency issue.']],
  ['503', ['ServiceUnavailable', 'Service is unavailable.']],
  ['504', ['GatewayTimeout', 'Gateway timeout.']],
]);

/** Undefined for the kinds that do the work all the same. */
export function faultAnswer({ kind, retryAfter }: Storing): Answer | undefined {
  const fault = FAULTS.get(kind);
  if (fault === undefined) return undefined;
  const wait = retryAfter ?? (kind === '429' ? 1 : undefined);
  return {
    ...teamsError(Number(kind), ...fault),
    ...(wait === undefined ? {} : { headers: { 'Retry-After': String(wait) } }),
  };
}
