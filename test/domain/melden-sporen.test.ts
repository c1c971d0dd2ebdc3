import { beantwoorden, andersKiezen } from '../../src/domain/beantwoorden';
import { indienen, ingediendMet } from '../../src/domain/melden';
import { meldingSchema, slachtoffer, type Melding, type PersoonId } from '../../src/domain/melding';
import { gaatDoor } from '../../src/domain/sporen';
import { MAX_BETROKKENEN, type Antwoorden } from '../../src/domain/antwoorden';
import * as bouw from './bouw';
import {
  baas,
  collega,
  concept,
  geweigerd,
  gelukt,
  MELDING,
  melder,
  NU,
  profiel,
  TOEN,
  vreemde,
} from './bouw';

const spoorId = (persoon: PersoonId) => persoon.replace('0abcdef0', '0abcdef1');
const context = { now: NU, profiel, spoorId };
const stuur = (antwoorden: Antwoorden) =>
  gelukt(indienen(concept(antwoorden, { slachtofferNaam: 'Collega' }), melder, 'M-2027-0001', context));
const metMeer = (betrokkenen: PersoonId[], over: Antwoorden = bouw.uitgescholden): Antwoorden => ({
  ...over,
  bijzonderheden: ['meer-collegas'],
  betrokkenen,
});

describe('D-87: several colleagues in one incident', () => {
  it('each gets a track with its own number, talks, search and bewaartermijn', () => {
    const { next, sporen, taken } = stuur(metMeer([collega, vreemde]));
    expect(sporen.map((s) => [s.id, s.nummer, slachtoffer(s), s.spoorVan, s.status, s.version])).toEqual([
      [spoorId(collega), 'M-2027-0001-b', collega, MELDING, 'ingediend', 0],
      [spoorId(vreemde), 'M-2027-0001-c', vreemde, MELDING, 'ingediend', 0],
    ]);
    for (const spoor of sporen) {
      expect(spoor.nazorg.map((g) => g.soort)).toEqual(['24uur', '5dagen', '6weken']);
      expect(spoor.oordeel).toEqual(next.oordeel);
      expect(spoor.slachtofferNaam).toBeUndefined();
      expect(meldingSchema.parse(JSON.parse(JSON.stringify(spoor)))).toEqual(spoor);
      const eigen = taken.filter(({ effect }) => 'meldingId' in effect && effect.meldingId === spoor.id);
      expect(eigen).toEqual([
        { effect: { kind: 'behandelaar-zoeken', meldingId: spoor.id } },
        {
          effect: { kind: 'behandelaar-ontbreekt', meldingId: spoor.id },
          op: new Date('2027-06-03T12:40:00Z'),
        },
        {
          effect: { kind: 'melding-verwijderen', meldingId: spoor.id },
          op: new Date('2028-06-03T12:30:00Z'),
        },
      ]);
    }
    expect(next.spoorVan).toBeUndefined();
  });

  it('nobody twice: not the melder, not whom it is about, no doubles', () => {
    expect(stuur(metMeer([melder, collega, collega])).sporen.map(slachtoffer)).toEqual([collega]);
    expect(stuur(metMeer([collega, melder], bouw.voorCollega)).sporen).toEqual([]);
    expect(stuur(bouw.uitgescholden).sporen).toEqual([]);
  });

  it('a track knows what happened and who else is in it, not what is of another (D-20, D-84)', () => {
    const letsel: Antwoorden = {
      ...metMeer([vreemde, baas], { ...bouw.voorCollega, feiten: 'Hij schold.' }),
      ...{
        bijzonderheden: ['meer-collegas', 'letsel'],
        overleden: 'ja',
        ziekenhuis: 'ja',
        blijvendLetsel: 'ja',
      },
    };
    const [spoor] = stuur({ ...letsel, anders: 'ja' }).sporen;
    expect(spoor?.antwoorden).toEqual({
      ...{
        veilig: 'ja',
        incidentOp: TOEN,
        wie: 'collega',
        slachtoffer: vreemde,
        betrokkenen: [collega, baas],
      },
      ...{
        locatie: 'stadhuis',
        kanaal: 'balie',
        gedrag: ['belediging'],
        bijzonderheden: letsel.bijzonderheden,
      },
      ...{ gestopt: 'nee', beeindigd: 'ja', veiligGevoeld: 'nee' },
    });
    expect(spoor?.nazorg).toHaveLength(3);
  });

  it('D-22: of the track of a colleague the melder hears nothing; who has it and whom it is about do', () => {
    const [spoor] = stuur(metMeer([collega])).sporen;
    if (!spoor) throw new Error('no track');
    const soorten = ['melden', 'opgepakt', 'wie-heeft-het', 'teruggekoppeld'] as const;
    const komt = (van: Melding, aan: PersoonId) => soorten.filter((soort) => gaatDoor(van, { soort, aan }));
    expect(komt(spoor, melder)).toEqual([]);
    expect(komt(spoor, collega)).toEqual(['opgepakt', 'wie-heeft-het', 'teruggekoppeld']);
    expect(komt(bouw.ingediend(), melder)).toEqual(soorten);
    expect(gaatDoor(spoor, { soort: 'afhandelen', aan: melder })).toBe(true);
  });

  it('without ids for them (a noodmelding, before it is whole) there are no tracks yet', () => {
    const melding = concept(metMeer([collega]));
    expect(ingediendMet(melding, TOEN, 'M-2027-0001', { now: NU, profiel }).sporen).toEqual([]);
  });
});

describe('D-86: who saw it happen', () => {
  const gezien: Antwoorden = { ...bouw.voorCollega, wie: 'getuige', eigenNazorg: 'nee' };

  it('the melding is about the colleague, with her talks', () => {
    const { next, sporen } = stuur(gezien);
    expect([slachtoffer(next), next.nazorg.length, sporen]).toEqual([collega, 3, []]);
  });

  it('the witness gets a track of his own when he wants it, also with as many others as can be named', () => {
    const anderen = Array.from({ length: MAX_BETROKKENEN }, (_, i) => vreemde.replace(/..$/, String(40 + i)));
    const { sporen } = stuur({ ...metMeer(anderen, gezien), eigenNazorg: 'ja', anders: 'ja' });
    const eigen = sporen.at(-1);
    expect(sporen).toHaveLength(MAX_BETROKKENEN + 1);
    expect(eigen).toMatchObject({ nummer: 'M-2027-0001-l', antwoorden: { wie: 'ik', anders: 'ja' } });
    expect(eigen && slachtoffer(eigen)).toBe(melder);
    for (const spoor of sporen)
      expect(meldingSchema.parse(JSON.parse(JSON.stringify(spoor))).nummer).toBe(spoor.nummer);
  });

  it('a victim nobody can name has no talks; the witness has them when he wants them', () => {
    const onbekend: Antwoorden = { ...gezien, slachtoffer: 'onbekend' };
    expect(stuur(onbekend).next.nazorg).toEqual([]);
    expect(stuur({ ...bouw.voorCollega, slachtoffer: 'onbekend' }).next.nazorg).toEqual([]);
    const { next, sporen } = stuur({ ...onbekend, eigenNazorg: 'ja' });
    expect([slachtoffer(next), next.nazorg.length, sporen]).toEqual([melder, 3, []]);
  });
});

describe('D-83: liever niet mijn leidinggevende', () => {
  const { behandelaar } = bouw;
  const zoeken = [{ effect: { kind: 'behandelaar-zoeken', meldingId: MELDING } }];

  it('on and off, each time somebody else is looked up', () => {
    const aan = gelukt(andersKiezen(concept(undefined, { behandelaar }), melder, profiel));
    expect([aan.next.antwoorden.anders, aan.next.behandelaar, aan.taken]).toEqual(['ja', undefined, zoeken]);
    const uit = gelukt(andersKiezen({ ...aan.next, behandelaar }, melder, profiel));
    expect([uit.next.antwoorden.anders, uit.next.behandelaar, uit.taken]).toEqual([
      undefined,
      undefined,
      zoeken,
    ]);
  });

  it('only for oneself, by oneself, before it is sent', () => {
    expect(geweigerd(andersKiezen(concept(bouw.voorCollega), melder, profiel))).toBe('niet-gevonden');
    expect(geweigerd(andersKiezen(concept(undefined, { triage: true }), melder, profiel))).toBe(
      'niet-gevonden',
    );
    expect(geweigerd(andersKiezen(concept(), vreemde, profiel))).toBe('niet-bevoegd');
    expect(geweigerd(andersKiezen(bouw.ingediend(), melder, profiel))).toBe('al-ingediend');
  });

  it('said of one leidinggevende, so it goes when the melding goes to another one', () => {
    const melding = concept({ ...bouw.uitgescholden, wie: 'collega', anders: 'ja' });
    const velden = { slachtoffer: collega };
    const { next } = gelukt(beantwoorden(melding, melder, 'slachtoffer', { velden }, context));
    expect(next.antwoorden.anders).toBeUndefined();
  });
});

describe('A52, D-96, E4: it was a colleague', () => {
  it.each(['collega-veroorzaker', 'belediging,collega-veroorzaker'])('%s ends the report', (gedrag) => {
    const besluit = beantwoorden(concept(), melder, 'gedrag', { velden: { gedrag } }, context);
    expect(geweigerd(besluit)).toBe('collega-als-veroorzaker');
  });

  it('at another question the words mean nothing', () => {
    const velden = { gedrag: 'collega-veroorzaker', feiten: 'Hij schold.' };
    const { next } = gelukt(beantwoorden(concept(), melder, 'feiten', { velden }, context));
    expect(next.antwoorden.feiten).toBe('Hij schold.');
  });
});
