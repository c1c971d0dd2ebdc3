import { z } from 'zod';

import type { Content } from './chats';
import { teamsError, type Answer } from './fouten';
import { isObject } from './kaart';

/** 100 KB, counted as two bytes per character. */
const MAX_CHARACTERS = (100 * 1024) / 2;
const CARD = 'application/vnd.microsoft.card.adaptive';

const activitySchema = z.object({
  type: z.string(),
  text: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).optional(),
});
export type SentActivity = z.infer<typeof activitySchema>;

interface Refused {
  error: Answer;
}

const refuse = (message: string): Refused => ({ error: teamsError(400, 'BadSyntax', message) });

/** What the bot sends, as far as Teams would take it. */
export function readActivity(body: unknown): SentActivity | Refused {
  if (JSON.stringify(body ?? null).length > MAX_CHARACTERS)
    return { error: teamsError(413, 'MessageSizeTooBig', 'Message size too large.') };
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success)
    return refuse(`Activity is not valid: ${parsed.error.issues[0]?.path.join('.') ?? ''}`);
  const { type } = parsed.data;
  return type === 'message' || type === 'typing' ? parsed.data : refuse(`Unknown activity type ${type}`);
}

/** Text, or one card, or both. */
export function createMessage({ text = '', summary, attachments = [] }: SentActivity): Content | Refused {
  const first = attachments.find((a) => a.contentType === CARD);
  const card = first === undefined ? undefined : parseCard(first.content);
  if (first !== undefined && card === undefined) return refuse('The card is not an AdaptiveCard.');
  if (text.trim() === '' && card === undefined) return refuse('A message must have text or attachments.');
  return {
    ...(text.trim() === '' ? {} : { text }),
    ...(card === undefined ? {} : { card }),
    ...(summary === undefined ? {} : { summary }),
  };
}

/** A card is sent as an object or as its JSON text. */
export function parseCard(content: unknown): Record<string, unknown> | undefined {
  const value: unknown = typeof content === 'string' ? parseJson(content) : content;
  return isObject(value) && value['type'] === 'AdaptiveCard' ? value : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
