import {
  akkoordIrm,
  maatregelIds,
  matrixRijen,
  rijIds,
  uitnodigenBinnen24Uur,
  type Cel,
  type RijId,
} from '../../../src/domain/protocol/maatregelen';

/** The matrix of utrecht-protocol 7, cell by cell: measures, with discrimination, optional, derived. */
const MATRIX: [string, RijId, 'eerste' | 'recidive', string][] = [
  ['R139', 'IK', 'eerste', 'waarschuwing'],
  ['R140', 'IK', 'recidive', 'waarschuwing combigesprek'],
  ['R141', 'JULLIE', 'eerste', 'waarschuwing'],
  ['R142', 'JULLIE', 'recidive', 'waarschuwing combigesprek'],
  ['R143', 'JIJ', 'eerste', 'waarschuwing combigesprek; discriminatie: aangifte'],
  ['R144, A16', 'JIJ', 'recidive', 'combigesprek aangifte'],
  ['R145', 'DREIGEN', 'eerste', 'waarschuwing combigesprek aangifte'],
  ['R146', 'DREIGEN', 'recidive', 'waarschuwing incidentgesprek herstelgesprek aangifte omgangsafspraken'],
  ['R147', 'ZAKEN', 'eerste', 'waarschuwing combigesprek aangifte'],
  [
    'R148, A15, A16',
    'ZAKEN',
    'recidive',
    'incidentgesprek herstelgesprek aangifte afspraken-dienstverlening',
  ],
  ['R149', 'PERSONEN', 'eerste', 'waarschuwing incidentgesprek herstelgesprek aangifte contactafspraken'],
  [
    'R150, A15, A17',
    'PERSONEN',
    'recidive',
    'aangifte beperkende-maatregelen; kan: overleg-politie-om; afgeleid: incidentgesprek herstelgesprek',
  ],
];

const alsTekst = ({ maatregelen, bijDiscriminatie, optioneel, afgeleid }: Cel) =>
  [
    ['', maatregelen],
    ['discriminatie: ', bijDiscriminatie],
    ['kan: ', optioneel],
    ['afgeleid: ', afgeleid],
  ]
    .filter(([, ids]) => ids?.length !== 0)
    .map(([voor, ids]) => `${String(voor)}${(ids as string[]).join(' ')}`)
    .join('; ');

describe('the matrix, cell by cell (F-C6)', () => {
  it.each(MATRIX)('%s: %s, %s: %s', (_id, rij, keer, verwacht) => {
    const cel = matrixRijen.get(rij)?.[keer];
    expect(cel && alsTekst(cel)).toBe(verwacht);
    expect(cel?.bron).toEqual({ doc: 'utrecht-protocol', sectie: '7' });
  });

  it('has these rows, lightest first (A47b)', () => {
    expect(rijIds).toEqual(['IK', 'JULLIE', 'JIJ', 'DREIGEN', 'ZAKEN', 'PERSONEN']);
    expect([...matrixRijen.keys()]).toEqual([...rijIds]);
  });

  it('A18: the measures, agreements before limits; a proposal keeps this order', () => {
    expect(maatregelIds).toEqual([
      ...['waarschuwing', 'combigesprek', 'incidentgesprek', 'herstelgesprek', 'aangifte'],
      ...['omgangsafspraken', 'contactafspraken', 'afspraken-dienstverlening'],
      ...['beperkende-maatregelen', 'overleg-politie-om'],
    ]);
  });

  it('R153, A38: only limits wait for the IRM; R164, R175: these talks have the 24 hours', () => {
    expect(akkoordIrm).toEqual(['beperkende-maatregelen']);
    expect(uitnodigenBinnen24Uur).toEqual(['combigesprek', 'incidentgesprek']);
  });
});
