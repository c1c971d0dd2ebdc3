import { toetsNorm, type NormRegel } from '../../../src/domain/raadplegen/norm';
import type { Artikel } from '../../../src/domain/raadplegen';
import { artikel as metId } from '../artikelbouw';

const bron = { doc: 'utrecht-protocol' as const, sectie: '6.1' };

const artikel = (over: Partial<Artikel> = {}): Artikel =>
  metId('proef', { kort: 'Zo zit het hier.', bronnen: [bron], ...over });
/** Field and rule of everything that is refused. */
function mis(eigen: Partial<Artikel>, basis?: Partial<Artikel>): string[] {
  return toetsNorm(artikel(eigen), basis && artikel(basis)).map(({ veld, regel }) => `${veld} ${regel}`);
}
const is = (regel: NormRegel, veld = 'kort') => [`${veld} ${regel}`];

describe('what an own article may not take away (R013)', () => {
  test('the same text, more sources and more buttons are fine', () => {
    expect(mis({}, {})).toEqual([]);
    const extra = { doc: 'werkwijzer' as const, sectie: '4' };
    expect(mis({ bronnen: [extra, bron], acties: ['melden', 'hulp-nu'] }, {})).toEqual([]);
  });

  test('a source', () => {
    const ander = { doc: 'utrecht-protocol' as const, sectie: '7' };
    expect(mis({ bronnen: [ander] }, {})).toEqual(is('bron-weg', 'bronnen'));
    expect(toetsNorm(artikel({ bronnen: [ander] }), artikel())[0]?.uitleg).toBe(
      'de bron utrecht-protocol 6.1 ontbreekt. Bronnen mogen erbij, niet weg',
    );
  });

  test('the way to a melding and to help; sentences to say aloud may go', () => {
    expect(mis({ acties: ['zinnen'] }, { acties: ['melden', 'hulp-nu'] })).toEqual([
      'acties actie-weg',
      'acties actie-weg',
    ]);
    expect(mis({}, { acties: ['zinnen'] })).toEqual([]);
  });

  test('all steps at once; fewer is fine', () => {
    expect(mis({}, { stappen: ['Stop.', 'Ga weg.'] })).toEqual(is('stappen-weg', 'stappen'));
    expect(mis({ stappen: ['Stop en ga weg.'] }, { stappen: ['Stop.', 'Ga weg.'] })).toEqual([]);
  });

  test('112 and 113, where they were read first (D-117)', () => {
    const gecontroleerd = '2026-11-22';
    const basis = { kort: 'Bel 112.', stappen: ['Of bel 113.'], gecontroleerd };
    expect(mis({ ...basis, kort: 'Bel.' }, basis)).toEqual(is('noodnummer-weg'));
    expect(mis({ ...basis, stappen: ['Bel dan.'] }, basis)).toEqual(is('noodnummer-weg', 'stappen'));
    expect(mis({ ...basis, kort: 'Bel 112 of 113.', stappen: ['Bel.'] }, basis)).toEqual([]);
    expect(mis({ ...basis, kort: 'Bel 1125.', stappen: ['Bel 112 of 113.'] }, basis)).toEqual(
      is('noodnummer-weg'),
    );
  });

  test('what is always done', () => {
    const basis = { kort: 'Dit meld je altijd.', stappen: ['We doen altijd aangifte.'] };
    expect(mis({ ...basis, kort: 'Dit meld je.' }, basis)).toEqual(is('altijd-weg'));
    expect(mis({ ...basis, stappen: ['We doen soms aangifte.'] }, basis)).toEqual(
      is('altijd-weg', 'stappen'),
    );
    expect(
      mis({ kort: 'We melden altijd en doen altijd aangifte.', stappen: ['Zo is het.'] }, basis),
    ).toEqual([]);
    const engels = { kort: 'Always report it. We always file a police report.' };
    expect(mis({ kort: 'Report it.' }, engels)).toEqual([...is('altijd-weg'), ...is('altijd-weg')]);
  });
});

describe('melden that is always done is never optional (R116, R117)', () => {
  test.each([
    'Een kleine duw hoef je niet te melden.',
    'Dreigen hoeft niet gemeld te worden.',
    'Is er geweld gebruikt? Dan is melden niet nodig.',
    'Melden is bij discriminatie niet verplicht.',
    'Bij dreigen is het niet nodig om te melden.',
    'Discriminatie meld je niet.',
    'Geweld: geen melding.',
    'Discriminatie: alleen melden als het aanhoudt.',
    'Je mag bij fysiek geweld zelf bepalen of je het meldt.',
    'Discriminatie is vervelend. Melden hoeft niet.',
    'You do not have to report threats.',
    'A push: no need to report it.',
    'Reporting discrimination is optional.',
    'Report violence only if you are hurt.',
    'Do not report threats.',
  ])('%s', (kort) => {
    expect(mis({ kort })).toEqual(is('niet-melden'));
    expect(mis({ stappen: [kort] })).toEqual(is('niet-melden', 'stappen'));
  });

  test.each([
    'Geweld meld je altijd.',
    'Is het ombuigen gelukt? Dan hoef je ik-gedrag niet te melden.',
    'Geweld meld je. Jullie-gedrag dat stopt hoef je niet te melden.',
    'Een klacht hoef je niet te melden.',
    'Discriminatie is nooit jouw schuld. Het mag niet.',
  ])('%s is fine', (kort) => {
    expect(mis({ kort })).toEqual([]);
  });

  test('what had to be reported in our version has to be in theirs; what had not may stay so', () => {
    const zacht = { kort: 'Stopt hij meteen? Dan hoef je het niet te melden.' };
    expect(mis(zacht, { kort: 'Meld het dan.' })).toEqual(is('niet-melden'));
    expect(mis(zacht, { kort: 'Stopt hij? Melden hoeft niet.' })).toEqual([]);
    expect(mis({ kort: 'Een duw hoef je niet te melden.' }, zacht)).toEqual(is('niet-melden'));
  });
});

describe('24 hours, 5 days and 6 weeks are never longer (R122, R124)', () => {
  const basis = { kort: 'Het eerste nazorggesprek is binnen 24 uur. Daarna na 5 dagen en na 6 weken.' };

  test.each([
    ['Het eerste nazorggesprek is binnen 48 uur. Daarna na 5 dagen en na 6 weken.', 'termijn-langer'],
    ['Het eerste nazorggesprek is binnen 24 uur. Daarna na 10 dagen en na 6 weken.', 'termijn-langer'],
    ['Het eerste nazorggesprek is binnen 24 uur. Daarna na vijf dagen en na acht weken.', 'termijn-langer'],
  ])('%s', (kort) => {
    expect(mis({ kort }, basis)).toEqual([...is('termijn-langer'), ...is('termijn-weg')]);
  });

  test('left out', () => {
    expect(mis({ kort: 'Er zijn drie gesprekken.' }, basis)).toEqual([
      ...is('termijn-weg'),
      ...is('termijn-weg'),
      ...is('termijn-weg'),
    ]);
    expect(toetsNorm(artikel(), artikel(basis)).map(({ uitleg }) => uitleg)).toEqual([
      'de termijn van 24 uur ontbreekt',
      'de termijn van 5 dagen ontbreekt',
      'de termijn van 6 weken ontbreekt',
    ]);
  });

  test('shorter, in words, in English, or with a talk more is fine', () => {
    expect(
      mis({ kort: 'Eerste gesprek binnen 12 uur. Dan na vier werkdagen en na zes weken.' }, basis),
    ).toEqual([]);
    const ook = `${basis.kort} Wil je na 3 maanden nog een gesprek? Dat kan.`;
    expect(mis({ kort: ook }, basis)).toEqual([]);
    expect(
      mis({ kort: 'The first talk is within 24 hours, then after five days and six weeks.' }, basis),
    ).toEqual([]);
    expect(mis({ kort: 'De training is eens per 24 maanden.' })).toEqual([]);
  });

  test.each([
    'Het eerste gesprek is binnen drie dagen.',
    'Het eerste gesprek is binnen een week.',
    'Het nazorggesprek is uiterlijk na 3 maanden.',
    'The second talk is after 9 days.',
    'Nodig de inwoner binnen 72 uur uit voor een gesprek.',
    'Een gesprek na 2 maanden is genoeg.',
  ])('nor in an article of their own: %s', (kort) => {
    expect(mis({ kort })).toEqual(is('termijn-langer'));
  });
});

describe('what belongs in no article', () => {
  test('somebody: numbers, addresses and mail (D-01), not illness in general', () => {
    expect(mis({ kort: 'Mail noor@gemeente.example of bel 06 12345678.' })).toEqual([
      ...is('persoonsgegevens'),
      ...is('persoonsgegevens'),
    ]);
    expect(toetsNorm(artikel({ zinnen: ['Bel 06 12345678.'] }))[0]).toEqual({
      veld: 'zinnen',
      regel: 'persoonsgegevens',
      uitleg: 'hier staat een telefoonnummer. Contactgegevens horen in het profiel',
    });
    expect(mis({ kort: 'Een inwoner met een psychose begrenst u ook.' })).toEqual([]);
  });

  test('a national number without the day it was checked (D-117)', () => {
    expect(mis({ kort: 'Bel 0800 of 0800-0113.' })).toEqual(is('controledatum', 'gecontroleerd'));
    expect(mis({ kort: 'Bel 0800-0113.', gecontroleerd: '2026-11-22' })).toEqual([]);
  });

  test('a place to fill in that nobody fills in', () => {
    expect(mis({ kort: 'Vraag {coordinator} of {wethouder}.' })).toEqual(is('invulplek'));
    expect(mis({ kort: 'Vraag {coordinator}. {alarm}' })).toEqual([]);
  });
});
