import { handelingen, mag, rollen, rollenVan, type Handelen, type Rol } from '../../src/domain/bevoegdheid';
import * as bouw from './bouw';
import { baas, collega, coordinator, irm, melder, profiel, vreemde } from './bouw';

/** Domain-facts 2 (D-20 to D-28), written out: whoever has no cell may not. */
const TABEL: Record<Handelen, Record<Rol, boolean>> = {
  invullen: { melder: true, slachtoffer: false, behandelaar: false, irm: false, coordinator: false },
  'status-zien': { melder: true, slachtoffer: true, behandelaar: true, irm: false, coordinator: true },
  'inhoud-zien': { melder: false, slachtoffer: false, behandelaar: true, irm: false, coordinator: true },
  'nazorg-zien': { melder: false, slachtoffer: true, behandelaar: true, irm: false, coordinator: false },
  oppakken: { melder: false, slachtoffer: false, behandelaar: true, irm: false, coordinator: false },
  'recidive-invullen': {
    melder: false,
    slachtoffer: false,
    behandelaar: true,
    irm: false,
    coordinator: false,
  },
  'maatregel-besluiten': {
    melder: false,
    slachtoffer: false,
    behandelaar: true,
    irm: false,
    coordinator: false,
  },
};
/** One person per role, in a melding for a colleague, so that nobody plays two. */
const WIE: Record<Rol, string> = { melder, slachtoffer: collega, behandelaar: baas, irm, coordinator };
const melding = bouw.toegewezen(bouw.voorCollega);

describe('who may do what', () => {
  it('the table has every act and every role', () => {
    expect(Object.keys(TABEL).sort()).toEqual([...handelingen].sort());
    for (const rij of Object.values(TABEL)) expect(Object.keys(rij).sort()).toEqual([...rollen].sort());
  });

  it.each(handelingen.flatMap((wat) => rollen.map((rol) => [rol, wat, TABEL[wat][rol]] as const)))(
    '%s, %s: %s',
    (rol, wat, verwacht) => {
      expect(rollenVan(melding, WIE[rol], profiel)).toEqual([rol]);
      expect(mag(melding, WIE[rol], wat, profiel)).toBe(verwacht);
    },
  );

  it.each(handelingen)('a stranger may not: %s', (wat) => {
    expect(rollenVan(melding, vreemde, profiel)).toEqual([]);
    expect(mag(melding, vreemde, wat, profiel)).toBe(false);
  });

  it.each(['toString', 'constructor', ''])('an act that is not in the table is refused: "%s"', (wat) => {
    for (const persoon of Object.values(WIE))
      expect(mag(melding, persoon, wat as Handelen, profiel)).toBe(false);
  });

  it('somebody who plays two parts has the rights of both', () => {
    const eigen = bouw.toegewezen();
    expect(rollenVan(eigen, melder, profiel)).toEqual(['melder', 'slachtoffer']);
    expect(mag(eigen, melder, 'nazorg-zien', profiel)).toBe(true);
    const zelf = bouw.toegewezen(bouw.uitgescholden, { id: coordinator, naam: 'C', route: 'coordinator' });
    expect(rollenVan(zelf, coordinator, profiel)).toEqual(['behandelaar', 'coordinator']);
    expect(mag(zelf, coordinator, 'oppakken', profiel)).toBe(true);
  });

  it('before anybody handles it nobody is behandelaar; one who was replaced is not either', () => {
    expect(rollenVan(bouw.ingediend(), baas, profiel)).toEqual([]);
    const vervangen = { ...melding, behandelaar: { ...bouw.behandelaar, id: bouw.vervanger } };
    expect(mag(vervangen, baas, 'inhoud-zien', profiel)).toBe(false);
  });
});
