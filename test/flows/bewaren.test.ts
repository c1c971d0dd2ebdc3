import { beantwoorden, beginnen } from '../../src/flows/melden';
import { createWereld, dienIn } from './wereld';
import { melder } from '../domain/bouw';

describe('retention (D-11)', () => {
  it('a concept goes seven days after it was begun, with its message; not a minute before', async () => {
    const w = createWereld();
    const begin = await beginnen(w, melder, { taal: 'nl', gedrag: [] });
    const { id } = begin.soort === 'dubbel' ? { id: '' } : begin.melding;
    await beantwoorden(w, melder, id, 'veilig', { velden: {}, keuze: 'ja' });
    w.clock.zet('2027-06-10T12:29:00Z');
    await w.werk();
    expect(w.meldingen()).toHaveLength(1);
    w.clock.zet('2027-06-10T12:30:00Z');
    await w.werk();
    expect([w.meldingen(), w.berichten()]).toEqual([[], []]);
    expect(w.gedaan.at(-1)).toEqual(['melding-verwijderen', 'gedaan']);
    expect(await beantwoorden(w, melder, id, 'wanneer', { velden: {}, keuze: 'net' })).toEqual({
      ok: false,
      refusal: 'niet-gevonden',
    });
  });

  it('what was sent in outlives the job of the concept, and goes when the bewaartermijn is over', async () => {
    const w = createWereld();
    await dienIn(w);
    await w.werk();
    w.clock.zet('2027-06-10T12:30:00Z');
    await w.werk();
    expect(w.gedaan).toContainEqual(['melding-verwijderen', 'niet-nodig']);
    w.clock.zet('2028-06-03T12:29:00Z');
    await w.werk();
    expect(w.meldingen()).toHaveLength(1);
    w.clock.zet('2028-06-03T12:30:00Z');
    await w.werk();
    expect([w.meldingen(), w.berichten()]).toEqual([[], []]);
    // What was still to be looked at finds nothing, and does nothing.
    const eerder = w.gedaan.length;
    w.clock.zet('2029-01-01T12:00:00Z');
    await w.werk();
    expect(w.gedaan.slice(eerder).filter(([, hoe]) => hoe !== 'niet-nodig')).toEqual([]);
    expect(w.wachtend()).toEqual([]);
  });

  it('goes also when the municipality chose a longer bewaartermijn meanwhile', async () => {
    const w = createWereld();
    await dienIn(w);
    await w.werk();
    w.profiel.bewaartermijnMaanden = 24;
    w.clock.zet('2028-06-03T12:30:00Z');
    await w.werk();
    expect(w.meldingen()).toHaveLength(1);
    w.clock.zet('2029-06-03T12:30:00Z');
    await w.werk();
    expect(w.meldingen()).toEqual([]);
  });

  it('jobs about a melding that is gone do nothing', async () => {
    const w = createWereld();
    const { id } = await dienIn(w);
    const taken = [...w.wachtend()];
    await w.werk();
    await w.store.transaction((tx) => tx.meldingen.remove(id));
    for (const { effect } of taken) expect(await w.doe(effect)).toBe('niet-nodig');
    expect(w.meldingen()).toEqual([]);
  });
});
