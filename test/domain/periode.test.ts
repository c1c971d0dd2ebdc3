import { besluiten } from '../../src/domain/besluiten';
import type { Antwoorden } from '../../src/domain/antwoorden';
import { instemmen } from '../../src/domain/instemmen';
import { meldingSchema, type Melding } from '../../src/domain/melding';
import { opMoment } from '../../src/domain/momenten';
import {
  controleerTot,
  heeftPeriode,
  herstelgesprekOp,
  herstelOp,
  periodeInvullen,
} from '../../src/domain/periode';
import * as bouw from './bouw';
import { baas, door, geweigerd, gelukt, irm, metRecidive, NU, profiel } from './bouw';
import { gevraagd, teVragen } from './bouw-irm';

const geslagen: Antwoorden = { ...bouw.uitgescholden, gedrag: ['slaan-duwen-spugen'] };
const besloten = () => gelukt(besluiten(metRecidive(geslagen), { keuze: 'akkoord' }, door(baas))).next;
const met = (tot: string) => gelukt(periodeInvullen(besloten(), tot, door(baas))).next;

describe('the last day of agreements (R170, R172)', () => {
  it('is kept and sets the moment of the herstelgesprek (M11)', () => {
    const { next, taken, berichten } = gelukt(periodeInvullen(besloten(), '2027-09-03', door(baas)));
    expect(next.maatregelbesluit?.tot).toBe('2027-09-03');
    expect(next.handelingen.at(-1)).toEqual({ wat: 'periode-ingevuld', door: baas, op: NU });
    const op = new Date('2027-08-20T07:00:00Z');
    expect(taken).toEqual([{ effect: { kind: 'moment', meldingId: next.id, wat: 'herstelgesprek' }, op }]);
    expect(berichten).toEqual([{ soort: 'afhandelen', aan: baas }]);
    expect(herstelgesprekOp(next, profiel)).toEqual(op);
    expect(meldingSchema.parse(next)).toEqual(next);
    expect(gelukt(periodeInvullen(next, '2027-09-03', door(baas))).next).toBe(next);
  });

  it('only where something was agreed for a time, and by the behandelaar', () => {
    expect(geweigerd(periodeInvullen(metRecidive(geslagen), '2027-09-03', door(baas)))).toBe(
      'eerst-besluiten',
    );
    expect(geweigerd(periodeInvullen(bouw.besloten(), '2027-09-03', door(baas)))).toBe('eerst-besluiten');
    expect(geweigerd(periodeInvullen(besloten(), '2027-09-03', door(irm)))).toBe('niet-bevoegd');
    expect(geweigerd(periodeInvullen(besloten(), '', door(baas)))).toEqual([
      { veld: 'tot', code: 'verplicht' },
    ]);
    expect(herstelgesprekOp(besloten(), profiel)).toBeUndefined();
    expect([metRecidive(geslagen), besloten(), bouw.besloten()].map(heeftPeriode)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('E12: of beperkende maatregelen the IRM agrees to it', () => {
    const beide = gelukt(
      besluiten(
        metRecidive(geslagen),
        {
          keuze: 'aangepast',
          maatregelen: ['contactafspraken', 'aangifte', 'beperkende-maatregelen'],
          reden: 'x',
        },
        door(baas),
      ),
    ).next;
    expect(geweigerd(periodeInvullen(beide, '2027-09-03', door(baas)))).toBe('wacht-op-irm');
  });

  it.each([
    ['', 'verplicht'],
    ['morgen', 'geen-datum'],
    ['2027-06-31', 'geen-datum'],
    ['2027-06-02', 'verleden'],
    ['2027-06-03', 'verleden'],
    ['2027-06-04', undefined],
    ['2028-06-03', undefined],
    ['2028-06-04', 'te-lang'],
  ])('%j on 3 June 2027: %s', (tot, code) => {
    expect(controleerTot(tot, NU).map((f) => f.code)).toEqual(code === undefined ? [] : [code]);
  });
});

describe('the moment of the herstelgesprek (R170, M11)', () => {
  it.each([
    ['a working day', '2027-09-03', '2027-08-20T07:00:00Z'],
    ['a weekend goes to the day before', '2027-09-05', '2027-08-20T07:00:00Z'],
    ['a holiday too: Hemelvaart and Bevrijdingsdag', '2027-05-20', '2027-05-04T07:00:00Z'],
    ['winter time', '2027-12-17', '2027-12-03T08:00:00Z'],
  ])('%s', (_naam, tot, op) => {
    expect(herstelOp(tot, profiel)).toEqual(new Date(op));
  });

  const op = { now: new Date('2027-08-20T07:00:00Z'), profiel };
  it('reminds the behandelaar, anew', () => {
    const { next, berichten } = opMoment(met('2027-09-03'), 'herstelgesprek', op) ?? {};
    expect(next).toEqual(met('2027-09-03'));
    expect(berichten).toEqual([
      { soort: 'herinnering', aan: baas, opnieuw: true },
      { soort: 'afhandelen', aan: baas },
    ]);
  });

  it('also for beperkende maatregelen the IRM agreed to, not for what he did not', () => {
    const ja = gelukt(instemmen(gevraagd(), { stand: 'akkoord', reden: '' }, door(irm))).next;
    expect(opMoment(ja, 'herstelgesprek', op)).toBeDefined();
    for (const melding of [gevraagd(), teVragen()])
      expect(opMoment(melding, 'herstelgesprek', op)).toBeUndefined();
  });

  const taak = (stand: 'gedaan' | 'later'): Melding => ({
    ...met('2027-09-03'),
    dossier: { classificaties: [], taken: [{ id: 'herstelgesprek', stand, op: NU, door: baas }] },
  });
  it('not when it was held, when the period became longer, or when it is closed; put off is not held', () => {
    expect(opMoment(taak('gedaan'), 'herstelgesprek', op)).toBeUndefined();
    expect(opMoment(taak('later'), 'herstelgesprek', op)).toBeDefined();
    expect(opMoment(met('2027-12-03'), 'herstelgesprek', op)).toBeUndefined();
    expect(opMoment({ ...met('2027-09-03'), status: 'afgerond' }, 'herstelgesprek', op)).toBeUndefined();
    const { behandelaar: _, ...zonder } = met('2027-09-03');
    expect(opMoment(zonder, 'herstelgesprek', op)).toBeUndefined();
  });
});
