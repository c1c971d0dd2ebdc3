import { besluiten, heropenen, isAfgewezen } from '../../src/domain/besluiten';
import { MAX_REDEN } from '../../src/domain/dossier';
import {
  instemmen,
  instemmers,
  instemmingVragen,
  isDefinitief,
  kanVragen,
  nietDefinitief,
  type Vraag,
} from '../../src/domain/instemmen';
import { meldingSchema, type Melding } from '../../src/domain/melding';
import { eindeVan } from '../../src/domain/periode';
import * as bouw from './bouw';
import { baas, coordinator, door, geweigerd, gelukt, irm, melder, metRecidive, NU, profiel } from './bouw';
import { akkoordMet, gevraagd, teVragen, vraag } from './bouw-irm';

const later = new Date('2027-06-04T08:00:00Z');
const ja = { stand: 'akkoord', reden: '' } as const;
const nee = { stand: 'niet-akkoord', reden: ' Te zwaar. ' } as const;

describe('asking the IRM (R153, E12, A38, D-33)', () => {
  it('the decision is not final before the IRM agreed', () => {
    expect([isDefinitief(teVragen()), nietDefinitief(teVragen()), kanVragen(teVragen())]).toEqual([
      false,
      'wacht-op-irm',
      true,
    ]);
    expect([nietDefinitief(gevraagd()), kanVragen(gevraagd())]).toEqual(['wacht-op-irm', false]);
    expect(eindeVan(gevraagd())).toBeUndefined();
  });

  it('keeps what was weighed and tells the IRM', () => {
    const { next, berichten, taken } = gelukt(instemmingVragen(teVragen(), vraag, door(baas)));
    expect(next.dossier?.instemming).toEqual({
      stand: 'gevraagd',
      gevraagdOp: NU,
      proportionaliteit: 'Twee keer geslagen.',
      tot: '2027-09-03',
      essentieel: 'Per post.',
      gehoord: 'ja',
    });
    expect(next.handelingen.at(-1)).toEqual({ wat: 'instemming-gevraagd', door: baas, op: NU });
    expect(berichten).toEqual([
      { soort: 'afhandelen', aan: baas },
      { soort: 'instemming', aan: irm, opnieuw: true },
    ]);
    expect(taken).toEqual([]);
    expect(meldingSchema.parse(next)).toEqual(next);
  });

  const lang = 'x'.repeat(MAX_REDEN + 1);
  it.each<[string, Partial<Vraag>, string, string]>([
    ['no weighing (D-33)', { proportionaliteit: ' ' }, 'proportionaliteit', 'verplicht'],
    ['too much of it', { proportionaliteit: lang }, 'proportionaliteit', 'te-lang'],
    ['no last day (E12)', { tot: '' }, 'tot', 'verplicht'],
    ['no day at all', { tot: '2027-02-30' }, 'tot', 'geen-datum'],
    ['today', { tot: '2027-06-03' }, 'tot', 'verleden'],
    ['longer than a year', { tot: '2028-06-04' }, 'tot', 'te-lang'],
    ['no services that stay (D-33)', { essentieel: '' }, 'essentieel', 'verplicht'],
    ['M10 heard or not is not filled in', { gehoord: '' }, 'gehoord', 'verplicht'],
    ['M10 something else', { gehoord: 'nee' }, 'gehoord', 'verplicht'],
  ])('faults: %s', (_naam, over, veld, code) => {
    expect(geweigerd(instemmingVragen(teVragen(), { ...vraag, ...over }, door(baas)))).toEqual([
      { veld, code },
    ]);
  });

  it('every fault at once; M10 each way of hearing will do; a year is the longest', () => {
    const leeg = { proportionaliteit: '', tot: '', essentieel: '', gehoord: '' };
    expect(geweigerd(instemmingVragen(teVragen(), leeg, door(baas)))).toHaveLength(4);
    for (const gehoord of ['ja', 'aangeboden', 'niet-aanspreekbaar'])
      expect(
        gelukt(instemmingVragen(teVragen(), { ...vraag, gehoord, tot: '2028-06-03' }, door(baas))).ok,
      ).toBe(true);
  });

  it('only where it is needed, once, by the behandelaar', () => {
    expect(geweigerd(instemmingVragen(bouw.besloten(), vraag, door(baas)))).toBe('eerst-besluiten');
    expect(geweigerd(instemmingVragen(metRecidive(), vraag, door(baas)))).toBe('eerst-besluiten');
    expect(geweigerd(instemmingVragen(gevraagd(), vraag, door(baas)))).toBe('wacht-op-irm');
    for (const actor of [irm, melder, coordinator, bouw.vreemde])
      expect(geweigerd(instemmingVragen(teVragen(), vraag, door(actor)))).toBe('niet-bevoegd');
    expect(geweigerd(instemmingVragen({ ...teVragen(), status: 'afgerond' }, vraag, door(baas)))).toBe(
      'afgerond',
    );
  });
});

describe('the answer of the IRM', () => {
  it('yes: final, the herstelgesprek has its moment, the behandelaar hears it', () => {
    const { next, berichten, taken } = gelukt(instemmen(gevraagd(), ja, door(irm, later)));
    expect(next.dossier?.instemming).toMatchObject({ stand: 'akkoord', door: irm, op: later });
    expect(next.dossier?.instemming).not.toHaveProperty('reden');
    expect(next.handelingen.at(-1)).toEqual({ wat: 'instemming-akkoord', door: irm, op: later });
    expect([isDefinitief(next), eindeVan(next)]).toEqual([true, '2027-09-03']);
    // M11, R170: vr 20 augustus, 14 days before the end.
    expect(taken).toEqual([
      {
        effect: { kind: 'moment', meldingId: next.id, wat: 'herstelgesprek' },
        op: new Date('2027-08-20T07:00:00Z'),
      },
    ]);
    expect(berichten).toEqual([
      { soort: 'instemming-besluit', aan: baas, opnieuw: true },
      { soort: 'afhandelen', aan: baas },
    ]);
    expect(meldingSchema.parse(next)).toEqual(next);
  });

  it('yes with an explanation, as long as it fits', () => {
    const met = (reden: string) => instemmen(gevraagd(), { stand: 'akkoord', reden }, door(irm));
    expect(gelukt(met(' Goed. ')).next.dossier?.instemming?.reden).toBe('Goed.');
    expect(geweigerd(met('x'.repeat(MAX_REDEN + 1)))).toEqual([{ veld: 'reden', code: 'te-lang' }]);
  });

  it('no needs a reason; then the behandelaar decides again', () => {
    expect(geweigerd(instemmen(gevraagd(), { ...nee, reden: ' ' }, door(irm)))).toEqual([
      { veld: 'reden', code: 'verplicht' },
    ]);
    const { next, taken } = gelukt(instemmen(gevraagd(), nee, door(irm, later)));
    expect(taken).toEqual([]);
    expect([isAfgewezen(next), isDefinitief(next), kanVragen(next)]).toEqual([true, false, false]);
    const lichter = {
      keuze: 'aangepast' as const,
      maatregelen: ['aangifte' as const],
      reden: 'Zonder verbod.',
    };
    const opnieuw = gelukt(besluiten(next, lichter, door(baas, later))).next;
    expect(opnieuw.eerdereBesluiten).toMatchObject([{ reden: 'Te zwaar.', op: later }]);
    expect(opnieuw.dossier).not.toHaveProperty('instemming');
    expect([isAfgewezen(opnieuw), isDefinitief(opnieuw)]).toEqual([false, true]);
    expect(geweigerd(besluiten(opnieuw, lichter, door(baas)))).toBe('al-besloten');
    expect(meldingSchema.parse(opnieuw)).toEqual(opnieuw);
  });

  it('after a no the same measure can be weighed again, with a question of its own', () => {
    const opnieuw = akkoordMet(gelukt(instemmen(gevraagd(), nee, door(irm))).next);
    expect([nietDefinitief(opnieuw), kanVragen(opnieuw)]).toEqual(['wacht-op-irm', true]);
    expect(geweigerd(besluiten(opnieuw, { keuze: 'akkoord' }, door(baas)))).toBe('al-besloten');
  });

  it('once: the second answer changes nothing', () => {
    const klaar = gelukt(instemmen(gevraagd(), ja, door(irm))).next;
    expect(geweigerd(instemmen(klaar, nee, door(irm)))).toBe('al-besloten');
    expect(geweigerd(instemmen({ ...gevraagd(), status: 'afgerond' }, ja, door(irm)))).toBe('afgerond');
  });

  it('a melding that lost its behandelaar still gets its answer', () => {
    const { behandelaar: _, ...zonder } = gevraagd();
    const zonderBaas: Melding = zonder;
    expect(gelukt(instemmen(zonderBaas, ja, door(irm))).berichten).toEqual([]);
    const smal = { ...profiel, rollen: { ...profiel.rollen, irm: [{ id: irm, naam: 'Irm', voor: [baas] }] } };
    expect(instemmers(zonderBaas, smal)).toEqual([irm]);
  });

  it('R172: a new period is asked anew, and the earlier consent does not cover it', () => {
    const klaar = gelukt(instemmen(gevraagd(), ja, door(irm))).next;
    const langer = gelukt(instemmingVragen(klaar, { ...vraag, tot: '2027-12-03' }, door(baas, later))).next;
    expect([kanVragen(klaar), isDefinitief(langer)]).toEqual([true, false]);
    expect(langer.dossier?.instemming).toMatchObject({
      stand: 'gevraagd',
      tot: '2027-12-03',
      gevraagdOp: later,
    });
  });

  it('a decision that is opened again takes the consent with it', () => {
    const open = gelukt(
      heropenen(gelukt(instemmen(gevraagd(), ja, door(irm))).next, 'Nieuws.', door(baas)),
    ).next;
    expect(open.dossier).not.toHaveProperty('instemming');
    expect(nietDefinitief(akkoordMet(open))).toBe('wacht-op-irm');
  });
});
