import { DREMPEL, MAX_WOORDEN_KORT, artikelSchema, raadplegen } from '../../src/domain/raadplegen';
import { herkenGedrag } from '../../src/domain/raadplegen/gedrag';
import { artikel } from './artikelbouw';
import { buiten, geenArtikel, misbruik, tochVanOns } from './raadplegen/buiten.zinnen';
import { geenGevaar, geenNood, gevaar, nood } from './raadplegen/gevaar.zinnen';
import { gevraagd, verteld } from './raadplegen/verteld.zinnen';

const regels = (tabel: string) => tabel.trim().split('\n');
const paren = (tabel: string) =>
  regels(tabel).map((regel) => {
    const [verwacht = '', tekst = ''] = regel.split(' | ');
    return { verwacht, tekst };
  });
const soort = (tekst: string) => raadplegen(tekst, []).soort;

describe('raadplegen: danger comes before everything (Q6, D-100)', () => {
  test.each(regels(gevaar))('%s', (tekst) => {
    expect(soort(tekst)).toBe('gevaar');
  });

  test('danger wins over a certain article, which stands below the help; a weak one is not there', () => {
    const tekst = 'hij staat hier met een mes';
    expect(raadplegen(tekst, [{ artikel: artikel('grens'), score: 1 }])).toEqual({
      soort: 'gevaar',
      artikel: artikel('grens'),
    });
    expect(raadplegen(tekst, [{ artikel: artikel('grens'), score: 0.1 }])).toEqual({ soort: 'gevaar' });
  });

  test.each(regels(geenGevaar))('no danger: %s', (tekst) => {
    expect(soort(tekst)).not.toBe('gevaar');
  });
});

describe('raadplegen: the writer is in a dark place (D-102)', () => {
  test.each(regels(nood))('%s', (tekst) => {
    expect(soort(tekst)).toBe('nood-mens');
  });
  test.each(regels(geenNood))('somebody else, or something else: %s', (tekst) => {
    expect(soort(tekst)).not.toBe('nood-mens');
  });
});

describe('raadplegen: told what happened leads to the form (Q4)', () => {
  test.each(paren(verteld))('$tekst', ({ verwacht, tekst }) => {
    expect(raadplegen(tekst, [])).toEqual({ soort: 'melden' });
    expect(herkenGedrag(tekst)?.replace(/-.*/, '') ?? '-').toBe(verwacht);
  });
  test.each(regels(gevraagd))('a question stays a question: %s', (tekst) => {
    expect(soort(tekst)).toBe('onbekend');
  });
});

describe('raadplegen: what is not ours gets the right counter (A52, D-96)', () => {
  test.each(paren(buiten))('$tekst', ({ verwacht, tekst }) => {
    expect(raadplegen(tekst, [])).toEqual({ soort: 'buiten', loket: verwacht });
  });
  test.each(regels(misbruik))('no tampering: %s', (tekst) => {
    expect(raadplegen(tekst, [{ artikel: artikel('hoe-melden'), score: 1 }])).toEqual({
      soort: 'buiten',
      loket: 'geen',
    });
  });
  test.each(regels(tochVanOns))('ours, though it has a word of another counter: %s', (tekst) => {
    expect(soort(tekst)).toBe('onbekend');
  });
  test.each(regels(geenArtikel))('not a melding and no danger: %s', (tekst) => {
    expect(['buiten', 'onbekend']).toContain(soort(tekst));
  });
});

describe('raadplegen: an answer, or an honest no (Q3)', () => {
  const vraag = 'waar ligt de grens';

  test('no hits, or only weak ones: onbekend', () => {
    expect(raadplegen(vraag, [])).toEqual({ soort: 'onbekend' });
    expect(raadplegen(vraag, [{ artikel: artikel('grens'), score: DREMPEL - 0.01 }])).toEqual({
      soort: 'onbekend',
    });
  });

  test('the best hit answers, whatever the order; a near one is answered with it, at most two stand beside it', () => {
    const treffers = [
      { artikel: artikel('ver'), score: DREMPEL - 0.01 },
      { artikel: artikel('tweede'), score: 0.8 },
      { artikel: artikel('beste'), score: 0.9 },
      { artikel: artikel('derde'), score: 0.7 },
      { artikel: artikel('vierde'), score: 0.65 },
    ];
    expect(raadplegen(vraag, treffers)).toEqual({
      soort: 'artikel',
      artikel: artikel('beste'),
      ook: artikel('tweede'),
      anderen: [artikel('derde'), artikel('vierde')],
    });
  });

  test('a hit far behind the best is not offered', () => {
    const treffers = [
      { artikel: artikel('beste'), score: 1 },
      { artikel: artikel('ver'), score: DREMPEL },
    ];
    expect(raadplegen(vraag, treffers)).toMatchObject({ soort: 'artikel', anderen: [] });
  });

  test('a short answer may be read aloud: not more than sixty words', () => {
    const lang = { ...artikel('lang'), kort: 'woord '.repeat(MAX_WOORDEN_KORT + 1) };
    expect(artikelSchema.safeParse(lang).success).toBe(false);
    expect(artikelSchema.safeParse({ ...lang, kort: 'woord '.repeat(MAX_WOORDEN_KORT) }).success).toBe(true);
  });
});

describe('raadplegen: what is neither a melding nor a question', () => {
  test.each([
    ['is mijn melding al opgepakt', 'status'],
    ['hoe staat het met mijn melding', 'status'],
    ['ik wil mijn melding intrekken', 'status'],
    ['laat maar', 'afbreken'],
    ['wat kun je allemaal doen', 'help'],
    ['goedemorgen allemaal', 'groet'],
    ['bedankt', 'dank'],
  ])('%s -> %s', (tekst, bedoeling) => {
    expect(raadplegen(tekst, [])).toEqual({ soort: 'bedoeling', bedoeling });
  });

  test('thanks in front of a question is a question', () => {
    const treffers = [{ artikel: artikel('omgaan-jij'), score: DREMPEL }];
    expect(raadplegen('ok wat doe ik bij jij-gedrag', treffers).soort).toBe('artikel');
  });

  test('danger comes before it', () => {
    expect(raadplegen('laat maar, hij staat hier met een mes', []).soort).toBe('gevaar');
  });
});
