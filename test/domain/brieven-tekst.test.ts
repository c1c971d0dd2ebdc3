import { bladVan } from '../../src/domain/brieven';
import { CITAAT_TEKENS } from '../../src/domain/brieven/aangifte';
import { alsTekst } from '../../src/domain/brieven/blad';
import { briefSoorten, type BriefSoort } from '../../src/domain/brieven/soorten';
import type { Antwoorden } from '../../src/domain/antwoorden';
import { LEEG_DOSSIER, type Dossier } from '../../src/domain/dossier';
import type { Melding } from '../../src/domain/melding';
import type { Profiel } from '../../src/domain/protocol/profiel';
import * as bouw from './bouw';
import { besloten } from './brief';

const KANARIE = 'kanarie-7f3a';
const brieven = briefSoorten.filter((soort) => soort !== 'aangifte');

/** Full of what must not be in a letter: names, own words, a place, a reason. */
function melding(antwoorden: Partial<Antwoorden> = {}, over: Partial<Melding> = {}): Melding {
  return {
    ...besloten(['waarschuwing', 'beperkende-maatregelen', 'aangifte']),
    melderNaam: `Melder ${KANARIE}`,
    slachtofferNaam: `Collega ${KANARIE}`,
    antwoorden: { ...bouw.uitgescholden, feiten: `Hij riep ${KANARIE}.`, ...antwoorden },
    ...over,
  };
}
const dossier = (over: Partial<Dossier>): Partial<Melding> => ({ dossier: { ...LEEG_DOSSIER, ...over } });
const instemming = (gehoord: 'ja' | 'aangeboden' | 'niet-aanspreekbaar') =>
  dossier({
    instemming: {
      stand: 'akkoord',
      gevraagdOp: bouw.NU,
      proportionaliteit: `Omdat ${KANARIE}`,
      tot: '2027-09-01',
      essentieel: `Via ${KANARIE}`,
      gehoord,
    },
  });
const tekst = (soort: BriefSoort, m: Melding = melding(), profiel: Partial<Profiel> = {}) =>
  alsTekst(bladVan(soort, { melding: m, profiel: { ...bouw.profiel, ...profiel } }));

describe.each(brieven)('%s', (soort) => {
  const brief = tekst(soort, melding({}, instemming('ja')));

  test('holds nothing of the melding but the day, the kind of place and of behaviour (D-10)', () => {
    expect(brief).not.toContain(KANARIE);
    expect(brief).not.toMatch(/M-2027|stadhuis|Stadhuis|recidive|GIR/);
    for (const { naam } of Object.values(bouw.profiel.rollen).flat()) expect(brief).not.toContain(naam);
  });

  test('names people and numbers by placeholders, and leaves no mark of a template', () => {
    for (const plek of [
      '[naam inwoner]',
      '[zaaknummer]',
      '[naam afzender]',
      '[telefoonnummer]',
      '[datum brief]',
    ])
      expect(brief).toContain(plek);
    expect(brief).not.toMatch(/\$\{|\{\{|undefined|NaN|\[object|\[[^\]]*\[|TODO/);
    expect(brief.split('[').length).toBe(brief.split(']').length);
  });

  test('says what is kept and which rights somebody has (D-09, D-10)', () => {
    expect(brief).toContain('De gemeente Teststad legt vast wat er is gebeurd');
    for (const recht of ['kopie', 'verbeteren', 'wissen', 'bezwaar maken', 'Autoriteit Persoonsgegevens'])
      expect(brief).toContain(recht);
    expect(brief).not.toMatch(/toestemming/i);
  });

  test('judges nobody and threatens with nothing (D-17, A57)', () => {
    expect(brief).not.toMatch(/dader|verdachte|strafbaar|boete|Participatiewet|korting|stopzetten/i);
    expect(brief).toMatch(/\bu\b/);
    expect(brief).not.toMatch(/\bje\b|\bjij\b|\bjouw\b/);
  });

  test('hears the other side (D-33)', () => {
    expect(brief).toMatch(/uw kant|Wat u vertelde|U vertelt dat/i);
  });

  test('is plain Dutch: sentences of 25 words at most (D-113)', () => {
    const lang = brief
      .replaceAll(/\[[^\]]*\]/g, 'x')
      .split(/[.?!:;]\s|\n/)
      .filter((zin) => zin.split(/\s+/).length > 25);
    expect(lang).toEqual([]);
  });
});

test.each([
  ...(['waarschuwing', 'bevestiging-gesprek', 'omgangsafspraken', 'contactafspraken'] as const),
  ...(['afspraken-dienstverlening', 'beperkende-maatregelen'] as const),
])('%s: the remedy is the text of Juridische Zaken, or a placeholder (D-34)', (soort) => {
  expect(tekst(soort)).toContain('[Tekst over klacht of bezwaar: vraag Juridische Zaken.]');
  const eigen = tekst(soort, melding(), { rechtsmiddel: ' U kunt bezwaar maken bij B en W. ' });
  expect(eigen).toContain('\nU kunt bezwaar maken bij B en W.\n');
  expect(eigen).not.toContain('Juridische Zaken');
});

test.each([
  'bevestiging-gesprek',
  'omgangsafspraken',
  'contactafspraken',
  'afspraken-dienstverlening',
] as const)('%s: how long, until when, and how services go on (R168-R170, D-33)', (soort) => {
  const brief = tekst(soort);
  for (const deel of ['[duur]', '[begindatum]', '[einddatum]', 'blijft bereikbaar', 'nodigen wij u uit'])
    expect(brief).toContain(deel);
});

describe('beperkende maatregel (R153, D-33)', () => {
  test('ends on the day the IRM agreed to', () => {
    const brief = tekst('beperkende-maatregelen', melding({}, instemming('ja')));
    expect(brief).toContain('Dit geldt van [begindatum] tot en met 1 september 2027.');
    expect(brief).toContain('waarom deze maatregel en deze duur passen');
    expect(brief).toContain('blijft bereikbaar');
    expect(tekst('beperkende-maatregelen')).toContain('tot en met [einddatum].');
  });

  test.each([
    ['ja', 'U hebt op [datum gesprek] uw kant van het verhaal verteld.'],
    ['aangeboden', 'Wij hebben u op [datum uitnodiging] gevraagd om uw kant te vertellen.'],
    ['niet-aanspreekbaar', 'Vertel ons daarom alsnog uw kant.'],
  ] as const)('heard: %s', (gehoord, zin) => {
    expect(tekst('beperkende-maatregelen', melding({}, instemming(gehoord)))).toContain(zin);
  });
});

describe('aangifteblad (G5)', () => {
  const blad = (
    antwoorden: Partial<Antwoorden> = {},
    over: Partial<Melding> = {},
    profiel: Partial<Profiel> = {},
  ) => tekst('aangifte', melding(antwoorden, over), profiel);

  test('asks for VPT and ELA, and tells when, where and what (R157, D-35)', () => {
    const tekst = blad();
    expect(tekst).toContain('VPT-aangifte');
    expect(tekst).toContain('Eenduidige Landelijke Afspraken (ELA)');
    expect(tekst).toContain('Wanneer: 3 juni 2027, 12.15 uur. Waar: Stadhuis, aan de balie.');
    expect(tekst).toContain('beledigende woorden.');
    expect(tekst).not.toContain('discriminatie');
    expect(blad({ incidentOp: undefined }, {})).toContain('[datum gebeurtenis], [tijd gebeurtenis]');
    expect(blad({ locatie: 'elders' })).toContain('Waar: [adres of plek], aan de balie.');
    expect(blad({ bijzonderheden: ['discriminatie'] })).toContain('Zeg dat het om discriminatie gaat');
  });

  test('gives the address of the municipality, and says what that does not hide (R156, A22, D-36, D-37)', () => {
    expect(blad()).toContain('[adres van de gemeente: vraag Juridische Zaken]');
    expect(blad({}, {}, { vestigingsadres: 'Plein 1, Teststad' })).toContain(
      '(domicilie kiezen): Plein 1, Teststad.',
    );
    expect(blad()).toContain('Je naam blijft zichtbaar.');
    expect(blad()).toContain('telefoon, e-mail, geboorteplaats en BSN buiten de stukken');
  });

  test('names who files: by the choice of the municipality, or who was written down (R155, D-35, A21)', () => {
    const zelf = 'De medewerker doet zelf aangifte';
    const gemeente = 'De gemeente doet aangifte';
    expect(blad()).toContain(gemeente);
    expect(blad()).toContain('De medewerker is dan getuige');
    expect(blad({}, {}, { aangifteDoor: ['slachtoffer'] })).toContain(zelf);
    expect(blad({}, dossier({ aangifte: { door: 'slachtoffer', standen: [] } }))).toContain(zelf);
  });

  test('has the literal words, also what was added later', () => {
    expect(blad()).toContain(`Hij riep ${KANARIE}.`);
    const later = { aanvullingen: [{ op: bouw.NU, tekst: ' En hij sloeg op de balie. ' }] };
    expect(blad({}, later)).toContain(`Hij riep ${KANARIE}.\nEn hij sloeg op de balie.`);
    expect(blad({ feiten: '' })).toContain('[wat er is gezegd en gedaan, zo letterlijk mogelijk]');
    expect(blad({ feiten: undefined })).toContain('[wat er is gezegd en gedaan');
  });

  test('a long text stands whole on a page of its own', () => {
    const bladen = (feiten: string) => {
      const m = melding({ feiten });
      return bladVan('aangifte', { melding: m, profiel: bouw.profiel });
    };
    const kort = 'x'.repeat(CITAAT_TEKENS);
    expect(bladen(kort).bijlage).toEqual([]);
    for (const lang of [`${kort}x`, 'a\nb\nc\nd\ne\nf\ng']) {
      const { alineas, bijlage } = bladen(lang);
      expect(bijlage.at(-1)).toEqual({ soort: 'citaat', tekst: lang });
      expect(alineas.map((a) => a.tekst).join()).not.toContain(lang);
      expect(alineas.map((a) => a.tekst).join()).toContain('staat op de bijlage');
    }
  });

  test('names injury by yes or no, never what it is', () => {
    expect(blad()).toContain('Letsel: niet gemeld. Zet hier geen medische gegevens.');
    expect(blad({ bijzonderheden: undefined })).toContain('Letsel: niet gemeld.');
    expect(blad({ bijzonderheden: ['letsel'] })).toContain('Letsel: ja of misschien');
    expect(blad({ ziekenhuis: 'onbekend' })).toContain('Letsel: ja of misschien');
  });

  test.each([
    [undefined, '[zoek uit of er schade is]'],
    ['geen', 'Schade: niet gemeld'],
    ['gemeente', 'van de gemeente: [wat en bedrag]'],
    ['eigen', 'van de medewerker: [wat en bedrag]'],
    ['beide', 'van de gemeente en van de medewerker: [wat en bedrag]'],
    ['onbekend', '[zoek uit of er schade is]'],
  ] as const)('damage %s, and the wish to join the case (R161)', (schade, zin) => {
    expect(blad({ schade })).toContain(zin);
    expect(blad({ schade })).toContain('(voegen)');
  });

  test('helps at the desk, and says who signs (D-38)', () => {
    for (const hulp of [
      'VPT ken ik niet',
      'een melding van',
      'hoort bij het werk',
      'binnen drie maanden',
      'tekent',
    ])
      expect(blad()).toContain(hulp);
  });

  test('holds no name of a person', () => {
    expect(blad({ feiten: '' })).not.toContain(KANARIE);
    expect(blad()).toContain('[naam medewerker]');
  });
});
