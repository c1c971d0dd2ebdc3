import { heeftLetsel } from '../../../src/domain/bevoegdheid';
import { aangifteVoor, voorstelVoor } from '../../../src/domain/classificeren';
import { feitenUit, meldbesluit } from '../../../src/domain/meldbesluit';
import { kanalen, type Antwoorden } from '../../../src/domain/antwoorden';
import { findVorm, gedragsvormIds, type GirVorm } from '../../../src/domain/protocol/gedrag';
import { akkoordIrm, voorstel } from '../../../src/domain/protocol/maatregelen';
import type { Melding } from '../../../src/domain/melding';
import { toegewezen, uitgescholden } from '../bouw';

/** Every question that can come up is answered. */
const COMPLEET: Antwoorden = {
  ...uitgescholden,
  ...{ huisbezoek: 'afspraak', inschatting: 'ja', tochMelden: 'ja', schade: 'geen' },
  ...{ overleden: 'nee', ziekenhuis: 'nee', blijvendLetsel: 'nee' },
};
const met = (over: Antwoorden, recidive: Melding['recidive'] = 'eerste'): Melding => ({
  ...toegewezen({ ...COMPLEET, ...over }),
  recidive,
});
const feiten = { discriminatie: false, recidive: false, zelfbeschadiging: false };

describe('what holds for every melding', () => {
  it('R004: the same facts give the same proposal and verdict, in whatever order they were told', () => {
    for (const een of gedragsvormIds)
      for (const ander of gedragsvormIds) {
        const [a, b] = [[een, ander] as const, [ander, een] as const];
        expect(voorstel({ ...feiten, vormen: a })).toEqual(voorstel({ ...feiten, vormen: b }));
        const besluit = (gedrag: readonly (typeof een)[]) =>
          meldbesluit(feitenUit({ ...uitgescholden, gedrag: [...gedrag] }), 'utrecht');
        expect(besluit(a)).toEqual(besluit(b));
      }
  });

  it('R006, R133, A14: behaviour that is reported is never without a reaction: a row, or the coordinator', () => {
    for (const vorm of gedragsvormIds) {
      const { soort, maatregelen, overlegCoordinator } = voorstel({ ...feiten, vormen: [vorm] });
      expect({ vorm, reactie: maatregelen.length > 0 || overlegCoordinator }).toEqual({
        vorm,
        reactie: true,
      });
      expect(soort).not.toBe('geen-voorstel-onder-drempel');
    }
  });

  it('R163, R174: from jij-gedrag on, and with recidive, there is a talk', () => {
    const gesprek = ['combigesprek', 'incidentgesprek'];
    for (const vorm of gedragsvormIds)
      for (const recidive of [false, true]) {
        const { rijen, maatregelen, afgeleid } = voorstel({ ...feiten, vormen: [vorm], recidive });
        const licht = rijen.every((rij) => rij === 'IK' || rij === 'JULLIE');
        if (rijen.length === 0 || findVorm(vorm).zelfbeschadiging) continue;
        const heeft = [...maatregelen, ...afgeleid].some((m) => gesprek.includes(m));
        expect({ vorm, recidive, heeft }).toEqual({ vorm, recidive, heeft: recidive || !licht });
      }
  });

  it.each(kanalen)('R299: the way of contact makes no difference to the reaction: %s', (kanaal) => {
    expect(voorstelVoor(met({ kanaal }))).toEqual(voorstelVoor(met({ kanaal: 'balie' })));
  });

  it('R275, R276, A33, F-C7: behaviour decides the reaction; how it felt or ended for the employee does not', () => {
    const basis = voorstelVoor(met({}));
    for (const over of [
      { veiligGevoeld: 'ja' },
      { veiligGevoeld: 'nee' },
      { bijzonderheden: ['letsel'], ziekenhuis: 'ja' },
      { bijzonderheden: ['schade'], schade: 'eigen' },
    ] as Antwoorden[]) {
      expect(voorstelVoor(met(over))).toEqual(basis);
      expect(met(over).nazorg.map((g) => g.soort)).toEqual(['24uur', '5dagen', '6weken']);
    }
  });

  it('F-C5, R279: every line of the list of GIR has behaviour that leads to it', () => {
    const lijst: GirVorm['vorm'][] = [
      ...(['belediging', 'vernedering', 'smaad', 'treiteren', 'discriminatie'] as const),
      ...(['intimidatie-stalken', 'dwang', 'lokaalvredebreuk', 'seksuele-intimidatie', 'poging'] as const),
      ...(['mishandeling', 'aanranding', 'slaan-gooien', 'wapengebruik', 'vernieling'] as const),
    ];
    expect(new Set(gedragsvormIds.flatMap((id) => findVorm(id).gir?.vorm ?? []))).toEqual(new Set(lijst));
  });

  it.each<[string, Antwoorden, Melding['recidive'], [boolean, boolean, string, boolean, boolean]]>([
    [
      'jij that stopped',
      { gestopt: 'meteen', beeindigd: 'nee', veiligGevoeld: 'ja' },
      'eerste',
      [true, false, 'nee', false, false],
    ],
    ['jij that went on', {}, 'eerste', [true, true, 'nee', false, false]],
    ['jij again', {}, 'recidive', [true, true, 'altijd', false, false]],
    ['ordeverstoring', { gedrag: ['ordeverstoring'] }, 'eerste', [false, false, 'nee', false, false]],
    [
      'hit, in hospital, again',
      { gedrag: ['slaan-duwen-spugen'], ziekenhuis: 'ja' },
      'recidive',
      [true, true, 'altijd', true, true],
    ],
  ])(
    'F-C3: %s: boundary, report, aangifte, inspectorate, IRM are five answers',
    (_naam, over, recidive, verwacht) => {
      const melding = met(over, recidive);
      const { grensOverschreden, melden } = meldbesluit(feitenUit(melding.antwoorden), 'utrecht');
      const irm = (voorstelVoor(melding)?.maatregelen ?? []).some((m) => akkoordIrm.includes(m));
      expect([grensOverschreden, melden, aangifteVoor(melding), heeftLetsel(melding), irm]).toEqual(verwacht);
    },
  );
});
