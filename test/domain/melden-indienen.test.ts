import { bewarenTot, indienen, isCompleet } from '../../src/domain/melden';
import { type Antwoorden } from '../../src/domain/antwoorden';
import { meldingSchema } from '../../src/domain/melding';
import * as bouw from './bouw';
import { concept, geweigerd, gelukt, ingediend, MELDING, melder, NU, profiel } from './bouw';

const stuur = (antwoorden: Antwoorden, over = profiel, now = NU) =>
  gelukt(indienen(concept(antwoorden), melder, 'M-2027-0001', { now, profiel: over }));

describe('indienen', () => {
  it('R118 gives number, verdict, talks and every job in one decision', () => {
    const { next, taken, berichten } = stuur(bouw.uitgescholden);
    expect(next).toMatchObject({ status: 'ingediend', nummer: 'M-2027-0001', ingediendOp: NU });
    expect(next.oordeel).toMatchObject({ melden: true, grensOverschreden: true });
    expect(next.handelingen.at(-1)).toEqual({ wat: 'ingediend', door: melder, op: NU });
    expect(taken).toEqual([
      { effect: { kind: 'behandelaar-zoeken', meldingId: MELDING } },
      // T22, D-81: ten minutes, then the coordinator has it
      { effect: { kind: 'behandelaar-ontbreekt', meldingId: MELDING }, op: new Date('2027-06-03T12:40:00Z') },
      { effect: { kind: 'melding-verwijderen', meldingId: MELDING }, op: new Date('2028-06-03T12:30:00Z') },
    ]);
    expect(berichten).toEqual([{ soort: 'melden', aan: melder }]);
    expect(meldingSchema.parse(JSON.parse(JSON.stringify(next)))).toEqual(next);
  });

  it('R122, R124: three talks, counted from the incident', () => {
    const { nazorg } = stuur(bouw.uitgescholden).next;
    expect(nazorg.map(({ soort, uiterlijk, status }) => [soort, uiterlijk.toISOString(), status])).toEqual([
      ['24uur', '2027-06-04T10:15:00.000Z', 'te-plannen'],
      ['5dagen', '2027-06-08T08:00:00.000Z', 'te-plannen'],
      ['6weken', '2027-07-15T08:00:00.000Z', 'te-plannen'],
    ]);
  });

  it('D-85: no talk is planned with a colleague who died', () => {
    const letsel = {
      bijzonderheden: ['letsel' as const],
      ziekenhuis: 'nee' as const,
      blijvendLetsel: 'nee' as const,
    };
    expect(stuur({ ...bouw.voorCollega, ...letsel, overleden: 'ja' }).next.nazorg).toEqual([]);
    expect(stuur({ ...bouw.voorCollega, ...letsel, overleden: 'onbekend' }).next.nazorg).toHaveLength(3);
    expect(stuur({ ...bouw.uitgescholden, ...letsel, overleden: 'ja' }).next.nazorg).toHaveLength(3);
  });

  it.each<[string, Antwoorden, boolean, string]>([
    ['R110 ik, turned round', { ...bouw.gesmeekt, tochMelden: 'ja' }, false, 'omgebogen'],
    ['R111 ik, went on', { ...bouw.gesmeekt, omgebogen: 'nee' }, true, 'aanhoudend'],
    ['R111 ik, a pattern', { ...bouw.gesmeekt, patroon: 'ja' }, true, 'patroon'],
    [
      'R113 jullie, went on',
      { ...bouw.gesmeekt, gedrag: ['kritiek-op-regels'], omgebogen: 'nee' },
      true,
      'aanhoudend',
    ],
    ['R115 jij, did not stop', bouw.uitgescholden, true, 'jij-niet-gestopt'],
    [
      'R117 fysiek, always',
      { ...bouw.uitgescholden, gedrag: ['slaan-duwen-spugen'], gestopt: 'meteen' },
      true,
      'fysiek',
    ],
    ['A09 discrimination', { ...bouw.gesmeekt, bijzonderheden: ['discriminatie'] }, true, 'discriminatie'],
    ['A12 self-harm', { ...bouw.gesmeekt, bijzonderheden: ['zelfbeschadiging'] }, true, 'zelfbeschadiging'],
  ])('%s', (_naam, antwoorden, melden, reden) => {
    expect(stuur(antwoorden).next.oordeel).toMatchObject({ melden, reden });
  });

  it('A05: what is not needed is sent in all the same, once the melder says so', () => {
    expect(geweigerd(indienen(concept(bouw.gesmeekt), melder, 'M-1', { now: NU, profiel }))).toBe(
      'niet-compleet',
    );
    expect(stuur(bouw.gesmeekt, { ...profiel, meldbeleid: 'altijd' }).next.oordeel?.reden).toBe(
      'beleid-altijd',
    );
  });

  it.each(Object.keys(bouw.uitgescholden) as (keyof Antwoorden)[])(
    'is not complete without %s',
    (sleutel) => {
      const antwoorden = Object.fromEntries(
        Object.entries(bouw.uitgescholden).filter(([k]) => k !== sleutel),
      );
      expect(isCompleet(antwoorden, profiel)).toBe(false);
      expect(geweigerd(indienen(concept(antwoorden), melder, 'M-1', { now: NU, profiel }))).toBe(
        'niet-compleet',
      );
    },
  );

  it('R104: not from an unsafe place', () => {
    const antwoorden: Antwoorden = { ...bouw.uitgescholden, veilig: 'nee' };
    expect(geweigerd(indienen(concept(antwoorden), melder, 'M-1', { now: NU, profiel }))).toBe(
      'niet-compleet',
    );
  });

  it('only by the melder, and once', () => {
    const context = { now: NU, profiel };
    expect(geweigerd(indienen(concept(), bouw.baas, 'M-1', context))).toBe('niet-bevoegd');
    expect(geweigerd(indienen(ingediend(), melder, 'M-2', context))).toBe('al-ingediend');
    expect(geweigerd(indienen(bouw.opgepakt(), melder, 'M-2', context))).toBe('al-ingediend');
  });
});

describe('D-11: how long it is kept', () => {
  it.each([
    [12, '2027-06-03T12:30:00Z', '2028-06-03T12:30:00Z'],
    [1, '2027-01-31T12:30:00Z', '2027-02-28T12:30:00Z'],
    [1, '2028-01-31T12:30:00Z', '2028-02-29T12:30:00Z'],
    [6, '2027-08-31T12:30:00Z', '2028-02-29T12:30:00Z'],
    [24, '2028-02-29T12:30:00Z', '2030-02-28T12:30:00Z'],
    [120, '2027-12-31T23:30:00Z', '2037-12-31T23:30:00Z'],
  ])('%i months after %s: %s, never longer', (bewaartermijnMaanden, van, tot) => {
    expect(bewarenTot(new Date(van), { ...profiel, bewaartermijnMaanden })).toEqual(new Date(tot));
  });
});
