import {
  besluiten,
  heropenen,
  isAchterhaald,
  recidiveInvullen,
  type Keuze,
} from '../../src/domain/besluiten';
import { MAX_REDEN } from '../../src/domain/dossier';
import type { Antwoorden } from '../../src/domain/antwoorden';
import { isDefinitief, nietDefinitief, nogGeenBrief } from '../../src/domain/instemmen';
import { meldingSchema, type Melding } from '../../src/domain/melding';
import * as bouw from './bouw';
import { baas, coordinator, coordinator2, door, geweigerd, gelukt, melder, metRecidive } from './bouw';

const later = new Date('2027-06-04T08:00:00Z');
const geslagen: Antwoorden = { ...bouw.uitgescholden, gedrag: ['slaan-duwen-spugen'] };
const akkoord = (melding: Melding) => gelukt(besluiten(melding, { keuze: 'akkoord' }, door(baas))).next;

describe('A04: compulsory aangifte is not dropped in silence', () => {
  const zonder: Keuze = { keuze: 'aangepast', maatregelen: ['waarschuwing'], reden: 'Past beter.' };
  const met = { ...zonder, aangifteReden: ' Het OM raadde het af. ' };

  it('asks for a reason of its own', () => {
    for (const aangifteReden of [undefined, ' ', 'x'.repeat(MAX_REDEN + 1)]) {
      const keuze = { ...zonder, ...(aangifteReden === undefined ? {} : { aangifteReden }) };
      expect(geweigerd(besluiten(metRecidive(geslagen), keuze, door(baas)))).toEqual([
        { veld: 'aangifteReden', code: (aangifteReden ?? '').length > 10 ? 'te-lang' : 'verplicht' },
      ]);
    }
  });

  it('with it, the reason is kept and every coordinator hears it anew', () => {
    const { next, berichten } = gelukt(besluiten(metRecidive(geslagen), met, door(baas)));
    expect(next.maatregelbesluit).toMatchObject({
      aangifte: 'altijd',
      aangifteReden: 'Het OM raadde het af.',
      maatregelen: ['waarschuwing'],
    });
    expect(berichten).toEqual([
      { soort: 'afhandelen', aan: baas },
      { soort: 'coordinator-info', aan: coordinator, opnieuw: true },
      { soort: 'coordinator-info', aan: coordinator2, opnieuw: true },
    ]);
    expect(meldingSchema.parse(next)).toEqual(next);
  });

  it('not to the coordinator who decides himself', () => {
    const melding = {
      ...metRecidive(geslagen),
      behandelaar: { ...bouw.behandelaar, id: coordinator, route: 'coordinator' as const },
    };
    const { berichten } = gelukt(besluiten(melding, met, door(coordinator)));
    expect(berichten.map(({ aan }) => aan)).toEqual([coordinator, coordinator2]);
    const { recidive: _, ...nietGekeken } = melding;
    const gir = gelukt(recidiveInvullen(nietGekeken, 'eerste', door(coordinator)));
    expect(gir.berichten).toEqual([{ soort: 'coordinator-info', aan: coordinator2 }]);
  });

  it('no reason where aangifte stays in, or is not compulsory', () => {
    const metAangifte: Keuze = { ...zonder, maatregelen: ['aangifte'] };
    expect(
      gelukt(besluiten(metRecidive(geslagen), metAangifte, door(baas))).next.maatregelbesluit,
    ).not.toHaveProperty('aangifteReden');
    const licht = gelukt(besluiten(metRecidive(), met, door(baas)));
    expect(licht.next.maatregelbesluit).not.toHaveProperty('aangifteReden');
    expect(licht.berichten).toEqual([{ soort: 'afhandelen', aan: baas }]);
  });
});

describe('A46, scenario 8: who could not look in GIR', () => {
  const nietGekeken = metRecidive(undefined, 'niet-gekeken');

  it('has the first-time row, and no letter goes out before he looked', () => {
    const besloten = akkoord(nietGekeken);
    expect(besloten.maatregelbesluit?.maatregelen).toEqual(['waarschuwing', 'combigesprek']);
    expect(isDefinitief(besloten)).toBe(true);
    expect(nogGeenBrief(besloten)).toBe('eerst-recidive');
  });

  it('it was the first time: the decision stands and the letter can go', () => {
    const gekeken = gelukt(recidiveInvullen(akkoord(nietGekeken), 'eerste', door(baas, later))).next;
    expect(gekeken.maatregelbesluit).toBeDefined();
    expect([isAchterhaald(gekeken), nogGeenBrief(gekeken)]).toEqual([false, undefined]);
    expect(geweigerd(recidiveInvullen(gekeken, 'recidive', door(baas)))).toBe('al-besloten');
  });

  it('it was not: the decision is not final until it was taken anew, with a reason', () => {
    const gekeken = gelukt(recidiveInvullen(akkoord(nietGekeken), 'recidive', door(baas, later))).next;
    expect([isAchterhaald(gekeken), nietDefinitief(gekeken)]).toEqual([true, 'eerst-besluiten']);
    const open = gelukt(heropenen(gekeken, ' Hij staat in GIR. ', door(baas, later)));
    expect(open.next.maatregelbesluit).toBeUndefined();
    expect(open.next.eerdereBesluiten).toEqual([
      { besluit: gekeken.maatregelbesluit, reden: 'Hij staat in GIR.', op: later },
    ]);
    expect(open.next.handelingen.at(-1)).toEqual({ wat: 'besluit-heropend', door: baas, op: later });
    expect(open.berichten).toEqual([{ soort: 'afhandelen', aan: baas }]);
    const opnieuw = akkoord(open.next);
    expect(opnieuw.maatregelbesluit?.maatregelen).toEqual(['combigesprek', 'aangifte']);
    expect([isAchterhaald(opnieuw), isDefinitief(opnieuw)]).toEqual([false, true]);
    expect(meldingSchema.parse(opnieuw)).toEqual(opnieuw);
    const nogEens = gelukt(heropenen(opnieuw, 'Toch nog eens.', door(baas))).next;
    expect(nogEens.eerdereBesluiten?.map((e) => e.reden)).toEqual(['Hij staat in GIR.', 'Toch nog eens.']);
  });
});

describe('heropenen', () => {
  it('needs a decision and a reason, and only the behandelaar may', () => {
    expect(geweigerd(heropenen(metRecidive(), 'Nieuws.', door(baas)))).toBe('eerst-besluiten');
    expect(geweigerd(heropenen(bouw.besloten(), ' ', door(baas)))).toEqual([
      { veld: 'reden', code: 'verplicht' },
    ]);
    expect(geweigerd(heropenen(bouw.besloten(), 'x'.repeat(MAX_REDEN + 1), door(baas)))).toEqual([
      { veld: 'reden', code: 'te-lang' },
    ]);
    for (const actor of [melder, coordinator, bouw.irm, bouw.vreemde])
      expect(geweigerd(heropenen(bouw.besloten(), 'Nieuws.', door(actor)))).toBe('niet-bevoegd');
    const dicht: Melding = { ...bouw.besloten(), status: 'afgerond' };
    expect(geweigerd(heropenen(dicht, 'Nieuws.', door(baas)))).toBe('afgerond');
  });

  it('nothing is final before a decision', () => {
    expect([nietDefinitief(metRecidive()), isAchterhaald(metRecidive())]).toEqual(['eerst-besluiten', false]);
    expect(nogGeenBrief(bouw.besloten())).toBeUndefined();
  });
});
