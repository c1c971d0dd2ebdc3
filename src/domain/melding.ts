import { z } from 'zod';

import { gedragsvormIds } from './protocol/gedrag';
import { aangifteUitkomsten } from './protocol/aangifte';
import { maatregelIds, rijIds } from './protocol/maatregelen';
import { bronSchema } from './protocol/bron';
import { redenIds } from './protocol/meldtabel';

/** A person in the organisation: the object id in the directory (Entra ID), which is not always an RFC 9562 uuid. */
export type PersoonId = string;
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
export const bijzonderheden = ['discriminatie', 'zelfbeschadiging', 'letsel', 'schade', 'geen'] as const;

/** Longest text a melder can send for one answer, in characters. */
export const MAX_TEKST = 4000;
/** Longest reason for other measures, in characters. */
export const MAX_REDEN = 1000;

/**
 * Answers by field, never by position: a half-made melding survives a release (R343).
 * Every field is optional: a concept has what was answered until now. An answer to a question that this release
 * does not know is dropped.
 */
export const antwoordenSchema = z.object({
  veilig: z.enum(['ja', 'nee']).optional(),
  /** Instant of the incident, T0. For digital aggression the moment of reading. */
  incidentOp: z.coerce.date().optional(),
  wie: z.enum(['ik', 'collega']).optional(),
  slachtoffer: persoonId.optional(),
  kanaal: z.enum(kanalen).optional(),
  locatie: z.string().max(100).optional(),
  gedrag: z.array(z.enum(gedragsvormIds)).min(1).optional(),
  omgebogen: drieSchema.optional(),
  patroon: drieSchema.optional(),
  gestopt: z.enum(gestoptWaarden).optional(),
  beeindigd: drieSchema.optional(),
  veiligGevoeld: drieSchema.optional(),
  bijzonderheden: z.array(z.enum(bijzonderheden)).min(1).optional(),
  overleden: drieSchema.optional(),
  ziekenhuis: drieSchema.optional(),
  blijvendLetsel: drieSchema.optional(),
  schade: z.enum(schadeWaarden).optional(),
  feiten: z.string().max(MAX_TEKST).optional(),
  /** Set when the melder sends it in although the table does not ask for it (A05). */
  tochMelden: z.literal('ja').optional(),
});
export type Antwoorden = z.infer<typeof antwoordenSchema>;

export const statussen = ['concept', 'ingediend', 'opgepakt'] as const;

/** How the leidinggevende was found; `geen` means nobody was, so the coordinator handles it (T22). */
export const routes = ['leidinggevende', 'vervanger', 'irm', 'coordinator'] as const;
export type Route = (typeof routes)[number];

export const behandelaarSchema = z.strictObject({
  id: persoonId,
  naam: z.string(),
  mail: z.string().optional(),
  route: z.enum(routes),
});
export type Behandelaar = z.infer<typeof behandelaarSchema>;

export const oordeelSchema = z.strictObject({
  melden: z.boolean(),
  grensOverschreden: z.boolean(),
  reden: z.enum(redenIds),
  bron: bronSchema,
  /** What single fact would turn the verdict round; empty when nothing would. */
  omslag: z.array(z.enum(redenIds)),
});
export type Oordeel = z.infer<typeof oordeelSchema>;

export const gesprekSoorten = ['24uur', '5dagen', '6weken'] as const;
export type GesprekSoort = (typeof gesprekSoorten)[number];

/** The moment of one aftercare talk as it stands in the calendar request; computed once and replayed. */
export const momentSchema = z.strictObject({
  start: z.coerce.date(),
  eind: z.coerce.date(),
  /** gewoon: in working hours before the deadline; buiten-werktijd: phone hold; verstreken: deadline had passed. */
  wijze: z.enum(['gewoon', 'buiten-werktijd', 'verstreken']),
});
export type Moment = z.infer<typeof momentSchema>;

export const nazorggesprekSchema = z.strictObject({
  soort: z.enum(gesprekSoorten),
  /** Last instant (24uur) or planned day at 10.00 (5dagen, 6weken). */
  uiterlijk: z.coerce.date(),
  status: z.enum(['te-plannen', 'gekozen', 'gepland', 'mislukt', 'vervallen']),
  moment: momentSchema.optional(),
  /** Idempotency key of the calendar event; changes only when a talk is planned anew on purpose. */
  transactieId: z.uuid().optional(),
  eventId: z.string().optional(),
  /** Extra face-to-face moment on the first working day, when the 24-hour talk is an off-hours phone call. */
  extra: z
    .strictObject({ moment: momentSchema, transactieId: z.uuid(), eventId: z.string().optional() })
    .optional(),
});
export type Nazorggesprek = z.infer<typeof nazorggesprekSchema>;

export const maatregelbesluitSchema = z.strictObject({
  keuze: z.enum(['akkoord', 'aangepast']),
  rij: z.array(z.enum(rijIds)),
  maatregelen: z.array(z.enum(maatregelIds)),
  aangifte: z.enum(aangifteUitkomsten),
  reden: z.string().max(MAX_REDEN).optional(),
  door: persoonId,
  op: z.coerce.date(),
});
export type Maatregelbesluit = z.infer<typeof maatregelbesluitSchema>;

/** Who did or saw what, when: the audit trail (D-111). Codes only. */
export const handelingSchema = z.strictObject({
  wat: z.enum([
    'begonnen',
    'ingediend',
    'toegewezen',
    'bekeken',
    'opgepakt',
    'recidive-ingevuld',
    'maatregel-akkoord',
    'maatregel-aangepast',
    'gesprek-gepland',
    'gesprek-mislukt',
  ]),
  door: persoonId.optional(),
  op: z.coerce.date(),
});
export type Handeling = z.infer<typeof handelingSchema>;

export const meldingSchema = z.strictObject({
  id: z.uuid(),
  version: z.int().nonnegative(),
  status: z.enum(statussen),
  /** M-2027-0412; given when the melding is sent in. */
  nummer: z.string().optional(),
  taal: z.enum(['nl', 'en']),
  melder: persoonId,
  melderNaam: z.string().optional(),
  /** Of the colleague, when the melding is not about the melder. */
  slachtofferNaam: z.string().optional(),
  begonnenOp: z.coerce.date(),
  ingediendOp: z.coerce.date().optional(),
  antwoorden: antwoordenSchema,
  /** Behaviour recognised in what the melder typed; only offered on the card, never decides. */
  voorzet: z.array(z.enum(gedragsvormIds)),
  /** The question now on the card of the melder. */
  vraag: z.string(),
  oordeel: oordeelSchema.optional(),
  behandelaar: behandelaarSchema.optional(),
  opgepaktOp: z.coerce.date().optional(),
  recidive: z.enum(['eerste', 'recidive', 'niet-gekeken']).optional(),
  maatregelbesluit: maatregelbesluitSchema.optional(),
  nazorg: z.array(nazorggesprekSchema),
  handelingen: z.array(handelingSchema),
});
export type Melding = z.infer<typeof meldingSchema>;

/** The person the melding is about: the melder, or the colleague it was sent in for. */
export function slachtoffer(melding: Melding): PersoonId {
  return melding.antwoorden.wie === 'collega' && melding.antwoorden.slachtoffer !== undefined
    ? melding.antwoorden.slachtoffer
    : melding.melder;
}

/**
 * D-85: a colleague who lies in hospital or died gets no message and no invitation; the leidinggevende phones. Who
 * reports himself reads along anyway.
 */
export function isBereikbaar(melding: Melding): boolean {
  const isZelf = slachtoffer(melding) === melding.melder;
  return isZelf || (!isOverleden(melding) && melding.antwoorden.ziekenhuis !== 'ja');
}

/** The colleague the melding is about died: no talk is planned with him. */
export function isOverleden(melding: Melding): boolean {
  return slachtoffer(melding) !== melding.melder && melding.antwoorden.overleden === 'ja';
}
