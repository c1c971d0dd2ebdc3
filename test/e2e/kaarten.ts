/** Writes every example card, drawn from its template, as JSON: node -r ./test/store/register.cjs test/e2e/kaarten.ts */
import { createRender } from '../../src/teams/render';
import { CARDS_DIR } from '../cards/templates';
import { voorbeelden } from '../cards/voorbeelden';

const render = createRender(CARDS_DIR);
const drawn = voorbeelden('nl').map(([voorbeeld, card]) => ({
  naam: card.name,
  voorbeeld,
  kaart: render(card),
}));
process.stdout.write(JSON.stringify(drawn));
