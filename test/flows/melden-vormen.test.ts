import {
  anders,
  beantwoorden,
  beginnen,
  indienen,
  lopend,
  opnieuw,
  spoorId,
  weggooien,
} from '../../src/flows/melden';
import { verwijderen } from '../../src/flows/bewaren';
import type { Melding } from '../../src/domain/melding';
import * as bouw from '../domain/bouw';
import { collega, melder, vervanger } from '../domain/bouw';
import { createWereld, dienIn, type Wereld } from './wereld';

const begin = async (w: Wereld, over: { triage?: true; activityId?: string } = {}) => {
  const uitkomst = await beginnen(w, melder, { taal: 'nl', gedrag: [], ...over });
  if (uitkomst.soort === 'dubbel') throw new Error('dubbel');
  return uitkomst;
};
const kies = async (w: Wereld, { id }: Melding, vraag: string, invoer: object) => {
  const uitkomst = await beantwoorden(w, melder, id, vraag, { velden: {}, ...invoer });
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst));
  return uitkomst.melding;
};
const GESCHOLDEN = { velden: { gedrag: 'belediging' } };

describe('R15: moet ik dit melden?', () => {
  it('asking again begins anew, and nothing of the first time stays', async () => {
    const w = createWereld();
    const { melding } = await begin(w, { triage: true });
    await kies(w, melding, 'gedrag', GESCHOLDEN);
    const tweede = await begin(w, { triage: true });
    expect([tweede.soort, tweede.melding.antwoorden]).toEqual(['nieuw', {}]);
    expect(w.meldingen().map((m) => m.id)).toEqual([tweede.melding.id]);
    expect(w.berichten()).toHaveLength(1);
  });

  it('begin opnieuw asks the same again', async () => {
    const w = createWereld();
    const { melding } = await begin(w, { triage: true });
    expect(await opnieuw(w, melder, melding.id, 'nl')).toMatchObject({
      ok: true,
      melding: { triage: true, vraag: 'gedrag' },
    });
  });

  it('who then types melden goes on with what was told', async () => {
    const w = createWereld();
    const { melding } = await begin(w, { triage: true });
    await kies(w, melding, 'gedrag', GESCHOLDEN);
    const { soort, melding: verder } = await begin(w, { activityId: 'act-1' });
    expect([soort, verder.id, verder.triage, verder.vraag]).toEqual([
      'hervat',
      melding.id,
      undefined,
      'veilig',
    ]);
    expect(verder.antwoorden.gedrag).toEqual(['belediging']);
    expect(w.wachtend().map(({ effect }) => effect.kind)).toContain('behandelaar-zoeken');
  });

  it('with a report open the report is what is gone on with', async () => {
    const w = createWereld();
    const { melding } = await begin(w);
    const nagaan = await begin(w, { triage: true });
    expect([nagaan.soort, nagaan.melding.id, nagaan.melding.triage]).toEqual([
      'hervat',
      melding.id,
      undefined,
    ]);
  });

  it('thrown away or left, nothing of it stays the next day', async () => {
    const w = createWereld();
    const eerste = (await begin(w, { triage: true })).melding;
    expect(await weggooien(w, melder, eerste.id)).toEqual({ ok: true });
    const { melding } = await begin(w, { triage: true });
    await kies(w, melding, 'gedrag', GESCHOLDEN);
    w.clock.verder(24 * 60);
    await w.werk();
    expect([w.meldingen(), w.berichten()]).toEqual([[], []]);
  });

  it('what became a report stays as long as any concept', async () => {
    const w = createWereld();
    const { melding } = await begin(w, { triage: true });
    await kies(w, melding, 'gedrag', GESCHOLDEN);
    await begin(w);
    w.clock.verder(24 * 60);
    expect(await verwijderen(w, melding.id)).toBe('niet-nodig');
    expect(await lopend(w, melder)).toMatchObject({ id: melding.id });
    w.clock.verder(6 * 24 * 60);
    expect(await verwijderen(w, melding.id)).toBe('gedaan');
  });
});

describe('A52, D-96, E4: it was a colleague', () => {
  const invoer = { velden: { gedrag: 'belediging,collega-veroorzaker' } };

  it('throws the concept away in the same transaction', async () => {
    const w = createWereld();
    const { melding } = await begin(w);
    await kies(w, melding, 'veilig', { keuze: 'ja' });
    expect(await beantwoorden(w, melder, melding.id, 'gedrag', invoer)).toEqual({
      ok: false,
      refusal: 'collega-als-veroorzaker',
    });
    expect([w.meldingen(), w.berichten()]).toEqual([[], []]);
  });

  it('a noodmelding that was sent in stays: it is in hands already', async () => {
    const w = createWereld();
    const melding = await dienIn(w, { ...bouw.uitgescholden, noodmelding: 'ja' });
    await w.store.transaction((tx) => tx.meldingen.save({ ...melding, nood: 'open' }));
    const uitkomst = await beantwoorden(w, melder, melding.id, 'gedrag', invoer);
    expect(uitkomst).toMatchObject({ ok: false, refusal: 'al-ingediend' });
    expect(w.melding(melding.id).antwoorden.gedrag).toEqual(['belediging']);
  });
});

describe('D-87: tracks', () => {
  it('sending in makes them once, with ids of their own, and gives each to a leidinggevende', async () => {
    const w = createWereld();
    w.directory.leidinggevenden.set(vervanger, bouw.irm);
    const meer = { bijzonderheden: ['meer-collegas' as const], betrokkenen: [collega, vervanger] };
    const hoofd = await dienIn(w, { ...bouw.uitgescholden, ...meer });
    expect(await indienen(w, melder, hoofd.id)).toMatchObject({ ok: false, refusal: 'al-ingediend' });
    await w.werk();
    const ids = [collega, vervanger].map(spoorId(w, hoofd.id));
    expect(w.meldingen()).toHaveLength(3);
    expect(ids.map((id) => [w.melding(id).nummer, w.melding(id).behandelaar?.id])).toEqual([
      ['M-2027-0001-b', bouw.baas],
      ['M-2027-0001-c', bouw.irm],
    ]);
    for (const id of ids) expect(w.melding(id).nazorg.map((g) => g.status)).toEqual(Array(3).fill('gepland'));
    const aan = (soort: string) => w.berichten().filter((b) => b.soort === soort);
    expect(
      aan('slachtoffer')
        .map((b) => b.aan)
        .sort(),
    ).toEqual([collega, vervanger].sort());
    // D-22: the receipt is of the melding itself.
    expect(aan('melden').map((b) => b.meldingId)).toEqual([hoofd.id]);
  });
});

it('D-83: liever niet mijn leidinggevende is kept, and somebody else is looked up', async () => {
  const w = createWereld();
  const { melding } = await begin(w);
  expect(await anders(w, melder, melding.id)).toMatchObject({
    ok: true,
    melding: { antwoorden: { anders: 'ja' } },
  });
  expect(await anders(w, bouw.vreemde, melding.id)).toEqual({ ok: false, refusal: 'niet-gevonden' });
});
