import { intrekverzoekBeantwoorden } from '../domain/afhandelen';
import * as nazorg from '../domain/afzien';
import type { Invoer } from '../domain/antwoord';
import { mag } from '../domain/bevoegdheid';
import { refuse, type Decision } from '../domain/decision';
import { eigenNazorgVragen } from '../domain/eigennazorg';
import type { Context } from '../domain/handeling';
import { isMeegemeld, LOPEND, slachtoffer, type Melding, type PersoonId } from '../domain/melding';
import * as domain from '../domain/mijn';
import { losmaken } from '../domain/samenvoegen';
import { metTijd } from '../domain/tijd';
import { bewaar } from './bewaar';
import { magWeten } from './handelen';
import { spoorId, type Deps, type Uitkomst } from './melden';
import type { Tx } from './ports';

/** Every melding that was sent in by this person or is about this person, newest first. */
export function lijst({ store }: Deps, actor: PersoonId): Promise<Melding[]> {
  return store.transaction(async (tx) => {
    const alle = await tx.meldingen.list({ van: actor });
    return alle.filter((melding) => isEigen(melding, actor)).reverse();
  });
}

/** One of them. */
export function bekijken(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return deps.store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(id);
    return melding && isEigen(melding, actor) ? { ok: true, melding } : refuse('niet-gevonden');
  });
}

/** Adds a text. A fault comes back with the melding, so that what was typed can be shown again. */
export function aanvullen(
  deps: Deps,
  actor: PersoonId,
  id: string,
  tekst: { tekst: string; wacht: domain.Wacht },
): Promise<Uitkomst> {
  return doe(deps, actor, id, isEigen, (melding, context) => domain.aanvullen(melding, tekst, context));
}

/** Another T0, by the melder or the behandelaar; the tracks of other colleagues move with it. */
export function tijdCorrigeren(
  deps: Deps,
  actor: PersoonId,
  id: string,
  velden: Invoer['velden'],
): Promise<Uitkomst> {
  const magDit = (melding: Melding) => mag(melding, actor, 'tijd-corrigeren', deps.profiel);
  return doe(
    deps,
    actor,
    id,
    magDit,
    (melding, context) => domain.tijdCorrigeren(melding, velden, context),
    async (tx, melding, context) => {
      const { incidentOp } = melding.antwoorden;
      if (!incidentOp) return;
      for (const spoor of (await open(tx, melding)).filter(isMeegemeld))
        await bewaar(tx, deps, metTijd(spoor, incidentOp, context));
    },
  );
}

/** For the card to correct the time on: the melder, or the behandelaar. */
export function tijdBekijken(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return deps.store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(id);
    const magDit =
      melding && melding.status !== 'concept' && mag(melding, actor, 'tijd-corrigeren', deps.profiel);
    return magDit ? { ok: true, melding } : refuse('niet-gevonden');
  });
}

/** Whether it can be withdrawn, or asked for; nothing is done yet. */
export async function magIntrekken(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  const uitkomst = await bekijken(deps, actor, id);
  if (!uitkomst.ok) return uitkomst;
  const { clock, profiel } = deps;
  const proef = domain.intrekken(uitkomst.melding, { actor, now: clock.now(), profiel });
  return proef.ok ? uitkomst : { ...proef, melding: uitkomst.melding };
}

/** No talks, or after all (A25, E17). */
export function afzien(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return doe(deps, actor, id, isEigen, nazorg.afzien);
}

export function weerGewenst(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return doe(deps, actor, id, isEigen, nazorg.weerGewenst);
}

/** A witness wants talks of his own (D-86, N9). */
export function eigenNazorg(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return doe(deps, actor, id, isEigen, (melding, context) =>
    eigenNazorgVragen(melding, { ...context, spoorId: spoorId(deps, id) }),
  );
}

/** Withdraws it with its tracks; every card about it that was sent says so from now on. */
export function intrekken(deps: Deps, actor: PersoonId, id: string): Promise<Uitkomst> {
  return doe(deps, actor, id, isEigen, domain.intrekken, naIntrekken(deps));
}

/** The behandelaar answers the melder who wants to withdraw it. */
export function verzoekBeantwoorden(
  deps: Deps,
  actor: PersoonId,
  id: string,
  keuze: 'akkoord' | 'blijft',
): Promise<Uitkomst> {
  return doe(
    deps,
    actor,
    id,
    (melding) => magWeten(melding, actor, deps.profiel),
    (melding, context) => intrekverzoekBeantwoorden(melding, keuze, context),
    naIntrekken(deps),
  );
}

function naIntrekken(deps: Deps) {
  return async (tx: Tx, melding: Melding, context: Context): Promise<void> => {
    if (melding.status !== 'ingetrokken') return;
    await hertekenen(tx, melding.id);
    for (const spoor of await open(tx, melding)) {
      // Reported by somebody else, who did not ask for this.
      if (spoor.samengevoegd) {
        await bewaar(tx, deps, losmaken(spoor, context));
        continue;
      }
      const weg = await bewaar(tx, deps, domain.spoorIntrekken(spoor, context));
      await hertekenen(tx, weg.id);
    }
  };
}

/** A track is of the colleague it is about; who reported sees the melding itself. */
export function isEigen(melding: Melding, actor: PersoonId): boolean {
  if (melding.status === 'concept') return false;
  return slachtoffer(melding) === actor || (melding.melder === actor && !isMeegemeld(melding));
}

function open(tx: Tx, { id }: Melding): Promise<Melding[]> {
  return tx.meldingen.list({ spoorVan: id, status: LOPEND });
}

async function hertekenen(tx: Tx, meldingId: string): Promise<void> {
  const verstuurd = (await tx.berichten.list(meldingId)).filter((b) => b.activityId !== undefined);
  await tx.jobs.add(
    verstuurd.map(({ id }) => ({ effect: { kind: 'bericht-bijwerken' as const, berichtId: id } })),
  );
}

function doe(
  deps: Deps,
  actor: PersoonId,
  id: string,
  isBekend: (melding: Melding, actor: PersoonId) => boolean,
  decide: (melding: Melding, context: Context) => Decision<Melding>,
  daarna: (tx: Tx, melding: Melding, context: Context) => Promise<void> = () => Promise.resolve(),
): Promise<Uitkomst> {
  const { store, clock, profiel } = deps;
  return store.transaction(async (tx) => {
    const melding = await tx.meldingen.get(id);
    if (!melding || !isBekend(melding, actor)) return refuse('niet-gevonden');
    const context = { actor, now: clock.now(), profiel };
    const decision = decide(melding, context);
    if (!decision.ok) return { ...decision, melding };
    const saved = await bewaar(tx, deps, decision);
    await daarna(tx, saved, context);
    return { ok: true, melding: saved };
  });
}
