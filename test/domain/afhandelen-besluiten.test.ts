import {
  aangifteVoor,
  besluiten,
  recidiveInvullen,
  voorstelVoor,
  type Keuze,
} from '../../src/domain/besluiten';
import { MAX_REDEN } from '../../src/domain/dossier';
import { type Antwoorden } from '../../src/domain/antwoorden';
import { meldingSchema, type Melding } from '../../src/domain/melding';
import * as bouw from './bouw';
import {
  baas,
  behandelaar,
  coordinator,
  door,
  geweigerd,
  gelukt,
  melder,
  metRecidive,
  NU,
  opgepakt,
} from './bouw';

const akkoord: Keuze = { keuze: 'akkoord' };
const anders: Keuze = {
  keuze: 'aangepast',
  maatregelen: ['aangifte', 'waarschuwing'],
  reden: ' Al gesproken. ',
};
const later = new Date('2027-06-04T08:00:00Z');

describe('recidive (A46, D-92)', () => {
  it.each(['eerste', 'recidive', 'niet-gekeken'] as const)(
    'keeps what the behandelaar found in GIR: %s',
    (recidive) => {
      const { next, berichten } = gelukt(recidiveInvullen(opgepakt(), recidive, door(baas)));
      expect(next.recidive).toBe(recidive);
      expect(next.handelingen.at(-1)).toEqual({ wat: 'recidive-ingevuld', door: baas, op: NU });
      // R144, A19: only now aangifte is compulsory, so the coordinators hear it.
      const coordinatoren = [coordinator, bouw.coordinator2];
      expect(berichten).toEqual(
        recidive === 'recidive' ? coordinatoren.map((aan) => ({ soort: 'coordinator-info', aan })) : [],
      );
    },
  );

  it('can be changed until the decision; the same again changes nothing', () => {
    const melding = metRecidive(undefined, 'niet-gekeken');
    expect(gelukt(recidiveInvullen(melding, 'niet-gekeken', door(baas, later))).next).toBe(melding);
    expect(gelukt(recidiveInvullen(melding, 'recidive', door(baas))).next.recidive).toBe('recidive');
  });

  it('the decision stands on it: not changed afterwards', () => {
    expect(geweigerd(recidiveInvullen(bouw.besloten(), 'recidive', door(baas)))).toBe('al-besloten');
    expect(gelukt(recidiveInvullen(bouw.besloten(), 'eerste', door(baas))).next).toEqual(bouw.besloten());
  });

  it('only by the behandelaar, after taking it up', () => {
    expect(geweigerd(recidiveInvullen(opgepakt(), 'eerste', door(coordinator)))).toBe('niet-bevoegd');
    expect(geweigerd(recidiveInvullen(opgepakt(), 'eerste', door(melder)))).toBe('niet-bevoegd');
    expect(geweigerd(recidiveInvullen(bouw.toegewezen(), 'eerste', door(baas)))).toBe('eerst-oppakken');
    const concept = bouw.concept(undefined, { behandelaar });
    expect(geweigerd(recidiveInvullen(concept, 'eerste', door(baas)))).toBe('niet-ingediend');
  });
});

describe('the proposal', () => {
  it('waits for the look-up in GIR', () => {
    expect(voorstelVoor(opgepakt())).toBeUndefined();
  });

  it.each<[string, Antwoorden, NonNullable<Melding['recidive']>, string, string[]]>([
    ['R143 jij, first time', bouw.uitgescholden, 'eerste', 'voorstel', ['waarschuwing', 'combigesprek']],
    [
      'A46 not looked counts as first time',
      bouw.uitgescholden,
      'niet-gekeken',
      'voorstel',
      ['waarschuwing', 'combigesprek'],
    ],
    ['R144 jij, recidive', bouw.uitgescholden, 'recidive', 'voorstel', ['combigesprek', 'aangifte']],
    [
      'R143 discrimination',
      { ...bouw.uitgescholden, bijzonderheden: ['discriminatie'] },
      'eerste',
      'voorstel',
      ['waarschuwing', 'combigesprek', 'aangifte'],
    ],
    [
      'A12 self-harm',
      { ...bouw.uitgescholden, bijzonderheden: ['zelfbeschadiging'] },
      'eerste',
      'geen-voorstel-zelfbeschadiging',
      [],
    ],
    [
      'A31 below the threshold',
      { ...bouw.gesmeekt, tochMelden: 'ja' },
      'eerste',
      'geen-voorstel-onder-drempel',
      [],
    ],
    [
      'A14 no row',
      { ...bouw.uitgescholden, gedrag: ['seksuele-intimidatie'] },
      'eerste',
      'handmatig-coordinator',
      [],
    ],
  ])('%s', (_naam, antwoorden, recidive, soort, maatregelen) => {
    expect(voorstelVoor(metRecidive(antwoorden, recidive))).toMatchObject({ soort, maatregelen });
  });

  it.each<[string, Antwoorden, NonNullable<Melding['recidive']>, string]>([
    ['jij, first time', bouw.uitgescholden, 'eerste', 'nee'],
    ['R144 jij, recidive', bouw.uitgescholden, 'recidive', 'altijd'],
    ['R151 discrimination', { ...bouw.uitgescholden, bijzonderheden: ['discriminatie'] }, 'eerste', 'altijd'],
    ['R151 physical', { ...bouw.uitgescholden, gedrag: ['vernieling'] }, 'eerste', 'altijd'],
    ['D-38 smaad', { ...bouw.uitgescholden, gedrag: ['smaad'] }, 'eerste', 'geadviseerd'],
  ])('aangifte: %s: %s', (_naam, antwoorden, recidive, uitkomst) => {
    expect(aangifteVoor(metRecidive(antwoorden, recidive))).toBe(uitkomst);
  });
});

describe('besluiten (A04, R012)', () => {
  it('R137: the proposal as it is', () => {
    const { next, berichten } = gelukt(besluiten(metRecidive(), akkoord, door(baas, later)));
    expect(next.maatregelbesluit).toEqual({
      keuze: 'akkoord',
      rij: ['JIJ'],
      maatregelen: ['waarschuwing', 'combigesprek'],
      aangifte: 'nee',
      door: baas,
      op: later,
    });
    expect(next.handelingen.at(-1)).toEqual({ wat: 'maatregel-akkoord', door: baas, op: later });
    expect(berichten).toEqual([{ soort: 'afhandelen', aan: baas }]);
    expect(meldingSchema.parse(next)).toEqual(next);
  });

  it('other measures, each once, with a reason', () => {
    const dubbel: Keuze = { ...anders, maatregelen: ['aangifte', 'waarschuwing', 'aangifte'] };
    const { next } = gelukt(besluiten(metRecidive(), dubbel, door(baas, later)));
    expect(next.maatregelbesluit).toMatchObject({
      keuze: 'aangepast',
      maatregelen: ['waarschuwing', 'aangifte'],
      reden: 'Al gesproken.',
    });
    expect(next.handelingen.at(-1)?.wat).toBe('maatregel-aangepast');
    expect(meldingSchema.parse(next)).toEqual(next);
  });

  const met = (over: object): Keuze => ({ ...anders, ...over });
  it.each<[string, Keuze, { veld: string; code: string }[]]>([
    ['no reason', met({ reden: ' \n' }), [{ veld: 'reden', code: 'verplicht' }]],
    [
      'a reason that does not fit',
      met({ reden: 'x'.repeat(MAX_REDEN + 1) }),
      [{ veld: 'reden', code: 'te-lang' }],
    ],
    ['R133 no measure', met({ maatregelen: [] }), [{ veld: 'maatregelen', code: 'verplicht' }]],
    [
      'nothing at all',
      met({ maatregelen: [], reden: '' }),
      [
        { veld: 'maatregelen', code: 'verplicht' },
        { veld: 'reden', code: 'verplicht' },
      ],
    ],
  ])('faults: %s', (_naam, keuze, fouten) => {
    expect(geweigerd(besluiten(metRecidive(), keuze, door(baas)))).toEqual(fouten);
  });

  it('takes the longest reason that fits', () => {
    const { next } = gelukt(besluiten(metRecidive(), met({ reden: 'x'.repeat(MAX_REDEN) }), door(baas)));
    expect(meldingSchema.safeParse(next).success).toBe(true);
  });

  const zelf: Antwoorden = { ...bouw.uitgescholden, bijzonderheden: ['zelfbeschadiging'] };
  const drempel: Antwoorden = { ...bouw.gesmeekt, tochMelden: 'ja' };
  const geenRij: Antwoorden = { ...bouw.uitgescholden, gedrag: ['seksuele-intimidatie'] };
  it.each([
    ['A12', zelf],
    ['A31', drempel],
    ['A14', geenRij],
  ])('%s: where nothing is proposed there is nothing to agree with', (_naam, antwoorden) => {
    expect(geweigerd(besluiten(metRecidive(antwoorden), akkoord, door(baas)))).toBe('reden-verplicht');
    expect(gelukt(besluiten(metRecidive(antwoorden), anders, door(baas))).next.maatregelbesluit?.keuze).toBe(
      'aangepast',
    );
  });

  const VERPLICHT = [{ veld: 'maatregelen', code: 'verplicht' }];
  it.each([
    ['A12', zelf],
    ['A31', drempel],
  ])(
    '%s: no measure is a decision when it was chosen in so many words, with its reason',
    (_naam, antwoorden) => {
      const melding = metRecidive(antwoorden);
      expect(geweigerd(besluiten(melding, met({ maatregelen: [] }), door(baas)))).toEqual(VERPLICHT);
      const geen = met({ maatregelen: [], geen: true });
      expect(gelukt(besluiten(melding, geen, door(baas))).next.maatregelbesluit?.maatregelen).toEqual([]);
      expect(geweigerd(besluiten(melding, met({ geen: true }), door(baas)))).toEqual([
        { veld: 'maatregelen', code: 'onduidelijk' },
      ]);
    },
  );

  it.each([
    ['A14', geenRij],
    ['R133', bouw.uitgescholden],
  ])('%s: elsewhere there is always a reaction, so no measure cannot be chosen', (_naam, antwoorden) => {
    const geen = met({ maatregelen: [], geen: true });
    expect(geweigerd(besluiten(metRecidive(antwoorden), geen, door(baas)))).toEqual(VERPLICHT);
  });

  it('once; in order; by the behandelaar', () => {
    expect(geweigerd(besluiten(bouw.besloten(), akkoord, door(baas)))).toBe('al-besloten');
    expect(geweigerd(besluiten(bouw.besloten(), anders, door(baas)))).toBe('al-besloten');
    expect(geweigerd(besluiten(opgepakt(), akkoord, door(baas)))).toBe('eerst-recidive');
    expect(geweigerd(besluiten(bouw.toegewezen(), akkoord, door(baas)))).toBe('eerst-oppakken');
    expect(geweigerd(besluiten(bouw.concept(undefined, { behandelaar }), akkoord, door(baas)))).toBe(
      'niet-ingediend',
    );
    for (const actor of [coordinator, melder, bouw.irm])
      expect(geweigerd(besluiten(metRecidive(), akkoord, door(actor)))).toBe('niet-bevoegd');
  });
});
