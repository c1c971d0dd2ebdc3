import { z } from 'zod';

import { dossierSchema, LEEG_DOSSIER, MAX_REDEN, type Dossier } from './dossier';
import { antwoordenSchema, kanalen, MAX_TEKST } from './antwoorden';
import { handelingCodes } from './handelingcodes';
import { gedragsvormIds } from './protocol/gedrag';
import { aangifteUitkomsten } from './protocol/aangifte';
import { maatregelIds, rijIds } from './protocol/maatregelen';
import { bronSchema } from './protocol/bron';
import { redenIds } from './protocol/meldtabel';

/** A person in the organisation: the object id in the directory (Entra ID), which is not always an RFC 9562 uuid. */
export type PersoonId = string;
const persoonId = z.guid();

export const statussen = ['concept', 'ingediend', 'opgepakt', 'afgerond', 'ingetrokken'] as const;

/** How the leidinggevende was found; `geen` means nobody was, so the coordinator handles it (T22). */
export const routes = ['leidinggevende', 'vervanger', 'irm', 'coordinator', 'contactpersoon'] as const;
export type Route = (typeof routes)[number];

/** Why it is not, or not any more, with the leidinggevende of the directory, where the route does not tell. */
export const waaroms = [
  'anders', // the melder asked for somebody else; why is not asked (D-83)
  'zelf-betrokken', // the leidinggevende is in the same incident (D-84)
  'gekozen', // by the melder, because the directory named nobody (E5)
  'doorgegeven', // 'ik kan niet'
  'overgedragen',
  'overgenomen',
] as const;

export const behandelaarSchema = z.strictObject({
  id: persoonId,
  naam: z.string(),
  mail: z.string().optional(),
  route: z.enum(routes),
  waarom: z.enum(waaroms).optional(),
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

/** Closed list of help after a talk (R125, R126). */
export const vervolgIds = ['bot', 'bedrijfsmaatschappelijk-werk', 'bedrijfsarts', 'geen'] as const;
/** `geen-agenda`: the program may not use the calendar, so people confirm the moment themselves (N14). */
export const afwijkingIds = ['verplaatst', 'geweigerd', 'verwijderd', 'botsing', 'geen-agenda'] as const;

/** How far the reminding about a talk went, in order (N11). */
export const herinnerStappen = ['vooraf', 'navragen', 'laat-1', 'laat-2', 'laat-3'] as const;

export const nazorggesprekSchema = z.strictObject({
  soort: z.enum(gesprekSoorten),
  /** Last instant (24uur) or planned day at 10.00 (5dagen, 6weken). */
  uiterlijk: z.coerce.date(),
  /** `afgezien`: the employee does not want it (A25); the offer stays open. `gevoerd`: the behandelaar says so. */
  status: z.enum(['te-plannen', 'gekozen', 'gepland', 'mislukt', 'vervallen', 'afgezien', 'gevoerd']),
  gevoerdOp: z.coerce.date().optional(),
  /** What the employee says of it; only both together count as confirmed (N7). */
  bevestigd: z.strictObject({ antwoord: z.enum(['ja', 'nee', 'nog-niet']), op: z.coerce.date() }).optional(),
  /** With whom the employee wants to go on; contact details only, never why (N8, D-26). */
  vervolg: z.array(z.enum(vervolgIds)).optional(),
  /** What happened to the event without us, and is not settled yet (A7). */
  afwijking: z.strictObject({ wat: z.enum(afwijkingIds), op: z.coerce.date() }).optional(),
  /** Free moments that were offered instead, earliest first. */
  voorstellen: z.array(z.coerce.date()).max(3).optional(),
  /** People keep this moment although something else stands over it: not asked again. */
  houden: z.literal(true).optional(),
  /** Chosen by the calendar of the behandelaar alone: that of the employee could not be read. */
  eenAgenda: z.literal(true).optional(),
  /** Nobody is reminded before this instant; never past the limit of the protocol (M14). */
  rustTot: z.coerce.date().optional(),
  /** Nobody asks the employee anything before this instant (N11). */
  stilTot: z.coerce.date().optional(),
  /** When the employee was asked whether it was held. */
  gevraagdOp: z.coerce.date().optional(),
  /** `voor`: end of the moment it is about; `vanaf`: counted from here, when it proved not to have been held. */
  herinnerd: z
    .strictObject({
      voor: z.coerce.date(),
      stap: z.enum(herinnerStappen),
      vanaf: z.coerce.date().optional(),
    })
    .optional(),
  /** How often it was planned anew on purpose: a new event needs a new key, also at the same moment. */
  keer: z.int().nonnegative().optional(),
  moment: momentSchema.optional(),
  /** Idempotency key of the calendar event; changes only when a talk is planned anew on purpose. */
  transactieId: z.uuid().optional(),
  eventId: z.string().optional(),
  /** Events of an earlier plan; they leave the calendar first, so that their time counts as free (N12). */
  oud: z.strictObject({ organisator: persoonId, eventIds: z.array(z.string()) }).optional(),
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
  /** Why aangifte was left out although the protocol always asks for it (A04). */
  aangifteReden: z.string().max(MAX_REDEN).optional(),
  /** Last day of the agreements with the inwoner, ISO date, local (R170); of beperkende maatregelen: see the consent. */
  tot: z.iso.date().optional(),
  door: persoonId,
  op: z.coerce.date(),
});
export type Maatregelbesluit = z.infer<typeof maatregelbesluitSchema>;

/** Who did or saw what, when: the audit trail (D-111). Codes only. */
export const handelingSchema = z.strictObject({
  wat: z.enum(handelingCodes),
  door: persoonId.optional(),
  op: z.coerce.date(),
});
export type Handeling = z.infer<typeof handelingSchema>;

export const voorstelSchema = z.strictObject({
  feiten: z.string().max(MAX_TEKST).optional(),
  kanaal: z.enum(kanalen).optional(),
});
export type Voorstel = z.infer<typeof voorstelSchema>;

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
  /** A first text and way of contact, from where the melder came; offered in the fields until they are answered. */
  voorstel: voorstelSchema.optional(),
  /** The question now on the card of the melder. */
  vraag: z.string(),
  oordeel: oordeelSchema.optional(),
  behandelaar: behandelaarSchema.optional(),
  /** Who had it before, oldest first: they stay informed, without content (M15). */
  eerder: z.array(behandelaarSchema).optional(),
  /** Who hears and sees nothing as vervanger, IRM or coordinator: the melder asked so, or is in it himself (D-83, D-84). */
  buiten: z.array(persoonId).optional(),
  /** Set when the acknowledgement timer went off; the IRM may then see and take over. */
  geescaleerdOp: z.coerce.date().optional(),
  opgepaktOp: z.coerce.date().optional(),
  recidive: z.enum(['eerste', 'recidive', 'niet-gekeken']).optional(),
  maatregelbesluit: maatregelbesluitSchema.optional(),
  /** Decisions that were taken anew, oldest first, with the reason. */
  eerdereBesluiten: z
    .array(
      z.strictObject({
        besluit: maatregelbesluitSchema,
        reden: z.string().max(MAX_REDEN),
        op: z.coerce.date(),
      }),
    )
    .optional(),
  nazorg: z.array(nazorggesprekSchema),
  handelingen: z.array(handelingSchema),
  /** Sent in as noodmelding: the questions that were left out are still open, or were answered later (R3). */
  nood: z.enum(['open', 'aangevuld']).optional(),
  /** Only asked whether it must be reported; nothing stays when the melder leaves it there (R15). */
  triage: z.literal(true).optional(),
  /** The melder answers by typing, so his questions may stand in the chat (L7). */
  getypt: z.literal(true).optional(),
  /** The melding with the dossier, when this one is the aftercare track of another colleague in it (D-87). */
  spoorVan: z.uuid().optional(),
  /** A track because it proved to be about the same incident; it was reported on its own (D-95). */
  samengevoegd: z.literal(true).optional(),
  /** What the melder, or the colleague it is about, added after it was sent in, oldest first. */
  aanvullingen: z
    .array(
      z.strictObject({ op: z.coerce.date(), door: persoonId.optional(), tekst: z.string().max(MAX_TEKST) }),
    )
    .optional(),
  dossier: dossierSchema.optional(),
});
export type Melding = z.infer<typeof meldingSchema>;

/** The person the melding is about: the melder, or the colleague it was sent in for; of a track its own colleague. */
export function slachtoffer({ antwoorden: a, melder }: Melding): PersoonId {
  const ander = a.wie === 'collega' || a.wie === 'getuige' ? a.slachtoffer : undefined;
  return ander === undefined || ander === 'onbekend' ? melder : ander;
}

/** Sent in, and neither closed nor withdrawn. */
export const LOPEND: readonly Melding['status'][] = ['ingediend', 'opgepakt'];
export const isLopend = ({ status }: Melding): boolean => LOPEND.includes(status);

/** A noodmelding of which the other questions can still be answered (R3). */
export function isAanTeVullen(melding: Melding): boolean {
  return melding.nood === 'open' && isLopend(melding);
}

/** The track of a colleague whom another one reported for; who reported sees the melding it belongs to. */
export function isMeegemeld({ spoorVan, samengevoegd }: Melding): boolean {
  return spoorVan !== undefined && !samengevoegd;
}

export function dossierVan({ dossier }: Melding): Dossier {
  return dossier ?? LEEG_DOSSIER;
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
