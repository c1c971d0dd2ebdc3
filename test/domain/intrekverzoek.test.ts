import { intrekverzoekBeantwoorden } from '../../src/domain/afhandelen';
import { intrekken, isIntrekkingGevraagd } from '../../src/domain/mijn';
import * as bouw from './bouw';
import { baas, coordinator, door, geweigerd, gelukt, melder, NU } from './bouw';

const gevraagd = gelukt(intrekken(bouw.opgepakt(), door(melder))).next;

describe('the request to withdraw (D-94)', () => {
  it('agreed: it is withdrawn, the talks leave the calendars, the melder sees it', () => {
    const { next, berichten } = gelukt(intrekverzoekBeantwoorden(gevraagd, 'akkoord', door(baas)));
    expect(next.status).toBe('ingetrokken');
    expect(next.antwoorden.feiten).toBeUndefined();
    expect(next.nazorg.map(({ status }) => status)).toEqual(['vervallen', 'vervallen', 'vervallen']);
    expect(next.handelingen.at(-1)).toEqual({ wat: 'ingetrokken', door: baas, op: NU });
    expect(berichten).toContainEqual({ soort: 'melden', aan: melder });
  });

  it('it stays: the request is answered', () => {
    const { next } = gelukt(intrekverzoekBeantwoorden(gevraagd, 'blijft', door(baas)));
    expect(next.status).toBe('opgepakt');
    expect(isIntrekkingGevraagd(next)).toBe(false);
    expect(geweigerd(intrekverzoekBeantwoorden(next, 'akkoord', door(baas)))).toBe('stap-klaar');
  });

  it('A34: nobody takes a melding away when the melder did not ask', () => {
    expect(geweigerd(intrekverzoekBeantwoorden(bouw.opgepakt(), 'akkoord', door(baas)))).toBe('stap-klaar');
    expect(geweigerd(intrekverzoekBeantwoorden(gevraagd, 'akkoord', door(coordinator)))).toBe('niet-bevoegd');
    expect(geweigerd(intrekverzoekBeantwoorden(gevraagd, 'akkoord', door(melder)))).toBe('niet-bevoegd');
    expect(geweigerd(intrekverzoekBeantwoorden(bouw.toegewezen(), 'blijft', door(baas)))).toBe(
      'eerst-oppakken',
    );
  });
});
