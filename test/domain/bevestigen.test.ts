import {
  bevestigen,
  evenRust,
  isBevestigd,
  nogNiet,
  uitstellen,
  vervolgKiezen,
} from '../../src/domain/bevestigen';
import { gevoerd } from '../../src/domain/bellen';
import { meldingSchema, type GesprekSoort, type Melding, type Nazorggesprek } from '../../src/domain/melding';
import { baas, collega, coordinator, door, gelukt, geweigerd, melder, NU, opgepakt } from './bouw';
import { toegewezen, vreemde, voorCollega } from './bouw';

const op = (iso: string) => new Date(iso);
/** Friday 4 June 2027, 09.00 to 09.30 in Amsterdam. */
const moment = { start: op('2027-06-04T07:00Z'), eind: op('2027-06-04T07:30Z'), wijze: 'gewoon' as const };
const NA = op('2027-06-04T08:00Z');
const AVOND = op('2027-06-04T19:00Z');
const met = (over: Partial<Nazorggesprek>, m = opgepakt(), soort: GesprekSoort = '24uur'): Melding => ({
  ...m,
  nazorg: m.nazorg.map((g) => (g.soort === soort ? { ...g, status: 'gepland', moment, ...over } : g)),
});
const eerste = (m: Melding) => m.nazorg[0];
const gehouden = () => gelukt(gevoerd(met({}), '24uur', door(baas, NA)));
const wat = ({ taken }: { taken: { effect: object; op?: Date }[] }) =>
  taken.map(({ effect, op: om }) => ({ ...effect, op: om }));

describe('N7: held is what both say', () => {
  it('the tick of the behandelaar asks the employee, in working hours', () => {
    const { next, berichten, taken } = gehouden();
    expect(eerste(next)).toMatchObject({ status: 'gevoerd', gevoerdOp: NA, gevraagdOp: NA });
    expect(berichten).toContainEqual({ soort: 'klopt-24uur', aan: melder, opnieuw: true });
    expect(taken).toEqual([]);
    expect(isBevestigd(eerste(next) as Nazorggesprek)).toBe(false);
    expect(meldingSchema.parse(next)).toEqual(next);
  });

  it('outside working hours the employee is asked on the next working morning', () => {
    const laat = gelukt(gevoerd(met({}), '24uur', door(baas, AVOND)));
    expect(laat.berichten.filter(({ soort }) => soort === 'klopt-24uur')).toEqual([]);
    expect(wat(laat)).toMatchObject([{ wat: 'gesprek-navragen', op: op('2027-06-07T07:00Z') }]);
  });

  it('who cannot be reached is not asked (D-85); after rest he is', () => {
    const ziek = met({}, opgepakt({ ...voorCollega, ziekenhuis: 'ja' }));
    expect(gelukt(gevoerd(ziek, '24uur', door(baas, NA)))).toMatchObject({ taken: [] });
    const stil = gelukt(gevoerd(met({ stilTot: op('2027-06-08T09:00Z') }), '24uur', door(baas, NA)));
    expect(wat(stil)).toMatchObject([{ wat: 'gesprek-navragen', op: op('2027-06-08T09:00Z') }]);
  });

  it('one click takes it up too, and the melder is not told twice', () => {
    const { next, berichten } = gelukt(gevoerd(met({}, toegewezen()), '24uur', door(baas, NA)));
    expect(next.status).toBe('opgepakt');
    expect(berichten.map(({ soort }) => soort)).toEqual(['afhandelen', 'melden', 'opgepakt', 'klopt-24uur']);
  });

  it('yes confirms it, once', () => {
    const ja = gelukt(bevestigen(gehouden().next, '24uur', 'ja', door(melder, NA)));
    expect(isBevestigd(eerste(ja.next) as Nazorggesprek)).toBe(true);
    expect(ja.next.handelingen.at(-1)).toEqual({ wat: 'gesprek-bevestigd', door: melder, op: NA });
    expect(ja.taken).toEqual([]);
    expect(gelukt(bevestigen(ja.next, '24uur', 'ja', door(melder, NA))).next).toBe(ja.next);
  });

  it.each(['nee', 'nog-niet'] as const)(
    '%s: it counts as not held, and the behandelaar is asked again',
    (nee) => {
      const weer = gelukt(bevestigen(gehouden().next, '24uur', nee, door(melder, NA)));
      expect(eerste(weer.next)).toMatchObject({ status: 'gepland', bevestigd: { antwoord: nee } });
      expect(eerste(weer.next)).not.toHaveProperty('gevoerdOp');
      expect(weer.next.dossier?.taken).toEqual([]);
      expect(weer.berichten[0]).toEqual({ soort: 'gesprek-24uur', aan: baas, opnieuw: true });
      expect(wat(weer)).toMatchObject([
        { wat: 'gesprek-te-laat', trede: 1, op: op('2027-06-04T10:15Z') }, // the term of 24 hours
      ]);
      const nogEens = gelukt(gevoerd(weer.next, '24uur', door(baas, NA)));
      expect(eerste(nogEens.next)).not.toHaveProperty('bevestigd');
      expect(nogEens.berichten).toContainEqual({ soort: 'klopt-24uur', aan: melder, opnieuw: true });
    },
  );

  it('in the evening the behandelaar is asked in the morning; without a moment it is to be planned', () => {
    const m = gelukt(gevoerd(met({}, opgepakt(), '5dagen'), '5dagen', door(baas, NA))).next;
    const kaal = m.nazorg.map(({ moment: _, ...g }) => g);
    const weer = gelukt(bevestigen({ ...m, nazorg: kaal }, '5dagen', 'nee', door(melder, AVOND)));
    expect(weer.next.nazorg[1]?.status).toBe('mislukt');
    expect(weer.berichten.map(({ soort }) => soort)).toEqual(['afhandelen', 'melden']);
    expect(wat(weer)).toMatchObject([
      { wat: 'gesprek-navragen', op: op('2027-06-07T07:00Z') },
      { wat: 'gesprek-te-laat', op: op('2027-06-07T09:00Z') },
    ]);
  });

  it('the employee alone says yes: the tick is still asked; no says only what is known', () => {
    const ja = gelukt(bevestigen(met({}), '24uur', 'ja', door(melder, NA)));
    expect(eerste(ja.next)).toMatchObject({ status: 'gepland', bevestigd: { antwoord: 'ja' } });
    expect(ja.berichten[0]).toEqual({ soort: 'gesprek-24uur', aan: baas, opnieuw: true });
    const beide = gelukt(gevoerd(ja.next, '24uur', door(baas, NA)));
    expect(isBevestigd(eerste(beide.next) as Nazorggesprek)).toBe(true);
    expect(beide.berichten.filter(({ soort }) => soort === 'klopt-24uur')).toEqual([]);
    const nee = gelukt(bevestigen(met({}), '24uur', 'nee', door(melder, NA)));
    expect(nee.berichten.map(({ soort }) => soort)).toEqual(['afhandelen', 'melden']);
  });

  it('after closing a no goes to the coordinator', () => {
    const dicht: Melding = { ...gehouden().next, status: 'afgerond' };
    const nee = gelukt(bevestigen(dicht, '24uur', 'nee', door(melder, NA)));
    expect(nee.berichten[0]).toEqual({ soort: 'let-op', aan: coordinator });
    const ja = gelukt(bevestigen(dicht, '24uur', 'ja', door(melder, NA)));
    expect(ja.berichten.map(({ soort }) => soort)).toEqual(['afhandelen', 'melden']);
  });

  it('D-20: only whom it happened to; a talk that is not there is no matter', () => {
    const voor = met({}, opgepakt(voorCollega));
    for (const wie of [melder, baas, vreemde])
      expect(geweigerd(bevestigen(voor, '24uur', 'ja', door(wie)))).toBe('niet-bevoegd');
    expect(gelukt(bevestigen(voor, '24uur', 'ja', door(collega))).next).not.toBe(voor);
    const weg = met({ status: 'afgezien' });
    expect(gelukt(bevestigen(weg, '24uur', 'ja', door(melder))).next).toBe(weg);
    expect(gelukt(bevestigen({ ...opgepakt(), nazorg: [] }, '6weken', 'ja', door(melder))).taken).toEqual([]);
    const { behandelaar: _, ...niemand } = met({ status: 'gevoerd' });
    expect(gelukt(bevestigen(niemand, '24uur', 'ja', door(melder))).berichten).toEqual([
      { soort: 'melden', aan: melder },
    ]);
    const in_ = { ...met({}), status: 'ingetrokken' as const };
    expect(geweigerd(bevestigen(in_, '24uur', 'ja', door(melder)))).toBe('ingetrokken');
  });
});

describe('M14: put off, never past the limit', () => {
  const tot = (m: Melding, soort: GesprekSoort) => m.nazorg.find((g) => g.soort === soort)?.rustTot;

  it.each([
    ['2uur', NU, '2027-06-03T14:30Z'],
    ['2uur', op('2027-06-03T14:30Z'), '2027-06-04T07:00Z'],
    ['ochtend', NU, '2027-06-04T07:00Z'],
  ] as const)('first talk, %s from %s', (keuze, now, wanneer) => {
    const { next, taken } = gelukt(uitstellen(met({}), '24uur', keuze, door(baas, now)));
    expect(tot(next, '24uur')).toEqual(op(wanneer));
    expect(taken).toMatchObject([{ effect: { wat: 'gesprek-navragen' }, op: op(wanneer) }]);
    expect(next.handelingen.at(-1)?.wat).toBe('uitgesteld');
  });

  it('at the limit the term of the first talk speaks for itself, and after it there is no later', () => {
    const bijna = gelukt(uitstellen(met({}), '24uur', '2uur', door(baas, op('2027-06-04T09:00Z'))));
    expect(tot(bijna.next, '24uur')).toEqual(op('2027-06-04T10:15Z'));
    expect(bijna.taken).toEqual([]);
    expect(geweigerd(uitstellen(met({}), '24uur', '2uur', door(baas, op('2027-06-04T10:15Z'))))).toBe(
      'termijn-voorbij',
    );
  });

  it('the others: five working days after the planned day', () => {
    const m = met({}, opgepakt(), '5dagen');
    const { next, taken } = gelukt(uitstellen(m, '5dagen', 'ochtend', door(baas, op('2027-06-14T08:00Z'))));
    expect(tot(next, '5dagen')).toEqual(op('2027-06-15T07:00Z'));
    expect(taken).toHaveLength(1);
    const grens = gelukt(uitstellen(m, '5dagen', 'ochtend', door(baas, op('2027-06-15T14:59Z'))));
    expect(tot(grens.next, '5dagen')).toEqual(op('2027-06-15T15:00Z'));
    expect(grens.taken).toHaveLength(1);
  });

  it('only the behandelaar, of a talk that is open, in a melding that is open', () => {
    const doen = [
      (m: Melding, wie: string) => uitstellen(m, '24uur', 'ochtend', door(wie)),
      (m: Melding, wie: string) => nogNiet(m, '24uur', door(wie)),
    ];
    for (const act of doen) {
      expect(geweigerd(act(met({}), melder))).toBe('niet-bevoegd');
      expect(geweigerd(act({ ...met({}), status: 'afgerond' }, baas))).toBe('afgerond');
      const weg = met({ status: 'gevoerd' });
      expect(gelukt(act(weg, baas)).next).toBe(weg);
    }
    expect(gelukt(nogNiet(met({}), '24uur', door(baas))).next.handelingen.at(-1)).toMatchObject({
      wat: 'gesprek-niet-bevestigd',
      door: baas,
    });
  });
});

describe('the employee: rest, and what follows', () => {
  it('no questions for two days, and then again', () => {
    const stil = gelukt(evenRust(gehouden().next, '24uur', door(melder, NA)));
    expect(eerste(stil.next)?.stilTot).toEqual(op('2027-06-07T07:00Z'));
    expect(eerste(stil.next)).not.toHaveProperty('gevraagdOp');
    expect(wat(stil)).toMatchObject([{ wat: 'gesprek-navragen', op: op('2027-06-07T07:00Z') }]);
    expect(gelukt(evenRust(stil.next, '24uur', door(melder, NA))).next).toBe(stil.next);
    expect(geweigerd(evenRust(stil.next, '24uur', door(baas, NA)))).toBe('niet-bevoegd');
    const dicht: Melding = { ...stil.next, status: 'ingetrokken' };
    expect(geweigerd(evenRust(dicht, '24uur', door(melder, NA)))).toBe('ingetrokken');
  });

  it('N8: codes only; nobody and somebody do not go together; nobody is told', () => {
    const kies = (...keuzes: ('bot' | 'bedrijfsarts' | 'geen')[]) =>
      gelukt(vervolgKiezen(gehouden().next, '24uur', keuzes, door(melder, NA)));
    expect(eerste(kies('bedrijfsarts', 'geen', 'bot').next)?.vervolg).toEqual(['bot', 'bedrijfsarts']);
    expect(eerste(kies().next)?.vervolg).toEqual(['geen']);
    expect(kies('bot')).toMatchObject({ berichten: [], taken: [] });
    expect(geweigerd(vervolgKiezen(met({}), '24uur', [], door(baas)))).toBe('niet-bevoegd');
    const leeg = { ...opgepakt(), nazorg: [] };
    for (const act of [vervolgKiezen(leeg, '24uur', [], door(melder)), evenRust(leeg, '24uur', door(melder))])
      expect(gelukt(act).next).toBe(leeg);
  });
});
