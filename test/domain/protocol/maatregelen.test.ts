import type { GedragsvormId } from '../../../src/domain/protocol/gedrag';
import {
  akkoordIrm,
  matrixRijen,
  rijIds,
  uitnodigenBinnen24Uur,
  voorstel,
  type Voorstel,
} from '../../../src/domain/protocol/maatregelen';

interface Extra {
  discriminatie?: boolean;
  recidive?: boolean;
  zelfbeschadiging?: boolean;
  onderDrempel?: boolean;
}
function bij(vormen: GedragsvormId[], extra: Extra = {}): Voorstel {
  return voorstel({ vormen, discriminatie: false, zelfbeschadiging: false, recidive: false, ...extra });
}

describe('the matrix, cell by cell', () => {
  it.each([
    // id, form, first time, recidive
    ['R139 R140', 'IK', 'smeken-zeuren', ['waarschuwing'], ['waarschuwing', 'combigesprek']],
    ['R141 R142', 'JULLIE', 'kritiek-op-regels', ['waarschuwing'], ['waarschuwing', 'combigesprek']],
    ['R143 R144 A16', 'JIJ', 'belediging', ['waarschuwing', 'combigesprek'], ['combigesprek', 'aangifte']],
    [
      'R145 R146',
      'DREIGEN',
      'dreigen-geweld-persoon',
      ['waarschuwing', 'combigesprek', 'aangifte'],
      ['waarschuwing', 'incidentgesprek', 'herstelgesprek', 'aangifte', 'omgangsafspraken'],
    ],
    [
      'R147 R148 A15',
      'ZAKEN',
      'vernieling',
      ['waarschuwing', 'combigesprek', 'aangifte'],
      ['incidentgesprek', 'herstelgesprek', 'aangifte', 'afspraken-dienstverlening'],
    ],
    [
      'R149 R150 A15',
      'PERSONEN',
      'slaan-duwen-spugen',
      ['waarschuwing', 'incidentgesprek', 'herstelgesprek', 'aangifte', 'contactafspraken'],
      ['aangifte', 'beperkende-maatregelen'],
    ],
  ] as const)('%s: row %s', (_ids, rij, vorm, eerste, recidive) => {
    expect(bij([vorm])).toMatchObject({
      soort: 'voorstel',
      rijen: [rij],
      maatregelen: eerste,
      optioneel: [],
    });
    expect(bij([vorm], { recidive: true })).toMatchObject({ rijen: [rij], maatregelen: recidive });
  });

  it('has a row and a paragraph for every id', () => {
    expect([...matrixRijen.keys()]).toEqual([...rijIds]);
    const cellen = [...matrixRijen.values()].flatMap((r) => [r.eerste, r.recidive]);
    expect(cellen.map((c) => c.bron)).toEqual(cellen.map(() => ({ doc: 'utrecht-protocol', sectie: '7' })));
  });

  it('A17 R150: the heaviest cell derives both talks and leaves talking to police open', () => {
    expect(bij(['mishandeling'], { recidive: true })).toMatchObject({
      optioneel: ['overleg-politie-om'],
      afgeleid: ['incidentgesprek', 'herstelgesprek'],
    });
    expect(bij(['mishandeling']).afgeleid).toEqual([]);
  });

  it('R153 A38: only beperkende maatregelen wait for the IRM', () => {
    expect(akkoordIrm).toEqual(['beperkende-maatregelen']);
  });

  it('R164 R175: the first talk with the veroorzaker is the one to invite for', () => {
    expect(uitnodigenBinnen24Uur).toEqual(['combigesprek', 'incidentgesprek']);
  });
});

describe('discrimination', () => {
  it('R143: adds aangifte to the first-time jij cell, by the form or by the answer', () => {
    const cel = ['waarschuwing', 'combigesprek', 'aangifte'];
    expect(bij(['discriminatie']).maatregelen).toEqual(cel);
    expect(bij(['belediging'], { discriminatie: true }).maatregelen).toEqual(cel);
    expect(bij(['discriminatie'], { recidive: true }).maatregelen).toEqual(['combigesprek', 'aangifte']);
  });

  it('R020: is jij-gedrag, whatever else was ticked', () => {
    expect(bij(['smeken-zeuren'], { discriminatie: true }).rijen).toEqual(['JIJ']);
    expect(bij(['vernieling'], { discriminatie: true }).rijen).toEqual(['ZAKEN']);
  });
});

describe('several forms in one melding (A47b)', () => {
  it.each([
    [['belediging', 'slaan-duwen-spugen'], ['PERSONEN']],
    [
      ['vernieling', 'dreigen-geweld-persoon', 'belediging'],
      ['DREIGEN', 'ZAKEN'],
    ],
    [['vernieling', 'dreigen-geweld-persoon', 'wapen'], ['PERSONEN']],
    [['smeken-zeuren', 'kritiek-op-regels'], ['JULLIE']],
    [['kritiek-op-regels', 'treiteren'], ['JIJ']],
    [['ordeverstoring', 'smeken-zeuren'], ['IK']],
  ] as [GedragsvormId[], string[]][])('%j: %j', (vormen, rijen) => {
    expect(bij(vormen).rijen).toEqual(rijen);
  });

  it('gives the union of DREIGEN and ZAKEN', () => {
    const vormen: GedragsvormId[] = ['vernieling', 'dreigen-geweld-zaken'];
    expect(bij(vormen).maatregelen).toEqual(['waarschuwing', 'combigesprek', 'aangifte']);
    expect(bij(vormen, { recidive: true }).maatregelen).toEqual([
      'waarschuwing',
      'incidentgesprek',
      'herstelgesprek',
      'aangifte',
      'omgangsafspraken',
      'afspraken-dienstverlening',
    ]);
  });
});

describe('no ready-made cell', () => {
  it.each([
    ['volgen-stalken'],
    ['dwingen-hinderen'],
    ['lokaalvredebreuk'],
    ['seksuele-intimidatie'],
  ] as const)('A14: %s goes to the coordinator, never to nothing', (vorm) => {
    expect(bij([vorm])).toMatchObject({
      soort: 'handmatig-coordinator',
      rijen: [],
      maatregelen: [],
      overlegCoordinator: true,
    });
  });

  it('A14: keeps the row of the other behaviour as a start', () => {
    expect(bij(['dwingen-hinderen', 'belediging'])).toMatchObject({
      soort: 'handmatig-coordinator',
      rijen: ['JIJ'],
      maatregelen: ['waarschuwing', 'combigesprek'],
    });
    expect(bij(['lokaalvredebreuk', 'slaan-duwen-spugen'])).toMatchObject({
      soort: 'voorstel',
      rijen: ['PERSONEN'],
      overlegCoordinator: true,
    });
  });

  it('A11: intimidation without force has the jij row, and the coordinator is asked', () => {
    expect(bij(['houding-gebaar-intimidatie'])).toMatchObject({
      soort: 'voorstel',
      rijen: ['JIJ'],
      andereRijen: ['DREIGEN'],
      overlegCoordinator: true,
    });
    expect(bij(['houding-gebaar-intimidatie', 'dreigen-geweld-persoon']).andereRijen).toEqual([]);
  });

  it('A13: an attempt is DREIGEN, PERSONEN can be chosen', () => {
    expect(bij(['poging-geweld'])).toMatchObject({
      rijen: ['DREIGEN'],
      andereRijen: ['PERSONEN'],
      overlegCoordinator: false,
    });
  });

  it('A55: disturbing order has no cell', () => {
    expect(bij(['ordeverstoring'])).toMatchObject({ soort: 'handmatig-coordinator', maatregelen: [] });
  });

  it.each([
    ['the answer', ['smeken-zeuren'], true],
    ['the form', ['zelf-iets-aandoen'], false],
    ['the answer, with force', ['slaan-duwen-spugen'], true],
  ] as [string, GedragsvormId[], boolean][])(
    'A12 E1: no proposal when the citizen speaks of harming himself, by %s',
    (_hoe, vormen, zelfbeschadiging) => {
      expect(bij(vormen, { zelfbeschadiging, recidive: true })).toMatchObject({
        soort: 'geen-voorstel-zelfbeschadiging',
        rijen: [],
        maatregelen: [],
        overlegCoordinator: true,
      });
    },
  );

  it('A31 A32: no letter for what was put right on the spot', () => {
    expect(bij(['belediging'], { onderDrempel: true })).toMatchObject({
      soort: 'geen-voorstel-onder-drempel',
      maatregelen: [],
      overlegCoordinator: false,
    });
    expect(bij(['belediging'], { onderDrempel: false }).soort).toBe('voorstel');
  });
});
