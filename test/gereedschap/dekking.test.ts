import { readFileSync } from 'node:fs';

import { feiten } from './dekking-feiten';
import { gelaten } from './dekking-gelaten';
import { fouten, leesCitaten, nummer, PAGINA, pagina, verplicht } from './dekking';

describe('docs/dekking.md', () => {
  const citaten = leesCitaten();

  it('every number is cited by a test or left for a reason, never both', () => {
    expect(fouten(citaten)).toEqual([]);
  });

  it('is what `npm run dekking` writes now', () => {
    expect(readFileSync(PAGINA, 'utf8')).toBe(pagina(citaten));
  });

  it('says in a few words what each number is about, and in a sentence why something was left', () => {
    for (const regel of [...verplicht, ...feiten].flatMap((deel) => deel.regels)) {
      const woorden = regel.split(' ').slice(1);
      expect({ regel, genoeg: woorden.length > 0 && woorden.length <= 8 }).toEqual({ regel, genoeg: true });
    }
    for (const reden of gelaten.values()) expect(reden).toMatch(/^[A-ZÉ].{15,}\.$/);
  });

  it('finds numbers in names and comments, and counts per file', () => {
    expect(citaten.get('R117')?.get('domain/meldbesluit.test.ts')).toBeGreaterThan(0);
    expect(citaten.get('S4')?.get('journeys/melden.test.ts')).toBeGreaterThan(0);
    expect(citaten.has(nummer('R999 bestaat niet'))).toBe(false);
  });
});
