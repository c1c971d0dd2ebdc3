import { z } from 'zod';

/** Longest text a turn looks at; the rest is cut off and `tooLong` is set. */
export const MAX_TEXT = 20_000;

const id = z.string().min(1).max(1000);
const maybe = z.string().max(1000).nullish();
const part = z.looseObject({ id });

const schema = z.looseObject({
  type: z.string().min(1).max(100),
  id: maybe,
  name: maybe,
  text: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: maybe,
  from: z.looseObject({ id, aadObjectId: z.guid().nullish() }),
  conversation: z.looseObject({ id, conversationType: maybe, tenantId: maybe }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: maybe }).nullish() }).nullish(),
  recipient: part,
  serviceUrl: id,
  channelId: id,
  locale: maybe,
  timestamp: maybe,
});

/** The parts of a Teams activity the program uses. Everything in it is a claim of the sender until the gate let it in. */
export interface Incoming {
  type: string;
  /** Empty when Teams gave none. */
  id: string;
  /** Name of an invoke or event, e.g. "adaptiveCard/action". */
  name?: string;
  text?: string;
  /** The text was longer than MAX_TEXT and is cut off. */
  tooLong: boolean;
  value?: unknown;
  /** Message whose card was clicked. */
  replyToId?: string;
  from: { id: string; aadObjectId?: string };
  conversation: { id: string; conversationType?: string; tenantId?: string };
  channelData: { tenant?: { id: string } };
  recipient: { id: string };
  serviceUrl: string;
  channelId: string;
  /** Language of the client, e.g. "nl-NL". */
  locale?: string;
  /** When Teams says it was sent, ISO 8601. */
  timestamp?: string;
}

/** An activity of our own organisation, sent by a known person. */
export interface Admitted extends Incoming {
  from: { id: string; aadObjectId: string };
}

/** Undefined when it is not an activity as Teams sends them. Ids of people and tenants come back in lower case. */
export function parseActivity(body: unknown): Incoming | undefined {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return undefined;
  const a = parsed.data;
  const tenant = a.channelData?.tenant?.id;
  return {
    type: a.type,
    id: a.id ?? '',
    ...given('name', a.name),
    ...given('text', a.text?.slice(0, MAX_TEXT)),
    tooLong: (a.text?.length ?? 0) > MAX_TEXT,
    ...(a.value === undefined ? {} : { value: a.value }),
    ...given('replyToId', a.replyToId),
    from: { id: a.from.id, ...given('aadObjectId', a.from.aadObjectId?.toLowerCase()) },
    conversation: {
      id: a.conversation.id,
      ...given('conversationType', a.conversation.conversationType),
      ...given('tenantId', a.conversation.tenantId?.toLowerCase()),
    },
    channelData: tenant ? { tenant: { id: tenant.toLowerCase() } } : {},
    recipient: { id: a.recipient.id },
    serviceUrl: a.serviceUrl,
    channelId: a.channelId,
    ...given('locale', a.locale),
    ...given('timestamp', a.timestamp),
  };
}

function given<K extends string>(key: K, value: string | null | undefined): Partial<Record<K, string>> {
  return value ? ({ [key]: value } as Record<K, string>) : {};
}
