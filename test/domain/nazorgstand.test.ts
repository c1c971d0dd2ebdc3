import { inAgenda, mislukt, momentGekozen, teDoen } from '../../src/domain/nazorgstand';
import { meldingSchema, type GesprekSoort, type Melding, type Moment } from '../../src/domain/melding';
import * as bouw from './bouw';
import { baas, collega, coordinator, melder, NU, profiel, toegewezen } from './bouw';

const moment: Moment = {
  start: new Date('2027-06-03T13:00:00Z'),
  eind: new Date('2027-06-03T13:30:00Z'),
  wijze: 'gewoon',
};
const transactieId = '00000000-0000-4000-8000-0000000000aa';
const extra = { moment, transactieId: '00000000-0000-4000-8000-0000000000bb' };
const { coordinatoren } = profiel.rollen;
const soorten: GesprekSoort[] = ['24uur', '5dagen', '6weken'];

const gesprek = (melding: Melding, soort: GesprekSoort = '24uur') =>
  melding.nazorg.find((g) => g.soort === soort);
const plan = (melding: Melding, soort: GesprekSoort) =>
  inAgenda(momentGekozen(melding, soort, { moment, transactieId }).next, soort, { eventId: soort }, NU);
const planAlle = (melding: Melding) => soorten.reduce((m, soort) => plan(m, soort).next, melding);
const wie = (berichten: { soort: string; aan: string }[]) => berichten.map(({ soort, aan }) => [soort, aan]);

describe('one talk', () => {
  it('is to be done until it stands in the calendars, failed or was merged', () => {
    const melding = toegewezen();
    const gekozen = momentGekozen(melding, '24uur', { moment, transactieId }).next;
    expect(teDoen(melding, '24uur')?.status).toBe('te-plannen');
    expect(teDoen(gekozen, '24uur')?.status).toBe('gekozen');
    expect(teDoen(gekozen, '5dagen')?.status).toBe('te-plannen');
    expect(teDoen(plan(melding, '24uur').next, '24uur')).toBeUndefined();
    expect(teDoen(mislukt(melding, '24uur', [], NU).next, '24uur')).toBeUndefined();
    expect(teDoen(bouw.concept(), '24uur')).toBeUndefined();
  });

  it('keeps the moment and the key of the request before the calendar is asked; tells nobody yet', () => {
    const { next, taken, berichten } = momentGekozen(toegewezen(), '24uur', { moment, transactieId, extra });
    expect(gesprek(next)).toMatchObject({ status: 'gekozen', moment, transactieId, extra });
    expect([taken, berichten]).toEqual([[], []]);
    expect(meldingSchema.parse(JSON.parse(JSON.stringify(next)))).toEqual(next);
  });

  it('a moment chosen anew has no extra of the old one', () => {
    const een = momentGekozen(toegewezen(), '24uur', { moment, transactieId, extra }).next;
    expect(gesprek(momentGekozen(een, '24uur', { moment, transactieId }).next)).not.toHaveProperty('extra');
  });

  it.each([
    [{ eventId: 'a', extraEventId: 'b' }, 'b'],
    [{ eventId: 'a' }, undefined],
  ])('keeps the ids of the events: %j', (ids, extraEventId) => {
    const gekozen = momentGekozen(toegewezen(), '24uur', { moment, transactieId, extra }).next;
    const { next } = inAgenda(gekozen, '24uur', ids, NU);
    expect(gesprek(next)).toMatchObject({ status: 'gepland', eventId: 'a' });
    expect(gesprek(next)?.extra?.eventId).toBe(extraEventId);
    expect(next.handelingen.at(-1)).toEqual({ wat: 'gesprek-gepland', op: NU });
  });
});

describe('what the people hear (R005)', () => {
  it('nothing before the last talk has its place; then both, once', () => {
    const een = plan(toegewezen(bouw.voorCollega), '24uur');
    const twee = plan(een.next, '5dagen');
    const drie = plan(twee.next, '6weken');
    expect([een.berichten, twee.berichten]).toEqual([[], []]);
    expect(wie(drie.berichten)).toEqual([
      ['nazorg', baas],
      ['afhandelen', baas],
      ['nazorg', collega],
      ['melden', melder],
    ]);
  });

  it('N6: the truth at the first talk that fails, not when the last is settled', () => {
    const { next, berichten } = mislukt(toegewezen(), '24uur', coordinatoren, NU);
    expect(gesprek(next)?.status).toBe('mislukt');
    expect(next.handelingen.at(-1)).toEqual({ wat: 'gesprek-mislukt', op: NU });
    expect(wie(berichten)).toEqual([
      ['nazorg-zelf', baas],
      ['afhandelen', baas],
      ['nazorg-eerlijk', melder],
      ['melden', melder],
      ['let-op', coordinator],
      ['let-op', bouw.coordinator2],
    ]);
  });

  it('the coordinator hears once of a calendar that does not work', () => {
    const een = mislukt(toegewezen(), '24uur', coordinatoren, NU).next;
    const { berichten } = mislukt(een, '5dagen', coordinatoren, NU);
    expect(berichten.map((b) => b.soort)).not.toContain('let-op');
    expect(berichten.map((b) => b.soort)).toContain('nazorg-zelf');
  });

  it('never that all is well when one failed', () => {
    const een = mislukt(toegewezen(), '24uur', coordinatoren, NU).next;
    const { berichten } = plan(plan(een, '5dagen').next, '6weken');
    expect(wie(berichten)).toEqual([
      ['nazorg-zelf', baas],
      ['afhandelen', baas],
      ['nazorg-eerlijk', melder],
      ['melden', melder],
    ]);
  });

  it('D-85: nothing to a colleague in hospital', () => {
    const melding = toegewezen({ ...bouw.voorCollega, ziekenhuis: 'ja' });
    const goed = plan(plan(plan(melding, '24uur').next, '5dagen').next, '6weken').berichten;
    const fout = mislukt(melding, '24uur', coordinatoren, NU).berichten;
    expect([...goed, ...fout].filter(({ aan }) => aan === collega)).toEqual([]);
    expect(wie(goed)).toContainEqual(['nazorg', baas]);
  });

  it('nobody in vain when there is no behandelaar (yet)', () => {
    const { berichten } = mislukt(bouw.ingediend(), '24uur', coordinatoren, NU);
    expect(berichten.map((b) => b.soort)).toEqual(['nazorg-eerlijk', 'melden', 'let-op', 'let-op']);
  });

  it('planned, each talk stands with its own moment', () => {
    expect(planAlle(toegewezen()).nazorg.map((g) => [g.soort, g.status, g.eventId])).toEqual(
      soorten.map((soort) => [soort, 'gepland', soort]),
    );
  });
});
