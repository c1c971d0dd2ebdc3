import { herkenBedoeling } from '../../src/domain/raadplegen/bedoeling';
import { herkenGedrag } from '../../src/domain/raadplegen/gedrag';
import { normaliseer, splitsZinnen } from '../../src/domain/raadplegen/normaliseer';
import { verbeterSpelling } from '../../src/domain/raadplegen/spelling';
import { herkenTaal } from '../../src/domain/raadplegen/taal';
import { gedragingen } from './raadplegen/gedrag.zinnen';

const paren = (tabel: string) =>
  tabel
    .trim()
    .split('\n')
    .map((regel) => {
      const [verwacht = '', tekst = ''] = regel.split(' | ');
      return { verwacht, tekst };
    });

describe('herkenGedrag: the heaviest behaviour a text shows (A10, A12, R023)', () => {
  test.each(paren(gedragingen))('$verwacht: $tekst', ({ verwacht, tekst }) => {
    expect(herkenGedrag(tekst) ?? 'geen').toBe(verwacht);
  });

  test('the heaviest counts when there is more than one (A47b)', () => {
    expect(herkenGedrag('hij schold me uit en sloeg me daarna in mijn gezicht')).toBe('fysiek-geweld');
    expect(herkenGedrag('waardeloze gemeente en jij bent een idioot')).toBe('jij');
  });
});

const bedoelingen = `
status | hoe staat het met mijn melding
status | is mijn melding al opgepakt
status | what is the status of my report
afbreken | laat maar
afbreken | ik wil stoppen
afbreken | cancel please
help | wat kun je allemaal
help | hoe werk jij
help | are you a robot
dank | bedankt voor je hulp
dank | thanks a lot
dank | hoe gaat het met je
groet | goedemorgen
groet | hoi allemaal
groet | hello there
- | hoe meld ik een incident
- | wie doet er aangifte
`;

describe('herkenBedoeling: messages that are neither a melding nor a question about the protocol', () => {
  test.each(paren(bedoelingen))('$verwacht: $tekst', ({ verwacht, tekst }) => {
    expect(herkenBedoeling(tekst) ?? '-').toBe(verwacht);
  });
});

describe('reading a message (D-118)', () => {
  test('capitals, diacritics, punctuation and stretched letters do not matter', () => {
    expect(normaliseer('Héé!! Wat is JIJ-gedrag??')).toBe('hee wat is jij gedrag');
    expect(normaliseer('jijgedrag en RI&E')).toBe('jij gedrag en rie');
    expect(normaliseer('heeeelp')).toBe('help');
  });

  test('a comma before a question starts a new sentence', () => {
    expect(splitsZinnen('Ik ben beledigd, wat nu')).toEqual([
      { tekst: 'ik ben beledigd', vraag: false },
      { tekst: 'wat nu', vraag: true },
    ]);
    expect(splitsZinnen('Hij schold.  \n Toen ging hij weg!')).toHaveLength(2);
    expect(splitsZinnen(' ... ')).toEqual([]);
  });

  test.each([
    ['ik ben geslage', 'ik ben geslagen'],
    ['ik word bedriegd', 'ik word bedreigd'],
    ['uitgesscholden door bezoeeker', 'uitgescholden door bezoeker'],
    ['uitgeschoxden', 'uitgescholden'],
    ['geslaagd voor het examen', 'geslaagd voor het examen'],
    ['kalender', 'kalender'],
  ])('one typing error in a deciding word: %s', (fout, goed) => {
    expect(verbeterSpelling(fout)).toBe(goed);
  });

  test.each([
    ['wat moet ik doen als iemand scheldt', 'nl'],
    ['what should I do when they shout', 'en'],
    ['incident', undefined],
    ['de training is the same for een team of us', undefined],
  ] as const)('language of: %s', (tekst, taal) => {
    expect(herkenTaal(tekst)).toBe(taal);
  });
});
