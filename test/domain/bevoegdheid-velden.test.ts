import {
  mag,
  magZien,
  rollen,
  velden,
  type Handelen,
  type Rol,
  type Veld,
} from '../../src/domain/bevoegdheid';
import type { Melding } from '../../src/domain/melding';
import * as bouw from './bouw';
import { baas, collega, coordinator, irm, melder, profiel, vreemde } from './bouw';

/** Domain-facts 1 and 2, field by field: who reads it. Whoever is not named does not. */
const TABEL: Record<Veld, string> = {
  feiten: 'melder behandelaar irm coordinator',
  gedrag: 'melder behandelaar irm coordinator arbo',
  omstandigheden: 'melder behandelaar irm coordinator arbo',
  letsel: 'melder behandelaar arbo',
  recidive: 'behandelaar irm coordinator',
  maatregel: 'melder slachtoffer behandelaar irm coordinator',
  nazorg: 'slachtoffer behandelaar',
  'melder-naam': 'melder behandelaar irm coordinator',
  'slachtoffer-naam': 'melder slachtoffer behandelaar irm coordinator',
  aangifte: 'slachtoffer behandelaar irm coordinator',
  gir: 'behandelaar coordinator',
};
const eerdere = '0abcdef0-0000-4000-8000-000000000030';
const WIE: Record<Exclude<Rol, 'getuige'>, string> = {
  ...{ melder, slachtoffer: collega, behandelaar: baas, leidinggevende: eerdere, vervanger: bouw.vervanger },
  ...{ irm, coordinator, arbo: bouw.arbo, bot: bouw.bot, beheerder: bouw.beheerder },
};
const melding: Melding = {
  ...bouw.toegewezen({ ...bouw.voorCollega, ziekenhuis: 'ja' }),
  eerder: [{ id: eerdere, naam: 'Eerder', route: 'leidinggevende' }],
  geescaleerdOp: bouw.NU,
};
const mensen = Object.entries(WIE) as [Exclude<Rol, 'getuige'>, string][];
const cellen = velden.flatMap((veld) =>
  mensen.map(([rol, id]) => ({ veld, rol, id, ziet: TABEL[veld].split(' ').includes(rol) })),
);

describe('who reads what (D-03, D-10, D-20 to D-28, D-92)', () => {
  it('the table has every field, and no part that does not exist', () => {
    expect(Object.keys(TABEL)).toEqual([...velden]);
    for (const rij of Object.values(TABEL)) for (const rol of rij.split(' ')) expect(rollen).toContain(rol);
  });

  it.each(cellen)('$veld, $rol: $ziet', ({ veld, id, ziet }) => {
    expect(magZien(melding, id, veld, profiel)).toBe(ziet);
  });

  it.each(velden)('a stranger, the Bedrijf Opvang Team and the administrator never read: %s', (veld) => {
    for (const id of [vreemde, bouw.bot, bouw.beheerder])
      expect(magZien(melding, id, veld, profiel)).toBe(false);
  });

  it.each(['toString', 'constructor', ''])('a field that is not in the table is not shown: "%s"', (veld) => {
    for (const [, id] of mensen) expect(magZien(melding, id, veld as Veld, profiel)).toBe(false);
  });

  it.each(velden)('a melding that was not sent in is of the melder alone: %s', (veld) => {
    const concept = { ...melding, status: 'concept' as const };
    for (const [rol, id] of mensen)
      expect(magZien(concept, id, veld, profiel)).toBe(rol === 'melder' && TABEL[veld].includes('melder'));
  });

  it.each([
    ['letsel', 'letsel-zien'],
    ['recidive', 'recidive-zien'],
    ['maatregel', 'maatregel-zien'],
    ['nazorg', 'nazorg-zien'],
    ['gir', 'gir-zien'],
  ] as [Veld, Handelen][])('%s: the act and the field agree, but for what the melder wrote', (veld, wat) => {
    for (const [rol, id] of mensen)
      if (!(rol === 'melder' && veld === 'letsel'))
        expect(magZien(melding, id, veld, profiel)).toBe(mag(melding, id, wat, profiel));
  });
});
