import { handelingen, mag, rollen, rollenVan, type Handelen, type Rol } from '../../src/domain/bevoegdheid';
import type { Melding } from '../../src/domain/melding';
import * as bouw from './bouw';
import { baas, collega, coordinator, irm, melder, profiel, vreemde } from './bouw';

/** Domain-facts 2 (D-20 to D-28), act by act: who may. Whoever is not named may not. */
const TABEL: Record<Handelen, string> = {
  invullen: 'melder',
  aanvullen: 'melder slachtoffer',
  'tijd-corrigeren': 'melder behandelaar',
  intrekken: 'melder',
  'leidinggevende-kiezen': 'melder',
  'status-zien': 'melder slachtoffer behandelaar leidinggevende vervanger irm coordinator arbo',
  'eigen-inhoud-zien': 'melder',
  'inhoud-zien': 'behandelaar irm coordinator',
  'letsel-zien': 'behandelaar arbo',
  'recidive-zien': 'behandelaar irm coordinator',
  'maatregel-zien': 'melder slachtoffer behandelaar irm coordinator',
  'nazorg-zien': 'slachtoffer behandelaar',
  'nazorg-afzien': 'slachtoffer',
  'eigen-nazorg-vragen': 'melder',
  'gesprek-gevoerd': 'behandelaar',
  'gesprek-bevestigen': 'slachtoffer',
  oppakken: 'behandelaar',
  overnemen: 'vervanger irm coordinator',
  overdragen: 'behandelaar coordinator',
  samenvoegen: 'behandelaar',
  'recidive-invullen': 'behandelaar',
  classificeren: 'behandelaar coordinator',
  'maatregel-besluiten': 'behandelaar',
  instemmen: 'irm',
  'instemming-zien': 'behandelaar irm coordinator',
  'taak-afvinken': 'behandelaar',
  'gir-zien': 'behandelaar coordinator',
  'aangifte-bijhouden': 'behandelaar',
  'brief-maken': 'behandelaar',
  afronden: 'behandelaar',
};

/** One person per part, in a melding of a witness about a colleague, escalated and with an injury. */
const eerdere = '0abcdef0-0000-4000-8000-000000000030';
const WIE: Record<Exclude<Rol, 'getuige'>, string> = {
  ...{ melder, slachtoffer: collega, behandelaar: baas, leidinggevende: eerdere, vervanger: bouw.vervanger },
  ...{ irm, coordinator, arbo: bouw.arbo, bot: bouw.bot, beheerder: bouw.beheerder },
};
const eersteHand = bouw.toegewezen({ ...bouw.voorCollega, ziekenhuis: 'ja' });
const melding: Melding = {
  ...eersteHand,
  eerder: [{ id: eerdere, naam: 'Eerder', route: 'leidinggevende' }],
  geescaleerdOp: bouw.NU,
};
const mensen = Object.entries(WIE) as [Exclude<Rol, 'getuige'>, string][];
const cellen = handelingen.flatMap((wat) =>
  mensen.map(([rol, id]) => ({ wat, rol, id, mag: TABEL[wat].split(' ').includes(rol) })),
);

describe('who may do what (D-20 to D-28, F-M6)', () => {
  it('the table has every act, and no part that does not exist', () => {
    expect(Object.keys(TABEL)).toEqual([...handelingen]);
    for (const rij of Object.values(TABEL)) for (const rol of rij.split(' ')) expect(rollen).toContain(rol);
    expect([...Object.keys(WIE), 'getuige'].sort()).toEqual([...rollen].sort());
  });

  it.each(mensen)('%s plays that part and no other', (rol, id) => {
    expect(rollenVan(melding, id, profiel)).toEqual([rol]);
  });

  it.each(cellen)('$wat, $rol: $mag', ({ wat, id, mag: verwacht }) => {
    expect(mag(melding, id, wat, profiel)).toBe(verwacht);
  });

  it.each(handelingen)('D-86: being the witness gives no right of its own: %s', (wat) => {
    const getuigenis = { ...melding, antwoorden: { ...melding.antwoorden, wie: 'getuige' as const } };
    expect(rollenVan(getuigenis, melder, profiel)).toEqual(['melder', 'getuige']);
    expect(mag(getuigenis, melder, wat, profiel)).toBe(mag(melding, melder, wat, profiel));
  });

  it.each(handelingen)('a stranger may not: %s', (wat) => {
    expect(rollenVan(melding, vreemde, profiel)).toEqual([]);
    expect(mag(melding, vreemde, wat, profiel)).toBe(false);
  });

  it.each(['toString', 'constructor', ''])('an act that is not in the table is refused: "%s"', (wat) => {
    for (const [, id] of mensen) expect(mag(melding, id, wat as Handelen, profiel)).toBe(false);
  });
});

describe('when somebody plays a part', () => {
  it('who plays two parts has the rights of both', () => {
    const eigen = bouw.toegewezen();
    expect(rollenVan(eigen, melder, profiel)).toEqual(['melder', 'slachtoffer']);
    expect(mag(eigen, melder, 'nazorg-zien', profiel)).toBe(true);
    const zelf = bouw.toegewezen(bouw.uitgescholden, { id: coordinator, naam: 'C', route: 'coordinator' });
    expect(rollenVan(zelf, coordinator, profiel)).toEqual(['behandelaar', 'coordinator']);
    expect(mag(zelf, coordinator, 'oppakken', profiel)).toBe(true);
    expect(mag(zelf, bouw.coordinator2, 'oppakken', profiel)).toBe(false);
  });

  it('a witness who does not know whom it happened to is not made the victim of somebody else', () => {
    const onbekend = bouw.toegewezen({
      ...bouw.uitgescholden,
      wie: 'getuige',
      slachtoffer: 'onbekend',
      eigenNazorg: 'nee',
    });
    expect(rollenVan(onbekend, melder, profiel)).toEqual(['melder', 'slachtoffer', 'getuige']);
    expect(rollenVan(onbekend, collega, profiel)).toEqual([]);
  });

  it('before anybody handles it nobody is behandelaar or vervanger; one who was replaced is not either', () => {
    expect(rollenVan(bouw.ingediend(), baas, profiel)).toEqual([]);
    expect(rollenVan(bouw.ingediend(), bouw.vervanger, profiel)).toEqual([]);
    const vervangen = { ...eersteHand, behandelaar: { ...bouw.behandelaar, id: bouw.vervanger } };
    expect(mag(vervangen, baas, 'inhoud-zien', profiel)).toBe(false);
    expect(mag(vervangen, baas, 'status-zien', profiel)).toBe(false);
  });

  it('only the vervanger of this behandelaar', () => {
    const ander = { id: eerdere, naam: 'Ander', route: 'leidinggevende' as const };
    expect(rollenVan(bouw.toegewezen(bouw.uitgescholden, ander), bouw.vervanger, profiel)).toEqual([]);
  });

  it('D-23: the IRM only when consent was asked, or when nobody took it up', () => {
    expect(rollenVan(eersteHand, irm, profiel)).toEqual([]);
    expect(rollenVan({ ...eersteHand, geescaleerdOp: bouw.NU }, irm, profiel)).toEqual(['irm']);
    const instemming = {
      ...{ stand: 'gevraagd' as const, gevraagdOp: bouw.NU, proportionaliteit: 'p', tot: '2027-09-01' },
      ...{ essentieel: 'e', gehoord: 'ja' as const, door: baas },
    };
    const gevraagd = { ...eersteHand, dossier: { taken: [], classificaties: [], instemming } };
    expect(rollenVan(gevraagd, irm, profiel)).toEqual(['irm']);
    const zonder = { ...eersteHand, dossier: { taken: [], classificaties: [] } };
    expect(rollenVan(zonder, irm, profiel)).toEqual([]);
  });

  it.each(['overleden', 'ziekenhuis', 'blijvendLetsel'] as const)(
    'D-25, D-30: M&O-Arbo only with an injury, also one that is not known yet: %s',
    (feit) => {
      const met = (antwoord: 'ja' | 'nee' | 'onbekend') =>
        rollenVan(bouw.toegewezen({ ...bouw.uitgescholden, [feit]: antwoord }), bouw.arbo, profiel);
      expect(met('ja')).toEqual(['arbo']);
      expect(met('onbekend')).toEqual(['arbo']);
      expect(met('nee')).toEqual([]);
      expect(rollenVan(bouw.toegewezen(), bouw.arbo, profiel)).toEqual([]);
    },
  );

  it('D-83, D-84: who is kept out of it plays no part by a function; who handles it or reported it still does', () => {
    for (const rol of ['vervanger', 'irm', 'coordinator', 'arbo'] as const) {
      expect(rollenVan({ ...melding, buiten: [WIE[rol]] }, WIE[rol], profiel)).toEqual([]);
      const mee = { ...melding, antwoorden: { ...melding.antwoorden, betrokkenen: [WIE[rol]] } };
      expect(rollenVan(mee, WIE[rol], profiel)).toEqual([]);
      const zelf = { ...melding, antwoorden: { ...melding.antwoorden, slachtoffer: WIE[rol] } };
      expect(rollenVan(zelf, WIE[rol], profiel)).toEqual(['slachtoffer']);
    }
    expect(rollenVan({ ...melding, buiten: [baas, melder] }, baas, profiel)).toEqual(['behandelaar']);
    expect(rollenVan({ ...melding, buiten: [baas, melder] }, melder, profiel)).toEqual(['melder']);
  });
});

describe('which IRM (D-23)', () => {
  const ander = { id: '0abcdef0-0000-4000-8000-000000000031', naam: 'Ander' };
  const bij = (m: Melding, voor: string[], id: string) =>
    rollenVan(m, id, {
      ...profiel,
      rollen: {
        ...profiel.rollen,
        irm: [
          { id: irm, naam: 'Irm', voor },
          { ...ander, voor: [vreemde] },
        ],
      },
    }).includes('irm');

  it('the one above who handles it, or had it, also through a vervanger; not one of another part', () => {
    expect([bij(melding, [baas], irm), bij(melding, [baas], ander.id)]).toEqual([true, false]);
    expect([bij(melding, [eerdere], irm), bij(melding, [eerdere], ander.id)]).toEqual([true, false]);
    const vervangen = { ...melding, behandelaar: { ...bouw.behandelaar, id: bouw.vervanger } };
    expect(bij(vervangen, [baas], irm)).toBe(true);
    expect(bij(bouw.ingediend(), [baas], irm)).toBe(false);
  });

  it('with nobody above who is not in it himself, another one', () => {
    expect([bij(melding, [collega], irm), bij(melding, [collega], ander.id)]).toEqual([true, true]);
    const zelf = { ...melding, behandelaar: { ...bouw.behandelaar, id: irm }, eerder: [bouw.behandelaar] };
    expect([bij(zelf, [baas], irm), bij(zelf, [baas], ander.id)]).toEqual([true, true]);
    const zonder: Melding = { ...melding, eerder: [] };
    delete zonder.behandelaar;
    expect(bij(zonder, [baas], ander.id)).toBe(true);
  });
});
