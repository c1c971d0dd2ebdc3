import { kiesBehandelaar, toewijzen, type Kandidaten } from '../../src/domain/toewijzen';
import { meldingSchema } from '../../src/domain/melding';
import * as bouw from './bouw';
import {
  baas,
  behandelaar,
  collega,
  coordinator,
  coordinator2,
  irm,
  melder,
  NU,
  profiel,
  vervanger,
  vreemde,
} from './bouw';

const leidinggevende = { id: baas, naam: 'Baas', mail: 'baas@x.example', afwezig: false };
const bekend: Kandidaten['bekend'] = new Map([
  [vervanger, { naam: 'Vervanger uit het adresboek', mail: 'v@x.example' }],
  [coordinator, { naam: 'Coordinator uit het adresboek' }],
]);
const kies = (
  kandidaten: Partial<Kandidaten>,
  rollen: Partial<typeof profiel.rollen> = {},
  voor = melder,
) => {
  const gekozen = kiesBehandelaar(
    voor,
    { bekend, ...kandidaten },
    { ...profiel, rollen: { ...profiel.rollen, ...rollen } },
  );
  return gekozen && [gekozen.behandelaar.id, gekozen.behandelaar.route, gekozen.ook];
};

describe('who handles it (R109, T22, D-80, D-81)', () => {
  it('R109, R121: the direct leidinggevende', () => {
    expect(kiesBehandelaar(melder, { leidinggevende, bekend: new Map() }, profiel)).toEqual({
      behandelaar,
      ook: [],
    });
  });

  it('without a mailbox too', () => {
    const { mail: _, ...zonder } = leidinggevende;
    const gekozen = kiesBehandelaar(melder, { leidinggevende: zonder, bekend: new Map() }, profiel);
    expect(gekozen?.behandelaar).toEqual({ id: baas, naam: 'Baas', route: 'leidinggevende' });
  });

  const weg = { leidinggevende: { ...leidinggevende, afwezig: true } };
  it.each<[string, ReturnType<typeof kies>, ReturnType<typeof kies>]>([
    [
      'D-80: absent, so the vervanger; the leidinggevende hears of it',
      kies(weg),
      [vervanger, 'vervanger', [baas]],
    ],
    [
      'absent, and the vervanger is the victim: he keeps it, the coordinators hear of it',
      kies(weg, {}, vervanger),
      [baas, 'leidinggevende', [coordinator, coordinator2]],
    ],
    [
      'absent without a vervanger; a coordinator who is the victim hears nothing',
      kies(weg, { vervangers: [] }, coordinator),
      [baas, 'leidinggevende', [coordinator2]],
    ],
    [
      'absent, with a vervanger of somebody else',
      kies(weg, { vervangers: [{ id: vervanger, naam: 'V', van: vreemde }] }),
      [baas, 'leidinggevende', [coordinator, coordinator2]],
    ],
    [
      'absent, and the leidinggevende is the only coordinator: nobody hears twice',
      kies(weg, { vervangers: [], coordinatoren: [{ id: baas, naam: 'Baas' }] }),
      [baas, 'leidinggevende', []],
    ],
    ['E5, D-81: none in the directory', kies({}), [coordinator, 'coordinator', []]],
    [
      'D-82: his own leidinggevende',
      kies({ leidinggevende: { ...leidinggevende, id: melder } }),
      [coordinator, 'coordinator', []],
    ],
    [
      'the coordinator is the victim: the next one',
      kies({}, {}, coordinator),
      [coordinator2, 'coordinator', []],
    ],
    [
      'the only coordinator is the victim: the IRM',
      kies({}, { coordinatoren: [{ id: coordinator, naam: 'C' }] }, coordinator),
      [irm, 'irm', []],
    ],
    [
      'T22: the only coordinator is the victim and there is no IRM: better himself than nobody',
      kies({}, { coordinatoren: [{ id: coordinator, naam: 'C' }], irm: [] }, coordinator),
      [coordinator, 'coordinator', []],
    ],
    ['nobody named at all', kies({}, { coordinatoren: [], irm: [] }), undefined],
  ])('%s', (_naam, gekozen, verwacht) => {
    expect(gekozen).toEqual(verwacht);
  });

  it('has name and mail from the directory, else the name of the profiel', () => {
    const kandidaten = { ...weg, bekend };
    expect(kiesBehandelaar(melder, kandidaten, profiel)?.behandelaar).toEqual({
      id: vervanger,
      naam: 'Vervanger uit het adresboek',
      mail: 'v@x.example',
      route: 'vervanger',
    });
    expect(kiesBehandelaar(melder, { bekend }, profiel)?.behandelaar.naam).toBe(
      'Coordinator uit het adresboek',
    );
    expect(kiesBehandelaar(melder, { bekend: new Map() }, profiel)?.behandelaar.naam).toBe('Coordinator');
  });
});

describe('toewijzen', () => {
  const gekozen = { behandelaar, ook: [coordinator] };

  it('prepares a concept, so that the receipt can name him, and tells nobody', () => {
    expect(toewijzen(bouw.concept(), gekozen, { now: NU, profiel })).toEqual({
      ok: true,
      next: bouw.concept(undefined, { behandelaar }),
      taken: [],
      berichten: [],
      sporen: [],
    });
  });

  it('R121, R122, R124: card, messages and a job for each talk', () => {
    const melding = bouw.ingediend(bouw.voorCollega);
    const { next, taken, berichten } = toewijzen(melding, gekozen, { now: NU, profiel });
    expect(next.behandelaar).toEqual(behandelaar);
    expect(next.handelingen.at(-1)).toEqual({ wat: 'toegewezen', op: NU });
    expect(taken.slice(0, -1).map(({ effect }) => effect)).toEqual(
      ['24uur', '5dagen', '6weken'].map((soort) => ({
        kind: 'nazorg-plannen',
        meldingId: melding.id,
        soort,
      })),
    );
    expect(berichten).toEqual([
      { soort: 'afhandelen', aan: baas },
      { soort: 'ter-informatie', aan: coordinator },
      { soort: 'melden', aan: melder },
      { soort: 'slachtoffer', aan: collega },
    ]);
    expect(meldingSchema.parse(next)).toEqual(next);
  });

  it('does not tell the melder that a melding was done for him', () => {
    const { berichten } = toewijzen(bouw.ingediend(), gekozen, { now: NU, profiel });
    expect(berichten.map((b) => b.soort)).not.toContain('slachtoffer');
  });

  it.each([{ ziekenhuis: 'ja' as const }, { overleden: 'ja' as const }])(
    'D-85: writes no colleague with %j',
    (feit) => {
      const { berichten } = toewijzen(bouw.ingediend({ ...bouw.voorCollega, ...feit }), gekozen, {
        now: NU,
        profiel,
      });
      expect(berichten.filter(({ aan }) => aan === collega)).toEqual([]);
    },
  );

  it('plans no talk that is merged with another (D-55)', () => {
    const melding = bouw.ingediend();
    const nazorg = melding.nazorg.map((g) =>
      g.soort === '5dagen' ? { ...g, status: 'vervallen' as const } : g,
    );
    const { taken } = toewijzen({ ...melding, nazorg }, gekozen, { now: NU, profiel });
    expect(taken.filter(({ effect }) => effect.kind === 'nazorg-plannen')).toHaveLength(2);
  });

  it('twice is once, also with another outcome', () => {
    const melding = bouw.toegewezen();
    const ander = { behandelaar: { id: irm, naam: 'Irm', route: 'irm' as const }, ook: [] };
    expect(toewijzen(melding, ander, { now: NU, profiel })).toEqual({
      ok: true,
      next: melding,
      taken: [],
      berichten: [],
      sporen: [],
    });
  });
});
