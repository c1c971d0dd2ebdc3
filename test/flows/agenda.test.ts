import type { GesprekSoort, Nazorggesprek } from '../../src/domain/melding';
import { blijftStaan, nakijken } from '../../src/flows/agenda';
import * as verzetten from '../../src/flows/verzetten';
import * as bouw from '../domain/bouw';
import { baas, melder, vreemde } from '../domain/bouw';
import { createWereld, dienIn, type Wereld } from './wereld';

const UUR = 3_600_000;
/** Everything planned: three events. Thursday 14.30; the first talk is at 15.00. */
async function gepland(over = {}) {
  const w = createWereld(over);
  const { id } = await dienIn(w);
  await w.werk();
  return { w, id };
}
const gesprek = (w: Wereld, id: string, soort: GesprekSoort = '5dagen') =>
  w.melding(id).nazorg.find((g) => g.soort === soort) as Nazorggesprek;
const agenda = (w: Wereld) => [...w.calendar.afspraken.values()];
const event = (w: Wereld, id: string, soort: GesprekSoort = '5dagen') => {
  const gevonden = agenda(w).find((a) => a.eventId === gesprek(w, id, soort).eventId);
  if (!gevonden) throw new Error('no such event');
  return gevonden;
};
const verwijder = (w: Wereld, id: string, soort: GesprekSoort = '5dagen') =>
  w.calendar.afspraken.delete(event(w, id, soort).transactieId);
const post = (w: Wereld, soort: string) =>
  w.messenger.post.filter((p) => p.soort === soort).map((p) => p.aan);
const keren = (w: Wereld) => w.wachtend().filter(({ effect }) => effect.kind === 'agenda-nakijken');

describe('looking at the calendars (A7)', () => {
  it('one look at a time is set, on working days at three times, until all is over', async () => {
    const { w, id } = await gepland();
    expect(keren(w).map(({ op }) => op?.toISOString())).toEqual(['2027-06-03T14:00:00.000Z']);
    w.clock.zet('2027-06-04T14:00:00Z');
    await w.werk({ keer: 2 });
    expect(keren(w).map(({ op }) => op?.toISOString())).toEqual(['2027-06-07T07:00:00.000Z']);
    w.clock.zet('2027-08-30T08:00:00Z');
    expect(await nakijken(w, id)).toBe('niet-nodig');
    await w.werk();
    expect(keren(w)).toEqual([]);
  });

  it('nothing changed: nobody hears anything', async () => {
    const { w, id } = await gepland();
    const { version } = w.melding(id);
    expect(await nakijken(w, id)).toBe('niet-nodig');
    expect(w.melding(id).version).toBe(version);
    expect(await nakijken(w, melder)).toBe('niet-nodig');
  });

  it('moved by people within its limits: that is the moment now, and nobody is asked', async () => {
    const { w, id } = await gepland();
    const start = new Date(event(w, id).start.getTime() + 24 * UUR);
    Object.assign(event(w, id), { start, eind: new Date(start.getTime() + UUR) });
    expect(await nakijken(w, id)).toBe('gedaan');
    expect(await nakijken(w, id)).toBe('niet-nodig');
    await w.werk();
    expect(gesprek(w, id).moment?.start).toEqual(start);
    expect(w.melding(id).handelingen.at(-1)?.wat).toBe('gesprek-verzet');
    expect(post(w, 'moment-5dagen')).toEqual([]);
    expect(post(w, 'nazorg')).toHaveLength(2);
  });

  it('removed: not planned any more, and the behandelaar gets three moments; looking twice asks once', async () => {
    const { w, id } = await gepland();
    verwijder(w, id);
    expect(await nakijken(w, id)).toBe('gedaan');
    expect(await nakijken(w, id)).toBe('niet-nodig');
    await w.werk();
    expect(gesprek(w, id)).toMatchObject({ status: 'mislukt', afwijking: { wat: 'verwijderd' } });
    expect(gesprek(w, id).voorstellen?.map((v) => v.toISOString())).toEqual([
      '2027-06-08T08:00:00.000Z',
      '2027-06-09T08:00:00.000Z',
      '2027-06-10T08:00:00.000Z',
    ]);
    expect(post(w, 'moment-5dagen')).toEqual([baas]);
    expect(post(w, 'nazorg-zelf')).toEqual([]);
  });

  it('something came over a talk of the next days: asked, and it can stay', async () => {
    const { w, id } = await gepland();
    w.clock.zet('2027-06-07T08:00:00Z');
    const { start, eind } = event(w, id);
    w.calendar.bezet.push({ start, eind }, { start, eind }, { start, eind: new Date(eind.getTime() + UUR) });
    await nakijken(w, id);
    await w.werk();
    expect(gesprek(w, id)).toMatchObject({ status: 'gepland', afwijking: { wat: 'botsing' } });
    expect(post(w, 'moment-5dagen')).toEqual([baas]);
    expect((await verzetten.houden(w, baas, id, '5dagen')).ok).toBe(true);
    expect(gesprek(w, id)).toMatchObject({ status: 'gepland', houden: true });
    expect(await nakijken(w, id)).toBe('niet-nodig');
  });

  it('the calendar cannot be read: nothing is decided, and the looking goes on', async () => {
    const { w, id } = await gepland();
    verwijder(w, id);
    w.grens.storingen.set('calendar.getAfspraken', { details: { retryable: false, status: 403 }, keer: 1 });
    w.clock.zet('2027-06-03T14:00:00Z');
    await w.werk();
    expect(gesprek(w, id).status).toBe('gepland');
    expect(keren(w)).toHaveLength(1);
  });

  it('handed over while the calendar was read: nothing is done', async () => {
    const { w, id } = await gepland();
    verwijder(w, id);
    w.grens.tussendoor.set('calendar.getAfspraken', () =>
      w.store.transaction((tx) =>
        tx.meldingen.save({ ...w.melding(id), behandelaar: { ...bouw.behandelaar, id: vreemde } }),
      ),
    );
    expect(await nakijken(w, id)).toBe('niet-nodig');
  });
});

describe('choosing another moment (N5)', () => {
  it('one of the three: a new event, and both are told once', async () => {
    const { w, id } = await gepland();
    verwijder(w, id);
    await nakijken(w, id);
    await w.werk();
    const [, tweede = bouw.NU] = gesprek(w, id).voorstellen ?? [];
    expect((await verzetten.kiezen(w, baas, id, { soort: '5dagen', start: tweede })).ok).toBe(true);
    expect((await verzetten.kiezen(w, baas, id, { soort: '5dagen', start: tweede })).ok).toBe(true);
    await w.werk();
    expect(gesprek(w, id)).toMatchObject({ status: 'gepland', keer: 1, moment: { start: tweede } });
    expect(gesprek(w, id).afwijking).toBeUndefined();
    expect(agenda(w)).toHaveLength(3);
    expect(post(w, 'nazorg')).toHaveLength(4);
  });

  it('from the card: three moments for who asks, then the old event goes', async () => {
    const { w, id } = await gepland();
    const oud = event(w, id).eventId;
    expect((await verzetten.verzetten(w, melder, id, '5dagen')).ok).toBe(true);
    await w.werk();
    expect(post(w, 'moment-5dagen')).toEqual([melder]);
    expect((await verzetten.geen(w, melder, id, '5dagen')).ok).toBe(true);
    await w.werk();
    expect(post(w, 'moment-5dagen')).toEqual([melder, baas]);
    const velden = { soort: '5dagen' as const, datum: '2027-06-11', tijd: '14:30' };
    expect((await verzetten.zelf(w, baas, id, velden)).ok).toBe(true);
    await w.werk();
    expect(agenda(w).map((a) => a.eventId)).not.toContain(oud);
    expect(agenda(w)).toHaveLength(3);
    expect(event(w, id).start.toISOString()).toBe('2027-06-11T12:30:00.000Z');
  });

  it('nobody else may, and not about what does not exist', async () => {
    const { w, id } = await gepland();
    expect(await verzetten.bekijken(w, vreemde, id)).toEqual({ ok: false, refusal: 'niet-gevonden' });
    expect((await verzetten.bekijken(w, baas, id)).ok).toBe(true);
    expect(await verzetten.verzetten(w, bouw.coordinator, id, '24uur')).toMatchObject({
      refusal: 'niet-bevoegd',
    });
    expect(
      await verzetten.zoeken(w, { kind: 'momenten-zoeken', meldingId: melder, soort: '24uur', aan: baas }),
    ).toBe('niet-nodig');
  });

  it('the free times cannot be read: what the rules give is offered', async () => {
    const { w, id } = await gepland();
    w.grens.storingen.set('calendar.getBezet', { details: { retryable: false, status: 403 }, keer: 9 });
    await verzetten.verzetten(w, baas, id, '5dagen');
    await w.werk();
    expect(gesprek(w, id).voorstellen).toHaveLength(1);
    expect(post(w, 'moment-5dagen')).toEqual([baas]);
  });

  it('settled while it was looked for: nobody is asked', async () => {
    const { w, id } = await gepland();
    await verzetten.verzetten(w, baas, id, '5dagen');
    w.grens.tussendoor.set('calendar.getBezet', () => w.store.transaction((tx) => tx.meldingen.remove(id)));
    await w.werk();
    expect(post(w, 'moment-5dagen')).toEqual([]);
  });
});

describe('without a calendar (N6, N14)', () => {
  it('no permission: people say themselves that it stands', async () => {
    const w = createWereld();
    w.grens.storingen.set('calendar.getBezet', { details: { retryable: false, status: 403 }, keer: 999 });
    const { id } = await dienIn(w);
    await w.werk();
    expect(gesprek(w, id)).toMatchObject({ status: 'mislukt', afwijking: { wat: 'geen-agenda' } });
    const [start = bouw.NU] = gesprek(w, id).voorstellen ?? [];
    expect((await verzetten.kiezen(w, melder, id, { soort: '5dagen', start })).ok).toBe(true);
    await w.werk();
    expect(gesprek(w, id)).toMatchObject({ status: 'gepland', moment: { start } });
    expect(gesprek(w, id).eventId).toBeUndefined();
    expect(agenda(w)).toEqual([]);
    expect(keren(w)).toEqual([]);
  });

  it('only the calendar of the employee cannot be read: planned by that of the other, who sees that', async () => {
    const w = createWereld();
    w.grens.storingen.set('calendar.getBezet', {
      details: { retryable: false, code: 'schedule:5009' },
      keer: 1,
    });
    const { id } = await dienIn(w);
    await w.doe({ kind: 'behandelaar-zoeken', meldingId: id });
    await w.doe({ kind: 'nazorg-plannen', meldingId: id, soort: '5dagen' });
    expect(w.calendar.gevraagd.map(({ adressen }) => adressen)).toEqual([['baas@x.example']]);
    expect(gesprek(w, id)).toMatchObject({ status: 'gepland', eenAgenda: true });
    expect(event(w, id).deelnemers).toEqual(['melder@x.example']);
  });

  it('an event that cannot be taken away: its organiser hears it', async () => {
    const { w, id } = await gepland();
    const effect = { kind: 'agenda-blijft-staan' as const, meldingId: id, organisator: baas };
    expect(await blijftStaan(w, effect)).toBe('gedaan');
    expect(await blijftStaan(w, { ...effect, meldingId: melder })).toBe('niet-nodig');
    await w.werk();
    expect(post(w, 'agenda-opruimen')).toEqual([baas]);
  });
});
