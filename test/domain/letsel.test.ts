import { letselBerichten, letselBijwerken, letselLezen, letselMomenten } from '../../src/domain/letsel';
import { vastleggen } from '../../src/domain/afvinken';
import { toewijzen } from '../../src/domain/toewijzen';
import type { Antwoorden } from '../../src/domain/antwoorden';
import { meldingSchema, type Melding } from '../../src/domain/melding';
import { stappen } from '../../src/domain/stappen';
import * as bouw from './bouw';
import { arbo, baas, behandelaar, coordinator, door, geweigerd, gelukt, melder, NU, profiel } from './bouw';

const met = (over: Partial<Antwoorden>, melding = bouw.opgepakt()): Melding => ({
  ...melding,
  antwoorden: { ...melding.antwoorden, ...over },
});
const zonderArbo = { ...profiel, rollen: { ...profiel.rollen, arbo: [] } };
const naarArbo = [{ soort: 'arbo', aan: arbo, opnieuw: true }];

describe('R119, A26, D-30: M&O-Arbo hears it at once', () => {
  it.each(['overleden', 'ziekenhuis', 'blijvendLetsel'] as const)('%s', (feit) => {
    expect(letselBerichten(met({ [feit]: 'ja' }), profiel)).toEqual(naarArbo);
    expect(letselBerichten(met({ [feit]: 'onbekend' }), profiel)).toEqual(naarArbo);
    expect(letselBerichten(met({ [feit]: 'nee' }), profiel)).toEqual([]);
  });

  it('the behandelaar where the municipality named nobody; nobody where there is none yet', () => {
    const gewond = met({ ziekenhuis: 'ja' });
    expect(letselBerichten(gewond, zonderArbo)).toEqual([{ soort: 'arbo', aan: baas, opnieuw: true }]);
    const { behandelaar: _, ...zonder } = gewond;
    expect(letselBerichten(zonder, zonderArbo)).toEqual([]);
  });

  it('when the melding is given to its behandelaar', () => {
    const gewond = met({ ziekenhuis: 'ja' }, bouw.ingediend());
    const { berichten, taken } = toewijzen(gewond, { behandelaar, ook: [] }, { now: NU, profiel });
    expect(berichten).toContainEqual(naarArbo[0]);
    expect(taken.filter(({ effect }) => effect.kind === 'moment').map(({ effect }) => effect)).toMatchObject([
      { wat: 'oppakken-1' },
      { wat: 'letsel-5dagen' },
      { wat: 'letsel-6weken' },
    ]);
  });
});

describe('asked again (A26, D-30)', () => {
  const wanneer = (melding: Melding, now = NU) =>
    letselMomenten(melding, profiel, now).map(({ effect, op }) => ['wat' in effect && effect.wat, op]);

  it('on the days of the later talks, when somebody was or could be hurt', () => {
    const verwacht = [
      ['letsel-5dagen', new Date('2027-06-08T08:00:00Z')],
      ['letsel-6weken', new Date('2027-07-15T08:00:00Z')],
    ];
    expect(wanneer(met({ bijzonderheden: ['letsel'] }))).toEqual(verwacht);
    expect(wanneer(met({ blijvendLetsel: 'onbekend' }))).toEqual(verwacht);
    expect(wanneer(met({ gedrag: ['slaan-duwen-spugen'] }))).toEqual(verwacht);
    expect(wanneer(bouw.opgepakt())).toEqual([]);
    const { bijzonderheden: _, ...rest } = bouw.opgepakt().antwoorden;
    expect(wanneer({ ...bouw.opgepakt(), antwoorden: rest })).toEqual([]);
  });

  it('not for a day that is over, and not without a time', () => {
    const gewond = met({ ziekenhuis: 'ja' });
    expect(wanneer(gewond, new Date('2027-06-20T08:00:00Z'))).toHaveLength(1);
    const { incidentOp: _, ...rest } = gewond.antwoorden;
    expect(wanneer({ ...gewond, antwoorden: rest })).toEqual([]);
  });
});

describe('the answer of the behandelaar', () => {
  const goed = { ziekenhuis: 'nee', blijvendLetsel: 'nee', verzuim: 'nee' } as const;
  const leg = (melding: Melding, over: Partial<Parameters<typeof letselBijwerken>[1]> = {}, actor = baas) =>
    letselBijwerken(melding, { ...goed, ...over }, door(actor));

  it('is kept, without a message when it did not become worse', () => {
    const { next, berichten } = gelukt(leg(bouw.opgepakt()));
    expect(next.antwoorden).toMatchObject({ ziekenhuis: 'nee', blijvendLetsel: 'nee' });
    expect(next.dossier?.verzuim).toEqual({ ja: false });
    expect(next.handelingen.at(-1)).toEqual({ wat: 'letsel-bijgewerkt', door: baas, op: NU });
    expect(berichten).toEqual([]);
    expect(meldingSchema.parse(next)).toEqual(next);
  });

  it.each([
    { ziekenhuis: 'ja' },
    { blijvendLetsel: 'ja' },
    { ziekenhuis: 'onbekend' },
    { blijvendLetsel: 'onbekend' },
  ] as const)('a new %j goes to M&O-Arbo', (over) => {
    expect(gelukt(leg(bouw.opgepakt(), over)).berichten).toEqual(naarArbo);
  });

  it('opens the Arbeidsinspectie again when it became worse, and leaves it when it did not', () => {
    const gewond = met({ ziekenhuis: 'onbekend' });
    const klaar = gelukt(vastleggen(gewond, 'arbeidsinspectie', { stand: 'gedaan' }, door(baas))).next;
    const stand = (melding: Melding) =>
      stappen(melding, { now: NU, profiel }).find(({ id }) => id === 'arbeidsinspectie')?.stand;
    expect(stand(klaar)).toBe('gedaan');
    const zelfde = gelukt(leg(klaar, { ziekenhuis: 'onbekend' }));
    expect([stand(zelfde.next), zelfde.berichten]).toEqual(['gedaan', []]);
    const erger = gelukt(leg(klaar, { ziekenhuis: 'ja' }));
    expect([stand(erger.next), erger.berichten]).toEqual(['open', naarArbo]);
    const nogEens = gelukt(leg(erger.next, { ziekenhuis: 'ja', blijvendLetsel: 'ja' }));
    expect(nogEens.berichten).toEqual(naarArbo);
    expect(gelukt(leg(nogEens.next, { ziekenhuis: 'ja', blijvendLetsel: 'ja' })).berichten).toEqual([]);
    expect(stand(gelukt(leg(klaar)).next)).toBeUndefined();
  });

  it('A50, D-31: absence with its first day, no cause', () => {
    const { next } = gelukt(leg(bouw.opgepakt(), { verzuim: 'ja', vanaf: '2027-06-03' }));
    expect(next.dossier?.verzuim).toEqual({ ja: true, vanaf: '2027-06-03' });
    expect(geweigerd(leg(bouw.opgepakt(), { verzuim: 'ja' }))).toEqual([
      { veld: 'vanaf', code: 'verplicht' },
    ]);
    expect(geweigerd(leg(bouw.opgepakt(), { verzuim: 'ja', vanaf: '2027-06-04' }))).toEqual([
      { veld: 'vanaf', code: 'toekomst' },
    ]);
    expect(gelukt(leg(bouw.opgepakt(), { vanaf: '2027-06-01' })).next.dossier?.verzuim).toEqual({
      ja: false,
    });
  });

  it('is for the behandelaar, while it is in hand', () => {
    expect(geweigerd(leg(bouw.opgepakt(), {}, arbo))).toBe('niet-bevoegd');
    expect(geweigerd(leg(bouw.toegewezen()))).toBe('eerst-oppakken');
  });

  it('D-25, D-111: who reads the facts stands in the trail; nobody else may', () => {
    const gewond = met({ ziekenhuis: 'ja' });
    const lees = (actor: string) => letselLezen(gewond, door(actor));
    expect(gelukt(lees(arbo)).next.handelingen.at(-1)).toEqual({ wat: 'bekeken', door: arbo, op: NU });
    for (const actor of [coordinator, bouw.irm, bouw.vreemde, bouw.beheerder])
      expect(geweigerd(lees(actor))).toBe('niet-bevoegd');
    expect(geweigerd(letselLezen(bouw.opgepakt(), door(arbo)))).toBe('niet-bevoegd');
    expect(geweigerd(lees(melder))).toBe('niet-bevoegd');
  });
});
