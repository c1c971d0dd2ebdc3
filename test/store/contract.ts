import { randomUUID } from 'node:crypto';

import { ConflictError } from '../../src/errors';
import type { Melding } from '../../src/domain/melding';
import type { Bericht, Gesprek, MeldingFilter, Store } from '../../src/flows/ports';
import { createIngediend, createMelding } from './meldingen';

/** What every Store must do: the database and the fake of the flows are held to it. */
export function testStore(name: string, open: () => Store): void {
  const run: Store['transaction'] = (work) => open().transaction(work);

  describe(`${name}: meldingen`, () => {
    it('gives back what was saved, with dates as dates and the version one higher', async () => {
      const melding = createMelding();
      const saved = await run((tx) => tx.meldingen.save(melding));
      expect(saved).toEqual({ ...melding, version: 1 });
      expect(await run((tx) => tx.meldingen.get(melding.id))).toEqual(saved);
      const second = await run((tx) => tx.meldingen.save({ ...saved, vraag: 'gedrag' }));
      expect(second.version).toBe(2);
      expect(await run((tx) => tx.meldingen.get(melding.id))).toEqual(second);
    });

    it('knows nothing of an unknown melding', async () => {
      expect(await run((tx) => tx.meldingen.get(randomUUID()))).toBeUndefined();
      expect(await run((tx) => tx.meldingen.getConcept(randomUUID()))).toBeUndefined();
    });

    it('refuses the second of two who changed the same version', async () => {
      const saved = await run((tx) => tx.meldingen.save(createMelding()));
      await run((tx) => tx.meldingen.save({ ...saved, vraag: 'gedrag' }));
      const late = run((tx) => tx.meldingen.save({ ...saved, vraag: 'feiten' }));
      await expect(late).rejects.toBeInstanceOf(ConflictError);
      expect((await run((tx) => tx.meldingen.get(saved.id)))?.vraag).toBe('gedrag');
    });

    it('refuses to save what was removed, and to add what is there', async () => {
      const saved = await run((tx) => tx.meldingen.save(createMelding()));
      await expect(run((tx) => tx.meldingen.save({ ...saved, version: 0 }))).rejects.toThrow(ConflictError);
      await run((tx) => tx.meldingen.remove(saved.id));
      await expect(run((tx) => tx.meldingen.save(saved))).rejects.toThrow(ConflictError);
    });

    it('lets a melder have one concept at a time', async () => {
      const concept = await run((tx) => tx.meldingen.save(createMelding()));
      const { melder } = concept;
      await expect(run((tx) => tx.meldingen.save(createMelding({ melder })))).rejects.toThrow(ConflictError);
      expect((await run((tx) => tx.meldingen.getConcept(melder)))?.id).toBe(concept.id);
      await run((tx) => tx.meldingen.save({ ...concept, status: 'ingediend' }));
      expect(await run((tx) => tx.meldingen.getConcept(melder))).toBeUndefined();
      const next = await run((tx) => tx.meldingen.save(createMelding({ melder })));
      expect((await run((tx) => tx.meldingen.getConcept(melder)))?.id).toBe(next.id);
    });

    it('lists what fits, oldest first, and never a concept that was not asked for', async () => {
      const [melder, collega, baas] = [randomUUID(), randomUUID(), randomUUID()];
      const maak = async (uur: number, over: Partial<Melding> = {}) => {
        const op = new Date(Date.UTC(2031, 4, 1, uur));
        return run((tx) => tx.meldingen.save({ ...createIngediend({ melder }), begonnenOp: op, ...over }));
      };
      const tweede = await maak(2, { behandelaar: { id: baas, naam: 'B', route: 'leidinggevende' } });
      const eerste = await maak(1);
      const spoor = await maak(3, {
        melder: randomUUID(),
        spoorVan: eerste.id,
        antwoorden: { wie: 'collega', slachtoffer: collega },
        status: 'opgepakt',
      });
      const concept = await run((tx) => tx.meldingen.save(createMelding({ melder })));
      const ids = async (filter: MeldingFilter) =>
        (await run((tx) => tx.meldingen.list(filter))).map((m) => m.id);
      expect(await ids({ van: melder })).toEqual([eerste.id, tweede.id]);
      expect(await ids({ van: collega })).toEqual([spoor.id]);
      expect(await ids({ behandelaar: baas })).toEqual([tweede.id]);
      expect(await ids({ spoorVan: eerste.id })).toEqual([spoor.id]);
      expect(await ids({ van: collega, status: ['ingediend'] })).toEqual([]);
      expect(await ids({ van: melder, status: ['concept'] })).toEqual([concept.id]);
    });

    it('counts numbers by year, gives none twice and none away when the transaction fails', async () => {
      const get = () => run((tx) => tx.meldingen.nextNummer(2031));
      expect([...(await Promise.all([get(), get(), get()]))].sort()).toEqual([
        'M-2031-0001',
        'M-2031-0002',
        'M-2031-0003',
      ]);
      expect(await run((tx) => tx.meldingen.nextNummer(2032))).toBe('M-2032-0001');
      const failed = run(async (tx) => {
        await tx.meldingen.nextNummer(2031);
        throw new Error('refused');
      });
      await expect(failed).rejects.toThrow('refused');
      expect(await get()).toBe('M-2031-0004');
    });

    it('refuses a number that was given already', async () => {
      const nummer = `M-2033-${randomUUID()}`;
      await run((tx) => tx.meldingen.save(createIngediend({ nummer })));
      const twice = run((tx) => tx.meldingen.save(createIngediend({ nummer })));
      await expect(twice).rejects.toThrow(ConflictError);
    });

    it('removes a melding with its messages', async () => {
      const { id } = await run((tx) => tx.meldingen.save(createIngediend()));
      const bericht = createBericht({ meldingId: id });
      await run((tx) => tx.berichten.save(bericht));
      await run((tx) => tx.meldingen.remove(id));
      expect(await run((tx) => tx.meldingen.get(id))).toBeUndefined();
      expect(await run((tx) => tx.berichten.get(bericht.id))).toBeUndefined();
    });
  });

  describe(`${name}: the rest`, () => {
    it('leaves nothing behind when the work throws', async () => {
      const melding = createMelding();
      const bericht = createBericht({ meldingId: melding.id });
      const failed = run(async (tx) => {
        await tx.meldingen.save(melding);
        await tx.berichten.save(bericht);
        await tx.beurten.isNew(melding.id, new Date());
        throw new Error('refused');
      });
      await expect(failed).rejects.toThrow('refused');
      expect(await run((tx) => tx.meldingen.get(melding.id))).toBeUndefined();
      expect(await run((tx) => tx.berichten.get(bericht.id))).toBeUndefined();
      expect(await run((tx) => tx.beurten.isNew(melding.id, new Date()))).toBe(true);
    });

    it('keeps where a person can be reached', async () => {
      const gesprek: Gesprek = {
        persoon: randomUUID(),
        conversationId: 'a:1',
        serviceUrl: 'https://smba.example/emea/',
        tenantId: randomUUID(),
        teamsUserId: '29:1',
        teamsBotId: '28:1',
        taal: 'nl',
      };
      const { persoon } = gesprek;
      expect(await run((tx) => tx.gesprekken.get(persoon))).toBeUndefined();
      await run((tx) => tx.gesprekken.save(gesprek));
      await run((tx) => tx.gesprekken.save({ ...gesprek, taal: 'en' }));
      expect(await run((tx) => tx.gesprekken.get(persoon))).toEqual({ ...gesprek, taal: 'en' });
      await run((tx) => tx.gesprekken.remove(persoon));
      expect(await run((tx) => tx.gesprekken.get(persoon))).toBeUndefined();
    });

    it('keeps messages and where they were delivered', async () => {
      const bericht = createBericht();
      const other = createBericht({ meldingId: bericht.meldingId, aan: randomUUID() });
      await run((tx) => tx.berichten.save(bericht));
      await run((tx) => tx.berichten.save(other));
      expect(await run((tx) => tx.berichten.get(bericht.id))).toEqual(bericht);
      const delivered = { ...bericht, conversationId: 'a:1', activityId: '17' };
      await run((tx) => tx.berichten.save(delivered));
      const list = await run((tx) => tx.berichten.list(bericht.meldingId));
      expect(new Set(list)).toEqual(new Set([delivered, other]));
    });

    it('has one message of a kind for one person about one melding', async () => {
      const bericht = createBericht();
      await run((tx) => tx.berichten.save(bericht));
      const twice = run((tx) => tx.berichten.save({ ...bericht, id: randomUUID() }));
      await expect(twice).rejects.toThrow(ConflictError);
    });

    it('tells a new turn from one that is delivered again', async () => {
      const id = randomUUID();
      expect(await run((tx) => tx.beurten.isNew(id, new Date()))).toBe(true);
      expect(await run((tx) => tx.beurten.isNew(id, new Date()))).toBe(false);
    });
  });
}

function createBericht(over: Partial<Bericht> = {}): Bericht {
  return { id: randomUUID(), soort: 'afhandelen', aan: randomUUID(), meldingId: randomUUID(), ...over };
}
