import type { Card, CardName } from './cards';
import { tekstVan, type Zicht } from './present/basis';
import { tekstKaart } from './present/raadplegen';

/** Cards with the content of a melding: only ever a personal view, never kept in a chat. */
const alleenPersoonlijk: ReadonlySet<CardName> = new Set<CardName>([
  'afhandelen-melding',
  'afhandelen-aanpassen',
]);

/** What a client without personal views may show: the card, or a sentence where it would hold content. */
export function neutraalVoorSubmit(card: Card, zicht: Zicht): Card {
  const { algemeen, melden } = tekstVan(zicht.taal);
  if (alleenPersoonlijk.has(card.name)) return tekstKaart(algemeen.gelukt, algemeen.alleenNieuw, zicht);
  if (card.name === 'melden-controle')
    return { name: card.name, data: { ...card.data, tekst: melden.controle.nietInChat } };
  return card;
}
