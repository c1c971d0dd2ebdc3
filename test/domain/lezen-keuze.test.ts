import { leesKeuze, type Keuze } from '../../src/domain/lezen/keuze';

const rij = (waarde: string, ...titels: string[]): Keuze => ({ waarde, titels });
const JA_NEE = [rij('ja', 'Ja'), rij('nee', 'Nee, het ging door'), rij('onbekend', 'Weet ik niet')];
const GESTOPT = [
  rij('meteen', 'Ja, meteen'),
  rij('na-tweede-keer', 'Pas na een tweede keer'),
  rij('nee', 'Nee, het ging door'),
  rij('niet-aangesproken', 'Ik zei er niets van'),
  rij('onbekend', 'Weet ik niet'),
];
const WIE = [rij('ik', 'Voor mijzelf'), rij('collega', 'Voor een collega')];
const KANAAL = [
  rij('balie', 'Balie', 'Aan de balie'),
  rij('telefoon', 'Telefoon', 'Aan de telefoon'),
  rij('e-mail', 'E-mail', 'Per e-mail'),
  rij('huisbezoek', 'Huisbezoek of bedrijfsbezoek', 'Op huisbezoek'),
];
const GEDRAG = [
  rij('belediging', '“Wat ben jij een sukkel.” (schelden, beledigen)'),
  rij('discriminatie', '“Ga terug naar je eigen land.” (discriminatie)'),
  rij('slaan', 'Slaan, schoppen, duwen, vastpakken, spugen of iets naar iemand gooien'),
  rij('vernieling', 'Spullen kapotgemaakt'),
  rij('geen', 'Niets hiervan'),
];

type Rij = readonly [tekst: string, keuzes: readonly Keuze[], waarden: string | undefined];

const EEN: readonly Rij[] = [
  ['1', JA_NEE, 'ja'],
  ['1.', JA_NEE, 'ja'],
  ['2)', JA_NEE, 'nee'],
  [' 3 ', JA_NEE, 'onbekend'],
  ['optie 2', JA_NEE, 'nee'],
  ['nummer twee', JA_NEE, 'nee'],
  ['option 3', JA_NEE, 'onbekend'],
  ['twee', JA_NEE, 'nee'],
  ['de eerste', JA_NEE, 'ja'],
  ['second', JA_NEE, 'nee'],
  ['de 2e', JA_NEE, 'nee'],
  ['4', JA_NEE, undefined],
  ['0', JA_NEE, undefined],
  ['ja', JA_NEE, 'ja'],
  ['Ja!', JA_NEE, 'ja'],
  ['jaaa', JA_NEE, 'ja'],
  ['ja hoor', JA_NEE, 'ja'],
  ['klopt', JA_NEE, 'ja'],
  ['yes', JA_NEE, 'ja'],
  ['nee', JA_NEE, 'nee'],
  ['Neen.', JA_NEE, 'nee'],
  ['nope', JA_NEE, 'nee'],
  ['no', JA_NEE, 'nee'],
  ['weet niet', JA_NEE, 'onbekend'],
  ['ik weet het niet', JA_NEE, 'onbekend'],
  ['dat weet ik niet meer', JA_NEE, 'onbekend'],
  ['geen idee', JA_NEE, 'onbekend'],
  ["I don't know", JA_NEE, 'onbekend'],
  ['not sure', JA_NEE, 'onbekend'],
  ['Nee, het ging door', JA_NEE, 'nee'],
  ['2. Nee, het ging door', JA_NEE, 'nee'],
  ['het ging gewoon door', JA_NEE, 'nee'],
  ['ja', GESTOPT, 'meteen'],
  ['meteen', GESTOPT, 'meteen'],
  ['meteeen', GESTOPT, 'meteen'],
  ['tweede keer', GESTOPT, 'na-tweede-keer'],
  ['nee', GESTOPT, 'nee'],
  ['weet ik niet', GESTOPT, 'onbekend'],
  ['mijzelf', WIE, 'ik'],
  ['voor mijzelf', WIE, 'ik'],
  ['colega', WIE, 'collega'],
  ['voor mijn collega', WIE, 'collega'],
  ['voor', WIE, undefined],
  ['ja', WIE, undefined],
  ['aan de balie', KANAAL, 'balie'],
  ['Balie', KANAAL, 'balie'],
  ['bailie', KANAAL, 'balie'],
  ['telefonisch', KANAAL, undefined],
  ['per mail', KANAAL, 'e-mail'],
  ['email', KANAAL, undefined],
  ['huisbezoek', KANAAL, 'huisbezoek'],
  ['een bedrijfsbezoek', KANAAL, 'huisbezoek'],
  ['balie of telefoon', KANAAL, undefined],
  ['ergens op de gang bij de lift', KANAAL, undefined],
  ['', KANAAL, undefined],
  ['schelden', GEDRAG, 'belediging'],
  ['hij ging schelden', GEDRAG, 'belediging'],
  ['discriminatie', GEDRAG, 'discriminatie'],
  ['discriminate', GEDRAG, 'discriminatie'],
  ['spullen', GEDRAG, 'vernieling'],
  ['geen', GEDRAG, 'geen'],
  ['niets', GEDRAG, 'geen'],
  ['nee', GEDRAG, 'geen'],
  ['geen van deze', GEDRAG, 'geen'],
  ['none of these', GEDRAG, 'geen'],
];

const MEER: readonly Rij[] = [
  ['1 en 3', GEDRAG, 'belediging,slaan'],
  ['1,3', GEDRAG, 'belediging,slaan'],
  ['1 3 4', GEDRAG, 'belediging,slaan,vernieling'],
  ['1 + 2', GEDRAG, 'belediging,discriminatie'],
  ['1, 1', GEDRAG, 'belediging'],
  ['optie 1 en optie 4', GEDRAG, 'belediging,vernieling'],
  ['een en drie', GEDRAG, 'belediging,slaan'],
  ['schelden en slaan', GEDRAG, 'belediging,slaan'],
  ['1 and 2', GEDRAG, 'belediging,discriminatie'],
  ['1 en 9', GEDRAG, undefined],
  ['4', GEDRAG, 'vernieling'],
  ['Slaan, schoppen, duwen, vastpakken, spugen of iets naar iemand gooien', GEDRAG, 'slaan'],
  ['schelden, duwen', GEDRAG, 'belediging,slaan'],
];

describe('a choice in typed words (L7)', () => {
  it.each(EEN)('"%s"', (tekst, keuzes, waarde) => {
    expect(leesKeuze(tekst, keuzes)?.waarden.join()).toBe(waarde);
  });

  it.each(MEER)('several: "%s"', (tekst, keuzes, waarden) => {
    expect(leesKeuze(tekst, keuzes, true)?.waarden.join()).toBe(waarden);
  });

  it('one is asked, so two are none', () => {
    expect(leesKeuze('1 en 3', GEDRAG)).toBeUndefined();
  });

  it.each([
    ['2', JA_NEE, true],
    ['weet niet', JA_NEE, true],
    ['het ging door', JA_NEE, false],
    ['Aan de balie', KANAAL, true],
    ['bij de balie', KANAAL, false],
  ])('"%s" is sure: %#', (tekst, keuzes, zeker) => {
    expect(leesKeuze(tekst, keuzes)?.zeker).toBe(zeker);
  });

  it('several are sure when each of them is', () => {
    expect(leesKeuze('1 en 3', GEDRAG, true)?.zeker).toBe(true);
    expect(leesKeuze('1 en schelden', GEDRAG, true)?.zeker).toBe(false);
  });
});
