import * as gesprekken from '../../src/flows/gesprekken';
import * as bouw from '../domain/bouw';
import { createWereld, dienIn, type Wereld } from './wereld';

const { baas, melder, vreemde, vervanger } = bouw;

/** Sent in at 14.30; the first talk is at 15.00 and over at 15.30. */
async function begin(): Promise<{ w: Wereld; id: string }> {
  const w = createWereld();
  const { id } = await dienIn(w);
  await w.werk();
  return { w, id };
}
const soorten = (w: Wereld, wie: string) =>
  w
    .berichten()
    .filter(({ aan }) => aan === wie)
    .map(({ soort }) => soort);
async function tot(w: Wereld, iso: string): Promise<void> {
  w.clock.zet(iso);
  await w.werk();
}

describe('the talks, from the calendar to both answers', () => {
  it('N7: asked when it is over, ticked, confirmed', async () => {
    const { w, id } = await begin();
    expect(soorten(w, baas)).not.toContain('gesprek-24uur');
    await tot(w, '2027-06-03T13:31:00Z');
    expect(soorten(w, baas)).toContain('gesprek-24uur');
    expect(await gesprekken.gevoerd(w, baas, id, '24uur')).toMatchObject({ ok: true });
    await w.werk();
    expect(soorten(w, melder)).toContain('klopt-24uur');
    await gesprekken.antwoorden(w, melder, id, '24uur', 'ja');
    await gesprekken.vervolgKiezen(w, melder, id, '24uur', ['bot']);
    expect(w.melding(id).nazorg[0]).toMatchObject({
      ...{ status: 'gevoerd', vervolg: ['bot'] },
      bevestigd: { antwoord: 'ja' },
    });
  });

  it('N11: with everything done three times each message still goes out once a step', async () => {
    const { w } = await begin();
    for (const op of ['2027-06-03T13:31:00Z', '2027-06-04T10:16:00Z', '2027-06-07T07:01:00Z']) {
      await tot(w, op);
      await w.werk({ keer: 3 });
    }
    expect(soorten(w, vervanger)).toContain('gesprek-24uur');
    const herinnerd = w.meldingen()[0]?.handelingen.filter(({ wat }) => wat === 'herinnerd');
    // The end, the term, the morning after; and the second talk on the day before it.
    expect(herinnerd).toHaveLength(4);
  });

  it('what changes nothing is not saved, and who has nothing to do with it finds nothing', async () => {
    const { w, id } = await begin();
    const { version } = w.melding(id);
    expect(await gesprekken.bekijken(w, baas, id)).toMatchObject({ ok: true });
    expect(await gesprekken.magUitstellen(w, baas, id)).toMatchObject({ ok: true });
    expect(await gesprekken.magUitstellen(w, melder, id)).toMatchObject({ refusal: 'niet-bevoegd' });
    expect(await gesprekken.gevoerd(w, vreemde, id, '24uur')).toEqual({
      ok: false,
      refusal: 'niet-gevonden',
    });
    expect(w.melding(id).version).toBe(version);
    await gesprekken.nogNiet(w, baas, id, '24uur');
    await gesprekken.uitstellen(w, baas, id, '24uur', 'ochtend');
    await gesprekken.evenRust(w, melder, id, '24uur');
    expect(
      w
        .melding(id)
        .handelingen.slice(-3)
        .map(({ wat }) => wat),
    ).toEqual([...['gesprek-niet-bevestigd', 'uitgesteld', 'uitgesteld']]);
  });
});
