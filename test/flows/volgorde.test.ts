import { beantwoorden, beginnen, indienen } from '../../src/flows/melden';
import { oppakken } from '../../src/flows/afhandelen';
import * as bouw from '../domain/bouw';
import { baas, melder } from '../domain/bouw';
import { createWereld, dienIn, type Wereld } from './wereld';

/** What people see in the end, whatever came first. */
function eind(w: Wereld) {
  const [melding] = w.meldingen();
  return {
    status: melding?.status,
    behandelaar: melding?.behandelaar?.id,
    nazorg: melding?.nazorg.map(({ soort, status, moment }) => [soort, status, moment?.start.toISOString()]),
    post: w.messenger.post.map(({ aan, soort }) => `${soort} ${aan}`).sort(),
    agenda: [...w.calendar.afspraken.values()].map((a) => a.start.toISOString()).sort(),
  };
}

/** Chooses the same way each time: the first, the last, or by a fixed sequence. */
const volgordes: [string, () => (n: number) => number][] = [
  ['first in, first out', () => () => 0],
  ['last in, first out', () => (n) => n - 1],
  ...[3, 7, 11, 13].map((stap): [string, () => (n: number) => number] => [
    `steps of ${stap}`,
    () => {
      let beurt = 0;
      return () => (beurt += stap);
    },
  ]),
];

async function loop(kies: (n: number) => number, keer: number, antwoorden = bouw.voorCollega) {
  const w = createWereld();
  await dienIn(w, antwoorden);
  await w.werk({ kies, keer });
  // The card of the behandelaar is drawn again after half an hour; the talk of today is not over yet.
  w.clock.verder(31);
  await w.werk({ kies, keer });
  return w;
}

describe('jobs in every order, each once or twice', () => {
  it.each(volgordes.flatMap(([naam, kies]) => [1, 2, 3].map((keer) => [naam, keer, kies] as const)))(
    '%s, %i times each: the same end',
    async (_naam, keer, kies) => {
      const recht = await loop(() => 0, 1);
      const anders = await loop(kies(), keer);
      expect(eind(anders)).toEqual(eind(recht));
      expect(eind(recht)).toMatchObject({ behandelaar: baas, status: 'ingediend' });
      expect(eind(recht).post).toHaveLength(5);
      expect(eind(recht).agenda).toHaveLength(3);
    },
  );

  it.each(volgordes)('%s: what stands in the chats is up to date in the end', async (_naam, kies) => {
    const w = await loop(kies(), 2);
    const { version } = w.meldingen()[0] ?? { version: -1 };
    const actueel = new Map(w.messenger.post.map(({ soort, aan, versie }) => [`${soort} ${aan}`, versie]));
    expect(actueel.get(`afhandelen ${baas}`)).toBe(version);
    expect(actueel.get(`melden ${melder}`)).toBe(version);
  });

  it.each(volgordes)('%s: every call outside fails once, and the end is the same', async (_naam, kies) => {
    const w = createWereld();
    await dienIn(w, bouw.voorCollega);
    for (const naam of [
      'directory.getLeidinggevende',
      'directory.getPersoon',
      'calendar.getBezet',
      'messenger.open',
    ])
      w.grens.storingen.set(naam, { details: { retryable: true, status: 503 }, keer: 1 });
    w.grens.storingen.set('calendar.createAfspraak', {
      details: { retryable: true, status: 0 },
      keer: 1,
      alsnog: true,
    });
    w.grens.storingen.set('messenger.update', {
      details: { retryable: true, status: 0 },
      keer: 1,
      alsnog: true,
    });
    await w.werk({ kies: kies() });
    w.clock.verder(31);
    await w.werk();
    expect(eind(w)).toEqual(eind(await loop(() => 0, 1)));
    expect(w.gedaan.filter(([, hoe]) => hoe === 'mislukt').length).toBeGreaterThanOrEqual(6);
  });

  it('people act while the jobs run: nothing is lost', async () => {
    const w = createWereld();
    const { id } = await dienIn(w);
    await w.doe({ kind: 'behandelaar-zoeken', meldingId: id });
    await Promise.all([w.werk({ keer: 2 }), oppakken(w, baas, id)]);
    await w.werk();
    expect(w.melding(id)).toMatchObject({ status: 'opgepakt' });
    expect(w.melding(id).nazorg.every((g) => g.status === 'gepland')).toBe(true);
    expect(w.messenger.post.map((p) => p.soort)).toContain('opgepakt');
  });
});

describe('everything outside is down', () => {
  it('a melding is made and sent in all the same; the people hear in the end', async () => {
    const w = createWereld();
    for (const naam of [
      'directory.getLeidinggevende',
      'directory.getPersoon',
      'calendar.getBezet',
      'messenger.open',
    ])
      w.grens.storingen.set(naam, { details: { retryable: true, status: 0 }, keer: 40 });
    const begin = await beginnen(w, melder, { taal: 'nl', gedrag: [] });
    const { id } = begin.soort === 'dubbel' ? { id: '' } : begin.melding;
    const antwoord = (vraag: string, keuze: string, velden = {}) =>
      beantwoorden(w, melder, id, vraag, { velden, keuze });
    await antwoord('veilig', 'ja');
    await antwoord('wanneer', 'net');
    await antwoord('wie', 'ik');
    await antwoord('waar', 'balie', { locatie: 'stadhuis' });
    await beantwoorden(w, melder, id, 'gedrag', { velden: { gedrag: 'vernieling' } });
    await antwoord('gestopt', 'nee');
    await antwoord('beeindigd', 'ja');
    await antwoord('veiligGevoeld', 'nee');
    await antwoord('bijzonderheden', 'geen');
    await beantwoorden(w, melder, id, 'feiten', { velden: {} });
    expect(await indienen(w, melder, id)).toMatchObject({ ok: true, melding: { nummer: 'M-2027-0001' } });
    expect(w.grens.calls).toEqual([]);
    await w.werk();
    expect(w.melding(id).behandelaar?.route).toBe('coordinator');
    expect(w.melding(id).nazorg.every((g) => g.status === 'mislukt')).toBe(true);
  });
});
