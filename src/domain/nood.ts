import type { Antwoorden } from './antwoorden';
import { heeftLetsel, mag } from './bevoegdheid';
import { accept, refuse, type Accepted, type Decision, type Veldfout } from './decision';
import { later } from './effect';
import { schuif } from './dag';
import { metHandeling, type Context } from './handeling';
import { dagVan, opDag, volgendeOpening } from './kalender';
import { kanLetselZijn, letselBerichten, letselMomenten } from './letsel';
import { findVraag, ingediendMet, isCompleet, openVraag, sporenBij } from './melden';
import { isAanTeVullen, slachtoffer, type Melding, type PersoonId } from './melding';
import { feitenUit, meldbesluit } from './meldbesluit';
import type { GedragsvormId } from './protocol/gedrag';
import { metTijd } from './tijd';
import { isToegewezen } from './toewijzen';

/** `spoorId`: the id of the track of a person in this melding, the same every time. */
export type Noodcontext = Context & { spoorId: (persoon: PersoonId) => string };

/** What happened, in the words of somebody who is shaken, and the behaviour it is taken for until he says more. */
const gedragBij = new Map<string, GedragsvormId>([
  ['geweld', 'slaan-duwen-spugen'],
  ['bedreigd', 'dreigen-geweld-persoon'],
  ['kapot', 'vernieling'],
  ['uitgescholden', 'belediging'],
  ['gediscrimineerd', 'discriminatie'],
  ['anders', 'houding-gebaar-intimidatie'],
]);
export const watKeuzes = [...gedragBij.keys()];

/** `ingevuld`: the time that stands in the concept already. */
export const wanneerKeuzes = ['net', 'vandaag', 'gisteren', 'ingevuld'] as const;
type Wanneer = (typeof wanneerKeuzes)[number];

export const hoeKeuzes = ['gaat-wel', 'geschrokken', 'gewond', 'ziekenhuis'] as const;

/** Raw answers of the card. */
export interface Noodinvoer {
  wat: string;
  wanneer: string;
  /** Empty: not said. */
  hoe: string;
}

/** Only what happened is asked for; what was not answered is not known, and doubt is melden (R3, A05). */
export function leesNood({ antwoorden }: Melding, invoer: Noodinvoer, context: Context): Gelezen {
  const gedrag = gedragBij.get(invoer.wat);
  const wanneer = wanneerKeuzes.find((w) => w === (invoer.wanneer || 'net'));
  const hoe = hoeKeuzes.find((h) => h === (invoer.hoe || 'gaat-wel'));
  const fouten: Veldfout[] = [
    ...(gedrag ? [] : [{ veld: 'wat', code: invoer.wat === '' ? 'verplicht' : 'onbekend' } as const]),
    ...(wanneer ? [] : [{ veld: 'wanneer', code: 'onbekend' } as const]),
    ...(hoe ? [] : [{ veld: 'hoe', code: 'onbekend' } as const]),
  ];
  if (!gedrag || !wanneer || !hoe) return { ok: false, fouten };
  const { incidentOp, ongeveer } = tijdVan(wanneer, antwoorden, context);
  const uitHoe = uit(hoe, antwoorden);
  const vormen = antwoorden.gedrag ?? [];
  const voorlopig = [
    'gedrag',
    ...(ongeveer ? ['incidentOp'] : []),
    ...(['bijzonderheden', 'veiligGevoeld'] as const).filter((sleutel) => sleutel in uitHoe),
  ];
  return {
    ok: true,
    incidentOp,
    antwoorden: {
      wie: 'ik',
      ...antwoorden,
      ...uitHoe,
      incidentOp,
      gedrag: vormen.includes(gedrag) ? vormen : [...vormen, gedrag],
      noodmelding: 'ja',
      voorlopig,
    },
  };
}
type Gelezen = { ok: true; antwoorden: Antwoorden; incidentOp: Date } | { ok: false; fouten: Veldfout[] };

/** Sends it in on what is known; the completion card is set for the next working morning. */
export function noodIndienen(
  melding: Melding,
  invoer: Noodinvoer,
  nummer: string,
  context: Noodcontext,
): Decision<Melding> {
  if (!mag(melding, context.actor, 'invullen', context.profiel)) return refuse('niet-bevoegd');
  if (melding.status !== 'concept') return refuse('al-ingediend');
  const gelezen = leesNood(melding, invoer, context);
  if (!gelezen.ok) return gelezen;
  const { antwoorden, incidentOp } = gelezen;
  const vraag = openVraag(antwoorden, context.profiel);
  const { triage: _, ...rest } = melding;
  const spoed: Melding = { ...rest, nood: 'open', antwoorden, vraag };
  const besluit = ingediendMet(spoed, incidentOp, nummer, context);
  const herinnering = later(melding.id, 'aanvullen', volgendeOpening(context.now, context.profiel));
  return { ...besluit, taken: [...besluit.taken, herinnering] };
}

/** The next morning: is it still not whole, then the melder is asked (src/domain/momenten.ts). */
export function vraagAanvulling(melding: Melding): Accepted<Melding> | undefined {
  if (!isAanTeVullen(melding)) return undefined;
  return accept(melding, { berichten: [{ soort: 'aanvullen', aan: melding.melder }] });
}

/** Opens the first question that is still open, on the melding that was sent in. */
export function verderAanvullen(melding: Melding, { actor, profiel }: Context): Decision<Melding> {
  if (!mag(melding, actor, 'invullen', profiel)) return refuse('niet-bevoegd');
  if (!isAanTeVullen(melding)) return refuse('al-ingediend');
  return accept({ ...melding, vraag: openVraag(melding.antwoorden, profiel) });
}

/**
 * An act of the melder on his questions. A noodmelding that is not whole yet is answered as a concept is, and stays
 * what it is for everybody else: sent in, in the same hands, with what was done already. `vraag`: the one that is
 * answered now, so that it is no longer only about right.
 */
export function alsConcept(
  melding: Melding,
  act: (concept: Melding) => Decision<Melding>,
  context: Context,
  vraag?: string,
): Decision<Melding> {
  if (!isAanTeVullen(melding)) return act(melding);
  const antwoorden = vastgesteld(melding.antwoorden, findVraag(vraag ?? '')?.bewaart ?? []);
  const decision = act({ ...melding, antwoorden, status: 'concept' });
  if (!decision.ok) {
    // A52 throws a concept away; this one is in somebody's hands already.
    const isCollega = 'refusal' in decision && decision.refusal === 'collega-als-veroorzaker';
    return isCollega ? refuse('al-ingediend') : decision;
  }
  const { next } = decision;
  // About another person is another melding: this one is in somebody's hands.
  if (slachtoffer(next) !== slachtoffer(melding)) return refuse('al-ingediend');
  const verzet = metTijd(melding, tijdstip(next), context);
  const na = { ...verzet.next, antwoorden: next.antwoorden, vraag: next.vraag };
  const letsel = nieuwLetsel(melding, na, context);
  return {
    ...verzet,
    next: na,
    taken: [...verzet.taken, ...letsel.taken],
    berichten: [...verzet.berichten, ...letsel.berichten],
  };
}

/** R119: injury that is told only now is passed on now; before it was assigned that happens with the rest. */
function nieuwLetsel(voor: Melding, na: Melding, { now, profiel }: Context) {
  const toegewezen = isToegewezen(na);
  return {
    berichten: toegewezen && !heeftLetsel(voor) ? letselBerichten(na, profiel) : [],
    taken: toegewezen && !kanLetselZijn(voor) ? letselMomenten(na, profiel, now) : [],
  };
}

function vastgesteld({ voorlopig = [], ...antwoorden }: Antwoorden, sleutels: readonly string[]): Antwoorden {
  const over = voorlopig.filter((sleutel) => !sleutels.includes(sleutel));
  return over.length === 0 ? antwoorden : { ...antwoorden, voorlopig: over };
}

/** It is whole: the verdict again, and the behandelaar hears of it. What he did already stays as it is. */
export function voltooien(melding: Melding, context: Noodcontext): Decision<Melding> {
  const { actor, now, profiel } = context;
  if (!mag(melding, actor, 'invullen', profiel)) return refuse('niet-bevoegd');
  if (!isAanTeVullen(melding)) return refuse('al-ingediend');
  const { antwoorden, behandelaar } = melding;
  if (!isCompleet(antwoorden, profiel)) return refuse('niet-compleet');
  const oordeel = meldbesluit(feitenUit(antwoorden), profiel.meldbeleid);
  const nummer = melding.nummer as string;
  const heel = { ...melding, nummer, nood: 'aangevuld' as const, oordeel, vraag: 'controle' };
  // Colleagues who were named only now get their aftercare too (D-87).
  const { sporen, taken } = sporenBij(heel, tijdstip(heel), context);
  return accept(metHandeling<Melding>(heel, { wat: 'aangevuld', door: actor, op: now }), {
    taken,
    sporen,
    berichten: [
      ...(behandelaar
        ? [
            { soort: 'aangevuld' as const, aan: behandelaar.id, opnieuw: true as const },
            { soort: 'afhandelen' as const, aan: behandelaar.id },
          ]
        : []),
      { soort: 'melden', aan: actor },
    ],
  });
}

/** A noodmelding always has one, be it only about right. */
const tijdstip = ({ antwoorden }: Melding): Date => antwoorden.incidentOp as Date;

/** D-50: about right means the earliest it can well have been, so that no term runs too late. */
function tijdVan(
  wanneer: Wanneer,
  { incidentOp }: Antwoorden,
  { now, profiel }: Context,
): { incidentOp: Date; ongeveer: boolean } {
  const vandaag = dagVan(now);
  const opening = opDag(vandaag, profiel.werktijd.van);
  const net = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
  switch (wanneer) {
    case 'net':
      return { incidentOp: net, ongeveer: false };
    case 'ingevuld':
      return { incidentOp: incidentOp ?? net, ongeveer: false };
    case 'vandaag':
      return { incidentOp: opening < now ? opening : opDag(vandaag, '00:00'), ongeveer: true };
    case 'gisteren':
      return { incidentOp: opDag(schuif(vandaag, -1), profiel.werktijd.van), ongeveer: true };
  }
}

/**
 * D-30: injured and not known how badly counts until somebody knows better. Nothing is said of what was not asked.
 * Shaken is taken for not safe, which counts for the aftercare.
 */
function uit(hoe: (typeof hoeKeuzes)[number], a: Antwoorden): Partial<Antwoorden> {
  const anders = a.bijzonderheden?.filter((b) => b !== 'letsel' && b !== 'geen') ?? [];
  switch (hoe) {
    case 'gaat-wel':
      return {};
    case 'geschrokken':
      return a.veiligGevoeld === undefined ? { veiligGevoeld: 'nee' } : {};
    case 'gewond':
      return {
        bijzonderheden: [...anders, 'letsel'],
        ziekenhuis: 'onbekend',
        blijvendLetsel: 'onbekend',
      };
    case 'ziekenhuis':
      return { bijzonderheden: [...anders, 'letsel'], ziekenhuis: 'ja' };
  }
}
