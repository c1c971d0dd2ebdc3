import {
  alsDoorTeGeven,
  MAX_VRAAG,
  onbeantwoord,
  slechtBeoordeeld,
  type Telling,
} from '../../src/domain/beoordeling';
import { maskeerNamen } from '../../src/domain/persoonsgegevens/namen';

describe('names in a question that is passed on (Q10)', () => {
  test.each([
    ['mag Jan de Vries hier nog komen?', 'mag [naam] hier nog komen?'],
    ['Jan de Vries belde weer, wat nu?', '[naam] belde weer, wat nu?'],
    ['wat doe ik met mevrouw jansen aan de balie', 'wat doe ik met mevrouw [naam] aan de balie'],
    ['Dhr. van der Berg schold me uit', 'Dhr [naam] schold me uit'],
    ['een collega die Fatima heet', 'een collega die [naam] heet'],
    ['hij heet karel en hij dreigt', 'hij heet [naam] en hij dreigt'],
    ['GIR Janssen invullen', 'GIR [naam] invullen'],
  ])('%s', (tekst, kaal) => {
    expect(maskeerNamen(tekst)).toBe(kaal);
  });

  test.each([
    'Wat doe ik bij jij-gedrag? Moet ik dat melden?',
    'een meneer die boos was',
    'zet ik dit in GIR en wie is de IRM?',
    'hij stuurt berichten via WhatsApp op Maandag',
    'Teams werkt niet',
  ])('keeps "%s"', (tekst) => {
    expect(maskeerNamen(tekst)).toBe(tekst);
  });
});

test('a question loses personal data too, and stays short', () => {
  expect(alsDoorTeGeven('mag  ik\n0612345678 bellen van Piet?')).toBe('mag ik [telefoon] bellen van [naam]?');
  const lang = alsDoorTeGeven('waarom '.repeat(1000));
  expect(lang).toHaveLength(MAX_VRAAG);
  expect(lang.endsWith('…')).toBe(true);
});

const tellingen: Telling[] = [
  { soort: 'ja', artikel: 'a', keer: 4 },
  { soort: 'nee', artikel: 'a', reden: 'te-lang', keer: 1 },
  { soort: 'nee', artikel: 'b', reden: 'onjuist', keer: 2 },
  { soort: 'nee', artikel: 'b', keer: 1 },
  { soort: 'nee', artikel: 'c', keer: 1 },
  { soort: 'nee', artikel: 'd', keer: 1 },
  { soort: 'ja', artikel: 'e', keer: 9 },
  { soort: 'onbekend', keer: 3 },
  { soort: 'onbekend', reden: 'onjuist', keer: 2 },
];

test('what helped least comes first; what only helped is no topic', () => {
  expect(slechtBeoordeeld(tellingen)).toEqual([
    { artikel: 'b', ja: 0, nee: 3, redenen: { onjuist: 2 } },
    { artikel: 'c', ja: 0, nee: 1, redenen: {} },
    { artikel: 'd', ja: 0, nee: 1, redenen: {} },
    { artikel: 'a', ja: 4, nee: 1, redenen: { 'te-lang': 1 } },
  ]);
});

test('a reason that is given more than once adds up', () => {
  const dubbel: Telling[] = [
    { soort: 'nee', artikel: 'a', reden: 'onjuist', keer: 1 },
    { soort: 'nee', artikel: 'a', reden: 'onjuist', keer: 2 },
  ];
  expect(slechtBeoordeeld(dubbel)[0]?.redenen).toEqual({ onjuist: 3 });
});

test('questions without an answer are counted', () => {
  expect(onbeantwoord(tellingen)).toBe(5);
  expect(onbeantwoord([])).toBe(0);
});
