import type { Effect } from '../domain/effect';
import type { Context } from '../domain/handeling';
import type { Decision } from '../domain/decision';
import type { GesprekSoort, Melding, PersoonId } from '../domain/melding';
import * as domain from '../domain/verzetten';
import { uitDeRegels, vrijeMomenten } from '../domain/voorstellen';
import { bewaar } from './bewaar';
import { act, zichtbaar } from './handelen';
import type { Deps as MeldenDeps, Uitkomst } from './melden';
import { bezetVan, mensen, rondom, transactieSleutel, type Deps } from './nazorg';
import type { Gedaan } from './queue';

/** Worker: looks for free moments and asks a person to choose. Without the calendars: what the rules give. */
export async function zoeken(
  deps: Deps,
  { meldingId, soort, aan, zonder }: Extract<Effect, { kind: 'momenten-zoeken' }>,
): Promise<Gedaan> {
  const { store, clock, profiel } = deps;
  const melding = await store.transaction((tx) => tx.meldingen.get(meldingId));
  const gesprek = melding?.nazorg.find((g) => g.soort === soort);
  if (!melding?.behandelaar || !gesprek) return 'niet-nodig';
  const now = clock.now();
  const bezet = zonder
    ? undefined
    : (await bezetVan(deps, await mensen(deps, melding, melding.behandelaar), rondom(gesprek, now))).bezet;
  const momenten = bezet
    ? vrijeMomenten(melding, gesprek, { bezet, now, profiel })
    : uitDeRegels(melding, gesprek, { now, profiel });
  return store.transaction(async (tx) => {
    const nu = await tx.meldingen.get(meldingId);
    const besluit = nu && domain.voorgesteld(nu, { soort, aan, momenten }, clock.now());
    if (!besluit) return 'niet-nodig';
    await bewaar(tx, deps, besluit);
    return 'gedaan';
  });
}

/** The talks, for a person whose talks they are. */
export function bekijken(deps: MeldenDeps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return deps.store.transaction(async (tx) => {
    const melding = await zichtbaar(tx, deps.profiel, actor, id);
    if (!melding) return { ok: false, refusal: 'niet-gevonden' };
    return { ok: true, melding };
  });
}

/** 'Ander moment': three free moments come in a message. */
export function verzetten(
  deps: MeldenDeps,
  actor: PersoonId,
  id: string,
  soort: GesprekSoort,
): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => domain.verzetten(melding, soort, context));
}

/** One of the moments that were offered. */
export function kiezen(
  deps: MeldenDeps,
  actor: PersoonId,
  id: string,
  { soort, start }: { soort: GesprekSoort; start: Date },
): Promise<Uitkomst> {
  const sleutel = transactieSleutel(deps, id, soort);
  return doe(deps, actor, id, (melding, context) =>
    domain.kiezen(melding, { soort, start, sleutel }, context),
  );
}

/** A moment of their own. */
export function zelf(
  deps: MeldenDeps,
  actor: PersoonId,
  id: string,
  { soort, datum, tijd }: { soort: GesprekSoort; datum: string; tijd: string },
): Promise<Uitkomst> {
  const sleutel = transactieSleutel(deps, id, soort);
  return doe(deps, actor, id, (melding, context) =>
    domain.zelfKiezen(melding, { soort, datum, tijd, sleutel }, context),
  );
}

export function geen(deps: MeldenDeps, actor: PersoonId, id: string, soort: GesprekSoort): Promise<Uitkomst> {
  return act(deps, actor, id, (melding, context) => domain.geenVanDeze(melding, soort, context));
}

export function houden(
  deps: MeldenDeps,
  actor: PersoonId,
  id: string,
  soort: GesprekSoort,
): Promise<Uitkomst> {
  return doe(deps, actor, id, (melding, context) => domain.houden(melding, soort, context));
}

/** A choice, after which every question about a moment that was sent is drawn again. */
async function doe(
  deps: MeldenDeps,
  actor: PersoonId,
  id: string,
  decide: (melding: Melding, context: Context) => Decision<Melding>,
): Promise<Uitkomst> {
  const uitkomst = await act(deps, actor, id, decide);
  if (uitkomst.ok)
    await deps.store.transaction(async (tx) => {
      const vragen = (await tx.berichten.list(id)).filter(
        (b) => opnieuwTekenen.test(b.soort) && b.activityId !== undefined,
      );
      await tx.jobs.add(
        vragen.map(({ id: berichtId }) => ({ effect: { kind: 'bericht-bijwerken' as const, berichtId } })),
      );
    });
  return uitkomst;
}
const opnieuwTekenen = /^moment-|^nazorg-/;
