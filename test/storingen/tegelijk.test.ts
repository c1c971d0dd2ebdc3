import { createHandlers } from '../../src/worker/handlers';
import * as bouw from '../domain/bouw';
import { closeStores, openTestStore } from '../store/server';
import { startBaan, type Baan } from './baan';

const { melder, collega } = bouw;

describe('two instances plan for one leidinggevende in the same second', () => {
  let baan: Baan;
  beforeAll(async () => {
    baan = await startBaan();
  });
  afterAll(async () => {
    await baan.stop();
    await closeStores();
  });

  it('their talks never stand at one moment', async () => {
    const ander = await openTestStore({ databaseUrl: baan.opened.url, movable: baan.clock });
    const instanties = [baan.opened, ander].map(({ store, eenVoorEen }) =>
      createHandlers({ ...baan.deps, store, eenVoorEen }),
    );
    const nu = baan.clock.now();
    const uiterlijk = new Date(nu.getTime() + 5 * 24 * 3_600_000);
    const meldingen = [melder, collega].map((wie, i) => ({
      ...bouw.toegewezen(),
      ...{ id: `0abcdef0-0000-4000-8000-00000000090${i}`, version: 0, nummer: `M-2027-000${i}`, melder: wie },
      ...{ ingediendOp: nu, antwoorden: { ...bouw.uitgescholden, incidentOp: nu } },
      nazorg: (['5dagen', '6weken'] as const).map((soort) => ({
        ...{ soort, uiterlijk, status: 'te-plannen' as const },
      })),
    }));
    await baan.deps.store.transaction(async (tx) => {
      for (const melding of meldingen) await tx.meldingen.save(melding);
    });
    await Promise.all(
      instanties.map(async (instantie, i) => {
        const id = meldingen[i]?.id ?? '';
        const effect = { kind: 'nazorg-plannen' as const, meldingId: id, soort: '5dagen' as const };
        await instantie['nazorg-plannen'](effect, { id, effect, attempt: 1 });
      }),
    );
    const starts = baan.graph.standin.agenda('baas').map(({ start }) => start);
    expect(starts).toHaveLength(2);
    expect(new Set(starts).size).toBe(2);
  });
});
