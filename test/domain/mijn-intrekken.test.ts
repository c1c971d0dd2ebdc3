import { intrekverzoekBeantwoorden, oppakken } from '../../src/domain/afhandelen';
import type { Melding } from '../../src/domain/melding';
import { toewijzen } from '../../src/domain/toewijzen';
import { ingetrokkenTot, intrekken, isIntrekkingGevraagd, spoorIntrekken } from '../../src/domain/mijn';
import * as b from './bouw';

const trek = (melding: Melding, actor = b.melder) => intrekken(melding, b.door(actor));
const WEG = new Date('2027-07-03T12:30:00Z');

describe('withdrawing before it was taken up (D-94)', () => {
  test('is gone at once: what happened, the talks, and in 30 days the rest', () => {
    const vol: Melding = {
      ...b.toegewezen({ ...b.voorCollega, feiten: 'Hij riep.' }),
      ...{ melderNaam: 'Melder', slachtofferNaam: 'Collega', voorzet: ['belediging'], buiten: [b.irm] },
      ...{ aanvullingen: [{ op: b.NU, tekst: 'x' }], eerder: [b.behandelaar], nood: 'open' },
    };
    const { next, taken, berichten } = b.gelukt(trek(vol));
    expect(next.status).toBe('ingetrokken');
    expect(next.antwoorden).toEqual({ incidentOp: b.TOEN, wie: 'collega', slachtoffer: b.collega });
    expect(next.voorzet).toEqual([]);
    for (const sleutel of ['oordeel', 'melderNaam', 'slachtofferNaam', 'aanvullingen', 'dossier', 'nood'])
      expect(next).not.toHaveProperty(sleutel);
    expect(next).toMatchObject({ nummer: 'M-2027-0001', eerder: [b.behandelaar], buiten: [b.irm] });
    expect(next.nazorg.map((g) => g.status)).toEqual(['vervallen', 'vervallen', 'vervallen']);
    expect(next.handelingen.at(-1)).toEqual({ wat: 'ingetrokken', door: b.melder, op: b.NU });
    expect(taken).toEqual([{ effect: { kind: 'melding-verwijderen', meldingId: b.MELDING }, op: WEG }]);
    expect(ingetrokkenTot(next)).toEqual(WEG);
    expect(berichten).toEqual([
      { soort: 'melden', aan: b.melder },
      { soort: 'ingetrokken', aan: b.baas, opnieuw: true },
      { soort: 'afhandelen', aan: b.baas },
    ]);
  });

  test('talks that stand in the calendars leave them', () => {
    const melding = b.toegewezen();
    const gepland = {
      ...melding,
      nazorg: melding.nazorg.map((g) => ({ ...g, status: 'gepland' as const, eventId: `e-${g.soort}` })),
    };
    expect(b.gelukt(trek(gepland)).taken[0]?.effect).toEqual({
      ...{ kind: 'agenda-verwijderen', meldingId: b.MELDING, organisator: b.baas },
      eventIds: ['e-24uur', 'e-5dagen', 'e-6weken'],
    });
  });

  test('nobody gets it any more when nobody had it yet', () => {
    const { next, berichten } = b.gelukt(trek(b.ingediend()));
    expect(berichten).toEqual([{ soort: 'melden', aan: b.melder }]);
    const na = toewijzen(next, { behandelaar: b.behandelaar, ook: [] }, { now: b.NU, profiel: b.profiel });
    expect(na).toMatchObject({ next, taken: [], berichten: [] });
  });

  test('taken up and withdrawn at the same moment: one wins, the other sees the state', () => {
    const weg = b.gelukt(trek(b.toegewezen())).next;
    expect(b.geweigerd(oppakken(weg, b.door(b.baas)))).toBe('ingetrokken');
    expect(b.geweigerd(trek(weg))).toBe('ingetrokken');
    const opgepakt = b.gelukt(oppakken(b.toegewezen(), b.door(b.baas))).next;
    expect(b.gelukt(trek(opgepakt)).next.status).toBe('opgepakt');
  });

  test('only the melder, never a track alone, not when it was closed', () => {
    expect(b.geweigerd(trek(b.toegewezen(), b.baas))).toBe('niet-bevoegd');
    expect(b.geweigerd(trek({ ...b.toegewezen(), spoorVan: b.MELDING }))).toBe('niet-bevoegd');
    expect(b.geweigerd(trek({ ...b.toegewezen(), status: 'afgerond' }))).toBe('afgerond');
  });

  test.each(['slaan-duwen-spugen', 'dreigen-geweld-persoon', 'vernieling'] as const)(
    'never %s: the employer must act',
    (vorm) => {
      expect(b.geweigerd(trek(b.toegewezen({ ...b.uitgescholden, gedrag: [vorm] })))).toBe('niet-intrekken');
    },
  );

  test('never what the behandelaar found to be fysiek', () => {
    const dossier: NonNullable<Melding['dossier']> = {
      taken: [],
      classificaties: [{ gedrag: ['poging-geweld'], reden: 'Hij haalde uit.', door: b.baas, op: b.NU }],
    };
    expect(b.geweigerd(trek({ ...b.opgepakt(), dossier }))).toBe('niet-intrekken');
    const leeg: Melding = { ...b.opgepakt(), dossier: { taken: [], classificaties: [] } };
    expect(b.gelukt(trek(leeg)).next.status).toBe('opgepakt');
  });

  test('a melding without these answers leaves none', () => {
    const kaal: Melding = { ...b.ingediend(), antwoorden: {} };
    const { nummer: _n, ingediendOp: _i, ...zonder } = kaal;
    expect(b.gelukt(trek(zonder)).next).toMatchObject({ status: 'ingetrokken', antwoorden: {} });
  });
});

describe('asking to withdraw once it was taken up (D-94)', () => {
  const gevraagd = () => b.gelukt(trek(b.opgepakt())).next;

  test('the behandelaar is asked, once; nothing is lost', () => {
    const { next, berichten } = b.gelukt(trek(b.opgepakt()));
    expect(next).toMatchObject({ status: 'opgepakt', antwoorden: b.uitgescholden });
    expect(isIntrekkingGevraagd(next)).toBe(true);
    expect(berichten).toContainEqual({ soort: 'intrekverzoek', aan: b.baas, opnieuw: true });
    expect(b.gelukt(trek(next))).toMatchObject({ next, berichten: [] });
    expect(ingetrokkenTot(next)).toBeUndefined();
    expect(isIntrekkingGevraagd(b.opgepakt())).toBe(false);
  });

  test('he agrees: then it is withdrawn, and the melder hears it', () => {
    const { next, berichten } = b.gelukt(intrekverzoekBeantwoorden(gevraagd(), 'akkoord', b.door(b.baas)));
    expect(next).toMatchObject({ status: 'ingetrokken' });
    expect(next).not.toHaveProperty('opgepaktOp');
    expect(berichten).toEqual([
      { soort: 'melden', aan: b.melder },
      { soort: 'ingetrokken', aan: b.melder },
    ]);
  });

  test('it stays: the melder may ask again', () => {
    const { next } = b.gelukt(intrekverzoekBeantwoorden(gevraagd(), 'blijft', b.door(b.baas)));
    expect(isIntrekkingGevraagd(next)).toBe(false);
    expect(isIntrekkingGevraagd(b.gelukt(trek(next)).next)).toBe(true);
  });
});

describe('the tracks of a melding that is withdrawn', () => {
  const spoor = (over: Partial<Melding> = {}): Melding => ({
    ...b.toegewezen(b.voorCollega),
    spoorVan: b.MELDING,
    ...over,
  });

  test('go with it; one that was taken up is asked for; one that is over stays', () => {
    expect(spoorIntrekken(spoor(), b.door(b.melder)).next).toMatchObject({
      status: 'ingetrokken',
      spoorVan: b.MELDING,
    });
    const opgepakt = spoorIntrekken(spoor({ status: 'opgepakt' }), b.door(b.melder)).next;
    expect(isIntrekkingGevraagd(opgepakt)).toBe(true);
    const klaar = spoor({ status: 'afgerond' });
    expect(spoorIntrekken(klaar, b.door(b.melder)).next).toBe(klaar);
  });
});
