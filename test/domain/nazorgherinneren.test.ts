import type { Accepted } from '../../src/domain/decision';
import { isGeescaleerd } from '../../src/domain/gesprektijden';
import type { GesprekSoort, Melding, Nazorggesprek } from '../../src/domain/melding';
import { opMoment } from '../../src/domain/momenten';
import { overnemen } from '../../src/domain/overdragen';
import { baas, coordinator, coordinator2, door, gelukt, geweigerd, melder, opgepakt, profiel } from './bouw';
import { vervanger, voorCollega } from './bouw';
import { DINSDAG, gewoon, met, op, rijen, VRIJDAG } from './gesprekbouw';

const na = (
  m: Melding,
  soort: GesprekSoort,
  wat: 'vooraf' | 'navragen' | 1 | 2 | 3,
  now: string,
  p = profiel,
) =>
  typeof wat === 'number'
    ? opMoment(m, 'gesprek-te-laat', { now: op(now), profiel: p, soort, trede: wat })
    : opMoment(m, `gesprek-${wat}`, { now: op(now), profiel: p, soort });
const moet = (besluit: Accepted<Melding> | undefined): Accepted<Melding> => {
  if (!besluit) throw new Error('nothing was done');
  return besluit;
};
const aan = (besluit: Accepted<Melding> | undefined) =>
  moet(besluit).berichten.map(({ soort, aan: wie, opnieuw }) => [soort, wie, opnieuw]);

describe('N7, N11: beforehand and when it should be over', () => {
  it('tells the behandelaar once, not of a talk that was moved or has begun', () => {
    const m = met('5dagen', { moment: DINSDAG });
    const een = na(m, '5dagen', 'vooraf', '2027-06-07T07:00Z');
    expect(aan(een)).toEqual([['gesprek-5dagen', baas, true]]);
    const { next } = moet(een);
    expect(next.handelingen.at(-1)).toMatchObject({ wat: 'herinnerd' });
    expect(na(next, '5dagen', 'vooraf', '2027-06-07T07:00Z')).toBeUndefined();
    expect(na(m, '5dagen', 'vooraf', '2027-06-04T07:00Z')).toBeUndefined();
    expect(na(m, '5dagen', 'vooraf', '2027-06-08T08:00Z')).toBeUndefined();
    expect(na(met('5dagen', {}), '5dagen', 'vooraf', '2027-06-07T07:00Z')).toBeUndefined();
    expect(na({ ...m, status: 'afgerond' }, '5dagen', 'vooraf', '2027-06-07T07:00Z')).toBeUndefined();
  });

  it('asks the behandelaar once at the end of the talk; a moment of an earlier place does nothing', () => {
    const m = met('5dagen', { moment: DINSDAG });
    const een = na(m, '5dagen', 'navragen', '2027-06-08T08:30Z');
    expect(aan(een)).toEqual([['gesprek-5dagen', baas, true]]);
    expect(na(moet(een).next, '5dagen', 'navragen', '2027-06-08T09:00Z')).toBeUndefined();
    expect(na(m, '5dagen', 'navragen', '2027-06-08T08:29Z')).toBeUndefined();
    expect(opMoment(m, 'gesprek-navragen', { now: op('2027-06-08T08:30Z'), profiel })).toBeUndefined();
    // Moved to another moment: asked anew.
    const verzet = met('5dagen', { moment: gewoon('2027-06-09T08:00Z') }, moet(een).next);
    expect(aan(na(verzet, '5dagen', 'navragen', '2027-06-09T08:30Z'))).toHaveLength(1);
    const { behandelaar: _, ...niemand } = m;
    expect(aan(na(niemand, '5dagen', 'navragen', '2027-06-08T08:30Z'))).toEqual([]);
  });

  it('M14: put off, he is asked when the rest is over, and called two working hours later', () => {
    const m = met('5dagen', { moment: DINSDAG, rustTot: op('2027-06-08T12:00Z') });
    expect(na(m, '5dagen', 'navragen', '2027-06-08T08:30Z')).toBeUndefined();
    const uitgesteld = na(m, '5dagen', 1, '2027-06-08T10:30Z');
    expect(rijen(moet(uitgesteld))).toEqual([['gesprek-te-laat', '2027-06-08T14:00', 1]]);
    const weer = moet(na(m, '5dagen', 'navragen', '2027-06-08T12:00Z'));
    expect(aan(weer)).toEqual([['gesprek-5dagen', baas, true]]);
    expect(weer.next.nazorg[1]).not.toHaveProperty('rustTot');
    const laat = met('5dagen', {
      moment: DINSDAG,
      rustTot: op('2027-06-08T12:00Z'),
      herinnerd: { voor: DINSDAG.eind, stap: 'laat-1' },
      gevraagdOp: op('2027-06-08T10:30Z'),
    });
    expect(moet(na(laat, '5dagen', 'navragen', '2027-06-08T12:00Z')).next.nazorg[1]?.herinnerd?.stap).toBe(
      'laat-1',
    );
  });

  it('asks the employee when he was not asked yet, once', () => {
    const m = met('24uur', { moment: VRIJDAG, status: 'gevoerd' });
    const een = na(m, '24uur', 'navragen', '2027-06-04T07:30Z');
    expect(aan(een)).toEqual([['klopt-24uur', melder, true]]);
    expect(na(moet(een).next, '24uur', 'navragen', '2027-06-04T07:30Z')).toBeUndefined();
    const stil = met('24uur', { stilTot: op('2027-06-05T00:00Z') }, m);
    expect(
      na(met('24uur', { status: 'gevoerd' }, stil), '24uur', 'navragen', '2027-06-04T07:30Z'),
    ).toBeUndefined();
  });
});

describe('N11: behandelaar, vervanger, coordinator', () => {
  const m = met('24uur', { moment: VRIJDAG, herinnerd: { voor: VRIJDAG.eind, stap: 'navragen' } });
  const een = () => moet(na(m, '24uur', 1, '2027-06-04T10:15Z'));
  const twee = () => moet(na(een().next, '24uur', 2, '2027-06-07T07:00Z'));

  it('at the term: the behandelaar, and the employee is asked; the next morning is set', () => {
    expect(aan(een())).toEqual([
      ['gesprek-24uur', baas, true],
      ['klopt-24uur', melder, true],
    ]);
    expect(rijen(een())).toEqual([['gesprek-te-laat', '2027-06-07T07:00', 2]]);
    expect(na(m, '24uur', 1, '2027-06-04T10:14Z')).toBeUndefined();
    expect(na(een().next, '24uur', 1, '2027-06-04T10:15Z')).toBeUndefined();
  });

  it('in the weekend only the behandelaar: it is acute for him', () => {
    const zaterdag = {
      moment: gewoon('2027-06-05T08:00Z', 'buiten-werktijd'),
      uiterlijk: op('2027-06-05T13:40Z'),
    };
    expect(aan(na(met('24uur', zaterdag), '24uur', 1, '2027-06-05T13:40Z'))).toEqual([
      ['gesprek-24uur', baas, true],
    ]);
  });

  it('the next morning: the vervanger, who may take it over; the employee hears whom I asked', () => {
    expect(aan(twee())).toEqual([
      ['gesprek-24uur', vervanger, true],
      ['klopt-24uur', melder, true],
    ]);
    expect(rijen(twee())).toEqual([['gesprek-te-laat', '2027-06-08T07:00', 3]]);
    expect(na(twee().next, '24uur', 2, '2027-06-07T07:00Z')).toBeUndefined();
    expect(isGeescaleerd(twee().next.nazorg[0] as Nazorggesprek)).toBe(true);
    const over = gelukt(overnemen(twee().next, door(vervanger, op('2027-06-07T08:00Z')))).next;
    expect(over).toMatchObject({ status: 'opgepakt', behandelaar: { id: vervanger } });
    expect(over.nazorg[0]).not.toHaveProperty('herinnerd');
    expect(geweigerd(overnemen(een().next, door(vervanger)))).toBe('al-opgepakt');
  });

  it('a working day later: the coordinators, once', () => {
    const drie = moet(na(twee().next, '24uur', 3, '2027-06-08T07:00Z'));
    expect(aan(drie)).toEqual([
      ['let-op', coordinator, true],
      ['let-op', coordinator2, true],
    ]);
    expect(drie.taken).toEqual([]);
    expect(na(drie.next, '24uur', 3, '2027-06-08T07:00Z')).toBeUndefined();
    expect(isGeescaleerd(drie.next.nazorg[0] as Nazorggesprek)).toBe(true);
  });

  it('without a vervanger the coordinators hear it the next morning', () => {
    const zonder = { ...profiel, rollen: { ...profiel.rollen, vervangers: [] } };
    const meteen = moet(na(een().next, '24uur', 2, '2027-06-07T07:00Z', zonder));
    expect(aan(meteen).map(([soort]) => soort)).toEqual(['let-op', 'let-op', 'klopt-24uur']);
    expect(meteen.taken).toEqual([]);
  });

  it('who wants rest, or cannot be reached, is not asked', () => {
    const stil = met('24uur', { stilTot: op('2027-06-08T07:00Z') }, een().next);
    expect(aan(na(stil, '24uur', 2, '2027-06-07T07:00Z')).map(([soort]) => soort)).toEqual(['gesprek-24uur']);
    const ziek = met('24uur', { moment: VRIJDAG }, opgepakt({ ...voorCollega, ziekenhuis: 'ja' }));
    const laat = moet(na(ziek, '24uur', 1, '2027-06-04T10:15Z'));
    expect(aan(laat)).toEqual([['gesprek-24uur', baas, true]]);
    expect(aan(na(laat.next, '24uur', 2, '2027-06-07T07:00Z'))).toEqual([['gesprek-24uur', vervanger, true]]);
  });

  it('held, or held by the word of the employee: nobody else is called', () => {
    const ja = met('24uur', { bevestigd: { antwoord: 'ja', op: op('2027-06-04T11:00Z') } }, een().next);
    for (const stand of [ja, met('24uur', { status: 'gevoerd' }, een().next)])
      expect(na(stand, '24uur', 2, '2027-06-07T07:00Z')).toBeUndefined();
    expect(
      opMoment(m, 'gesprek-te-laat', { now: op('2027-06-08T07:00Z'), profiel, soort: '24uur' }),
    ).toBeUndefined();
  });

  it('asked again after a no in the evening, the calling counts from that no', () => {
    const nee = op('2027-06-08T19:00Z');
    const herinnerd = { voor: DINSDAG.eind, stap: 'vooraf' as const, vanaf: nee };
    const weer = met('5dagen', { moment: DINSDAG, herinnerd, bevestigd: { antwoord: 'nee', op: nee } });
    const vraag = moet(na(weer, '5dagen', 'navragen', '2027-06-09T07:00Z'));
    expect(aan(vraag)).toEqual([['gesprek-5dagen', baas, true]]);
    expect(vraag.next.nazorg[1]?.herinnerd).toEqual({ ...herinnerd, stap: 'navragen' });
    expect(na(vraag.next, '5dagen', 1, '2027-06-09T08:59Z')).toBeUndefined();
    expect(aan(na(vraag.next, '5dagen', 1, '2027-06-09T09:00Z'))).toEqual([['gesprek-5dagen', baas, true]]);
  });
});
