import type { GesprekSoort } from '../../src/domain/melding';
import { opgeven, plannen } from '../../src/flows/nazorg';
import * as bouw from '../domain/bouw';
import { baas, collega, coordinator, melder } from '../domain/bouw';
import { createWereld, dienIn, type Wereld } from './wereld';

const EVEN_WEG = { retryable: true, status: 503 };
const MAG_NIET = { retryable: false, status: 403 };
/** Given to the leidinggevende; no talk is planned yet. */
async function toegewezen(antwoorden = bouw.uitgescholden, over = {}) {
  const w = createWereld(over);
  const { id } = await dienIn(w, antwoorden);
  await w.doe({ kind: 'behandelaar-zoeken', meldingId: id });
  return { w, id };
}
const gesprek = (w: Wereld, id: string, soort: GesprekSoort = '24uur') =>
  w.melding(id).nazorg.find((g) => g.soort === soort);
const agenda = (w: Wereld) => [...w.calendar.afspraken.values()];
const berichten = (w: Wereld) => w.berichten().map(({ soort, aan }) => `${soort} ${aan}`);

describe('plannen (R122, R124, D-60)', () => {
  it('puts it in both calendars, with a subject that says nothing', async () => {
    const { w, id } = await toegewezen();
    expect(await plannen(w, id, '24uur')).toBe('gedaan');
    expect(agenda(w)).toEqual([
      {
        organisator: baas,
        deelnemers: ['melder@x.example'],
        onderwerp: 'Overleg',
        start: new Date('2027-06-03T13:00:00Z'),
        eind: new Date('2027-06-03T13:30:00Z'),
        transactieId: gesprek(w, id)?.transactieId,
        eventId: 'event-1',
      },
    ]);
    expect(gesprek(w, id)).toMatchObject({ status: 'gepland', eventId: 'event-1' });
  });

  it('looks at both calendars, around the talk, and avoids what is busy', async () => {
    const { w, id } = await toegewezen();
    w.calendar.bezet.push({
      start: new Date('2027-06-03T13:00:00Z'),
      eind: new Date('2027-06-03T14:00:00Z'),
    });
    await plannen(w, id, '24uur');
    await plannen(w, id, '6weken');
    expect(agenda(w)[0]?.start).toEqual(new Date('2027-06-03T14:00:00Z'));
    expect(w.calendar.gevraagd).toEqual([
      {
        adressen: ['baas@x.example', 'melder@x.example'],
        van: new Date('2027-06-02T12:30:00Z'),
        tot: new Date('2027-06-17T12:30:00Z'),
      },
      {
        adressen: ['baas@x.example', 'melder@x.example'],
        van: new Date('2027-07-14T08:00:00Z'),
        tot: new Date('2027-07-29T08:00:00Z'),
      },
    ]);
  });

  it('tells both, once, when all three stand', async () => {
    const { w } = await toegewezen(bouw.voorCollega);
    await w.werk({ keer: 2 });
    expect(berichten(w)).toEqual(expect.arrayContaining([`nazorg ${baas}`, `nazorg ${collega}`]));
    expect(w.messenger.post.filter((p) => p.soort === 'nazorg')).toHaveLength(2);
    expect(agenda(w)).toHaveLength(3);
  });

  it('D-52b: outside working hours by phone, and only if wanted also a talk at the table', async () => {
    const friday = { ...bouw.uitgescholden, incidentOp: new Date('2027-06-04T14:20:00Z') };
    for (const extraMoment of [false, true]) {
      const w = createWereld({ extraMoment });
      w.clock.zet('2027-06-04T14:30:00Z');
      const { id } = await dienIn(w, friday);
      await w.doe({ kind: 'behandelaar-zoeken', meldingId: id });
      await plannen(w, id, '24uur');
      expect(gesprek(w, id)?.moment?.wijze).toBe('buiten-werktijd');
      expect(agenda(w)).toHaveLength(extraMoment ? 2 : 1);
      expect(gesprek(w, id)?.extra?.eventId).toBe(extraMoment ? 'event-2' : undefined);
    }
  });
});

describe('once, whatever happens in between', () => {
  it('an answer of the calendar that was lost makes no second event', async () => {
    const { w, id } = await toegewezen();
    w.grens.storingen.set('calendar.createAfspraak', { details: EVEN_WEG, keer: 1, alsnog: true });
    await expect(plannen(w, id, '24uur')).rejects.toThrow('graph failed');
    expect(gesprek(w, id)?.status).toBe('gekozen');
    w.calendar.bezet.push({
      start: new Date('2027-06-03T13:00:00Z'),
      eind: new Date('2027-06-03T13:30:00Z'),
    });
    expect(await plannen(w, id, '24uur')).toBe('gedaan');
    expect(agenda(w)).toHaveLength(1);
    expect(gesprek(w, id)?.eventId).toBe('event-1');
  });

  it('two workers at once: one choice, one event', async () => {
    const { w, id } = await toegewezen();
    const gedaan = await Promise.all([plannen(w, id, '24uur'), plannen(w, id, '24uur')]);
    expect(gedaan.sort()).toEqual(['gedaan', 'niet-nodig']);
    expect(agenda(w)).toHaveLength(1);
    expect(w.melding(id).handelingen.filter((h) => h.wat === 'gesprek-gepland')).toHaveLength(1);
  });

  it('the choice of another worker stands, also when the calendar says something else by now', async () => {
    const { w, id } = await toegewezen();
    w.grens.tussendoor.set('calendar.getBezet', async () => {
      w.grens.storingen.set('calendar.createAfspraak', { details: EVEN_WEG, keer: 1, alsnog: true });
      await expect(plannen(w, id, '24uur')).rejects.toThrow('graph failed');
      w.calendar.bezet.push({
        start: new Date('2027-06-03T13:00:00Z'),
        eind: new Date('2027-06-03T13:30:00Z'),
      });
    });
    expect(await plannen(w, id, '24uur')).toBe('gedaan');
    expect(agenda(w).map((a) => a.start)).toEqual([new Date('2027-06-03T13:00:00Z')]);
  });

  it('not needed when it stands, failed, was merged, or nobody handles it', async () => {
    const { w, id } = await toegewezen();
    await plannen(w, id, '24uur');
    expect([await plannen(w, id, '24uur'), await opgeven(w, id, '24uur')]).toEqual([
      'niet-nodig',
      'niet-nodig',
    ]);
    const los = createWereld();
    const melding = await dienIn(los);
    expect(await plannen(los, melding.id, '24uur')).toBe('niet-nodig');
    expect(await plannen(los, collega, '24uur')).toBe('niet-nodig');
    expect(await opgeven(los, collega, '24uur')).toBe('niet-nodig');
    expect(agenda(los)).toEqual([]);
  });

  it('removed while the calendar was asked: nothing is kept', async () => {
    const { w, id } = await toegewezen();
    w.grens.tussendoor.set('calendar.getBezet', () => w.store.transaction((tx) => tx.meldingen.remove(id)));
    expect(await plannen(w, id, '24uur')).toBe('niet-nodig');
    expect(agenda(w)).toEqual([]);
  });

  it('removed while the event was made: nothing is kept', async () => {
    const { w, id } = await toegewezen();
    w.grens.tussendoor.set('calendar.createAfspraak', () =>
      w.store.transaction((tx) => tx.meldingen.remove(id)),
    );
    expect(await plannen(w, id, '24uur')).toBe('niet-nodig');
    expect(w.meldingen()).toEqual([]);
  });

  it('never in the past: the calendar was away until the chosen moment was over', async () => {
    const { w, id } = await toegewezen();
    w.grens.storingen.set('calendar.createAfspraak', { details: EVEN_WEG, keer: 1 });
    await expect(plannen(w, id, '24uur')).rejects.toThrow('graph failed');
    const eerst = gesprek(w, id);
    w.clock.zet('2027-06-03T13:05:00Z');
    expect(await plannen(w, id, '24uur')).toBe('gedaan');
    expect(agenda(w).map((a) => a.start)).toEqual([new Date('2027-06-03T14:00:00Z')]);
    expect(gesprek(w, id)?.transactieId).not.toBe(eerst?.transactieId);
  });
});

describe('when it cannot be done (N6)', () => {
  it('the calendar is forbidden: the people plan it themselves, the coordinator knows, at once', async () => {
    const { w, id } = await toegewezen();
    w.grens.storingen.set('calendar.createAfspraak', { details: MAG_NIET, keer: 999 });
    await w.werk();
    expect(w.melding(id).nazorg.map((g) => g.status)).toEqual(['mislukt', 'mislukt', 'mislukt']);
    expect(berichten(w)).toEqual(
      expect.arrayContaining([`nazorg-zelf ${baas}`, `nazorg-eerlijk ${melder}`, `let-op ${coordinator}`]),
    );
    expect(berichten(w)).not.toContain(`nazorg ${melder}`);
    expect(w.messenger.post.filter((p) => p.soort === 'let-op' && p.aan === coordinator)).toHaveLength(1);
  });

  it('away for a while: tried again, and nobody is troubled', async () => {
    const { w, id } = await toegewezen();
    w.grens.storingen.set('calendar.getBezet', { details: EVEN_WEG, keer: 2 });
    await w.werk();
    expect(w.melding(id).nazorg.every((g) => g.status === 'gepland')).toBe(true);
    expect(berichten(w).filter((b) => b.startsWith('let-op'))).toEqual([]);
  });

  it.each([
    ['whom it happened to', melder],
    ['the leidinggevende', baas],
  ])('%s has no mailbox: a person plans it', async (_naam, wie) => {
    const w = createWereld();
    w.directory.mensen.set(wie, { id: wie, naam: 'x', actief: true, gast: true });
    const { id } = await dienIn(w);
    await w.doe({ kind: 'behandelaar-zoeken', meldingId: id });
    await expect(plannen(w, id, '24uur')).rejects.toMatchObject({
      details: { retryable: false, code: 'mailbox-ontbreekt' },
    });
    await w.werk();
    expect(w.melding(id).nazorg.every((g) => g.status === 'mislukt')).toBe(true);
  });
});

describe('D-85: a colleague in hospital', () => {
  const inZiekenhuis = { ...bouw.voorCollega, ziekenhuis: 'ja' as const };

  it('is not invited and not written to; the leidinggevende has the moments', async () => {
    const { w } = await toegewezen(inZiekenhuis);
    await w.werk();
    expect(agenda(w).map((a) => [a.organisator, a.deelnemers])).toEqual([
      [baas, []],
      [baas, []],
      [baas, []],
    ]);
    expect(w.messenger.post.filter((p) => p.aan === collega)).toEqual([]);
    expect(w.directory.mensen.has(collega)).toBe(true);
  });
});
