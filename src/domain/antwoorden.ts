import { z } from 'zod';

import { gedragAntwoorden } from './protocol/gedrag';

const persoonId = z.guid();

export const drieSchema = z.enum(['ja', 'nee', 'onbekend']);
export type Drie = z.infer<typeof drieSchema>;

export const kanalen = [
  'balie',
  'receptie',
  'spreekkamer',
  'telefoon',
  'huisbezoek',
  'openbare-ruimte',
  'bijeenkomst',
  'e-mail',
  'brief',
  'sociale-media',
  'raadzaal',
  'anders',
] as const;
export type Kanaal = (typeof kanalen)[number];

export const gestoptWaarden = ['meteen', 'na-tweede-keer', 'nee', 'niet-aangesproken', 'onbekend'] as const;
export const schadeWaarden = ['geen', 'gemeente', 'eigen', 'beide', 'onbekend'] as const;
export const bijzonderheden = [
  'discriminatie',
  'zelfbeschadiging',
  'letsel',
  'schade',
  'prive-gegevens', // doxing (D-39)
  'onbekende-veroorzaker', // D-90
  'meer-collegas', // D-86, D-87: more people involved
  'geen',
] as const;
/** What a threat was with: decides between fysiek, jij and a right (A10). */
export const waarmeeWaarden = ['geweld', 'spullen', 'andere-druk', 'recht', 'onbekend'] as const;
export const toonWaarden = ['zakelijk', 'kleinerend', 'onbekend'] as const;
export const huisbezoekWaarden = ['afspraak', 'onaangekondigd'] as const;

/** Most colleagues that can be named in one melding. */
export const MAX_BETROKKENEN = 10;
/** Longest text a melder can send for one answer, in characters. */
export const MAX_TEKST = 4000;

/**
 * Answers by field, never by position: a half-made melding survives a release (R343).
 * Every field is optional: a concept has what was answered until now. An answer to a question that this release
 * does not know is dropped.
 */
export const antwoordenSchema = z.object({
  veilig: z.enum(['ja', 'nee']).optional(),
  /** Instant of the incident, T0. For digital aggression the moment of reading. */
  incidentOp: z.coerce.date().optional(),
  wie: z.enum(['ik', 'collega', 'getuige']).optional(),
  /** The colleague; a witness who does not know leaves `onbekend`. */
  slachtoffer: z.union([persoonId, z.literal('onbekend')]).optional(),
  /** Other colleagues it happened to, each with an aftercare track of their own (D-87). */
  betrokkenen: z.array(persoonId).max(MAX_BETROKKENEN).optional(),
  kanaal: z.enum(kanalen).optional(),
  locatie: z.string().max(100).optional(),
  gedrag: z.array(z.enum(gedragAntwoorden)).min(1).optional(),
  waarmee: z.enum(waarmeeWaarden).optional(),
  /** How criticism of the employee was said: a factual complaint is a right (A49). */
  toon: z.enum(toonWaarden).optional(),
  /** A home visit by appointment or not, and whether the risk was weighed before (R059, R251, R252). */
  huisbezoek: z.enum(huisbezoekWaarden).optional(),
  inschatting: drieSchema.optional(),
  omgebogen: drieSchema.optional(),
  patroon: drieSchema.optional(),
  gestopt: z.enum(gestoptWaarden).optional(),
  beeindigd: drieSchema.optional(),
  veiligGevoeld: drieSchema.optional(),
  /** Asked apart in 'moet ik dit melden?' (R15); the list of bijzonderheden does not ask them again. */
  discriminatie: drieSchema.optional(),
  zelfbeschadiging: drieSchema.optional(),
  bijzonderheden: z.array(z.enum(bijzonderheden)).min(1).optional(),
  overleden: drieSchema.optional(),
  ziekenhuis: drieSchema.optional(),
  blijvendLetsel: drieSchema.optional(),
  schade: z.enum(schadeWaarden).optional(),
  /** Whether a witness wants aftercare himself (D-86). */
  eigenNazorg: z.enum(['ja', 'nee']).optional(),
  feiten: z.string().max(MAX_TEKST).optional(),
  /** Set when the melder sends it in although the table does not ask for it (A05). */
  tochMelden: z.literal('ja').optional(),
  /** 'Liever niet mijn leidinggevende': no reason is asked (D-83). */
  anders: z.literal('ja').optional(),
  /** Sent in as noodmelding: safety stood on that card, so it is not asked again, nor is the verdict (R3). */
  noodmelding: z.literal('ja').optional(),
  /** Answers of the noodmelding that are only about right: they are asked again when it is completed (D-50). */
  voorlopig: z.array(z.string().max(50)).optional(),
});
export type Antwoorden = z.infer<typeof antwoordenSchema>;
