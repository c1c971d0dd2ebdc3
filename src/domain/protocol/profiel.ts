import { z } from 'zod';

const tijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const persoon = { id: z.uuid(), naam: z.string().min(1) };

/** Incidents the team evaluates at least (R183, A53). */
export const evaluatieGronden = [
  'fysiek',
  'dreigen',
  'discriminatie',
  'recidive',
  'letsel',
  'meer-slachtoffers',
] as const;

/**
 * The longest terms of what the aftercare is based on: the protocol of Utrecht, or the national guidance for veilige
 * publieke dienstverlening (72 hours, two weeks, six to eight weeks; T5). A municipality may be quicker than what it
 * chose, never slower (R013).
 */
const UITERST = {
  utrecht: { eersteUren: 24, tweedeDagen: 5, derdeDagen: 42 },
  landelijk: { eersteUren: 72, tweedeDagen: 14, derdeDagen: 56 },
} as const;
export const grondslagen = ['utrecht', 'landelijk'] as const;

const termijnenSchema = z
  .strictObject({
    /** Left out: utrecht. */
    grondslag: z.enum(grondslagen).optional(),
    eersteUren: z.int().min(2),
    tweedeDagen: z.int().min(1),
    derdeDagen: z.int().min(1),
  })
  .superRefine((t, context) => {
    const uiterst = UITERST[t.grondslag ?? 'utrecht'];
    for (const naam of ['eersteUren', 'tweedeDagen', 'derdeDagen'] as const)
      if (t[naam] > uiterst[naam])
        context.addIssue({ code: 'custom', path: [naam], message: `may not be more than ${uiterst[naam]}` });
    if (t.tweedeDagen >= t.derdeDagen)
      context.addIssue({ code: 'custom', path: ['derdeDagen'], message: 'must be after tweedeDagen' });
    if (t.tweedeDagen * 24 < t.eersteUren)
      context.addIssue({ code: 'custom', path: ['tweedeDagen'], message: 'must be after eersteUren' });
  });

/**
 * What a municipality may choose. Times are local, Europe/Amsterdam; days are ISO dates. Choices may tighten
 * the protocol, not loosen it (R013).
 */
export const profielSchema = z.strictObject({
  gemeente: z.string().min(1),
  termijnen: termijnenSchema,
  /** How the days of the second talk are counted (A24); six weeks are always calendar weeks. */
  dagsoort: z.enum(['kalender', 'werk']),
  /** Where a talk goes that falls on a closed day (D-55). */
  verschuif: z.enum(['volgende', 'vorige', 'dichtstbij']),
  werktijd: z
    .strictObject({
      /** 1 = Monday ... 7 = Sunday. */
      dagen: z.array(z.int().min(1).max(7)).min(1),
      van: tijd,
      tot: tijd,
    })
    .refine((w) => w.van < w.tot, { path: ['tot'], error: 'must be after van' }),
  gesprekMinuten: z.int().min(15).max(120),
  gesprekTijd: tijd,
  /** After a first talk by phone outside working hours also a meeting on the first working day (D-52). */
  extraMoment: z.boolean(),
  /** The CAO does not make Goede Vrijdag a holiday; many offices close (D-56). */
  goedeVrijdagGesloten: z.boolean(),
  /** Local closed days: bridge days, carnaval, Leidens ontzet. */
  extraGesloten: z.array(z.iso.date()),
  meldbeleid: z.enum(['utrecht', 'altijd']),
  /** Subject of every calendar event: says nothing about why (D-60). */
  onderwerp: z.string().min(1).max(60),
  rollen: z.strictObject({
    /** At least one: the end of the chain, so that no melding is dropped (T22). */
    coordinatoren: z.array(z.strictObject(persoon)).min(1),
    /** `voor`: the leidinggevenden this IRM stands above; left out means all. */
    irm: z.array(z.strictObject({ ...persoon, voor: z.array(z.uuid()).optional() })),
    /** `van`: the leidinggevende who is replaced. */
    vervangers: z.array(z.strictObject({ ...persoon, van: z.uuid() })),
    /** Who phones the Arbeidsinspectie (R119). */
    arbo: z.array(z.strictObject(persoon)),
    /**
     * Who handles the meldingen of people with a route of their own: political office holders (R009, D-44), hired
     * and partner staff (R008, A47, D-88). `voor`: their object ids. `gasten`: also every guest account.
     * `werkgever`: the own employer, named for aftercare.
     */
    contactpersonen: z
      .array(
        z.strictObject({
          ...persoon,
          soort: z.enum(['politiek', 'derde']),
          voor: z.array(z.uuid()),
          gasten: z.boolean().default(false),
          werkgever: z.string().max(100).default(''),
        }),
      )
      .default([]),
    /** Functional administrators: may see nothing of a melding (D-28). */
    beheerders: z.array(z.strictObject(persoon)).default([]),
    /** Bedrijf Opvang Team: sees nothing of a melding (D-26). */
    bot: z.array(z.strictObject(persoon)).default([]),
  }),
  /** Who files the aangifte, most wanted first (A21, D-43). */
  aangifteDoor: z.array(z.enum(['werkgever', 'slachtoffer'])).min(1),
  /** Address of the municipality for an aangifte, instead of a home address (R156); empty: ask Juridische Zaken. */
  vestigingsadres: z.string().max(200),
  /** Paragraph on objection or complaint in letters, by Juridische Zaken (D-34). */
  rechtsmiddel: z.string().max(1000),
  /** Who enters GIR (R131, A30). */
  girInvoerder: z.string().min(1).max(100),
  /** Days before the end of a measure that the herstelgesprek is planned (R170). */
  herstelDagenVooraf: z.int().min(1).max(60),
  /** `alarm`: how to raise the alarm at that place. */
  locaties: z.array(
    z.strictObject({ id: z.string().min(1).max(100), naam: z.string().min(1), alarm: z.string() }),
  ),
  /** Time to take a melding up before others are told (D-80). */
  ackMinuten: z.strictObject({ spoed: z.int().min(5).max(120), gewoonWerkuren: z.int().min(1).max(8) }),
  /** How far back an earlier melding counts as recidive (A46). */
  recidiveTermijnMaanden: z.int().min(1).max(120),
  evaluatieVerplicht: z.array(z.enum(evaluatieGronden)),
  /** Months after which a melding is removed. No default: the municipality must choose. */
  bewaartermijnMaanden: z.int().min(1).max(120),
});
export type Profiel = z.infer<typeof profielSchema>;

/** The defaults of the protocol of Utrecht, without people and places, and without a bewaartermijn. */
export const utrecht: Omit<Profiel, 'bewaartermijnMaanden'> = {
  gemeente: 'Utrecht',
  termijnen: { ...UITERST.utrecht },
  dagsoort: 'kalender',
  verschuif: 'volgende',
  werktijd: { dagen: [1, 2, 3, 4, 5], van: '09:00', tot: '17:00' },
  gesprekMinuten: 30,
  gesprekTijd: '10:00',
  extraMoment: false,
  goedeVrijdagGesloten: false,
  extraGesloten: [],
  meldbeleid: 'utrecht',
  onderwerp: 'Overleg',
  rollen: {
    coordinatoren: [],
    irm: [],
    vervangers: [],
    arbo: [],
    contactpersonen: [],
    beheerders: [],
    bot: [],
  },
  aangifteDoor: ['werkgever', 'slachtoffer'],
  vestigingsadres: '',
  rechtsmiddel: '',
  girInvoerder: 'de leidinggevende',
  herstelDagenVooraf: 14,
  locaties: [],
  ackMinuten: { spoed: 30, gewoonWerkuren: 2 },
  recidiveTermijnMaanden: 24,
  evaluatieVerplicht: [...evaluatieGronden],
};
