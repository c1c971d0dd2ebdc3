import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { vraag } from '../../src/flows/raadplegen';
import type { Kennisbank } from '../../src/flows/ports';
import { openMetEigen } from '../../src/kennisbank/open';
import { createLog } from '../../src/log';

const KLUIS = `---
titel: De sleutelkluis in het stadhuis
vragen: [waar is de sleutelkluis, wie heeft de code van de kluis]
trefwoorden: [sleutel, kluis]
bronnen: [{ doc: utrecht-protocol, sectie: 4.2/veilige-werkomgeving }]
verwant: [huisbezoek]
---
De sleutelkluis hangt naast de receptie. De receptie geeft je een sleutel voor een huisbezoek.
`;

let map: string;
let kennisbank: Kennisbank;
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'eigen-'));
  writeFileSync(join(map, 'sleutelkluis.md'), KLUIS);
  const log = createLog(() => undefined);
  kennisbank = await openMetEigen(join(__dirname, '..', '..'), map, log);
});
afterAll(() => {
  rmSync(map, { recursive: true });
});

/** The article that answers, or what is said instead. */
function antwoord(tekst: string): string {
  const { raadpleging } = vraag({ kennisbank }, tekst, 'nl');
  return raadpleging.soort === 'artikel' ? raadpleging.artikel.id : raadpleging.soort;
}

test.each([
  'waar is de sleutelkluis',
  'wie heeft de code van de kluis',
  'weet iemand waar die sleutelkluis hangt?',
])('an article the model never saw answers: %s', (tekst) => {
  expect(antwoord(tekst)).toBe('sleutelkluis');
});

test('what was not ours stays not ours, what was ours is answered as before, and danger goes first', () => {
  expect(antwoord('waar is de koffieautomaat')).toBe('buiten');
  expect(antwoord('wat doe ik bij jij-gedrag')).toBe('omgaan-jij');
  expect(antwoord('er staat nu iemand met een mes bij de sleutelkluis')).toBe('gevaar');
});
