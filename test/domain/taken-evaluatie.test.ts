import { classificeren } from '../../src/domain/classificeren';
import type { Antwoorden } from '../../src/domain/antwoorden';
import type { Melding } from '../../src/domain/melding';
import { stappen } from '../../src/domain/stappen';
import { gronden, taakFeiten, type StapId } from '../../src/domain/taken';
import * as bouw from './bouw';
import { baas, door, gelukt, NU, profiel, uitgescholden } from './bouw';

const stap = (melding: Melding, id: StapId) =>
  stappen(melding, { now: NU, profiel }).find((s) => s.id === id);
/** Other answers, of which the questionnaire asks more. */
const met = (over: Partial<Antwoorden>, melding = bouw.opgepakt()): Melding => ({
  ...melding,
  antwoorden: { ...uitgescholden, ...over },
});

describe('R183, A53: what must be evaluated', () => {
  it.each<[string, Melding, string[]]>([
    ['swearing', bouw.opgepakt(), []],
    ['violence', met({ gedrag: ['mishandeling'] }), ['fysiek']],
    ['damage', met({ gedrag: ['vernieling'] }), ['fysiek']],
    ['a threat', met({ gedrag: ['dreigen-geweld-persoon'] }), ['dreigen']],
    ['discrimination', met({ gedrag: ['discriminatie'] }), ['discriminatie']],
    ['discrimination as a particular', met({ bijzonderheden: ['discriminatie'] }), ['discriminatie']],
    ['recidive', bouw.metRecidive(uitgescholden, 'recidive'), ['recidive']],
    ['injury', met({ bijzonderheden: ['letsel'] }), ['letsel']],
    ['hospital', met({ ziekenhuis: 'ja' }), ['letsel']],
    ['more colleagues, ticked', met({ bijzonderheden: ['meer-collegas'] }), ['meer-slachtoffers']],
    ['more colleagues, named', met({ betrokkenen: [bouw.collega] }), ['meer-slachtoffers']],
  ])('%s', (_naam, melding, verwacht) => {
    expect(gronden(taakFeiten(melding, profiel))).toEqual(verwacht);
    expect(stap(melding, 'evaluatie')?.verplicht).toBe(verwacht.length > 0);
  });

  it('the municipality chooses which', () => {
    const melding = met({ gedrag: ['mishandeling'] });
    const zonder = { ...profiel, evaluatieVerplicht: [] };
    const evaluatie = stappen(melding, { now: NU, profiel: zonder }).find((s) => s.id === 'evaluatie');
    expect(evaluatie?.verplicht).toBe(false);
  });

  it('A13: what the behandelaar made of it counts', () => {
    const anders = classificeren(
      met({ gedrag: ['belediging'] }),
      { gedrag: ['wapen'], reden: 'Mes.' },
      door(baas),
    );
    expect(gronden(taakFeiten(gelukt(anders).next, profiel))).toEqual(['fysiek']);
    const { bijzonderheden: _, ...rest } = bouw.opgepakt().antwoorden;
    expect(gronden(taakFeiten({ ...bouw.opgepakt(), antwoorden: rest }, profiel))).toEqual([]);
  });
});
