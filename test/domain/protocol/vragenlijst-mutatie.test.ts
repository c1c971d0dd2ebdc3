import type { Antwoorden } from '../../../src/domain/antwoorden';
import { gedragOpties } from '../../../src/domain/protocol/gedragopties';
import {
  isBeantwoord,
  snelleKanalen,
  triageVragen,
  vragen,
  type VraagId,
  type Vraag,
} from '../../../src/domain/protocol/vragenlijst';
import { profiel } from '../bouw';

const GEDRAG =
  'smeken-zeuren,zelf-iets-aandoen,kritiek-op-regels,kritiek-op-persoon,belediging,vernedering,treiteren,smaad,' +
  'discriminatie,seksuele-intimidatie,volgen-stalken,dwingen-hinderen,houding-gebaar-intimidatie,' +
  'lokaalvredebreuk,dreigen-geweld-persoon,dreigen-geweld-zaken,dreigen-anders,poging-geweld,' +
  'slaan-duwen-spugen,gericht-gooien,mishandeling,aanranding,wapen,vernieling,ordeverstoring,collega-veroorzaker';
const KANAAL =
  'balie,receptie,spreekkamer,telefoon,huisbezoek,openbare-ruimte,bijeenkomst,e-mail,brief,sociale-media,' +
  'raadzaal,anders';
const BIJZONDER =
  'discriminatie,zelfbeschadiging,letsel,schade,prive-gegevens,onbekende-veroorzaker,meer-collegas';
const DRIE = 'ja nee onbekend';
const drie = 'ja,nee,onbekend';

/** The report, question by question: buttons; fields; where the answer is kept. */
const TABEL: [string, VraagId, string, string, string][] = [
  ['R104', 'veilig', 'ja nee', '', 'veilig'],
  ['F-R6', 'wanneer', 'net', 'datum:datum! tijd:tijd!', 'incidentOp'],
  ['D-85, D-86, F-R12', 'wie', 'ik collega getuige', '', 'wie'],
  ['D-85', 'slachtoffer', 'onbekend', 'slachtoffer:persoon!', 'slachtoffer'],
  [
    'R010, R198, F-R5',
    'waar',
    'balie spreekkamer telefoon huisbezoek e-mail',
    `locatie:locatie! kanaal:keuze!=${KANAAL}`,
    'kanaal locatie',
  ],
  ['F-R7, F-R8', 'gedrag', '', `gedrag:meerkeuze!=${GEDRAG}`, 'gedrag'],
  ['A10', 'waarmee', 'geweld spullen andere-druk recht onbekend', '', 'waarmee'],
  ['A49', 'toon', 'zakelijk kleinerend onbekend', '', 'toon'],
  ['R110', 'omgebogen', DRIE, '', 'omgebogen'],
  ['R111, A56', 'patroon', DRIE, '', 'patroon'],
  ['R114, F-R9', 'gestopt', 'meteen na-tweede-keer nee niet-aangesproken onbekend', '', 'gestopt'],
  ['R115', 'beeindigd', DRIE, '', 'beeindigd'],
  ['R115, A06', 'veiligGevoeld', DRIE, '', 'veiligGevoeld'],
  ['A09', 'discriminatie', DRIE, '', 'discriminatie'],
  ['A12', 'zelfbeschadiging', DRIE, '', 'zelfbeschadiging'],
  ['D-39, D-90', 'bijzonderheden', 'geen', `bijzonderheden:meerkeuze!=${BIJZONDER}`, 'bijzonderheden'],
  [
    'D-03, D-30, F-R18',
    'letsel',
    '',
    `overleden:keuze!=${drie} ziekenhuis:keuze!=${drie} blijvendLetsel:keuze!=${drie}`,
    'overleden ziekenhuis blijvendLetsel',
  ],
  ['R177, F-R17', 'schade', 'gemeente eigen beide onbekend', '', 'schade'],
  ['A05', 'oordeel', 'toch-melden', '', 'tochMelden'],
  ['D-87', 'betrokkenen', '', 'betrokkenen:personen!', 'betrokkenen'],
  [
    'R251, R252',
    'huisbezoek',
    '',
    `huisbezoek:keuze!=afspraak,onaangekondigd inschatting:keuze!=${drie}`,
    'huisbezoek inschatting',
  ],
  ['D-86', 'eigenNazorg', 'ja nee', '', 'eigenNazorg'],
  ['D-02', 'feiten', '', 'feiten:tekst', 'feiten'],
  ['F-R10', 'controle', '', '', ''],
];
const veldTekst = ({ id, soort, verplicht, opties }: Vraag['velden'][number]) =>
  `${id}:${soort}${verplicht ? '!' : ''}${opties.length > 0 ? `=${opties.join(',')}` : ''}`;

describe('the questions, one by one', () => {
  it.each(TABEL.map((rij, plek) => [plek, ...rij] as const))(
    '%i, %s: %s with %s; %s; kept in %s',
    (plek, _nummers, id, knoppen, velden, bewaart) => {
      const vraag = vragen[plek];
      expect([vraag?.id, vraag?.knoppen.join(' '), vraag?.velden.map(veldTekst).join(' ')]).toEqual([
        ...[id, knoppen, velden],
      ]);
      expect(vraag?.bewaart.join(' ')).toBe(bewaart);
    },
  );

  it('no others; the quick ways of contact; the list of behaviour (A52 last)', () => {
    expect(vragen).toHaveLength(TABEL.length);
    expect(snelleKanalen).toEqual(['balie', 'spreekkamer', 'telefoon', 'huisbezoek', 'e-mail']);
    expect(gedragOpties).toEqual(GEDRAG.split(','));
  });
});

describe('what is asked', () => {
  const ALTIJD = 'veilig wanneer wie waar gedrag bijzonderheden feiten controle';
  const licht: Antwoorden = { gedrag: ['smeken-zeuren'] };
  const rustig: Antwoorden = {
    ...licht,
    omgebogen: 'ja',
    patroon: 'nee',
    veiligGevoeld: 'ja',
    bijzonderheden: ['geen'],
  };
  const jij: Antwoorden = { gedrag: ['belediging'] };
  it.each<[string, Antwoorden, string, string]>([
    ['nothing known', {}, '', 'oordeel'],
    ['for oneself', { wie: 'ik' }, '', 'oordeel'],
    ['a colleague (D-85)', { wie: 'collega' }, 'slachtoffer', 'oordeel slachtoffer'],
    ['a witness (D-86)', { wie: 'getuige' }, 'slachtoffer eigenNazorg', 'oordeel slachtoffer eigenNazorg'],
    [
      'ik (R110)',
      licht,
      'omgebogen patroon veiligGevoeld',
      'omgebogen patroon veiligGevoeld discriminatie zelfbeschadiging oordeel',
    ],
    [
      'jullie (R112)',
      { gedrag: ['kritiek-op-regels'] },
      'omgebogen patroon veiligGevoeld',
      'omgebogen patroon veiligGevoeld discriminatie zelfbeschadiging oordeel',
    ],
    [
      'jij (R114)',
      jij,
      'gestopt beeindigd veiligGevoeld',
      'gestopt beeindigd veiligGevoeld discriminatie oordeel',
    ],
    [
      'fysiek (R117): triage asks no more',
      { gedrag: ['mishandeling'] },
      'gestopt beeindigd veiligGevoeld',
      'oordeel',
    ],
    ['distress (A12)', { gedrag: ['zelf-iets-aandoen'] }, 'omgebogen patroon veiligGevoeld', 'oordeel'],
    [
      'ik and jij: the heaviest',
      { gedrag: ['smeken-zeuren', 'belediging'] },
      'gestopt beeindigd veiligGevoeld',
      'gestopt beeindigd veiligGevoeld discriminatie oordeel',
    ],
    ['order only (A55)', { gedrag: ['ordeverstoring'] }, 'oordeel', 'oordeel'],
    ['a threat (A10)', { gedrag: ['dreigen-anders'] }, 'waarmee gestopt beeindigd veiligGevoeld', ''],
    [
      'a threat with violence: nothing to ask on',
      { gedrag: ['dreigen-anders'], waarmee: 'geweld' },
      'waarmee gestopt beeindigd veiligGevoeld',
      'waarmee oordeel',
    ],
    [
      'the use of a right (A10)',
      { gedrag: ['dreigen-anders'], waarmee: 'recht' },
      'waarmee oordeel',
      'waarmee oordeel',
    ],
    ['criticism (A49)', { gedrag: ['kritiek-op-persoon'] }, 'toon gestopt beeindigd veiligGevoeld', ''],
    ['turned round (R110)', rustig, 'omgebogen patroon veiligGevoeld oordeel', ''],
    [
      'asked in triage before',
      { discriminatie: 'nee', zelfbeschadiging: 'ja' },
      'discriminatie zelfbeschadiging',
      'oordeel',
    ],
    ['one of these', { discriminatie: 'ja' }, 'discriminatie', 'oordeel'],
    ['the other', { zelfbeschadiging: 'nee' }, 'zelfbeschadiging', 'oordeel'],
    ['injury', { bijzonderheden: ['letsel'] }, 'letsel', 'oordeel letsel'],
    ['damage', { bijzonderheden: ['schade'] }, 'schade', 'oordeel schade'],
    ['more colleagues (D-87)', { bijzonderheden: ['meer-collegas'] }, 'betrokkenen', 'oordeel betrokkenen'],
    ['other particulars', { bijzonderheden: ['geen', 'prive-gegevens'] }, '', 'oordeel'],
    ['a home visit (R059)', { kanaal: 'huisbezoek' }, 'huisbezoek', 'oordeel huisbezoek'],
    ['by phone', { kanaal: 'telefoon' }, '', 'oordeel'],
  ])('%s', (_naam, a, gewoon, triage) => {
    const gesteld = (t: boolean) => vragen.filter((v) => v.nodig(a, profiel, t)).map((v) => v.id);
    const volgorde = (ids: string) => {
      const gevraagd = new Set(`${ALTIJD} ${ids}`.split(' '));
      return vragen.map((v) => v.id).filter((id) => gevraagd.has(id));
    };
    expect(gesteld(false)).toEqual(volgorde(gewoon));
    if (triage !== '') expect(gesteld(true)).toEqual(volgorde(triage));
  });

  it('jij and discrimination: sure whatever else, so triage asks no more (A09)', () => {
    const gevraagd = vragen.filter((v) =>
      v.nodig({ gedrag: ['belediging', 'discriminatie'] }, profiel, true),
    );
    expect(gevraagd.map((v) => v.id).filter((id) => triageVragen.has(id))).toEqual(['gedrag', 'oordeel']);
  });

  it('F-R3: after a noodmelding neither safety nor whether it must be reported is asked again', () => {
    const rust: Antwoorden = { ...rustig, noodmelding: 'ja' };
    const zonder = vragen.filter((v) => v.nodig(rustig, profiel, false)).map((v) => v.id);
    const na = vragen.filter((v) => v.nodig(rust, profiel, false)).map((v) => v.id);
    expect(zonder.filter((id) => !na.includes(id))).toEqual(['veilig', 'oordeel']);
  });

  it('F-R15: triage asks what the table looks at, and nothing else', () => {
    expect([...triageVragen].join(' ')).toBe(
      'gedrag waarmee toon omgebogen patroon gestopt beeindigd veiligGevoeld discriminatie zelfbeschadiging oordeel',
    );
  });

  it('F-R4: answered is every value, and not one that was only about right', () => {
    const klaar = (id: VraagId, a: Antwoorden) =>
      vragen.filter((v) => v.id === id).map((v) => isBeantwoord(v, a));
    const incidentOp = new Date(0);
    expect(klaar('wanneer', { incidentOp })).toEqual([true]);
    expect(klaar('wanneer', { incidentOp, voorlopig: ['kanaal'] })).toEqual([true]);
    expect(klaar('wanneer', { incidentOp, voorlopig: ['incidentOp'] })).toEqual([false]);
    expect(klaar('wanneer', {})).toEqual([false]);
    expect(klaar('waar', { kanaal: 'balie' })).toEqual([false]);
    expect(klaar('veilig', { veilig: 'nee' })).toEqual([false]);
    expect(klaar('veilig', { veilig: 'ja' })).toEqual([true]);
  });
});
