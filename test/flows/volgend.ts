import { ontvang } from '../../src/flows/subscriptions';
import type { Notice } from '../../src/flows/subscriptionports';
import * as bouw from '../domain/bouw';
import { createWereld, dienIn } from './wereld';

export const URL = 'https://bot.x.example/api/notifications';
export const UUR = 60;
export const DAG = 24 * UUR;
/** In whose calendar the talks stand. */
export const org = bouw.baas;

/** A municipality that Graph can reach. */
export function createVolgend() {
  const w = createWereld();
  w.bereikbaar.url = URL;
  const rij = () => w.store.transaction((tx) => tx.subscriptions.get(org));
  const idNu = async () => (await rij())?.bijGraph?.id ?? '';
  return {
    w,
    rij,
    /** The id of Graph. */
    idNu,
    /** A melding with three talks in the calendar of the leidinggevende. */
    gepland: async () => {
      const melding = await dienIn(w);
      await w.werk();
      return melding;
    },
    zetStatus: (id: string, status: 'opgepakt' | 'ingetrokken') =>
      w.store.transaction(async (tx) => {
        const melding = await tx.meldingen.get(id);
        if (melding) await tx.meldingen.save({ ...melding, status });
      }),
    /** Graph tells something, with our secret unless another one is given. */
    meld: async (wat: Notice['wat'], over: Partial<Notice> = {}) => {
      const graphId = await idNu();
      await ontvang(w, [{ graphId, clientState: `geheim-${graphId}`, wat, ...over }]);
    },
    keer: (kind: string) => w.gedaan.filter(([k]) => k === kind).length,
    roep: (naam: string) => w.grens.calls.filter((call) => call === `calendar.${naam}`).length,
    wacht: (kind: string) => w.wachtend().filter(({ effect }) => effect.kind === kind),
    verder: async (minuten: number) => {
      w.clock.verder(minuten);
      await w.werk();
    },
  };
}
export type Volgend = ReturnType<typeof createVolgend>;
