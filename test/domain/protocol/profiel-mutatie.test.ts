import { evaluatieGronden, grondslagen, profielSchema, utrecht } from '../../../src/domain/protocol/profiel';

const id = '0b000000-0000-4000-8000-000000000001';
const persoon = { id, naam: 'Coordinator' };
const goed = {
  ...utrecht,
  bewaartermijnMaanden: 12,
  rollen: { ...utrecht.rollen, coordinatoren: [persoon] },
};

/** The same profiel with one value changed, by its path. */
function met(pad: string, waarde: unknown): unknown {
  const kopie = structuredClone(goed) as Record<string, unknown>;
  const stappen = pad.split('.');
  const laatste = stappen.pop() ?? '';
  let knoop: Record<string, unknown> = kopie;
  for (const stap of stappen) knoop = knoop[stap] as Record<string, unknown>;
  knoop[laatste] = waarde;
  return kopie;
}
const mag = (pad: string, waarde: unknown) => profielSchema.safeParse(met(pad, waarde)).success;

describe('the limits of what a municipality may choose (R013)', () => {
  it.each<[string, number, number]>([
    ['termijnen.eersteUren', 2, 24],
    ['termijnen.tweedeDagen', 1, 5],
    ['termijnen.derdeDagen', 6, 42],
    ['gesprekMinuten', 15, 120],
    ['herstelDagenVooraf', 1, 60],
    ['ackMinuten.spoed', 5, 120],
    ['ackMinuten.gewoonWerkuren', 1, 8],
    ['recidiveTermijnMaanden', 1, 120],
    ['bewaartermijnMaanden', 1, 120],
  ])('%s: from %i to %i, whole numbers', (pad, min, max) => {
    expect([min - 1, min, max, max + 1].map((n) => mag(pad, n))).toEqual([false, true, true, false]);
    expect(mag(pad, min + 0.5)).toBe(false);
    expect(mag(pad, undefined)).toBe(false);
  });

  it('the third talk comes after the second', () => {
    const bij = (tweedeDagen: number, derdeDagen: number) =>
      profielSchema.safeParse(met('termijnen', { eersteUren: 24, tweedeDagen, derdeDagen }));
    expect([bij(3, 4).success, bij(3, 3).success, bij(4, 3).success]).toEqual([true, false, false]);
    const [fout] = bij(3, 3).error?.issues ?? [];
    expect([fout?.path.join('.'), fout?.message]).toEqual([
      'termijnen.derdeDagen',
      'must be after tweedeDagen',
    ]);
    const [andere] = profielSchema.safeParse(met('werktijd.tot', '08:00')).error?.issues ?? [];
    expect([andere?.path.join('.'), andere?.message]).toEqual(['werktijd.tot', 'must be after van']);
    expect(mag('werktijd.tot', '09:00')).toBe(false);
  });

  it('R013, T5: the longest terms of what the aftercare is based on', () => {
    expect(grondslagen).toEqual(['utrecht', 'landelijk']);
    const fout = (grondslag: string | undefined, ...[eersteUren, tweedeDagen, derdeDagen]: number[]) =>
      (
        profielSchema.safeParse(
          met('termijnen', { ...(grondslag && { grondslag }), eersteUren, tweedeDagen, derdeDagen }),
        ).error?.issues ?? []
      ).map((i) => `${i.path.join('.')}: ${i.message}`);
    for (const grondslag of [undefined, 'utrecht']) expect(fout(grondslag, 24, 5, 42)).toEqual([]);
    expect(fout('landelijk', 72, 14, 56)).toEqual([]);
    expect(fout('landelijk', 73, 15, 57)).toEqual([
      'termijnen.eersteUren: may not be more than 72',
      'termijnen.tweedeDagen: may not be more than 14',
      'termijnen.derdeDagen: may not be more than 56',
    ]);
    expect(fout('utrecht', 25, 6, 43)).toEqual([
      'termijnen.eersteUren: may not be more than 24',
      'termijnen.tweedeDagen: may not be more than 5',
      'termijnen.derdeDagen: may not be more than 42',
    ]);
    expect(fout('landelijk', 48, 2, 42)).toEqual([]);
    expect(fout('landelijk', 49, 2, 42)).toEqual(['termijnen.tweedeDagen: must be after eersteUren']);
    expect(mag('termijnen', { grondslag: 'eigen', eersteUren: 24, tweedeDagen: 5, derdeDagen: 42 })).toBe(
      false,
    );
  });

  it('people whom nothing is asked of may be left out', () => {
    const { coordinatoren, irm, vervangers, arbo } = goed.rollen;
    const zonder = profielSchema.parse({ ...goed, rollen: { coordinatoren, irm, vervangers, arbo } });
    expect(zonder.rollen).toMatchObject({ contactpersonen: [], beheerders: [], bot: [] });
  });

  it.each(['00:00', '09:05', '19:59', '20:00', '23:59'])('a time of day: %s', (tijd) => {
    expect(mag('gesprekTijd', tijd)).toBe(true);
  });
  it.each(['24:00', '9:00', '09:60', '09:5', '009:00', '09:000', 'x09:00', '09:00x', '0900', '29:00', ''])(
    'no time of day: "%s"',
    (tijd) => {
      expect(mag('gesprekTijd', tijd)).toBe(false);
    },
  );

  it.each<[string, unknown[], unknown[]]>([
    ['gemeente', ['Ede'], ['', 1]],
    ['dagsoort', ['kalender', 'werk'], ['vrij']],
    ['verschuif', ['volgende', 'vorige', 'dichtstbij'], ['nooit']],
    ['meldbeleid', ['utrecht', 'altijd'], ['nooit']],
    ['werktijd.dagen', [[1], [1, 7]], [[], [0], [8], [1.5]]],
    ['extraMoment', [true, false], ['ja']],
    ['goedeVrijdagGesloten', [true, false], ['ja']],
    ['extraGesloten', [[], ['2027-05-07']], [['7 mei'], ['2027-13-01']]],
    ['onderwerp', ['x', 'x'.repeat(60)], ['', 'x'.repeat(61)]],
    ['girInvoerder', ['x', 'x'.repeat(100)], ['', 'x'.repeat(101)]],
    ['vestigingsadres', ['', 'x'.repeat(200)], ['x'.repeat(201)]],
    ['rechtsmiddel', ['', 'x'.repeat(1000)], ['x'.repeat(1001)]],
    ['aangifteDoor', [['werkgever'], ['slachtoffer', 'werkgever']], [[], ['politie']]],
    ['evaluatieVerplicht', [[], ['fysiek'], [...evaluatieGronden]], [['alles']]],
    [
      'locaties',
      [[], [{ id: 'x', naam: 'X', alarm: '' }], [{ id: 'x'.repeat(100), naam: 'X', alarm: 'bel' }]],
      [
        [{ id: '', naam: 'X', alarm: '' }],
        [{ id: 'x'.repeat(101), naam: 'X', alarm: '' }],
        [{ id: 'x', naam: '', alarm: '' }],
        [{ id: 'x', naam: 'X' }],
        [{ id: 'x', naam: 'X', alarm: '', extra: 1 }],
      ],
    ],
    ['rollen.coordinatoren', [[persoon]], [[], [{ ...persoon, naam: '' }], [{ ...persoon, id: 'x' }]]],
    ['rollen.coordinatoren', [[persoon, persoon]], [[{ ...persoon, extra: 1 }], [{ id }]]],
    ['rollen.irm', [[], [persoon], [{ ...persoon, voor: [id] }]], [[{ ...persoon, voor: ['x'] }], [{}]]],
    ['rollen.vervangers', [[{ ...persoon, van: id }]], [[persoon], [{ ...persoon, van: 'x' }]]],
    ['rollen.arbo', [[], [persoon]], [[{ ...persoon, extra: 1 }], [{}]]],
    ['rollen.beheerders', [[], [persoon]], [[{ ...persoon, extra: 1 }], [{}]]],
    ['rollen.bot', [[], [persoon]], [[{ ...persoon, extra: 1 }], [{}]]],
    [
      'rollen.contactpersonen',
      [
        [{ ...persoon, soort: 'politiek', voor: [id] }],
        [{ ...persoon, soort: 'derde', voor: [], gasten: true }],
      ],
      [
        [persoon],
        [{ ...persoon, soort: 'anders', voor: [] }],
        [{ ...persoon, soort: 'derde', voor: ['x'] }],
        [{ ...persoon, soort: 'derde', voor: [], werkgever: 'x'.repeat(101) }],
        [{ ...persoon, soort: 'derde', voor: [], extra: 1 }],
      ],
    ],
  ])('%s takes what fits, and nothing else', (pad, goede, foute) => {
    for (const waarde of goede) expect({ waarde, mag: mag(pad, waarde) }).toEqual({ waarde, mag: true });
    for (const waarde of foute) expect({ waarde, mag: mag(pad, waarde) }).toEqual({ waarde, mag: false });
  });

  it.each(['termijnen', 'werktijd', 'rollen', 'ackMinuten'])('%s: an unknown key is refused', (pad) => {
    expect(mag(`${pad}.onbekend`, 1)).toBe(false);
  });

  it('a contactpersoon takes no guests and names no employer unless that was said', () => {
    const zonder = met('rollen.contactpersonen', [{ ...persoon, soort: 'derde', voor: [] }]);
    expect(profielSchema.parse(zonder).rollen.contactpersonen).toEqual([
      { ...persoon, soort: 'derde', voor: [], gasten: false, werkgever: '' },
    ]);
  });
});

describe('the choices of Utrecht', () => {
  it('R122, R124, A21, A24, A30, A46, A53, D-55, D-56, D-60, D-80: every default', () => {
    expect(utrecht).toEqual({
      gemeente: 'Utrecht',
      termijnen: { eersteUren: 24, tweedeDagen: 5, derdeDagen: 42 },
      dagsoort: 'kalender',
      verschuif: 'volgende',
      werktijd: { dagen: [1, 2, 3, 4, 5], van: '09:00', tot: '17:00' },
      gesprekMinuten: 30,
      gesprekTijd: '10:00',
      extraMoment: false,
      goedeVrijdagGesloten: false,
      extraGesloten: [],
      meldbeleid: 'utrecht',
      onderwerp: 'Overleg',
      rollen: {
        ...{ coordinatoren: [], irm: [], vervangers: [], arbo: [] },
        ...{ contactpersonen: [], beheerders: [], bot: [] },
      },
      aangifteDoor: ['werkgever', 'slachtoffer'],
      vestigingsadres: '',
      rechtsmiddel: '',
      girInvoerder: 'de leidinggevende',
      herstelDagenVooraf: 14,
      locaties: [],
      ackMinuten: { spoed: 30, gewoonWerkuren: 2 },
      recidiveTermijnMaanden: 24,
      evaluatieVerplicht: ['fysiek', 'dreigen', 'discriminatie', 'recidive', 'letsel', 'meer-slachtoffers'],
    });
  });
});
