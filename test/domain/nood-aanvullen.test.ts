import type { Melding } from '../../src/domain/melding';
import { openVraag, teStellen } from '../../src/domain/melden';
import { alsConcept, verderAanvullen, voltooien } from '../../src/domain/nood';
import * as b from './bouw';
import { bijBaas, context, geef, leeg, stuur } from './nood-bouw';

describe('completing a noodmelding (R3)', () => {
  test('opens the first question that is open; safety and the verdict are not asked again', () => {
    const melding = stuur({ wanneer: 'vandaag' });
    const gesteld = teStellen(melding.antwoorden, b.profiel).map((v) => v.id);
    expect(gesteld).not.toContain('veilig');
    expect(gesteld).not.toContain('oordeel');
    expect(b.gelukt(verderAanvullen(melding, context())).next.vraag).toBe('wanneer');
    expect(b.gelukt(verderAanvullen(stuur(), context())).next.vraag).toBe('waar');
  });

  test('only the melder, and only while it is open', () => {
    const wie = context(b.NU, b.baas);
    expect(b.geweigerd(verderAanvullen(stuur(), wie))).toBe('niet-bevoegd');
    expect(b.geweigerd(voltooien(stuur(), wie))).toBe('niet-bevoegd');
    const klaar: Melding = { ...stuur(), nood: 'aangevuld' };
    expect(b.geweigerd(verderAanvullen(klaar, context()))).toBe('al-ingediend');
    expect(b.geweigerd(voltooien(klaar, context()))).toBe('al-ingediend');
    expect(b.geweigerd(voltooien(stuur(), context()))).toBe('niet-compleet');
    expect(b.geweigerd(geef(klaar, 'waar', 'balie', { locatie: 'stadhuis' }))).toBe('al-ingediend');
  });

  test('an answer is kept, and what the behandelaar did stays as it is', () => {
    const melding: Melding = { ...bijBaas(), recidive: 'eerste' };
    const { next, berichten } = b.gelukt(geef(melding, 'waar', 'balie', { locatie: 'stadhuis' }));
    expect(next).toMatchObject({ status: 'opgepakt', recidive: 'eerste', behandelaar: b.behandelaar });
    expect(next.antwoorden).toMatchObject({ kanaal: 'balie', locatie: 'stadhuis' });
    expect(berichten).toEqual([]);
    expect(next.vraag).toBe('gedrag');
  });

  test('an answer that was about right is asked again, and then it is sure', () => {
    const { next } = b.gelukt(
      geef(stuur({ wanneer: 'vandaag' }), 'gedrag', undefined, { gedrag: 'belediging' }),
    );
    expect(next.antwoorden).toMatchObject({ gedrag: ['belediging'], voorlopig: ['incidentOp'] });
    const zeker = b.gelukt(geef(next, 'wanneer', undefined, { datum: '2027-06-03', tijd: '11:00' })).next;
    expect(zeker.antwoorden).not.toHaveProperty('voorlopig');
    expect(openVraag(zeker.antwoorden, b.profiel)).toBe('waar');
    expect(b.gelukt(geef(zeker, 'waar', 'balie', { locatie: 'stadhuis' })).next.vraag).toBe('gestopt');
  });

  test('another time moves what was not held yet, once (N12)', () => {
    const melding = bijBaas(stuur({ wanneer: 'vandaag' }));
    const { next, berichten, taken } = b.gelukt(
      geef(melding, 'wanneer', undefined, { datum: '2027-06-03', tijd: '11:00' }),
    );
    expect(next.nazorg[0]?.uiterlijk).toEqual(new Date('2027-06-04T09:00:00Z'));
    expect(berichten.filter(({ soort }) => soort === 'tijd-gewijzigd').map(({ aan }) => aan)).toEqual([
      b.baas,
      b.melder,
    ]);
    expect(taken).toContainEqual({
      effect: { kind: 'nazorg-plannen', meldingId: b.MELDING, soort: '24uur' },
    });
    expect(next.vraag).toBe('waar');
  });

  test('injury that is told only now goes to M&O-Arbo now (R119), once', () => {
    const letsel = (melding: Melding) =>
      b.gelukt(
        geef(
          { ...melding, antwoorden: { ...melding.antwoorden, bijzonderheden: ['letsel'] } },
          'letsel',
          undefined,
          {
            overleden: 'nee',
            ziekenhuis: 'ja',
            blijvendLetsel: 'nee',
          },
        ),
      );
    const scheld = stuur({ wat: 'uitgescholden' });
    const naar = ({ berichten }: { berichten: { soort: string; aan: string }[] }) =>
      berichten.map((x) => [x.soort, x.aan]);
    expect(naar(letsel(bijBaas(scheld)))).toEqual([['arbo', b.arbo]]);
    expect(naar(letsel(scheld))).toEqual([]);
    expect(naar(letsel(bijBaas(stuur({ hoe: 'gewond' }))))).toEqual([]);
    const wie = b.gelukt(geef(bijBaas(scheld), 'bijzonderheden', undefined, { bijzonderheden: 'letsel' }));
    expect(wie.taken.map(({ effect }) => 'wat' in effect && effect.wat)).toEqual([
      'letsel-5dagen',
      'letsel-6weken',
    ]);
  });

  test('a melding about somebody else is another melding', () => {
    const voor = b.gelukt(geef(stuur(), 'wie', 'collega')).next;
    expect(b.geweigerd(geef(voor, 'slachtoffer', undefined, { slachtoffer: b.collega }))).toBe(
      'al-ingediend',
    );
  });

  test('a fault comes back, a concept is just answered', () => {
    expect(b.geweigerd(geef(stuur(), 'waar'))).toContainEqual({ veld: 'kanaal', code: 'verplicht' });
    expect(b.gelukt(geef(leeg(), 'veilig', 'ja')).next.vraag).toBe('wanneer');
    expect(
      b.gelukt(
        alsConcept(
          stuur(),
          (m) => ({ ...b.gelukt(geef(m, 'waar', 'balie', { locatie: 'stadhuis' })) }),
          context(),
        ),
      ).next.status,
    ).toBe('ingediend');
  });

  test('"Klaar": the verdict again, and the behandelaar hears of it', () => {
    const heel: Melding = {
      ...bijBaas(),
      antwoorden: {
        ...b.uitgescholden,
        noodmelding: 'ja',
        gestopt: 'meteen',
        beeindigd: 'nee',
        veiligGevoeld: 'ja',
      },
    };
    const { next, berichten } = b.gelukt(voltooien(heel, context()));
    expect(next).toMatchObject({
      nood: 'aangevuld',
      status: 'opgepakt',
      vraag: 'controle',
      oordeel: { melden: false },
    });
    expect(next.handelingen.at(-1)).toEqual({ wat: 'aangevuld', door: b.melder, op: b.NU });
    expect(berichten).toEqual([
      { soort: 'aangevuld', aan: b.baas, opnieuw: true },
      { soort: 'afhandelen', aan: b.baas },
      { soort: 'melden', aan: b.melder },
    ]);
    const vanNiemand: Melding = { ...stuur(), antwoorden: heel.antwoorden };
    expect(b.gelukt(voltooien(vanNiemand, context())).berichten).toEqual([
      { soort: 'melden', aan: b.melder },
    ]);
  });

  test('a colleague who is named only then gets aftercare too (D-87)', () => {
    const heel: Melding = {
      ...bijBaas(),
      antwoorden: {
        ...b.uitgescholden,
        noodmelding: 'ja',
        bijzonderheden: ['meer-collegas'],
        betrokkenen: [b.collega],
      },
    };
    expect(b.gelukt(voltooien(heel, context())).sporen).toMatchObject([
      { antwoorden: { slachtoffer: b.collega } },
    ]);
  });
});
