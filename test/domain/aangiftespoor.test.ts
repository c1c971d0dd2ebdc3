import {
  aangifteBeginnen,
  aangifteBijwerken,
  aangifteCorrigeren,
  aangifteStand,
  kanCorrigeren,
  volgendeStanden,
} from '../../src/domain/aangiftespoor';
import { aangifteStanden, type AangifteStand } from '../../src/domain/dossier';
import { meldingSchema, type Melding } from '../../src/domain/melding';
import * as bouw from './bouw';
import { baas, collega, door, geweigerd, gelukt, melder, NU, opgepakt } from './bouw';

const VANDAAG = '2027-06-03';
const begonnen = () => gelukt(aangifteBeginnen(opgepakt(bouw.voorCollega), 'werkgever', door(baas))).next;
const stap = (melding: Melding, stand: AangifteStand, datum = VANDAAG) =>
  aangifteBijwerken(melding, { stand, datum }, door(baas));
const langs = (...standen: AangifteStand[]) => standen.reduce((m, s) => gelukt(stap(m, s)).next, begonnen());

describe('beginning (A21, R155)', () => {
  it('says who files, and tells the employee without content', () => {
    const { next, berichten } = gelukt(aangifteBeginnen(opgepakt(bouw.voorCollega), 'werkgever', door(baas)));
    expect(next.dossier?.aangifte).toEqual({
      door: 'werkgever',
      standen: [{ stand: 'voorbereiden', op: NU, door: baas }],
    });
    expect(next.handelingen.at(-1)).toEqual({ wat: 'aangifte-bijgewerkt', door: baas, op: NU });
    expect(berichten).toEqual([
      { soort: 'aangifte-stand', aan: collega, opnieuw: true },
      { soort: 'afhandelen', aan: baas },
    ]);
    expect(meldingSchema.parse(next)).toEqual(next);
  });

  it('who files can change until police took it up; the same again changes nothing', () => {
    const melding = begonnen();
    expect(gelukt(aangifteBeginnen(melding, 'werkgever', door(baas))).next).toBe(melding);
    const ander = gelukt(aangifteBeginnen(melding, 'slachtoffer', door(baas))).next;
    expect(ander.dossier?.aangifte).toEqual({ ...melding.dossier?.aangifte, door: 'slachtoffer' });
    expect(geweigerd(aangifteBeginnen(langs('opgenomen'), 'slachtoffer', door(baas)))).toBe('al-besloten');
  });

  it('D-85: nothing to a colleague in hospital, nor to the behandelaar himself', () => {
    const ziek = opgepakt({ ...bouw.voorCollega, ziekenhuis: 'ja' });
    const zelf = { ...opgepakt(), melder: baas };
    for (const melding of [ziek, zelf])
      expect(gelukt(aangifteBeginnen(melding, 'werkgever', door(baas))).berichten).toEqual([
        { soort: 'afhandelen', aan: baas },
      ]);
  });
});

describe('the steps (R152, R158, R159, G6)', () => {
  const mag: [AangifteStand, AangifteStand[]][] = [
    ['voorbereiden', ['opgenomen', 'afgesloten']],
    ['opgenomen', ['melding-politie', 'om', 'afgesloten']],
    ['melding-politie', ['afgesloten']],
    ['om', ['melding-politie', 'zitting', 'afgesloten']],
    ['zitting', ['afgesloten']],
    ['afgesloten', []],
  ];
  const weg: Record<AangifteStand, AangifteStand[]> = {
    voorbereiden: [],
    opgenomen: ['opgenomen'],
    'melding-politie': ['opgenomen', 'melding-politie'],
    om: ['opgenomen', 'om'],
    zitting: ['opgenomen', 'om', 'zitting'],
    afgesloten: ['opgenomen', 'afgesloten'],
  };
  it.each(mag)('after %s: %j and nothing else', (stand, daarna) => {
    const melding = langs(...weg[stand]);
    expect([aangifteStand(melding), volgendeStanden(melding)]).toEqual([stand, daarna]);
    for (const volgende of aangifteStanden.filter((s) => s !== stand)) {
      const act = stap(melding, volgende);
      if (daarna.includes(volgende)) expect(aangifteStand(gelukt(act).next)).toBe(volgende);
      else expect(geweigerd(act)).toBe('termijn-voorbij');
    }
    expect(gelukt(stap(melding, stand)).next).toBe(melding);
  });

  it('each step sends news to the employee', () => {
    expect(gelukt(stap(begonnen(), 'opgenomen')).berichten).toContainEqual({
      soort: 'aangifte-stand',
      aan: collega,
      opnieuw: true,
    });
  });

  it('has the day it happened, between the step before and today', () => {
    const morgen = { ...door(baas), now: new Date('2027-06-04T12:00:00Z') };
    const op = (datum: string) => aangifteBijwerken(begonnen(), { stand: 'opgenomen', datum }, morgen);
    const laatste = (datum: string) => gelukt(op(datum)).next.dossier?.aangifte?.standen.at(-1)?.op;
    expect(laatste('2027-06-04')).toEqual(morgen.now);
    // Earlier that same day than the step before: the order stays.
    expect(laatste('2027-06-03')).toEqual(NU);
    const week = { ...door(baas), now: new Date('2027-06-14T12:00:00Z') };
    const later = gelukt(
      aangifteBijwerken(begonnen(), { stand: 'opgenomen', datum: '2027-06-10' }, week),
    ).next;
    expect(later.dossier?.aangifte?.standen.at(-1)?.op).toEqual(new Date('2027-06-09T22:00:00Z'));
    expect(geweigerd(op(''))).toEqual([{ veld: 'datum', code: 'verplicht' }]);
    expect(geweigerd(op('2027-02-30'))).toEqual([{ veld: 'datum', code: 'geen-datum' }]);
    expect(geweigerd(op('2027-06-05'))).toEqual([{ veld: 'datum', code: 'toekomst' }]);
    expect(geweigerd(op('2027-06-02'))).toEqual([{ veld: 'datum', code: 'verleden' }]);
  });

  it('needs a beginning', () => {
    expect(geweigerd(stap(opgepakt(), 'opgenomen'))).toBe('eerst-besluiten');
    expect([aangifteStand(opgepakt()), volgendeStanden(opgepakt()), kanCorrigeren(opgepakt())]).toEqual([
      undefined,
      [],
      false,
    ]);
  });
});

describe('a slip', () => {
  it('one step back, on record, and after that only forward', () => {
    const fout = langs('opgenomen', 'om');
    const { next, berichten } = gelukt(aangifteCorrigeren(fout, door(baas)));
    expect(next.dossier?.aangifte?.standen.map((s) => s.stand)).toEqual([
      'voorbereiden',
      'opgenomen',
      'om',
      'opgenomen',
    ]);
    expect(berichten[0]?.soort).toBe('aangifte-stand');
    expect([kanCorrigeren(fout), kanCorrigeren(next)]).toEqual([true, false]);
    expect(geweigerd(aangifteCorrigeren(next, door(baas)))).toBe('termijn-voorbij');
    expect(kanCorrigeren(gelukt(stap(next, 'melding-politie')).next)).toBe(true);
  });

  it('nothing to correct at the beginning', () => {
    expect(kanCorrigeren(begonnen())).toBe(false);
    for (const melding of [begonnen(), opgepakt()])
      expect(geweigerd(aangifteCorrigeren(melding, door(baas)))).toBe('termijn-voorbij');
  });
});

describe('who, and until when', () => {
  it('only the behandelaar', () => {
    for (const actor of [melder, collega, bouw.coordinator, bouw.irm, bouw.vreemde]) {
      const wie = door(actor);
      expect(geweigerd(aangifteBeginnen(opgepakt(bouw.voorCollega), 'werkgever', wie))).toBe('niet-bevoegd');
      expect(geweigerd(aangifteBijwerken(begonnen(), { stand: 'opgenomen', datum: VANDAAG }, wie))).toBe(
        'niet-bevoegd',
      );
      expect(geweigerd(aangifteCorrigeren(langs('opgenomen'), wie))).toBe('niet-bevoegd');
    }
  });

  it('R158: also after the handling was closed, not before it began', () => {
    const dicht: Melding = { ...langs('opgenomen'), status: 'afgerond' };
    expect(aangifteStand(gelukt(stap(dicht, 'om')).next)).toBe('om');
    expect(geweigerd(aangifteBeginnen(bouw.toegewezen(), 'werkgever', door(baas)))).toBe('eerst-oppakken');
    expect(geweigerd(stap({ ...begonnen(), status: 'ingetrokken' }, 'opgenomen'))).toBe('ingetrokken');
  });
});
