import { z } from 'zod';

import { gesprekSoorten, type GesprekSoort } from './melding';

const meldingId = z.uuid();

/** What is looked at again later: is it still needed, then somebody is told (src/domain/momenten.ts). */
export const momenten = [
  'oppakken-1', // acknowledgement timer: vervanger, IRM, coordinator (D-80)
  'oppakken-2', // once more, to the IRM and the coordinator
  'aanvullen', // completion card of a noodmelding, next working morning (R3)
  'uitnodiging', // the veroorzaker was not invited and the term is almost over (R164)
  'letsel-5dagen', // asked again: it can show later (A26, D-30)
  'letsel-6weken',
  'gir', // still not in GIR (R130)
  'taak-later', // a task that was put off comes back
  'herstelgesprek', // the period of a measure is about to end (R170)
  'gesprek-vooraf', // a talk is soon
  'gesprek-navragen', // a talk should have been held: both are asked (N7)
  'gesprek-te-laat', // not held: leidinggevende, then vervanger, then coordinator (N11)
] as const;
export type MomentKind = (typeof momenten)[number];

/** Everything the outside world must do, as data. Saved as a job with the melding, run by the worker. */
export const effectSchema = z.discriminatedUnion('kind', [
  /** Find who handles it (fallback chain of the profiel); for a concept this only prepares the receipt. */
  z.strictObject({ kind: z.literal('behandelaar-zoeken'), meldingId }),
  /** The directory could not answer: the coordinator handles it, so that it never lies still (D-81). */
  z.strictObject({ kind: z.literal('behandelaar-ontbreekt'), meldingId }),
  /** Hand it over to somebody who was picked: who that is must be asked in the directory first (E5, M15). */
  z.strictObject({
    kind: z.literal('behandelaar-overdragen'),
    meldingId,
    naar: z.guid(),
    door: z.guid(),
    wat: z.enum(['overgedragen', 'leidinggevende-gekozen']),
  }),
  /** Nobody with that id could be found: it stays where it is, and the people hear so. */
  z.strictObject({ kind: z.literal('overdragen-mislukt'), meldingId, door: z.guid() }),
  /** Send a message that was saved as a row, once. */
  z.strictObject({ kind: z.literal('bericht-sturen'), berichtId: z.uuid() }),
  /** Draw a message that was sent before again, with the present state. */
  z.strictObject({ kind: z.literal('bericht-bijwerken'), berichtId: z.uuid() }),
  /** Take away a copy of a message that was sent twice by a crash. */
  z.strictObject({ kind: z.literal('wees-verwijderen'), berichtId: z.uuid(), activityId: z.string() }),
  /** Choose a moment, put it in both calendars. */
  z.strictObject({ kind: z.literal('nazorg-plannen'), meldingId, soort: z.enum(gesprekSoorten) }),
  /** The calendar could not do it: tell the people, honestly. */
  z.strictObject({ kind: z.literal('nazorg-mislukt'), meldingId, soort: z.enum(gesprekSoorten) }),
  /** Nobody could be found or reached: the coordinator must know. */
  z.strictObject({ kind: z.literal('bericht-onbestelbaar'), berichtId: z.uuid() }),
  /** Look again at this moment whether something must be done. */
  /** `soort` and `trede`: which talk, and how far the reminding went. */
  z.strictObject({
    kind: z.literal('moment'),
    meldingId,
    wat: z.enum(momenten),
    soort: z.enum(gesprekSoorten).optional(),
    trede: z.int().min(1).max(3).optional(),
  }),
  /** Read how our events of this melding stand in the calendar. */
  z.strictObject({ kind: z.literal('agenda-nakijken'), meldingId }),
  /** Looking failed for good: no permission, or the mailbox of who handles it is gone. */
  z.strictObject({ kind: z.literal('agenda-onleesbaar'), meldingId }),
  /** Look now at every talk in the calendar of this person: something changed in it. */
  z.strictObject({ kind: z.literal('agenda-gewijzigd'), organisator: z.guid() }),
  /** Make, renew or end that changes in the calendar of this person are told to us. */
  z.strictObject({ kind: z.literal('agenda-volgen'), organisator: z.guid() }),
  /** That could not be done: once more tomorrow. */
  z.strictObject({ kind: z.literal('agenda-later-volgen'), organisator: z.guid() }),
  /** Look for three free moments for this person to choose from; `zonder`: without the calendars. */
  z.strictObject({
    kind: z.literal('momenten-zoeken'),
    meldingId,
    soort: z.enum(gesprekSoorten),
    aan: z.guid(),
    zonder: z.literal(true).optional(),
  }),
  /** Events could not be taken out of the calendar: a person must do it. `soort`: only if it is nobody's talk. */
  z.strictObject({
    kind: z.literal('agenda-blijft-staan'),
    meldingId,
    organisator: z.guid(),
    soort: z.enum(gesprekSoorten).optional(),
  }),
  /** An event may have been made although its answer never came: look for it, and settle whose it is. */
  z.strictObject({
    kind: z.literal('agenda-opsporen'),
    meldingId,
    soort: z.enum(gesprekSoorten),
    organisator: z.guid(),
    transactieId: z.uuid(),
    start: z.coerce.date(),
    eind: z.coerce.date(),
  }),
  /** The list of the coordinator, each working day. */
  z.strictObject({ kind: z.literal('dagbericht') }),
  /** Take events out of the calendars; gone already is fine. */
  z.strictObject({
    kind: z.literal('agenda-verwijderen'),
    meldingId,
    organisator: z.guid(),
    eventIds: z.array(z.string()),
  }),
  /** Retention: remove the melding when its bewaartermijn is over, or an abandoned concept. */
  z.strictObject({ kind: z.literal('melding-verwijderen'), meldingId }),
]);
export type Effect = z.infer<typeof effectSchema>;
export type EffectKind = Effect['kind'];

/** An effect with the moment it is due; no moment means now. The due moment is stored, never recomputed. */
export interface Taak {
  effect: Effect;
  op?: Date;
}

/** Looks again at this moment; about a talk: which one, and how far the reminding went. */
export const later = (
  meldingId: string,
  wat: MomentKind,
  op: Date,
  gesprek: { soort?: GesprekSoort; trede?: number | undefined } = {},
): Taak => ({ effect: { kind: 'moment', meldingId, wat, ...gesprek }, op });

/** Kinds of message the program sends by itself. Each can be drawn again from the present state. */
export const berichtSoorten = [
  'melden', // the card of the melder: question, receipt, status
  'afhandelen', // the neutral card of the behandelaar
  'opgepakt', // to the melder: it was taken up
  'slachtoffer', // to the colleague the melding is about: neutral
  'ter-informatie', // to the absent leidinggevende, or the coordinator when the chain fell back
  'nazorg', // to both: the three moments
  'nazorg-zelf', // to the behandelaar: plan the talk yourself
  'nazorg-eerlijk', // to the melder: the calendar did not work
  'let-op', // to the coordinator: a message or a calendar did not work
  'aanvullen', // to the melder of a noodmelding: complete it
  'aangevuld', // to the behandelaar: something was added
  'tijd-gewijzigd', // to the behandelaar and the slachtoffer: other deadlines
  'intrekverzoek', // to the behandelaar: the melder asks to withdraw it
  'ingetrokken', // to the behandelaar: it was withdrawn
  'samengevoegd', // to the melder and the slachtoffer: it goes on with another melding
  'overnemen', // to vervanger, IRM, coordinator: nobody took it up, they can take it over
  'wie-heeft-het', // to the melder: who has it now
  'overgedragen', // to who had it before: it went to somebody else
  'coordinator-info', // to the coordinator: aangifte is compulsory, advice is wanted
  'instemming', // to the IRM: consent is asked
  'instemming-besluit', // to the behandelaar: the IRM decided
  'arbo', // to M&O-Arbo: phone the Arbeidsinspectie
  'letsel-vraag', // to the behandelaar: is there anything new about the injury
  'herinnering', // to the behandelaar: a task waits
  'aangifte-stand', // to the slachtoffer: how the aangifte goes on
  'teruggekoppeld', // to the melder: what was done
  'gesprek-24uur', // to the behandelaar, about that talk: soon, was it held, it is late; and to the vervanger
  'gesprek-5dagen',
  'gesprek-6weken',
  'klopt-24uur', // to the slachtoffer: was it held
  'klopt-5dagen',
  'klopt-6weken',
  'moment-24uur', // to whoever must choose: three free moments
  'moment-5dagen',
  'moment-6weken',
  'agenda-opruimen', // to the behandelaar: take it out of your calendar yourself
  'werklijst', // to the coordinator: things wait
] as const;
export type BerichtSoort = (typeof berichtSoorten)[number];
