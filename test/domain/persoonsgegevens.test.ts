import { gegevensSoorten, maskeer, zoekGegevens } from '../../src/domain/persoonsgegevens';

/** Sentence and what must be left of it; every number is made up, with the check digits right. */
const WEL: readonly (readonly [zin: string, gemaskeerd: string])[] = [
  ['Zijn BSN is 111222333.', 'Zijn BSN is [bsn].'],
  ['bsn 123456782', 'bsn [bsn]'],
  ['bsn:123456782', 'bsn:[bsn]'],
  ['bsn123456782', 'bsn[bsn]'],
  ['burgerservicenummer 1234.56.782', 'burgerservicenummer [bsn]'],
  ['nummer 123 456 782, zei hij', 'nummer [bsn], zei hij'],
  ['123.456.782', '[bsn]'],
  ['123-456-782', '[bsn]'],
  ['het sofinummer 12345 6782', 'het sofinummer [bsn]'],
  ['hij riep 1 2 3 4 5 6 7 8 2', 'hij riep [bsn]'],
  ['met acht cijfers: 10000008', 'met acht cijfers: [bsn]'],
  ['rekening NL91ABNA0417164300', 'rekening [iban]'],
  ['rekening NL91 ABNA 0417 1643 00 is van hem', 'rekening [iban] is van hem'],
  ['nl91abna0417164300.', '[iban].'],
  ['BE68 5390 0754 7034', '[iban]'],
  ['DE89 3704 0044 0532 0130 00', '[iban]'],
  ['bel 06-12345678', 'bel [telefoon]'],
  ['bel 0612345678!', 'bel [telefoon]!'],
  ['bel 06 12 34 56 78', 'bel [telefoon]'],
  ['belde vanaf 030 286 12 34', 'belde vanaf [telefoon]'],
  ['belde vanaf 0346-123456', 'belde vanaf [telefoon]'],
  ['belde vanaf (030) 2861234', 'belde vanaf [telefoon]'],
  ['belde vanaf +31 6 12345678', 'belde vanaf [telefoon]'],
  ['belde vanaf +31 (0)6 1234 5678', 'belde vanaf [telefoon]'],
  ['belde vanaf 0031612345678', 'belde vanaf [telefoon]'],
  ['belde vanaf +32 470 12 34 56', 'belde vanaf [telefoon]'],
  ['mail van jan.jansen@example.nl.', 'mail van [mail].'],
  ['mailto:j+x@mail.example.com', 'mailto:[mail]'],
  ['0612345678@example.nl', '[mail]'],
  ['kenteken AB-12-34', 'kenteken [kenteken]'],
  ['kenteken 12-34-AB', 'kenteken [kenteken]'],
  ['12-AB-34 reed weg', '[kenteken] reed weg'],
  ['GB-12-XX', '[kenteken]'],
  ['GB-XX-12', '[kenteken]'],
  ['12-GB-XX', '[kenteken]'],
  ['12-GBX-3', '[kenteken]'],
  ['1-GBX-23', '[kenteken]'],
  ['GB-123-X', '[kenteken]'],
  ['G-123-BX', '[kenteken]'],
  ['GBX-12-X', '[kenteken]'],
  ['G-12-BXX', '[kenteken]'],
  ['1-GB-234', '[kenteken]'],
  ['123-GB-4', '[kenteken]'],
  ['zwarte auto g123bx', 'zwarte auto [kenteken]'],
  ['zwarte auto GB 123 X', 'zwarte auto [kenteken]'],
  ['het kenteken was 1234ab', 'het kenteken was [kenteken]'],
  ['nummerbord: AB1234', 'nummerbord: [kenteken]'],
  ['hij woont 3512 AB 12', 'hij woont [adres]'],
  ['3512AB 12a', '[adres]'],
  ['3512ab, huisnummer 12', '[adres]'],
  ['op 12, 3512 AB', 'op [adres]'],
  ['Dorpsstraat 12, 3512 AB Utrecht', '[adres] Utrecht'],
  ['hij woont op Dorpsstraat 12', 'hij woont op [adres]'],
  ['huisadres: Oude Gracht 5', 'huisadres: [adres]'],
  ['hij heeft een depressie', 'hij heeft een [medisch]'],
  ['zijn diagnose is autisme', 'zijn [medisch] is [medisch]'],
  ['slikt oxazepam van de psychiater', 'slikt [medisch] van de [medisch]'],
  ['ik heb me ziekgemeld', 'ik heb me [medisch]'],
  ['mevrouw heeft kanker', 'mevrouw heeft [medisch]'],
  ['she was diagnosed with epilepsy', 'she was [medisch] with [medisch]'],
  ['Bel 06-12345678 of mail a@b.nl', 'Bel [telefoon] of mail [mail]'],
];

/** What is not needed to be hidden: facts about the act, and numbers that are nobody's. */
const NIET: readonly string[] = [
  'Op 12-01-2027 om 10.15 uur aan de balie.',
  'Op 12.01.2027 kwam hij terug.',
  'Op 2027-01-12 10:15 en op 12/1/2027.',
  '01-02-2027 10:15',
  '06-02-2027 10:15 uur',
  'Op 06-02-2027 12 keer gebeld.',
  'bestand 20270112 en 12012027',
  'melding M-2027-0412',
  'zaaknummer 111222333',
  'zaak 123456782 loopt nog',
  'kenmerk: 123456782',
  'Z-123456782',
  'GIR-nummer 123456782',
  'dossier 2027/000412',
  'ZK-27-0412',
  'zaak ZK-27-12',
  'kamer B2.14 en spreekkamer 3',
  'kamer 12-AB-34',
  'hij riep het 10 keer, van 9.00 tot 17.30 uur',
  'tussen 10en12 en van 14tm16',
  'schade van € 12.345.670 of 1.250,00 euro',
  'ongeveer 10.000.008 euro',
  'in 2027 was het de 3e keer',
  'in 2026 en 2027',
  'hij woont op nummer 12',
  'huisnummer 12',
  'balie 4, loket 12',
  'om 1200 op 3 plekken',
  'Bel 112, of 113, of 0900-8844.',
  'Bel 0800-0113, 0900-0101, 0800-0880, 0800-7000 en 0800 5151.',
  'het nummer 14 030',
  '123456789 is geen geldig nummer',
  '000000000',
  'NL91ABNA0417164301',
  'XX91ABNA0417164300',
  'NL91 ABNA',
  'de code was AB1234',
  '1-mrt-27 en 9uur30',
  '12 en 34, of 10 OM 12',
  'twitter @gebruiker zei dat',
  'Hij sloeg mij, ik had pijn en een blauwe plek.',
  'Mijn collega is gewond en ging met de ambulance naar het ziekenhuis.',
  'Hij riep: krijg de kanker, kankerlijer.',
  'Hij zei: jij autist, vieze borderliner.',
  'Hij was verward en dronken.',
  'Het was een depri bericht over de markt 12.',
  'De Dorpsstraat 12 is het adres van het stadhuis.',
  '3512 AB',
  'bel +31 900 8844 niet',
  '0900-1234567',
];

describe('zoekGegevens', () => {
  it.each(WEL)('D-01 D-02 D-04: %s', (zin, gemaskeerd) => {
    expect(maskeer(zin)).toBe(gemaskeerd);
    expect(maskeer(gemaskeerd)).toBe(gemaskeerd);
  });

  it.each(NIET)('is nothing personal: %s', (zin) => {
    expect(zoekGegevens(zin)).toEqual([]);
  });

  it('points at the text as it was given, in order, also with hard spaces and long dashes', () => {
    const zin = 'bel 06\u201312\u00a034\u00a056\u00a078, bsn 123\u00a0456\u00a0782';
    const gevonden = zoekGegevens(zin).map(({ soort, van, tot }) => [soort, zin.slice(van, tot)]);
    expect(gevonden).toEqual([
      ['telefoon', '06\u201312\u00a034\u00a056\u00a078'],
      ['bsn', '123\u00a0456\u00a0782'],
    ]);
  });

  it('has at least one sentence for every kind', () => {
    const geraakt = new Set(WEL.flatMap(([zin]) => zoekGegevens(zin).map(({ soort }) => soort)));
    expect([...geraakt].sort()).toEqual([...gegevensSoorten].sort());
  });

  it('a long text is read in one go', () => {
    const lang = 'hij zei 12 34 56 en ging weg. '.repeat(130);
    expect(zoekGegevens(`${lang} 06-12345678`)).toHaveLength(1);
    expect(zoekGegevens('1 '.repeat(2000))).toEqual([]);
  });
});
