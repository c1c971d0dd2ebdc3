import type { Nazorggesprek } from '../../src/domain/melding';
import { blijftStaan } from '../../src/flows/agenda';
import * as mijn from '../../src/flows/mijn';
import { opgeven, plannen } from '../../src/flows/nazorg';
import { baas, melder } from '../domain/bouw';
import { createWereld, dienIn, type Wereld } from './wereld';

const soort = '24uur' as const;
const WEG = { details: { retryable: true, status: 0, code: 'timeout' }, keer: 1, alsnog: true };
const VERBODEN = { retryable: false, status: 403 };

/** The event of the first talk was made, but the program never heard so. */
async function nietGehoord() {
  const w = createWereld();
  const { id } = await dienIn(w);
  await w.doe({ kind: 'behandelaar-zoeken', meldingId: id });
  w.grens.storingen.set('calendar.createAfspraak', { ...WEG });
  await expect(plannen(w, id, soort)).rejects.toMatchObject({ details: { code: 'timeout' } });
  w.wachtend().length = 0;
  return { w, id };
}
const eerste = (w: Wereld, id: string) =>
  w.melding(id).nazorg.find((g) => g.soort === soort) as Nazorggesprek;
const agenda = (w: Wereld) => [...w.calendar.afspraken.values()];
const zoekjobs = (w: Wereld) => w.wachtend().filter(({ effect }) => effect.kind === 'agenda-opsporen');
async function later(w: Wereld, minuten = 6) {
  w.clock.verder(minuten);
  await w.werk();
}

describe('the event is there, but its answer never came (D-65)', () => {
  it('given up: five minutes later the talk has it after all, and the people hear so', async () => {
    const { w, id } = await nietGehoord();
    await opgeven(w, id, soort);
    expect(eerste(w, id).status).toBe('mislukt');
    expect(zoekjobs(w)).toHaveLength(1);
    await w.werk();
    expect(zoekjobs(w)).toHaveLength(1);
    await later(w);
    expect(eerste(w, id)).toMatchObject({ status: 'gepland', eventId: 'event-1' });
    expect(agenda(w).map(({ eventId }) => eventId)).toContain('event-1');
  });

  it('withdrawn meanwhile: it leaves the calendar', async () => {
    const { w, id } = await nietGehoord();
    await mijn.intrekken(w, melder, id);
    expect(agenda(w)).toHaveLength(1);
    await later(w);
    expect(agenda(w)).toEqual([]);
  });

  it('planned as usual by the next try: it stays where it is', async () => {
    const { w, id } = await nietGehoord();
    const [spoor] = [eerste(w, id)];
    await plannen(w, id, soort);
    const { moment, transactieId = '' } = spoor;
    if (!moment) throw new Error('no moment was chosen');
    const effect = {
      kind: 'agenda-opsporen' as const,
      meldingId: id,
      soort,
      organisator: baas,
      transactieId,
    };
    expect(await w.doe({ ...effect, start: moment.start, eind: moment.eind })).toBe('gedaan');
    expect(agenda(w)).toHaveLength(1);
    expect(eerste(w, id)).toMatchObject({ status: 'gepland', eventId: 'event-1' });
  });

  it('it cannot be looked for: whoever has to plan the talk is not told twice', async () => {
    const { w, id } = await nietGehoord();
    await opgeven(w, id, soort);
    w.grens.storingen.set('calendar.findAfspraak', { details: VERBODEN, keer: 1 });
    await later(w);
    expect(w.berichten().some((b) => b.soort === 'agenda-opruimen')).toBe(false);
    const { moment } = eerste(w, id);
    expect(moment).toBeDefined();
  });

  it('nobody has to plan it, and it cannot be looked for: a person looks', async () => {
    const { w, id } = await nietGehoord();
    await mijn.intrekken(w, melder, id);
    expect(
      await blijftStaan(w, { kind: 'agenda-blijft-staan', meldingId: id, organisator: baas, soort }),
    ).toBe('gedaan');
    expect(w.berichten().some((b) => b.soort === 'agenda-opruimen' && b.aan === baas)).toBe(true);
  });
});

describe('an earlier event cannot be taken away', () => {
  it.each([
    ['that calendar may not be used any more: the new plan goes on', VERBODEN, 'gepland'],
    ['it may work in a moment: first that', { retryable: true, status: 503 }, 'te-plannen'],
  ])('%s', async (_naam, details, status) => {
    const w = createWereld();
    const { id } = await dienIn(w);
    await w.werk();
    const oud = { organisator: baas, eventIds: [eerste(w, id).eventId ?? ''] };
    await w.store.transaction(async (tx) => {
      const melding = await tx.meldingen.get(id);
      if (!melding) throw new Error('no melding');
      const nazorg = melding.nazorg.map(({ eventId: _e, transactieId: _t, moment: _m, ...g }) =>
        g.soort === soort ? { ...g, status: 'te-plannen' as const, oud, keer: 1 } : { ...g },
      );
      await tx.meldingen.save({ ...melding, nazorg });
    });
    w.grens.storingen.set('calendar.deleteAfspraak', { details, keer: 1 });
    const werk = plannen(w, id, soort);
    await (status === 'gepland' ? expect(werk).resolves.toBe('gedaan') : expect(werk).rejects.toThrow());
    expect(eerste(w, id).status).toBe(status);
  });
});
