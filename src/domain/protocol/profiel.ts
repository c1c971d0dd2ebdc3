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

/** The longest terms the protocol allows: a municipality may be quicker, never slower (R013). */
const UITERST = { eersteUren: 24, tweedeDagen: 5, derdeDagen: 42 } as const;

/**
 * What a municipality may choose. Times are local, Europe/Amsterdam; days are ISO dates. Choices may tighten
 * the protocol, not loosen it (R013).
 */
export const profielSchema = z.strictObject({
  gemeente: z.string().min(1),
  termijnen: z
    .strictObject({
      eersteUren: z.int().min(2).max(UITERST.eersteUren),
      tweedeDagen: z.int().min(1).max(UITERST.tweedeDagen),
      derdeDagen: z.int().min(1).max(UITERST.derdeDagen),
    })
    .refine((t) => t.tweedeDagen < t.derdeDagen, {
      path: ['derdeDagen'],
      error: 'must be after tweedeDagen',
    }),
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
  }),
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
  termijnen: { ...UITERST },
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
  rollen: { coordinatoren: [], irm: [], vervangers: [], arbo: [] },
  locaties: [],
  ackMinuten: { spoed: 30, gewoonWerkuren: 2 },
  recidiveTermijnMaanden: 24,
  evaluatieVerplicht: [...evaluatieGronden],
};
