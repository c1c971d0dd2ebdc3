import { readFileSync } from 'node:fs';

import { feiten } from './dekking-feiten';
import { gelaten } from './dekking-gelaten';
import { kennis, kennisFouten, kennisGelaten, leesAntwoorden } from './dekking-kennis';
import { fouten, leesCitaten, nummer, PAGINA, pagina, verplicht } from './dekking';

describe('docs/dekking.md', () => {
  const citaten = leesCitaten();
  const antwoorden = leesAntwoorden();

  it('every number is cited by a test or left for a reason, never both', () => {
    expect(fouten(citaten)).toEqual([]);
  });

  it('every row that is knowledge has an article that says so, or a reason', () => {
    expect(kennisFouten(antwoorden)).toEqual([]);
    expect(kennisFouten(new Map()).length).toBe(kennis.flatMap((deel) => deel.regels).length);
    const grens = antwoorden.get('R025') ?? [];
    expect(kennisFouten(new Map([...antwoorden, ['R999', grens]]))).toEqual(['R999: geen kennis']);
    const engels = grens.map((artikel) => ({ ...artikel, taal: 'en' as const }));
    expect(kennisFouten(new Map([...antwoorden, ['R025', engels]]))).toEqual(['grens: regels in en']);
  });

  it('is what `npm run dekking` writes now', () => {
    expect(readFileSync(PAGINA, 'utf8')).toBe(pagina(citaten, antwoorden));
  });

  it('says in a few words what each number is about, and in a sentence why something was left', () => {
    for (const regel of [...verplicht, ...feiten, ...kennis].flatMap((deel) => deel.regels)) {
      const woorden = regel.split(' ').slice(1);
      expect({ regel, genoeg: woorden.length > 0 && woorden.length <= 8 }).toEqual({ regel, genoeg: true });
    }
    for (const reden of [...gelaten.values(), ...kennisGelaten.values()])
      expect(reden).toMatch(/^[A-ZÉ].{15,}\.$/);
  });

  it('finds numbers in names and comments, and counts per file', () => {
    expect(citaten.get('R117')?.get('domain/meldbesluit.test.ts')).toBeGreaterThan(0);
    expect(citaten.get('S4')?.get('journeys/melden.test.ts')).toBeGreaterThan(0);
    expect(citaten.has(nummer('R999 bestaat niet'))).toBe(false);
  });
});
