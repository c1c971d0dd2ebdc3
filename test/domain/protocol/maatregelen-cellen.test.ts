import type { GedragsvormId } from '../../../src/domain/protocol/gedrag';
import {
  matrixRijen,
  openRijen,
  rijIds,
  voorstel,
  zwaarsteRijen,
  type MaatregelId,
  type RijId,
} from '../../../src/domain/protocol/maatregelen';

const gekozen = (vormen: GedragsvormId[], recidive: boolean, rij?: RijId, discriminatie = false) =>
  voorstel({ vormen, recidive, discriminatie, zelfbeschadiging: false, rij });

/** Every cell, written out once more from requirements 2.2: row, id, first time, recidive. */
const tabel: [RijId, string, string, GedragsvormId, MaatregelId[], MaatregelId[]][] = [
  ['IK', 'R139', 'R140', 'smeken-zeuren', ['waarschuwing'], ['waarschuwing', 'combigesprek']],
  ['JULLIE', 'R141', 'R142', 'kritiek-op-regels', ['waarschuwing'], ['waarschuwing', 'combigesprek']],
  ['JIJ', 'R143', 'R144', 'belediging', ['waarschuwing', 'combigesprek'], ['combigesprek', 'aangifte']],
  [
    'DREIGEN',
    'R145',
    'R146',
    'dreigen-geweld-persoon',
    ['waarschuwing', 'combigesprek', 'aangifte'],
    ['waarschuwing', 'incidentgesprek', 'herstelgesprek', 'aangifte', 'omgangsafspraken'],
  ],
  [
    'ZAKEN',
    'R147',
    'R148',
    'vernieling',
    ['waarschuwing', 'combigesprek', 'aangifte'],
    ['incidentgesprek', 'herstelgesprek', 'aangifte', 'afspraken-dienstverlening'],
  ],
  [
    'PERSONEN',
    'R149',
    'R150',
    'mishandeling',
    ['waarschuwing', 'incidentgesprek', 'herstelgesprek', 'aangifte', 'contactafspraken'],
    ['aangifte', 'beperkende-maatregelen'],
  ],
];
const metAangifte = (rij: RijId, cel: MaatregelId[], recidive: boolean): MaatregelId[] =>
  rij === 'JIJ' && !recidive ? [...cel, 'aangifte'] : cel;

describe('requirements 2.2, every cell alone', () => {
  it.each(tabel)('%s: %s first time, %s recidive', (rij, _eerste, _recidive, vorm, eerste, recidive) => {
    for (const [isRecidive, cel] of [
      [false, eerste],
      [true, recidive],
    ] as const) {
      const { rijen, maatregelen, optioneel, afgeleid, soort } = gekozen([vorm], isRecidive);
      const heeftExtra = rij === 'PERSONEN' && isRecidive;
      expect({ rijen, maatregelen, optioneel, afgeleid, soort }).toEqual({
        rijen: [rij],
        maatregelen: cel,
        optioneel: heeftExtra ? ['overleg-politie-om'] : [],
        afgeleid: heeftExtra ? ['incidentgesprek', 'herstelgesprek'] : [],
        soort: 'voorstel',
      });
    }
  });

  it('every cell names every part of it, empty where there is none (R139-R150)', () => {
    for (const [rij, , , , eerste, recidive] of tabel) {
      const cellen = matrixRijen.get(rij);
      expect(cellen?.eerste).toMatchObject({
        bijDiscriminatie: rij === 'JIJ' ? ['aangifte'] : [],
        optioneel: [],
        afgeleid: [],
      });
      expect(cellen?.recidive.bijDiscriminatie).toEqual([]);
      expect([...(cellen?.eerste.maatregelen ?? [])].sort()).toEqual([...eerste].sort());
      expect([...(cellen?.recidive.maatregelen ?? [])].sort()).toEqual([...recidive].sort());
    }
  });
});

describe('requirements 2.2, every cell with discrimination (R143, R020)', () => {
  it.each(tabel)('%s', (rij, _e, _r, vorm, eerste, recidive) => {
    const zwaarste = rij === 'IK' || rij === 'JULLIE' ? 'JIJ' : rij;
    const [, , , , jijEerste, jijRecidive] = tabel[2] as (typeof tabel)[number];
    const [cel, later] = zwaarste === rij ? [eerste, recidive] : [jijEerste, jijRecidive];
    expect(gekozen([vorm], false, undefined, true)).toMatchObject({
      rijen: [zwaarste],
      maatregelen: metAangifte(zwaarste, cel, false),
    });
    expect(gekozen([vorm], true, undefined, true)).toMatchObject({ rijen: [zwaarste], maatregelen: later });
  });
});

describe('requirements 2.2, every pair of rows (A47b)', () => {
  const paren = tabel.flatMap((a) => tabel.map((b) => [a[0], b[0], a, b] as const));
  const zwaarte: Record<RijId, number> = { IK: 0, JULLIE: 1, JIJ: 2, DREIGEN: 3, ZAKEN: 3, PERSONEN: 4 };
  it.each(paren)('%s with %s: the heaviest, or both when they weigh the same', (a, b, rijA, rijB) => {
    const top = Math.max(zwaarte[a], zwaarte[b]);
    const verwacht = rijIds.filter((rij) => (rij === a || rij === b) && zwaarte[rij] === top);
    for (const recidive of [false, true]) {
      const gedaan = gekozen([rijA[3], rijB[3]], recidive);
      const namen = [rijA, rijB]
        .filter(([rij]) => verwacht.includes(rij))
        .flatMap((rij) => (recidive ? rij[5] : rij[4]));
      expect(gedaan.rijen).toEqual(verwacht);
      expect([...gedaan.maatregelen].sort()).toEqual([...new Set(namen)].sort());
    }
  });
});

describe('a row the behaviour leaves open (A11, A13)', () => {
  it.each<[string, GedragsvormId[], RijId[]]>([
    ['A13 an attempt: PERSONEN', ['poging-geweld'], ['PERSONEN']],
    ['A11 intimidation: DREIGEN', ['houding-gebaar-intimidatie'], ['DREIGEN']],
    ['R293 a weapon that was only shown: DREIGEN', ['wapen'], ['DREIGEN']],
    ['A14 stalking: JIJ or DREIGEN', ['volgen-stalken'], ['JIJ', 'DREIGEN']],
    ['A14 coercion: JIJ or DREIGEN', ['dwingen-hinderen'], ['JIJ', 'DREIGEN']],
    ['A14 sexual intimidation: JIJ or DREIGEN', ['seksuele-intimidatie'], ['JIJ', 'DREIGEN']],
    [
      'A14 with swearing, JIJ gives it a row of its own',
      ['dwingen-hinderen', 'belediging'],
      ['JIJ', 'DREIGEN'],
    ],
    ['with destruction: DREIGEN joins ZAKEN', ['houding-gebaar-intimidatie', 'vernieling'], ['DREIGEN']],
    [
      'nothing changes when it is DREIGEN already',
      ['houding-gebaar-intimidatie', 'dreigen-geweld-zaken'],
      [],
    ],
    ['a weapon after hitting stays PERSONEN', ['wapen', 'mishandeling'], []],
    ['lokaalvredebreuk has none', ['lokaalvredebreuk'], []],
    ['swearing has none', ['belediging'], []],
    ['no behaviour has none', [], []],
  ])('%s', (_naam, vormen, rijen) => {
    expect(openRijen({ vormen, discriminatie: false })).toEqual(rijen);
    expect(gekozen(vormen, false).andereRijen).toEqual(
      rijen.filter((r) => !gekozen(vormen, false).rijen.includes(r)),
    );
  });

  it('the chosen row decides, and only where it was open', () => {
    expect(gekozen(['poging-geweld'], false, 'PERSONEN')).toMatchObject({
      soort: 'voorstel',
      rijen: ['PERSONEN'],
      andereRijen: [],
      maatregelen: ['waarschuwing', 'incidentgesprek', 'herstelgesprek', 'aangifte', 'contactafspraken'],
    });
    expect(gekozen(['houding-gebaar-intimidatie'], true, 'DREIGEN').rijen).toEqual(['DREIGEN']);
    expect(gekozen(['seksuele-intimidatie'], false, 'JIJ')).toMatchObject({
      soort: 'voorstel',
      rijen: ['JIJ'],
      overlegCoordinator: true,
    });
    expect(gekozen(['belediging'], false, 'PERSONEN').rijen).toEqual(['JIJ']);
    expect(gekozen(['wapen'], false, 'DREIGEN').rijen).toEqual(['DREIGEN']);
    expect(gekozen(['houding-gebaar-intimidatie', 'vernieling'], false, 'DREIGEN').rijen).toEqual([
      'DREIGEN',
      'ZAKEN',
    ]);
    expect(
      zwaarsteRijen({ vormen: ['wapen', 'mishandeling'], discriminatie: false, rij: 'DREIGEN' }),
    ).toEqual(['PERSONEN']);
  });
});
