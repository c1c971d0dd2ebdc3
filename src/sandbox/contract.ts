import { z } from 'zod';

import { plekken } from './teams/ids';

/** Everything the sandbox API takes and gives. One schema each: it checks, it types, and it is the description. */
const key = z.string().min(1).describe('Short name of a person, as in /sandbox/mensen');
const instant = z.iso.datetime({ offset: true });
const json = z.record(z.string(), z.unknown());

const mens = z.object({
  key,
  id: z.string().describe('Object id in the directory'),
  naam: z.string(),
  functie: z.string(),
  team: z.string(),
  rol: z.enum(['medewerker', 'leidinggevende', 'irm', 'coordinator', 'vervanger']),
  afwezig: z.boolean(),
  leidinggevende: z.string().nullable().describe('Key; null when the directory names none'),
});

const bericht = z.object({
  id: z.string(),
  from: z.enum(['bot', 'person']),
  who: key.optional().describe('Who wrote it, in the group chat and the channel'),
  at: instant,
  text: z.string().optional(),
  card: json.optional().describe('Adaptive Card as this person sees it now'),
  summary: z.string().optional().describe('What a notification shows'),
  deleted: z.literal(true).optional(),
  updated: instant.optional(),
  notice: z
    .enum(['message', 'error'])
    .optional()
    .describe('Answer to an action that is no card; gone when the person does something again'),
});
const messages = z.array(bericht).describe('Oldest first, as this person sees them now');

const afspraak = z.object({
  id: z.string(),
  subject: z.string(),
  start: instant,
  end: instant,
  organizer: z.string(),
  attendees: z.array(z.string()),
  sensitivity: z.string(),
  showAs: z.string(),
  body: z.string(),
  transactionId: z.string().nullable(),
  cancelled: z.boolean(),
});

const storing = z.object({
  where: z.enum(['graph', 'teams']),
  kind: z.enum(['429', '500', '502', '503', '504', '403', '404', 'slow', 'lost']),
  times: z.int().min(1).default(1).describe('How many requests it hits'),
  path: z.string().optional().describe('Part of the path; every path when absent'),
  method: z.string().optional(),
  retryAfter: z.int().min(0).optional().describe('Seconds'),
  delayMs: z.int().min(0).optional().describe('For "slow"'),
});

const waar = z.enum(plekken).describe('The group chat or the channel instead of the personal chat');
const once = z.boolean().default(false).describe('Deliver the identical activity twice');
const wait = z.boolean().default(true).describe('Answer when all background work that is due is done');
const inAgenda = {
  who: key,
  twice: z.boolean().default(false).describe('Notifications of it are delivered twice'),
  wait,
};
const httpStatus = z
  .int()
  .describe('HTTP status of the bot; 502 when not reached, 504 when too late, 0 when it was asked nothing');
const now = z.object({ now: instant });

/** Who, and in which chat he is writing. */
const uitbreiding = { who: key, where: waar.optional() };

export const nothing = z.strictObject({});
export const schemas = {
  mensen: { input: nothing, answer: z.object({ people: z.array(mens) }) },
  klok: { input: nothing, answer: now },
  verzet: {
    input: z.strictObject({
      minutes: z.number().min(0).optional(),
      hours: z.number().min(0).optional(),
      days: z.number().min(0).optional(),
      to: instant.optional().describe('Instead of a step; not before the present of the sandbox'),
    }),
    answer: now,
  },
  bericht: {
    input: z.strictObject({
      who: key,
      text: z.string().min(1).describe('May be longer than Teams allows: a pasted file'),
      lang: z.enum(['nl', 'en']).optional().describe('Language of this Teams; stays until it is changed'),
      where: waar.optional(),
      mention: z
        .boolean()
        .default(true)
        .describe('False, in the group chat or the channel: to each other, the bot does not hear it'),
      twice: once,
      wait,
    }),
    answer: z.object({ activity: z.string(), status: httpStatus, messages }),
  },
  actie: {
    input: z.strictObject({
      who: key,
      activity: z.string().min(1).describe('Id of the message with the card'),
      verb: z.string().min(1).optional().describe('May be one that is not on the card: a forged click'),
      title: z.string().min(1).optional().describe('Text on the button; case does not matter'),
      inputs: json.default({}),
      data: json.default({}).describe('Put over the data of the button, as a tampered client would'),
      submit: z.boolean().default(false).describe('Use the Action.Submit fallback of the button'),
      twice: once,
      wait,
    }),
    answer: z.object({
      status: httpStatus,
      response: json.nullable().describe('Invoke answer of the bot; null for an Action.Submit'),
      messages,
    }),
  },
  uitbreiding: {
    input: z.discriminatedUnion('doe', [
      z.strictObject({
        ...uitbreiding,
        doe: z.literal('zoeken'),
        command: z.string().default('zoekAntwoord'),
        zoek: z.string().optional().describe('Absent: the list that is shown before anything is typed'),
        skip: z.int().min(0).optional(),
      }),
      z.strictObject({
        ...uitbreiding,
        doe: z.literal('openen'),
        command: z.string().default('meldBericht'),
        message: z.string().describe('HTML of the message whose menu was opened'),
      }),
      z.strictObject({
        ...uitbreiding,
        doe: z.literal('versturen'),
        command: z.string().default('meldBericht'),
        message: z.string(),
        data: json.describe('What the button of the form sends: see submits'),
        twice: once,
        wait,
      }),
      z.strictObject({ ...uitbreiding, doe: z.literal('plaatsen'), card: json }),
    ]),
    answer: z.object({
      status: httpStatus,
      response: json.nullable().describe('Invoke answer of the bot'),
      submits: z.array(json).describe('Of a form: what each of its buttons sends'),
      messages,
    }),
  },
  berichten: {
    input: z.strictObject({
      voor: key,
      viewing: z
        .enum(['0', '1'])
        .default('1')
        .describe('0: without the refresh a client does when it shows a card'),
      where: waar.optional(),
    }),
    answer: z.object({ messages }),
  },
  agenda: { input: z.strictObject({ van: key }), answer: z.object({ events: z.array(afspraak) }) },
  afspraak: {
    input: z.discriminatedUnion('doe', [
      z.strictObject({
        ...inAgenda,
        doe: z.literal('toevoegen'),
        start: instant,
        end: instant,
        showAs: z.enum(['busy', 'oof']).optional(),
      }),
      z.strictObject({
        ...inAgenda,
        doe: z.literal('verzetten'),
        id: z.string(),
        start: instant,
        end: instant,
      }),
      z.strictObject({ ...inAgenda, doe: z.literal('weigeren'), id: z.string() }),
      z.strictObject({ ...inAgenda, doe: z.literal('verwijderen'), id: z.string() }),
    ]),
    answer: z.object({ events: z.array(afspraak) }),
  },
  storing: {
    input: z.union([z.strictObject({ clear: z.literal(true) }), z.strictObject(storing.shape)]),
    answer: z.object({ active: z.array(storing) }),
  },
  app: {
    input: z.strictObject({ who: key, installed: z.boolean() }),
    answer: z.object({ status: httpStatus }),
  },
  reset: { input: nothing, answer: z.undefined() },
} as const;

export type Schemas = typeof schemas;
export type OperationId = keyof Schemas;
export type Input<K extends OperationId> = z.infer<Schemas[K]['input']>;
export type Output<K extends OperationId> = z.infer<Schemas[K]['answer']>;
