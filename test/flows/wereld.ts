import { createBrieven } from '../../src/brieven/docx';
import type { Effect, Taak } from '../../src/domain/effect';
import type { Antwoorden } from '../../src/domain/antwoorden';
import type { Melding } from '../../src/domain/melding';
import type { Profiel } from '../../src/domain/protocol/profiel';
import { ExternalError } from '../../src/errors';
import { verstuurd } from '../../src/flows/berichten';
import * as melden from '../../src/flows/melden';
import type { Persoon } from '../../src/flows/ports';
import type { Gedaan } from '../../src/flows/queue';
import { createHandlers, doe as handle, naLaatstePoging } from '../../src/worker/handlers';
import * as bouw from '../domain/bouw';
import { createFakeStore } from './fakes';
import { createFakeLog, createFakeSubscriptions } from './fakesubscriptions';
import {
  createFakeCalendar,
  createFakeClock,
  createFakeDirectory,
  createFakeMessenger,
  createGrens,
  fakeIds,
} from './poorten';

const mens = (id: string, naam: string): Persoon => ({
  id,
  naam,
  mail: `${naam}@x.example`,
  actief: true,
  gast: false,
});
const MENSEN = Object.entries({
  melder: bouw.melder,
  collega: bouw.collega,
  baas: bouw.baas,
  vervanger: bouw.vervanger,
  irm: bouw.irm,
  coordinator: bouw.coordinator,
  coordinator2: bouw.coordinator2,
}).map(([naam, id]) => mens(id, naam));

/** Where links to letters lead. */
export const ORIGIN = 'https://bot.x.example';

/** Tries of a job before what must happen then happens. */
const POGINGEN = 3;

/** The flows and handlers with everything around them in memory. */
export function createWereld(over: Partial<Profiel> = {}) {
  const inner = createFakeStore();
  const grens = createGrens(inner);
  const clock = createFakeClock(bouw.NU);
  const directory = createFakeDirectory(grens, MENSEN);
  directory.leidinggevenden.set(bouw.melder, bouw.baas).set(bouw.collega, bouw.baas);
  const calendar = createFakeCalendar(grens);
  const messenger = createFakeMessenger(grens);
  const profiel: Profiel = { ...bouw.profiel, ...over };
  const links = { brieven: createBrieven(), origin: (): string | undefined => ORIGIN };
  const { log, regels } = createFakeLog();
  // Where Graph delivers; nothing from outside reaches us until a test says so.
  const bereikbaar = { url: undefined as string | undefined };
  const volgen = { log, subscriptions: createFakeSubscriptions(grens), notifyUrl: () => bereikbaar.url };
  const deps = {
    store: grens.store,
    clock,
    ids: fakeIds,
    profiel,
    directory,
    calendar,
    messenger,
    ...links,
    ...volgen,
  };
  const handlers = createHandlers(deps);
  const wachtend: Taak[] = [];
  const gedaan: [kind: string, Gedaan | 'mislukt'][] = [];

  const doe = (effect: Effect): Promise<Gedaan> =>
    handle(handlers, effect, { id: 'job', effect, attempt: 1 });

  async function probeer(effect: Effect): Promise<void> {
    for (let poging = 1; poging <= POGINGEN; poging++) {
      try {
        gedaan.push([effect.kind, await doe(effect)]);
        return;
      } catch (error) {
        if (!(error instanceof ExternalError)) throw error;
        gedaan.push([effect.kind, 'mislukt']);
        if (!error.details.retryable) break;
      }
    }
    const daarna = naLaatstePoging(effect);
    if (daarna) await probeer(daarna);
  }

  /** Does every job that is due, and those that follow. `kies` picks the next one; `keer`: how often each is done. */
  async function werk({ kies = () => 0, keer = 1 }: { kies?: (n: number) => number; keer?: number } = {}) {
    for (;;) {
      wachtend.push(...inner.takeTaken());
      const klaar = wachtend.filter(({ op }) => op === undefined || op <= clock.now());
      const taak = klaar[kies(klaar.length) % Math.max(1, klaar.length)];
      if (!taak) return;
      wachtend.splice(wachtend.indexOf(taak), 1);
      for (let n = 0; n < keer; n++) await probeer(taak.effect);
    }
  }

  return {
    ...deps,
    grens,
    bereikbaar,
    regels,
    wachtend: () => {
      wachtend.push(...inner.takeTaken());
      return wachtend;
    },
    gedaan,
    doe,
    werk,
    meldingen: () => inner.meldingen(),
    berichten: () => inner.berichten(),
    melding: (id: string): Melding => {
      const melding = inner.meldingen().find((m) => m.id === id);
      if (!melding) throw new Error('no such melding');
      return melding;
    },
  };
}
export type Wereld = ReturnType<typeof createWereld>;

/** A melding that was sent in by the melder, its jobs not yet done. */
export async function dienIn(wereld: Wereld, antwoorden: Antwoorden = bouw.uitgescholden): Promise<Melding> {
  const begin = await melden.beginnen(wereld, bouw.melder, { taal: 'nl', gedrag: [] });
  if (begin.soort !== 'nieuw') throw new Error('there was a concept already');
  await wereld.store.transaction((tx) =>
    tx.meldingen.save({ ...begin.melding, antwoorden, vraag: 'controle' }),
  );
  await verstuurd(wereld, {
    meldingId: begin.melding.id,
    aan: bouw.melder,
    conversationId: 'a:melder',
    activityId: 'kaart-melder',
  });
  const uitkomst = await melden.indienen(wereld, bouw.melder, begin.melding.id);
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst));
  return uitkomst.melding;
}
