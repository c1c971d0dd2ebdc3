import { join } from 'node:path';

import { vraag } from '../../src/flows/raadplegen';
import { readArtikelen } from '../../src/kennisbank/read';
import { createKennisbank } from '../../src/kennisbank/search';
import { nl } from '../../src/teams/tekst/nl';

const kennisbank = createKennisbank(readArtikelen(join(__dirname, '../../src/kennisbank/artikelen')));

/** What somebody asks; the article that answers; what it must say. */
const TABEL: [id: string, gevraagd: string, artikel: string, zegt: RegExp[]][] = [
  [
    'A01',
    'wat is een ordegesprek',
    'ordegesprek',
    [/beveiliger voert/, /oude naam voor het incidentgesprek/],
  ],
  ['A02', 'wat is het doel van een ordegesprek', 'ordegesprek', [/geen bemiddeling/, /voorwaarden/]],
  [
    'A03',
    'waar gaat het incidentgesprek over',
    'incidentgesprek',
    [/gedrag, niet over de inhoud/, /hoor en wederhoor/],
  ],
  [
    'R217, R311, R316',
    'mag de inwoner zijn kant vertellen',
    'incidentgesprek',
    [/Vraag hoe de inwoner het zag/],
  ],
  [
    'R165, A36',
    'moet ik als slachtoffer bij het gesprek zijn',
    'incidentgesprek',
    [/dat hoeft niet/, /Nee is ook goed/],
  ],
  [
    'R166',
    'wie zit er bij het incidentgesprek',
    'incidentgesprek',
    [/ernstig incident .* IRM of de coördinator/],
  ],
  ['A05, R338', 'moet ik elk incident melden', 'wanneer-melden', [/Het mag wel/, /Bij ons geldt deze tabel/]],
  ['A22, R156', 'moet mijn huisadres in de aangifte', 'aangifte-doen', [/vestigingsadres/, /niet je naam/]],
  ['R155, R345', 'wie doet aangifte', 'aangifte-doen', [/de IRM doet het/, /centrale coördinator aangifte/]],
  ['R157', 'wat is een VPT-aangifte', 'aangifte-doen', [/veilige publieke taak/]],
  ['A25', 'moet ik nazorg accepteren', 'nazorg', [/kies je zelf/]],
  ['R125, R127', 'wie regelt een gesprek met het bot', 'bot', [/leidinggevende regelt het/]],
  ['R126', 'wie verwijst mij door na een incident', 'bedrijfsarts-bmw', [/doorverwijzen/]],
  [
    'A26',
    'wie meldt bij inspectie SZW',
    'arbeidsinspectie',
    [/Nederlandse Arbeidsinspectie/, /blijvend letsel/],
  ],
  ['A27', 'iemand blijft woo-verzoeken indienen', 'veelvrager', [/Woo \(vroeger WOB\)/]],
  ['A48, R101', 'is een veelvrager agressief', 'veelvrager', [/geen agressie/, /jij-gedrag/]],
  ['A28', 'wie is de coördinator agressie en geweld', 'coordinator', [/coördinator VPD/]],
  [
    'R042, R138, R195',
    'ik weet niet welke sanctie past, wie bel ik',
    'coordinator',
    [/twijfel over een maatregel/],
  ],
  ['A29', 'waar staat irm voor', 'irm', [/integraal resultaatverantwoordelijk manager/, /anders zijn/]],
  ['A30', 'wie zet de melding in het GIR', 'registreren-gir', [/teaminstructie/]],
  [
    'A38',
    'hoe leg ik een toegangsverbod op',
    'beperkende-maatregelen',
    [/IRM/, /duur/, /bezwaar of een klacht/, /noodzakelijke hulp/],
  ],
  [
    'R262',
    'wat als iemand zich niet aan het pandverbod houdt',
    'beperkende-maatregelen',
    [/lokaalvredebreuk/, /aangifte/],
  ],
  [
    'A39',
    'wat is het verschil tussen fatsoen en respect',
    'fatsoen-integriteit',
    [/Respect kun je niet eisen/],
  ],
  [
    'R379',
    'wat zijn de twee delen van de norm bij sociale zaken',
    'fatsoen-integriteit',
    [/al zie je geen blauwe plekken/],
  ],
  ['A40', 'moet ik ingrijpen als een collega wordt lastiggevallen', 'bemoeiplicht', [/hulp/]],
  ['A41', 'wanneer mag ik een gesprek afbreken', 'einde-gesprek', [/dat het gesprek stopt/]],
  [
    'A49, R230',
    'mag een inwoner kritiek hebben op mij',
    'klacht-is-recht',
    [/geen agressie/, /Let op de manier/],
  ],
  ['A50, R178', 'telt ziekteverzuim ook als schade', 'schade', [/verzuim/]],
  [
    'R161, R179, R180',
    'wanneer start het verhalen van schade',
    'schade',
    [/al bij de aangifte/, /voegen/, /op de hoogte/],
  ],
  ['A51, R011', 'wat als het in mijn vrije tijd gebeurt', 'reikwijdte', [/vanwege je werk/]],
  ['A54', 'mogen we gegevens van een dader delen', 'daderinformatie', [/zoekt of deelt geen gegevens/]],
  ['A57', 'helpt het om met straf te dreigen', 'omgaan-ik-jullie', [/met straf bluffen/]],
  ['A58', 'moet ik het gedrag nog benoemen als iemand slaat', 'omgaan-fysiek', [/alleen als dat nog kan/]],
  ['A59, R109', 'wie ziet mijn melding', 'wie-ziet-wat', [/leidinggevende/]],
  [
    'R059, R060, R061',
    'hoe schat ik risico’s in bij werk op straat',
    'ambulant-risico',
    [/vooraf/, /format/, /in overleg met je leidinggevende/],
  ],
  [
    'R251, R252',
    'verschil tussen vrijwillig en onvrijwillig huisbezoek',
    'huisbezoek',
    [/zonder afspraak/, /Op afspraak/],
  ],
  [
    'R259',
    'wat doe ik als het bij iemand thuis niet goed voelt',
    'huisbezoek',
    [/Stop het bezoek en ga weg/],
  ],
  [
    'R182, R184, R185',
    'wat bespreek je in een evaluatie',
    'evalueren',
    [/Hoe is het ontstaan/, /te voorkomen/, /Leerpunten/],
  ],
  ['R187', 'hoe vaak wordt het beleid geëvalueerd', 'evalueren', [/jaarlijks|per jaar|elk jaar/]],
  [
    'R312, R318',
    'wat is incidentanalyse',
    'incidentanalyse',
    [/welke veiligheid ontbrak of werkte niet/, /voorzorgsmaatregelen/],
  ],
  [
    'R331',
    'wat doe je met een punt dat het team niet zelf kan oplossen',
    'borging',
    [/niet kan oplossen, leg je voor/],
  ],
  ['R315', 'ons team loopt steeds vast op hetzelfde probleem', 'opschalen', [/op tijd op naar iemand/]],
  ['R365, R008', 'moet een samenwerkingspartner in het GIR melden', 'derden', [/liefst in het GIR/]],
  [
    'R367, R368',
    'wie doet nazorg bij een ingehuurde kracht',
    'derden',
    [/welke werkgever de nazorg doet/, /onderzoek van incidenten/],
  ],
  ['R395, R088, R089', 'wat doe ik bij jij-gedrag', 'omgaan-jij', [/Benoem|benoem/, /keuze/]],
];

describe('what is a choice or a rule of the protocol is what people get to read (F-C12)', () => {
  it.each(TABEL)('%s: %s', (_id, gevraagd, artikel, zegt) => {
    const { raadpleging, verwant } = vraag({ kennisbank }, gevraagd, 'nl');
    const ook = raadpleging.soort === 'artikel' ? raadpleging.ook : undefined;
    const gegeven =
      raadpleging.soort === 'artikel' ? [raadpleging.artikel, ...(ook ? [ook] : []), ...verwant] : [];
    expect(gegeven.map(({ id }) => id)).toContain(artikel);
    const gevonden = kennisbank.getArtikel(artikel, 'nl');
    for (const woorden of zegt) expect(JSON.stringify(gevonden)).toMatch(woorden);
  });

  it('A20: three things are called a melding, and each has a name of its own', () => {
    expect(nl.melden.ontvangst.kop('M-1')).toContain('Je melding');
    expect(nl.besluit.aangifte.standen['melding-politie']).toBe('Melding bij de politie');
    expect(nl.dossier.arbo.tekst('M-1')).toContain('ongevalsmelding');
  });

  it('A44: the checklist of the guide as one list of subjects', () => {
    const checklist = JSON.stringify(kennisbank.getArtikel('checklist-beleid', 'nl'));
    for (const woord of [
      'visie',
      'kwaliteit en professioneel',
      'orde',
      'normoverschrijdend',
      'leren',
      'borging',
    ])
      expect(checklist).toContain(woord);
  });

  it('A42, A43: no official is named, no national address stands fast', () => {
    const alles = JSON.stringify(readArtikelen(join(__dirname, '../../src/kennisbank/artikelen')));
    expect(alles).not.toMatch(/@[a-z-]+\.nl|https?:|www\.|(?:meneer|mevrouw) [A-Z]/);
    expect(alles).toContain('{coordinator}');
  });
});
