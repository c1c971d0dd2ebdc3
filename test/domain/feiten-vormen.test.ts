import type { Antwoorden } from '../../src/domain/antwoorden';
import { feitenUit, meldbesluit } from '../../src/domain/meldbesluit';
import { findVorm } from '../../src/domain/protocol/gedrag';
import { vormenUit } from '../../src/domain/vormen';

type Waarmee = NonNullable<Antwoorden['waarmee']>;
type Toon = NonNullable<Antwoorden['toon']>;
const bij = (antwoorden: Antwoorden, beleid: 'utrecht' | 'altijd' = 'utrecht') =>
  meldbesluit(feitenUit({ bijzonderheden: ['geen'], ...antwoorden }), beleid);

describe('A10, T9: a threat, by what it was with', () => {
  it.each<[Waarmee | undefined, string[], string | undefined, string | undefined]>([
    ['geweld', ['dreigen-geweld-persoon'], 'fysiek', 'DREIGEN'],
    ['spullen', ['dreigen-geweld-zaken'], 'fysiek', 'DREIGEN'],
    ['andere-druk', ['dwingen-hinderen'], 'jij', 'handmatig'],
    ['recht', [], undefined, undefined],
    // Scenario 9: the row of jij, which the behandelaar can raise to DREIGEN
    ['onbekend', ['houding-gebaar-intimidatie'], 'jij', 'JIJ'],
    [undefined, ['houding-gebaar-intimidatie'], 'jij', 'JIJ'],
  ])('%s is %j', (waarmee, vormen, type, rij) => {
    const antwoorden: Antwoorden = { gedrag: ['dreigen-anders'], ...(waarmee && { waarmee }) };
    expect(vormenUit(antwoorden)).toEqual(vormen);
    const [eerste] = vormenUit(antwoorden);
    expect(eerste && findVorm(eerste).type).toBe(type);
    expect(eerste && findVorm(eerste).rij).toBe(rij);
    expect(bij(antwoorden).melden).toBe(waarmee !== 'recht');
  });

  it('E9: a complaint, an objection or the press is a right: no threat, no report, whatever the policy (A05)', () => {
    const klacht: Antwoorden = { gedrag: ['dreigen-anders'], waarmee: 'recht' };
    for (const beleid of ['utrecht', 'altijd'] as const)
      expect(bij(klacht, beleid)).toMatchObject({
        melden: false,
        grensOverschreden: false,
        reden: 'recht',
        bron: { doc: 'werkwijzer', sectie: 'h2' },
        omslag: ['fysiek', 'persoonlijke-bedreiging', 'discriminatie', 'zelfbeschadiging'],
      });
  });

  it('what else happened still counts', () => {
    const klacht: Antwoorden = { gedrag: ['dreigen-anders', 'vernieling'], waarmee: 'recht' };
    expect(bij(klacht)).toMatchObject({ melden: true, reden: 'fysiek' });
    const discriminatie: Antwoorden = {
      ...klacht,
      gedrag: ['dreigen-anders'],
      bijzonderheden: ['discriminatie'],
    };
    expect(bij(discriminatie)).toMatchObject({
      melden: true,
      reden: 'discriminatie',
      grensOverschreden: true,
    });
  });

  it('the same form told twice is one form', () => {
    expect(vormenUit({ gedrag: ['dreigen-geweld-persoon', 'dreigen-anders'], waarmee: 'geweld' })).toEqual([
      'dreigen-geweld-persoon',
    ]);
  });
});

describe('A49: criticism of the employee, by its manner', () => {
  const goed: Antwoorden = { gestopt: 'meteen', beeindigd: 'nee', veiligGevoeld: 'ja' };
  it.each<[Toon | undefined, string[], string]>([
    ['zakelijk', [], 'recht'],
    ['kleinerend', ['treiteren'], 'jij-gestopt'],
    ['onbekend', ['treiteren'], 'jij-gestopt'],
    [undefined, ['treiteren'], 'jij-gestopt'],
  ])('%s is %j', (toon, vormen, reden) => {
    const antwoorden: Antwoorden = { gedrag: ['kritiek-op-persoon'], ...(toon && { toon }), ...goed };
    expect(vormenUit(antwoorden)).toEqual(vormen);
    expect(bij(antwoorden).reden).toBe(reden);
  });

  it('R114, R115: demeaning criticism is reported by the jij cell', () => {
    const kleinerend: Antwoorden = { gedrag: ['kritiek-op-persoon'], toon: 'kleinerend', ...goed };
    expect(bij({ ...kleinerend, gestopt: 'nee' })).toMatchObject({ melden: true, reden: 'jij-niet-gestopt' });
    expect(bij(kleinerend)).toMatchObject({ melden: false, grensOverschreden: true });
  });
});
