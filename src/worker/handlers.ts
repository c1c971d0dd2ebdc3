import type { Effect, EffectKind } from '../domain/effect';
import * as agenda from '../flows/agenda';
import * as berichten from '../flows/berichten';
import * as bewaren from '../flows/bewaren';
import { moment } from '../flows/momenten';
import * as nazorg from '../flows/nazorg';
import * as overdragen from '../flows/overdragen';
import type { Job } from '../flows/ports';
import type { Gedaan, Volgorde } from '../flows/queue';
import * as subscriptions from '../flows/subscriptions';
import * as toewijzen from '../flows/toewijzen';
import * as verzetten from '../flows/verzetten';
import * as werklijst from '../flows/werklijst';
import { createVolgorde } from './volgorde';

export type Deps = berichten.Deps &
  nazorg.Deps &
  subscriptions.Deps & {
    /** Holds in all instances on one database; left out: this one is alone. */
    eenVoorEen?: Volgorde;
  };

type Of<K extends EffectKind> = Extract<Effect, { kind: K }>;

/** One handler per kind of effect; leaving one out does not compile. Each may run more than once. */
export type Handlers = { [K in EffectKind]: (effect: Of<K>, job: Job) => Promise<Gedaan> };

export function createHandlers(deps: Deps): Handlers {
  // Two talks of one person that choose at the same moment would choose the same half hour.
  const hier = createVolgorde();
  const eenVoorEen: Volgorde = (key, work) =>
    hier(key, () => (deps.eenVoorEen ? deps.eenVoorEen(key, work) : work()));
  return {
    'behandelaar-zoeken': ({ meldingId }) => toewijzen.behandelaarZoeken(deps, meldingId),
    'behandelaar-ontbreekt': ({ meldingId }) => toewijzen.zonderAdresboek(deps, meldingId),
    'behandelaar-overdragen': (effect) => overdragen.doorvoeren(deps, effect),
    'overdragen-mislukt': ({ meldingId, door }) => overdragen.mislukt(deps, meldingId, door),
    'bericht-sturen': (effect) => berichten.sturen(deps, effect.berichtId),
    'bericht-bijwerken': (effect) => berichten.bijwerken(deps, effect.berichtId),
    'wees-verwijderen': (effect) => berichten.weesVerwijderen(deps, effect.berichtId, effect.activityId),
    'bericht-onbestelbaar': (effect) => berichten.onbestelbaar(deps, effect.berichtId),
    'nazorg-plannen': async ({ meldingId, soort }) => {
      const wie = await nazorg.organisatorVan(deps, meldingId);
      return wie === undefined ? 'niet-nodig' : eenVoorEen(wie, () => nazorg.plannen(deps, meldingId, soort));
    },
    'nazorg-mislukt': ({ meldingId, soort }) => nazorg.opgeven(deps, meldingId, soort),
    moment: (effect) => moment(deps, effect),
    'agenda-nakijken': ({ meldingId }) => agenda.nakijken(deps, meldingId),
    'agenda-onleesbaar': ({ meldingId }) => agenda.onleesbaar(deps, meldingId),
    'agenda-gewijzigd': ({ organisator }) => subscriptions.gewijzigd(deps, organisator),
    'agenda-volgen': ({ organisator }) => subscriptions.onderhouden(deps, organisator),
    'agenda-later-volgen': ({ organisator }) => subscriptions.uitstellen(deps, organisator),
    'momenten-zoeken': (effect) => verzetten.zoeken(deps, effect),
    'agenda-opsporen': (effect) => agenda.opsporen(deps, effect),
    'agenda-blijft-staan': (effect) => agenda.blijftStaan(deps, effect),
    dagbericht: () => werklijst.dagbericht(deps),
    'agenda-verwijderen': ({ organisator, eventIds }) => agenda.verwijderen(deps, organisator, eventIds),
    'melding-verwijderen': ({ meldingId }) => bewaren.verwijderen(deps, meldingId),
  };
}

/** Does an effect. */
export function doe(handlers: Handlers, effect: Effect, job: Job): Promise<Gedaan> {
  const handler = handlers[effect.kind] as (effect: Effect, job: Job) => Promise<Gedaan>;
  return handler(effect, job);
}

/** For the worker: does what must happen when an effect could not be done. */
export function createOnDead(handlers: Handlers): (effect: Effect, job: Job) => Promise<void> {
  return async (effect, job) => {
    const daarna = naLaatstePoging(effect);
    if (daarna) await doe(handlers, daarna, job);
  };
}

/** What must happen when an effect could not be done after the last try; undefined: only the dead letter stays. */
export function naLaatstePoging(effect: Effect): Effect | undefined {
  switch (effect.kind) {
    case 'nazorg-plannen':
      return { kind: 'nazorg-mislukt', meldingId: effect.meldingId, soort: effect.soort };
    case 'bericht-sturen':
      return { kind: 'bericht-onbestelbaar', berichtId: effect.berichtId };
    case 'behandelaar-zoeken':
      return { kind: 'behandelaar-ontbreekt', meldingId: effect.meldingId };
    case 'behandelaar-overdragen':
      return { kind: 'overdragen-mislukt', meldingId: effect.meldingId, door: effect.door };
    case 'overdragen-mislukt':
    case 'behandelaar-ontbreekt':
    case 'bericht-bijwerken':
    case 'wees-verwijderen':
    case 'bericht-onbestelbaar':
    case 'nazorg-mislukt':
    case 'moment':
    case 'agenda-onleesbaar':
    case 'agenda-gewijzigd':
    case 'agenda-later-volgen':
    case 'agenda-blijft-staan':
    case 'dagbericht':
    case 'melding-verwijderen':
      return undefined;
    case 'agenda-nakijken':
      return { kind: 'agenda-onleesbaar', meldingId: effect.meldingId };
    case 'agenda-volgen':
      return { kind: 'agenda-later-volgen', organisator: effect.organisator };
    case 'momenten-zoeken':
      return effect.zonder ? undefined : { ...effect, zonder: true };
    case 'agenda-opsporen': {
      const { meldingId, organisator, soort } = effect;
      return { kind: 'agenda-blijft-staan', meldingId, organisator, soort };
    }
    case 'agenda-verwijderen': {
      const { meldingId, organisator } = effect;
      return { kind: 'agenda-blijft-staan', meldingId, organisator };
    }
  }
}
