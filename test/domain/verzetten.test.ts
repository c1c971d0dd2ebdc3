import type { GesprekSoort, Melding, Nazorggesprek } from '../../src/domain/melding';
import {
  geenVanDeze,
  houden,
  kanVerzetten,
  kiezen,
  verzetten,
  voorgesteld,
  zelfKiezen,
} from '../../src/domain/verzetten';
import { inAgenda } from '../../src/domain/nazorgstand';
import { momentOp, uiterst, uitDeRegels } from '../../src/domain/voorstellen';
import { baas, inTest as op, melder, NU, opgepakt, profiel, vreemde } from './agendabouw';
import { gelukt, geweigerd } from './bouw';

const SLEUTEL = '0abcdef0-0000-5000-8000-000000000099';
const sleutel = () => SLEUTEL;
const door = (actor = baas, now = NU) => ({ actor, now, profiel });
const gesprek = (m: Melding, soort: GesprekSoort = '5dagen') =>
  m.nazorg.find((g) => g.soort === soort) as Nazorggesprek;
const met = (over: Partial<Nazorggesprek>, soort: GesprekSoort = '5dagen', m = opgepakt()): Melding => ({
  ...m,
  nazorg: m.nazorg.map((g) => (g.soort === soort ? { ...g, ...over } : g)),
});
const voorstel = op('2027-06-09T10:00');
const soort = '5dagen' as const;
const kwijt = (over: Partial<Nazorggesprek> = {}) =>
  met({ status: 'mislukt', afwijking: { wat: 'verwijderd', op: NU }, voorstellen: [voorstel], ...over });
const zonderAgenda = () => kwijt({ afwijking: { wat: 'geen-agenda', op: NU } });
const soorten = (taken: { effect: { kind: string } }[]) => taken.map(({ effect }) => effect.kind);

describe('whether a talk may be moved (N5)', () => {
  it.each<[string, Melding, GesprekSoort, Date, boolean]>([
    ['planned', opgepakt(), '5dagen', NU, true],
    ['already begun', opgepakt(), '5dagen', op('2027-06-08T10:00'), false],
    ['the first, before its term', opgepakt(), '24uur', NU, true],
    ['the first, its term over', met({ uiterlijk: NU }, '24uur'), '24uur', NU, false],
    ['to be settled by people', kwijt(), '5dagen', NU, true],
    ['not wanted', met({ status: 'afgezien' }), '5dagen', NU, false],
    ['closed', { ...opgepakt(), status: 'afgerond' }, '5dagen', NU, false],
    ['sent in', { ...opgepakt(), status: 'ingediend' }, '5dagen', NU, true],
  ])('%s', (_naam, melding, welk, now, mag) => {
    expect(kanVerzetten(melding, gesprek(melding, welk), now)).toBe(mag);
  });

  it('planned without a moment: there is nothing to move', () => {
    const { moment: _, ...zonder } = gesprek(opgepakt());
    expect(kanVerzetten(opgepakt(), zonder, NU)).toBe(false);
  });

  it('only by the two whose talk it is, and while it matters', () => {
    expect(geweigerd(verzetten(opgepakt(), soort, door(vreemde)))).toBe('niet-bevoegd');
    expect(geweigerd(verzetten({ ...opgepakt(), status: 'afgerond' }, soort, door()))).toBe('afgerond');
    expect(geweigerd(verzetten({ ...opgepakt(), status: 'ingetrokken' }, soort, door()))).toBe('ingetrokken');
    expect(geweigerd(verzetten(opgepakt(), soort, door(baas, op('2027-06-08T10:05'))))).toBe(
      'termijn-voorbij',
    );
    expect(gelukt(verzetten(met({ status: 'gevoerd' }), soort, door())).taken).toEqual([]);
    expect(gelukt(verzetten({ ...opgepakt(), nazorg: [] }, soort, door())).taken).toEqual([]);
  });

  it('who asks gets three moments; without a calendar there is nothing to look for', () => {
    expect(gelukt(verzetten(opgepakt(), soort, door(melder))).taken).toEqual([
      { effect: { kind: 'momenten-zoeken', meldingId: opgepakt().id, soort, aan: melder } },
    ]);
    expect(gelukt(verzetten(zonderAgenda(), soort, door())).taken).toEqual([]);
  });

  it('what was found is asked anew, unless it is settled', () => {
    const besluit = voorgesteld(opgepakt(), { soort, aan: baas, momenten: [voorstel] }, NU);
    expect(besluit && gesprek(besluit.next).voorstellen).toEqual([voorstel]);
    expect(besluit?.berichten).toEqual([{ soort: 'moment-5dagen', aan: baas, opnieuw: true }]);
    expect(
      voorgesteld({ ...opgepakt(), nazorg: [] }, { soort, aan: baas, momenten: [] }, NU),
    ).toBeUndefined();
    expect(voorgesteld(met({ status: 'gekozen' }), { soort, aan: baas, momenten: [] }, NU)).toBeUndefined();
  });
});

describe('choosing', () => {
  const kies = (m: Melding, start = voorstel, now = NU) =>
    kiezen(m, { soort, start, sleutel }, door(baas, now));

  it('a planned talk: the old event goes, the new one has its own key, both are told', () => {
    const extra = {
      moment: momentOp(gesprek(opgepakt()), voorstel, door()),
      transactieId: SLEUTEL,
      eventId: 'x',
    };
    const { next, taken, berichten } = gelukt(kies(met({ voorstellen: [voorstel], extra, keer: 2 })));
    const oud = { organisator: baas, eventIds: ['e-5dagen'] };
    expect(gesprek(next)).toMatchObject({ status: 'gekozen', transactieId: SLEUTEL, keer: 3, oud, extra });
    expect(gesprek(next).eventId).toBeUndefined();
    expect(soorten(taken)).toEqual(['agenda-verwijderen', 'nazorg-plannen']);
    expect(berichten.filter((b) => b.soort === 'nazorg').map((b) => [b.aan, b.opnieuw])).toEqual([
      [baas, true],
      [melder, true],
    ]);
    expect(next.handelingen.at(-1)).toEqual({ wat: 'gesprek-verzet', door: baas, op: NU });
  });

  it('a lost talk: what was left of it goes too', () => {
    const { eventId: _, ...los } = gesprek(kwijt({ oud: { organisator: vreemde, eventIds: ['o'] } }));
    const m = { ...opgepakt(), nazorg: opgepakt().nazorg.map((g) => (g.soort === soort ? los : g)) };
    const { next, taken } = gelukt(kies(m));
    expect(gesprek(next).oud).toEqual({ organisator: vreemde, eventIds: ['o'] });
    expect(soorten(taken)).toEqual(['agenda-verwijderen', 'nazorg-plannen']);
    const { oud: _o, ...niets } = los;
    const schoon = { ...m, nazorg: m.nazorg.map((g) => (g.soort === soort ? niets : g)) };
    expect(soorten(gelukt(kies(schoon)).taken)).toEqual(['nazorg-plannen']);
    const { behandelaar: _b, ...niemand } = schoon;
    expect(soorten(gelukt(kiezen(niemand, { soort, start: voorstel, sleutel }, door(melder))).taken)).toEqual(
      ['nazorg-plannen'],
    );
  });

  it('without a calendar: it stands, and nothing is sent to a calendar (N14)', () => {
    const { eventId: _, ...los } = gesprek(zonderAgenda());
    const m = { ...opgepakt(), nazorg: opgepakt().nazorg.map((g) => (g.soort === soort ? los : g)) };
    const { next, taken } = gelukt(kies(m));
    expect(gesprek(next)).toMatchObject({ status: 'gepland', moment: { start: voorstel } });
    expect(soorten(taken)).not.toContain('nazorg-plannen');
    // From now on it is asked after as every other talk.
    expect(soorten(taken)).toContain('moment');
  });

  it('an old card, one that is not there, or a moment that has passed: nothing happens', () => {
    expect(gelukt(kies(kwijt(), op('2027-06-10T10:00'))).next).toEqual(kwijt());
    expect(gelukt(kies(opgepakt())).taken).toEqual([]);
    expect(geweigerd(kies(kwijt(), voorstel, voorstel))).toEqual([{ veld: 'datum', code: 'verleden' }]);
    expect(geweigerd(kiezen(kwijt(), { soort, start: voorstel, sleutel }, door(vreemde)))).toBe(
      'niet-bevoegd',
    );
  });

  it('a moment of their own, within the limits', () => {
    const zelf = (datum: string, tijd: string, m = opgepakt(), welk: GesprekSoort = soort) =>
      zelfKiezen(m, { soort: welk, datum, tijd, sleutel }, door());
    expect(gesprek(gelukt(zelf('2027-06-15', '16:30')).next).moment?.start).toEqual(op('2027-06-15T16:30'));
    expect(geweigerd(zelf('2027-06-16', '09:00'))).toEqual([{ veld: 'datum', code: 'na-termijn' }]);
    expect(geweigerd(zelf('2027-06-03', '14:00'))).toEqual([{ veld: 'datum', code: 'verleden' }]);
    expect(geweigerd(zelf('2027-06-03', '15:10'))).toEqual([{ veld: 'datum', code: 'verleden' }]);
    for (const datum of ['', '2027-13-01', '1-6-2027'])
      expect(geweigerd(zelf(datum, '10:00'))).toEqual([{ veld: 'datum', code: 'geen-datum' }]);
    expect(geweigerd(zelf('2027-06-09', '25:00'))).toEqual([{ veld: 'tijd', code: 'geen-datum' }]);
    expect(geweigerd(zelfKiezen(opgepakt(), { soort, datum: '', tijd: '', sleutel }, door(vreemde)))).toBe(
      'niet-bevoegd',
    );
    expect(
      gesprek(gelukt(zelf('2027-06-03', '20:00', opgepakt(), '24uur')).next, '24uur').moment?.wijze,
    ).toBe('buiten-werktijd');
    expect(geweigerd(zelf('2027-06-04', '12:20', opgepakt(), '24uur'))).toEqual([
      { veld: 'datum', code: 'na-termijn' },
    ]);
  });

  it('none of these: whoever handles it is asked, unless he said so himself', () => {
    expect(gelukt(geenVanDeze(kwijt(), soort, door(melder))).berichten).toEqual([
      { soort: 'moment-5dagen', aan: baas, opnieuw: true },
    ]);
    expect(gelukt(geenVanDeze(kwijt(), soort, door())).berichten).toEqual([]);
    const { behandelaar: _, ...niemand } = kwijt();
    expect(gelukt(geenVanDeze(niemand, soort, door(melder))).berichten).toEqual([]);
    expect(geweigerd(geenVanDeze(kwijt(), soort, door(vreemde)))).toBe('niet-bevoegd');
  });

  it('kept although something is over it; nothing to keep otherwise', () => {
    const botst = met({ afwijking: { wat: 'botsing', op: NU }, voorstellen: [voorstel] });
    const nu = gesprek(gelukt(houden(botst, soort, door())).next);
    expect([nu.houden, nu.afwijking, nu.voorstellen, nu.status]).toEqual([
      true,
      undefined,
      undefined,
      'gepland',
    ]);
    expect(gelukt(houden(kwijt(), soort, door())).next).toEqual(kwijt());
    expect(geweigerd(houden(botst, soort, door(vreemde)))).toBe('niet-bevoegd');
    // It began meanwhile: what was asked can still be answered.
    expect(gelukt(houden(botst, soort, door(baas, op('2027-06-08T10:05')))).ok).toBe(true);
  });
});

describe('the moment as the talk that it is', () => {
  it.each<[GesprekSoort, string, string]>([
    ['24uur', '2027-06-03T16:00', 'gewoon'],
    ['24uur', '2027-06-03T20:00', 'buiten-werktijd'],
    ['24uur', '2027-06-04T16:00', 'verstreken'],
    ['5dagen', '2027-06-08T20:00', 'gewoon'],
  ])('%s at %s: %s', (welk, start, wijze) => {
    expect(momentOp(gesprek(opgepakt(), welk), op(start), door()).wijze).toBe(wijze);
  });

  it('past its limit there is a week to settle it', () => {
    const nu = op('2027-06-20T10:00');
    expect(uiterst(gesprek(opgepakt()), nu)).toEqual(op('2027-06-27T10:00'));
  });

  it('an event that people took away is no calendar that failed', () => {
    const soortenNa = (m: Melding) =>
      inAgenda(met({ status: 'gekozen' }, '6weken', m), '6weken', { eventId: 'n' }, NU).berichten.map(
        (b) => b.soort,
      );
    expect(soortenNa(kwijt())).toContain('nazorg');
    expect(soortenNa(zonderAgenda())).toContain('nazorg-zelf');
    expect(soortenNa(met({ status: 'mislukt' }))).toContain('nazorg-zelf');
    const { behandelaar: _, ...niemand } = kwijt();
    expect(soortenNa(niemand)).toEqual(['nazorg', 'melden']);
  });

  it('the rules give no moment that has passed', () => {
    const nu = op('2027-06-04T12:15');
    const m = opgepakt();
    expect(uitDeRegels(m, gesprek(m, '24uur'), door(baas, nu))).toEqual([]);
  });
});
