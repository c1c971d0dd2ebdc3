import * as afhandelen from '../../src/flows/afhandelen';
import * as mijn from '../../src/flows/mijn';
import * as dossier from '../../src/flows/dossier';
import { verwijderen } from '../../src/flows/bewaren';
import type { Antwoorden } from '../../src/domain/antwoorden';
import * as b from '../domain/bouw';
import { createWereld, dienIn, type Wereld } from './wereld';

async function gepland(antwoorden?: Antwoorden): Promise<{ wereld: Wereld; id: string }> {
  const wereld = createWereld();
  const { id } = await dienIn(wereld, antwoorden);
  await wereld.werk();
  return { wereld, id };
}
const starts = (wereld: Wereld) =>
  [...wereld.calendar.afspraken.values()].map((a) => a.start.toISOString()).sort();
const post = (wereld: Wereld, aan: string, soort: string) =>
  wereld.messenger.post.filter((p) => p.aan === aan && p.soort === soort);
const velden = { datum: '2027-06-03', tijd: '11:00' };
const metCollega: Antwoorden = {
  ...b.uitgescholden,
  bijzonderheden: ['meer-collegas'],
  betrokkenen: [b.collega],
};

describe('my meldingen', () => {
  test('newest first, only what I sent in or what is about me', async () => {
    const { wereld, id } = await gepland(b.voorCollega);
    wereld.clock.verder(60);
    const tweede = await dienIn(wereld);
    expect((await mijn.lijst(wereld, b.melder)).map((m) => m.id)).toEqual([tweede.id, id]);
    expect((await mijn.lijst(wereld, b.collega)).map((m) => m.id)).toEqual([id]);
    expect(await mijn.lijst(wereld, b.baas)).toEqual([]);
    expect(await mijn.bekijken(wereld, b.baas, id)).toEqual({ ok: false, refusal: 'niet-gevonden' });
  });

  test('the track of a colleague is hers: the melder sees his own melding only (D-20)', async () => {
    const { wereld, id } = await gepland(metCollega);
    expect(wereld.meldingen()).toHaveLength(2);
    expect((await mijn.lijst(wereld, b.melder)).map((m) => m.id)).toEqual([id]);
    expect((await mijn.lijst(wereld, b.collega)).map((m) => m.spoorVan)).toEqual([id]);
  });

  test('each addition gives the behandelaar a message of its own (R10)', async () => {
    const { wereld, id } = await gepland();
    for (const tekst of ['Een.', 'Twee.']) {
      expect(await mijn.aanvullen(wereld, b.melder, id, { tekst, wacht: 'vraag' })).toMatchObject({
        ok: true,
      });
      await wereld.werk();
    }
    expect(post(wereld, b.baas, 'aangevuld')).toHaveLength(2);
    expect(await mijn.aanvullen(wereld, b.melder, id, { tekst: '', wacht: 'vraag' })).toMatchObject({
      fouten: [{ veld: 'aanvulling', code: 'verplicht' }],
    });
    expect(await mijn.aanvullen(wereld, b.baas, id, { tekst: 'x', wacht: 'vraag' })).toEqual({
      ok: false,
      refusal: 'niet-gevonden',
    });
  });
});

describe('another time (N12)', () => {
  test('the talks move in the calendars, and the people hear it once', async () => {
    const { wereld, id } = await gepland();
    const voor = starts(wereld);
    wereld.clock.zet('2027-06-03T13:00:00Z');
    expect(
      await mijn.tijdCorrigeren(wereld, b.baas, id, { datum: '2027-06-01', tijd: '11:00' }),
    ).toMatchObject({ ok: true });
    await wereld.werk();
    const na = starts(wereld);
    expect(na).toHaveLength(3);
    expect(na).not.toEqual(voor);
    expect(na.slice(1)).toEqual(['2027-06-07T08:00:00.000Z', '2027-07-13T08:00:00.000Z']);
    for (const aan of [b.baas, b.melder]) expect(post(wereld, aan, 'tijd-gewijzigd')).toHaveLength(1);
  });

  test('the old time counts as free: the same half hour is chosen again', async () => {
    const { wereld, id } = await gepland();
    const eerste = starts(wereld)[0];
    await mijn.tijdCorrigeren(wereld, b.melder, id, velden);
    const taken = wereld.wachtend();
    // Whichever job comes first.
    taken.reverse();
    await wereld.werk();
    expect(starts(wereld)[0]).toBe(eerste);
    expect(wereld.calendar.afspraken.size).toBe(3);
  });

  test('the tracks of other colleagues move with it', async () => {
    const { wereld, id } = await gepland(metCollega);
    await mijn.tijdCorrigeren(wereld, b.melder, id, { datum: '2027-06-02', tijd: '11:00' });
    await wereld.werk();
    for (const melding of wereld.meldingen())
      expect(melding.antwoorden.incidentOp).toEqual(new Date('2027-06-02T09:00:00Z'));
  });

  test('only for who may do it', async () => {
    const { wereld, id } = await gepland(b.voorCollega);
    expect(await mijn.tijdBekijken(wereld, b.baas, id)).toMatchObject({ ok: true });
    for (const wie of [b.collega, b.vreemde]) {
      expect(await mijn.tijdBekijken(wereld, wie, id)).toEqual({ ok: false, refusal: 'niet-gevonden' });
      expect(await mijn.tijdCorrigeren(wereld, wie, id, velden)).toEqual({
        ok: false,
        refusal: 'niet-gevonden',
      });
    }
  });

  test('planned anew while the calendar was asked: no event stays that nobody knows of', async () => {
    const wereld = createWereld();
    const { id } = await dienIn(wereld);
    wereld.grens.tussendoor.set('calendar.createAfspraak', () =>
      mijn.tijdCorrigeren(wereld, b.melder, id, { datum: '2027-06-02', tijd: '11:00' }),
    );
    await wereld.werk();
    const bekend = wereld
      .melding(id)
      .nazorg.map((g) => g.eventId)
      .sort();
    expect([...wereld.calendar.afspraken.values()].map((a) => a.eventId).sort()).toEqual(bekend);
  });
});

describe('withdrawing (D-94)', () => {
  test('the talks leave the calendars, every card is drawn again, and after 30 days it is gone', async () => {
    const { wereld, id } = await gepland(b.voorCollega);
    expect(await mijn.magIntrekken(wereld, b.melder, id)).toMatchObject({ ok: true });
    expect(wereld.melding(id).status).toBe('ingediend');
    const verstuurd = wereld.messenger.post.length;
    expect(await mijn.intrekken(wereld, b.melder, id)).toMatchObject({ ok: true });
    await wereld.werk();
    expect(wereld.calendar.afspraken.size).toBe(0);
    const { version } = wereld.melding(id);
    expect(wereld.messenger.post.filter((p) => p.versie === version).length).toBeGreaterThanOrEqual(
      verstuurd,
    );
    expect(post(wereld, b.baas, 'ingetrokken')).toHaveLength(1);
    wereld.clock.zet('2027-07-03T12:00:00Z');
    await wereld.werk();
    expect(wereld.meldingen()).toHaveLength(1);
    wereld.clock.zet('2027-07-03T12:30:00Z');
    await wereld.werk();
    expect(wereld.meldingen()).toEqual([]);
    expect(await verwijderen(wereld, id)).toBe('niet-nodig');
  });

  test('nobody gets it when the directory answers later, and a talk that was being planned is taken out', async () => {
    const wereld = createWereld();
    const { id } = await dienIn(wereld);
    await mijn.intrekken(wereld, b.melder, id);
    await wereld.werk();
    expect(post(wereld, b.baas, 'afhandelen')).toEqual([]);
    const ander = createWereld();
    const tweede = await dienIn(ander);
    ander.grens.tussendoor.set('calendar.createAfspraak', () => mijn.intrekken(ander, b.melder, tweede.id));
    await ander.werk();
    expect(ander.calendar.afspraken.size).toBe(0);
  });

  test('the tracks of other colleagues go with it', async () => {
    const { wereld, id } = await gepland(metCollega);
    await mijn.intrekken(wereld, b.melder, id);
    await wereld.werk();
    expect(wereld.meldingen().map((m) => m.status)).toEqual(['ingetrokken', 'ingetrokken']);
    expect(wereld.calendar.afspraken.size).toBe(0);
  });

  test('taken up at the same moment: one wins, the other sees the state', async () => {
    const { wereld, id } = await gepland();
    const [pak, trek] = await Promise.all([
      afhandelen.oppakken(wereld, b.baas, id),
      mijn.intrekken(wereld, b.melder, id),
    ]);
    expect([pak.ok, trek.ok]).toEqual([true, true]);
    expect(wereld.melding(id).handelingen.map((h) => h.wat)).toContain('intrekking-gevraagd');
    const ander = await gepland();
    const [eerst, daarna] = await Promise.all([
      mijn.intrekken(ander.wereld, b.melder, ander.id),
      afhandelen.oppakken(ander.wereld, b.baas, ander.id),
    ]);
    expect(eerst).toMatchObject({ ok: true, melding: { status: 'ingetrokken' } });
    expect(daarna).toMatchObject({ refusal: 'ingetrokken', melding: { status: 'ingetrokken' } });
  });

  test('asked for once it was taken up; the behandelaar agrees and it is gone, or it stays', async () => {
    const { wereld, id } = await gepland();
    await afhandelen.oppakken(wereld, b.baas, id);
    await mijn.intrekken(wereld, b.melder, id);
    await wereld.werk();
    expect(post(wereld, b.baas, 'intrekverzoek')).toHaveLength(1);
    expect(await dossier.intrekverzoek(wereld, b.vreemde, id, 'akkoord')).toEqual({
      ok: false,
      refusal: 'niet-gevonden',
    });
    expect(await dossier.intrekverzoek(wereld, b.baas, id, 'akkoord')).toMatchObject({
      melding: { status: 'ingetrokken' },
    });
    await wereld.werk();
    expect(wereld.calendar.afspraken.size).toBe(0);
    expect(post(wereld, b.melder, 'ingetrokken')).toHaveLength(1);
  });

  test('never fysiek, and only for the melder', async () => {
    const { wereld, id } = await gepland({ ...b.uitgescholden, gedrag: ['slaan-duwen-spugen'] });
    expect(await mijn.magIntrekken(wereld, b.melder, id)).toMatchObject({ refusal: 'niet-intrekken' });
    expect(await mijn.intrekken(wereld, b.melder, id)).toMatchObject({ refusal: 'niet-intrekken' });
    expect(await mijn.magIntrekken(wereld, b.vreemde, id)).toMatchObject({ refusal: 'niet-gevonden' });
  });
});
