import type { Card, CardName } from './cards';
import { notitie, tekstVan, type Zicht } from './present/basis';
import { tekstKaart } from './present/raadplegen';

/** Cards with the content of a melding: only ever a personal view, never kept in a chat. */
export const alleenPersoonlijk: ReadonlySet<CardName> = new Set<CardName>([
  'afhandelen-melding',
  'afhandelen-aanpassen',
]);

/** What a client without personal views may show: the card, or a sentence where it would hold content. */
export function neutraalVoorSubmit(card: Card, zicht: Zicht): Card {
  const { algemeen, melden } = tekstVan(zicht.taal);
  if (alleenPersoonlijk.has(card.name)) return tekstKaart(algemeen.gelukt, algemeen.alleenNieuw, zicht);
  const { nietInChat } = melden.controle;
  switch (card.name) {
    case 'melden-vraag': {
      // Why an answer was refused may stay; that something was recognised may not.
      const zonderVoorzet = card.data.notitie === melden.voorzet ? notitie() : {};
      return {
        name: card.name,
        data: { ...card.data, ...zonderVoorzet, velden: card.data.velden.map(zonderAntwoord) },
      };
    }
    case 'melden-oordeel':
      return { name: card.name, data: { ...card.data, ...zonderOmslag, reden: '', bron: '' } };
    case 'melden-controle':
      return {
        name: card.name,
        data: {
          ...card.data,
          ...zonderOmslag,
          oordeelKop: nietInChat,
          oordeelReden: '',
          oordeelBron: '',
          feiten: [],
          tekst: nietInChat,
          onderdelen: card.data.onderdelen.filter(({ waarde }) => altijdGevraagd.has(waarde)),
          versturen: melden.controle.versturen,
        },
      };
    default:
      return card;
  }
}

/** Questions everybody gets: that they can be changed says nothing about the answers. */
const altijdGevraagd = new Set(['wanneer', 'wie', 'waar', 'gedrag', 'bijzonderheden', 'feiten']);
const zonderOmslag = { heeftOmslag: false, omslag: [] };

/** A question keeps its field but not what was filled in; only the place, which says nothing, may stay. */
function zonderAntwoord<V extends { id: string; waarde: string }>(veld: V): V {
  return veld.id === 'locatie' ? veld : { ...veld, waarde: '' };
}
