import {
  bladVan,
  briefMaken,
  briefOphalen,
  brievenBekijken,
  brievenVoor,
  isNood,
} from '../../src/domain/brieven';
import { alsTekst } from '../../src/domain/brieven/blad';
import { brievenPerMaatregel, briefSoorten } from '../../src/domain/brieven/soorten';
import { gedragWoorden, plekWoorden } from '../../src/domain/brieven/woorden';
import { kanalen, type Antwoorden } from '../../src/domain/antwoorden';
import { LEEG_DOSSIER, type Dossier } from '../../src/domain/dossier';
import type { Melding } from '../../src/domain/melding';
import { gedragsvormIds } from '../../src/domain/protocol/gedrag';
import { maatregelIds } from '../../src/domain/protocol/maatregelen';
import * as bouw from './bouw';
import { besloten } from './brief';

const { NU, profiel, baas, door } = bouw;

const soorten = (melding: Melding) => brievenVoor(melding).map(({ soort }) => soort);
const met = (dossier: Partial<Dossier>): Partial<Melding> => ({ dossier: { ...LEEG_DOSSIER, ...dossier } });
const instemming = (stand: 'gevraagd' | 'akkoord' | 'niet-akkoord') =>
  met({
    instemming: {
      stand,
      gevraagdOp: NU,
      proportionaliteit: 'past',
      tot: '2027-09-01',
      essentieel: 'per telefoon',
      gehoord: 'ja',
    },
  });

describe('which letters (M9)', () => {
  test.each([
    ['waarschuwing', ['waarschuwing']],
    ['combigesprek', ['uitnodiging-combigesprek', 'bevestiging-gesprek']],
    ['incidentgesprek', ['uitnodiging-incidentgesprek', 'bevestiging-gesprek']],
    ['herstelgesprek', ['uitnodiging-herstelgesprek', 'bevestiging-gesprek']],
    ['aangifte', ['aangifte']],
    ['omgangsafspraken', ['omgangsafspraken']],
    ['contactafspraken', ['contactafspraken']],
    ['afspraken-dienstverlening', ['afspraken-dienstverlening']],
    [
      'beperkende-maatregelen',
      [
        'uitnodiging-incidentgesprek',
        'uitnodiging-herstelgesprek',
        'bevestiging-gesprek',
        'beperkende-maatregelen',
      ],
    ],
    ['overleg-politie-om', []],
  ] as const)('%s: %j (R139-R150, R164, R169, R170, R173, A17)', (maatregel, brieven) => {
    expect(soorten(besloten([maatregel]))).toEqual(brieven);
  });

  test('every measure has a row, every letter belongs to a measure', () => {
    expect([...brievenPerMaatregel.keys()]).toEqual([...maatregelIds]);
    expect(new Set([...brievenPerMaatregel.values()].flat())).toEqual(new Set(briefSoorten));
  });

  test('none before a decision, each once after it', () => {
    expect(brievenVoor(bouw.metRecidive())).toEqual([]);
    expect(soorten(besloten(['incidentgesprek', 'herstelgesprek']))).toEqual([
      'uitnodiging-incidentgesprek',
      'uitnodiging-herstelgesprek',
      'bevestiging-gesprek',
    ]);
  });

  test.each(['altijd', 'geadviseerd'] as const)(
    'aangifte %s gives the sheet also without the measure',
    (aangifte) => {
      const melding = besloten(['waarschuwing']);
      const besluit = { ...melding.maatregelbesluit, aangifte } as Melding['maatregelbesluit'] & object;
      expect(soorten({ ...melding, maatregelbesluit: besluit })).toEqual(['waarschuwing', 'aangifte']);
    },
  );

  test('beperkende maatregelen wait for the IRM, the talks do not (R153, A38)', () => {
    const slot = (over: Partial<Melding>) =>
      brievenVoor(besloten(['beperkende-maatregelen'], over)).map((k) => k.slot);
    const wacht = [undefined, undefined, undefined, 'wacht-op-irm'];
    for (const over of [{}, instemming('gevraagd'), instemming('niet-akkoord')])
      expect(slot(over)).toEqual(wacht);
    expect(slot(instemming('akkoord'))).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('who did not look in GIR looks first; the sheet for the police does not wait (A46)', () => {
    const keuzes = (dossier: Partial<Dossier>) =>
      brievenVoor(besloten(['waarschuwing', 'aangifte'], { recidive: 'niet-gekeken', ...met(dossier) }));
    const taak = (stand: 'gedaan' | 'later') => ({ id: 'gir-nakijken' as const, stand, op: NU, door: baas });
    const dicht = [{ soort: 'waarschuwing', slot: 'eerst-recidive' }, { soort: 'aangifte' }];
    expect(keuzes({})).toEqual(dicht);
    expect(keuzes({ taken: [taak('later')] })).toEqual(dicht);
    expect(keuzes({ taken: [taak('gedaan')] })).toEqual([{ soort: 'waarschuwing' }, { soort: 'aangifte' }]);
  });

  const nood: [string, Partial<Melding>][] = [
    ['the behaviour', { antwoorden: { ...bouw.uitgescholden, gedrag: ['zelf-iets-aandoen'] } }],
    ['a detail', { antwoorden: { ...bouw.uitgescholden, bijzonderheden: ['zelfbeschadiging'] } }],
    [
      'the view of the behandelaar',
      met({ classificaties: [{ gedrag: ['zelf-iets-aandoen'], reden: 'r', door: baas, op: NU }] }),
    ],
  ];
  test.each(nood)('self-harm by %s: never a letter, whatever was chosen (A12, T12)', (_naam, over) => {
    const melding = besloten(['waarschuwing', 'combigesprek', 'aangifte'], over);
    expect(isNood(melding)).toBe(true);
    expect(soorten(melding)).toEqual(['aangifte']);
    expect(bouw.geweigerd(briefMaken(melding, 'waarschuwing', door(baas)))).toBe('brief-past-niet');
  });
});

describe('making a letter', () => {
  const melding = besloten(['waarschuwing']);

  test('is the behandelaar alone, and stands in the audit trail (D-111)', () => {
    const { next } = bouw.gelukt(briefMaken(melding, 'waarschuwing', door(baas)));
    expect(next.handelingen.at(-1)).toEqual({ wat: 'brief-gemaakt', door: baas, op: NU });
    expect(bouw.gelukt(brievenBekijken(melding, door(baas))).next.handelingen.at(-1)?.wat).toBe('bekeken');
    for (const ander of [bouw.melder, bouw.irm, bouw.coordinator, bouw.vervanger, bouw.vreemde]) {
      expect(bouw.geweigerd(briefMaken(melding, 'waarschuwing', door(ander)))).toBe('niet-bevoegd');
      expect(bouw.geweigerd(brievenBekijken(melding, door(ander)))).toBe('niet-bevoegd');
    }
  });

  test('is refused with the reason that fits', () => {
    const geweigerd = (m: Melding, soort: Parameters<typeof briefMaken>[1] = 'waarschuwing') =>
      bouw.geweigerd(briefMaken(m, soort, door(baas)));
    expect(geweigerd(bouw.metRecidive())).toBe('eerst-besluiten');
    expect(geweigerd(melding, 'omgangsafspraken')).toBe('brief-past-niet');
    expect(geweigerd({ ...melding, recidive: 'niet-gekeken' })).toBe('eerst-recidive');
    expect(geweigerd(besloten(['beperkende-maatregelen']), 'beperkende-maatregelen')).toBe('wacht-op-irm');
    for (const status of ['afgerond', 'ingetrokken'] as const)
      expect(geweigerd({ ...melding, status })).toBe(status);
    expect(bouw.geweigerd(brievenBekijken({ ...melding, status: 'ingetrokken' }, door(baas)))).toBe(
      'ingetrokken',
    );
  });

  test('a link from before gives the letter of now, and none when something changed', () => {
    const haal = (m: Melding, actor = baas) => briefOphalen(m, 'waarschuwing', { actor, profiel });
    expect(haal(melding)).toEqual(bladVan('waarschuwing', { melding, profiel }));
    expect(haal(melding, bouw.vervanger)).toBeUndefined();
    expect(haal({ ...melding, status: 'ingetrokken' })).toBeUndefined();
    expect(haal(besloten(['omgangsafspraken']))).toBeUndefined();
    const { naam, route } = bouw.behandelaar;
    expect(haal({ ...melding, behandelaar: { id: bouw.vervanger, naam, route } })).toBeUndefined();
  });
});

describe('words', () => {
  test('every form and every kind of place has its own', () => {
    expect([...gedragWoorden.keys()].sort()).toEqual([...gedragsvormIds].sort());
    expect([...plekWoorden.keys(), 'anders'].sort()).toEqual([...kanalen].sort());
  });

  const tekst = (antwoorden: Antwoorden, over: Partial<Melding> = {}) =>
    alsTekst(
      bladVan('waarschuwing', { melding: besloten(['waarschuwing'], { antwoorden, ...over }), profiel }),
    );

  test('the letter has the day, the kind of place and the behaviour', () => {
    const brief = tekst({ ...bouw.uitgescholden, gedrag: ['belediging', 'vernedering', 'discriminatie'] });
    expect(brief).toContain('Op 3 juni 2027 was er contact tussen u en de gemeente, aan de balie.');
    expect(brief).toContain(
      'beledigende woorden, vernederende woorden of gebaren en discriminerende woorden.',
    );
  });

  test('the view of the behandelaar goes before that of the melder (C16)', () => {
    const anders = met({ classificaties: [{ gedrag: ['vernieling'], reden: 'r', door: baas, op: NU }] });
    expect(tekst(bouw.uitgescholden, anders)).toContain('heeft gemeld: kapotmaken van spullen.');
  });

  test('what is not known is a placeholder', () => {
    expect(tekst({})).toContain(
      'Op [datum gebeurtenis] was er contact tussen u en de gemeente, [soort plek].',
    );
    expect(tekst({})).toContain('heeft gemeld: [welk gedrag].');
    expect(tekst({ kanaal: 'anders' })).toContain('[soort plek]');
  });
});
