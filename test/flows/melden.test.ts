import {
  beantwoorden,
  beginnen,
  bekijken,
  indienen,
  lopend,
  naarVraag,
  opnieuw,
  terug,
  weggooien,
} from '../../src/flows/melden';
import * as bouw from '../domain/bouw';
import { melder, vreemde } from '../domain/bouw';
import { createWereld, dienIn, type Wereld } from './wereld';

const begin = async (w: Wereld, activityId?: string) => {
  const uitkomst = await beginnen(w, melder, {
    ...(activityId ? { activityId } : {}),
    taal: 'nl',
    gedrag: ['belediging'],
  });
  if (uitkomst.soort === 'dubbel') throw new Error('dubbel');
  return uitkomst;
};
const onbekend = '00000000-0000-4000-8000-0000000000ff';

describe('beginnen', () => {
  it('starts a concept with the behaviour that was recognised, and its message', async () => {
    const w = createWereld();
    const { soort, melding, berichtId } = await begin(w);
    expect(soort).toBe('nieuw');
    expect(melding).toMatchObject({
      status: 'concept',
      vraag: 'veilig',
      voorzet: ['belediging'],
      version: 1,
    });
    expect(w.berichten()).toEqual([{ id: berichtId, soort: 'melden', aan: melder, meldingId: melding.id }]);
    expect(w.wachtend().map(({ effect }) => effect.kind)).toEqual([
      'behandelaar-zoeken',
      'melding-verwijderen',
    ]);
  });

  it('the same activity delivered twice starts nothing', async () => {
    const w = createWereld();
    await begin(w, 'act-1');
    expect(await beginnen(w, melder, { activityId: 'act-1', taal: 'nl', gedrag: [] })).toEqual({
      soort: 'dubbel',
    });
    expect(w.meldingen()).toHaveLength(1);
  });

  it('goes on with the concept that is open, also when asked twice at once', async () => {
    const w = createWereld();
    const [een, twee] = await Promise.all([begin(w, 'act-1'), begin(w, 'act-2')]);
    expect([een.soort, twee.soort]).toEqual(['nieuw', 'hervat']);
    expect([twee.melding.id, twee.berichtId]).toEqual([een.melding.id, een.berichtId]);
    expect((await lopend(w, melder))?.id).toBe(een.melding.id);
    expect(await lopend(w, vreemde)).toBeUndefined();
  });
});

describe('stopping and starting again', () => {
  it('opnieuw throws the old one away and keeps what was recognised', async () => {
    const w = createWereld();
    const { melding } = await begin(w);
    await beantwoorden(w, melder, melding.id, 'veilig', { velden: {}, keuze: 'ja' });
    const uitkomst = await opnieuw(w, melder, melding.id, 'en');
    expect(uitkomst).toMatchObject({
      ok: true,
      melding: { antwoorden: {}, voorzet: ['belediging'], taal: 'en' },
    });
    expect(w.meldingen().map((m) => m.id)).not.toContain(melding.id);
    expect(w.berichten()).toHaveLength(1);
    expect(w.wachtend().map(({ effect }) => effect.kind)).not.toContain('bericht-bijwerken');
  });

  it('opnieuw stays in the message in which the old one stood, and draws it again', async () => {
    const w = createWereld();
    const { melding, berichtId } = await begin(w);
    await w.store.transaction((tx) =>
      tx.berichten.save({
        id: berichtId,
        soort: 'melden',
        aan: melder,
        meldingId: melding.id,
        conversationId: 'a:1',
        activityId: 'kaart',
      }),
    );
    const uitkomst = await opnieuw(w, melder, melding.id, 'nl');
    const [bericht] = w.berichten();
    expect(bericht).toMatchObject({ activityId: 'kaart', conversationId: 'a:1' });
    expect(bericht?.meldingId).toBe(uitkomst.ok ? uitkomst.melding.id : '');
    expect(w.wachtend().at(-1)).toEqual({ effect: { kind: 'bericht-bijwerken', berichtId: bericht?.id } });
  });

  it('weggooien leaves nothing, and twice is once', async () => {
    const w = createWereld();
    const { melding } = await begin(w);
    expect(await weggooien(w, melder, melding.id)).toEqual({ ok: true });
    expect(await weggooien(w, melder, melding.id)).toEqual({ ok: true });
    expect([w.meldingen(), w.berichten()]).toEqual([[], []]);
    await w.werk();
    expect(w.gedaan).toEqual([['behandelaar-zoeken', 'niet-nodig']]);
  });

  it('not after it was sent in: the melder sees how it is now', async () => {
    const w = createWereld();
    const melding = await dienIn(w);
    for (const act of [opnieuw(w, melder, melding.id, 'nl'), weggooien(w, melder, melding.id)])
      expect(await act).toEqual({ ok: false, refusal: 'al-ingediend', melding });
  });
});

describe('who may', () => {
  const acts: [string, (w: Wereld, actor: string, id: string) => Promise<unknown>][] = [
    ['opnieuw', (w, a, id) => opnieuw(w, a, id, 'nl')],
    ['beantwoorden', (w, a, id) => beantwoorden(w, a, id, 'veilig', { velden: {}, keuze: 'ja' })],
    ['terug', (w, a, id) => terug(w, a, id, 'wanneer')],
    ['naarVraag', (w, a, id) => naarVraag(w, a, id, 'wanneer')],
    ['indienen', indienen],
    ['bekijken', bekijken],
    ['weggooien', weggooien],
  ];

  it.each(acts)('%s: somebody else sees the same as when there is nothing', async (_naam, act) => {
    const w = createWereld();
    const { melding } = await begin(w);
    for (const actor of [vreemde, bouw.baas, bouw.coordinator])
      expect(await act(w, actor, melding.id)).toEqual({ ok: false, refusal: 'niet-gevonden' });
    expect(w.melding(melding.id)).toEqual(melding);
  });

  it.each(acts.filter(([naam]) => naam !== 'weggooien'))('%s: an id that is unknown', async (_naam, act) => {
    expect(await act(createWereld(), melder, onbekend)).toEqual({ ok: false, refusal: 'niet-gevonden' });
  });
});

describe('answering', () => {
  it('saves each answer; a fault comes back with the melding as it was', async () => {
    const w = createWereld();
    const { melding } = await begin(w);
    const goed = await beantwoorden(w, melder, melding.id, 'veilig', { velden: {}, keuze: 'ja' });
    expect(goed).toMatchObject({ ok: true, melding: { vraag: 'wanneer', version: 2 } });
    const fout = await beantwoorden(w, melder, melding.id, 'wanneer', {
      velden: { datum: '2027-06-03', tijd: '25:00' },
    });
    expect(fout).toMatchObject({
      ok: false,
      fouten: [{ veld: 'tijd', code: 'geen-datum' }],
      melding: { version: 2 },
    });
    expect(await terug(w, melder, melding.id, 'wanneer')).toMatchObject({ melding: { vraag: 'veilig' } });
    expect(await naarVraag(w, melder, melding.id, 'wie')).toMatchObject({ melding: { vraag: 'wie' } });
    expect(await bekijken(w, melder, melding.id)).toMatchObject({ ok: true, melding: { version: 4 } });
  });

  it('two clicks at once both count, one after the other (version)', async () => {
    const w = createWereld();
    const { melding } = await begin(w);
    const klik = () => beantwoorden(w, melder, melding.id, 'veilig', { velden: {}, keuze: 'ja' });
    const [een, twee] = await Promise.all([klik(), klik()]);
    expect([een.ok, twee.ok]).toEqual([true, true]);
    expect(w.melding(melding.id)).toMatchObject({ version: 3, vraag: 'wanneer' });
  });
});

describe('indienen', () => {
  it('gives the next number of the local year', async () => {
    const w = createWereld();
    w.clock.zet('2027-12-31T23:30:00Z');
    const antwoorden = { ...bouw.uitgescholden, incidentOp: new Date('2027-12-31T20:00:00Z') };
    expect((await dienIn(w, antwoorden)).nummer).toBe('M-2028-0001');
    expect((await dienIn(w, antwoorden)).nummer).toBe('M-2028-0002');
  });

  it('takes no number away when it is not complete, and brings the melder to what is missing', async () => {
    const w = createWereld();
    const { melding } = await begin(w);
    const { beeindigd: _, ...antwoorden } = bouw.uitgescholden;
    await w.store.transaction((tx) => tx.meldingen.save({ ...melding, antwoorden, vraag: 'controle' }));
    const uitkomst = await indienen(w, melder, melding.id);
    expect(uitkomst).toMatchObject({ ok: false, refusal: 'niet-compleet', melding: { vraag: 'beeindigd' } });
    await beantwoorden(w, melder, melding.id, 'beeindigd', { velden: {}, keuze: 'ja' });
    expect(await indienen(w, melder, melding.id)).toMatchObject({
      ok: true,
      melding: { nummer: 'M-2027-0001' },
    });
  });

  it('twice is once: the second click shows how it is now', async () => {
    const w = createWereld();
    const melding = await dienIn(w);
    const aantal = w.wachtend().length;
    expect(await indienen(w, melder, melding.id)).toEqual({ ok: false, refusal: 'al-ingediend', melding });
    expect(w.wachtend()).toHaveLength(aantal);
  });

  it('no turn of a melder calls anything outside, also when everything outside is down', async () => {
    const w = createWereld();
    await dienIn(w);
    expect(w.grens.calls).toEqual([]);
  });
});
