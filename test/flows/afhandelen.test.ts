import { bekijken, oppakken, stand } from '../../src/flows/afhandelen';
import { aanpassen, akkoord, recidiveInvullen } from '../../src/flows/besluit';
import * as bouw from '../domain/bouw';
import { baas, collega, coordinator, irm, melder, vreemde } from '../domain/bouw';
import { createWereld, dienIn, type Wereld } from './wereld';

/** Sent in and given to the leidinggevende; everything that was due is done. */
async function gegeven(antwoorden = bouw.voorCollega): Promise<{ w: Wereld; id: string }> {
  const w = createWereld();
  const { id } = await dienIn(w, antwoorden);
  await w.werk();
  w.grens.calls.splice(0);
  return { w, id };
}
const NIET_GEVONDEN = { ok: false, refusal: 'niet-gevonden' };

describe('afhandelen', () => {
  it('from taking it up to the decision; nothing outside is called in a turn', async () => {
    const { w, id } = await gegeven();
    expect(await oppakken(w, baas, id)).toMatchObject({ ok: true, melding: { status: 'opgepakt' } });
    expect(await recidiveInvullen(w, baas, id, 'eerste')).toMatchObject({ melding: { recidive: 'eerste' } });
    const besluit = await akkoord(w, baas, id);
    expect(besluit).toMatchObject({ ok: true, melding: { maatregelbesluit: { keuze: 'akkoord' } } });
    expect(w.grens.calls).toEqual([]);
    await w.werk();
    const post = w.messenger.post.map(({ soort, aan }) => [soort, aan]);
    expect(post).toContainEqual(['opgepakt', melder]);
  });

  it('other measures, with the faults of what was filled in', async () => {
    const { w, id } = await gegeven();
    await oppakken(w, baas, id);
    await recidiveInvullen(w, baas, id, 'niet-gekeken');
    const leeg = await aanpassen(w, baas, id, { maatregelen: [], reden: '' });
    expect(leeg).toMatchObject({ ok: false, fouten: [{ veld: 'maatregelen' }, { veld: 'reden' }] });
    const goed = await aanpassen(w, baas, id, { maatregelen: ['aangifte'], reden: 'Zo afgesproken.' });
    expect(goed).toMatchObject({ ok: true, melding: { maatregelbesluit: { maatregelen: ['aangifte'] } } });
  });

  it('a refusal shows how it is now', async () => {
    const { w, id } = await gegeven();
    await Promise.all([oppakken(w, baas, id), oppakken(w, baas, id)]);
    expect(await oppakken(w, baas, id)).toMatchObject({
      refusal: 'al-opgepakt',
      melding: { status: 'opgepakt' },
    });
    expect(await akkoord(w, baas, id)).toMatchObject({ refusal: 'eerst-recidive', melding: { id } });
    expect(w.melding(id).handelingen.filter((h) => h.wat === 'opgepakt')).toHaveLength(1);
  });

  it('D-111: looking is written down, with who did', async () => {
    const { w, id } = await gegeven();
    await bekijken(w, coordinator, id);
    expect(w.melding(id).handelingen.at(-1)).toMatchObject({ wat: 'bekeken', door: coordinator });
  });
});

describe('who may know that it exists', () => {
  it.each([
    ['vreemde', vreemde],
    ['irm', irm],
  ])('%s: no more than of a melding that is not there', async (_naam, actor) => {
    const { w, id } = await gegeven();
    for (const act of [bekijken, oppakken, akkoord, stand])
      expect(await act(w, actor, id)).toEqual(NIET_GEVONDEN);
    expect(await bekijken(w, baas, '00000000-0000-4000-8000-0000000000ff')).toEqual(NIET_GEVONDEN);
  });

  it.each([
    ['melder', melder],
    ['slachtoffer', collega],
  ])('%s: the state, not the content', async (_naam, actor) => {
    const { w, id } = await gegeven();
    expect(await stand(w, actor, id)).toMatchObject({ ok: true });
    expect(await bekijken(w, actor, id)).toMatchObject({ ok: false, refusal: 'niet-bevoegd' });
  });

  it('a concept is there for nobody, also when who will handle it is known already', async () => {
    const w = createWereld();
    const concept = { ...bouw.concept(undefined, { behandelaar: bouw.behandelaar }), version: 0 };
    await w.store.transaction((tx) => tx.meldingen.save(concept));
    for (const actor of [baas, coordinator])
      for (const act of [bekijken, oppakken, stand])
        expect(await act(w, actor, concept.id)).toEqual(NIET_GEVONDEN);
  });
});
