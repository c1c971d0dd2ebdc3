import { raadplegen, type Treffer } from '../../src/domain/raadplegen';
import { GEEN_HERKENNING, waarschijnlijkst, type Herkenning } from '../../src/domain/raadplegen/herkenning';
import {
  bepaalBedoeling,
  bepaalGedrag,
  bepaalIntent,
  bepaalLoket,
  isNuGevaar,
  vertelt,
} from '../../src/domain/raadplegen/intent';
import { splitsZinnen } from '../../src/domain/raadplegen/normaliseer';
import { artikel } from './artikelbouw';

const VRAAG = 'waar ligt de grens eigenlijk';
const herken = (over: Partial<Herkenning>): Herkenning => ({ ...GEEN_HERKENNING, ...over });
const ons = (kans: number) => ({
  loket: new Map([
    ['ons', kans] as const,
    ['ict', (1 - kans) * 0.6] as const,
    ['huisarts', (1 - kans) * 0.4] as const,
  ]),
});
const treffer = (id: string, score: number): Treffer => ({ artikel: artikel(id), score });
const intent = (tekst: string, over: Partial<Herkenning> = {}) =>
  bepaalIntent(tekst, splitsZinnen(tekst), herken(over));

describe('what a message wants (issue 5: intent)', () => {
  it.each([
    ['hij staat hier met een mes', 'emergency'],
    ['ik wil niet meer leven', 'emergency'],
    ['is mijn melding al opgepakt', 'status'],
    ['laat maar', 'cancel'],
    ['wat kun je allemaal doen', 'help'],
    ['bedankt', 'smalltalk'],
    ['goedemorgen allemaal', 'greeting'],
    ['hoe meld ik me ziek', 'other'],
    ['ik ben net uitgescholden aan de balie', 'report'],
    ['waar ligt de grens', 'question'],
  ])('without a model the word tables decide: %s -> %s', (tekst, verwacht) => {
    expect(intent(tekst)).toBe(verwacht);
  });

  it('with a model the likeliest counts, but the tables still hear danger', () => {
    const model = { intent: new Map([['question', 0.2] as const, ['status', 0.8] as const]) };
    expect(intent(VRAAG, model)).toBe('status');
    expect(intent('hij staat hier met een mes', model)).toBe('emergency');
  });

  it('danger is heard by two ears: one alone is not enough', () => {
    const met = (kans: number, alarm: number) =>
      isNuGevaar(
        splitsZinnen('de lift is blauw en de muur is wit'),
        herken({ intent: new Map([['emergency', kans]]), alarm }),
      );
    expect([met(0.2, 0.2), met(0.9, 0), met(0, 0.9), met(0.1, 0.01)]).toEqual([true, false, false, false]);
  });

  it.each([
    ['er staat een man te zwaaien', true],
    ['gisteren stond er iemand te zwaaien', false],
    ['zaterdag was het onrustig', false],
    ['het was even spannend maar alles is weer rustig', false],
    ['een man zwaaide naar mijn collega, hij is al weg', false],
    ['hij is net weg maar nu staat hij weer te zwaaien', true],
    ['gisteren al onrustig en nu staat hij er weer', true],
    ['wat doe ik bij een klant die dreigt te zwaaien?', false],
    ['wat als iemand gaat zwaaien', false],
    ['blorp qqqxzw', false],
    ['wat doe ik? er staat een man te zwaaien', true],
  ])('what was at another time needs more: %s', (tekst, nu) => {
    const model = herken({ intent: new Map([['emergency', 0.2]]), alarm: 0.2 });
    expect(isNuGevaar(splitsZinnen(tekst), model)).toBe(nu);
  });

  it('nothing learned, nothing likely', () => {
    expect(waarschijnlijkst(new Map())).toBeUndefined();
  });
});

describe('what is not a question, in doubt', () => {
  it('a model must be sure of a greeting or a status', () => {
    const met = (kans: number) =>
      bepaalBedoeling(
        VRAAG,
        herken({ intent: new Map([['status', kans] as const, ['question', 0.3] as const]) }),
      );
    expect([met(0.8), met(0.7), met(0.2)]).toEqual(['status', undefined, undefined]);
  });

  it('one word is for the word tables', () => {
    const model = herken({ intent: new Map([['smalltalk', 1]]) });
    expect(['ja', 'bedankt', 'ja hoor'].map((tekst) => bepaalBedoeling(tekst, model))).toEqual([
      undefined,
      'dank',
      'dank',
    ]);
  });

  it('a counter is named when the model is sure, or when the tables are and the model is not against it', () => {
    const zinnen = splitsZinnen('waar meld ik fraude');
    expect(bepaalLoket(zinnen, GEEN_HERKENNING)).toBe('integriteit');
    expect(bepaalLoket(zinnen, herken(ons(0.7)))).toBe('integriteit');
    expect(bepaalLoket(zinnen, herken(ons(0.9)))).toBeUndefined();
    expect(bepaalLoket(splitsZinnen(VRAAG), herken(ons(0.9)))).toBeUndefined();
    expect(bepaalLoket(splitsZinnen(VRAAG), herken(ons(0.3)))).toBe('ict');
    const gezegd = splitsZinnen('een inwoner zegt dat hij een brief gaat schrijven');
    expect(bepaalLoket(gezegd, herken(ons(0.3)))).toBeUndefined();
  });

  it('what somebody tells that happened is sent elsewhere only when the model is surer', () => {
    const verteld = (kans: number) =>
      bepaalLoket(splitsZinnen(VRAAG), herken({ ...ons(kans), intent: new Map([['report', 0.9]]) }));
    expect([verteld(0.3), verteld(0.1)]).toEqual([undefined, 'ict']);
  });

  it.each([
    ['een klant duwde mij gisteren, wat moet ik doen?', { question: 0.8, report: 0.1 }, false],
    ['een klant duwde mij gisteren, wat moet ik doen?', { question: 0.1, report: 0.8 }, true],
    ['een klant duwde mij gisteren', { question: 0.8, report: 0.1 }, true],
    ['er was weer gedoe met die man', { report: 0.8 }, true],
    ['er was weer gedoe met die man', { report: 0.4 }, false],
    ['er was weer gedoe. wie moet dat weten?', { report: 0.8 }, false],
  ] as const)('told or asked: %s %j', (tekst, kansen, verwacht) => {
    const intent = new Map(Object.entries(kansen)) as Herkenning['intent'];
    expect(vertelt(splitsZinnen(tekst), herken({ intent }))).toBe(verwacht);
  });

  it('A47b: doubt about behaviour falls on the heavy side', () => {
    const met = (kansen: Record<string, number>) =>
      bepaalGedrag(VRAAG, herken({ gedrag: new Map(Object.entries(kansen)) as Herkenning['gedrag'] }));
    expect(met({ jij: 0.5, 'fysiek-dreiging': 0.3, 'fysiek-geweld': 0.2 })).toBe('fysiek-dreiging');
    expect(met({ jij: 0.5, 'fysiek-dreiging': 0.2, 'fysiek-geweld': 0.3 })).toBe('fysiek-geweld');
    expect(met({ geen: 0.7, 'fysiek-dreiging': 0.3 })).toBe('fysiek-dreiging');
    expect(met({ jij: 0.6, 'fysiek-dreiging': 0.4 })).toBe('jij');
    expect(met({ jij: 0.8, geen: 0.2 })).toBe('jij');
    expect(met({ jij: 0.2, geen: 0.8 })).toBeUndefined();
  });
});

describe('an answer, asking back, or no (issue 5)', () => {
  const zeker = { herkenning: herken(ons(0.999)) };

  it('the more certain that it is about this protocol, the less an article needs', () => {
    const soort = (kans: number, score: number) =>
      raadplegen(VRAAG, [treffer('grens', score)], { herkenning: herken(ons(kans)) }).soort;
    expect([soort(0.99, 0.2), soort(0.8, 0.5), soort(0.6, 0.9)]).toEqual(['artikel', 'artikel', 'artikel']);
    expect([soort(0.8, 0.3), soort(0.6, 0.5), soort(1, 0.1)]).toEqual(['onbekend', 'onbekend', 'onbekend']);
  });

  it('in doubt it asks back with two or three; one alone is no choice', () => {
    const twijfel = { herkenning: herken(ons(0.75)) };
    const treffers = ['een', 'twee', 'drie', 'vier'].map((id, i) => treffer(id, 0.4 - i / 100));
    const gevraagd = raadplegen(VRAAG, treffers, twijfel);
    expect(gevraagd).toEqual({
      soort: 'verduidelijk',
      keuzes: ['een', 'twee', 'drie'].map((id) => artikel(id)),
    });
    expect(raadplegen(VRAAG, treffers.slice(0, 1), twijfel)).toEqual({ soort: 'onbekend' });
  });

  it('both parts of a question are answered', () => {
    const delen = [
      [treffer('grens', 0.7)],
      [treffer('melden', 0.6), treffer('x', 0.5)],
      [treffer('y', 0.2)],
      [],
    ];
    expect(raadplegen(VRAAG, [treffer('grens', 0.8)], { ...zeker, delen })).toMatchObject({
      artikel: { id: 'grens' },
      ook: { id: 'melden' },
    });
  });

  const vind = (id: string) => artikel(id);
  it.each([
    [
      'een klant zegt "ik weet je te vinden", wat moet ik doen?',
      'fysiek-dreiging',
      'omgaan-fysiek',
      'wanneer-melden-fysiek',
    ],
    ['Iemand scheldt mij uit. Hoe reageer ik?', 'jij', 'omgaan-jij', 'wanneer-melden-jij'],
    ['a visitor begs me all the time, how do I react', 'ik', 'omgaan-ik-jullie', 'wanneer-melden-ik-jullie'],
  ] as const)('somebody does or says it, and then: %s', (tekst, gedrag, omgaan, melden) => {
    const herkenning = herken({ ...ons(0.9999), gedrag: new Map([[gedrag, 0.9]]) });
    expect(raadplegen(tekst, [treffer('grens', 0.4)], { herkenning, vind })).toMatchObject({
      soort: 'artikel',
      artikel: { id: omgaan },
      ook: { id: melden },
      anderen: [{ id: 'grens' }],
      gedrag,
    });
    const eigen = raadplegen(tekst, [treffer('opgewacht', 0.9)], { herkenning, vind });
    expect(eigen).toMatchObject({ artikel: { id: 'opgewacht' } });
    expect(raadplegen(tekst, [treffer('grens', 0.4)], { herkenning })).toMatchObject({
      artikel: { id: 'grens' },
    });
  });

  it('the steps for a behaviour come first only where it is clear', () => {
    const tekst = 'een klant zegt "ik weet je te vinden", wat moet ik doen?';
    const eerste = (gedrag: Record<string, number>) => {
      const kansen = new Map(Object.entries(gedrag)) as Herkenning['gedrag'];
      const herkenning = herken({ ...ons(0.9999), gedrag: kansen });
      return raadplegen(tekst, [treffer('grens', 0.4)], { herkenning, vind });
    };
    const samen = eerste({ 'fysiek-dreiging': 0.4, 'fysiek-geweld': 0.4, jij: 0.2 });
    expect(samen).toMatchObject({ artikel: { id: 'omgaan-fysiek' } });
    expect(eerste({ jij: 0.5, geen: 0.5 })).toMatchObject({ artikel: { id: 'grens' }, gedrag: 'jij' });
  });

  it('behaviour that is only asked about is not suggested', () => {
    const herkenning = herken({ ...ons(0.9999), gedrag: new Map([['jij', 0.9]]) });
    expect(
      raadplegen('wat is jij-gedrag?', [treffer('jij-gedrag', 0.9)], { herkenning, vind }),
    ).not.toHaveProperty('gedrag');
  });

  it('who leads others is also told his own duties', () => {
    const tekst = 'Als teamleider: wie praat met het slachtoffer?';
    expect(raadplegen(tekst, [treffer('nazorg', 0.9)], { ...zeker, vind })).toMatchObject({
      artikel: { id: 'nazorg' },
      ook: { id: 'leidinggevende-taken' },
    });
    expect(raadplegen(VRAAG, [treffer('nazorg', 0.9)], { ...zeker, vind })).not.toHaveProperty('ook');
  });

  it('nothing found, or thanks in front of it', () => {
    expect(raadplegen(VRAAG, [], zeker)).toEqual({ soort: 'onbekend' });
    expect(raadplegen('bedankt', [], {})).toEqual({ soort: 'bedoeling', bedoeling: 'dank' });
  });
});

describe('what a citizen says (issue 5: behaviour)', () => {
  it.each([
    ['een inwoner zegt dat hij een brief gaat schrijven', 0.8, 'artikel'],
    ['een inwoner zegt dat hij een brief gaat schrijven', 0.6, 'onbekend'],
    ['er komt een brief over een heel ander onderwerp aan', 0.8, 'buiten'],
  ])('"%s" with a score of %d: %s', (tekst, score, soort) => {
    const herkenning = herken(ons(0.02));
    expect(raadplegen(tekst, [treffer('grens', score)], { herkenning }).soort).toBe(soort);
  });
});
