import { profielSchema, utrecht } from '../../../src/domain/protocol/profiel';

const coordinator = { id: '0b000000-0000-4000-8000-000000000001', naam: 'Coordinator' };
const goed = {
  ...utrecht,
  bewaartermijnMaanden: 12,
  rollen: { ...utrecht.rollen, coordinatoren: [coordinator] },
};
const fouten = (waarde: unknown) =>
  (profielSchema.safeParse(waarde).error?.issues ?? []).map((i) => i.path.join('.'));

describe('profiel', () => {
  it('takes the defaults of Utrecht once people and a bewaartermijn are added', () => {
    expect(profielSchema.parse(goed)).toEqual(goed);
  });

  it('has no default bewaartermijn, and needs a coordinator at the end of the chain (T22)', () => {
    expect(fouten(utrecht)).toEqual(['rollen.coordinatoren', 'bewaartermijnMaanden']);
  });

  it.each([
    ['termijnen.eersteUren', { termijnen: { eersteUren: 72, tweedeDagen: 5, derdeDagen: 42 } }],
    ['termijnen.tweedeDagen', { termijnen: { eersteUren: 24, tweedeDagen: 14, derdeDagen: 42 } }],
    ['termijnen.derdeDagen', { termijnen: { eersteUren: 24, tweedeDagen: 5, derdeDagen: 56 } }],
    ['termijnen.derdeDagen', { termijnen: { eersteUren: 24, tweedeDagen: 5, derdeDagen: 5 } }],
  ])('R013: refuses a slower %s', (pad, anders) => {
    expect(fouten({ ...goed, ...anders })).toEqual([pad]);
  });

  it('T5, N10: the national cadence is a choice, no code: 72 hours, two weeks, six to eight weeks', () => {
    const landelijk = { grondslag: 'landelijk', eersteUren: 72, tweedeDagen: 14, derdeDagen: 42 };
    expect(fouten({ ...goed, termijnen: landelijk })).toEqual([]);
    expect(fouten({ ...goed, termijnen: { ...landelijk, derdeDagen: 56 } })).toEqual([]);
    expect(fouten({ ...goed, termijnen: { ...landelijk, derdeDagen: 57 } })).toEqual([
      'termijnen.derdeDagen',
    ]);
    expect(fouten({ ...goed, termijnen: { ...landelijk, eersteUren: 73 } })).toEqual([
      'termijnen.eersteUren',
    ]);
    expect(fouten({ ...goed, termijnen: { ...landelijk, tweedeDagen: 2 } })).toEqual([
      'termijnen.tweedeDagen',
    ]);
  });

  it('R013: accepts quicker terms', () => {
    expect(fouten({ ...goed, termijnen: { eersteUren: 12, tweedeDagen: 3, derdeDagen: 28 } })).toEqual([]);
  });

  it.each([
    ['werktijd.tot', { werktijd: { dagen: [1], van: '17:00', tot: '09:00' } }],
    ['werktijd.dagen', { werktijd: { dagen: [], van: '09:00', tot: '17:00' } }],
    ['gesprekTijd', { gesprekTijd: '25:00' }],
    ['extraGesloten.0', { extraGesloten: ['7-5-2027'] }],
    ['', { onbekend: true }],
  ])('refuses a wrong %s', (pad, anders) => {
    expect(fouten({ ...goed, ...anders })).toEqual([pad]);
  });
});
