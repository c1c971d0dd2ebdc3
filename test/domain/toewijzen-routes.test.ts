import { kiesBehandelaar, toewijzen, type Kandidaten, type Wens } from '../../src/domain/toewijzen';
import { mag } from '../../src/domain/bevoegdheid';
import type { Antwoorden } from '../../src/domain/antwoorden';
import { meldingSchema } from '../../src/domain/melding';
import type { Profiel } from '../../src/domain/protocol/profiel';
import * as bouw from './bouw';
import {
  baas,
  behandelaar,
  coordinator,
  coordinator2,
  irm,
  melder,
  NU,
  profiel,
  vervanger,
  vreemde,
} from './bouw';

const leidinggevende = { id: baas, naam: 'Baas', afwezig: false };
const griffier = {
  id: bouw.bot,
  naam: 'Griffier',
  soort: 'politiek' as const,
  voor: [melder],
  gasten: false,
  werkgever: '',
};
const contract = { ...griffier, id: bouw.beheerder, naam: 'Contract', soort: 'derde' as const };

const kies = (
  wens: Wens = {},
  rollen: Partial<Profiel['rollen']> = {},
  kandidaten: Partial<Kandidaten> = { leidinggevende },
) => {
  const gekozen = kiesBehandelaar(
    melder,
    { bekend: new Map(), ...kandidaten },
    { ...profiel, rollen: { ...profiel.rollen, ...rollen } },
    wens,
  );
  const { behandelaar: b, ook, buiten = [] } = gekozen ?? { behandelaar: undefined, ook: [] };
  return b && [b.id, b.route, b.waarom, ook, buiten];
};
const contactpersonen = (...contacten: (typeof griffier | typeof contract)[]) => ({
  contactpersonen: contacten,
});

describe('people with a route of their own', () => {
  it.each<[string, ReturnType<typeof kies>, string, string]>([
    [
      'R009, D-44, E7: a political office holder',
      kies({}, contactpersonen(griffier)),
      griffier.id,
      'contactpersoon',
    ],
    [
      'R008, A47, D-88: hired staff, also when the directory names a leidinggevende',
      kies({}, contactpersonen(contract)),
      contract.id,
      'contactpersoon',
    ],
    ['both: the political one', kies({}, contactpersonen(contract, griffier)), griffier.id, 'contactpersoon'],
    [
      'R013 a guest account',
      kies({}, contactpersonen({ ...contract, voor: [], gasten: true }), { leidinggevende, gast: true }),
      contract.id,
      'contactpersoon',
    ],
    [
      'a guest with a contact of his own: that one',
      kies({}, contactpersonen({ ...contract, voor: [], gasten: true }, { ...contract, id: vreemde }), {
        gast: true,
      }),
      vreemde,
      'contactpersoon',
    ],
    [
      'no guest account',
      kies({}, contactpersonen({ ...contract, voor: [], gasten: true }), { leidinggevende }),
      baas,
      'leidinggevende',
    ],
    ['a guest without a contact: the coordinator', kies({}, {}, { gast: true }), coordinator, 'coordinator'],
    [
      'somebody else has the contact',
      kies({}, contactpersonen({ ...griffier, voor: [vreemde] })),
      baas,
      'leidinggevende',
    ],
    [
      'D-84: the contact is in it himself',
      kies({ betrokkenen: [griffier.id] }, contactpersonen(griffier)),
      baas,
      'leidinggevende',
    ],
    [
      'the contact himself reports',
      kies({}, contactpersonen({ ...griffier, id: melder })),
      baas,
      'leidinggevende',
    ],
  ])('%s', (_naam, gekozen, id, route) => {
    expect(gekozen?.slice(0, 3)).toEqual([id, route, undefined]);
  });
});

describe("D-83, R20: 'liever niet mijn leidinggevende'", () => {
  const anders = { anders: true };
  it.each<[string, ReturnType<typeof kies>, ReturnType<typeof kies>]>([
    [
      'the coordinator; the leidinggevende and his vervanger are kept out',
      kies(anders),
      [coordinator, 'coordinator', 'anders', [], [baas, vervanger]],
    ],
    [
      'also when he is absent: nobody is told',
      kies(anders, {}, { leidinggevende: { ...leidinggevende, afwezig: true } }),
      [coordinator, 'coordinator', 'anders', [], [baas, vervanger]],
    ],
    [
      'he is coordinator himself: the next one',
      kies(anders, {
        coordinatoren: [
          { id: baas, naam: 'B' },
          { id: coordinator2, naam: 'C' },
        ],
      }),
      [coordinator2, 'coordinator', 'anders', [], [baas, vervanger]],
    ],
    [
      'his vervanger is coordinator: the IRM',
      kies(anders, { coordinatoren: [{ id: vervanger, naam: 'V' }] }),
      [irm, 'irm', 'anders', [], [baas, vervanger]],
    ],
    [
      'only his vervanger is there: better him than nobody',
      kies(anders, { coordinatoren: [{ id: vervanger, naam: 'V' }], irm: [] }),
      [vervanger, 'coordinator', 'anders', [], [baas]],
    ],
    [
      'only he is there: better him than nobody',
      kies(anders, { coordinatoren: [{ id: baas, naam: 'B' }], irm: [] }),
      [baas, 'coordinator', 'anders', [], [vervanger]],
    ],
    [
      'no leidinggevende in the directory',
      kies(anders, {}, {}),
      [coordinator, 'coordinator', 'anders', [], []],
    ],
    ['nobody at all', kies(anders, { coordinatoren: [], irm: [] }), undefined],
  ])('%s', (_naam, gekozen, verwacht) => {
    expect(gekozen).toEqual(verwacht);
  });

  it('who is kept out plays no part by function, but stays melder or behandelaar', () => {
    const melding = { ...bouw.toegewezen(), buiten: [coordinator, baas], geescaleerdOp: NU };
    expect(mag(melding, coordinator, 'status-zien', profiel)).toBe(false);
    expect(mag({ ...melding, buiten: [irm, vervanger] }, irm, 'inhoud-zien', profiel)).toBe(false);
    expect(mag(melding, baas, 'inhoud-zien', profiel)).toBe(true);
    expect(mag(melding, coordinator2, 'inhoud-zien', profiel)).toBe(true);
  });
});

describe('D-84: the leidinggevende is in it too', () => {
  it('the IRM handles it, else the coordinator', () => {
    const wens = { betrokkenen: [baas] };
    expect(kies(wens)).toEqual([irm, 'irm', 'zelf-betrokken', [], [baas]]);
    expect(kies(wens, { irm: [] })).toEqual([coordinator, 'coordinator', 'zelf-betrokken', [], [baas]]);
    expect(kies({ betrokkenen: [baas, irm] })).toEqual([
      coordinator,
      'coordinator',
      'zelf-betrokken',
      [],
      [baas],
    ]);
  });

  it('nor does a vervanger or a coordinator who is in it', () => {
    const weg = { leidinggevende: { ...leidinggevende, afwezig: true } };
    expect(kies({ betrokkenen: [vervanger, coordinator] }, {}, weg)).toEqual([
      baas,
      'leidinggevende',
      undefined,
      [coordinator2],
      [],
    ]);
  });
});

const met = (antwoorden: Partial<Antwoorden>) => ({
  ...bouw.ingediend(),
  antwoorden: { ...bouw.uitgescholden, ...antwoorden },
});

describe('A59: who else hears of it when it is given to somebody', () => {
  const wie = (
    antwoorden: Partial<Antwoorden>,
    over: Parameters<typeof toewijzen>[1] = { behandelaar, ook: [] },
    now = NU,
  ) =>
    toewijzen(met(antwoorden), over, { now, profiel })
      .berichten.map((b) => `${b.soort} ${b.aan}`)
      .filter((b) => !b.startsWith('melden') && !b.startsWith('afhandelen'));
  const beide = [`coordinator-info ${coordinator}`, `coordinator-info ${coordinator2}`];

  it.each<[string, Partial<Antwoorden>, string[]]>([
    ['scenario 1: nobody else', {}, []],
    ['scenario 4: aangifte is compulsory', { gedrag: ['discriminatie'] }, beide],
    ['scenario 5: spoed', { gedrag: ['dreigen-geweld-persoon'] }, beide],
    ['E1: a citizen who threatens himself', { gedrag: ['zelf-iets-aandoen'] }, beide],
    ['A14: no row in the matrix', { gedrag: ['volgen-stalken'] }, beide],
  ])('%s', (_naam, antwoorden, verwacht) => {
    expect(wie(antwoorden)).toEqual(verwacht);
  });

  it('nobody twice, nobody who is in it, nobody who is kept out', () => {
    const dreigen = { gedrag: ['dreigen-geweld-persoon' as const] };
    const zelf = { id: coordinator, naam: 'C', route: 'coordinator' as const };
    expect(wie(dreigen, { behandelaar: zelf, ook: [] })).toEqual([beide[1]]);
    expect(wie(dreigen, { behandelaar, ook: [coordinator] })).toEqual([
      beide[1],
      `ter-informatie ${coordinator}`,
    ]);
    expect(wie(dreigen, { behandelaar, ook: [], buiten: [coordinator2] })).toEqual([beide[0]]);
    expect(wie({ ...dreigen, betrokkenen: [coordinator] })).toEqual([beide[1]]);
    const spoor = { ...met(dreigen), spoorVan: bouw.MELDING };
    expect(toewijzen(spoor, { behandelaar, ook: [] }, { now: NU, profiel }).berichten).toHaveLength(2);
  });

  it('D-52, M16: spoed outside working hours: the vervanger has the choice at once', () => {
    const zaterdag = new Date('2027-06-05T10:00:00Z');
    expect(wie({ gedrag: ['wapen'] }, undefined, zaterdag)).toEqual([`overnemen ${vervanger}`, ...beide]);
    expect(wie({}, undefined, zaterdag)).toEqual([]);
  });

  it('sets the timer, and keeps who is kept out', () => {
    const { next, taken } = toewijzen(
      bouw.ingediend(),
      { behandelaar, ook: [], buiten: [irm] },
      { now: NU, profiel },
    );
    expect(taken.at(-1)).toEqual({
      effect: { kind: 'moment', meldingId: bouw.MELDING, wat: 'oppakken-1' },
      op: new Date('2027-06-03T14:30:00Z'),
    });
    expect(meldingSchema.parse(next).buiten).toEqual([irm]);
  });
});
