import { join } from 'node:path';

import { toetsNorm } from '../../src/domain/raadplegen/norm';
import { readArtikelen } from '../../src/kennisbank/read';

const artikelen = readArtikelen(join(__dirname, '../../src/kennisbank/artikelen'));

test('every article of the program keeps the norm, also in the place of itself (R013)', () => {
  const fouten = artikelen.flatMap((artikel) =>
    [toetsNorm(artikel), toetsNorm(artikel, artikel)]
      .flat()
      .map((fout) => ({ id: artikel.id, taal: artikel.taal, ...fout })),
  );
  expect(fouten).toEqual([]);
});
