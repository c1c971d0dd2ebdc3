import { oppakken } from '../../src/domain/afhandelen';
import { MAX_TEKST } from '../../src/domain/antwoorden';
import type { Melding } from '../../src/domain/melding';
import {
  aanvullen,
  aanvullingenVan,
  MAX_AANVULLINGEN,
  tijdCorrigeren,
  type Wacht,
} from '../../src/domain/mijn';
import * as b from './bouw';

const voeg = (melding: Melding, tekst: string, wacht: Wacht = 'vraag', actor = b.melder) =>
  aanvullen(melding, { tekst, wacht }, b.door(actor));
const dicht = (status: Melding['status']): Melding => ({ ...b.toegewezen(), status });

describe('adding information (R10, D-85)', () => {
  test('is kept with its moment, and the behandelaar gets a new message', () => {
    const { next, berichten } = b.gelukt(voeg(b.toegewezen(), '  Er was een getuige.  '));
    expect(next.aanvullingen).toEqual([{ op: b.NU, door: b.melder, tekst: 'Er was een getuige.' }]);
    expect(next.handelingen.at(-1)).toEqual({ wat: 'aangevuld', door: b.melder, op: b.NU });
    expect(berichten).toEqual([
      { soort: 'aangevuld', aan: b.baas, opnieuw: true },
      { soort: 'afhandelen', aan: b.baas },
    ]);
  });

  test('twice the same is once; nobody is told while nobody has it', () => {
    const { next } = b.gelukt(voeg(b.toegewezen(), 'Nog iets.'));
    expect(b.gelukt(voeg(next, 'Nog iets.'))).toMatchObject({ next, berichten: [] });
    expect(b.gelukt(voeg(b.ingediend(), 'Nog iets.')).berichten).toEqual([]);
    expect(b.gelukt(voeg({ ...b.ingediend(), behandelaar: b.behandelaar }, 'x')).berichten).toEqual([]);
  });

  test('the colleague it is about may do so too; each sees his own, the behandelaar sees all', () => {
    const eerst = b.gelukt(voeg(b.toegewezen(b.voorCollega), 'Van de melder.')).next;
    const { next } = b.gelukt(voeg(eerst, 'Van mij.', 'vraag', b.collega));
    expect(aanvullingenVan(next, b.collega).map(({ tekst }) => tekst)).toEqual(['Van mij.']);
    expect(aanvullingenVan(next, b.melder).map(({ tekst }) => tekst)).toEqual(['Van de melder.']);
    expect(aanvullingenVan(next)).toHaveLength(2);
    expect(aanvullingenVan(b.toegewezen())).toEqual([]);
    expect(b.geweigerd(voeg(next, 'Van mij.', 'vraag', b.vreemde))).toBe('niet-bevoegd');
  });

  test('the guard asks first; the melder hides it or not, and is never blocked', () => {
    const tekst = 'Bel hem op 06-12345678.';
    expect(b.geweigerd(voeg(b.toegewezen(), tekst))).toEqual([
      { veld: 'aanvulling', code: 'persoonsgegevens' },
    ]);
    expect(b.gelukt(voeg(b.toegewezen(), tekst, 'laat')).next.aanvullingen?.[0]?.tekst).toBe(tekst);
    expect(b.gelukt(voeg(b.toegewezen(), tekst, 'maskeer')).next.aanvullingen?.[0]?.tekst).not.toContain(
      '06',
    );
  });

  test('nothing, too much and too often come back at the field', () => {
    expect(b.geweigerd(voeg(b.toegewezen(), '  '))).toEqual([{ veld: 'aanvulling', code: 'verplicht' }]);
    const teLang = [{ veld: 'aanvulling', code: 'te-lang' }];
    expect(b.geweigerd(voeg(b.toegewezen(), 'x'.repeat(MAX_TEKST + 1)))).toEqual(teLang);
    const vol = { op: b.NU, door: b.melder, tekst: 'x' };
    const aanvullingen = Array.from({ length: MAX_AANVULLINGEN }, () => vol);
    expect(b.geweigerd(voeg({ ...b.toegewezen(), aanvullingen }, 'y'))).toEqual(teLang);
  });

  test.each(['afgerond', 'ingetrokken'] as const)('not when it is %s', (status) => {
    expect(b.geweigerd(voeg(dicht(status), 'Nog iets.'))).toBe(status);
  });
});

describe('correcting the time (N12)', () => {
  const velden = { datum: '2027-06-02', tijd: '11:00' };
  const zet = (melding: Melding, actor: string, over: Partial<typeof velden> = {}) =>
    tijdCorrigeren(melding, { ...velden, ...over }, b.door(actor));

  test.each([b.melder, b.baas])('the melder and the behandelaar may do it', (actor) => {
    const { next, berichten } = b.gelukt(zet(b.toegewezen(), actor));
    expect(next.antwoorden.incidentOp).toEqual(new Date('2027-06-02T09:00:00Z'));
    expect(berichten.filter(({ soort }) => soort === 'tijd-gewijzigd').map(({ aan }) => aan)).toEqual([
      b.baas,
      b.melder,
    ]);
  });

  test('nobody else, not on a track, and not before it was sent in', () => {
    expect(b.geweigerd(zet(b.toegewezen(), b.coordinator))).toBe('niet-bevoegd');
    expect(b.geweigerd(zet({ ...b.toegewezen(), spoorVan: b.MELDING }, b.melder))).toBe('niet-bevoegd');
    expect(b.geweigerd(zet(b.concept(), b.melder))).toBe('niet-ingediend');
  });

  test('not in the future, not more than two years ago, not without a date', () => {
    expect(b.geweigerd(zet(b.toegewezen(), b.melder, { datum: '2027-06-04' }))).toEqual([
      { veld: 'datum', code: 'toekomst' },
    ]);
    expect(b.geweigerd(zet(b.toegewezen(), b.melder, { datum: '2024-06-04' }))).toEqual([
      { veld: 'datum', code: 'te-oud' },
    ]);
    expect(b.geweigerd(zet(b.toegewezen(), b.melder, { tijd: '' }))).toEqual([
      { veld: 'tijd', code: 'verplicht' },
    ]);
  });

  test.each(['afgerond', 'ingetrokken'] as const)('not when it is %s', (status) => {
    expect(b.geweigerd(zet(dicht(status), b.melder))).toBe(status);
  });

  test('a time that was about right is sure now; what else was about right is still asked', () => {
    const ongeveer = (voorlopig: string[]): Melding => ({
      ...b.toegewezen(),
      antwoorden: { ...b.uitgescholden, voorlopig },
    });
    expect(b.gelukt(zet(ongeveer(['incidentOp']), b.melder)).next.antwoorden).not.toHaveProperty('voorlopig');
    expect(b.gelukt(zet(ongeveer(['gedrag', 'incidentOp']), b.melder)).next.antwoorden.voorlopig).toEqual([
      'gedrag',
    ]);
  });

  test('what was taken up stays taken up', () => {
    const opgepakt = b.gelukt(oppakken(b.toegewezen(), b.door(b.baas))).next;
    expect(b.gelukt(zet(opgepakt, b.melder)).next).toMatchObject({ status: 'opgepakt', opgepaktOp: b.NU });
  });
});
