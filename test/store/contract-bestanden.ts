import { randomUUID } from 'node:crypto';

import type { Bestand, Store } from '../../src/flows/ports';
import { createIngediend } from './meldingen';

const NU = new Date('2031-05-01T10:00:00Z');
const later = (minuten: number) => new Date(NU.getTime() + minuten * 60_000);

/** What every Store must do with links to letters: the database and the fake are held to it. */
export function testBestanden(name: string, open: () => Store): void {
  const run: Store['transaction'] = (work) => open().transaction(work);
  const maak = async (over: Partial<Bestand> = {}) => {
    const { keer: _, ...bestand } = {
      hash: randomUUID(),
      meldingId: randomUUID(),
      soort: 'waarschuwing' as const,
      actor: randomUUID(),
      vervaltOp: later(15),
      keer: 0,
      ...over,
    };
    await run((tx) => tx.bestanden.add(bestand));
    return bestand;
  };

  describe(`${name}: bestanden`, () => {
    it('gives back what was added, not yet fetched, and nothing for an unknown key', async () => {
      const bestand = await maak();
      expect(await run((tx) => tx.bestanden.get(bestand.hash))).toEqual({ ...bestand, keer: 0 });
      expect(await run((tx) => tx.bestanden.get(randomUUID()))).toBeUndefined();
    });

    it('counts downloads up to the most that is allowed, and none at or after its end', async () => {
      const { hash } = await maak();
      const gebruik = (now: Date) => run((tx) => tx.bestanden.gebruik(hash, now, 2));
      expect(await gebruik(later(15))).toBe(false);
      expect([await gebruik(NU), await gebruik(later(14)), await gebruik(NU)]).toEqual([true, true, false]);
      expect((await run((tx) => tx.bestanden.get(hash)))?.keer).toBe(2);
      expect(await run((tx) => tx.bestanden.gebruik(randomUUID(), NU, 2))).toBe(false);
    });

    it('counts the links of a person that still work', async () => {
      const { actor } = await maak();
      await maak({ actor, vervaltOp: later(5) });
      await maak();
      expect(await run((tx) => tx.bestanden.aantal(actor, NU))).toBe(2);
      expect(await run((tx) => tx.bestanden.aantal(actor, later(5)))).toBe(1);
    });

    it('throws away what expired more than a day ago, and what belonged to a melding that is removed', async () => {
      const oud = await maak({ vervaltOp: later(-2 * 24 * 60) });
      const kort = await maak({ vervaltOp: later(-60) });
      await maak();
      expect(await run((tx) => tx.bestanden.get(oud.hash))).toBeUndefined();
      expect(await run((tx) => tx.bestanden.get(kort.hash))).toBeDefined();
      const melding = await run((tx) => tx.meldingen.save(createIngediend()));
      const { hash } = await maak({ meldingId: melding.id });
      await run((tx) => tx.meldingen.remove(melding.id));
      expect(await run((tx) => tx.bestanden.get(hash))).toBeUndefined();
    });
  });
}
