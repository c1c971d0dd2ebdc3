import type { Artikel, Treffer } from '../../src/domain/raadplegen';
import { GEEN_HERKENNING } from '../../src/domain/raadplegen/herkenning';
import type { Kennisbank } from '../../src/flows/ports';
import { tonen, vraag } from '../../src/flows/raadplegen';
import { artikel } from '../domain/artikelbouw';

function createKennisbank(
  artikelen: Artikel[],
  treffers: Treffer[] = [],
): Kennisbank & { gezocht: string[] } {
  const gezocht: string[] = [];
  return {
    gezocht,
    search: (tekst, taal) => {
      gezocht.push(`${taal}: ${tekst}`);
      return treffers;
    },
    herken: () => GEEN_HERKENNING,
    getArtikel: (id, taal) => artikelen.find((a) => a.id === id && a.taal === taal),
  };
}

describe('vraag', () => {
  const jij = artikel('jij-gedrag', { verwant: ['grens', 'weg', 'emotie', 'huisregels', 'jij-gedrag'] });
  const rest = ['grens', 'emotie', 'huisregels'].map((id) => artikel(id));

  it('answers with the article and at most three that belong to it, each once, never itself', () => {
    const kennisbank = createKennisbank([jij, ...rest], [{ artikel: jij, score: 1 }]);
    const { raadpleging, verwant, gedrag } = vraag({ kennisbank }, 'wat doe ik bij jij-gedrag?', 'nl');
    expect(raadpleging).toMatchObject({ soort: 'artikel', artikel: { id: 'jij-gedrag' } });
    expect(verwant.map((a) => a.id)).toEqual(['grens', 'emotie', 'huisregels']);
    expect(gedrag).toEqual([]);
  });

  it('says honestly that it does not know', () => {
    const { raadpleging, verwant } = vraag({ kennisbank: createKennisbank([]) }, 'xyzzy plugh', 'nl');
    expect([raadpleging.soort, verwant]).toEqual(['onbekend', []]);
  });

  it.each([
    ['Wat doe ik als iemand mij uitscheldt?', 'en', 'nl'],
    ['What should I do when somebody shouts at me?', 'nl', 'en'],
    ['VPT', 'en', 'en'],
  ] as const)('answers in the language of the question: %s', (tekst, voorkeur, taal) => {
    const kennisbank = createKennisbank([]);
    expect(vraag({ kennisbank }, tekst, voorkeur).taal).toBe(taal);
    expect(kennisbank.gezocht).toEqual([`${taal}: ${tekst}`]);
  });

  it.each([
    ['ik ben net uitgescholden aan de balie', ['belediging']],
    ['ik ben vandaag geslagen door een bezoeker', ['slaan-duwen-spugen']],
  ])('something that happened starts a melding, with a first tick (C9): %s', (tekst, gedrag) => {
    const uitkomst = vraag({ kennisbank: createKennisbank([]) }, tekst, 'nl');
    expect(uitkomst.raadpleging.soort).toBe('melden');
    expect(uitkomst.gedrag).toEqual(gedrag);
    expect(uitkomst.verwant).toEqual([]);
  });

  it('Q6, D-100: danger comes before everything, whatever was found', () => {
    const kennisbank = createKennisbank([jij], [{ artikel: jij, score: 1 }]);
    expect(vraag({ kennisbank }, 'help hij heeft een mes', 'nl').raadpleging.soort).toBe('gevaar');
  });
});

describe('tonen', () => {
  it('opens an article in its language, or nothing', () => {
    const kennisbank = createKennisbank([artikel('grens', { verwant: ['emotie'] }), artikel('emotie')]);
    expect(tonen({ kennisbank }, 'grens', 'nl')).toMatchObject({
      artikel: { id: 'grens' },
      verwant: [{ id: 'emotie' }],
    });
    expect(tonen({ kennisbank }, 'grens', 'en')).toBeUndefined();
    expect(tonen({ kennisbank }, 'toString', 'nl')).toBeUndefined();
  });
});
