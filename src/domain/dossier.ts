import { z } from 'zod';

import { gedragsvormIds } from './protocol/gedrag';
import { rijIds } from './protocol/maatregelen';

const persoonId = z.guid();

/** Longest reason at a task, a measure or another classification, in characters. */
export const MAX_REDEN = 1000;

/** The tasks of the behandelaar, in the order of the handling card (requirements 2.6 step 12). */
export const taakIds = [
  'eerste-gesprek', // R122
  'arbeidsinspectie', // R119
  'bewijs', // D-41, R-digital: evidence, camera footage
  'gir', // R129
  'gir-nakijken', // A46: could not look; must be done before a letter goes out
  'uitnodiging', // R164, R175: invited within 24 hours of the incident
  'maatregel', // R137
  'brief', // R169, R173: written to the veroorzaker
  'aangifte', // R151
  'schade', // R177-R180
  'herstelgesprek', // R170
  'evaluatie', // R182-R185
  'terugkoppeling', // R344, M12
] as const;
export type TaakId = (typeof taakIds)[number];

/** A task that is not in the list yet stands open. `later` is no end: it comes back at `tot`. */
export const taakSchema = z.strictObject({
  id: z.enum(taakIds),
  stand: z.enum(['gedaan', 'nvt', 'later']),
  /** When the behandelaar ticked it. */
  op: z.coerce.date(),
  /** When it was done, as he says; only with `gedaan`. */
  gedaanOp: z.coerce.date().optional(),
  /** Until when it waits; only with `later`. */
  tot: z.coerce.date().optional(),
  /** Why it does not apply. */
  reden: z.string().max(MAX_REDEN).optional(),
  /** The number in GIR, the kind of outcome: short and no content of the melding. */
  waarde: z.string().max(100).optional(),
  door: persoonId,
});
export type Taak = z.infer<typeof taakSchema>;

/** Consent of the IRM for beperkende maatregelen (R153, A38, D-33). */
export const instemmingSchema = z.strictObject({
  stand: z.enum(['gevraagd', 'akkoord', 'niet-akkoord']),
  gevraagdOp: z.coerce.date(),
  /** Why this fits what happened: weighed, not a formula. */
  proportionaliteit: z.string().max(MAX_REDEN),
  /** Last day of the measure, ISO date, local. */
  tot: z.iso.date(),
  /** How the inwoner keeps the services he cannot do without. */
  essentieel: z.string().max(MAX_REDEN),
  gehoord: z.enum(['ja', 'aangeboden', 'niet-aanspreekbaar']),
  door: persoonId.optional(),
  op: z.coerce.date().optional(),
  reden: z.string().max(MAX_REDEN).optional(),
});
export type Instemming = z.infer<typeof instemmingSchema>;

export const aangifteStanden = [
  'voorbereiden',
  'opgenomen',
  'melding-politie', // R152: police or OM found it too light
  'om',
  'zitting',
  'afgesloten',
] as const;
export type AangifteStand = (typeof aangifteStanden)[number];

/** How the aangifte goes on at police and OM (R155-R161, G6). */
export const aangiftespoorSchema = z.strictObject({
  door: z.enum(['werkgever', 'slachtoffer']),
  /** Newest last. */
  standen: z.array(z.strictObject({ stand: z.enum(aangifteStanden), op: z.coerce.date(), door: persoonId })),
});
export type Aangiftespoor = z.infer<typeof aangiftespoorSchema>;

/** Another view of the behandelaar on what it was; the answers of the melder stay as they are (A35, A13, C16). */
export const classificatieSchema = z.strictObject({
  gedrag: z.array(z.enum(gedragsvormIds)).min(1),
  /** A row of the matrix the behaviour leaves open to choose (A11, A13). */
  rij: z.enum(rijIds).optional(),
  reden: z.string().max(MAX_REDEN),
  door: persoonId,
  op: z.coerce.date(),
});
export type Classificatie = z.infer<typeof classificatieSchema>;

/** Everything that is kept about the handling, apart from the decision on measures. */
export const dossierSchema = z.strictObject({
  taken: z.array(taakSchema),
  instemming: instemmingSchema.optional(),
  aangifte: aangiftespoorSchema.optional(),
  /** Newest last. */
  classificaties: z.array(classificatieSchema),
  /** Absence of the employee because of it: yes or no and since when, never why (A50). */
  verzuim: z.strictObject({ ja: z.boolean(), vanaf: z.iso.date().optional() }).optional(),
});
export type Dossier = z.infer<typeof dossierSchema>;

export const LEEG_DOSSIER: Dossier = { taken: [], classificaties: [] };
