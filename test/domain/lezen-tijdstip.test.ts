import { lokaal } from '../../src/domain/kalender';
import { leesDatumTijd } from '../../src/domain/lezen/tijdstip';

/** Local date and time in Amsterdam, or why there is none. */
function lees(tekst: string, now: string): string {
  const gelezen = leesDatumTijd(tekst, new Date(now));
  if (!gelezen.ok) return gelezen.fout;
  const { jaar, maand, dag, uur, minuut } = lokaal(gelezen.op);
  const twee = (n: number) => String(n).padStart(2, '0');
  return `${String(jaar)}-${twee(maand)}-${twee(dag)} ${twee(uur)}:${twee(minuut)}`;
}

/** Wednesday 13 January 2027, 16.00 in Amsterdam. */
const WOENSDAG = '2027-01-13T15:00:00Z';
const VANDAAG = '2027-01-13';
const GISTEREN = '2027-01-12';

const NEDERLANDS: readonly (readonly [tekst: string, op: string])[] = [
  ['net', `${VANDAAG} 16:00`],
  ['Zojuist.', `${VANDAAG} 16:00`],
  ['het gebeurde net', `${VANDAAG} 16:00`],
  ['daarnet aan de balie', `${VANDAAG} 16:00`],
  ['nu', `${VANDAAG} 16:00`],
  ['net na drie uur', `${VANDAAG} 15:00`],
  ['10 minuten geleden', `${VANDAAG} 15:50`],
  ['tien minuten terug', `${VANDAAG} 15:50`],
  ['een minuut of tien geleden', `${VANDAAG} 15:50`],
  ['een paar minuten geleden', `${VANDAAG} 15:55`],
  ['een kwartier geleden', `${VANDAAG} 15:45`],
  ['drie kwartier geleden', `${VANDAAG} 15:15`],
  ['een half uur geleden', `${VANDAAG} 15:30`],
  ['half uurtje geleden', `${VANDAAG} 15:30`],
  ['anderhalf uur geleden', `${VANDAAG} 14:30`],
  ['twee en een half uur geleden', `${VANDAAG} 13:30`],
  ['2,5 uur geleden', `${VANDAAG} 13:30`],
  ['een uur geleden', `${VANDAAG} 15:00`],
  ['1 uur en 20 minuten geleden', `${VANDAAG} 14:40`],
  ['een uur of 2 geleden', `${VANDAAG} 14:00`],
  ['een paar uur geleden', `${VANDAAG} 13:00`],
  ['het afgelopen uur', `${VANDAAG} 15:00`],
  ['het afgelopen half uur', `${VANDAAG} 15:30`],
  ['gisteren om half drie', `${GISTEREN} 14:30`],
  ['Gisteren, half 3!', `${GISTEREN} 14:30`],
  ['gister 14.30 uur', `${GISTEREN} 14:30`],
  ['gisteren 3', `${GISTEREN} 15:00`],
  ['eergisteren 14:30', '2027-01-11 14:30'],
  ['vandaag om kwart voor elf', `${VANDAAG} 10:45`],
  ['kwart over 11', `${VANDAAG} 11:15`],
  ['5 voor half twee', `${VANDAAG} 13:25`],
  ['vijf over half twee', `${VANDAAG} 13:35`],
  ['tien over drie', `${VANDAAG} 15:10`],
  ['twintig voor vier', `${VANDAAG} 15:40`],
  ['vijf minuten voor twaalf', `${VANDAAG} 11:55`],
  ['half 3', `${VANDAAG} 14:30`],
  ['half een', `${VANDAAG} 12:30`],
  ['half twaalf', `${VANDAAG} 11:30`],
  ['om 2', `${VANDAAG} 14:00`],
  ['om een uur', `${VANDAAG} 13:00`],
  ['om een uur of drie', `${VANDAAG} 15:00`],
  ['rond tien uur', `${VANDAAG} 10:00`],
  ['9u', `${VANDAAG} 09:00`],
  ['10u15', `${VANDAAG} 10:15`],
  ['10 uur 15', `${VANDAAG} 10:15`],
  ['1430 uur', `${VANDAAG} 14:30`],
  ['08:05', `${VANDAAG} 08:05`],
  ['tussen 2 en 3', `${VANDAAG} 14:00`],
  ['van 2 tot half 3', `${VANDAAG} 14:00`],
  ['tussen de middag', `${VANDAAG} 12:00`],
  ['2 uur vanmiddag', `${VANDAAG} 14:00`],
  ['vanochtend 9 uur', `${VANDAAG} 09:00`],
  ['vanmorgen om kwart over negen', `${VANDAAG} 09:15`],
  ['vanochtend', `${VANDAAG} 08:00`],
  ['vanmiddag', `${VANDAAG} 12:00`],
  ["'s middags om drie uur", `${VANDAAG} 15:00`],
  ["'s morgens om tien uur", `${VANDAAG} 10:00`],
  ['vanmiddag 12.30', `${VANDAAG} 12:30`],
  ['vannacht om kwart voor nul', `${GISTEREN} 23:45`],
  ['maandagnacht om 2 uur', '2027-01-11 02:00'],
  ['maandagnacht om 23.00', '2027-01-11 23:00'],
  ['maandagnacht', '2027-01-11 00:00'],
  ['in de middag', `${VANDAAG} 12:00`],
  ['s nachts om twee uur', `${VANDAAG} 02:00`],
  ['half uur geleden', `${VANDAAG} 15:30`],
  ['een uur en een kwartier geleden', `${VANDAAG} 14:45`],
  ['een kwartier of 2 geleden', `${VANDAAG} 15:30`],
  ['vannacht', `${VANDAAG} 00:00`],
  ['vannacht om 3 uur', `${VANDAAG} 03:00`],
  ['vannacht om elf uur', `${GISTEREN} 23:00`],
  ['vannacht om twaalf uur', `${VANDAAG} 00:00`],
  ['gisternacht om 2 uur', `${VANDAAG} 02:00`],
  ['gisternacht om 23.00 uur', `${GISTEREN} 23:00`],
  ['gisternacht', `${GISTEREN} 22:00`],
  ['gisteravond', `${GISTEREN} 18:00`],
  ['gisteravond 8 uur', `${GISTEREN} 20:00`],
  ['gisteravond om 20.15', `${GISTEREN} 20:15`],
  ['gisteravond twaalf uur', `${VANDAAG} 00:00`],
  ['gisterochtend half negen', `${GISTEREN} 08:30`],
  ['gisteren in de middag', `${GISTEREN} 12:00`],
  ['gisteren om elf uur s ochtends', `${GISTEREN} 11:00`],
  ['maandag 10.15', '2027-01-11 10:15'],
  ['maandagochtend', '2027-01-11 08:00'],
  ['maandagmiddag om half vier', '2027-01-11 15:30'],
  ['afgelopen vrijdag om 4 uur', '2027-01-08 16:00'],
  ['vorige week dinsdag om kwart voor vier', '2027-01-05 15:45'],
  ['dinsdag vorige week 9:30', '2027-01-05 09:30'],
  ['woensdag om drie uur', `${VANDAAG} 15:00`],
  ['woensdag om vijf uur', '2027-01-06 17:00'],
  ['vorige woensdag om drie uur', '2027-01-06 15:00'],
  ['di 10.15', `${GISTEREN} 10:15`],
  ['zo 14.00', '2027-01-10 14:00'],
  ['12-1-2027 10:15', `${GISTEREN} 10:15`],
  ['12/1/27 om 10.15 uur', `${GISTEREN} 10:15`],
  ['12.1.2027 10.15', `${GISTEREN} 10:15`],
  ['2027-01-12 10:15', `${GISTEREN} 10:15`],
  ['12-1 om half vier', `${GISTEREN} 15:30`],
  ['12 januari om 10 uur', `${GISTEREN} 10:00`],
  ['dinsdag 12 januari 10 uur', `${GISTEREN} 10:00`],
  ['12 jan. 2027, 10.15 uur', `${GISTEREN} 10:15`],
  ['28 december om 11 uur', '2026-12-28 11:00'],
  ['de 12e om 10 uur', `${GISTEREN} 10:00`],
  ['de 28e om 10 uur', '2026-12-28 10:00'],
  ['twee dagen geleden om 10 uur', '2027-01-11 10:00'],
  ['een week geleden om 10 uur', '2027-01-06 10:00'],
];

const ENGELS: readonly (readonly [tekst: string, op: string])[] = [
  ['just now', `${VANDAAG} 16:00`],
  ['10 minutes ago', `${VANDAAG} 15:50`],
  ['half an hour ago', `${VANDAAG} 15:30`],
  ['an hour ago', `${VANDAAG} 15:00`],
  ['a quarter of an hour ago', `${VANDAAG} 15:45`],
  ['a couple of hours ago', `${VANDAAG} 13:00`],
  ['in the past hour', `${VANDAAG} 15:00`],
  ['half two', `${VANDAAG} 14:30`],
  ['half past two', `${VANDAAG} 14:30`],
  ['ten past two', `${VANDAAG} 14:10`],
  ['quarter to three', `${VANDAAG} 14:45`],
  ['a quarter past eleven', `${VANDAAG} 11:15`],
  ['twenty-five past two', `${VANDAAG} 14:25`],
  ['yesterday at 3pm', `${GISTEREN} 15:00`],
  ['yesterday at 3:20 p.m.', `${GISTEREN} 15:20`],
  ['yesterday at ten', `${GISTEREN} 10:00`],
  ['yesterday afternoon', `${GISTEREN} 12:00`],
  ['this morning at nine', `${VANDAAG} 09:00`],
  ['this morning', `${VANDAAG} 08:00`],
  ['last night at eleven', `${GISTEREN} 23:00`],
  ['last night at 2', `${VANDAAG} 02:00`],
  ['last night', `${GISTEREN} 18:00`],
  ['at noon', `${VANDAAG} 12:00`],
  ['yesterday at midnight', `${GISTEREN} 00:00`],
  ['on Monday at 10', '2027-01-11 10:00'],
  ['last Tuesday at 4 o’clock', `${GISTEREN} 16:00`],
  ['Tuesday last week at 9:30', '2027-01-05 09:30'],
  ['the day before yesterday at 10 am', '2027-01-11 10:00'],
  ['12 January at 10:15', `${GISTEREN} 10:15`],
  ['January 12th, 10:15', `${GISTEREN} 10:15`],
  ['the 12th at 10 am', `${GISTEREN} 10:00`],
  ['2 days ago at 10', '2027-01-11 10:00'],
  ['a day ago at 10', `${GISTEREN} 10:00`],
  ['between 2 and 3', `${VANDAAG} 14:00`],
];

const NIET: readonly (readonly [tekst: string, fout: string])[] = [
  ['morgen om 10 uur', 'toekomst'],
  ['overmorgen', 'toekomst'],
  ['volgende week dinsdag', 'toekomst'],
  ['tomorrow at nine', 'toekomst'],
  ['straks', 'toekomst'],
  ['vandaag om half vijf', 'toekomst'],
  ['17.30', 'toekomst'],
  ['vanavond', 'toekomst'],
  ['vanavond om 8 uur', 'toekomst'],
  ['12-2-2027 10:15', 'toekomst'],
  ['gisteren', 'geen-tijd'],
  ['maandag', 'geen-tijd'],
  ['12 januari', 'geen-tijd'],
  ['dinsdag 12-1', 'geen-tijd'],
  ['30-2-2027 10:00', 'onduidelijk'],
  ['maandag 12 januari 10 uur', 'onduidelijk'],
  ['10-15', 'onduidelijk'],
  ['45-1-2027 10:00', 'onduidelijk'],
  ['half veertig', 'onduidelijk'],
  ['om 25 uur', 'onduidelijk'],
  ['drie keer', 'onduidelijk'],
  ['twee uur lang', 'onduidelijk'],
  ['ik weet het niet', 'onduidelijk'],
  ['vorige week', 'onduidelijk'],
  ['70 voor 2', 'onduidelijk'],
  ['', 'onduidelijk'],
];

describe('a moment in everyday words (L7, D-50)', () => {
  it.each(NEDERLANDS)('%s', (tekst, op) => {
    expect(lees(tekst, WOENSDAG)).toBe(op);
  });
  it.each(ENGELS)('%s', (tekst, op) => {
    expect(lees(tekst, WOENSDAG)).toBe(op);
  });
  it.each(NIET)('refuses "%s": %s', (tekst, fout) => {
    expect(lees(tekst, WOENSDAG)).toBe(fout);
  });
});

describe('at other hours of the day', () => {
  it.each([
    // Half an hour ago goes before office hours
    ['2027-01-13T19:00:00Z', 'half 8', `${VANDAAG} 19:30`],
    ['2027-01-13T19:00:00Z', 'half 9', `${VANDAAG} 08:30`],
    ['2027-01-13T22:30:00Z', 'kwart over elf', `${VANDAAG} 23:15`],
    ['2027-01-13T19:00:00Z', 'vanavond', `${VANDAAG} 18:00`],
    // At night yesterday is not over yet
    ['2027-01-12T23:30:00Z', 'half twaalf', `${GISTEREN} 23:30`],
    ['2027-01-13T02:00:00Z', 'tien uur', `${GISTEREN} 22:00`],
    ['2027-01-13T02:00:00Z', 'half drie', `${VANDAAG} 02:30`],
    // The morning has begun, but not yet its office hours
    ['2027-01-13T06:15:00Z', 'vanochtend', `${VANDAAG} 07:15`],
    ['2027-01-13T03:00:00Z', 'vanochtend', 'toekomst'],
    ['2027-01-13T08:00:00Z', 'half drie', 'toekomst'],
    // The clock of a phone may be a little ahead
    ['2027-01-13T14:58:00Z', '16:00', `${VANDAAG} 16:00`],
    ['2027-01-13T14:50:00Z', '16:00', 'toekomst'],
    // Over the turn of the year, and in a month with one day less
    ['2027-01-01T10:00:00Z', 'gisteren 9 uur', '2026-12-31 09:00'],
    ['2027-01-02T10:00:00Z', 'de 31e om 10 uur', '2026-12-31 10:00'],
    ['2027-03-10T10:00:00Z', 'de 30e om 10 uur', 'toekomst'],
  ])('at %s "%s" is %s', (now, tekst, op) => {
    expect(lees(tekst, now)).toBe(op);
  });

  it('seconds are dropped', () => {
    const now = new Date('2027-01-13T15:00:42Z');
    expect(leesDatumTijd('net', now)).toEqual({ ok: true, op: new Date(WOENSDAG) });
    expect(leesDatumTijd('10 minuten geleden', now)).toMatchObject({ op: new Date('2027-01-13T14:50:00Z') });
  });
});
